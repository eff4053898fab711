import type { Text } from "pratique";
import { SUPPLY_CATEGORIES, SUPPLY_ITEM_LABELS, SUPPLY_UNITS } from "pratique/clearance";
import { PACKING_UNITS, type PrintedShare } from "pratique/statistics";

/** The words of this example, for what the library has only codes for. */
export const WORDS = {
  table: { en: "The bulletin, worked out again", zh: "通报复算" },
  row: {
    en: "{name}: {quantity}, value {value}, {share} of the value, {each} each",
    zh: "{name}：数量{quantity}，货值{value}，占货值{share}，每件{each}",
  },
  inMultiples: {
    en: "Quantities in {quantity}, values in {value}; the shares come to 100 with what no group names.",
    zh: "数量以{quantity}计，货值以{value}计；计入未列名部分，比重合计100%。",
  },
  rest: { en: "in no group", zh: "未列名" },
  found: { en: "What its figures have against each other", zh: "各数之间是否相符" },
  nothing: { en: "nothing", zh: "无不符" },
  error: { en: "cannot be: {code}", zh: "不可能：{code}" },
  warning: { en: "odd, and possible: {code}", zh: "异常但可能：{code}" },
  basis: {
    en: "{name}, printed {printed} %: {basis} (by value {byValue}, by quantity {byQuantity})",
    zh: "{name}所印{printed}%：{basis}（按货值{byValue}，按数量{byQuantity}）",
  },
  unlisted: {
    en: "{name}: the parts come to {sum}; {amount} in none of them ({least} to {most})",
    zh: "{name}：所列各项合计{sum}，另有{amount}未列（{least}至{most}）",
  },
  residual: {
    en: "In no group: {quantity} ({byQuantity} % of the quantity), value {value} ({least} to {most}; {byValue} % of the value)",
    zh: "未列名：数量{quantity}（占数量{byQuantity}%），货值{value}（{least}至{most}；占货值{byValue}%）",
  },
  retold: { en: "As it was told again", zh: "转述是否走样" },
  told: { en: "{name}: {quantity} × {multiple} {unit}: {number}", zh: "{name}：{quantity}×{multiple}{unit}：{number}" },
  sameNumber: { en: "the bulletin's number", zh: "数字与通报一致" },
  otherNumber: { en: "not the bulletin's number", zh: "数字与通报不一致" },
  noNumber: { en: "no such number in the bulletin", zh: "通报无此数" },
  rejected: { en: "unit rejected{instead}: {why}", zh: "单位不予采用{instead}：{why}" },
  instead: { en: " (the bulletin: {unit})", zh: "（通报为{unit}）" },
  toldShare: {
    en: "{name}, {printed} % told as {claimed}: it is {basis} (by value {byValue}, by quantity {byQuantity})",
    zh: "{name}{printed}%被说成{claimed}：实为{basis}（按货值{byValue}，按数量{byQuantity}）",
  },
  notPrinted: { en: "not printed", zh: "未印" },
} as const satisfies Readonly<Record<string, Text>>;

export const BASIS_WORDS: Readonly<Record<NonNullable<PrintedShare["basis"]> | "open", Text>> = {
  value: { en: "a share by value", zh: "按货值的比重" },
  quantity: { en: "a share by quantity", zh: "按数量的比重" },
  both: { en: "a share by value and by quantity", zh: "按货值、按数量均符" },
  neither: { en: "neither a share by value nor one by quantity", zh: "按货值、按数量均不符" },
  open: { en: "not to be told from what is printed", zh: "所印数字不足以判断" },
};

const NAMES: Readonly<Record<string, Text>> = {
  ...SUPPLY_CATEGORIES,
  ...SUPPLY_ITEM_LABELS,
  donated: { en: "donated goods", zh: "捐赠物资" },
  "tianhe-airport": { en: "Tianhe Airport", zh: "天河机场" },
};

/** What a group, a part or something else is called; a code without a name is its own. */
export function nameOf(code: string): Text {
  return Object.hasOwn(NAMES, code) ? (NAMES[code] as Text) : { en: code, zh: code };
}

export const UNIT_NAMES: Readonly<Record<string, Text>> = { ...SUPPLY_UNITS, ...PACKING_UNITS };
