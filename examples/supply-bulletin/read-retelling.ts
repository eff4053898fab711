import { SUPPLY_UNITS } from "pratique/clearance";
import { PACKING_UNITS, type PublishedBulletin, type PublishedUnit, readBulletin } from "pratique/statistics";
import { isObject, partsOf, type Wrong, wrong } from "../read-case.ts";

/** A quantity as it was told again, with the batches told beside it. */
export interface RetoldFigure {
  /** The group or part of the bulletin that it is told of, or something else. */
  readonly code: string;
  readonly quantity: number;
  readonly multiple: number;
  readonly unit: PublishedUnit;
  readonly batches?: number;
}

/** A bulletin and what somebody has made of it. */
export interface Retelling {
  readonly published: PublishedBulletin;
  readonly figures: readonly RetoldFigure[];
  /** Shares as they were told again. */
  readonly shares: NonNullable<PublishedBulletin["shares"]>;
}

/** Reads the file of a bulletin and its retelling; or says what is wrong with it. */
export function readRetelling(input: unknown): Retelling | Wrong {
  const { published, retold = {} } = partsOf<{ published: unknown; retold: unknown }>(input);
  const bulletin = readBulletin(published);
  if (!bulletin.ok)
    return wrong(["published", ...bulletin.issues[0].path].join("."), {
      en: "a figure, unit or list of a bulletin",
      zh: "通报的数字、单位或列表",
    });
  const { figures = [], shares = [] } = partsOf<{ figures: unknown; shares: unknown }>(retold);
  if (!Array.isArray(figures) || !figures.every(isFigure))
    return wrong("retold.figures", {
      en: "a list, each with code, quantity, multiple, unit and, where told, batches",
      zh: "列表，每项含code、quantity、multiple、unit，有批次的含batches",
    });
  const told = readBulletin({ shares });
  if (!told.ok)
    return wrong("retold.shares", {
      en: "a list, each with group, percent and claimed",
      zh: "列表，每项含group、percent、claimed",
    });
  return { published: bulletin.value, figures, shares: told.value.shares ?? [] };
}

function isFigure(value: unknown): value is RetoldFigure {
  const { code, quantity, multiple, unit, batches = 0 } = partsOf<RetoldFigure>(value);
  const isUnit = typeof unit === "string" && (Object.hasOwn(SUPPLY_UNITS, unit) || Object.hasOwn(PACKING_UNITS, unit));
  return isObject(value) && typeof code === "string" && isUnit && [quantity, multiple, batches].every(isAmount);
}

function isAmount(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
