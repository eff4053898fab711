import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { type Finding, finding } from "./finding.js";

/** Which of several declarations count. */
export interface Counted<Submission> {
  /** The last submission of each traveller, in the order of the input. */
  readonly counted: readonly Submission[];
  /** The earlier ones, each with a finding that says so, in the order of the input. */
  readonly superseded: readonly { readonly submission: Submission; readonly finding: Finding }[];
}

/** How to tell whose a submission is and when it was made. */
export interface SubmissionReader<Submission> {
  /** The traveller, such as the document number in its standard form; `undefined` where it cannot be told. */
  readonly traveller: (submission: Submission) => string | undefined;
  /** When it was handed in; `undefined` where it cannot be told. */
  readonly submittedAt: (submission: Submission) => Instant | undefined;
}

/**
 * The declarations that count: of each traveller the one submitted last; of two at the same instant the one that stands
 * later. One whose instant cannot be read counts as the earliest.
 *
 * Give it as traveller what tells one for certain, such as the document. Who may only be the same, by name and birth
 * date, is found by `findDuplicates` and decided by a person: here they count as two.
 *
 * @example
 * const submissions = [
 *   { number: "G1", at: instant("2020-03-18T06:00Z") },
 *   { number: "G1", at: instant("2020-03-18T05:00Z") },
 * ];
 * lastSubmissions(submissions, { traveller: (one) => one.number, submittedAt: (one) => one.at }).counted.length // => 1
 */
export function lastSubmissions<Submission>(
  submissions: readonly Submission[],
  { traveller, submittedAt }: SubmissionReader<Submission>,
): Counted<Submission> {
  const lastOf = new Map<string, { readonly index: number; readonly at: number }>();
  for (const [index, submission] of submissions.entries()) {
    const whose = traveller(submission);
    if (whose === undefined) continue;
    const instant = submittedAt(submission);
    const at = instant === undefined ? Number.NEGATIVE_INFINITY : epochMilliseconds(instant);
    const last = lastOf.get(whose);
    if (last === undefined || at >= last.at) lastOf.set(whose, { index, at });
  }
  const counted: Submission[] = [];
  const superseded: { submission: Submission; finding: Finding }[] = [];
  for (const [index, submission] of submissions.entries()) {
    const whose = traveller(submission);
    if (whose === undefined || lastOf.get(whose)?.index === index) counted.push(submission);
    else superseded.push({ submission, finding: finding("duplicate", [], undefined) });
  }
  return { counted, superseded };
}
