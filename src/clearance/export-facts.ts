import { type Answer, absent } from "../answer.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";
import type { SupplyItem } from "./supply-category.js";

/** The goods of which the export notices of 2020 speak, and all others. */
export const EXPORT_GOODS = {
  "test-kits": { en: "test reagents for COVID-19", zh: "新型冠状病毒检测试剂" },
  "medical-masks": { en: "medical masks", zh: "医用口罩" },
  "medical-suits": { en: "medical protective suits", zh: "医用防护服" },
  ventilators: { en: "ventilators", zh: "呼吸机" },
  "infrared-thermometers": { en: "infrared thermometers", zh: "红外体温计（测温仪）" },
  "surgical-caps": { en: "surgical caps", zh: "医用手术帽" },
  "medical-goggles": { en: "medical goggles", zh: "医用护目镜" },
  "medical-gloves": { en: "medical gloves", zh: "医用手套" },
  "medical-shoe-covers": { en: "medical shoe covers", zh: "医用鞋套" },
  "patient-monitors": { en: "patient monitors", zh: "病员监护仪" },
  "disinfecting-wipes": { en: "medical disinfecting wipes", zh: "医用消毒巾" },
  disinfectants: { en: "medical disinfectants", zh: "医用消毒剂" },
  "non-medical-masks": { en: "masks that are not medical", zh: "非医用口罩" },
  "other-goods": { en: "other goods", zh: "其他货物" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the goods. */
export type ExportGoods = keyof typeof EXPORT_GOODS;

/** @internal The five categories of Notice 5 of 2020. */
export const FIVE_CATEGORIES = [
  "test-kits",
  "medical-masks",
  "medical-suits",
  "ventilators",
  "infrared-thermometers",
] as const satisfies readonly ExportGoods[];

/** What the rules on qualification come to. */
export const EXPORT_GRADES = {
  eligible: { en: "nothing in the notices stands in the way", zh: "公告规定的条件均已具备" },
  "not-eligible": { en: "does not meet the notices", zh: "不符合公告规定" },
} as const satisfies Readonly<Record<string, Text>>;
/** What the rules on qualification come to. */
export type ExportGrade = keyof typeof EXPORT_GRADES;

/** Whether goods are inspected before they leave. */
export const EXPORT_INSPECTION_GRADES = {
  "not-inspected": { en: "no statutory export inspection", zh: "不实施法定出口检验" },
  inspected: { en: "statutory export inspection", zh: "实施法定出口检验" },
} as const satisfies Readonly<Record<string, Text>>;
/** Whether goods are inspected before they leave. */
export type ExportInspectionGrade = keyof typeof EXPORT_INSPECTION_GRADES;

/** The facts by which it is decided whether supplies against the epidemic may be exported. */
export const EXPORT_FACTS = {
  goods: {
    kind: "choice",
    options: /* @__PURE__ */ Object.keys(EXPORT_GOODS) as ExportGoods[],
    names: EXPORT_GOODS,
    label: { en: "goods", zh: "货物" },
  },
  chineseRegistration: {
    kind: "yes-no",
    label: {
      en: "whether they hold a Chinese registration certificate as medical devices",
      zh: "是否取得我国医疗器械产品注册证书",
    },
  },
  foreignCertification: {
    kind: "yes-no",
    label: { en: "whether they are certified or registered to a foreign standard", zh: "是否取得国外标准认证或注册" },
  },
  meetsDestinationStandard: {
    kind: "yes-no",
    label: { en: "whether they meet the quality standard of the destination", zh: "是否符合进口国（地区）质量标准" },
  },
  meetsQualityStandard: {
    kind: "yes-no",
    label: { en: "whether they meet a Chinese or a foreign quality standard", zh: "是否符合中国或国外质量标准" },
  },
  declarationGiven: {
    kind: "yes-no",
    label: { en: "whether the declaration that the notice asks for was given", zh: "是否提交公告要求的声明" },
  },
} as const satisfies FactTable;
/** What is known of goods that are to be exported, every fact always there. */
export type ExportFacts = Facts<typeof EXPORT_FACTS>;

/** Items that are certainly among the goods of the notices, or certainly not. */
const GOODS_OF_ITEMS: Readonly<Partial<Record<SupplyItem, ExportGoods>>> = {
  "medical-masks": "medical-masks",
  "surgical-mask": "medical-masks",
  "non-medical-masks": "non-medical-masks",
  "test-kits": "test-kits",
  "nucleic-acid-test-kit": "test-kits",
  "immunological-test-kit": "test-kits",
  ventilator: "ventilators",
  "infrared-thermometer": "infrared-thermometers",
  "surgical-caps": "surgical-caps",
  "surgical-gloves": "medical-gloves",
  "patient-monitor": "patient-monitors",
  "face-shield": "other-goods",
  "plastic-apron": "other-goods",
  medicines: "other-goods",
  vaccine: "other-goods",
  "vaccine-in-bulk": "other-goods",
  ecmo: "other-goods",
  "ct-scanner": "other-goods",
  "x-ray-machine": "other-goods",
  "diagnostic-instrument": "other-goods",
  swabs: "other-goods",
  "transport-medium": "other-goods",
};

/**
 * Which of the goods of the notices an item is. Masks, suits, goggles, gloves, shoe covers and disinfectants may be medical or
 * not, and the notices tell the two apart: of these it is absent.
 *
 * @example
 * exportGoodsOf("surgical-mask") // => "medical-masks"
 * exportGoodsOf("masks") // => { absent: "not-asked" }
 */
export function exportGoodsOf(item: SupplyItem): Answer<ExportGoods> {
  return GOODS_OF_ITEMS[item] ?? absent("not-asked");
}
