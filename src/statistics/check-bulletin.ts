import type { CountingConvention } from "../clearance/quantity.js";
import { isCountedIn, SUPPLY_ITEMS, type SupplyItem } from "../clearance/supply-category.js";
import { compared, numberOf, times } from "../decimal.js";
import type { BulletinFinding, BulletinFindingCode } from "./bulletin-finding.js";
import { type BulletinUnitValue, bulletinUnitValues } from "./bulletin-unit-values.js";
import { type CountedBulletin, countedRange, type FiguresInUnit, isUnitOfGoods } from "./counted-range.js";
import {
  atLeastNothing,
  type GroupSum,
  groupSum,
  type JudgedGroups,
  mayBeNothing,
  type PartsSum,
  partsSum,
} from "./group-sum.js";
import { type PrintedShare, printedShareOf, type ShareRanges } from "./printed-share.js";
import type {
  PublishedBulletin,
  PublishedGroup,
  PublishedShare,
  PublishedUnit,
  ShareBasis,
} from "./published-bulletin.js";
import { isSurelyMore } from "./published-figure.js";

/** A printed share with what it is a share by. */
export interface CheckedShare extends PrintedShare {
  readonly group: string;
  readonly printed: PublishedShare;
}

/** What a bulletin's figures have against each other, and what can be worked out of them. */
export interface BulletinCheck {
  /** What cannot be. */
  readonly errors: readonly BulletinFinding[];
  /** What is odd, and can be. */
  readonly warnings: readonly BulletinFinding[];
  readonly shares: readonly CheckedShare[];
  /** Of every group with parts, by quantity and by value. */
  readonly parts: readonly PartsSum[];
  /** `undefined` where no group has a quantity. */
  readonly quantity: GroupSum | undefined;
  /** `undefined` where no group has a value. */
  readonly value: GroupSum | undefined;
  readonly unitValues: readonly BulletinUnitValue[];
}

/** How a bulletin counts unlike units together. */
export interface CheckBulletinOptions {
  /** Left out, only quantities of the bulletin's own unit are added. */
  readonly convention?: CountingConvention;
}

/**
 * What the figures of a published bulletin have against each other. Every figure stands for what rounds to it: what rounding
 * can explain is no finding, and nothing else is let pass. Goods that no group names are a residual, not an error.
 * Quantities in unlike units are added under the convention that is passed and no other.
 *
 * @throws RangeError when a figure that is reckoned with is negative or endless, as none is that `readBulletin` has read.
 * @example
 * const published = {
 *   total: { quantity: 100, value: 50 },
 *   groups: [{ code: "protective", quantity: 98, value: 20, parts: [{ code: "masks", quantity: 101 }] }],
 * };
 * const { errors, warnings, quantity } = checkBulletin(published);
 * errors.map(({ code, place }) => [code, ...place]) // => [["parts-exceed-group", "protective"]]
 * warnings.map(({ code }) => code) // => ["residual-shares-differ-widely"]
 * quantity?.residual // => { amount: 2, least: 1, most: 3 }
 * @see GACC bulletins on imports of epidemic-control supplies, 2020-01-31 and 2020-02-12
 */
export function checkBulletin(published: PublishedBulletin, { convention }: CheckBulletinOptions = {}): BulletinCheck {
  const bulletin: CountedBulletin = { published, convention };
  const { groups = [], crossCuts = [], shares: printed = [] } = published;
  const parts = [...groups, ...crossCuts].flatMap((group) =>
    MEASURES.flatMap((measure) => partsSum(bulletin, group, measure) ?? []),
  );
  const [quantity, value] = [groupSum(bulletin, "quantity"), groupSum(bulletin, "value")];
  const shares = printed.map((share) => checkedShare(bulletin, share));
  const found = [
    ...unitFindings(published),
    ...parts.flatMap(({ finding }) => finding ?? []),
    ...[quantity, value].flatMap((sum) => sum?.finding ?? []),
    ...crossCuts.flatMap((cut) => MEASURES.flatMap((measure) => crossCutFinding(bulletin, cut, measure))),
    ...shares.flatMap(shareFinding),
    ...residualFinding(quantity, value),
  ];
  return {
    errors: found.filter(({ code }) => !ODD.has(code)),
    warnings: found.filter(({ code }) => ODD.has(code)),
    shares,
    parts: parts.map(({ sum }) => sum),
    quantity: quantity?.sum,
    value: value?.sum,
    unitValues: bulletinUnitValues(published),
  };
}

const MEASURES = ["quantity", "value"] as const satisfies readonly ShareBasis[];

/** Odd, and possible: dear goods that no group names, a share of something else. */
const ODD: ReadonlySet<BulletinFindingCode> = /* @__PURE__ */ new Set([
  "residual-shares-differ-widely",
  "share-fits-no-basis",
] as const);

