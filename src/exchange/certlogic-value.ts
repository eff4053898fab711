/** @internal A moment, made by `plusTime` or `dccDateOfBirth`. It is neither truthy nor falsy, and equal to none but itself. */
export class CertLogicTime {
  /** NaN when the text had the format of a date and was no real one. */
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

/** @internal A value that is not known; its truth may be, when whatever it is decides it. */
export class Unknown {
  readonly truth: boolean | undefined;
  constructor(truth: boolean | undefined) {
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
export class Fault {}
/** @internal */
export const FAULT: Fault = /* @__PURE__ */ new Fault();

/** @internal What `var` reads inside `reduce`. It holds these two and nothing else, so nothing is missing from it. */
export class Turn {
  readonly accumulator: unknown;
  readonly current: unknown;
  constructor(accumulator: unknown, current: unknown) {
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
  if (value instanceof Unknown) return value.truth;
  if (typeof value !== "object" || value instanceof CertLogicTime || value instanceof Fault) return undefined;
  for (const key in value) if (Object.hasOwn(value, key)) return true;
  return false;
}

/** @internal One step of a path: a key, or the place in a list that its digits name, as `parseInt` reads them. */
export type Step = string | number;

/** @internal */
export function stepsOf(path: string): readonly Step[] {
  if (path === "") return [];
  return path.split(".").map((fragment) => {
    const place = Number.parseInt(fragment, 10);
    return Number.isNaN(place) ? fragment : place;
  });
}

/**
 * @internal The value one step further in. Null says that there is nothing, so there is nothing in it either; a list says how
 * long it is, so what lies beyond its end is null. Everything else that is not there is `absent`.
 */
export function stepInto(value: unknown, step: Step, absent: null | Unknown): unknown {
  if (value === null) return null;
  if (typeof value === "object") {
    if (Array.isArray(value)) return inList(value, step, absent);
    if (value instanceof Unknown) return UNKNOWN;
    if (value instanceof CertLogicTime) return null;
    const found = Object.hasOwn(value, step) ? (value as Record<Step, unknown>)[step] : undefined;
    return found !== undefined ? found : value instanceof Turn ? null : absent;
  }
  if (typeof value === "string") return inText(value, step);
  return value === undefined ? absent : null;
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
  const counted = identifier.startsWith(PREFIX) ? identifier.slice(PREFIX.length) : identifier;
  return place < 0 ? null : (counted.split(/[/#:]/)[place] ?? null);
}
