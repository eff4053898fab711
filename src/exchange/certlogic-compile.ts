import {
  type CERTLOGIC_COMPARED,
  CERTLOGIC_NOT_KNOWN,
  CERTLOGIC_NOT_POSSIBLE,
  certLogicComparison,
  certLogicWhole,
} from "./certlogic-comparison.js";
import type { CertLogicCount, CertLogicNode, CertLogicPart, CertLogicRun, CertLogicUnit } from "./certlogic-node.js";
import { type CertLogicScope, type Frame, Turn } from "./certlogic-scope.js";
import { certLogicBirth, certLogicLater, certLogicMoment, NOT_A_TIME } from "./certlogic-time.js";
import {
  CertLogicTime,
  FAULT,
  type Step,
  stepInto,
  stepsOf,
  truthOf,
  UNKNOWN,
  UNKNOWN_FALSY,
  UNKNOWN_TRUTHY,
  Unknown,
  uvciFragment,
} from "./certlogic-value.js";

/** @internal What evaluates a part, put together once from what evaluates its operands: functions, no text that is run. */
export function compileCertLogic(part: CertLogicPart): CertLogicNode {
  const time = timeOf(part);
  return { ...part, run: time === undefined ? runOf(part) : (scope) => timeValue(time(scope)), time };
}

function timeOf({ operation, operands, value, unit }: CertLogicPart): CertLogicCount | undefined {
  const [operand] = operands;
  if (operand === undefined) return undefined;
  if (operation === "plusTime") return plusTime(operand, Number(value), unit);
  return operation === "dccDateOfBirth" ? birth(operand.run) : undefined;
}

function runOf(part: CertLogicPart): CertLogicRun {
  const { operation, operands, value } = part;
  const runs = operands.map(({ run }) => run);
  const [first = never, second = never, third = never] = runs;
  switch (operation) {
    case "literal":
      return () => value;
    case "list":
      return (scope) => listOf(runs, scope);
    case "var":
      return part.isInTurn ? readerOfTurn(String(value)) : readerOf(part.slot);
    case "if":
      return choiceOf(first, second, third);
    case "and":
      return (scope) => conjunction(runs, scope);
    case "!":
      return (scope) => negation(first(scope));
    case "===":
      return operands[1]?.operation === "literal" ? equalTo(first, operands[1].value) : equalityOf(first, second);
    case "in":
      return membershipIn(first, second, operands[1]);
    case "+":
      return (scope) => sum(first(scope), second(scope));
    case "extractFromUVCI":
      return (scope) => fragment(first(scope), Number(value));
    case "reduce":
      return (scope) => fold(first(scope), second, third, scope);
    default:
      return certLogicComparison(operation as keyof typeof CERTLOGIC_COMPARED, operands);
  }
}

const never: CertLogicRun = () => FAULT;

function readerOf(slot: number): CertLogicRun {
  return (scope) => (scope as Frame).values[slot];
}

function readerOfTurn(path: string): CertLogicRun {
  const [first, ...steps] = stepsOf(path);
  if (first === undefined) return (scope) => (scope as Turn).pair;
  if (first !== "current" && first !== "accumulator") return () => null;
  const isCurrent = first === "current";
  return (scope) => {
    let value: unknown = isCurrent ? (scope as Turn).current : (scope as Turn).accumulator;
    for (let at = 0; at < steps.length; at++) value = stepInto(value, steps[at] as Step, scope.absent);
    return value;
  };
}

function listOf(runs: readonly CertLogicRun[], scope: CertLogicScope): unknown {
  const list: unknown[] = new Array(runs.length);
  for (let at = 0; at < runs.length; at++) {
    const value = (runs[at] as CertLogicRun)(scope);
    if (value === FAULT) return FAULT;
    list[at] = value;
  }
  return list;
}

/** Where the guard is not known, both ways are gone, and count where they lead to the same. */
function choiceOf(guard: CertLogicRun, yes: CertLogicRun, no: CertLogicRun): CertLogicRun {
  return (scope) => {
    const value = guard(scope);
    if (value === true) return yes(scope);
    return value === false || value === null ? no(scope) : choice(value, yes, no, scope);
  };
}

function choice(guard: unknown, yes: CertLogicRun, no: CertLogicRun, scope: CertLogicScope): unknown {
  const truth = truthOf(guard);
  if (truth !== undefined) return truth ? yes(scope) : no(scope);
  if (!(guard instanceof Unknown)) return FAULT;
  const one = yes(scope);
  const other = no(scope);
  if (one === FAULT || other === FAULT) return UNKNOWN;
  if (one === other) return one;
  const both = truthOf(one);
  if (both === undefined || both !== truthOf(other)) return UNKNOWN;
  return both ? UNKNOWN_TRUTHY : UNKNOWN_FALSY;
}

