import { EACH_COUNTED_AS_ONE } from "pratique/clearance";
import {
  type BulletinCheck,
  type CheckedShare,
  checkBulletin,
  checkPublishedUnit,
  type PublishedFigure,
  type PublishedPart,
  type PublishedTable,
  type PublishedUnit,
  type PublishedUnitCheck,
  publishedTable,
  rangeOfFigure,
} from "pratique/statistics";
import type { Retelling, RetoldFigure } from "./read-retelling.ts";

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
  readonly table: PublishedTable;
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
    table: publishedTable(retelling.published, options),
    figures,
    shares: retold.shares,
    isInOrder:
      isInOrder && figures.every(({ isSameNumber, unit }) => isSameNumber !== false && unit.error === undefined),
  };
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
