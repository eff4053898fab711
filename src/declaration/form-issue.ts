import type { Issue, Path } from "../result.js";
import { fill, type Text } from "../text.js";

/** How deep conditions and groups of items may be nested. */
export const DEEPEST = 32;

/** What can be wrong with a form's table, and what would be right; `{…}` is filled in. */
export const FORM_EXPECTATIONS = {
  malformed: { en: "what the type of a form says", zh: "符合申报表定义类型的内容" },
  "no-text": { en: "a text in English and in Chinese", zh: "中英文均不为空的文字" },
  blank: { en: "a text that is not blank", zh: "不为空的文字" },
  "wrong-name": {
    en: "a name that is not blank, holds no dot and is no whole number",
    zh: "不为空、不含句点且不是整数的名称",
  },
  "reserved-name": { en: "a name that is not reserved", zh: "非保留名称" },
  "too-deep": { en: "at most {most} levels, one inside another", zh: "嵌套不超过{most}层" },
  "no-items": { en: "at least one item", zh: "至少一个项目" },
  "no-options": { en: "at least one option", zh: "至少一个选项" },
  "list-inside-list": { en: "no list inside the rows of a list", zh: "列表的行内不再含列表" },
  "wrong-bound": { en: "a bound that answers can keep", zh: "回答能够满足的界限" },
  "bounds-exclude-each-other": { en: "a lower bound that leaves room below the upper one", zh: "下限不高于上限" },
  "wrong-pattern": { en: "a regular expression", zh: "正则表达式" },
  "unknown-section": { en: "one of the sections of the form", zh: "申报表所列栏目之一" },
  "empty-section": { en: "a section in which an item stands", zh: "含有项目的栏目" },
  "unknown-item": { en: "the name of an item of the form", zh: "申报表中项目的名称" },
  "later-item": { en: "an item that stands earlier in the form", zh: "申报表中在前的项目" },
  "not-a-list": { en: "the name of a list of the form", zh: "申报表中列表的名称" },
  "not-an-instant": { en: "the name of an item that is an instant", zh: "时刻类项目的名称" },
  "wrong-comparison": { en: "{comparisons}", zh: "{comparisons}" },
  "too-many-lists": { en: "at most two lists, one looked at inside another", zh: "列表嵌套查看不超过两层" },
  "never-true": { en: "a condition that answers can satisfy", zh: "回答能够满足的条件" },
  "duplicate-rule": { en: "an id that no other rule bears", zh: "不与其他规则重复的编号" },
  "validity-without-instant": {
    en: "declaredAt, the item from which the hours are counted",
    zh: "declaredAt，即计算时限起点的项目",
  },
  "wrong-date": { en: "a real day, written YYYY-MM-DD", zh: "真实日期，格式为YYYY-MM-DD" },
  "dates-out-of-order": { en: "a day that is not before the one it follows", zh: "不早于前一日期的日期" },
  "duplicate-amendment": { en: "an id that no other amendment bears", zh: "不与其他修订重复的编号" },
  "unknown-amendment": { en: "the id of an amendment of the edition", zh: "该版本所列修订的编号" },
  "unknown-rule": { en: "the id of a rule of the form", zh: "申报表中规则的编号" },
  "name-taken": { en: "a name that no item of the form bears", zh: "未被申报表项目使用的名称" },
  "amendment-breaks-form": {
    en: "changes after which the rest of the form still holds",
    zh: "修订后申报表其余内容仍然成立",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What can be wrong with a form's table. */
export type FormIssueCode = keyof typeof FORM_EXPECTATIONS;

/** One thing that is wrong with a form's table: where it stands, and what would be right. */
export interface FormIssue extends Issue {
  readonly code: FormIssueCode;
  /** Path into the form's definition. */
  readonly path: Path;
  readonly expectation: Text;
}

/** Takes what is found wrong. */
export type Report = (code: FormIssueCode, path: Path, comparisons?: Text) => void;

/** Makes an issue. */
export function formIssue(code: FormIssueCode, path: Path, comparisons: Text = { en: "", zh: "" }): FormIssue {
  const { en, zh } = FORM_EXPECTATIONS[code];
  const filled = (template: string, said: string) => fill(template, { most: DEEPEST, comparisons: said });
  return { code, path, expectation: { en: filled(en, comparisons.en), zh: filled(zh, comparisons.zh) } };
}
