import type { Answer } from "../answer.js";
import type { Instant } from "../calendar/instant.js";
import type { Text } from "../text.js";
import type { HarmonizedCode } from "./harmonized-code.js";
import type { Money } from "./money.js";
import type { Quantity } from "./quantity.js";
import type { SupplyCategory, SupplyItem } from "./supply-category.js";

/** Whether goods come into the country or leave it. */
export const CONSIGNMENT_DIRECTIONS = {
  import: { en: "import", zh: "进口" },
  export: { en: "export", zh: "出口" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the directions. */
export type ConsignmentDirection = keyof typeof CONSIGNMENT_DIRECTIONS;

/** One kind of goods in a consignment. */
export interface ConsignmentLine {
  /** A name of `SUPPLY_ITEMS` where the goods are one of those; left out otherwise. */
  readonly item?: SupplyItem;
  readonly category: SupplyCategory;
  readonly code?: HarmonizedCode;
  readonly quantity: Quantity;
  readonly value?: Money;
  readonly donated: Answer<"yes" | "no">;
  /** The number of the licence or the registration certificate that the goods travel under. */
  readonly licence: Answer<string>;
  /** ISO 3166-1 alpha-3. */
  readonly origin: Answer<string>;
}

/** Somebody for whom the goods are; one consignment may have several. */
export interface Consignee {
  readonly name: string;
  /** The unified social credit code, or another number that tells consignees apart. */
  readonly code?: string;
}

/** Goods that travel and are cleared together (一批). */
export interface Consignment {
  readonly id: string;
  readonly direction: ConsignmentDirection;
  /** Arrival of the conveyance at the port, for goods that come in; unknown before. */
  readonly arrivedAt: Answer<Instant>;
  readonly lines: readonly [ConsignmentLine, ...ConsignmentLine[]];
  readonly consignees: readonly Consignee[];
  /** In how many packages (箱) it travels; that says nothing of how much is in them. Left out where it is not known. */
  readonly packages?: number;
}
