import type { Truth } from "../logic/truth.js";
import type { Path } from "../result.js";
import { comparesWhat } from "./certlogic-comparison.js";
import { CERTLOGIC_DEPTH, type CertLogicExpression } from "./certlogic-expression.js";
import type { CertLogicNode, CertLogicOperation } from "./certlogic-node.js";
import { type CertLogicScope, Frame, Turn } from "./certlogic-scope.js";
import { CertLogicTime, FAULT, Pair, truthOf, UNKNOWN, Unknown } from "./certlogic-value.js";

/** What makes an evaluation impossible: where certlogic-js throws. */
export interface CertLogicFault {
  readonly code:
    | "not-truthy-or-falsy"
    | "not-a-whole-number"
    | "not-a-moment"
    | "not-a-date"
    | "not-a-list"
    | "not-text";
  /** The operation, in the expression. */
  readonly at: Path;
}

/** A moment that an expression came to; without milliseconds where the text had the form of a date and was no day. */
export interface CertLogicMoment {
  readonly epochMilliseconds?: number;
}

/** What an expression came to. */
export interface CertLogicOutcome {
  /** Whether the value is truthy, as far as that is known. */
  readonly truth: Truth;
  /** The value where it is known: of the data, or a moment. */
  readonly value?: unknown;
  /** The paths that the data lack for the value; the truth may be decided without them. */
  readonly missing: readonly string[];
  /** What could not be evaluated. */
  readonly faults: readonly CertLogicFault[];
}

/** What one part of an expression came to, and the parts of it that were evaluated. */
export interface CertLogicProof extends CertLogicOutcome {
  readonly operation: CertLogicOperation;
  /** Where in the expression it stands. */
  readonly at: Path;
  /** Of a `var`, where in the data it read, as far as that has a path. */
  readonly path?: string;
  readonly parts: readonly CertLogicProof[];
}

/** How the data are taken. */
export interface CertLogicOptions {
  /** The data are the whole: what is not there is null, as certlogic-js takes it. Otherwise it is not known. */
  readonly complete?: boolean;
}

/**
 * Evaluates an expression: what certlogic-js gives, wherever everything that is read is there. A value that is missing is
 * not known, and the outcome is undecided unless it is the same whatever that value is. A null that is written is a value;
 * a list says how long it is. What certlogic-js throws at is undecided, and a fault says where.
 *
 * @example
 * const read = readCertLogic({ and: [{ ">=": [{ var: "dn" }, { var: "sd" }] }, { "===": [{ var: "mp" }, "EU/1/20/1528"] }] });
 * read.ok && evaluateCertLogic(read.value, { dn: 2 }).missing // => ["sd", "mp"]
 * read.ok && evaluateCertLogic(read.value, { dn: 2, mp: "EU/1/20/1507" }).truth // => "false"
 */
export function evaluateCertLogic(
  expression: CertLogicExpression,
  data: unknown,
  { complete = false }: CertLogicOptions = {},
): CertLogicOutcome {
  const { root, paths } = expression;
  const frame = new Frame(paths, data, complete ? null : UNKNOWN);
  const value = root.run(frame);
  const truth = truthOf(value);
  const shown = shownOf(value);
  // Only what is not known has to be looked into for what it lacks.
  if (truth === undefined || shown === undefined) return outcomeOf(certLogicProof(root, frame));
  return { truth: truth ? "true" : "false", value: shown, missing: [], faults: [] };
}

/**
 * The same with its proof: every part that was evaluated, what it read and what it came to.
 *
 * @example
 * const read = readCertLogic({ if: [{ var: "t.0" }, { "===": [{ var: "t.0.tr" }, "260415000"] }, true] });
 * read.ok && proveCertLogic(read.value, { t: [{ tr: "260373001" }] }).parts.map(({ truth }) => truth) // => ["true", "false"]
 */
export function proveCertLogic(
  expression: CertLogicExpression,
  data: unknown,
  { complete = false }: CertLogicOptions = {},
): CertLogicProof {
  const { root, paths } = expression;
  return certLogicProof(root, new Frame(paths, data, complete ? null : UNKNOWN));
}

function outcomeOf({ truth, value, missing, faults }: CertLogicProof): CertLogicOutcome {
  return { truth, ...(value !== undefined && { value }), missing, faults };
}

/** Where the two values of a turn came from. */
interface Origins {
  readonly current: string | undefined;
  readonly missing: { readonly accumulator: readonly string[]; readonly current: readonly string[] };
}

/** @internal The proof of a part on data of which something may have been read before. */
export function certLogicProof(node: CertLogicNode, scope: CertLogicScope, origins?: Origins): CertLogicProof {
  const { operation, at } = node;
  const value = node.run(scope);
  const parts = partsOf(node, scope, origins);
  const truth = truthOf(value);
  const path = operation === "var" ? pathOf(String(node.value), scope, origins) : undefined;
  const shown = shownOf(value);
  const isOpen = shown === undefined;
  const lacking = operation === "var" ? lackedBy(node, path, scope, origins) : parts.flatMap((part) => part.missing);
  const below = parts.flatMap((part) => part.faults);
  const own = value === FAULT && below.length === 0 ? [{ code: faultOf(node, parts), at }] : [];
  // An outcome that is a moment or another thing that is neither truthy nor falsy has no truth, and lacks nothing.
  return {
    operation,
    at,
    ...(path !== undefined && { path }),
    truth: truth === undefined ? "undecided" : truth ? "true" : "false",
    ...(shown !== undefined && { value: shown }),
    missing: isOpen ? [...new Set(lacking)] : [],
    faults: isOpen ? [...below, ...own] : [],
    parts,
  };
}

