import { addDays } from "pratique/calendar";
import { amendedOn, FINDING_SEVERITIES, type Form, type FormRule, itemAt } from "pratique/declaration";
import { markdownParts } from "pratique/exchange";
import { Anchors } from "../in-words/anchors.ts";
import { BOTH, both } from "../in-words/edition-rows.ts";
import { differenceRows } from "./difference-rows.ts";
import { requirementInWords } from "./item-in-words.ts";
import { ItemNames } from "./item-names.ts";
import { itemTable, type PlacedItem, placedItems } from "./item-section.ts";
import { hasText, type KnownForm } from "./known-forms.ts";

const { conditionInWords, editionPage, code, escaped, sideBySide, table, phrase } = markdownParts;

/** The page of one edition: what it is, what it asks item by item, its rules, and what it asks differently. */
export function formPage(form: KnownForm, all: readonly KnownForm[]): string {
  return hasText(form)
    ? editionPage(form.edition, all, textOf(form, all), validityRows(form))
    : editionPage(form.edition, all, WITHOUT_TEXT);
}

const WITHOUT_TEXT = [
  "The text of this edition was not found: what it asked is not known, and no declaration can be examined by it.",
  "未找到本版文本：所列项目不详，不能据此审核申报。",
];

function validityRows({ items, declaredAt, validForHours }: Form): string[][] {
  const item = declaredAt === undefined ? undefined : itemAt(items, declaredAt);
  return [
    ...(item === undefined ? [] : [["Declared at · 申报时间", ...sideBySide(item.label)]]),
    ...(validForHours === undefined
      ? []
      : [
          [
            "Valid for · 有效期",
            ...sideBySide(phrase({ en: "{hours} hours", zh: "{hours}小时" }, { hours: validForHours })),
          ],
        ]),
  ];
}

function textOf(form: Form, all: readonly KnownForm[]): string[] {
  const placed = placedItems(form.items);
  const { notice } = form;
  return [
    ...(notice === undefined ? [] : ["## Notice · 须知", table(["English", "中文"], [sideBySide(notice)])]),
    ...sectionsOf(form),
    ...glanceAt(form, placed),
    ...itemsOf(form, placed),
    ...rulesOf(form),
    ...amendmentsOf(form),
    ...differencesOf(form, all),
  ];
}

function sectionsOf({ sections = {} }: Form): string[] {
  const rows = Object.entries(sections).map(([name, title]) => [code(name), ...sideBySide(title)]);
  return rows.length === 0 ? [] : ["## Sections · 栏目", table(["Section · 栏目", "English", "中文"], rows)];
}

/** All items in one table, each with the way to its own. */
function glanceAt(form: Form, placed: readonly PlacedItem[]): string[] {
  const names = new ItemNames(form);
  const anchors = new Anchors();
  const rows = placed.map(({ path, item, list, optional }) => [
    `[${code(path)}](#${anchors.of(path)})`,
    ...sideBySide(item.label),
    escaped(`${item.kind} · ${KINDS[item.kind]}`),
    REQUIRED[requirementInWords(item, names, list, optional).en] ?? "when · 视情况",
  ]);
  const heading = ["Item · 项目", "English", "中文", "Kind · 类型", "Required · 必填"];
  return ["## Items at a glance · 项目一览", table(heading, rows)];
}

/** What each kind of answer is called in Chinese. */
const KINDS: Readonly<Record<PlacedItem["item"]["kind"], string>> = {
  text: "文字",
  country: "国家（地区）",
  date: "日期",
  instant: "时刻",
  "yes-no": "是否",
  choice: "单选",
  choices: "多选",
  number: "数",
  group: "组",
  list: "列表",
  several: "多值",
};

/** What is required without a condition, in a word. */
const REQUIRED: Readonly<Record<string, string>> = { no: "no · 否", "yes, wherever it is asked": "yes · 是" };

function itemsOf(form: Form, placed: readonly PlacedItem[]): string[] {
  return ["## Items · 项目", ...placed.flatMap((one) => [`### ${code(one.path)}`, itemTable(form, one)])];
}

function rulesOf(form: Form): string[] {
  const { rules = [] } = form;
  const names = new ItemNames(form);
  if (rules.length === 0)
    return ["## Rules · 规则", "None besides those that every form has. · 除各表共有的规则外，无其他规则。"];
  const heading = ["Rule · 规则", "Finding · 发现", "English", "中文"];
  return [
    "## Rules · 规则",
    table(
      heading,
      rules.map((rule) => ruleRow(rule, names)),
    ),
  ];
}

function ruleRow({ id, code: finding, forEach, when, at, severity, text }: FormRule, names: ItemNames): string[] {
  const place = forEach === undefined ? at : `${forEach}.${at}`;
  const said = phrase(
    { en: "Found when {when}.\nRight would be: {text}.", zh: "{when}时发现。\n应为：{text}。" },
    { when: conditionInWords(when, names, forEach), text },
  );
  const inRow = forEach === undefined ? "" : `<br>in each row of ${code(forEach)} · 逐行`;
  return [
    code(id),
    `${code(finding)}, ${code(severity ?? FINDING_SEVERITIES[finding])}<br>at ${code(place)}${inRow}`,
    ...sideBySide(said),
  ];
}

function amendmentsOf(form: Form): string[] {
  const { amendments = [] } = form.edition;
  return amendments.flatMap(({ from, title, source }) => [
    `## Amended from ${from} · ${from}起修订`,
    table(BOTH, [["Title · 名称", ...sideBySide(title)], both("Source · 出处", escaped(source))]),
    ...differenceTable(amendedOn(form, addDays(from, -1)), amendedOn(form, from)),
  ]);
}

/** Against the edition before it or, where the text of that was not found, the last one before that has a text. */
function differencesOf(form: Form, all: readonly KnownForm[]): string[] {
  let before: KnownForm | undefined = form;
  const passedOver = new Set<string>([form.edition.id]);
  do {
    const id: string | undefined = before?.edition.supersedes;
    before = id === undefined || passedOver.has(id) ? undefined : all.find(({ edition }) => edition.id === id);
    if (id !== undefined) passedOver.add(id);
  } while (before !== undefined && !hasText(before));
  if (before === undefined) return [];
  const { id, title } = before.edition;
  return [
    `## What is asked differently from ${escaped(title.en)} · 与${escaped(title.zh)}的不同`,
    `[${escaped(title.en)}](${id}.md) · [${escaped(title.zh)}](${id}.md)${id === form.edition.supersedes ? "" : ` ${NOT_NEXT}`}`,
    ...differenceTable(before, form),
  ];
}

const NOT_NEXT = "is the last edition before this one whose text was found. · 是本版之前最近一个找到文本的版本。";

function differenceTable(before: Form, after: Form): string[] {
  const rows = differenceRows(before, after);
  if (rows.length === 0) return ["Nothing. · 无。"];
  return [table(["Item or rule · 项目或规则", "English", "中文"], rows)];
}
