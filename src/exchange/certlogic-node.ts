import type { Path } from "../result.js";
import type { CertLogicScope } from "./certlogic-scope.js";

/** The operations that compare whole numbers, two of them or three in a row. */
export const CERTLOGIC_ORDERS = ["<", ">", "<=", ">="] as const;
/** The operations that compare moments, two of them or three in a row. */
export const CERTLOGIC_TIME_ORDERS = ["before", "after", "not-after", "not-before"] as const;
/** The units in which a moment is put off. */
export const CERTLOGIC_UNITS = ["year", "month", "day", "hour"] as const;
/** One of the units in which a moment is put off. */
export type CertLogicUnit = (typeof CERTLOGIC_UNITS)[number];

/** As many as a list can hold. */
export const CERTLOGIC_ANY_NUMBER = 4_294_967_295;

/** What a part of an expression does: an operation, a literal, or a list of parts. */
export type CertLogicOperation =
  | ("if" | "and" | "!" | "===" | "in" | "+" | "<" | ">" | "<=" | ">=")
  | ("before" | "after" | "not-after" | "not-before" | "plusTime" | "dccDateOfBirth")
  | ("reduce" | "extractFromUVCI" | "var" | "literal" | "list");

/** @internal How many operands each operation takes, from and to; `var` takes a path instead. */
export const CERTLOGIC_OPERANDS = {
  if: [3, 3],
  and: [2, CERTLOGIC_ANY_NUMBER],
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
} as const satisfies Record<Exclude<CertLogicOperation, "var" | "literal" | "list">, readonly [number, number]>;

/** @internal The operations of which the reference, when it evaluates, takes the operands that it needs and no notice of more. */
export const CERTLOGIC_TAKES_SURPLUS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "if",
  "!",
  "plusTime",
  "reduce",
  "extractFromUVCI",
  "dccDateOfBirth",
]);

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
  /** What evaluates it. */
  readonly run: CertLogicRun;
  /** Of what makes a moment, what gives its milliseconds. */
  readonly time: CertLogicCount | undefined;
  /** Whether it is evaluated within a turn of `reduce`, where `var` reads that turn. */
  readonly isInTurn: boolean;
  /** Of a `var` outside of turns, the place of its path in the table. */
  readonly slot: number;
}

/** @internal A part before it is compiled. */
export type CertLogicPart = Omit<CertLogicNode, "run" | "time">;

/** @internal What a part comes to: a value of the data, a moment, or one of the ways of not knowing. */
export type CertLogicRun = (scope: CertLogicScope) => unknown;

/** @internal A part as a number. */
export type CertLogicCount = (scope: CertLogicScope) => number;
