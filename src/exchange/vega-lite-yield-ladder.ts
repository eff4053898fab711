import {
  LADDER_SHARES,
  LADDER_STEPS,
  type LadderShare,
  type LadderStep,
  type YieldLadder,
} from "../statistics/yield-ladder.js";
import { fill, type Language, type Text } from "../text.js";
import { COLOURS, layerOf, type VegaLiteChart, type VegaLiteOptions, vegaLiteChart } from "./vega-lite.js";
import { rowsOf } from "./vega-lite-rows.js";
import { between, figure, labelled, shareText } from "./vega-lite-words.js";

/** How a yield ladder is drawn. */
export interface YieldLadderChartOptions extends VegaLiteOptions {
  /** Steps whose counts are not to be shown, for privacy; nor are the shares that they are in. */
  readonly hidden?: readonly LadderStep[];
}

const NAME: Text = { en: "Yield ladder, from those eligible to those confirmed", zh: "筛查逐级阶梯：从应筛查到确诊" };
const PEOPLE: Text = { en: "Number of people (logarithmic scale)", zh: "人数（人，对数刻度）" };
const SUPPRESSED: Text = { en: "suppressed (not zero)", zh: "已隐去（不等于零）" };
const NOT_REPORTED: Text = { en: "not reported (not zero)", zh: "未报告（不等于零）" };
const MORE: Text = { en: "more than {step} ({of}): the figures disagree", zh: "多于{step}（{of}）：数字相互矛盾" };

/**
 * The ladder of a screening: a bar for each step, and beside it the count and its shares of earlier steps, each with
 * what it is a share of. The scale is logarithmic, with a place for 0, since the steps differ a thousandfold. A step that
 * nobody reported has no bar and says so; one with more people than a step before it is marked.
 *
 * @example
 * const ladder = yieldLadder({ screened: 766044, assessed: 298, tested: 35, positive: 9 });
 * const { description } = yieldLadderChart(ladder, { language: "en" });
 * description.includes("tested: 35 (tested, of those assessed: 11.7 %") // => true
 * @see Vega-Lite v6 (vega.github.io/vega-lite)
 */
export function yieldLadderChart(ladder: YieldLadder, options: YieldLadderChartOptions): VegaLiteChart {
  const { language, hidden = [] } = options;
  const steps = Object.keys(LADDER_STEPS) as LadderStep[];
  const named = steps.map((step) => ({ name: LADDER_STEPS[step][language], note: noteOf(step, ladder, options) }));
  const { y, words, frame } = rowsOf(named, language);
  const values = steps.flatMap((step, row) => {
    const count = ladder.counts[step];
    // What is no count cannot be drawn; its note has it as it was reported.
    if (count === undefined || !(count >= 0 && Number.isFinite(count)) || hidden.includes(step)) return [];
    return [
      { row, count, isExcess: excessOf(step, ladder, hidden).length > 0, text: frame.alternative[row] as string },
    ];
  });
  const most = Math.max(1, ...values.map(({ count }) => count));
  const title = PEOPLE[language];
  const x = {
    field: "count",
    type: "quantitative" as const,
    stack: null,
    scale: { type: "symlog" as const, domain: [0, most] },
    axis: { title, description: between(title, "0", figure(most), language), values: powersOfTen(most), format: ",d" },
  };
  const barsOf = (isOne: boolean, color: string) =>
    layerOf(
      { type: "bar", orient: "horizontal", color },
      values.filter((value) => value.isExcess === isOne),
      { x, y },
    );
  return vegaLiteChart(options, {
    name: NAME,
    notes: [],
    ...frame,
    layers: [barsOf(false, COLOURS.blue), barsOf(true, COLOURS.orange), ...words],
  });
}

/** The earlier steps than which it has more people; of one that is hidden, nothing is to be told. */
function excessOf(step: LadderStep, { disagreements }: YieldLadder, hidden: readonly LadderStep[]) {
  return disagreements.filter((one) => one.step === step && !hidden.includes(one.earlier));
}

function noteOf(step: LadderStep, ladder: YieldLadder, { language, hidden = [] }: YieldLadderChartOptions): string {
  if (hidden.includes(step)) return SUPPRESSED[language];
  const count = ladder.counts[step];
  if (count === undefined || Number.isNaN(count)) return NOT_REPORTED[language];
  const shares = (Object.keys(LADDER_SHARES) as LadderShare[]).flatMap((share) =>
    sharesOf(share, step, ladder, language, hidden),
  );
  const excess = excessOf(step, ladder, hidden).map(({ earlier, of }) =>
    fill(MORE[language], { step: LADDER_STEPS[earlier][language], of: figure(of) }),
  );
  const [open, between, close] = language === "en" ? [" (", "; ", ")"] : ["（", "；", "）"];
  const said = [...shares, ...excess];
  return said.length === 0 ? figure(count) : `${figure(count)}${open}${said.join(between)}${close}`;
}

function sharesOf(
  name: LadderShare,
  step: LadderStep,
  { shares }: YieldLadder,
  language: Language,
  hidden: readonly LadderStep[],
): string[] {
  const { count: of, of: whole, text } = LADDER_SHARES[name];
  const { share, count, of: all } = shares[name];
  if (of !== step || hidden.includes(whole) || share === undefined || count === undefined || all === undefined)
    return [];
  return [labelled(text[language], shareText(count, all), language)];
}

/** 0, 1, 10, 100 and so on, as far as the counts go. */
function powersOfTen(most: number): number[] {
  return [0, ...Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, power) => 10 ** power)];
}
