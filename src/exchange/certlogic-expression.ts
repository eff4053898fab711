import { isRecord } from "../record.js";
import { type Issue, type Path, type Result, success } from "../result.js";
import type { Text } from "../text.js";
import { compileCertLogic } from "./certlogic-compile.js";
import {
  CERTLOGIC_ANY_NUMBER,
  CERTLOGIC_OPERANDS,
  CERTLOGIC_TAKES_SURPLUS,
  CERTLOGIC_UNITS,
  type CertLogicNode,
  type CertLogicUnit,
} from "./certlogic-node.js";
import { CertLogicPaths } from "./certlogic-scope.js";

/** What is wrong with an expression or a rule, and what was expected in its place. */
export interface CertLogicIssue extends Issue {
  readonly code:
    | "missing"
    | "malformed"
    | "not-an-expression"
    | "not-a-list-of-operands"
    | "unknown-operation"
    | "wrong-number-of-operands"
    | "too-deep";
  readonly expected: Text;
}

/** An expression of CertLogic that was read and put together; `evaluateCertLogic` and `proveCertLogic` take it. */
export interface CertLogicExpression {
  /** As it was written. */
  readonly logic: unknown;
  /** The paths that it can read from the data, in the order in which they stand. */
  readonly reads: readonly string[];
  /** @internal */
  readonly root: CertLogicNode;
  /** @internal Where its paths stand. */
  readonly paths: CertLogicPaths;
}

/** How deep an expression may be nested; published rules stay below 30. */
export const CERTLOGIC_DEPTH = 200;

/**
 * Reads an expression of CertLogic from JSON and puts it together, once. Everything that is wrong is said at once, in a
 * branch that would never be evaluated as well; `or`, `==` and whatever else belongs to JsonLogic alone is unknown here.
 *
 * @param logic the JSON, nested to a depth of at most 200
 * @example
 * const read = readCertLogic({ "===": [{ var: "payload.t.0.tr" }, "260415000"] });
 * read.ok && read.value.reads // => ["payload.t.0.tr"]
 * const wrong = readCertLogic({ if: [{ or: [true, false] }, 1.5] });
 * wrong.ok ? [] : wrong.issues.map(({ code, path }) => [code, path.join(".")]) // => [["wrong-number-of-operands","if"],["unknown-operation","if.0"],["not-an-expression","if.1"]]
 * @see CertLogic specification 1.3.2 (ehn-dcc-development/eu-dcc-business-rules)
 */
export function readCertLogic(logic: unknown): Result<CertLogicExpression, CertLogicIssue> {
  const issues: CertLogicIssue[] = [];
  const expression = certLogicExpression(logic, [], issues);
  if (expression !== undefined) return success(expression);
  return allIssues(issues, { code: "not-an-expression", path: [], expected: EXPRESSION });
}

/** @internal However many there are. */
export function allIssues(
  [first, ...others]: readonly CertLogicIssue[],
  otherwise: CertLogicIssue,
): { readonly ok: false; readonly issues: readonly [CertLogicIssue, ...CertLogicIssue[]] } {
  return { ok: false, issues: [first ?? otherwise, ...others] };
}

/**
 * @internal The expression, or `undefined` with what is wrong added to the issues.
 * @param takesSurplus whether operands that the reference never looks at are let pass: rules with them were published
 */
export function certLogicExpression(
  logic: unknown,
  path: Path,
  issues: CertLogicIssue[],
  paths: CertLogicPaths = new CertLogicPaths(),
  takesSurplus = false,
): CertLogicExpression | undefined {
  const reading: Reading = { issues, paths, reads: new Set(), from: path.length, takesSurplus };
  const before = issues.length;
  const root = nodeOf(logic, { path, depth: 0, isInTurn: false }, reading);
  return root === undefined || issues.length > before ? undefined : { logic, reads: [...reading.reads], root, paths };
}

interface Reading {
  readonly issues: CertLogicIssue[];
  readonly paths: CertLogicPaths;
  readonly reads: Set<string>;
  /** How many steps lead to the expression itself. */
  readonly from: number;
  readonly takesSurplus: boolean;
}

/** Where a part stands. */
interface Place {
  readonly path: Path;
  readonly depth: number;
  readonly isInTurn: boolean;
}

