import type { PublishedBulletin } from "../../../src/statistics/published-bulletin.js";
import type { PublishedFigure } from "../../../src/statistics/published-figure.js";

/*
 * The bulletins of the General Administration of Customs of China on supplies against the epidemic, January to April 2020,
 * as they were published: quantities in 万 (10,000), values in 万元 or 亿元. A figure that was printed in 亿 is written in 万 with
 * what it was rounded to. What was not printed is left out.
 */

/** A figure printed in 亿 (100 million) with so many decimals, in 万. */
const inHundredMillions = (figure: number, decimals: number): PublishedFigure => ({
  amount: Math.round(figure * 10_000),
  roundedTo: 10 ** (4 - decimals),
});

const IN_10_000_PIECES = { multiple: 10_000, unit: "piece" } as const;
const IN_10_000_YUAN = { multiple: 10_000, currency: "CNY" } as const;
const IN_100_MILLION_YUAN = { multiple: 100_000_000, currency: "CNY" } as const;

/** Imports of 24 to 30 January; published on 2020-01-31. */
export const JANUARY_24_TO_30: PublishedBulletin = {
  unitOfQuantity: IN_10_000_PIECES,
  unitOfValue: IN_10_000_YUAN,
  batches: 16139,
  total: { quantity: 5917.8, value: inHundredMillions(2.9, 1) },
  groups: [
    {
      code: "protective",
      quantity: 5885.3,
      value: inHundredMillions(1.6, 1),
      parts: [
        { code: "masks", quantity: 5622.8 },
        { code: "goggles", quantity: 6.9, unit: "pair" },
        { code: "suits", quantity: 73.8 },
      ],
    },
    { code: "medicines", quantity: 10.7, unit: "box", value: 1343.6 },
    { code: "disinfectants", quantity: 3.6, value: 65.6 },
    { code: "devices", quantity: 9.5, value: 2128.1 },
  ],
  shares: [{ group: "protective", percent: 55.2 }],
};

/** Imports of 30 January alone, in the same bulletin. */
export const JANUARY_30: PublishedBulletin = {
  unitOfQuantity: IN_10_000_PIECES,
  unitOfValue: IN_10_000_YUAN,
  batches: 7880,
  total: { quantity: 2196.8, value: inHundredMillions(1.9, 1) },
};

/** Imports from 24 January to about 4 February: no total was printed. The masks, suits and goggles are those donated. */
export const TO_FEBRUARY_4: PublishedBulletin = {
  unitOfQuantity: IN_10_000_PIECES,
  unitOfValue: IN_100_MILLION_YUAN,
  groups: [{ code: "protective", quantity: inHundredMillions(3.67, 2), value: 9.4 }],
  crossCuts: [
    {
      code: "donated",
      quantity: 8776,
      value: 2.86,
      parts: [
        { code: "masks", quantity: 7179 },
        { code: "suits", quantity: 153 },
        { code: "goggles", quantity: 33, unit: "pair" },
      ],
    },
  ],
  shares: [
    { group: "protective", percent: 77.3 },
    { group: "donated", percent: 23 },
  ],
};

/** Imports of 24 January to 11 February; published on 2020-02-12. */
export const TO_FEBRUARY_11: PublishedBulletin = {
  unitOfQuantity: IN_10_000_PIECES,
  unitOfValue: IN_100_MILLION_YUAN,
  total: { quantity: inHundredMillions(8.7, 1), value: 28.4 },
  groups: [
    {
      code: "protective",
      quantity: inHundredMillions(8.51, 2),
      parts: [
        { code: "masks", quantity: inHundredMillions(7.3, 1) },
        { code: "suits", quantity: 741 },
        { code: "goggles", quantity: 154, unit: "pair" },
      ],
    },
    { code: "disinfectants", quantity: 153 },
    { code: "medicines", quantity: 222, unit: "box" },
    { code: "devices", quantity: 134, parts: [{ code: "infrared-thermometer", quantity: 17.5 }] },
    { code: "other", quantity: 1426 },
  ],
  crossCuts: [{ code: "donated", quantity: inHundredMillions(1.47, 2), value: 5.05 }],
  shares: [{ group: "donated", percent: 17.8 }],
};