function unitFindings({
  unitOfQuantity,
  total = {},
  groups = [],
  crossCuts = [],
  batches,
}: PublishedBulletin): BulletinFinding[] {
  const own: FiguresInUnit = unitOfQuantity === undefined ? total : { ...total, unit: unitOfQuantity.unit };
  // Goods are counted in the bulletin's own unit by its convention, whatever they are; but not in one that counts none.
  const inherited: Pick<FiguresInUnit, "unit"> =
    own.unit === undefined || isUnitOfGoods(own.unit) || own.quantity !== undefined ? {} : { unit: own.unit };
  const named = [...groups, ...crossCuts].flatMap((group) => [
    { place: [group.code], figures: { ...inherited, ...group } as FiguresInUnit },
    ...(group.parts ?? []).map((part) => ({
      place: [group.code, part.code],
      figures: { ...inherited, ...part } as FiguresInUnit,
    })),
  ]);
  return [{ place: ["total"], figures: own }, ...named].flatMap(({ place, figures: { quantity, unit } }) => {
    if (quantity === undefined || unit === undefined || canCount(unit, place.at(-1))) return [];
    const figures = { quantity: typeof quantity === "number" ? quantity : quantity.amount };
    return {
      code: "unit-mismatch" as const,
      place,
      figures: batches === undefined ? figures : { ...figures, batches },
    };
  });
}

/** Batches and cartons count no goods; goods of a known kind are counted in some units only. */
function canCount(unit: PublishedUnit, code: string | undefined): boolean {
  const isKnown = code !== undefined && Object.hasOwn(SUPPLY_ITEMS, code);
  return isUnitOfGoods(unit) && (!isKnown || isCountedIn(code as SupplyItem, unit));
}

function crossCutFinding(bulletin: CountedBulletin, cut: PublishedGroup, measure: ShareBasis): BulletinFinding[] {
  const { total = {} } = bulletin.published;
  const [part, whole] = [countedRange(bulletin, cut, measure), countedRange(bulletin, total, measure)];
  if (part === undefined || whole === undefined || !isSurelyMore(part, whole)) return [];
  const figures = { crossCut: numberOf(part.amount), total: numberOf(whole.amount) };
  return [{ code: "cross-cut-exceeds-total", place: [cut.code], measure, figures }];
}

function checkedShare(bulletin: CountedBulletin, share: PublishedShare): CheckedShare {
  const part = figuresOf(bulletin.published, share.group);
  const whole = figuresOf(bulletin.published, share.of ?? "total");
  const figures = (measure: ShareBasis): ShareRanges => ({
    part: part && countedRange(bulletin, part, measure),
    whole: whole && countedRange(bulletin, whole, measure),
  });
  const read = printedShareOf(share.percent, { value: figures("value"), quantity: figures("quantity") });
  return { group: share.group, printed: share, ...read };
}

/** A group or what lies across them before a part of one; of two parts of a name nobody knows which is meant. */
function figuresOf({ total, groups = [], crossCuts = [] }: PublishedBulletin, code: string): FiguresInUnit | undefined {
  if (code === "total") return total;
  const all = [...groups, ...crossCuts];
  const [part, another] = all.flatMap(({ parts = [] }) => parts).filter((one) => one.code === code);
  return all.find((one) => one.code === code) ?? (another === undefined ? part : undefined);
}

function shareFinding({ group, basis, byValuePercent, byQuantityPercent, printed }: CheckedShare): BulletinFinding[] {
  const { claimed, percent } = printed;
  const byClaimed = claimed === "value" ? byValuePercent : byQuantityPercent;
  const isWrong = claimed !== undefined && byClaimed !== undefined && basis !== claimed && basis !== "both";
  if (!isWrong && basis !== "neither") return [];
  const figures = {
    printedPercent: typeof percent === "number" ? percent : percent.amount,
    ...(byValuePercent === undefined ? {} : { byValuePercent }),
    ...(byQuantityPercent === undefined ? {} : { byQuantityPercent }),
  };
  return [{ code: isWrong ? "share-does-not-match-claimed-basis" : "share-fits-no-basis", place: [group], figures }];
}

/** As printed; but not where rounding alone can have left both, nor where a group lacks a figure. */
function residualFinding(quantity: JudgedGroups | undefined, value: JudgedGroups | undefined): BulletinFinding[] {
  if (quantity?.residual === undefined || value?.residual === undefined) return [];
  if (quantity.total === undefined || value.total === undefined) return [];
  if (quantity.sum.without.length + value.sum.without.length > 0) return [];
  if (mayBeNothing(quantity.residual) && mayBeNothing(value.residual)) return [];
  // The shares are compared crosswise, without dividing: what is left of one by the total of the other.
  const byQuantity = times(atLeastNothing(quantity.residual).amount, value.total.amount);
  const byValue = times(atLeastNothing(value.residual).amount, quantity.total.amount);
  const ten = { units: 10n, decimals: 0 };
  if (compared(byValue, times(byQuantity, ten)) <= 0 && compared(byQuantity, times(byValue, ten)) <= 0) return [];
  const figures = {
    byQuantityPercent: quantity.sum.residualPercent ?? 0,
    byValuePercent: value.sum.residualPercent ?? 0,
  };
  return [{ code: "residual-shares-differ-widely", place: ["total"], figures }];
}
