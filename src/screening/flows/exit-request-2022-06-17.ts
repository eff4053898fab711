import { calendarDate } from "../../calendar/calendar-date.js";
import { exitRequestFlow } from "../exit-request-flow.js";

/**
 * An exit from a closed area that the community and then the command approve, as an example of `exitRequestFlow`: the report
 * says that exits are approved level by level, and not by which.
 *
 * @see Report on the Zhangzhou development zone, 2022-06-17
 */
export const exitRequest2022 = /* @__PURE__ */ exitRequestFlow(["community", "command"], {
  names: {
    community: { en: "the community", zh: "社区（村）" },
    command: { en: "the command of the area", zh: "区域指挥部" },
  },
  edition: {
    id: "exit-request-2022-06-17",
    series: "cn-exit-request",
    title: { en: "Exit from a closed area, two approvals", zh: "封闭区域人员外出审批（两级）" },
    authority: { en: "an epidemic command, as an example", zh: "某防控指挥部（示例）" },
    status: "illustrative",
    from: calendarDate("2022-06-17"),
    source: "an example; exits that are approved level by level, go point to point and come back: Zhangzhou, June 2022",
  },
});
