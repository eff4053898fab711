import { calendarDate } from "pratique/calendar";
import { EACH_COUNTED_AS_ONE } from "pratique/clearance";
import {
  checkBulletin,
  checkBulletinSeries,
  checkPublishedUnit,
  type PublishedBulletin,
  type PublishedFigure,
  type PublishedGroup,
  type PublishedPart,
  type PublishedShare,
  type PublishedUnit,
  roundedFigure,
  type ShareBasis,
} from "pratique/statistics";
import { type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { numberIn, onlyKeys, recordIn, recordsIn, textIn, word } from "../words.ts";

/** What is printed in a bulletin, and how those who ask want it looked at: the answer holds all of it. */
export const suppliesBulletin: Asks = {
  "check-bulletin": {
    given: ["unitOfQuantity", "unitOfValue", "batches", "total", "groups", "donated", "printedShares"],
    when: ["look"],
    answer: bulletin,
  },
  "check-unit": { given: ["quantity", "unit", "batches", "expectedUnit"], answer: unit },
  "check-cumulative": { given: ["series"], answer: series },
};

function bulletin({ given }: Case) {
  const published = publishedIn(given);
  const found = checkBulletin(published, { convention: EACH_COUNTED_AS_ONE });
  const { quantity, value, parts, shares, unitValues } = found;
  const codes = (findings: readonly { readonly code: string }[]) => [...new Set(findings.map(({ code }) => code))];
  const summed = quantity ?? value;
  return {
    errors: codes(found.errors),
    warnings: codes(found.warnings),
    shareBasis: shares.map(({ group, basis, computedPercent }) => ({ group, basis, computedPercent })),
    byQuantityPercent: shares[0]?.byQuantityPercent,
    byValuePercent: shares[0]?.byValuePercent,
    partsSum: parts
      .filter(({ measure }) => measure === "quantity")
      .map(({ group, sum, unlisted }) => ({ group, sum: sum.amount, unlisted: unlisted?.amount })),
    groupSum: summed?.sum.amount,
    agreesWithTotal: summed?.agreesWithTotal,
    residual: { quantity: quantity?.residual?.amount, value: value?.residual?.amount },
    unitValuesYuan: unitValues
      .filter(({ part }) => part === undefined)
      .map(({ group, perUnit }) => ({ group, yuan: asShown(perUnit.amount) })),
  };
}

/** 224.0 comes out of the JSON of a case as a whole number, which is compared as one. */
function asShown(yuan: number): number {
  const shown = Number(yuan.toFixed(1));
  return Number.isInteger(shown) ? shown : yuan;
}

function publishedIn(given: Given): PublishedBulletin {
  const unitOfQuantity = given.unitOfQuantity === undefined ? undefined : goodsIn(textIn(given, "unitOfQuantity"));
  const unitOfValue = given.unitOfValue === undefined ? undefined : moneyIn(textIn(given, "unitOfValue"));
  const listed = (name: string) => (given[name] === undefined ? [] : recordsIn(given, name));
  const sums = (name: string) => {
    const record = recordIn(given, name);
    onlyKeys(record, `given.${name}`, FIGURE_KEYS);
    return figuresIn(record);
  };
  return {
    ...(unitOfQuantity && { unitOfQuantity }),
    ...(unitOfValue && { unitOfValue }),
    ...(given.batches !== undefined && { batches: numberIn(given, "batches") }),
    ...(given.total !== undefined && { total: sums("total") }),
    groups: listed("groups").map((group) => groupIn(group, unitOfQuantity?.multiple)),
    ...(given.donated !== undefined && { crossCuts: [{ code: "donated", ...sums("donated") }] }),
    shares: listed("printedShares").map(shareIn),
  };
}

const FIGURE_KEYS = ["quantity", "value", "quantityIsRounded", "valueIsRounded", "roundingTo"];

/** The cases' figures are as written, but for those that are said to be rounded; all of them where it is only said to what. */
function figuresIn(record: Given) {
  const isSaid = record.quantityIsRounded !== undefined || record.valueIsRounded !== undefined;
  const isRounded = (name: string) => (isSaid ? record[`${name}IsRounded`] === true : record.roundingTo !== undefined);
  const figure = (name: "quantity" | "value"): PublishedFigure => {
    const amount = numberIn(record, name);
    if (!isRounded(name)) return { amount, roundedTo: 0 };
    return record.roundingTo === undefined
      ? roundedFigure(amount)
      : { amount, roundedTo: numberIn(record, "roundingTo") };
  };
  const isThere = (name: string) => record[name] !== undefined && record[name] !== null;
  return {
    ...(isThere("quantity") && { quantity: figure("quantity") }),
    ...(isThere("value") && { value: figure("value") }),
  };
}

function partIn(record: Given, multiple: number | undefined): PublishedPart {
  const own = record.unit === undefined ? undefined : goodsIn(textIn(record, "unit"));
  if (own !== undefined && own.multiple !== 1 && own.multiple !== multiple)
    throw new NotAnswered("unit: another multiple");
  return { code: textIn(record, "code"), ...(own && { unit: own.unit }), ...figuresIn(record) };
}

function groupIn(record: Given, multiple: number | undefined): PublishedGroup {
  onlyKeys(record, "given.groups", ["code", "unit", "parts", ...FIGURE_KEYS]);
  const parts = record.parts === undefined ? [] : recordsIn(record, "parts");
  for (const part of parts) onlyKeys(part, "given.groups.parts", ["code", "unit", ...FIGURE_KEYS]);
  return { ...partIn(record, multiple), parts: parts.map((part) => partIn(part, multiple)) };
}

const BASES: Readonly<Record<string, ShareBasis>> = {
  value: "value",
  "by-value": "value",
  quantity: "quantity",
  "by-quantity": "quantity",
};

function shareIn(record: Given): PublishedShare {
  const { group: _, percent, of, ...others } = record;
  // Whatever the key is called, it says what the share is said to be by.
  const [claimed, ...more] = Object.values(others);
  if (more.length > 0) throw new NotAnswered("printedShares: more than one basis");
  return {
    group: textIn(record, "group"),
    ...(of !== undefined && { of: textIn(record, "of") }),
    percent: numberIn({ percent }, "percent"),
    ...(claimed !== undefined && { claimed: word(BASES, claimed, "printedShares.basis") }),
  };
}

const MULTIPLES: Readonly<Record<string, number>> = {
  "": 1,
  "1000": 1000,
  "10000": 10_000,
  million: 1_000_000,
  "1000000": 1_000_000,
  "100-million": 100_000_000,
  "100000000": 100_000_000,
};

const UNITS: Readonly<Record<string, PublishedUnit>> = {
  piece: "piece",
  pieces: "piece",
  pair: "pair",
  pairs: "pair",
  set: "set",
  sets: "set",
  box: "box",
  boxes: "box",
  bottle: "bottle",
  bottles: "bottle",
  test: "test",
  tests: "test",
  dose: "dose",
  doses: "dose",
  kilogram: "kilogram",
  kilograms: "kilogram",
  litre: "litre",
  litres: "litre",
  batch: "batch",
  batches: "batch",
  carton: "carton",
  cartons: "carton",
};

/** `100-million-pieces` is of a multiple and of a unit. */
function multipleAndWord(words: string): readonly [multiple: number, unit: string] {
  const at = words.lastIndexOf("-");
  const before = at < 0 ? "" : words.slice(0, at);
  return [word(MULTIPLES, before, "unit"), words.slice(at + 1)];
}

function goodsIn(words: string) {
  const [multiple, unit] = multipleAndWord(words);
  return { multiple, unit: word(UNITS, unit, "unit") };
}

function moneyIn(words: string) {
  const [multiple, currency] = multipleAndWord(words);
  return { multiple, currency: word({ yuan: "CNY" }, currency, "unitOfValue") };
}

function unit({ given }: Case) {
  const { multiple, unit: printed } = goodsIn(textIn(given, "unit"));
  const { error, because } = checkPublishedUnit({
    quantity: { amount: numberIn(given, "quantity"), roundedTo: 0 },
    multiple,
    unit: printed,
    ...(given.batches !== undefined && { batches: numberIn(given, "batches") }),
    ...(given.expectedUnit !== undefined && { expected: goodsIn(textIn(given, "expectedUnit")).unit }),
  });
  return { error, because };
}

function series({ given }: Case) {
  const rows = recordsIn(given, "series");
  for (const row of rows) onlyKeys(row, "given.series", ["until", ...FIGURE_KEYS]);
  const errors = (["quantity", "value"] as const).flatMap((measure) => {
    const known = rows.flatMap((row) => {
      const cumulative = figuresIn(row)[measure];
      return cumulative === undefined ? [] : [{ until: calendarDate(textIn(row, "until")), cumulative }];
    });
    return checkBulletinSeries(known, measure).map(({ code, date }) => ({ code, date, until: date }));
  });
  return { errors };
}
