import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LaneEdition } from "../lane-plan.js";

/**
 * An example of a port's lanes for arriving travellers. The four lanes are those that customs has for goods, put into the
 * words of a health desk; all rates are made up.
 *
 * @see ASYCUDA, selectivity lanes for goods (red: examination and documents; yellow: documents; blue: release and audit
 * afterwards; green: release)
 */
export const arrivalLanes = /* @__PURE__ */ frozen<
  LaneEdition<"none" | "question" | "examine", "green" | "blue" | "yellow" | "red">
>({
  edition: {
    id: "arrival-lanes-2023-11-01",
    series: "port-arrival-lanes",
    title: { en: "Lanes of arriving travellers", zh: "入境人员分流通道" },
    authority: { en: "a port, as an example", zh: "某口岸（示例）" },
    status: "illustrative",
    from: calendarDate("2023-11-01"),
    source: "an example with made-up rates; the lanes follow the selectivity lanes that ASYCUDA has for goods",
  },
  over: "port-arrival-lane-criteria",
  lanes: {
    green: { label: { en: "free passage", zh: "直接通行" } },
    blue: {
      label: { en: "passage, and a call afterwards", zh: "通行后回访" },
      minimumRandomRate: 0.02,
      expectedRate: 0.03,
    },
    yellow: {
      label: { en: "questions at the desk", zh: "柜台询问" },
      minimumRandomRate: 0.02,
      expectedRate: 0.05,
    },
    red: { label: { en: "examination", zh: "检查" }, minimumRandomRate: 0.01, expectedRate: 0.02 },
  },
  laneOfGrade: { none: "green", question: "yellow", examine: "red" },
  longestRun: { travellers: 60, lane: "yellow" },
  catchUpTravellers: 50,
});
