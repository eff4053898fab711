import type { Text } from "../text.js";

/** Numbers of a report by name. One that was left blank is `undefined` or left out; 0 is a number. */
export type Figures<Name extends string = string> = { readonly [Figure in Name]?: number | undefined };

/** What numbers of reports can have between them that cannot be; each with what would have been right. */
export const FIGURE_DISAGREEMENTS = {
  "entry-plus-exit-not-total": { en: "Entry and exit add up to the total.", zh: "入境与出境之和应等于合计。" },
  "parts-not-total": { en: "The parts add up to the total.", zh: "各部分之和应等于合计。" },
  "parts-exceed-group": { en: "The parts are together no more than the group.", zh: "各部分之和不应超过该类总数。" },
  "registered-release-above-total": {
    en: "No more batches were released by registration than were released.",
    zh: "登记放行批次不应超过放行总批次。",
  },
  "flow-does-not-add-up": {
    en: "Those screened are those cleared, those referred and those enrolled for follow-up.",
    zh: "筛查人数应等于当场放行、转诊与纳入随访人数之和。",
  },
  "cumulative-not-previous-plus-day": {
    en: "The cumulative figure is that of the day before and the day's own together.",
    zh: "累计数应等于前一日累计数加当日数。",
  },
  "day-missing": { en: "Every day from the first to the last is there.", zh: "首日至末日之间每日均应有报告。" },
  "day-twice": { en: "Every day is there once.", zh: "每日只应有一份报告。" },
  "not-a-count": { en: "A count is a whole number, 0 or more.", zh: "计数应为零或正整数。" },
} as const satisfies Record<string, Text>;

/** What numbers of reports can have between them that cannot be. */
export type FigureDisagreementCode = keyof typeof FIGURE_DISAGREEMENTS;

/** What some numbers of a report have between them, as data: parts that make up a whole, or lie within it. */
export interface FigureRule<Name extends string = string> {
  readonly code: FigureDisagreementCode;
  readonly parts: readonly Name[];
  readonly whole: Name;
  readonly relation: "make-up" | "lie-within";
}

/** Numbers that cannot all be right, with the place and the numbers; which of them is wrong, nobody can say from them. */
export interface FigureDisagreement {
  readonly code: FigureDisagreementCode;
  /** The report, day or table as the caller names it, such as `"2020-02-02"`. */
  readonly place: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** What numbers could not be held against each other because some are blank. */
export interface OpenFigures {
  readonly code: FigureDisagreementCode;
  readonly place: string;
  readonly blank: readonly string[];
}

/** What the numbers of a report have against each other. */
export interface FigureCheck {
  readonly disagreements: readonly FigureDisagreement[];
  /** Rules of which some numbers are there, and too few to say; one with none is left out. */
  readonly open: readonly OpenFigures[];
}

/**
 * Holds the numbers of a report against each other. A blank is not zero: with a part blank the rest can still be too much
 * for the whole, and else it cannot be said. A number that is no count is named, and holds against nothing.
 *
 * @example
 * const rules = [{ code: "parts-not-total", parts: ["men", "women"], whole: "all", relation: "make-up" }] as const;
 * checkFigures(rules, { men: 9, women: 14, all: 24 }, "2020-03-15").disagreements
 * // => [{ code: "parts-not-total", place: "2020-03-15", figures: { men: 9, women: 14, all: 24 } }]
 * checkFigures(rules, { men: 9, all: 23 }, "2020-03-15").open
 * // => [{ code: "parts-not-total", place: "2020-03-15", blank: ["women"] }]
 */
export function checkFigures<Name extends string>(
  rules: readonly FigureRule<Name>[],
  figures: Figures<Name>,
  place: string,
): FigureCheck {
  const wrong = (Object.entries(figures) as [Name, number | undefined][]).flatMap(([name, figure]) =>
    figure === undefined || isCount(figure)
      ? []
      : [{ code: "not-a-count" as const, place, figures: { [name]: figure } }],
  );
  const read = rules.map((rule) => readRule(rule, figures, place));
  return {
    disagreements: [...wrong, ...read.flatMap(({ disagreement }) => disagreement ?? [])],
    open: read.flatMap(({ open }) => open ?? []),
  };
}

function readRule<Name extends string>(
  { code, parts, whole, relation }: FigureRule<Name>,
  figures: Figures<Name>,
  place: string,
): { readonly disagreement?: FigureDisagreement; readonly open?: OpenFigures } {
  const named = [...parts, whole].map((name) => [name, figures[name]] as const);
  const known = named.filter((one): one is readonly [Name, number] => one[1] !== undefined);
  if (!known.every(([, figure]) => isCount(figure))) return {};
  const blank = named.filter(([, figure]) => figure === undefined).map(([name]) => name);
  const sum = parts.reduce((together, name) => together + (figures[name] ?? 0), 0);
  const total = figures[whole];
  const isTooMuch = total !== undefined && sum > total;
  const isTooLittle = total !== undefined && sum < total && relation === "make-up" && blank.length === 0;
  if (isTooMuch || isTooLittle) return { disagreement: { code, place, figures: Object.fromEntries(known) } };
  return blank.length > 0 && known.length > 0 ? { open: { code, place, blank } } : {};
}

/** Whether a number can be a count of anything. */
export function isCount(figure: number): boolean {
  return Number.isSafeInteger(figure) && figure >= 0;
}
