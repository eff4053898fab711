import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LoopEdition } from "../loop-cycle.js";

/**
 * The closed loop of the ports under edition 9 of the prevention plan: X + 7. How long the work is was left open. The plan
 * was published on 28 June and the port guide on 8 July 2022; between the two either may have been followed.
 *
 * @see Port epidemic-control guide, edition 10 (Ministry of Transport of China, 2022-07-08)
 */
export const closedLoopEdition9 = /* @__PURE__ */ frozen<LoopEdition>({
  edition: {
    id: "cn-closed-loop-edition-9",
    series: "cn-closed-loop",
    title: { en: "Closed loop of the ports, edition 9", zh: "口岸闭环模式：第九版" },
    authority: { en: "Ministry of Transport of China", zh: "交通运输部" },
    status: "published",
    from: { notBefore: calendarDate("2022-06-28"), notAfter: calendarDate("2022-07-08") },
    source:
      "Port epidemic-control guide, edition 10 (Ministry of Transport, 2022-07-08), following prevention plan edition 9 (2022-06-28)",
    supersedes: "cn-closed-loop-edition-8",
  },
  pattern: {
    name: "X+7",
    phases: [{ stages: ["work"] }, { stages: ["central-quarantine", "home-quarantine"], days: 7 }],
  },
  text: {
    en: "Work as long as the port arranges it, then 7 days of quarantine at a central site or at home",
    zh: "作业期由港口安排，其后7天集中或居家隔离医学观察",
  },
  inferred: {
    en: "That the days at home are quarantine and not health monitoring",
    zh: "居家为居家隔离医学观察而非居家健康监测，系推断",
  },
});
