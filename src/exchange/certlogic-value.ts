/** What an evaluation makes and no data hold: one look tells it from all that data hold. */
class Made {}

/** @internal A moment, made by `plusTime` or `dccDateOfBirth`. It is neither truthy nor falsy, and equal to none but itself. */
export class CertLogicTime extends Made {
  /** NaN when the text had the format of a date and was no real one. */
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    super();
    this.milliseconds = milliseconds;
  }
}

/** @internal A value that is not known; its truth may be, when whatever it is decides it. */
export class Unknown extends Made {
  readonly truth: boolean | undefined;
  constructor(truth: boolean | undefined) {
    super();
    this.truth = truth;
  }
}

/** @internal */
export const UNKNOWN: Unknown = /* @__PURE__ */ new Unknown(undefined);
/** @internal Not known, and falsy whatever it is. */
export const UNKNOWN_FALSY: Unknown = /* @__PURE__ */ new Unknown(false);
/** @internal Not known, and truthy whatever it is. */
export const UNKNOWN_TRUTHY: Unknown = /* @__PURE__ */ new Unknown(true);

/** @internal What cannot be evaluated: the reference would throw here. */
export class Fault extends Made {}
/** @internal */
export const FAULT: Fault = /* @__PURE__ */ new Fault();

/** @internal What `var` reads inside `reduce`. It holds these two and nothing else, so nothing is missing from it. */
export class Pair extends Made {
  readonly accumulator: unknown;
  readonly current: unknown;
  constructor(accumulator: unknown, current: unknown) {
    super();
    this.accumulator = accumulator;
    this.current = current;
  }
}

/** @internal Truthy, falsy, or neither: CertLogic's own notion. Of what is not known, what is known of its truth. */
export function truthOf(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return value !== "";
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== "object") return undefined;
  if (value instanceof Made) return value instanceof Unknown ? value.truth : value instanceof Pair ? true : undefined;
  for (const _ in value) return true;
  return false;
}

/** @internal One step of a path: a key, or the place in a list that its digits name, as `parseInt` reads them. */
export type Step = string | number;

/** @internal */
export function stepsOf(path: string): readonly Step[] {
  if (path === "") return [];
  return path.split(".").map((fragment) => {
    const place = Number.parseInt(fragment, 10);
    // A name that was the key of an object is found faster than one that was cut out of a text.
    return Number.isNaN(place) ? (Object.keys({ [fragment]: 0 })[0] ?? fragment) : place;
  });
}

/**
 * @internal The value one step further in. Null says that there is nothing, so there is nothing in it either; a list says how
 * long it is, so what lies beyond its end is null. Everything else that is not there is `absent`.
 */
export function stepInto(value: unknown, step: Step, absent: null | Unknown): unknown {
  if (value instanceof Made) return value instanceof Unknown ? UNKNOWN : partOf(value, step);
  return stepIntoData(value, step, absent);
}

/** @internal The same of a value that is in the data. */
export function stepIntoData(value: unknown, step: Step, absent: null | Unknown): unknown {
  if (typeof value === "object") {
    if (value === null) return null;
    if (Array.isArray(value)) return inList(value, step, absent);
    const found = (value as Record<Step, unknown>)[step];
    return found === undefined || isInherited(value, step, found) ? absent : found;
  }
  if (typeof value === "string") return inText(value, step);
  return value === undefined ? absent : null;
}

/** A turn holds two things, a moment nothing. */
function partOf(made: Made, step: Step): unknown {
  if (!(made instanceof Pair)) return null;
  return step === "accumulator" ? made.accumulator : step === "current" ? made.current : null;
}

/** Whether what was found is of every object, such as `toString`: of JSON it is never a function. */
function isInherited(value: object, step: Step, found: unknown): boolean {
  return (typeof found === "function" || found === Object.prototype) && !Object.hasOwn(value, step);
}

function inList(list: readonly unknown[], step: Step, absent: null | Unknown): unknown {
  if (typeof step !== "number") return step === "length" ? list.length : null;
  if (step < 0 || step >= list.length) return null;
  const found = list[step];
  return found === undefined ? absent : found;
}

/** The reference reads into texts as JavaScript does. */
function inText(text: string, step: Step): unknown {
  if (step === "length") return text.length;
  return typeof step === "number" ? (text[step] ?? null) : null;
}

const PREFIX = "URN:UVCI:";

/** @internal The fragment at a place of a certificate's identifier, or null; the prefix is not counted. */
export function uvciFragment(identifier: string, place: number): string | null {
  let start = identifier.startsWith(PREFIX) ? PREFIX.length : 0;
  let left = place;
  for (let at = start; left >= 0 && at <= identifier.length; at++) {
    const sign = at === identifier.length ? SLASH : identifier.charCodeAt(at);
    if (sign !== SLASH && sign !== HASH && sign !== COLON) continue;
    if (left === 0) return identifier.slice(start, at);
    left--;
    start = at + 1;
  }
  return null;
}

const SLASH = 47;
const HASH = 35;
const COLON = 58;
