import { editionDate } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { travellerScreening2020January } from "./traveller-screening-2020-01-25.js";

/**
 * Screening of those who leave in January and February 2020: the notice asks the same of whoever leaves as of whoever
 * enters. The steps are `travellerScreeningSteps2020January`; to be released is to be let go on the journey.
 *
 * @see GACC Notice 16 of 2020 (2020-01-25), in force on publication
 */
export const exitScreening2020January = /* @__PURE__ */ editionFlow({
  ...travellerScreening2020January,
  edition: {
    id: "exit-screening-2020-01-25",
    series: "cn-exit-screening",
    title: { en: "Card, temperature, patrol and medical screening on exit", zh: "出境申报、测温、巡查与医学排查" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-01-25"),
    publishedOn: editionDate("2020-01-25"),
    source:
      "GACC Notice 16 of 2020 (2020-01-25), in force on publication; Frontier Health and Quarantine Law (1987), Articles 12 and 17",
  },
});
