import type { SupplyUnit } from "../clearance/quantity.js";
import type { Text } from "../text.js";
import type { PublishedFigure } from "./published-figure.js";

/** Units that stand in reports beside those of goods, and count no goods. */
export const PACKING_UNITS = {
  batch: { en: "batch", zh: "批" },
  carton: { en: "carton of unknown content", zh: "箱" },
} as const satisfies Readonly<Record<string, Text>>;

/** The unit of a published quantity, whether it can be one or not. */
export type PublishedUnit = SupplyUnit | keyof typeof PACKING_UNITS;

/** Quantity and value of some goods; what was not printed is left out. */
export interface PublishedSums {
  /** In multiples of the bulletin's unit of quantity. */
  readonly quantity?: PublishedFigure;
  /** In multiples of the bulletin's unit of value. */
  readonly value?: PublishedFigure;
}

/** Some of the goods of a group, such as the masks among the protective goods. */
export interface PublishedPart extends PublishedSums {
  /** A name of `SUPPLY_ITEMS` where it is one of those, or another of the bulletin's own. */
  readonly code: string;
  /** Where it is another than the bulletin's. */
  readonly unit?: PublishedUnit;
}

/** A group of goods; the groups of a bulletin have no goods in common. */
export interface PublishedGroup extends PublishedPart {
  /** They have no goods in common, and need not be all of the group. */
  readonly parts?: readonly PublishedPart[];
}

/** What a share can be of. */
export const SHARE_BASES = {
  value: { en: "share by value", zh: "按货值计的比重" },
  quantity: { en: "share by quantity", zh: "按数量计的比重" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the bases. */
export type ShareBasis = keyof typeof SHARE_BASES;

/** A share that was printed beside the figures. */
export interface PublishedShare {
  /** The code of the group, of what lies across the groups, or of a part. */
  readonly group: string;
  /** The code of what it is a share of; left out, the total. */
  readonly of?: string;
  readonly percent: PublishedFigure;
  /** What it was said to be a share by; left out where nothing was said. */
  readonly claimed?: ShareBasis;
}

/** A bulletin on supplies as it was published: figures as printed, with their units. */
export interface PublishedBulletin {
  /** The unit of every quantity that names no other; 10,000 pieces is `{ multiple: 10000, unit: "piece" }`. */
  readonly unitOfQuantity?: { readonly multiple: number; readonly unit: PublishedUnit };
  /** 100 million yuan is `{ multiple: 100000000, currency: "CNY" }`. */
  readonly unitOfValue?: { readonly multiple: number; readonly currency: string };
  readonly batches?: number;
  readonly total?: PublishedSums;
  readonly groups?: readonly PublishedGroup[];
  /** What lies across the groups, such as `donated` goods or those of one trade mode; it is added to nothing. */
  readonly crossCuts?: readonly PublishedGroup[];
  readonly shares?: readonly PublishedShare[];
}
