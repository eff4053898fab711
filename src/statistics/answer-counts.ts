import { ABSENT_REASONS, type AbsentReason, type Answer, isAbsent } from "../answer.js";
import { type Proportion, proportion } from "./proportion.js";

/** How a question was answered: yes, no, and each reason for which there is no answer, apart. */
export interface AnswerCounts {
  readonly yes: number;
  readonly no: number;
  readonly absent: Readonly<Record<AbsentReason, number>>;
  /** Yes among those who answered yes or no. */
  readonly shareYes: Proportion;
}

/**
 * Counts the answers to a yes-no question. Only yes and no answer it: whoever does not know, declined or was not asked
 * is counted apart and is in no denominator.
 *
 * @example
 * countAnswers(["yes", "no", { absent: "asked-unknown" }]).shareYes.of // => 2
 */
export function countAnswers(answers: Iterable<Answer<"yes" | "no">>): AnswerCounts {
  let yes = 0;
  let no = 0;
  const reasons = Object.fromEntries(ABSENT_REASONS.map((reason) => [reason, 0])) as Record<AbsentReason, number>;
  for (const answer of answers) {
    if (isAbsent(answer)) reasons[answer.absent]++;
    else if (answer === "yes") yes++;
    else no++;
  }
  return { yes, no, absent: reasons, shareYes: proportion(yes, yes + no) };
}