/** The parts that were evaluated: of `if` and `and` only those that were come to. */
function partsOf(node: CertLogicNode, scope: CertLogicScope, origins?: Origins): readonly CertLogicProof[] {
  const { operation, operands } = node;
  const prove = (part: CertLogicNode | undefined) => (part === undefined ? [] : [certLogicProof(part, scope, origins)]);
  const run = (part: CertLogicNode) => part.run(scope);
  if (operation === "reduce") return turnsOf(node, scope, origins);
  if (operation === "if") {
    const [guard, yes, no] = operands as readonly [CertLogicNode, CertLogicNode, CertLogicNode];
    const value = run(guard);
    const truth = truthOf(value);
    if (truth !== undefined) return [...prove(guard), ...prove(truth ? yes : no)];
    return value instanceof Unknown ? [...prove(guard), ...prove(yes), ...prove(no)] : prove(guard);
  }
  if (operation !== "and") return operands.flatMap(prove);
  const values = operands.map(run);
  const end = values.findIndex((value) => (truthOf(value) ?? value instanceof Unknown) === false);
  return operands.slice(0, end < 0 ? operands.length : end + 1).flatMap(prove);
}

function turnsOf(node: CertLogicNode, scope: CertLogicScope, origins?: Origins): readonly CertLogicProof[] {
  const [operand, step, initial] = node.operands as readonly [CertLogicNode, CertLogicNode, CertLogicNode];
  const list = operand.run(scope);
  const proof = certLogicProof(operand, scope, origins);
  if (!Array.isArray(list)) return list === null ? [proof, certLogicProof(initial, scope, origins)] : [proof];
  let last = certLogicProof(initial, scope, origins);
  let accumulator = initial.run(scope);
  const parts = [proof, last];
  for (const [place, current] of list.entries()) {
    if (accumulator === FAULT) break;
    const turn = new Turn(accumulator, current === undefined ? scope.absent : current, scope.absent);
    const part = proof.operation === "list" ? proof.parts[place] : undefined;
    const base = proof.path === undefined ? part?.path : proof.path === "" ? `${place}` : `${proof.path}.${place}`;
    last = certLogicProof(step, turn, {
      current: base,
      missing: { accumulator: last.missing, current: part?.missing ?? (base === undefined ? [] : [base]) },
    });
    accumulator = step.run(turn);
    parts.push(last);
  }
  return parts;
}

function pathOf(path: string, scope: CertLogicScope, origins: Origins | undefined): string | undefined {
  if (origins === undefined || !(scope instanceof Turn)) return path;
  const [first, ...rest] = path.split(".");
  if (first !== "current" || origins.current === undefined) return undefined;
  return [...(origins.current === "" ? [] : [origins.current]), ...rest].join(".");
}

/** What a `var` that is not known lacks: inside `reduce` what its turn lacks, or else the place that it names. */
function lackedBy(
  node: CertLogicNode,
  path: string | undefined,
  scope: CertLogicScope,
  origins: Origins | undefined,
): readonly string[] {
  const written = String(node.value);
  if (!(scope instanceof Turn) || origins === undefined) return [path ?? written];
  const { accumulator, current } = origins.missing;
  const first = written.split(".")[0] ?? "";
  const inherited = [
    ...(first !== "current" && shownOf(scope.accumulator) === undefined ? accumulator : []),
    ...(first !== "accumulator" && shownOf(scope.current) === undefined ? current : []),
  ];
  return inherited.length > 0 ? inherited : [path ?? written];
}

function faultOf({ operation }: CertLogicNode, parts: readonly CertLogicProof[]): CertLogicFault["code"] {
  if (operation === "in" || operation === "reduce") return "not-a-list";
  if (operation === "+" || comparesWhat(operation) === "numbers") return "not-a-whole-number";
  if (comparesWhat(operation) === "times") return "not-a-moment";
  if (operation === "if" || operation === "and" || operation === "!") return "not-truthy-or-falsy";
  return typeof parts[0]?.value === "string" ? "not-a-date" : "not-text";
}

/** The value as it is shown: nothing of what is not known, and nothing that lists hold deeper than an expression goes. */
function shownOf(value: unknown, depth = 0): unknown {
  if (value instanceof Unknown || value === FAULT || depth > CERTLOGIC_DEPTH) return undefined;
  if (value instanceof CertLogicTime) {
    const moment: CertLogicMoment = Number.isNaN(value.milliseconds) ? {} : { epochMilliseconds: value.milliseconds };
    return moment;
  }
  if (value instanceof Pair) {
    const [accumulator, current] = [shownOf(value.accumulator, depth + 1), shownOf(value.current, depth + 1)];
    return accumulator === undefined || current === undefined ? undefined : { accumulator, current };
  }
  if (!Array.isArray(value)) return value;
  const shown = value.map((part) => shownOf(part, depth + 1));
  if (shown.includes(undefined)) return undefined;
  return shown.every((part, place) => part === value[place]) ? value : shown;
}
