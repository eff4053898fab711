import { EACH_COUNTED_AS_ONE } from "pratique/clearance";
import {
  type BulletinCheck,
  type CheckedShare,
  checkBulletin,
  checkPublishedUnit,
  largestRemainder,
  type PublishedFigure,
  type PublishedPart,
  type PublishedUnit,
  type PublishedUnitCheck,
  rangeOfFigure,
  unitValue,
} from "pratique/statistics";
import type { Retelling, RetoldFigure } from "./read-retelling.ts";

/** A row of the table as it should have been printed: the rest is a row of its own. */
export interface RecomputedRow {
  /** `undefined` is what no group names. */
  readonly code: string | undefined;
  readonly quantity: number | undefined;
  readonly value: number | undefined;
  /** In percent of the value; all rows come to 100. */
  readonly share: number | undefined;
  readonly perUnit: number | undefined;
}

/** A figure told again, beside the one in the bulletin. */
export interface HeldAgainst {
  readonly told: RetoldFigure;
  /** Whether the number is that of the bulletin; `undefined` where the bulletin has none. */
  readonly isSameNumber: boolean | undefined;
  readonly unit: PublishedUnitCheck;
  readonly expected: PublishedUnit | undefined;
}

/** A bulletin worked out again from its own figures, and its retelling held against it. */
export interface Recomputed {
  readonly retelling: Retelling;
  readonly check: BulletinCheck;
  readonly rows: readonly RecomputedRow[];
  readonly figures: readonly HeldAgainst[];
  readonly shares: readonly CheckedShare[];
  readonly isInOrder: boolean;
}

/** Works everything out again, counting boxes and pairs with pieces as the bulletins do. */
export function recompute(retelling: Retelling): Recomputed {
  const options = { convention: EACH_COUNTED_AS_ONE };
  const check = checkBulletin(retelling.published, options);
  const retold = checkBulletin({ ...retelling.published, shares: retelling.shares }, options);
  const figures = retelling.figures.map((told) => heldAgainst(told, retelling));
  const isInOrder = [check, retold].every(({ errors }) => errors.length === 0);
  return {
    retelling,
    check,
    rows: rowsOf(retelling, check),
    figures,
    shares: retold.shares,
    isInOrder:
      isInOrder && figures.every(({ isSameNumber, unit }) => isSameNumber !== false && unit.error === undefined),
  };
}

const amountOf = (figure: PublishedFigure | undefined) =>
  figure === undefined ? undefined : rangeOfFigure(figure).amount;

function rowsOf({ published }: Retelling, { quantity, value, unitValues }: BulletinCheck): RecomputedRow[] {
  const rows = (published.groups ?? []).map((group) => ({
    code: group.code as string | undefined,
    quantity: amountOf(group.quantity),
    value: amountOf(group.value),
    perUnit: unitValues.find((one) => one.group === group.code && one.part === undefined)?.perUnit.amount,
  }));
  const [left, money] = [quantity?.residual?.amount, value?.residual?.amount];
  const { unitOfQuantity, unitOfValue } = published;
  const isPriced =
    left !== undefined && money !== undefined && unitOfQuantity !== undefined && unitOfValue !== undefined;
  const perUnit = isPriced ? unitValue(money * unitOfValue.multiple, left * unitOfQuantity.multiple) : undefined;
  const all = [...rows, { code: undefined, quantity: left, value: money, perUnit }];
  // Without every value there are no shares: what is not printed is not 0.
  const values = all.flatMap((row) => row.value ?? []);
  const shares = values.length === all.length ? largestRemainder(values, 1000) : undefined;
  return all.map((row, place) => ({ ...row, share: shares && (shares[place] ?? 0) / 10 }));
}

function heldAgainst(told: RetoldFigure, { published }: Retelling): HeldAgainst {
  const { groups = [], unitOfQuantity } = published;
  const parts = groups.flatMap((group): PublishedPart[] => [group, ...(group.parts ?? [])]);
  const original = parts.find(({ code }) => code === told.code);
  const expected = original && (original.unit ?? unitOfQuantity?.unit);
  const { quantity, multiple, unit, batches } = told;
  return {
    told,
    isSameNumber:
      original?.quantity === undefined ? undefined : isWithin(told, original.quantity, unitOfQuantity?.multiple ?? 1),
    unit: checkPublishedUnit({
      quantity: { amount: quantity, roundedTo: 0 },
      multiple,
      unit,
      ...(batches !== undefined && { batches }),
      ...(expected !== undefined && { expected }),
    }),
    expected,
  };
}

function isWithin({ quantity, multiple }: RetoldFigure, figure: PublishedFigure, inMultiple: number): boolean {
  const { least, most } = rangeOfFigure(figure);
  return least * inMultiple <= quantity * multiple && quantity * multiple <= most * inMultiple;
}
