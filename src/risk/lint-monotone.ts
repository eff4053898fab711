import { evaluate } from "../logic/evaluate.js";
import type { FactKind, Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";
import { patternsOf } from "./fact-patterns.js";
import type { GroupTable } from "./group-table.js";
import { isRecord } from "./lint-policy-texts.js";
import type { FactPattern, ReportProblem } from "./policy-problem.js";
import { riskierAnswers } from "./riskier-answers.js";

const DECLARED: Text = { en: "which way lies risk, by the names of facts", zh: "按事实名称列出风险方向" };

/** What can be said of each kind of fact. */
const DIRECTIONS: Readonly<Record<FactKind["kind"], Text>> = {
  "yes-no": { en: "yes or no", zh: "yes或no" },
  number: { en: "more or less", zh: "more或less" },
  choices: { en: "more or less", zh: "more或less" },
  list: { en: "more or less", zh: "more或less" },
  date: { en: "later or earlier", zh: "later或earlier" },
  instant: { en: "later or earlier", zh: "later或earlier" },
  choice: { en: "options of the fact, from mildest to severest", zh: "该事实的选项，由轻到重" },
  text: { en: "nothing: texts have no order", zh: "不可设定：文字没有次序" },
};
const WORDS: Readonly<Partial<Record<FactKind["kind"], readonly string[]>>> = {
  "yes-no": ["yes", "no"],
  number: ["more", "less"],
  choices: ["more", "less"],
  list: ["more", "less"],
  date: ["later", "earlier"],
  instant: ["later", "earlier"],
};

/** Reports what a policy declares of risk that cannot be read, and gives the rest. */
export function lintDirections(
  monotone: unknown,
  table: FactTable,
  report: ReportProblem,
): ReadonlyMap<string, string | readonly string[]> {
  const sound = new Map<string, string | readonly string[]>();
  if (monotone !== undefined && !isRecord(monotone)) report("malformed", ["monotone"], { expected: DECLARED });
  for (const [fact, direction] of Object.entries(isRecord(monotone) ? monotone : {})) {
    const kind = Object.hasOwn(table, fact) ? table[fact] : undefined;
    if (kind === undefined) report("unknown-fact", ["monotone", fact], { fact });
    else if (isDirection(direction, kind)) sound.set(fact, direction);
    else report("malformed", ["monotone", fact], { fact, expected: DIRECTIONS[kind.kind] });
  }
  return sound;
}

function isDirection(direction: unknown, kind: FactKind): direction is string | readonly string[] {
  if (kind.kind !== "choice") return WORDS[kind.kind]?.some((word) => word === direction) === true;
  return Array.isArray(direction) && direction.every((option) => kind.options.includes(option));
}

/**
 * Reports where a fact of which a policy says that more risk never lowers the grade does lower it: with two patterns that
 * differ in that fact alone.
 *
 * @param most how many fact patterns are gone through at most
 * @returns whether they were gone through as far as needed
 */
export function lintMonotone(
  groups: readonly GroupTable[],
  directions: ReadonlyMap<string, string | readonly string[]>,
  table: FactTable,
  most: number,
  report: ReportProblem,
): ReadonlySet<GroupTable> {
  const cut = new Set<GroupTable>();
  for (const [fact, direction] of directions) {
    const group = groups.find(({ facts }) => facts.includes(fact));
    if (group === undefined) continue;
    // A grade that others keep up does not fall.
    const kept = Math.max(-1, ...groups.filter((other) => other !== group).map(leastRank));
    const steps = riskierAnswers(
      group.rules.map(({ when }) => when),
      table,
      fact,
      direction,
    );
    const { patterns, isExhaustive } = patternsOf(steps.others, Math.ceil(most / Math.max(1, steps.pairs.length)));
    if (!isExhaustive) cut.add(group);
    for (const pattern of patterns) {
      const fall = steps.pairs.find(([milder, severer]) => {
        const before = rankOf(group, { ...pattern, [fact]: milder });
        return before > kept && rankOf(group, { ...pattern, [fact]: severer }) < before;
      });
      if (fall === undefined) continue;
      const [witness, other] = fall.map((answer): FactPattern => ({ ...pattern, [fact]: answer })) as [
        FactPattern,
        FactPattern,
      ];
      report("not-monotone", ["monotone", fact], { fact, witness, other });
      break;
    }
  }
  return cut;
}

/** The rank of the severest rule of a group that is true. */
function rankOf({ rules }: GroupTable, facts: FactPattern): number {
  return Math.max(
    0,
    ...rules.map(({ condition, rank }) => (evaluate(condition, facts as Facts<FactTable>) === "true" ? rank : 0)),
  );
}

/** The least that a group of rules comes to, whatever the facts are. */
function leastRank({ rules, patterns, truths }: GroupTable): number {
  return Math.min(
    ...patterns.map((_, at) => Math.max(0, ...rules.map(({ rank }, rule) => (truths[rule]?.[at] === 1 ? rank : 0)))),
  );
}
