import type { Text } from "../text.js";
import type { SupplyUnit } from "./quantity.js";

/** The groups in which supplies against an epidemic are reported. */
export const SUPPLY_CATEGORIES = {
  protective: { en: "protective goods", zh: "防护用品" },
  disinfectant: { en: "disinfectants", zh: "消毒物品" },
  medicine: { en: "medicines", zh: "药品" },
  device: { en: "medical devices", zh: "医疗器械" },
  "test-kit": { en: "test kits", zh: "检测试剂" },
  other: { en: "other supplies", zh: "其他" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the groups. */
export type SupplyCategory = keyof typeof SUPPLY_CATEGORIES;

/** What is said of a kind of goods. */
export interface SupplyItemKind {
  readonly label: Text;
  readonly category: SupplyCategory;
  /** The unit in which it is counted. */
  readonly unit: SupplyUnit;
}

/**
 * The kinds of goods that bulletins and notices of 2020 name, with the group and the unit in which each is reported.
 *
 * @see GACC bulletins of 2020-01-31 and 2020-02-12 (groups and units)
 */
export const SUPPLY_ITEMS = {
  masks: { label: { en: "masks", zh: "口罩" }, category: "protective", unit: "piece" },
  suits: { label: { en: "protective suits", zh: "防护服" }, category: "protective", unit: "piece" },
  goggles: { label: { en: "goggles", zh: "护目镜" }, category: "protective", unit: "pair" },
} as const satisfies Readonly<Record<string, SupplyItemKind>>;
/** One of the kinds of goods. */
export type SupplyItem = keyof typeof SUPPLY_ITEMS;
