import type { FactTable } from "../logic/facts.js";
import { fill, type Language, type Text } from "../text.js";
import type { LaneEntry, LaneReason } from "./lane-allocation.js";
import { LANE_DRAW_NUMBERS } from "./lane-draw.js";
import type { LanePlan } from "./lane-plan.js";

const SENTENCES = {
  criterion: { en: "{lane}: by a criterion ({rules}).", zh: "{lane}：符合条件（{rules}）。" },
  undecided: {
    en: "{lane}: it is not decided whether a criterion applies; needed: {needs}.",
    zh: "{lane}：是否符合条件尚未确定；尚需：{needs}。",
  },
  draw: {
    en: "{lane}: drawn at random; number {number} of {numbers} lies from {from} to below {below}.",
    zh: "{lane}：随机抽中；在{numbers}个号码中抽得{number}，落在{from}（含）至{below}（不含）之间。",
  },
  "longest-run": {
    en: "{lane}: {unselected} one after another were not selected, which is the most there may be; the number drawn, {number}, was not below {threshold}.",
    zh: "{lane}：此前已连续{unselected}人未被选中，达到上限；抽得号码{number}，不低于{threshold}。",
  },
  "not-selected": {
    en: "{lane}: no criterion applies, and the number drawn, {number}, was not below {threshold}.",
    zh: "{lane}：不符合任何条件，抽得号码{number}，不低于{threshold}。",
  },
} as const satisfies Readonly<Record<LaneReason["by"], Text>>;

/**
 * What put a traveller into a lane, in one sentence. Who the traveller is and what they answered is not said.
 *
 * @example
 * const plan = lanePlan(arrivalLaneCriteria, arrivalLanes);
 * const facts = { symptoms: ["rash"], diagnosedInfectiousDisease: "no", fromListedArea: "no", axillaryCelsius: 36.5 };
 * const [entry] = allocateLanes(plan, [{ id: "T-1", facts }], "spring").log;
 * sayLane(plan, entry, "en") // => "examination: by a criterion (One or more symptoms of the list)."
 */
export function sayLane<Table extends FactTable, Grade extends string, Lane extends string>(
  { policy, rules }: LanePlan<Table, Grade, Lane>,
  { lane, because }: LaneEntry<Grade, Lane>,
  language: Language,
): string {
  const between = language === "zh" ? "、" : ", ";
  const rule = (id: string) => policy.prepared.find((each) => each.rule.id === id)?.rule.text[language] ?? id;
  const fact = (name: string) => policy.facts[name]?.label?.[language] ?? name;
  const list = {
    rules: because.by === "criterion" ? because.rules.map(rule).join(language === "zh" ? "；" : "; ") : undefined,
    needs: because.by === "undecided" ? because.needs.map(fact).join(between) : undefined,
  };
  const numbers = Object.fromEntries(Object.entries(because).filter(([, part]) => typeof part === "number"));
  return fill(SENTENCES[because.by][language], {
    ...numbers,
    ...list,
    lane: rules.lanes[lane].label[language],
    numbers: LANE_DRAW_NUMBERS,
  });
}
