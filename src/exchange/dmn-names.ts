import type { FactKind, FactTable } from "../logic/facts.js";

/** @internal A fact under the name by which FEEL can read it; of a list, the facts of its elements too. */
export interface FeelFact {
  readonly name: string;
  readonly kind: FactKind;
  readonly of: FeelTable;
}

/** @internal The facts of a table, by their own names. */
export type FeelTable = ReadonlyMap<string, FeelFact>;

/** Words that FEEL, or the tables themselves, read as something else than the name of a fact. */
const TAKEN =
  " and or not if then else for in return some every satisfies between true false null function external instance of " +
  "item partial list context range met possible assessment grade atLeast atMost because " +
  "abs after all any append before ceiling coincides concatenate contains count date decimal duration during even " +
  "exp finishes flatten floor includes is log matches max mean median meets min mode modulo now number odd overlaps " +
  "product remove replace reverse sort split sqrt starts stddev string sublist substring sum time today union ";

/**
 * @internal The names of a table for FEEL: a plain word stays as it is, anything else becomes `fact_` and its place, so
 * that no name can be read as anything but a name.
 */
export function feelTable(table: FactTable): FeelTable {
  return new Map(
    Object.entries(table).map(([name, kind], place) => [
      name,
      {
        name: isPlainName(name) ? name : `fact_${place + 1}`,
        kind,
        of: kind.kind === "list" ? feelTable(kind.of) : new Map(),
      },
    ]),
  );
}

/** A letter and digits after it are what the elements of lists are called; `fact_` begins what is renamed. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name) && !/^[a-z]\d+$/.test(name) && !TAKEN.includes(` ${name} `);
}

/** @internal A text in quotation marks, as FEEL reads it back sign by sign. */
export function feelText(text: string): string {
  const signs = Array.from(text, (sign) => ESCAPES[sign] ?? (needsCode(sign) ? codeOf(sign) : sign));
  return `"${signs.join("")}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** What XML cannot hold, or what a line ends with: controls, halves of a sign, and signs that are none. */
function needsCode(sign: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u.test(sign);
}

function codeOf(sign: string): string {
  return `\\U${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(6, "0")}`;
}

/** @internal Texts with commas between them. */
export function feelTexts(texts: readonly string[]): string {
  return texts.map(feelText).join(", ");
}

/** @internal A number, written out: FEEL knows no powers of ten. */
export function feelNumber(number: number): string {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  const places = whole.length + Number(power);
  const digits = `${"0".repeat(Math.max(0, 1 - places))}${whole}${fraction}`.padEnd(places, "0");
  const point = Math.max(1, places);
  return `${sign}${digits.slice(0, point)}${digits.length > point ? `.${digits.slice(point)}` : ""}`;
}

/** @internal What stands for an answer that does not apply, where the kind of fact has a word to spare. */
export const NOT_APPLICABLE = "not-applicable";

/** @internal The words that an answer may be; `undefined` where any text can be one. */
export function wordsIn(kind: FactKind): readonly string[] | undefined {
  if (kind.kind === "yes-no") return ["yes", "no"];
  return "options" in kind && kind.options.length > 0 ? kind.options : undefined;
}

/** @internal Whether such a fact may be `not-applicable`, which makes every comparison false, and no option is called so. */
export function mayNotApply(kind: FactKind): boolean {
  const words = wordsIn(kind);
  return kind.kind !== "choices" && words !== undefined && !words.includes(NOT_APPLICABLE);
}
