import { type AbsentReason, type Answer, isAbsent } from "../answer.js";
import { CONSIGNMENT_DIRECTIONS } from "../clearance/consignment.js";
import { SUPPLY_UNITS } from "../clearance/quantity.js";
import { SUPPLY_CATEGORIES } from "../clearance/supply-category.js";
import { SUPPLY_ITEM_LABELS } from "../clearance/supply-item-labels.js";
import { compared, decimalOf, decimalText, numberOf, quotientTo, textOf, times, ZERO } from "../decimal.js";
import type { BulletinRow, SupplyBulletin } from "../statistics/supply-bulletin.js";
import { fill, type Language, type Text } from "../text.js";
import { COLOURS, layerOf, type VegaLiteChart, type VegaLiteOptions, vegaLiteChart } from "./vega-lite.js";
import { rowsOf } from "./vega-lite-rows.js";
import { between, figure, grouped, plain } from "./vega-lite-words.js";

/** What a chart of supplies measures goods by. */
export const SUPPLIES_MEASURES = {
  value: { en: "Value ({unit})", zh: "货值（{unit}）" },
  quantity: { en: "Quantity ({unit})", zh: "数量（{unit}）" },
  batches: { en: "Number of batches", zh: "批次（批）" },
} as const satisfies Record<string, Text>;
/** One of the measures. */
export type SuppliesMeasure = keyof typeof SUPPLIES_MEASURES;

/** How a bulletin of supplies is drawn. */
export interface SuppliesChartOptions extends VegaLiteOptions {
  /** The breakdown whose rows are drawn; `category` unless said. */
  readonly by?: string;
  /** `value` unless said. */
  readonly measure?: SuppliesMeasure;
}

const NAME: Text = { en: "Epidemic-control supplies ({direction})", zh: "疫情防控物资（{direction}）" };
const TOTAL: Text = { en: "In all: {total}", zh: "合计：{total}" };
const CONVENTION: Text = { en: "Counted together under: {convention}", zh: "计数口径：{convention}" };
const BATCHES: Text = {
  en: "A batch with goods of several rows counts in each of them",
  zh: "含多类物资的一批在各行均计入",
};
const SHARE: Text = { en: "{share} of the total", zh: "占合计 {share}" };
const NOT_STATED: Text = { en: "not stated (not zero)", zh: "未列明（不等于零）" };
const BESIDES = {
  withoutValue: { en: "lines without a value: {amount}", zh: "未列货值的商品行：{amount}" },
  currency: { en: "in {unit} besides: {amount}", zh: "另有 {unit}：{amount}" },
  notCounted: { en: "not counted: {amount} ({unit})", zh: "未计入：{amount}（{unit}）" },
} as const satisfies Record<string, Text>;

const DONATION: Readonly<Record<string, Text>> = {
  yes: { en: "donated", zh: "捐赠" },
  no: { en: "not donated", zh: "非捐赠" },
};
const NO_ITEM: Text = { en: "{category}, of no named item", zh: "{category}（未列名）" };
const ABSENT: Readonly<Record<AbsentReason, Text>> = {
  "asked-unknown": { en: "not known", zh: "不详" },
  "asked-declined": { en: "declined to say", zh: "拒绝回答" },
  "not-asked": { en: "not asked", zh: "未询问" },
  "not-applicable": { en: "not applicable", zh: "不适用" },
};

/**
 * A bulletin of supplies: a bar for each row of a breakdown, with its exact figure and its share of the total. What is stated
 * in no figure has no bar: goods without a value, valued in another currency or not counted under the convention are named
 * beside the row. Batches have no share, as one with goods of several rows counts in each.
 *
 * @throws RangeError when the bulletin has no such breakdown.
 * @example
 * const bulletin = supplyBulletin([], { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" });
 * suppliesChart(bulletin, { language: "en" }).title.text // => "Epidemic-control supplies (import)"
 * @see Vega-Lite v6 (vega.github.io/vega-lite); GACC bulletins of 2020-01-31 and 2020-02-12
 */
export function suppliesChart(bulletin: SupplyBulletin, options: SuppliesChartOptions): VegaLiteChart {
  const { language, by = "category", measure = "value" } = options;
  if (!Object.hasOwn(bulletin.breakdowns, by))
    throw new RangeError("suppliesChart: expected a breakdown of the bulletin, got another");
  const rows = bulletin.breakdowns[by] ?? [];
  const named = rows.map((row) => ({ name: nameOf(by, row.of, language), note: noteOf(row, bulletin, options) }));
  const { y, words, frame } = rowsOf(named, language);
  const values = rows.flatMap((row, place) => {
    const amount = amountOf(row, measure);
    return amount === undefined
      ? []
      : [{ row: place, amount: Number(amount), text: frame.alternative[place] as string }];
  });
  const most = Math.max(0, ...values.map(({ amount }) => amount));
  const title = plain(fill(SUPPLIES_MEASURES[measure][language], { unit: unitOf(bulletin, measure, language) }));
  const x = {
    field: "amount",
    type: "quantitative" as const,
    stack: null,
    scale: { type: "linear" as const, domain: [0, most === 0 ? 1 : most], nice: true },
    axis: {
      title,
      description: between(title, "0", figure(most), language),
      format: ",~f",
      tickCount: 4,
      ...(measure === "batches" && { tickMinStep: 1 }),
    },
  };
  const direction = (text: "en" | "zh") =>
    fill(NAME[text], { direction: CONSIGNMENT_DIRECTIONS[bulletin.direction][text] });
  return vegaLiteChart(options, {
    name: { en: direction("en"), zh: direction("zh") },
    notes: notesOf(bulletin, measure, language),
    ...frame,
    layers: [layerOf({ type: "bar", orient: "horizontal", color: COLOURS.blue }, values, { x, y }), ...words],
  });
}

