import type { Path } from "../result.js";

/** The operations that compare whole numbers, two of them or three in a row. */
export const CERTLOGIC_ORDERS = ["<", ">", "<=", ">="] as const;
/** The operations that compare moments, two of them or three in a row. */
export const CERTLOGIC_TIME_ORDERS = ["before", "after", "not-after", "not-before"] as const;
/** The units in which a moment is put off. */
export const CERTLOGIC_UNITS = ["year", "month", "day", "hour"] as const;
/** One of the units in which a moment is put off. */
export type CertLogicUnit = (typeof CERTLOGIC_UNITS)[number];

/** How many operands each operation takes, from and to; `var` takes a path instead. */
export const CERTLOGIC_OPERANDS = {
  if: [3, 3],
  and: [2, Number.POSITIVE_INFINITY],
  "!": [1, 1],
  "===": [2, 2],
  in: [2, 2],
  "+": [2, 2],
  "<": [2, 3],
  ">": [2, 3],
  "<=": [2, 3],
  ">=": [2, 3],
  before: [2, 3],
  after: [2, 3],
  "not-after": [2, 3],
  "not-before": [2, 3],
  plusTime: [3, 3],
  reduce: [3, 3],
  extractFromUVCI: [2, 2],
  dccDateOfBirth: [1, 1],
} as const satisfies Record<string, readonly [number, number]>;

/** What a part of an expression does: an operation, a literal, or a list of parts. */
export type CertLogicOperation = keyof typeof CERTLOGIC_OPERANDS | "var" | "literal" | "list";

/** @internal A part of an expression as it was read, with what evaluates it. */
export interface CertLogicNode {
  readonly operation: CertLogicOperation;
  /** Where in the expression it stands. */
  readonly at: Path;
  /** The parts that are evaluated, without the numbers and units that are part of the operation. */
  readonly operands: readonly CertLogicNode[];
  /** Of a literal its value, of `var` its path, of `plusTime` the amount, of `extractFromUVCI` the place of the fragment. */
  readonly value: string | number | boolean;
  readonly unit: CertLogicUnit;
  /** What it comes to when a value that is not in the data is not known. */
  readonly open: CertLogicCompiled;
  /** What it comes to when the data are the whole: a value that is not there is null. */
  readonly whole: CertLogicCompiled;
}

/** @internal A part before it is compiled. */
export type CertLogicPart = Omit<CertLogicNode, "open" | "whole">;

/** @internal What a part comes to on data: a value of the data, a moment, or one of the ways of not knowing. */
export type CertLogicRun = (data: unknown) => unknown;

/** @internal A part put together: what evaluates it and, of what makes a moment, what gives its milliseconds. */
export interface CertLogicCompiled {
  readonly run: CertLogicRun;
  readonly time: ((data: unknown) => number) | undefined;
}
