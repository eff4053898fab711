import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { type Degree, FALSE, TRUE, TRUTHS, UNDECIDED } from "../logic/truth.js";
import { lengthOf, sizeOf, spend } from "./allowance.js";
import { type Reach, UNKNOWN } from "./fact-patterns.js";
import type { SoundRule } from "./lint-policy-rules.js";
import type { FactPattern, ReportProblem } from "./policy-problem.js";

/** The answers that may be learned of a fact, by its name. */
type Learnable = readonly (readonly [name: string, answers: readonly unknown[]])[];

/**
 * What a rule comes to for every pattern in which each fact is known or not, and between what it lies once all is known.
 * Patterns are numbered: in each fact's place stands the number of its answer, or the number after the last while it is
 * not known.
 */
interface OpenFactsTable {
  readonly learnable: Learnable;
  /** How far apart two patterns are that differ by one in a fact. */
  readonly strides: readonly number[];
  readonly degrees: Uint8Array;
  readonly least: Uint8Array;
  readonly most: Uint8Array;
}

/**
 * Reports a rule that stays undecided although whatever may still be learned makes it come to the same, and one that is
 * decided although something that may still be learned makes it come to the opposite: each with the fewest known facts.
 *
 * @param isStuck whether the rule comes to the same whatever is learned beside the facts that are known: answers to facts
 * that are compared with each other stand for all only where none of them is known
 * @returns whether all patterns were gone through; where they are too many, nothing is reported
 */
export function lintOpenFacts(
  rule: SoundRule,
  learnable: Learnable,
  isStuck: (known: FactPattern) => boolean,
  { patterns: most, allowance }: Reach,
  report: ReportProblem,
): boolean {
  const total = learnable.reduce((product, [, answers]) => product * (answers.length + 1), 1);
  const longest = learnable.reduce((sum, [, answers]) => sum + Math.max(0, ...answers.map(lengthOfAnswer)), 1);
  const cost = total * longest * (sizeOf(rule.when) + learnable.length);
  if (total > most || cost > allowance.left) return false;
  spend(allowance, cost);
  const table = tableOf(rule, learnable);
  const { id, path } = rule;
  const seemsStuck = (at: number) => table.degrees[at] === UNDECIDED && table.least[at] === table.most[at];
  const stuck = fewestKnown(table, (at) => seemsStuck(at) && isStuck(knownAt(table, at)));
  if (stuck !== undefined) report("undecidable-rule", path, { rules: [id], witness: knownAt(table, stuck) });
  const early = fewestKnown(table, (at) => mayTurn(table, at, table.degrees[at] as number));
  if (early !== undefined)
    report("decided-while-open", path, {
      rules: [id],
      witness: knownAt(table, early),
      other: knownAt(table, otherwise(table, early)),
    });
  return true;
}

function lengthOfAnswer(answer: unknown): number {
  return lengthOf({ answer }) - 1;
}

function tableOf({ condition }: SoundRule, learnable: Learnable): OpenFactsTable {
  const strides: number[] = [];
  let total = 1;
  for (const [, answers] of learnable) {
    strides.push(total);
    total *= answers.length + 1;
  }
  const made = () => new Uint8Array(total);
  const table: OpenFactsTable = { learnable, strides, degrees: made(), least: made(), most: made() };
  const { degrees, least, most } = table;
  for (let at = 0; at < total; at++) {
    const degree = TRUTHS.indexOf(evaluate(condition, patternAt(table, at) as Facts<FactTable>)) as Degree;
    degrees[at] = degree;
    // With one more fact known a pattern bears a smaller number: what it comes to is there already.
    const learned = afterLearning(table, at, openAt(table, at)[0]);
    least[at] = learned.length === 0 ? degree : Math.min(...learned.map((next) => least[next] as number));
    most[at] = learned.length === 0 ? degree : Math.max(...learned.map((next) => most[next] as number));
  }
  return table;
}

/** Which answer a fact has in a pattern, by number. */
function answerAt({ learnable, strides }: OpenFactsTable, at: number, fact: number): number {
  return Math.floor(at / (strides[fact] as number)) % ((learnable[fact]?.[1].length ?? 0) + 1);
}

/** The facts, by their places, that are not known in a pattern. */
function openAt(table: OpenFactsTable, at: number): number[] {
  return table.learnable.flatMap(([, answers], fact) => (answerAt(table, at, fact) === answers.length ? [fact] : []));
}

/** The patterns in which one more fact is known; none without a fact. */
function afterLearning({ learnable, strides }: OpenFactsTable, at: number, fact: number | undefined): number[] {
  if (fact === undefined) return [];
  const count = learnable[fact]?.[1].length ?? 0;
  return Array.from({ length: count }, (_, answer) => at - (count - answer) * (strides[fact] as number));
}

function patternAt(table: OpenFactsTable, at: number): FactPattern {
  return Object.fromEntries(
    table.learnable.map(([name, answers], fact) => [name, answers[answerAt(table, at, fact)] ?? UNKNOWN]),
  );
}

/** The facts of a pattern that are known. */
function knownAt(table: OpenFactsTable, at: number): FactPattern {
  const open = openAt(table, at);
  return Object.fromEntries(Object.entries(patternAt(table, at)).filter((_, fact) => !open.includes(fact)));
}

/** Of the patterns that are wanted, the first of those with the fewest known facts. */
function fewestKnown(table: OpenFactsTable, isWanted: (at: number) => boolean): number | undefined {
  const byOpen: number[][] = table.learnable.map(() => []);
  byOpen.push([]);
  for (let at = 0; at < table.degrees.length; at++) byOpen[openAt(table, at).length]?.push(at);
  for (const patterns of byOpen.reverse()) {
    const found = patterns.find(isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether what is true may be false once all is known, or what is false true. */
function mayTurn({ least, most }: OpenFactsTable, at: number, degree: number): boolean {
  return (degree === TRUE && least[at] === FALSE) || (degree === FALSE && most[at] === TRUE);
}

/** A pattern that may follow and is decided otherwise: with one more fact known if that is enough. */
function otherwise(table: OpenFactsTable, at: number, degree = table.degrees[at] as number): number {
  const next = openAt(table, at).flatMap((fact) => afterLearning(table, at, fact));
  const found = next.find((one) => table.degrees[one] === TRUE - degree);
  return found ?? otherwise(table, next.find((one) => mayTurn(table, one, degree)) as number, degree);
}
