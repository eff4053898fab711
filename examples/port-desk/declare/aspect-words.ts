import type { Text } from "pratique";
import type { ItemAspect } from "pratique/declaration";
import type { Unit } from "pratique/logic";

/** In what two editions may ask an item differently. */
export const ASPECT_WORDS: Readonly<Record<ItemAspect, Text>> = {
  kind: { en: "kind of answer", zh: "回答类型" },
  label: { en: "wording", zh: "措辞" },
  hint: { en: "hint", zh: "填写提示" },
  section: { en: "section", zh: "所属栏目" },
  privacy: { en: "privacy class", zh: "隐私类别" },
  handling: { en: "handling", zh: "信息处理规则" },
  options: { en: "options", zh: "选项" },
  of: { en: "kind of answers", zh: "回答类型" },
  unit: { en: "unit", zh: "单位" },
  lookBack: { en: "look-back window", zh: "回溯期" },
  relevantWhen: { en: "whom it concerns", zh: "适用对象" },
  required: { en: "whether it must be answered", zh: "是否必填" },
  minimumLength: { en: "least length", zh: "最短长度" },
  maximumLength: { en: "greatest length", zh: "最长长度" },
  pattern: { en: "way of writing", zh: "书写格式" },
  identifier: { en: "check character", zh: "校验位" },
  minimum: { en: "lower bound", zh: "下限" },
  maximum: { en: "upper bound", zh: "上限" },
  whole: { en: "whole numbers only", zh: "是否限整数" },
  maximumRows: { en: "greatest number of rows", zh: "最多行数" },
};

/** What a number counts; a count and a tonnage say it in their label. */
export const UNIT_WORDS: Readonly<Record<Unit, Text>> = {
  celsius: { en: "°C", zh: "℃" },
  years: { en: "years", zh: "岁" },
  days: { en: "days", zh: "天" },
  hours: { en: "hours", zh: "小时" },
  minutes: { en: "minutes", zh: "分钟" },
  persons: { en: "persons", zh: "人" },
  count: { en: "", zh: "" },
  percent: { en: "%", zh: "%" },
  tonnage: { en: "", zh: "" },
};
