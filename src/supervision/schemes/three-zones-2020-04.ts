import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { ZONE_KINDS } from "../zone-kind.js";
import type { ZoneScheme } from "../zone-scheme.js";

/**
 * The three zones by which supervision looked at the customs of ports in April 2020, where it found them not clearly
 * divided. That the buffer lies between the other two is what its name says.
 *
 * @see discipline inspection of port customs, reported in the journal of discipline inspection no. 8 of 2020
 */
export const threeZones2020 = /* @__PURE__ */ frozen<ZoneScheme>({
  edition: {
    id: "three-zones-2020-04",
    series: "cn-three-zones",
    title: { en: "Clean, buffer and contaminated zones", zh: "清洁区、缓冲区、污染区" },
    authority: {
      en: "Discipline inspection at the General Administration of Customs of China",
      zh: "中央纪委国家监委驻海关总署纪检监察组",
    },
    status: "published",
    from: { notBefore: calendarDate("2020-01-25"), notAfter: calendarDate("2020-04-02") },
    source: "Report on the supervision of port customs, journal of discipline inspection no. 8 of 2020",
  },
  kinds: [
    { kind: "clean", label: ZONE_KINDS.clean },
    { kind: "buffer", label: ZONE_KINDS.buffer },
    { kind: "contaminated", label: ZONE_KINDS.contaminated },
  ],
  onward: false,
  text: {
    en: "Clean, buffer and contaminated zones are clearly divided",
    zh: "清洁区、缓冲区、污染区划分明确",
  },
});
