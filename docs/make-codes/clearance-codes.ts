import type { Text } from "pratique";
import type { ConsignmentCode, HarmonizedCodeCode, ReleaseTimesFinding } from "pratique/clearance";
import type { RoomCodes } from "./code-list.ts";

/** What can be wrong with the code of goods; it is so within a consignment as well. */
const GOODS = {
  malformed: { en: "cannot be read as what stands here", zh: "无法识别为此处应有的内容" },
  "wrong-length": { en: "a code of neither six nor ten digits", zh: "商品编码既非6位也非10位" },
  "unknown-system": { en: "an edition of the Harmonized System that is not known", zh: "《协调制度》版本不明" },
  "national-disagrees": {
    en: "the national code begins with another subheading than the one beside it",
    zh: "本国编码前6位与所列子目不符",
  },
} satisfies Readonly<Record<HarmonizedCodeCode, Text>>;

/** The codes of consignments. */
export const CLEARANCE_CODES: RoomCodes = {
  room: "pratique/clearance",
  lists: [
    {
      title: { en: "Record of a consignment", zh: "货物记录" },
      list: "CONSIGNMENT_CODES",
      type: "ConsignmentCode",
      at: ["ConsignmentIssue.code"],
      texts: "found",
      codes: {
        ...GOODS,
        missing: { en: "what must stand here is not there", zh: "缺少必填内容" },
        "unknown-item": { en: "goods of a kind that is not known", zh: "物资种类不明" },
        "ambiguous-item": { en: "the goods may be one kind or another", zh: "物资种类有歧义" },
        "category-disagrees": { en: "the goods belong to another group than the one said", zh: "物资类别与种类不符" },
        "unknown-unit": { en: "a unit that is not known", zh: "计量单位不明" },
        "unit-mismatch": {
          en: "the unit counts batches, or cannot count these goods",
          zh: "单位为批次，或者不能用于该类货物",
        },
        "out-of-range": {
          en: "an amount below 0, or a fraction of what is counted one by one",
          zh: "数量为负，或者应为整数处填写小数",
        },
        "unknown-country": { en: "a country that there is not", zh: "不存在的国家代码" },
      } satisfies Readonly<Record<ConsignmentCode, Text>>,
    },
    {
      title: { en: "Code of goods", zh: "商品编码" },
      list: "HARMONIZED_CODE_CODES",
      type: "HarmonizedCodeCode",
      at: ["HarmonizedCodeIssue.code"],
      texts: "found",
      codes: GOODS,
    },
    {
      title: { en: "Times of a release", zh: "放行时间" },
      at: ["ReleaseTimesFinding.code"],
      texts: "found",
      codes: {
        "release-before-arrival": { en: "the release is stamped before the arrival", zh: "放行时间早于到港时间" },
      } satisfies Readonly<Record<ReleaseTimesFinding["code"], Text>>,
    },
  ],
};
