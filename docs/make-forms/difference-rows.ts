import type { Text } from "pratique";
import {
  compareForms,
  type Form,
  type FormDifference,
  type FormRule,
  type Item,
  type ItemAspect,
} from "pratique/declaration";
import { markdownParts } from "pratique/exchange";
import { kindInWords, lookBackInWords, PRIVACY, relevanceInWords, requirementInWords } from "./item-in-words.ts";
import { ItemNames } from "./item-names.ts";
import { placedItems } from "./item-section.ts";

const { code, sideBySide, COMMA, joined, phrase, quoted, same } = markdownParts;

/** What one form asks differently from another, row by row: where, and what in both languages. */
export function differenceRows(before: Form, after: Form): string[][] {
  const sides = { before: sideOf(before), after: sideOf(after) };
  return compareForms(before, after).map((difference) => {
    const where = "path" in difference ? difference.path : difference.rule;
    return [code(where), ...sideBySide(joined(changesIn(difference, sides), { en: "\n", zh: "\n" }))];
  });
}

/** One of the two forms, with what is asked again and again. */
interface Side {
  readonly form: Form;
  readonly names: ItemNames;
  readonly lists: ReadonlyMap<string, string | undefined>;
}

function sideOf(form: Form): Side {
  const lists = new Map(placedItems(form.items).map(({ path, list }) => [path, list]));
  return { form, names: new ItemNames(form), lists };
}

function changesIn(difference: FormDifference, { before, after }: Readonly<Record<"before" | "after", Side>>): Text[] {
  switch (difference.change) {
    case "added":
      return [
        phrase({ en: "now asked: {it}", zh: "新增：{it}" }, { it: described(difference.path, difference.item, after) }),
      ];
    case "dropped":
      return [phrase({ en: "no longer asked: {it}", zh: "不再询问：{it}" }, { it: quoted(difference.item.label) })];
    case "asked-differently":
      return difference.aspects.map((aspect) => aspectChange(aspect, difference, before, after));
    case "rule-added":
      return [
        phrase({ en: "new rule: {text}", zh: "新增规则：{text}" }, { text: ruleText(after.form, difference.rule) }),
      ];
    case "rule-dropped":
      return [
        phrase(
          { en: "rule no longer there: {text}", zh: "规则取消：{text}" },
          { text: ruleText(before.form, difference.rule) },
        ),
      ];
    case "rule-changed":
      return [
        phrase({ en: "rule changed: {text}", zh: "规则变更：{text}" }, { text: ruleText(after.form, difference.rule) }),
      ];
  }
}

function described(path: string, item: Item, { names, lists }: Side): Text {
  return joined([quoted(item.label), kindInWords(item, names, lists.get(path))], { en: ", ", zh: "，" });
}

function ruleText({ rules = [] }: Form, id: string): Text {
  return (rules.find((rule) => rule.id === id) as FormRule).text;
}

type Asked = Extract<FormDifference, { change: "asked-differently" }>;

function aspectChange(aspect: ItemAspect, { path, before, after }: Asked, earlier: Side, later: Side): Text {
  if (aspect === "options") return optionsChange(before, after);
  const name = ASPECTS[aspect] ?? { en: "answer", zh: "填写内容" };
  const [was, is] = [said(aspect, path, before, earlier), said(aspect, path, after, later)];
  return phrase({ en: "{name}: {was} → {is}", zh: "{name}：{was}→{is}" }, { name, was, is });
}

/** What each aspect of an item is called; what is not listed is part of the kind of answer. */
const ASPECTS: Partial<Readonly<Record<ItemAspect, Text>>> = {
  label: { en: "label", zh: "名称" },
  hint: { en: "hint", zh: "提示" },
  section: { en: "section", zh: "栏目" },
  privacy: { en: "privacy class", zh: "隐私类别" },
  handling: { en: "purpose", zh: "用途" },
  lookBack: { en: "looks back over", zh: "回溯期" },
  relevantWhen: { en: "asked", zh: "何时询问" },
  required: { en: "required", zh: "是否必填" },
};

function said(aspect: ItemAspect, path: string, item: Item, { form, names, lists }: Side): Text {
  const list = lists.get(path);
  switch (aspect) {
    case "label":
      return quoted(item.label);
    case "hint":
      return item.hint === undefined ? NONE : quoted(item.hint);
    case "section":
      return item.section === undefined ? NONE : (form.sections?.[item.section] ?? same(item.section));
    case "privacy":
      return item.kind === "group" ? NONE : PRIVACY[item.privacy];
    case "handling":
      return item.kind === "group" ? NONE : (item.handling?.purpose ?? NONE);
    case "lookBack":
      return lookBackInWords(item) ?? NONE;
    case "relevantWhen":
      return relevanceInWords(item, names, list);
    case "required":
      return requirementInWords(item, names, list);
    default:
      return kindInWords(item, names, list);
  }
}

const NONE: Text = { en: "none", zh: "无" };

function optionsChange(before: Item, after: Item): Text {
  const [was, is] = [optionsOf(before), optionsOf(after)];
  const listed = (options: Readonly<Record<string, Text>>, codes: readonly string[]) =>
    joined(
      codes.map((option) => quoted(options[option] ?? same(option))),
      COMMA,
    );
  const added = Object.keys(is).filter((option) => !Object.hasOwn(was, option));
  const dropped = Object.keys(was).filter((option) => !Object.hasOwn(is, option));
  const changes = [
    ...(added.length === 0
      ? []
      : [phrase({ en: "new options: {options}", zh: "新增选项：{options}" }, { options: listed(is, added) })]),
    ...(dropped.length === 0
      ? []
      : [
          phrase(
            { en: "options no longer there: {options}", zh: "取消选项：{options}" },
            { options: listed(was, dropped) },
          ),
        ]),
  ];
  if (changes.length > 0) return joined(changes, { en: "; ", zh: "；" });
  return { en: "options in other words or another order", zh: "选项措辞或顺序变更" };
}

function optionsOf(item: Item): Readonly<Record<string, Text>> {
  return "options" in item ? item.options : {};
}
