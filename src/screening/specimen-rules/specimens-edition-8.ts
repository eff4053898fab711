import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { SpecimenRule } from "../reconcile-specimens.js";

/**
 * Release from quarantine after edition 8: two specimens at once, tested with two different reagents, both negative.
 *
 * @see COVID-19 prevention and control plan, edition 8, published 2021-05-14
 */
export const specimensEdition8 = /* @__PURE__ */ frozen<SpecimenRule>({
  edition: {
    id: "specimens-edition-8",
    series: "cn-specimens-at-release",
    title: { en: "Double sampling at release", zh: "解除隔离双采双检" },
    authority: { en: "Joint prevention and control mechanism of the State Council of China", zh: "国务院联防联控机制" },
    status: "published",
    from: calendarDate("2021-05-14"),
    publishedOn: calendarDate("2021-05-14"),
    source: "COVID-19 prevention and control plan, edition 8: two samples and two reagents at release",
  },
  negatives: 2,
  reagents: 2,
  text: {
    en: "two negative specimens, tested with two different reagents",
    zh: "采集两份标本，用两种不同试剂检测，均为阴性",
  },
});
