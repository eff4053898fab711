import type { RectificationLedger } from "../supervision/rectification-ledger.js";
import {
  SUPERVISION_INSTRUMENTS,
  type SupervisionInstrument,
  strongestInstrument,
} from "../supervision/supervision-instrument.js";
import type { Text } from "../text.js";
import { type Proportion, type ProportionOptions, proportion } from "./proportion.js";

/** Which instruments of supervision were used, how often, and how strong it had to become. */
export interface InstrumentsUsed {
  readonly definition: Text;
  /** Times each was used; several times for one deficiency counts several times. */
  readonly uses: Readonly<Record<SupervisionInstrument, number>>;
  /** Deficiencies of which it was the strongest, of those for which any was used: together all of them. */
  readonly strongest: Readonly<Record<SupervisionInstrument, Proportion>>;
  /** Deficiencies for which none is recorded. */
  readonly none: number;
}

const INSTRUMENTS: Text = {
  en: "Uses are counted as recorded. Shares are of the deficiencies, not withdrawn, for which any instrument is recorded, each under the strongest.",
  zh: "次数按记录计。比例的分母为记有监督措施且未撤销的问题，每个问题计入其最强的一种措施。",
};

/**
 * The instruments used for the deficiencies of a ledger: how often each, and which was the strongest that each deficiency
 * took, as a share with its interval. That a deficiency took a stronger one does not say that the milder one failed.
 *
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const { uses, none } = instrumentsUsed({ on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] });
 * [uses.interview, none] // => [0, 0]
 */
export function instrumentsUsed({ standings }: RectificationLedger, options: ProportionOptions = {}): InstrumentsUsed {
  const counted = standings.filter(({ status }) => status !== "withdrawn");
  const all = counted.flatMap(({ instruments }) => instruments);
  const strongest = counted.flatMap(({ instruments }) => strongestInstrument(instruments) ?? []);
  const names = Object.keys(SUPERVISION_INSTRUMENTS) as SupervisionInstrument[];
  const countIn = (list: readonly SupervisionInstrument[], name: string) => list.filter((one) => one === name).length;
  return {
    definition: INSTRUMENTS,
    uses: Object.fromEntries(names.map((name) => [name, countIn(all, name)])) as InstrumentsUsed["uses"],
    strongest: Object.fromEntries(
      names.map((name) => [name, proportion(countIn(strongest, name), strongest.length, options)]),
    ) as InstrumentsUsed["strongest"],
    none: counted.length - strongest.length,
  };
}
