import type { RectificationLedger } from "../supervision/rectification-ledger.js";
import type { Text } from "../text.js";
import { type Proportion, type ProportionOptions, proportion } from "./proportion.js";

/** What the look-backs of a ledger found. */
export interface LookBackOutcomes {
  readonly definition: Text;
  /** Rounds of rectification of which the look-back found the deficiency again, of all that were looked back at. */
  readonly foundAgain: Proportion;
  /** Deficiencies that came back at least once, of those looked back at. */
  readonly cameBack: Proportion;
  /** Rounds that were rectified by their due date, of those rectified whose due date is known. */
  readonly rectifiedInTime: Proportion;
  /** Rounds that were rectified and not looked back at yet: in neither number of `foundAgain`. */
  readonly awaiting: number;
}

const OUTCOMES: Text = {
  en: "A round runs from a due date to the look-back; of several look-backs of one round the last counts. Rounds of withdrawn deficiencies are not counted.",
  zh: "一轮自确定期限起至回头看止；同一轮多次回头看的，以最后一次为准。已撤销问题不计。",
};

/**
 * How often a rectification did not hold: of the rounds looked back at, those whose look-back found the deficiency again,
 * with the interval. Rounds of one deficiency are alike, so that with many that come back often the interval is too narrow.
 *
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const { foundAgain } = lookBackOutcomes({ on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] });
 * foundAgain.because // => "no-denominator"
 */
export function lookBackOutcomes(
  { standings }: RectificationLedger,
  options: ProportionOptions = {},
): LookBackOutcomes {
  const counted = standings.filter(({ status }) => status !== "withdrawn");
  const rounds = counted.flatMap((standing) => standing.rounds);
  const lookedBack = rounds.filter(({ result }) => result !== undefined);
  const seen = counted.filter((standing) => standing.rounds.some(({ result }) => result !== undefined));
  const timed = rounds.filter(({ daysLate }) => daysLate !== undefined);
  return {
    definition: OUTCOMES,
    foundAgain: proportion(lookedBack.filter(({ result }) => result === "failed").length, lookedBack.length, options),
    cameBack: proportion(seen.filter(({ timesReopened }) => timesReopened > 0).length, seen.length, options),
    rectifiedInTime: proportion(timed.filter(({ daysLate }) => daysLate === 0).length, timed.length, options),
    awaiting: rounds.filter(({ rectifiedOn, result }) => rectifiedOn !== undefined && result === undefined).length,
  };
}
