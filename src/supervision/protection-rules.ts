import type { Editioned } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { WearLimit } from "./wear-time.js";

/** The kinds of protective equipment that the library has a name for; a layout may name others. */
export type ProtectiveEquipment =
  | "cap"
  | "mask"
  | "goggles"
  | "face-shield"
  | "suit"
  | "gown"
  | "gloves"
  | "shoe-covers";
/** @internal The names, which a check of a log needs without what they are called. */
export const EQUIPMENT_NAMES: readonly ProtectiveEquipment[] = [
  "cap",
  "mask",
  "goggles",
  "face-shield",
  "suit",
  "gown",
  "gloves",
  "shoe-covers",
];

/** What they are called. */
export const PROTECTIVE_EQUIPMENT: Readonly<Record<ProtectiveEquipment, Text>> = {
  cap: { en: "cap", zh: "一次性工作帽" },
  mask: { en: "protective mask", zh: "医用防护口罩" },
  goggles: { en: "goggles", zh: "护目镜" },
  "face-shield": { en: "face shield", zh: "防护面屏" },
  suit: { en: "protective suit", zh: "医用防护服" },
  gown: { en: "isolation gown", zh: "隔离衣" },
  gloves: { en: "gloves", zh: "医用手套" },
  "shoe-covers": { en: "shoe covers", zh: "鞋套" },
};

/** In which order equipment goes on and comes off, and how long it may be worn. */
export interface ProtectionRules {
  /** First to last; what stands together goes on in any order, and what is not named at any time. */
  readonly donning: readonly (readonly string[])[];
  /** First to last, in the same way. */
  readonly doffing: readonly (readonly string[])[];
  readonly wearLimits: readonly WearLimit[];
}

/** Rules of protection with their date and source. */
export interface ProtectionEdition extends ProtectionRules, Editioned {}
