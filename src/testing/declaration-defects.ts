import type { Text } from "../text.js";

/**
 * The ways in which a declaration is put wrong on purpose, and what each is. Of a few the truth is that nothing is wrong,
 * so that an implementation that is too strict is found too.
 */
export const DECLARATION_DEFECTS = {
  "left-out": { en: "a required item is left out", zh: "必填项缺失" },
  blank: { en: "a required item holds blanks, a null or an empty list", zh: "必填项为空白、null或空列表" },
  "not-asked": { en: "a required item says that it was not asked", zh: "必填项标为“未询问”" },
  "unknown-absence": { en: "an answer is absent for a reason that there is not", zh: "答案缺失原因不在规定代码之内" },
  "another-kind": { en: "an answer is of another kind of JSON value", zh: "答案的JSON类型不符" },
  "number-as-text": { en: "a number is written as text", zh: "数字写成文字" },
  "unknown-option": { en: "an option that the form does not have", zh: "选项不在申报表之内" },
  "unknown-country": {
    en: "a country by its name, two letters or a code that nobody has",
    zh: "国家写成名称、两位代码或不存在的代码",
  },
  "date-in-another-format": { en: "a date in another format", zh: "日期格式不符" },
  "impossible-date": { en: "a day that there is not", zh: "不存在的日期" },
  "instant-without-offset": { en: "an instant without its offset", zh: "时刻缺少时区" },
  "impossible-instant": { en: "a time of day that there is not", zh: "不存在的时刻" },
  "full-width": {
    en: "a code, a date or a word of the form in full-width characters",
    zh: "代码、日期或选项用全角字符书写",
  },
  padded: { en: "a code, a date or a word of the form between blanks", zh: "代码、日期或选项前后有空白" },
  "too-long": { en: "a text longer than the item allows", zh: "文字超过长度上限" },
  "too-short": { en: "a text shorter than the item allows", zh: "文字不足长度下限" },
  "pattern-not-met": { en: "a text that does not match the item's pattern", zh: "文字不符合规定格式" },
  "wrong-check-character": { en: "an identifier whose check character is wrong", zh: "证件号码校验码有误" },
  "below-minimum": { en: "a number below the least that is possible", zh: "数值低于下限" },
  "above-maximum": { en: "a number above the most that is possible", zh: "数值高于上限" },
  "not-whole": { en: "a fraction where a whole number is asked for", zh: "应为整数处填写小数" },
  "too-many-rows": { en: "more rows than the list has room for", zh: "行数超过上限" },
  "row-is-no-row": { en: "something that is no row in a list", zh: "列表中含有不是行的内容" },
  "unknown-key-in-row": { en: "a key that the rows of the list do not have", zh: "列表行中含有申报表没有的键" },
  "yes-no-as-boolean": {
    en: "a yes or no as true or false, which is accepted",
    zh: "是否题以true或false作答（可接受）",
  },
  "free-text-full-width": {
    en: "free text in full-width characters, which is accepted",
    zh: "自由填写内容使用全角字符（可接受）",
  },
  "unknown-to-traveller": {
    en: "an answer that the traveller does not know or declines, which is accepted",
    zh: "申报人不知道或拒绝回答（可接受）",
  },
  "unknown-key": { en: "a key that the form does not ask for", zh: "含有申报表没有的键" },
  "irrelevant-answered": { en: "an item is answered that does not apply", zh: "填写了不适用的项目" },
  contradiction: { en: "two answers that cannot both be true, by a rule of the form", zh: "违反申报表规则的矛盾答案" },
  expired: { en: "a declaration older than its window", zh: "申报已过有效期" },
  "only-just-valid": {
    en: "a declaration in the last minute of its window, which is accepted",
    zh: "申报在有效期的最后一分钟（可接受）",
  },
  "at-its-limit": {
    en: "a number at its least or most, or a text as long as it may be, which is accepted",
    zh: "数值正好为上限或下限，或文字正好达到长度上限（可接受）",
  },
  "rule-only-just-kept": {
    en: "answers that only just keep a rule of the form, which is accepted",
    zh: "答案刚好符合申报表规则（可接受）",
  },
} as const satisfies Record<string, Text>;
/** A way in which a declaration is put wrong on purpose. */
export type DeclarationDefect = keyof typeof DECLARATION_DEFECTS;