function notesOf(bulletin: SupplyBulletin, measure: SuppliesMeasure, language: Language): string[] {
  const amount = amountOf({ of: [], ...bulletin.total }, measure);
  const unit = unitOf(bulletin, measure, language);
  const all = amount === undefined ? NOT_STATED[language] : `${grouped(amount)} ${unit}`.trimEnd();
  const total = fill(TOTAL[language], { total: all });
  if (measure === "quantity") return [total, fill(CONVENTION[language], { convention: bulletin.convention })];
  return measure === "batches" ? [total, BATCHES[language]] : [total];
}

function unitOf({ currency, unit }: SupplyBulletin, measure: SuppliesMeasure, language: Language): string {
  return measure === "value" ? currency : measure === "quantity" ? SUPPLY_UNITS[unit][language] : "";
}

/** The figure, exactly; `undefined` where nothing was stated, which is not 0. */
function amountOf(row: BulletinRow, measure: SuppliesMeasure): string | undefined {
  if (measure === "batches") return String(row.batches);
  const isElsewhere =
    measure === "value"
      ? row.withoutValue > 0 || Object.keys(row.otherCurrencies).length > 0
      : Object.keys(row.notCounted).length > 0;
  return isElsewhere && compared(decimalText(row[measure]), ZERO) === 0 ? undefined : row[measure];
}

function noteOf(row: BulletinRow, bulletin: SupplyBulletin, options: SuppliesChartOptions): string {
  const { language, measure = "value" } = options;
  const amount = amountOf(row, measure);
  const share = amount === undefined || measure === "batches" ? [] : shareOf(amount, bulletin.total[measure], language);
  const said = [amount === undefined ? NOT_STATED[language] : grouped(amount), ...share];
  return plain([...said, ...besides(row, measure, language)].join(language === "en" ? "; " : "；"));
}

function shareOf(amount: string, total: string, language: Language): string[] {
  const [some, all] = [decimalText(amount), decimalText(total)];
  if (compared(all, ZERO) === 0) return [];
  const share = (decimals: number) => quotientTo(decimals, times(some, decimalOf(100)), all);
  // As many digits as it takes that little is not read as nothing.
  const isClear = (decimals: number) => some.units === 0n || numberOf(share(decimals)) >= 10 ** (1 - decimals);
  const decimals = [1, 2, 3, 4, 5].find(isClear) ?? 6;
  return [fill(SHARE[language], { share: `${textOf(share(decimals))} %` })];
}

function besides(row: BulletinRow, measure: SuppliesMeasure, language: Language): string[] {
  const { withoutValue, otherCurrencies, notCounted } = row;
  if (measure === "batches") return [];
  if (measure === "quantity")
    return Object.entries(notCounted).map(([unit, amount]) =>
      fill(BESIDES.notCounted[language], { amount: grouped(amount), unit: labelled(SUPPLY_UNITS, unit, language) }),
    );
  const others = Object.entries(otherCurrencies).map(([unit, amount]) =>
    fill(BESIDES.currency[language], { unit, amount: grouped(amount) }),
  );
  return withoutValue === 0 ? others : [fill(BESIDES.withoutValue[language], { amount: withoutValue }), ...others];
}

function nameOf(by: string, of: readonly Answer<string>[], language: Language): string {
  const [first = "", second] = of;
  if (by === "donation") return wordFor(DONATION, first, language);
  if (by === "category") return wordFor(SUPPLY_CATEGORIES, first, language);
  if (by !== "item") return of.map((one) => wordFor({}, one, language)).join(" – ");
  const category = wordFor(SUPPLY_CATEGORIES, first, language);
  if (second === undefined || isAbsent(second)) return fill(NO_ITEM[language], { category });
  return wordFor(SUPPLY_ITEM_LABELS, second, language);
}

function wordFor(labels: Readonly<Record<string, Text>>, answer: Answer<string>, language: Language): string {
  return isAbsent(answer) ? ABSENT[answer.absent][language] : labelled(labels, answer, language);
}

/** A code by its label, or as it is where it has none. */
function labelled(labels: Readonly<Record<string, Text>>, code: string, language: Language): string {
  return plain((Object.hasOwn(labels, code) ? labels[code] : undefined)?.[language] ?? code);
}
