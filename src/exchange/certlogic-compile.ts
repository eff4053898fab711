import {
  CERTLOGIC_ORDERS,
  CERTLOGIC_TIME_ORDERS,
  type CertLogicCompiled,
  type CertLogicPart,
  type CertLogicRun,
} from "./certlogic-node.js";
import { certLogicBirth, certLogicLater, certLogicMoment, NOT_A_TIME } from "./certlogic-time.js";
import {
  CertLogicTime,
  FAULT,
  stepInto,
  stepsOf,
  Turn,
  truthOf,
  UNKNOWN,
  UNKNOWN_FALSY,
  UNKNOWN_TRUTHY,
  Unknown,
  uvciFragment,
} from "./certlogic-value.js";

/** A part as a number: milliseconds or a whole number, or one of the two below, which neither of them ever is. */
type Count = (data: unknown) => number;
const NOT_KNOWN = Number.POSITIVE_INFINITY;
const NOT_POSSIBLE = Number.NEGATIVE_INFINITY;

/**
 * @internal What evaluates a part, put together once from what evaluates its operands: functions, no text that is run.
 *
 * @param absent what a value that is not in the data is: null, or not known
 */
export function compileCertLogic(
  part: CertLogicPart,
  compiled: readonly CertLogicCompiled[],
  absent: null | Unknown,
): CertLogicCompiled {
  const runs = compiled.map(({ run }) => run);
  const time = timeOf(part, runs[0] ?? never);
  if (time !== undefined) return { run: (data) => timeValue(time(data)), time };
  if (comparesWhat(part.operation) === undefined) return { run: runOf(part, runs, absent), time };
  return { run: comparison(part.operation as keyof typeof COMPARED, compiled), time };
}

function timeOf({ operation, value, unit }: CertLogicPart, operand: CertLogicRun): Count | undefined {
  if (operation === "plusTime") return plusTime(operand, Number(value), unit);
  return operation === "dccDateOfBirth" ? birth(operand) : undefined;
}

function runOf(part: CertLogicPart, runs: readonly CertLogicRun[], absent: null | Unknown): CertLogicRun {
  const { operation, operands, value } = part;
  const [first = never, second = never, third = never] = runs;
  switch (operation) {
    case "literal":
      return () => value;
    case "list":
      return (data) => listOf(runs, data);
    case "var":
      return reader(String(value), absent);
    case "if":
      return (data) => choice(first(data), second, third, data);
    case "and":
      return (data) => conjunction(runs, data);
    case "!":
      return (data) => negation(first(data));
    case "===":
      return (data) => equality(first(data), second(data));
    case "in":
      return membershipIn(first, second, operands[1]);
    case "+":
      return (data) => sum(first(data), second(data));
    case "extractFromUVCI":
      return (data) => fragment(first(data), Number(value));
    case "reduce":
      return (data) => fold(first(data), second, third, data);
    default:
      return never;
  }
}

const never: CertLogicRun = () => FAULT;

function reader(path: string, absent: null | Unknown): CertLogicRun {
  const steps = stepsOf(path);
  return (data) => {
    let value: unknown = data === undefined ? absent : data;
    for (let at = 0; at < steps.length; at++) value = stepInto(value, steps[at] as string | number, absent);
    return value;
  };
}

function listOf(runs: readonly CertLogicRun[], data: unknown): unknown {
  const list: unknown[] = [];
  for (let at = 0; at < runs.length; at++) {
    const value = (runs[at] as CertLogicRun)(data);
    if (value === FAULT) return FAULT;
    list.push(value);
  }
  return list;
}

/** Where the guard is not known, both ways are gone, and count where they lead to the same. */
function choice(guard: unknown, yes: CertLogicRun, no: CertLogicRun, data: unknown): unknown {
  const truth = truthOf(guard);
  if (truth !== undefined) return truth ? yes(data) : no(data);
  if (!(guard instanceof Unknown)) return FAULT;
  const one = yes(data);
  const other = no(data);
  if (one === FAULT || other === FAULT) return UNKNOWN;
  if (one === other) return one;
  const both = truthOf(one);
  if (both === undefined || both !== truthOf(other)) return UNKNOWN;
  return both ? UNKNOWN_TRUTHY : UNKNOWN_FALSY;
}

/** The first falsy operand or else the last. What comes after an operand that is not known can still make it falsy. */
function conjunction(runs: readonly CertLogicRun[], data: unknown): unknown {
  let last: unknown = true;
  let isOpen = false;
  for (let at = 0; at < runs.length; at++) {
    const value = (runs[at] as CertLogicRun)(data);
    const truth = truthOf(value);
    if (truth === false) return isOpen || value instanceof Unknown ? UNKNOWN_FALSY : value;
    if (truth === undefined) {
      if (!(value instanceof Unknown)) return isOpen ? UNKNOWN : FAULT;
      isOpen = true;
    }
    last = value;
  }
  return isOpen ? UNKNOWN : last;
}

function negation(value: unknown): unknown {
  const truth = truthOf(value);
  return truth !== undefined ? !truth : value instanceof Unknown ? UNKNOWN : FAULT;
}

function equality(one: unknown, other: unknown): unknown {
  if (one === FAULT || other === FAULT) return FAULT;
  return one instanceof Unknown || other instanceof Unknown ? UNKNOWN : one === other;
}

