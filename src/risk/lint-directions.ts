import type { FactKind, FactTable } from "../logic/facts.js";
import { isRecord } from "../record.js";

import type { Text } from "../text.js";
import type { ReportProblem } from "./policy-problem.js";

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