function nodeOf(logic: unknown, place: Place, reading: Reading): CertLogicNode | undefined {
  const { path, depth, isInTurn } = place;
  const wrong = (code: CertLogicIssue["code"], expected: Text, at: Path = path) => {
    reading.issues.push({ code, path: at, expected });
    return undefined;
  };
  if (depth > CERTLOGIC_DEPTH) return wrong("too-deep", DEPTH);
  const blank = { operands: [], value: 0, unit: "day", slot: 0, isInTurn, at: path.slice(reading.from) } as const;
  if (typeof logic === "string" || typeof logic === "boolean" || (typeof logic === "number" && Number.isInteger(logic)))
    return compileCertLogic({ ...blank, operation: "literal", value: logic });
  if (Array.isArray(logic)) {
    const parts = logic.map((part: unknown, at) => nodeOf(part, within(place, at), reading));
    return parts.includes(undefined)
      ? undefined
      : compileCertLogic({ ...blank, operation: "list", operands: all(parts) });
  }
  if (!isRecord(logic)) return wrong("not-an-expression", EXPRESSION);
  const [name, ...others] = Object.keys(logic);
  if (name === undefined || others.length > 0) return wrong("not-an-expression", ONE_KEY);
  const operands = logic[name];
  const at = [...path, name];
  if (name === "var") {
    if (typeof operands !== "string") return wrong("malformed", DATA_PATH, at);
    const fragments = operands.split(".", CERTLOGIC_DEPTH + 1);
    if (fragments.length > CERTLOGIC_DEPTH) return wrong("too-deep", DEPTH, at);
    if (operands !== "" && fragments.includes("")) return wrong("malformed", DATA_PATH, at);
    reading.reads.add(operands);
    const slot = isInTurn ? 0 : reading.paths.slotOf(operands);
    return compileCertLogic({ ...blank, operation: "var", value: operands, slot });
  }
  if (!Array.isArray(operands)) return wrong("not-a-list-of-operands", OPERANDS, at);
  if (!Object.hasOwn(CERTLOGIC_OPERANDS, name)) return wrong("unknown-operation", OPERATION);
  return operationOf(name as keyof typeof CERTLOGIC_OPERANDS, operands, place, reading);
}

function within({ path, depth, isInTurn }: Place, ...steps: Path): Place {
  return { path: [...path, ...steps], depth: depth + 1, isInTurn };
}

function operationOf(
  operation: keyof typeof CERTLOGIC_OPERANDS,
  operands: readonly unknown[],
  place: Place,
  reading: Reading,
): CertLogicNode | undefined {
  const before = reading.issues.length;
  const wrong = (code: CertLogicIssue["code"], expected: Text, ...at: number[]) =>
    reading.issues.push({ code, path: [...place.path, operation, ...at], expected });
  const [from, to] = CERTLOGIC_OPERANDS[operation];
  const isTooMany = operands.length > to && !(reading.takesSurplus && CERTLOGIC_TAKES_SURPLUS.has(operation));
  if (operands.length < from || isTooMany) wrong("wrong-number-of-operands", countText(from, to));
  const isParted = operation === "plusTime" || operation === "extractFromUVCI";
  const evaluated = operands.slice(0, isParted ? 1 : Math.min(to, operands.length));
  const parts = evaluated.map((part, at) => {
    const isInTurn = place.isInTurn || (operation === "reduce" && at === 1);
    return nodeOf(part, { ...within(place, operation, at), isInTurn }, reading);
  });
  const [, amount, unit] = operands;
  if (isParted && operands.length > 1 && !Number.isInteger(amount)) wrong("malformed", WHOLE, 1);
  const isUnit = (CERTLOGIC_UNITS as readonly unknown[]).includes(unit);
  if (operation === "plusTime" && operands.length > 2 && !isUnit) wrong("malformed", UNIT, 2);
  if (reading.issues.length > before) return undefined;
  return compileCertLogic({
    operation,
    at: place.path.slice(reading.from),
    operands: all(parts),
    value: isParted ? (amount as number) : 0,
    unit: isUnit ? (unit as CertLogicUnit) : "day",
    slot: 0,
    isInTurn: place.isInTurn,
  });
}

function all(parts: readonly (CertLogicNode | undefined)[]): readonly CertLogicNode[] {
  return parts.filter((part) => part !== undefined);
}

function countText(from: number, to: number): Text {
  if (from === to) return { en: `exactly ${from} operands`, zh: `恰好${from}个操作数` };
  if (to === CERTLOGIC_ANY_NUMBER) return { en: `at least ${from} operands`, zh: `至少${from}个操作数` };
  return { en: `${from} or ${to} operands`, zh: `${from}个或者${to}个操作数` };
}

const EXPRESSION: Text = {
  en: "text, a whole number, true, false, a list, or an operation",
  zh: "文字、整数、true、false、列表或者运算",
};
const ONE_KEY: Text = { en: "an object with one key, the operation", zh: "仅有一个键（即运算）的对象" };
const OPERATION: Text = { en: "an operation of CertLogic", zh: "CertLogic的运算" };
const OPERANDS: Text = { en: "a list of operands", zh: "操作数列表" };
const DATA_PATH: Text = { en: "a path of keys with stops between them", zh: "以点分隔的键路径" };
const WHOLE: Text = { en: "a whole number", zh: "整数" };
const UNIT: Text = { en: "year, month, day or hour", zh: "year、month、day或者hour" };
const DEPTH: Text = { en: "nested at most 200 deep", zh: "嵌套不超过200层" };
