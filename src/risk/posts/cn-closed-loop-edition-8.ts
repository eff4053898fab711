import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LoopEdition } from "../loop-cycle.js";

/**
 * The closed loop of the ports in the time of edition 8 of the prevention plan: 14 + 7 + 7. That it held from the first day
 * of edition 8 is inferred.
 *
 * @see Port epidemic-control guide, edition 10 (Ministry of Transport of China, 2022-07-08), on what it replaced
 */
export const closedLoopEdition8 = /* @__PURE__ */ frozen<LoopEdition>({
  edition: {
    id: "cn-closed-loop-edition-8",
    series: "cn-closed-loop",
    title: { en: "Closed loop of the ports, edition 8", zh: "口岸闭环模式：第八版时期" },
    authority: { en: "Ministry of Transport of China", zh: "交通运输部" },
    status: "published",
    from: calendarDate("2021-05-14"),
    source:
      "Port epidemic-control guide, edition 10 (Ministry of Transport, 2022-07-08), on the closed loop that it replaced",
  },
  pattern: {
    name: "14+7+7",
    phases: [
      { stages: ["work"], days: 14 },
      { stages: ["central-quarantine"], days: 7 },
      { stages: ["home-monitoring"], days: 7 },
    ],
  },
  text: {
    en: "14 days of work, 7 days of quarantine at a central site, 7 days of health monitoring at home",
    zh: "14天闭环作业、7天集中隔离医学观察、7天居家健康监测",
  },
});
