import { isRecord } from "../record.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import type { Text } from "../text.js";
import { compileCertLogic } from "./certlogic-compile.js";
import {
  CERTLOGIC_OPERANDS,
  CERTLOGIC_UNITS,
  type CertLogicCompiled,
  type CertLogicNode,
  type CertLogicPart,
  type CertLogicUnit,
} from "./certlogic-node.js";
import { UNKNOWN } from "./certlogic-value.js";

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
  const [first, ...others] = issues;
  return first === undefined && expression !== undefined
    ? success(expression)
    : failure(first ?? { code: "not-an-expression", path: [], expected: EXPRESSION }, ...others);
}

/** @internal The expression, or `undefined` with what is wrong added to the issues. */
export function certLogicExpression(
  logic: unknown,
  path: Path,
  issues: CertLogicIssue[],
): CertLogicExpression | undefined {
  const reading: Reading = { issues, reads: new Set() };
  const before = issues.length;
  const root = nodeOf(logic, path, 0, reading);
  return root === undefined || issues.length > before ? undefined : { logic, reads: [...reading.reads], root };
}

interface Reading {
  readonly issues: CertLogicIssue[];
  readonly reads: Set<string>;
}

function nodeOf(logic: unknown, at: Path, depth: number, reading: Reading): CertLogicNode | undefined {
  const wrong = (code: CertLogicIssue["code"], expected: Text, path: Path = at) => {
    reading.issues.push({ code, path, expected });
    return undefined;
  };
  if (depth > CERTLOGIC_DEPTH) return wrong("too-deep", DEPTH);
  if (typeof logic === "string" || typeof logic === "boolean" || (typeof logic === "number" && Number.isInteger(logic)))
    return node({ ...BLANK, operation: "literal", at, value: logic });
  if (Array.isArray(logic)) {
    const operands = logic.map((part: unknown, place) => nodeOf(part, [...at, place], depth + 1, reading));
    return operands.includes(undefined)
      ? undefined
      : node({ ...BLANK, operation: "list", at, operands: all(operands) });
  }
  if (!isRecord(logic)) return wrong("not-an-expression", EXPRESSION);
  const [name, ...others] = Object.keys(logic);
  if (name === undefined || others.length > 0) return wrong("not-an-expression", ONE_KEY);
  const operands = logic[name];
  const path = [...at, name];
  if (name === "var") {
    if (typeof operands !== "string" || !PATH.test(operands)) return wrong("malformed", DATA_PATH, path);
    reading.reads.add(operands);
    return node({ ...BLANK, operation: "var", at, value: operands });
  }
  if (!Array.isArray(operands)) return wrong("not-a-list-of-operands", OPERANDS, path);
  if (!Object.hasOwn(CERTLOGIC_OPERANDS, name)) return wrong("unknown-operation", OPERATION);
  return operationOf(name as keyof typeof CERTLOGIC_OPERANDS, operands, at, depth, reading);
}

function operationOf(
  operation: keyof typeof CERTLOGIC_OPERANDS,
  operands: readonly unknown[],
  at: Path,
  depth: number,
  reading: Reading,
): CertLogicNode | undefined {
  const before = reading.issues.length;
  const wrong = (code: CertLogicIssue["code"], expected: Text, ...place: number[]) =>
    reading.issues.push({ code, path: [...at, operation, ...place], expected });
  const [from, to] = CERTLOGIC_OPERANDS[operation];
  if (operands.length < from || operands.length > to) wrong("wrong-number-of-operands", countText(from, to));
  const isParted = operation === "plusTime" || operation === "extractFromUVCI";
  const evaluated = operands.slice(0, isParted ? 1 : Math.min(to, operands.length));
  const parts = evaluated.map((part, place) => nodeOf(part, [...at, operation, place], depth + 1, reading));
  const [, amount, unit] = operands;
  if (isParted && operands.length > 1 && !Number.isInteger(amount)) wrong("malformed", WHOLE, 1);
  const isUnit = (CERTLOGIC_UNITS as readonly unknown[]).includes(unit);
  if (operation === "plusTime" && operands.length > 2 && !isUnit) wrong("malformed", UNIT, 2);
  if (reading.issues.length > before) return undefined;
  const value = isParted ? (amount as number) : 0;
  return node({ operation, at, operands: all(parts), value, unit: isUnit ? (unit as CertLogicUnit) : "day" });
}

function node(part: CertLogicPart): CertLogicNode {
  const compile = (way: "open" | "whole"): CertLogicCompiled =>
    compileCertLogic(
      part,
      part.operands.map((operand) => (operand as CertLogicNode)[way]),
      way === "open" ? UNKNOWN : null,
    );
  return {
    ...part,
    operands: part.operands as readonly CertLogicNode[],
    open: compile("open"),
    whole: compile("whole"),
  };
}

function all(parts: readonly (CertLogicNode | undefined)[]): readonly CertLogicNode[] {
  return parts.filter((part) => part !== undefined);
}

const BLANK = { operands: [], value: 0, unit: "day" } as const;
/** Keys with stops between them, or nothing, which is all of the data. */
const PATH = /^(?:[^.]+(?:\.[^.]+)*)?$/;

function countText(from: number, to: number): Text {
  if (from === to) return { en: `exactly ${from} operands`, zh: `恰好${from}个操作数` };
  if (to === Number.POSITIVE_INFINITY) return { en: `at least ${from} operands`, zh: `至少${from}个操作数` };
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
const DEPTH: Text = { en: `nested at most ${CERTLOGIC_DEPTH} deep`, zh: `嵌套不超过${CERTLOGIC_DEPTH}层` };