/** The first falsy operand or else the last. What comes after an operand that is not known can still make it falsy. */
function conjunction(runs: readonly CertLogicRun[], scope: CertLogicScope): unknown {
  let last: unknown = true;
  let isOpen = false;
  for (let at = 0; at < runs.length; at++) {
    const value = (runs[at] as CertLogicRun)(scope);
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
  if (value === null) return true;
  const truth = truthOf(value);
  return truth !== undefined ? !truth : value instanceof Unknown ? UNKNOWN : FAULT;
}

function equalityOf(one: CertLogicRun, other: CertLogicRun): CertLogicRun {
  return (scope) => equality(one(scope), other(scope));
}

function equalTo(one: CertLogicRun, literal: unknown): CertLogicRun {
  return (scope) => {
    const value = one(scope);
    return value === literal ? true : equality(value, literal);
  };
}

function equality(one: unknown, other: unknown): unknown {
  if (one === FAULT || other === FAULT) return FAULT;
  return one instanceof Unknown || other instanceof Unknown ? UNKNOWN : one === other;
}

function membership(member: unknown, list: unknown, mayLack: boolean): unknown {
  if (member === FAULT || list === FAULT) return FAULT;
  if (list instanceof Unknown) return list;
  if (!Array.isArray(list)) return FAULT;
  if (list.length === 0) return false;
  if (member instanceof Unknown) return UNKNOWN;
  if (list.indexOf(member) >= 0) return true;
  return mayLack && list.some((other) => other instanceof Unknown) ? UNKNOWN : false;
}

/** A list of literals is seen by nobody but `in`, so one will do for every evaluation. */
function membershipIn(member: CertLogicRun, list: CertLogicRun, part: CertLogicNode | undefined): CertLogicRun {
  const isFixed = part?.operation === "list" && part.operands.every(({ operation }) => operation === "literal");
  // A list of the data holds nothing that is not known.
  const mayLack = part?.operation !== "var" || part.isInTurn;
  if (!isFixed) return (scope) => membership(member(scope), list(scope), mayLack);
  const among = new Set<unknown>(part.operands.map(({ value }) => value));
  return (scope) => amongFixed(member(scope), among);
}

function amongFixed(member: unknown, list: ReadonlySet<unknown>): unknown {
  if (member === FAULT || !(member instanceof Unknown)) return member === FAULT ? FAULT : list.has(member);
  return list.size === 0 ? false : UNKNOWN;
}

function sum(one: unknown, other: unknown): unknown {
  const left = certLogicWhole(one);
  const right = certLogicWhole(other);
  if (left === CERTLOGIC_NOT_POSSIBLE || right === CERTLOGIC_NOT_POSSIBLE) return FAULT;
  return left === CERTLOGIC_NOT_KNOWN || right === CERTLOGIC_NOT_KNOWN ? UNKNOWN : left + right;
}

function fragment(identifier: unknown, place: number): unknown {
  if (identifier === null) return null;
  if (typeof identifier === "string") return uvciFragment(identifier, place);
  return identifier instanceof Unknown ? UNKNOWN : FAULT;
}

function fold(list: unknown, step: CertLogicRun, initial: CertLogicRun, scope: CertLogicScope): unknown {
  if (list === null) return initial(scope);
  if (list instanceof Unknown) return UNKNOWN;
  if (!Array.isArray(list)) return FAULT;
  let accumulator = initial(scope);
  for (let at = 0; at < list.length && accumulator !== FAULT; at++)
    accumulator = step(new Turn(accumulator, list[at] === undefined ? scope.absent : list[at], scope.absent));
  return accumulator;
}

function timeValue(milliseconds: number): unknown {
  if (milliseconds === CERTLOGIC_NOT_KNOWN) return UNKNOWN;
  return milliseconds === CERTLOGIC_NOT_POSSIBLE ? FAULT : new CertLogicTime(milliseconds);
}

/**
 * The last text and what came of it are kept: the time of a check is the same for every rule and for many travellers, and
 * the date of a certificate for the rules of that certificate.
 */
function plusTime({ run }: CertLogicNode, amount: number, unit: CertLogicUnit): CertLogicCount {
  let lastText = "";
  let last: number = CERTLOGIC_NOT_POSSIBLE;
  return (scope) => {
    const text = run(scope);
    if (text === lastText) return last;
    if (typeof text !== "string") return text instanceof Unknown ? CERTLOGIC_NOT_KNOWN : CERTLOGIC_NOT_POSSIBLE;
    const read = certLogicMoment(text);
    last = read === NOT_A_TIME ? CERTLOGIC_NOT_POSSIBLE : certLogicLater(read, amount, unit);
    lastText = text;
    return last;
  };
}

function birth(operand: CertLogicRun): CertLogicCount {
  return (scope) => {
    const text = operand(scope);
    if (typeof text !== "string") return text instanceof Unknown ? CERTLOGIC_NOT_KNOWN : CERTLOGIC_NOT_POSSIBLE;
    const read = certLogicBirth(text);
    return read === NOT_A_TIME ? CERTLOGIC_NOT_POSSIBLE : read;
  };
}
