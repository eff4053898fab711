import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { ProtectionEdition } from "../protection-rules.js";

/**
 * The order in which equipment goes on and comes off by the poster of the United States Centers for Disease Control and
 * Prevention, as others retell it: gown, mask, eyes, gloves; off again gloves first and mask last. The retellings differ on
 * whether the eyes or the gown come between, so either may. Illustrative: the poster itself was not seen, and the date
 * here is our own.
 *
 * @see CDC, Sequence for Putting On Personal Protective Equipment, as tabulated in the Journal of Nuclear Medicine
 * Technology (off: gloves, gown, eyes, mask) and as told elsewhere (off: gloves, eyes, gown, mask)
 */
export const protectionSequenceCdc = /* @__PURE__ */ frozen<ProtectionEdition>({
  edition: {
    id: "cdc-sequence",
    series: "cdc-sequence",
    title: { en: "Sequence of protective equipment, CDC", zh: "美国疾控中心个人防护用品穿脱顺序" },
    authority: { en: "Centers for Disease Control and Prevention, United States", zh: "美国疾病控制与预防中心" },
    status: "illustrative",
    from: calendarDate("2020-01-01"),
    source: "CDC, Sequence for Putting On Personal Protective Equipment, as retold",
  },
  donning: [["gown"], ["mask"], ["goggles", "face-shield"], ["gloves"]],
  doffing: [["gloves"], ["goggles", "face-shield", "gown"], ["mask"]],
  wearLimits: [],
});
