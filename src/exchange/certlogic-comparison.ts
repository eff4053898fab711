import {
  CERTLOGIC_ORDERS,
  CERTLOGIC_TIME_ORDERS,
  type CertLogicCount,
  type CertLogicNode,
  type CertLogicRun,
} from "./certlogic-node.js";
import { NOT_A_TIME } from "./certlogic-time.js";
import { CertLogicTime, FAULT, UNKNOWN, Unknown } from "./certlogic-value.js";

/** @internal What a part is as a number when it has none: milliseconds and whole numbers are never these. */
export const CERTLOGIC_NOT_KNOWN = 0.5;
/** @internal */
export const CERTLOGIC_NOT_POSSIBLE = NOT_A_TIME;

/** @internal A whole number; `CERTLOGIC_NOT_KNOWN` or `CERTLOGIC_NOT_POSSIBLE` for anything else. */
export function certLogicWhole(value: unknown): number {
  if (typeof value === "number") return Number.isInteger(value) ? value : CERTLOGIC_NOT_POSSIBLE;
  return value instanceof Unknown ? CERTLOGIC_NOT_KNOWN : CERTLOGIC_NOT_POSSIBLE;
}

/** @internal */
export const CERTLOGIC_COMPARED = {
  "<": (one: number, other: number) => one < other,
  ">": (one: number, other: number) => one > other,
  "<=": (one: number, other: number) => one <= other,
  ">=": (one: number, other: number) => one >= other,
  before: (one: number, other: number) => one < other,
  after: (one: number, other: number) => one > other,
  "not-after": (one: number, other: number) => one <= other,
  "not-before": (one: number, other: number) => one >= other,
} as const;

/** @internal Whether an operation compares, and what. */
export function comparesWhat(operation: string): "numbers" | "times" | undefined {
  if ((CERTLOGIC_ORDERS as readonly string[]).includes(operation)) return "numbers";
  return (CERTLOGIC_TIME_ORDERS as readonly string[]).includes(operation) ? "times" : undefined;
}

/** @internal Compares two numbers or moments, or three in a row. */
export function certLogicComparison(
  operation: keyof typeof CERTLOGIC_COMPARED,
  operands: readonly CertLogicNode[],
): CertLogicRun {
  const holds = CERTLOGIC_COMPARED[operation];
  const [first, second, third] = operands.map(comparesWhat(operation) === "times" ? timeCount : wholeCount) as [
    CertLogicCount,
    CertLogicCount,
    CertLogicCount?,
  ];
  if (third === undefined)
    return (scope) => {
      const one = first(scope);
      const other = second(scope);
      if (one === CERTLOGIC_NOT_POSSIBLE || other === CERTLOGIC_NOT_POSSIBLE) return FAULT;
      return one === CERTLOGIC_NOT_KNOWN || other === CERTLOGIC_NOT_KNOWN ? UNKNOWN : holds(one, other);
    };
  return (scope) => {
    const one = first(scope);
    const middle = second(scope);
    const other = third(scope);
    if (one === CERTLOGIC_NOT_POSSIBLE || middle === CERTLOGIC_NOT_POSSIBLE || other === CERTLOGIC_NOT_POSSIBLE)
      return FAULT;
    if (middle !== CERTLOGIC_NOT_KNOWN && one !== CERTLOGIC_NOT_KNOWN && !holds(one, middle)) return false;
    if (middle !== CERTLOGIC_NOT_KNOWN && other !== CERTLOGIC_NOT_KNOWN && !holds(middle, other)) return false;
    return one === CERTLOGIC_NOT_KNOWN || middle === CERTLOGIC_NOT_KNOWN || other === CERTLOGIC_NOT_KNOWN
      ? UNKNOWN
      : true;
  };
}

function wholeCount({ run }: CertLogicNode): CertLogicCount {
  return (scope) => certLogicWhole(run(scope));
}

/** The time of an operand that makes one is not put into a record to be taken out again. */
function timeCount({ run, time }: CertLogicNode): CertLogicCount {
  if (time !== undefined) return time;
  return (scope) => {
    const value = run(scope);
    if (value instanceof CertLogicTime) return value.milliseconds;
    return value instanceof Unknown ? CERTLOGIC_NOT_KNOWN : CERTLOGIC_NOT_POSSIBLE;
  };
}
