import { type Answer, absent, given, isAbsent } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { type Instant, writtenDay } from "../calendar/instant.js";
import type { HealthProof } from "../documents/health-proof.js";
import { isBlank, isRecord } from "../record.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import type { Text } from "../text.js";
import { MOMENT, type PartReader } from "./health-proof-parts.js";

/** What is wrong with a payload: a required part that is not there or blank, or one that cannot be read as what it is. */
export interface HealthProofIssue extends Issue {
  readonly code: "missing" | "malformed";
  readonly expected: Text;
}

/** The proofs of one certificate, at least one, or every issue at once. */
export type ReadHealthProofs = Result<readonly [HealthProof, ...HealthProof[]], HealthProofIssue>;

/** What the signed container around a payload says, as the verifier read it. */
export interface HealthProofContainer {
  readonly issuer?: string;
  readonly issuedAt?: Instant;
  /** The technical end of the container; the medical one comes from the payload or from a rule. */
  readonly expiresAt?: Instant;
}

/**
 * @internal Reads the keys of one object of a payload and collects what is wrong with them. What it gives counts only
 * without issues, and no issue repeats what was written.
 */
export class Payload {
  readonly issues: HealthProofIssue[];
  readonly path: Path;
  /** Whether there is an object at all; if not, that was reported. */
  readonly isThere: boolean;
  readonly #object: Readonly<Record<string, unknown>>;

  constructor(value: unknown, path: Path = [], issues: HealthProofIssue[] = []) {
    this.issues = issues;
    this.path = path;
    this.isThere = isRecord(value);
    this.#object = isRecord(value) ? value : {};
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

  report(code: HealthProofIssue["code"], key: string | undefined, expected: Text): void {
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
    if (orOne && isRecord(raw)) return [this.object(key)];
    if (!Array.isArray(raw) || raw.length === 0) {
      this.report(raw === undefined || Array.isArray(raw) ? "missing" : "malformed", key, LIST);
      return [];
    }
    return raw.map((value: unknown, index) => new Payload(value, [...this.path, key, index], this.issues));
  }

  result(proofs: readonly HealthProof[]): ReadHealthProofs {
    const [first, ...others] = this.issues;
    if (first !== undefined) return failure(first, ...others);
    const [proof, ...more] = proofs;
    if (proof !== undefined) return success([proof, ...more]);
    return failure({ code: "missing", path: this.path, expected: ANY_PROOF });
  }
}

const OBJECT: Text = { en: "an object", zh: "对象" };
const LIST: Text = { en: "a list with at least one entry", zh: "至少有一项的列表" };
const ANY_PROOF: Text = { en: "at least one vaccination, test or recovery", zh: "至少一项接种、检测或者康复记录" };

/** @internal When something was done, at a key that is required: the day and, where it is stated, the instant. */
export function whenDone(
  event: Payload,
  key: string,
): { readonly performedOn: Answer<CalendarDate>; readonly performedAt: Answer<Instant> } {
  const { at, on } = given(event.required(key, MOMENT)) ?? {};
  return { performedOn: on ?? absent("asked-unknown"), performedAt: at ?? absent("not-asked") };
}

/** @internal What a container adds to each proof. */
export function containerParts({ issuedAt, expiresAt }: HealthProofContainer) {
  return {
    ...(issuedAt === undefined ? {} : { issuedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}

/** @internal The day that an instant was written on; absent like the instant. */
export function dayWritten(at: Answer<Instant>): Answer<CalendarDate> {
  return isAbsent(at) ? at : writtenDay(at);
}
