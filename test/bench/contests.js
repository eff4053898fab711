import { declarationContests } from "./declaration/contests.js";
import { documentsContests } from "./documents/contests.js";
import { exchangeContests } from "./exchange/contests.js";
import { flowContests } from "./flow/contests.js";
import { riskContests } from "./risk/contests.js";
import { screeningContests } from "./screening/contests.js";
import { startContests } from "./start/contests.js";
import { statisticsContests } from "./statistics/contests.js";
import { supervisionContests } from "./supervision/contests.js";

/**
 * Everything that can be measured. Each entry gets a process of its own, with ours beside one contender: in one
 * process the helpers of the libraries become megamorphic and the order of the list changes the answer.
 *
 * An entry is `{ names, against, prepare }`; `prepare` imports the contender, makes sure that both sides say the same
 * (it throws a `Disagreement` otherwise), and returns for each name `{ operations, ours, theirs }`: two passes over
 * the same inputs, and how many operations a pass is. A name whose figure is not one of passes returns `{ figure }`, which
 * takes it, and may bear another `unit`.
 */
export const CONTESTS = [
  ...declarationContests,
  ...documentsContests,
  ...exchangeContests,
  ...flowContests,
  ...riskContests,
  ...screeningContests,
  ...startContests,
  ...statisticsContests,
  ...supervisionContests,
];

/** Whether one of the words of the command line occurs in what a figure is called; without words, everything is wanted. */
export function isWanted(name, against, words) {
  return words.length === 0 || words.some((word) => `${name} against ${against}`.includes(word));
}
