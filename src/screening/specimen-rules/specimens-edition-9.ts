import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { SpecimenRule } from "../reconcile-specimens.js";

/**
 * Release from quarantine after edition 9: one negative specimen; the double sampling of edition 8 is given up.
 *
 * @see COVID-19 prevention and control plan, edition 9, published 2022-06-28
 */
export const specimensEdition9 = /* @__PURE__ */ frozen<SpecimenRule>({
  edition: {
    id: "specimens-edition-9",
    series: "cn-specimens-at-release",
    title: { en: "Single sampling at release", zh: "解除隔离不再双采双检" },
    authority: { en: "Joint prevention and control mechanism of the State Council of China", zh: "国务院联防联控机制" },
    status: "published",
    from: calendarDate("2022-06-28"),
    until: calendarDate("2023-01-07"),
    publishedOn: calendarDate("2022-06-28"),
    source: "COVID-19 prevention and control plan, edition 9: no double sampling",
    supersedes: "specimens-edition-8",
  },
  negatives: 1,
  reagents: 1,
  text: { en: "one negative specimen", zh: "一份标本检测阴性" },
});
