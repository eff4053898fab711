import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { ExitEdition } from "../closed-area-exit.js";

const THERE_AND_BACK = { isPointToPoint: true, isBothWays: true, staysThere: false } as const;

/**
 * An example of how exits from a closed area go, by their urgency: level by level approved, point to point, and back. In an
 * emergency the community alone decides, and tells the command.
 */
export const closedAreaExits2022 = /* @__PURE__ */ frozen<
  ExitEdition<"last" | "arranged" | "fixed-hour" | "immediate">
>({
  edition: {
    id: "closed-area-exits-2022-06-17",
    series: "cn-closed-area-exits",
    title: { en: "Exits from a closed area", zh: "封闭区域人员外出安排" },
    authority: { en: "an epidemic command, as an example", zh: "某防控指挥部（示例）" },
    status: "illustrative",
    from: calendarDate("2022-06-17"),
    source:
      "an example; that exits are approved level by level, go by a dedicated vehicle point to point to a hospital or an isolation room and come back is reported of Zhangzhou, June 2022",
  },
  over: "cn-closed-area-exit-priority",
  levels: {
    community: { en: "the community", zh: "社区（村）" },
    command: { en: "the command of the area", zh: "区域指挥部" },
    "receiving-district": { en: "the district that receives the person", zh: "接收地" },
  },
  arrangements: {
    last: {
      ...THERE_AND_BACK,
      transport: "dedicated-vehicle",
      destination: { en: "where the purpose leads", zh: "事由所在地" },
      approvals: ["community", "command"],
    },
    arranged: {
      ...THERE_AND_BACK,
      transport: "dedicated-vehicle",
      destination: { en: "a designated hospital", zh: "定点医院" },
      approvals: ["community", "command"],
    },
    "fixed-hour": {
      ...THERE_AND_BACK,
      transport: "dedicated-vehicle",
      destination: { en: "an isolation examination room", zh: "隔离考场" },
      seating: { kind: "one-per-room" },
      approvals: ["community", "command", "receiving-district"],
    },
    immediate: {
      ...THERE_AND_BACK,
      transport: "ambulance",
      destination: { en: "a designated hospital", zh: "定点医院" },
      approvals: ["community"],
    },
  },
});
