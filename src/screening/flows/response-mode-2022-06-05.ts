import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const REPORT = {
  en: "Report on Zhangzhou, June 2022: switch from routine control to emergency response",
  zh: "2022年6月漳州报道：常态化防控向应急响应的切换",
} as const;

const PLAN = {
  en: "COVID-19 prevention and control plan, edition 9: back to routine control when all areas are lifted",
  zh: "新型冠状病毒肺炎防控方案（第九版）：区域全部解除后恢复常态化防控",
} as const;

/**
 * How a command answers: routine control until an infection is found, then the switch to emergency response, and back when every
 * closed area is lifted. It ends with the rules that know the two modes.
 *
 * @see Report on the Zhangzhou development zone, 2022-06-17
 */
export const responseMode2022 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "response-mode-2022-06-05",
    series: "cn-response-mode",
    title: { en: "Routine control and emergency response", zh: "常态化防控与应急响应" },
    authority: { en: "an epidemic command, as an example", zh: "某防控指挥部（示例）" },
    status: "illustrative",
    from: calendarDate("2022-06-05"),
    until: calendarDate("2023-01-07"),
    source:
      "an example, after the report on Zhangzhou, June 2022 (an asymptomatic infection found on 5 June, then the switch to emergency response)",
  },
  initial: "routine",
  outcomes: ["ended"],
  moves: {
    routine: { "infection-found": "switching", "rules-ended": "ended" },
    switching: { "emergency-declared": "emergency" },
    emergency: { "emergency-lifted": "routine" },
    ended: {},
  },
  particulars: {
    "infection-found": [{ name: "infection", label: { en: "the infection that was found", zh: "发现的感染者" } }],
    "emergency-declared": [{ name: "order", label: { en: "the order", zh: "指令" } }],
    "emergency-lifted": [
      { name: "areasLifted", label: { en: "that all areas are lifted", zh: "区域全部解除" } },
      { name: "order", label: { en: "the order", zh: "指令" } },
    ],
  },
  invariants: [
    {
      id: "an-infection-before-the-emergency",
      text: { en: "an emergency follows an infection that was found", zh: "应急响应因发现感染者启动" },
      source: REPORT,
      holds: { kind: "every-path", to: ["switching", "emergency"], through: { events: ["infection-found"] } },
    },
    {
      id: "declared-by-the-command",
      text: { en: "an emergency is begun by the command", zh: "应急响应由指挥部启动" },
      source: REPORT,
      holds: { kind: "every-path", to: ["emergency"], through: { events: ["emergency-declared"] } },
    },
    {
      id: "the-switch-is-completed",
      text: {
        en: "an infection is not passed over: the emergency is begun and lifted before routine control comes back",
        zh: "发现感染者后须完成应急响应方可恢复常态",
      },
      source: REPORT,
      holds: {
        kind: "every-path",
        from: "switching",
        to: ["routine", "ended"],
        through: { events: ["emergency-declared"] },
      },
    },
    {
      id: "lifted-before-routine",
      text: { en: "routine control comes back when the emergency is lifted", zh: "应急响应解除后方可恢复常态" },
      source: PLAN,
      holds: {
        kind: "every-path",
        from: "emergency",
        to: ["routine", "ended", "switching"],
        through: { events: ["emergency-lifted"] },
      },
    },
    {
      id: "does-not-end-in-an-emergency",
      text: { en: "the rules do not end in an emergency", zh: "应急响应期间不得终止" },
      source: PLAN,
      holds: { kind: "every-path", from: "emergency", to: ["ended"], through: { statuses: ["routine"] } },
    },
    {
      id: "ended-by-record",
      text: { en: "the end of the rules is recorded", zh: "规则终止须有记录" },
      source: PLAN,
      holds: { kind: "every-path", to: ["ended"], through: { events: ["rules-ended"] } },
    },
    {
      id: "can-be-declared-again",
      text: { en: "routine control can come back from everywhere", zh: "任何状态均可恢复常态" },
      source: PLAN,
      holds: { kind: "stays-reachable", status: "routine" },
    },
    {
      id: "areas-lifted-first",
      text: { en: "routine control comes back when all areas are lifted", zh: "区域全部解除后方可恢复常态" },
      source: PLAN,
      holds: { kind: "carries", event: "emergency-lifted", particulars: ["areasLifted"] },
    },
  ],
  labels: {
    statuses: {
      routine: { en: "routine control", zh: "常态化防控" },
      switching: { en: "switching to emergency", zh: "应急切换中" },
      emergency: { en: "emergency response", zh: "应急响应" },
      ended: { en: "no longer distinguished", zh: "不再区分" },
    },
    events: {
      "infection-found": { en: "an infection found", zh: "发现感染者" },
      "emergency-declared": { en: "emergency response begun", zh: "启动应急响应" },
      "emergency-lifted": { en: "back to routine control", zh: "恢复常态化防控" },
      "rules-ended": { en: "rules ended", zh: "规则终止" },
    },
  },
});
