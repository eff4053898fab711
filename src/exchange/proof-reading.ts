import { type Answer, absent, given, isAbsent } from "../answer.js";
import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";
import { type Instant, isInstant, writtenDay } from "../calendar/instant.js";
import { instantAt } from "../calendar/time-zone.js";
import type { Coded, HealthProof } from "../documents/health-proof.js";
import { isIncompleteDate } from "../documents/incomplete-date.js";
import type { IncompleteDate } from "../documents/mrz-dates.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import type { Text } from "../text.js";
import type { CodeTable } from "./proof-codes.js";

/** What is wrong with a payload: a required part that is not there or blank, or one that cannot be read as what it is. */
export interface ProofIssue extends Issue {
  readonly code: "missing" | "malformed";
  readonly expected: Text;
}

/** The proofs of one certificate, at least one, or every issue at once. */
export type ReadProofs = Result<readonly [HealthProof, ...HealthProof[]], ProofIssue>;

/** What the signed container around a payload says, as the verifier read it. */
export interface ProofContainer {
  readonly issuer?: string;
  readonly issuedAt?: Instant;
  /** The technical end of the container; the medical one comes from the payload or from a rule. */
  readonly expiresAt?: Instant;
}

/** @internal What a part has to be, and the value when it is that. */
export interface PartReader<Value> {
  readonly expected: Text;
  readonly read: (raw: unknown) => Value | undefined;
}

/**
 * @internal Reads the keys of one object of a payload and collects what is wrong with them. What it gives counts only
 * without issues, and no issue repeats what was written.
 */
export class Payload {
  readonly issues: ProofIssue[];
  readonly path: Path;
  /** Whether there is an object at all; if not, that was reported. */
  readonly isThere: boolean;
  readonly #object: Readonly<Record<string, unknown>>;

  constructor(value: unknown, path: Path = [], issues: ProofIssue[] = []) {
    this.issues = issues;
    this.path = path;
    this.isThere = isObject(value);
    this.#object = isObject(value) ? value : {};
    if (!this.isThere) this.report(isBlank(value) ? "missing" : "malformed", undefined, OBJECT);
  }

  /** What stands at a key of the object itself; `null` and blanks are nothing. */
  raw(key: string): unknown {
    const value = Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
    return isBlank(value) ? undefined : value;
  }

