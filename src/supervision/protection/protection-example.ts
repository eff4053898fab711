import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { ProtectionEdition } from "../protection-rules.js";

/**
 * An order in which the full set goes on and comes off, and limits to its wear: an example of our own. The order holds
 * what Chinese instructions of 2020 to 2023 have in common: cap and mask before the suit, everything else after it; eyes
 * and gloves off before or with the suit, cap and mask last. No source was found for hours; the 4 of the limits are made
 * up, and those of a port belong in their place.
 */
export const protectionExample = /* @__PURE__ */ frozen<ProtectionEdition>({
  edition: {
    id: "protection-example",
    series: "protection-example",
    title: { en: "Wearing the full set of protective equipment (example)", zh: "全套防护用品穿脱与时限示例" },
    authority: { en: "none: an example", zh: "示例，无发布机关" },
    status: "illustrative",
    from: calendarDate("2020-01-01"),
    source: "Example, after instructions in China of 2020 to 2023 for the order",
  },
  donning: [["cap", "mask"], ["suit"], ["goggles", "face-shield", "gloves", "shoe-covers"]],
  doffing: [
    ["goggles", "face-shield", "gloves"],
    ["suit", "shoe-covers"],
    ["cap", "mask"],
  ],
  wearLimits: [
    { equipment: "suit", minutes: 240, warnMinutesBefore: 30 },
    { equipment: "mask", minutes: 240, warnMinutesBefore: 30 },
  ],
});