/** Imports of 11 February alone, in the same bulletin. */
export const FEBRUARY_11: PublishedBulletin = {
  unitOfQuantity: IN_10_000_PIECES,
  unitOfValue: IN_100_MILLION_YUAN,
  total: { quantity: 7192, value: 2.68 },
  groups: [
    { code: "masks", quantity: 6361 },
    { code: "suits", quantity: 55.8 },
    { code: "goggles", quantity: 24.5, unit: "pair" },
    { code: "disinfectants", quantity: 33.2 },
  ],
};

/** Imports of 24 January to 29 February; published on 2020-03-07. */
export const TO_FEBRUARY_29: PublishedBulletin = {
  unitOfQuantity: IN_10_000_PIECES,
  unitOfValue: IN_100_MILLION_YUAN,
  total: { quantity: inHundredMillions(24.6, 1), value: 82.1 },
  groups: [
    {
      code: "protective",
      quantity: inHundredMillions(24, 0),
      parts: [
        { code: "masks", quantity: inHundredMillions(20.2, 1) },
        { code: "suits", quantity: 2538 },
      ],
    },
  ],
};

/** Exports of March. */
export const MARCH_EXPORTS: PublishedBulletin = {
  unitOfQuantity: IN_10_000_PIECES,
  unitOfValue: IN_100_MILLION_YUAN,
  total: { quantity: inHundredMillions(27.7, 1), value: 62.9 },
};

/** Exports of 1 March to 4 April; press conference of 2020-04-05. Test kits were counted by the box. */
export const EXPORTS_TO_APRIL_4: PublishedBulletin = {
  unitOfQuantity: IN_10_000_PIECES,
  unitOfValue: IN_100_MILLION_YUAN,
  total: { value: 102 },
  groups: [
    { code: "masks", quantity: inHundredMillions(38.6, 1), value: 77.2 },
    { code: "suits", quantity: 3752, value: 9.1 },
    { code: "infrared-thermometer", quantity: 241, value: 3.3 },
    { code: "ventilator", quantity: 1.6, value: 3.1 },
    { code: "test-kits", quantity: 284, unit: "box" },
    { code: "goggles", quantity: 841, unit: "pair" },
  ],
  crossCuts: [{ code: "general-trade", value: 85.2 }],
  shares: [{ group: "general-trade", percent: 83 }],
};

/** Exports of 1 March to 30 April. Test kits were counted by the test. */
export const EXPORTS_TO_APRIL_30: PublishedBulletin = {
  unitOfQuantity: IN_10_000_PIECES,
  unitOfValue: IN_100_MILLION_YUAN,
  total: { value: 712 },
  groups: [
    { code: "masks", quantity: inHundredMillions(278, 0) },
    { code: "suits", quantity: inHundredMillions(1.3, 1) },
    { code: "test-kits", quantity: 7341, unit: "test" },
    { code: "infrared-thermometer", quantity: 1257 },
    { code: "ventilator", quantity: 4.91 },
    { code: "patient-monitor", quantity: 12.4 },
    { code: "goggles", quantity: 4363, unit: "pair" },
    { code: "gloves", quantity: inHundredMillions(8.54, 2), unit: "pair" },
  ],
};

/** All of them, with what each is of. */
export const SUPPLY_BULLETINS_2020: readonly (readonly [name: string, PublishedBulletin])[] = [
  ["imports, 24-30 January (GACC, 2020-01-31)", JANUARY_24_TO_30],
  ["imports, 30 January (GACC, 2020-01-31)", JANUARY_30],
  ["imports, 24 January to about 4 February", TO_FEBRUARY_4],
  ["imports, 24 January to 11 February (GACC, 2020-02-12)", TO_FEBRUARY_11],
  ["imports, 11 February (GACC, 2020-02-12)", FEBRUARY_11],
  ["imports, 24 January to 29 February (GACC, 2020-03-07)", TO_FEBRUARY_29],
  ["exports, March", MARCH_EXPORTS],
  ["exports, 1 March to 4 April (GACC, 2020-04-05)", EXPORTS_TO_APRIL_4],
  ["exports, 1 March to 30 April", EXPORTS_TO_APRIL_30],
];
