import { fill, type Text } from "pratique";
import {
  BULLETIN_FINDINGS,
  type CheckedShare,
  type PublishedTableRow,
  SHARE_BASES,
  UNIT_REASONS,
} from "pratique/statistics";
import { detail, heading, item, type Line, same } from "../line.ts";
import type { HeldAgainst, Recomputed } from "./recompute.ts";
import { BASIS_WORDS, nameOf, UNIT_NAMES, WORDS } from "./words.ts";

/** The table, what its figures have against each other, and what became of it in the retelling. */
export function linesOf(recomputed: Recomputed): Line[] {
  return [...tableLines(recomputed), ...checkLines(recomputed), ...retoldLines(recomputed)];
}

function tableLines({ table: { rows }, retelling: { published } }: Recomputed): Line[] {
  const { unitOfQuantity, unitOfValue } = published;
  const inMultiples = {
    quantity: same(`${unitOfQuantity?.multiple ?? 1}`),
    value: same(`${unitOfValue?.multiple ?? 1} ${unitOfValue?.currency ?? ""}`.trim()),
  };
  return [
    heading(WORDS.table),
    ...rows.map((row) => item(rowText(row, unitOfValue?.currency ?? ""))),
    detail(filled(WORDS.inMultiples, inMultiples)),
  ];
}

function rowText({ code, quantity, value, valueShare, unitValue }: PublishedTableRow, currency: string): Text {
  return filled(WORDS.row, {
    name: code === undefined ? WORDS.rest : nameOf(code),
    quantity: numberText(quantity),
    value: numberText(value),
    share:
      valueShare === undefined
        ? WORDS.notPrinted
        : { en: `${valueShare.toFixed(1)} %`, zh: `${valueShare.toFixed(1)}%` },
    each: unitValue === undefined ? same("–") : same(`${unitValue.toFixed(unitValue < 10 ? 2 : 1)} ${currency}`),
  });
}

function checkLines({ check }: Recomputed): Line[] {
  const { errors, warnings, shares, parts, quantity, value } = check;
  const findings = [
    ...errors.map((finding) => ({ finding, word: WORDS.error })),
    ...warnings.map((finding) => ({ finding, word: WORDS.warning })),
  ];
  const found = findings.flatMap(({ finding: { code, place }, word }) => [
    item(filled(word, { code: same(`${code} (${place.join(", ")})`) })),
    detail(BULLETIN_FINDINGS[code]),
  ]);
  const unlisted = parts.flatMap(({ group, measure, sum, unlisted: left }) =>
    measure === "quantity" && left !== undefined
      ? [item(filled(WORDS.unlisted, { name: nameOf(group), sum: numberText(sum.amount), ...rangeTexts(left) }))]
      : [],
  );
  const [inPieces, inMoney] = [quantity?.residual, value?.residual];
  const residual = {
    quantity: numberText(inPieces?.amount),
    byQuantity: same(quantity?.residualPercent?.toFixed(2) ?? "–"),
    value: numberText(inMoney?.amount),
    byValue: same(value?.residualPercent?.toFixed(1) ?? "–"),
    ...(inMoney === undefined ? { least: same("–"), most: same("–") } : rangeTexts(inMoney)),
  };
  return [
    heading(WORDS.found),
    ...(found.length === 0 ? [item(WORDS.nothing)] : found),
    ...shares.map((share) => item(shareText(WORDS.basis, share))),
    ...unlisted,
    ...(inPieces === undefined && inMoney === undefined ? [] : [item(filled(WORDS.residual, residual))]),
  ];
}

function retoldLines({ figures, shares }: Recomputed): Line[] {
  const told = shares.filter(({ printed }) => printed.claimed !== undefined);
  if (figures.length + told.length === 0) return [];
  return [
    heading(WORDS.retold),
    ...figures.flatMap(figureLines),
    ...told.map((share) => item(shareText(WORDS.toldShare, share))),
  ];
}

function figureLines({ told, isSameNumber, unit, expected }: HeldAgainst): Line[] {
  const number = isSameNumber === undefined ? WORDS.noNumber : isSameNumber ? WORDS.sameNumber : WORDS.otherNumber;
  const { code, quantity, multiple } = told;
  const values = { quantity: same(`${quantity}`), multiple: same(`${multiple}`), unit: unitName(told.unit), number };
  const instead = expected === undefined ? same("") : filled(WORDS.instead, { unit: unitName(expected) });
  return [
    item(filled(WORDS.told, { name: nameOf(code), ...values })),
    ...unit.because.map((reason) => detail(filled(WORDS.rejected, { instead, why: UNIT_REASONS[reason] }))),
  ];
}

function shareText(template: Text, { group, basis, byValuePercent, byQuantityPercent, printed }: CheckedShare): Text {
  const { percent, claimed } = printed;
  return filled(template, {
    name: nameOf(group),
    printed: same(`${typeof percent === "number" ? percent : percent.amount}`),
    claimed: claimed === undefined ? same("") : SHARE_BASES[claimed],
    basis: BASIS_WORDS[basis ?? "open"],
    byValue: numberText(byValuePercent),
    byQuantity: numberText(byQuantityPercent),
  });
}

const unitName = (unit: string): Text => UNIT_NAMES[unit] ?? same(unit);

function numberText(number: number | undefined): Text {
  return number === undefined ? WORDS.notPrinted : same(`${number}`);
}

function rangeTexts({
  amount,
  least,
  most,
}: {
  readonly amount: number;
  readonly least: number;
  readonly most: number;
}) {
  return { amount: same(`${amount}`), least: same(`${least}`), most: same(`${most}`) };
}

/** A text in both languages with its blanks filled in both. */
function filled({ en, zh }: Text, values: Readonly<Record<string, Text>>): Text {
  const inOne = (language: "en" | "zh") =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]));
  return { en: fill(en, inOne("en")), zh: fill(zh, inOne("zh")) };
}