  /** Whether a key is there, be it blank. */
  has(key: string): boolean {
    return Object.hasOwn(this.#object, key) && this.#object[key] !== null && this.#object[key] !== undefined;
  }

  report(code: ProofIssue["code"], key: string | undefined, expected: Text): void {
    this.issues.push({ code, path: key === undefined ? this.path : [...this.path, key], expected });
  }

  required<Value>(key: string, reader: PartReader<Value>): Answer<Value> {
    if (this.isThere && this.raw(key) === undefined) this.report("missing", key, reader.expected);
    return this.optional(key, reader);
  }

  optional<Value>(key: string, { read, expected }: PartReader<Value>): Answer<Value> {
    const raw = this.raw(key);
    if (raw === undefined) return absent("not-asked");
    const value = read(raw);
    if (value !== undefined) return value;
    this.report("malformed", key, expected);
    return absent("asked-unknown");
  }

  object(key: string): Payload {
    return new Payload(this.raw(key), [...this.path, key], this.issues);
  }

  /** The objects of a list at a key; with `orOne` also a single object. Reports a list that is not there or empty. */
  objects(key: string, orOne = false): Payload[] {
    const raw = this.raw(key);
    if (orOne && isObject(raw)) return [this.object(key)];
    if (!Array.isArray(raw) || raw.length === 0) {
      this.report(raw === undefined || Array.isArray(raw) ? "missing" : "malformed", key, LIST);
      return [];
    }
    return raw.map((value: unknown, index) => new Payload(value, [...this.path, key, index], this.issues));
  }

  result(proofs: readonly HealthProof[]): ReadProofs {
    const [first, ...others] = this.issues;
    if (first !== undefined) return failure(first, ...others);
    const [proof, ...more] = proofs;
    if (proof !== undefined) return success([proof, ...more]);
    return failure({ code: "missing", path: this.path, expected: ANY_PROOF });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

const OBJECT: Text = { en: "an object", zh: "对象" };
const LIST: Text = { en: "a list with at least one entry", zh: "至少有一项的列表" };
const ANY_PROOF: Text = { en: "at least one vaccination, test or recovery", zh: "至少一项接种、检测或者康复记录" };

/** @internal */
export function textOf(maximumLength: number): PartReader<string> {
  return {
    expected: { en: `text of at most ${maximumLength} characters`, zh: `文字，不超过${maximumLength}个字符` },
    read: (raw) => (typeof raw === "string" && raw.length <= maximumLength ? raw : undefined),
  };
}

/** @internal */
export function textLike(pattern: RegExp, expected: Text): PartReader<string> {
  return { expected, read: (raw) => (typeof raw === "string" && pattern.test(raw) ? raw : undefined) };
}

/** @internal */
export const DATE: PartReader<CalendarDate> = {
  expected: { en: "a date written YYYY-MM-DD", zh: "日期，格式为YYYY-MM-DD" },
  read: (raw) => (isCalendarDate(raw) ? raw : undefined),
};

/** @internal */
export const BIRTH_DATE: PartReader<CalendarDate | IncompleteDate> = {
  expected: { en: "a date, or a year, or a year and a month", zh: "日期，或者年份，或者年月" },
  read: (raw) => (isCalendarDate(raw) || isIncompleteDate(raw) ? raw : undefined),
};

/** @internal An instant with its offset, which may be written +02 or +0200 as well. */
export const INSTANT: PartReader<Instant> = {
  expected: { en: "an instant with its offset (ISO 8601)", zh: "带时区的时刻（ISO 8601）" },
  read: (raw) => {
    if (typeof raw !== "string" || isInstant(raw)) return isInstant(raw) ? raw : undefined;
    const [, start, hours, minutes = "00"] = /^(.*T.*)([+-]\d{2})(\d{2})?$/.exec(raw) ?? [];
    const written = `${start}${hours}:${minutes}`;
    return isInstant(written) ? written : undefined;
  },
};

/** @internal A date, or an instant that stands for the day on which it was written. */
export const DAY: PartReader<CalendarDate> = {
  expected: { en: "a date, or an instant with its offset", zh: "日期，或者带时区的时刻" },
  read: (raw) => {
    const at = INSTANT.read(raw);
    return DATE.read(raw) ?? (at && writtenDay(at));
  },
};

/** @internal What a date and time of FHIR says: an instant, a day, or less than a day, which is neither. */
const MOMENT: PartReader<{ readonly at?: Instant; readonly on?: CalendarDate }> = {
  expected: { en: "a date, or an instant with its offset", zh: "日期，或者带时区的时刻" },
  read: (raw) => {
    const at = INSTANT.read(raw);
    if (at !== undefined) return { at, on: writtenDay(at) };
    if (isCalendarDate(raw)) return { on: raw };
    return isIncompleteDate(raw) ? {} : undefined;
  },
};

/** @internal When something was done, at a key that is required: the day and, where it is stated, the instant. */
export function whenDone(
  event: Payload,
  key: string,
): { readonly performedOn: Answer<CalendarDate>; readonly performedAt: Answer<Instant> } {
  const { at, on } = given(event.required(key, MOMENT)) ?? {};
  return { performedOn: on ?? absent("asked-unknown"), performedAt: at ?? absent("not-asked") };
}

/** @internal A whole number from 1 on. */
export const POSITIVE: PartReader<number> = {
  expected: { en: "a whole number from 1 on", zh: "大于等于1的整数" },
  read: (raw) => (typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 1 ? raw : undefined),
};

/** @internal The same, or in digits. */
export const POSITIVE_WRITTEN: PartReader<number> = {
  expected: POSITIVE.expected,
  read: (raw) => POSITIVE.read(typeof raw === "string" && /^[0-9]{1,3}$/.test(raw) ? Number(raw) : raw),
};

/** @internal Seconds since 1970, with a fraction or without, as an instant in UTC. */
export const EPOCH_SECONDS: PartReader<Instant> = {
  expected: { en: "seconds since 1970-01-01T00:00Z", zh: "自1970-01-01T00:00Z起的秒数" },
  read: (raw) =>
    typeof raw === "number" && raw >= FIRST_SECOND && raw <= LAST_SECOND
      ? instantAt(Math.trunc(raw * 1000), "UTC")
      : undefined,
};

/** The seconds that an instant of the years 0000 to 9999 can be. */
const FIRST_SECOND = -62_167_219_200;
const LAST_SECOND = 253_402_300_799;

/** @internal A code by itself or with its system, and the name that a table has for it. */
export function codedBy<Name extends string>(table: CodeTable<Name>): PartReader<Coded<Name>> {
  return {
    expected: { en: "a code, or a code with its system", zh: "代码，或者带编码系统的代码" },
    read: (raw) => {
      if (typeof raw === "string") return coded(table, raw, undefined);
      if (!isObject(raw) || typeof raw.code !== "string" || raw.code.trim() === "") return undefined;
      return coded(table, raw.code, typeof raw.system === "string" ? raw.system : undefined);
    },
  };
}

/** @internal A code that the table does not know, or knows in another system, stays a code. */
export function coded<Name extends string>(
  table: CodeTable<Name>,
  code: string,
  system: string | undefined,
): Coded<Name> {
  const entry = Object.hasOwn(table, code) ? table[code] : undefined;
  const isKnown = entry !== undefined && (system === undefined || system.startsWith(entry.system));
  return {
    ...(isKnown ? { name: entry.name } : {}),
    code,
    ...(system === undefined ? {} : { system }),
  };
}

/** @internal What a container adds to each proof. */
export function containerParts({ issuedAt, expiresAt }: ProofContainer) {
  return {
    ...(issuedAt === undefined ? {} : { issuedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}

/** @internal The day that an instant was written on; absent like the instant. */
export function dayWritten(at: Answer<Instant>): Answer<CalendarDate> {
  return isAbsent(at) ? at : writtenDay(at);
}
