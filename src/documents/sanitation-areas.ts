import type { Text } from "../text.js";

/** An area, facility or system of a ship that the certificate has a line for. */
export interface SanitationArea {
  readonly text: Text;
  /** What the line is divided into, if anything. */
  readonly parts?: Readonly<Record<string, Text>>;
}

/**
 * The areas of the certificate's own table, by code. Each is inspected or marked as not applicable; `other` is a line for
 * what has none, and may be left out.
 *
 * @see IHR (2005), Annex 3, model Ship Sanitation Control Exemption Certificate/Ship Sanitation Control Certificate
 */
export const SANITATION_AREAS = {
  galley: { text: { en: "Galley", zh: "厨房" } },
  pantry: { text: { en: "Pantry", zh: "配餐间" } },
  stores: { text: { en: "Stores", zh: "储藏室" } },
  "holds-and-cargo": { text: { en: "Holds and cargo", zh: "货舱和货物" } },
  quarters: {
    text: { en: "Quarters", zh: "住舱" },
    parts: {
      crew: { en: "Crew", zh: "船员" },
      officers: { en: "Officers", zh: "高级船员" },
      passengers: { en: "Passengers", zh: "旅客" },
      deck: { en: "Deck", zh: "甲板" },
    },
  },
  "potable-water": { text: { en: "Potable water", zh: "饮用水" } },
  sewage: { text: { en: "Sewage", zh: "污水" } },
  "ballast-tanks": { text: { en: "Ballast tanks", zh: "压载舱" } },
  waste: { text: { en: "Solid and medical waste", zh: "固体废物和医疗废物" } },
  "standing-water": { text: { en: "Standing water", zh: "积水" } },
  "engine-room": { text: { en: "Engine room", zh: "机舱" } },
  "medical-facilities": { text: { en: "Medical facilities", zh: "医疗设施" } },
  other: { text: { en: "Other areas", zh: "其他区域" } },
} as const satisfies Readonly<Record<string, SanitationArea>>;
/** An area of the certificate's table. */
export type SanitationAreaCode = keyof typeof SANITATION_AREAS;

/**
 * The areas of the attachment, by code, each with its parts.
 *
 * @see IHR (2005), Annex 3, attachment to the model certificate
 */
export const SANITATION_ATTACHMENT = {
  food: {
    text: { en: "Food", zh: "食品" },
    parts: {
      source: { en: "Source", zh: "来源" },
      storage: { en: "Storage", zh: "储存" },
      preparation: { en: "Preparation", zh: "加工" },
      service: { en: "Service", zh: "供应" },
    },
  },
  water: {
    text: { en: "Water", zh: "水" },
    parts: {
      source: { en: "Source", zh: "来源" },
      storage: { en: "Storage", zh: "储存" },
      distribution: { en: "Distribution", zh: "输送" },
    },
  },
  waste: {
    text: { en: "Waste", zh: "废物" },
    parts: {
      holding: { en: "Holding", zh: "存放" },
      treatment: { en: "Treatment", zh: "处理" },
      disposal: { en: "Disposal", zh: "处置" },
    },
  },
  "pools-and-spas": {
    text: { en: "Swimming pools and spas", zh: "游泳池和水疗池" },
    parts: { equipment: { en: "Equipment", zh: "设备" }, operation: { en: "Operation", zh: "运行" } },
  },
  medical: {
    text: { en: "Medical facilities", zh: "医疗设施" },
    parts: {
      equipment: { en: "Equipment and devices", zh: "设备和器械" },
      operation: { en: "Operation", zh: "运行" },
      medicines: { en: "Medicines", zh: "药品" },
    },
  },
  other: { text: { en: "Other areas inspected", zh: "其他受检区域" } },
} as const satisfies Readonly<Record<string, SanitationArea>>;
