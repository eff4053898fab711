import type { Issue, Path } from "../result.js";
import type { Text } from "../text.js";

/** What a finding asks of the desk, from worst to mildest. */
export const SEVERITIES = ["block", "refer", "ask", "note"] as const;
/** What a finding asks of the desk. */
export type Severity = (typeof SEVERITIES)[number];

/** What an examination can find, and how severe each is unless the form says otherwise. */
export const FINDING_SEVERITIES = {
  missing: "block",
  malformed: "block",
  unrecognised: "note",
  "out-of-range": "block",
  "check-digit": "refer",
  contradictory: "refer",
  "not-applicable": "note",
  expired: "block",
  duplicate: "note",
} as const satisfies Record<string, Severity>;
/** What an examination can find. */
export type FindingCode = keyof typeof FINDING_SEVERITIES;

/** What would have been right, and the place at which a catalogue of a further language holds it. */
export interface Expectation extends Text {
  readonly place: string;
  /** The numbers that its words hold, by name, for a template in a further language. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * One thing that an examination found, at one place. It explains itself without the form and repeats nothing that the
 * traveller wrote.
 */
export interface Finding extends Issue {
  readonly code: FindingCode;
  readonly path: Path;
  readonly severity: Severity;
  /** The rule that found it, for `contradictory`, `out-of-range` and `expired`. */
  readonly rule: string | undefined;
  /** What the item is called on the form; `undefined` where the form does not ask what was found. */
  readonly label: Text | undefined;
  /** What would have been right. */
  readonly expectation: Expectation | undefined;
  /** The items whose answers made the place required, or made it irrelevant; none where it always is. */
  readonly because: readonly string[];
}

const NOTHING: readonly never[] = Object.freeze([]);

/** What a declaration comes to: the worst severity found. */
export const VERDICTS = ["blocked", "refer", "ask", "clear"] as const;
/** What a declaration comes to. */
export type Verdict = (typeof VERDICTS)[number];

/** Makes a finding; every one has the same keys in the same order. */
export function finding(
  code: FindingCode,
  path: Path,
  label: Text | undefined,
  expectation?: Expectation,
  rule?: string,
  severity: Severity = FINDING_SEVERITIES[code],
  because: readonly string[] = NOTHING,
): Finding {
  return { code, path, severity, rule, label, expectation, because };
}

/**
 * The verdict on some findings: the worst severity among them, and `clear` when none is worse than a note.
 *
 * @example
 * verdictOn([]) // => "clear"
 */
export function verdictOn(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = "clear";
  for (const { severity } of findings) {
    if (severity === "block") return "blocked";
    if (severity === "refer") verdict = "refer";
    else if (severity === "ask" && verdict === "clear") verdict = "ask";
  }
  return verdict;
}
