/**
 * Why an answer is absent, in the codes of FHIR's data-absent-reason.
 * None of them is "no", and only `not-applicable` may be counted as settled.
 *
 * @see https://terminology.hl7.org/CodeSystem-data-absent-reason.html
 */
export const ABSENT_REASONS = ["asked-unknown", "asked-declined", "not-asked", "not-applicable"] as const;
/** Why an answer is absent. */
export type AbsentReason = (typeof ABSENT_REASONS)[number];

/** An answer that is not there, and why. */
export interface Absent {
  readonly absent: AbsentReason;
}

/** What stands in the place of an answer: the value, or the reason it is absent. */
export type Answer<Value> = Value | Absent;

const ABSENT: Readonly<Record<AbsentReason, Absent>> = /* @__PURE__ */ Object.freeze({
  "asked-unknown": /* @__PURE__ */ Object.freeze({ absent: "asked-unknown" }),
  "asked-declined": /* @__PURE__ */ Object.freeze({ absent: "asked-declined" }),
  "not-asked": /* @__PURE__ */ Object.freeze({ absent: "not-asked" }),
  "not-applicable": /* @__PURE__ */ Object.freeze({ absent: "not-applicable" }),
});

/**
 * The absent answer for a reason. The same frozen object comes back each time.
 *
 * @example
 * absent("asked-declined") // => { absent: "asked-declined" }
 */
export function absent(reason: AbsentReason): Absent {
  return ABSENT[reason];
}

/**
 * Whether an answer is absent, for whatever reason. Accepts any value: what is not an absent answer gives false.
 *
 * @example
 * isAbsent({ absent: "not-asked" }) // => true
 * isAbsent("no") // => false
 */
export function isAbsent(answer: unknown): answer is Absent {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "absent" in answer &&
    (ABSENT_REASONS as readonly unknown[]).includes(answer.absent)
  );
}

/**
 * The value of an answer, or `undefined` when it is absent.
 *
 * @example
 * given("yes") // => "yes"
 * given(absent("not-asked")) // => undefined
 */
export function given<Value>(answer: Answer<Value>): Value | undefined {
  return isAbsent(answer) ? undefined : answer;
}
