import type { FlightOutcome } from "../statistics/flight-screening.js";
import { PROTOCOL_OUTCOMES, type ProtocolOutcome } from "../statistics/protocol-effectiveness.js";
import {
  SCREENING_DENOMINATORS,
  SCREENING_INTERVALS,
  type ScreeningShares,
} from "../statistics/screening-denominators.js";
import type { Text } from "../text.js";
import {
  COLOURS,
  type Colour,
  layerOf,
  percentAxis,
  type VegaLiteChart,
  type VegaLiteOptions,
  vegaLiteChart,
} from "./vega-lite.js";
import { rowsOf } from "./vega-lite-rows.js";
import { labelled, percent, wordOf } from "./vega-lite-words.js";

/** What may become of an infected traveller, by any of the estimates. */
export type EffectivenessOutcome = ProtocolOutcome | FlightOutcome;

/** A row of a chart of effectiveness, such as a protocol, or a time of flight. */
export interface EffectivenessRow {
  readonly name: Text | string;
  /** What `protocolEffectiveness` or `flightScreening` came to, or a `givenBoarded` of it. */
  readonly estimate: Pick<ScreeningShares<never>, "of" | "interval"> & {
    readonly shares: { readonly [Outcome in EffectivenessOutcome]?: number };
  };
}

const NAME: Text = { en: "What becomes of infected travellers", zh: "感染旅客的筛查结局" };
const SHARE: Text = { en: "Infected travellers (%)", zh: "感染旅客比例（%）" };
const OUTCOME: Text = { en: "Outcome", zh: "结局" };

const FLIGHT_OUTCOMES: Readonly<Record<FlightOutcome, Text>> = {
  exit: { en: "found at exit", zh: "出境时发现" },
  severeInFlight: { en: "severely ill on the way", zh: "途中重症" },
  entry: { en: "found at entry", zh: "入境时发现" },
  notDetected: { en: "not found", zh: "未发现" },
};

/** From found to let through, in the order in which they are drawn. */
const FILLS: Readonly<Record<EffectivenessOutcome, Colour>> = {
  exit: "blue",
  severeInFlight: "yellow",
  entry: "sky",
  notDetected: "vermilion",
  foundByChecks: "blue",
  foundByTestAtPort: "sky",
  foundInQuarantine: "green",
  noLongerInfectious: "yellow",
  letThrough: "vermilion",
};
const OUTCOMES = /* @__PURE__ */ Object.keys(FILLS) as EffectivenessOutcome[];

/**
 * What becomes of infected travellers, a bar of all of them for each protocol or time of flight, parted by outcome. What the
 * shares are of is said under the heading, and that they have no interval in the description. Shares of different groups
 * do not compare and are refused.
 *
 * @throws RangeError when the estimates are not all shares of the same.
 * @example
 * const covid2020 = {
 *   incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
 *   onsetToSevere: { meanDays: 9.1, varianceSquareDays: 14.7 },
 *   undetectable: 0.17,
 * };
 * const rows = [2, 12].map((flightHours) => ({
 *   name: { en: `${flightHours} hours`, zh: `${flightHours} 小时` },
 *   estimate: flightScreening(covid2020, { flightHours, exitSensitivity: 0.86, entrySensitivity: 0.86 }),
 * }));
 * effectivenessChart(rows, { language: "en" }).description.includes("12 hours: found at exit 44.5 %") // => true
 * @see Vega-Lite v6 (vega.github.io/vega-lite)
 */
export function effectivenessChart(rows: readonly EffectivenessRow[], options: VegaLiteOptions): VegaLiteChart {
  const { language } = options;
  const all = new Set(rows.map(({ estimate }) => estimate.of));
  if (all.size > 1) throw new RangeError("effectivenessChart: expected shares of the same travellers, got of others");
  const parted = rows.map(({ name, estimate }) => ({ name: wordOf(name, language), parts: partsOf(estimate) }));
  const names: Readonly<Record<EffectivenessOutcome, Text>> = { ...FLIGHT_OUTCOMES, ...PROTOCOL_OUTCOMES };
  const nameOf = (outcome: EffectivenessOutcome) => names[outcome][language];
  const said = ({ outcome, share }: Part) => `${nameOf(outcome)} ${percent(share)}`;
  const named = parted.map(({ name, parts }) => ({
    name,
    note: parts.map(said).join(language === "en" ? ", " : "，"),
  }));
  const { y, words, frame } = rowsOf(named, language);
  const values = parted.flatMap(({ name, parts }, row) =>
    parts.map((part) => ({
      row,
      from: part.from,
      to: part.to,
      outcome: nameOf(part.outcome),
      middle: (part.from + part.to) / 2,
      share: percent(part.share),
      text: labelled(name, said(part), language),
    })),
  );
  const x = (field: "from" | "middle") => ({
    field,
    type: "quantitative" as const,
    stack: null,
    ...percentAxis(SHARE[language], language),
  });
  const outcomes = OUTCOMES.filter((outcome) => values.some((value) => value.outcome === nameOf(outcome)));
  const drawn = outcomes.map((outcome) => nameOf(outcome));
  const fills = {
    field: "outcome",
    type: "nominal" as const,
    scale: { domain: drawn, range: outcomes.map((outcome) => COLOURS[FILLS[outcome]]) },
    legend: { title: OUTCOME[language], description: drawn.join(" / "), orient: "bottom" as const, columns: 1 },
  };
  return vegaLiteChart(options, {
    name: NAME,
    notes: [...all].map((of) => SCREENING_DENOMINATORS[of][language]),
    ...frame,
    alternative: [...frame.alternative, ...(rows.length > 0 ? [SCREENING_INTERVALS.none[language]] : [])],
    margins: { ...frame.margins, right: [] },
    layers: [
      layerOf({ type: "bar", orient: "horizontal", stroke: "#FFFFFF" }, values, {
        x: x("from"),
        x2: { field: "to" },
        y,
        fill: fills,
      }),
      layerOf(
        { type: "text", align: "center", fontSize: 11, color: COLOURS.black },
        values.filter(({ from, to }) => to - from >= WIDE_ENOUGH),
        { x: x("middle"), y, text: { field: "share", type: "nominal" } },
      ),
      ...words.slice(0, 1),
    ],
  });
}

/** From this share on a number fits into its part. */
const WIDE_ENOUGH = 0.12;

interface Part {
  readonly outcome: EffectivenessOutcome;
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

/** The parts of the bar of one row, one after the other; an outcome that does not occur in the estimate has none. */
function partsOf({ shares }: EffectivenessRow["estimate"]): Part[] {
  let to = 0;
  return OUTCOMES.flatMap((outcome) => {
    const share = shares[outcome];
    if (share === undefined) return [];
    const from = to;
    to = Math.min(1, from + share);
    return [{ outcome, share, from, to }];
  });
}
