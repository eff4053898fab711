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

const EXCLUDED = { en: "An example of an infection that is excluded", zh: "排除感染示例" } as const;

/**
 * How a command answers: routine control until an infection is found, then the switch to emergency response, and back when every
 * closed area is lifted. A first positive that further tests exclude starts no emergency; that way is ours. It ends with the
 * rules that know the two modes.
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
    switching: { "emergency-declared": "emergency", "infection-excluded": "routine" },
    emergency: { "emergency-lifted": "routine" },
    ended: {},
  },
  particulars: {
    "infection-found": [{ name: "infection", label: { en: "the infection that was found", zh: "发现的感染者" } }],
    "infection-excluded": [{ name: "evidence", label: { en: "what excludes the infection", zh: "排除感染的依据" } }],
    "emergency-declared": [{ name: "order", label: { en: "the order", zh: "指令" } }],
    "emergency-lifted": [
      {
        name: "areasLifted",
        label: { en: "whether every closed area is lifted", zh: "封闭管理区域是否全部解除" },
        oneOf: ["all"],
      },
      { name: "order", label: { en: "the order", zh: "指令" } },
    ],
    "rules-ended": [
      { name: "announcement", label: { en: "the announcement that ends the rules", zh: "终止规则的公告" } },
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
        en: "an infection is not passed over: it is excluded or the emergency is begun before routine control comes back",
        zh: "发现感染者后须经排除或启动应急响应方可恢复常态",
      },
      source: REPORT,
      holds: {
        kind: "every-path",
        from: "switching",
        to: ["routine", "ended"],
        through: { events: ["emergency-declared", "infection-excluded"] },
      },
    },
    {
      id: "nothing-excluded-in-an-emergency",
      text: {
        en: "an emergency that was begun is not undone by excluding the infection, but lifted",
        zh: "应急响应启动后不得以排除感染撤销，须予解除",
      },
      source: EXCLUDED,
      holds: { kind: "every-path", from: "emergency", to: ["switching"], through: { statuses: ["routine"] } },
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
      id: "routine-can-come-back",
      text: { en: "routine control can come back from everywhere", zh: "任何状态均可恢复常态" },
      source: PLAN,
      holds: { kind: "stays-reachable", status: "routine" },
    },
    {
      id: "areas-lifted-first",
      text: { en: "no emergency is lifted while an area is closed", zh: "区域未全部解除不得解除应急响应" },
      source: PLAN,
      holds: { kind: "carries", event: "emergency-lifted", particulars: ["areasLifted"] },
    },
    {
      id: "lifted-by-an-order",
      text: { en: "an emergency is lifted by an order", zh: "解除应急响应须有指令" },
      source: REPORT,
      holds: { kind: "carries", event: "emergency-lifted", particulars: ["order"] },
    },
    {
      id: "begun-by-an-order",
      text: { en: "an emergency is begun by an order", zh: "启动应急响应须有指令" },
      source: REPORT,
      holds: { kind: "carries", event: "emergency-declared", particulars: ["order"] },
    },
    {
      id: "infection-named",
      text: { en: "the infection that was found is named", zh: "须载明发现的感染者" },
      source: REPORT,
      holds: { kind: "carries", event: "infection-found", particulars: ["infection"] },
    },
    {
      id: "excluded-on-evidence",
      text: { en: "an infection is excluded on evidence", zh: "排除感染须有依据" },
      source: EXCLUDED,
      holds: { kind: "carries", event: "infection-excluded", particulars: ["evidence"] },
    },
    {
      id: "rules-ended-by-an-announcement",
      text: { en: "the rules are ended by an announcement", zh: "规则终止须经公告" },
      source: EXCLUDED,
      holds: { kind: "carries", event: "rules-ended", particulars: ["announcement"] },
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
      "infection-excluded": { en: "the infection excluded", zh: "排除感染" },
      "emergency-declared": { en: "emergency response begun", zh: "启动应急响应" },
      "emergency-lifted": { en: "back to routine control", zh: "恢复常态化防控" },
      "rules-ended": { en: "rules ended", zh: "规则终止" },
    },
  },
});
