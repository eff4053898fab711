import { editionDate } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { travellerScreening2020January } from "./traveller-screening-2020-01-25.js";

/**
 * Screening of those who leave since COVID-19 is managed as a Class B disease. The notices of December 2022 order an
 * antigen test of those who enter and say nothing new of those who leave: the card and what Notice 16 of 2020 asks remain,
 * and the special measures of 2020 end. The steps are `travellerScreeningSteps2020January`.
 *
 * @see GACC Notice 131 of 2022 (2022-12-28), in force from 2023-01-08; GACC Notice 16 of 2020 (2020-01-25)
 */
export const exitScreening2023 = /* @__PURE__ */ editionFlow({
  ...travellerScreening2020January,
  edition: {
    id: "exit-screening-2023-01-08",
    series: "cn-exit-screening",
    title: {
      en: "Card, temperature, patrol and medical screening on exit, Class B",
      zh: "乙类乙管出境申报、测温、巡查与医学排查",
    },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2023-01-08"),
    publishedOn: editionDate("2022-12-28"),
    source:
      "GACC Notice 131 of 2022 (2022-12-28) on COVID-19 as a Class B disease, in force from 2023-01-08; GACC Notice 16 of 2020 (2020-01-25)",
    supersedes: "exit-screening-2020-03-01",
  },
});
