import { editionDate } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { travellerScreening2023November } from "./traveller-screening-2023-11-01.js";

/**
 * Screening of those who leave since nobody owes a card: the notice asks the same of whoever leaves as of whoever enters.
 * The steps are `travellerScreeningSteps2023November`.
 *
 * @see GACC notice of 2023-10-26, in force from 2023-11-01 00:00
 */
export const exitScreening2023November = /* @__PURE__ */ editionFlow({
  ...travellerScreening2023November,
  edition: {
    id: "exit-screening-2023-11-01",
    series: "cn-exit-screening",
    title: { en: "Declaration of one's own accord, on exit", zh: "出境主动申报" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2023-11-01"),
    publishedOn: editionDate("2023-10-26"),
    source: "GACC notice of 2023-10-26, in force from 2023-11-01 00:00",
    supersedes: "exit-screening-2023-01-08",
  },
});