function membership(member: unknown, list: unknown): unknown {
  if (member === FAULT || list === FAULT) return FAULT;
  if (list instanceof Unknown) return list;
  if (!Array.isArray(list)) return FAULT;
  if (list.length === 0) return false;
  if (member instanceof Unknown) return UNKNOWN;
  if (list.indexOf(member) >= 0) return true;
  return list.some((other) => other instanceof Unknown) ? UNKNOWN : false;
}

/** A list of literals is seen by nobody but `in`, so one will do for every evaluation. */
function membershipIn(member: CertLogicRun, list: CertLogicRun, part: CertLogicPart | undefined): CertLogicRun {
  const isFixed = part?.operation === "list" && part.operands.every(({ operation }) => operation === "literal");
  if (!isFixed) return (data) => membership(member(data), list(data));
  const among = new Set<unknown>(part.operands.map(({ value }) => value));
  return (data) => amongFixed(member(data), among);
}

function amongFixed(member: unknown, list: ReadonlySet<unknown>): unknown {
  if (member === FAULT || !(member instanceof Unknown)) return member === FAULT ? FAULT : list.has(member);
  return list.size === 0 ? false : UNKNOWN;
}

function sum(one: unknown, other: unknown): unknown {
  const [left, right] = [wholeOf(one), wholeOf(other)];
  if (left === NOT_POSSIBLE || right === NOT_POSSIBLE) return FAULT;
  return left === NOT_KNOWN || right === NOT_KNOWN ? UNKNOWN : left + right;
}

function wholeOf(value: unknown): number {
  if (typeof value === "number") return Number.isInteger(value) ? value : NOT_POSSIBLE;
  return value instanceof Unknown ? NOT_KNOWN : NOT_POSSIBLE;
}

function fragment(identifier: unknown, place: number): unknown {
  if (identifier === null) return null;
  if (typeof identifier === "string") return uvciFragment(identifier, place);
  return identifier instanceof Unknown ? UNKNOWN : FAULT;
}

function fold(list: unknown, step: CertLogicRun, initial: CertLogicRun, data: unknown): unknown {
  if (list === null) return initial(data);
  if (list instanceof Unknown) return UNKNOWN;
  if (!Array.isArray(list)) return FAULT;
  let accumulator = initial(data);
  for (let at = 0; at < list.length && accumulator !== FAULT; at++)
    accumulator = step(new Turn(accumulator, list[at] === undefined ? UNKNOWN : list[at]));
  return accumulator;
}

function timeValue(milliseconds: number): unknown {
  if (milliseconds === NOT_KNOWN) return UNKNOWN;
  return milliseconds === NOT_POSSIBLE ? FAULT : new CertLogicTime(milliseconds);
}

function plusTime(operand: CertLogicRun, amount: number, unit: CertLogicPart["unit"]): Count {
  return (data) => {
    const text = operand(data);
    if (typeof text !== "string") return text instanceof Unknown ? NOT_KNOWN : NOT_POSSIBLE;
    const read = certLogicMoment(text);
    return read === NOT_A_TIME ? NOT_POSSIBLE : certLogicLater(read, amount, unit);
  };
}

function birth(operand: CertLogicRun): Count {
  return (data) => {
    const text = operand(data);
    if (typeof text !== "string") return text instanceof Unknown ? NOT_KNOWN : NOT_POSSIBLE;
    const read = certLogicBirth(text);
    return read === NOT_A_TIME ? NOT_POSSIBLE : read;
  };
}

const COMPARED = {
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

function comparison(operation: keyof typeof COMPARED, compiled: readonly CertLogicCompiled[]): CertLogicRun {
  const holds = COMPARED[operation];
  const [first, second, third] = compiled.map(comparesWhat(operation) === "times" ? timeCount : wholeCount) as [
    Count,
    Count,
    Count?,
  ];
  if (third === undefined)
    return (data) => {
      const one = first(data);
      const other = second(data);
      if (one === NOT_POSSIBLE || other === NOT_POSSIBLE) return FAULT;
      return one === NOT_KNOWN || other === NOT_KNOWN ? UNKNOWN : holds(one, other);
    };
  return (data) => {
    const one = first(data);
    const middle = second(data);
    const other = third(data);
    if (one === NOT_POSSIBLE || middle === NOT_POSSIBLE || other === NOT_POSSIBLE) return FAULT;
    if (middle !== NOT_KNOWN && one !== NOT_KNOWN && !holds(one, middle)) return false;
    if (middle !== NOT_KNOWN && other !== NOT_KNOWN && !holds(middle, other)) return false;
    return one === NOT_KNOWN || middle === NOT_KNOWN || other === NOT_KNOWN ? UNKNOWN : true;
  };
}

function wholeCount({ run }: CertLogicCompiled): Count {
  return (data) => wholeOf(run(data));
}

/** The time of an operand that makes one is not put into a record to be taken out again. */
function timeCount({ run, time }: CertLogicCompiled): Count {
  if (time !== undefined) return time;
  return (data) => {
    const value = run(data);
    if (value instanceof CertLogicTime) return value.milliseconds;
    return value instanceof Unknown ? NOT_KNOWN : NOT_POSSIBLE;
  };
}
