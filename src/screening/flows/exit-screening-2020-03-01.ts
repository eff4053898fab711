import { editionDate } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { threeChecks2020 } from "./three-checks-2020-03-01.js";

/**
 * Three checks, three screenings, one transfer, for those who leave: the briefing names whoever enters and whoever leaves.
 * Sampling and hand-over of all, from 2020-04-01, is for those who enter, so that this goes on for those who leave until
 * COVID-19 is managed as a Class B disease. The steps are `threeChecksSteps2020`.
 *
 * @see GACC press briefing of 2020-03-01; joint prevention and control mechanism press conference of 2020-04-06 (GACC)
 */
export const exitScreening2020March = /* @__PURE__ */ editionFlow({
  ...threeChecks2020,
  edition: {
    id: "exit-screening-2020-03-01",
    series: "cn-exit-screening",
    title: { en: "Three checks, three screenings, one transfer, on exit", zh: "出境三查三排一转运" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-03-01"),
    publishedOn: editionDate("2020-03-01"),
    source: "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)",
    supersedes: "exit-screening-2020-01-25",
  },
});
