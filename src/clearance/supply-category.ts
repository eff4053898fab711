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
  readonly category: SupplyCategory;
  /** The unit in which it is reported. */
  readonly unit: SupplyUnit;
  /** Further units in which it may be counted; in any other it cannot be what it is said to be. */
  readonly otherUnits?: readonly SupplyUnit[];
}

/**
 * The kinds of goods that bulletins, notices and the tariff name, with the group in which each is reported and its units;
 * what they are called stands in `SUPPLY_ITEM_LABELS`.
 *
 * Groups are those of the bulletins, which have none for test kits: these stand alone. Swabs, transport medium and
 * instruments for diagnosis are put with the devices. Units are the bulletins' where they give one (masks and suits by the
 * piece, goggles and gloves by the pair, ventilators and monitors by the set, medicine by the box), and for test kits and
 * vaccine those of the national tariff; test kits were reported by the box at first. Further units are our own choice of what
 * can be counted so.
 *
 * @see GACC bulletins of 2020-01-31 and 2020-02-12 (groups, units of imports); GACC press conference of 2020-04-05 and
 * bulletin of 2020-04-30 (units of exports)
 */
export const SUPPLY_ITEMS = {
  masks: { category: "protective", unit: "piece", otherUnits: ["box"] },
  "medical-masks": { category: "protective", unit: "piece", otherUnits: ["box"] },
  "non-medical-masks": { category: "protective", unit: "piece", otherUnits: ["box"] },
  "surgical-mask": { category: "protective", unit: "piece", otherUnits: ["box"] },
  "textile-mask": { category: "protective", unit: "piece", otherUnits: ["box"] },
  "paper-mask": { category: "protective", unit: "piece", otherUnits: ["box"] },
  "mask-with-mechanical-parts": { category: "protective", unit: "piece", otherUnits: ["box", "set"] },
  suits: { category: "protective", unit: "piece", otherUnits: ["set"] },
  goggles: { category: "protective", unit: "pair" },
  "face-shield": { category: "protective", unit: "piece" },
  gloves: { category: "protective", unit: "pair", otherUnits: ["piece"] },
  "surgical-gloves": { category: "protective", unit: "pair", otherUnits: ["piece"] },
  "surgical-caps": { category: "protective", unit: "piece" },
  "shoe-covers": { category: "protective", unit: "pair", otherUnits: ["piece"] },
  "plastic-apron": { category: "protective", unit: "piece" },
  disinfectants: { category: "disinfectant", unit: "piece", otherUnits: ["bottle", "box", "kilogram", "litre"] },
  "peracetic-acid": { category: "disinfectant", unit: "kilogram", otherUnits: ["piece", "bottle", "litre"] },
  "disinfecting-wipes": { category: "disinfectant", unit: "piece", otherUnits: ["box"] },
  medicines: { category: "medicine", unit: "box", otherUnits: ["piece", "bottle", "dose"] },
  vaccine: { category: "medicine", unit: "dose", otherUnits: ["box"] },
  "vaccine-in-bulk": { category: "medicine", unit: "litre" },
  devices: { category: "device", unit: "piece", otherUnits: ["set"] },
  "infrared-thermometer": { category: "device", unit: "piece", otherUnits: ["set"] },
  ventilator: { category: "device", unit: "set", otherUnits: ["piece"] },
  "patient-monitor": { category: "device", unit: "set", otherUnits: ["piece"] },
  ecmo: { category: "device", unit: "set", otherUnits: ["piece"] },
  "ct-scanner": { category: "device", unit: "set", otherUnits: ["piece"] },
  "x-ray-machine": { category: "device", unit: "set", otherUnits: ["piece"] },
  "diagnostic-instrument": { category: "device", unit: "set", otherUnits: ["piece"] },
  swabs: { category: "device", unit: "piece", otherUnits: ["box"] },
  "transport-medium": { category: "device", unit: "piece", otherUnits: ["box", "litre"] },
  "test-kits": { category: "test-kit", unit: "test", otherUnits: ["box"] },
  "nucleic-acid-test-kit": { category: "test-kit", unit: "test", otherUnits: ["box"] },
  "immunological-test-kit": { category: "test-kit", unit: "test", otherUnits: ["box"] },
} as const satisfies Readonly<Record<string, SupplyItemKind>>;
/** One of the kinds of goods. */
export type SupplyItem = keyof typeof SUPPLY_ITEMS;

/**
 * Whether goods of a kind may be counted in a unit. Masks in pairs, or thermometers in litres, are a slip of the unit or
 * of the goods, and no figure.
 *
 * @example
 * isCountedIn("goggles", "pair") // => true
 * isCountedIn("masks", "pair") // => false
 */
export function isCountedIn(item: SupplyItem, unit: SupplyUnit): boolean {
  const { unit: reported, otherUnits = [] }: SupplyItemKind = SUPPLY_ITEMS[item];
  return unit === reported || otherUnits.includes(unit);
}
