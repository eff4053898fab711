import type { Text } from "pratique";
import { type Form, handlingOf, type Item, type ItemTable } from "pratique/declaration";
import { markdownParts } from "pratique/exchange";
import {
  kindInWords,
  lookBackInWords,
  PRIVACY,
  relevanceInWords,
  requirementInWords,
  retentionInWords,
} from "./item-in-words.ts";
import { ItemNames } from "./item-names.ts";

const { code, sideBySide, table, phrase } = markdownParts;

/** Where an item of a form stands. */
export interface PlacedItem {
  readonly path: string;
  readonly item: Item;
  /** Path of the list in whose rows it stands; `undefined` outside every list. */
  readonly list: string | undefined;
  /** The label of the innermost group around it that may be left out; `undefined` where there is none. */
  readonly optional: Text | undefined;
  /** The name of the section of the form; `undefined` where the form puts it in none. */
  readonly section: string | undefined;
}

/** Every item of a form with its place, in the form's order: groups and lists before what stands in them. */
export function placedItems(items: ItemTable, outer?: PlacedItem): PlacedItem[] {
  return Object.entries(items).flatMap(([name, item]) => {
    const placed: PlacedItem = {
      path: outer === undefined ? name : `${outer.path}.${name}`,
      item,
      list: outer?.item.kind === "list" ? outer.path : outer?.list,
      optional: outer?.item.kind === "group" && outer.item.required === false ? outer.item.label : outer?.optional,
      section: outer?.section ?? item.section,
    };
    return [placed, ...("items" in item ? placedItems(item.items, placed) : [])];
  });
}

/** What the page says of one item: a table, one line for each thing, the options last. */
export function itemTable(form: Form, { path, item, list, optional }: PlacedItem): string {
  const names = new ItemNames(form);
  const handling = handlingOf(form, path);
  const lookBack = lookBackInWords(item);
  const options: Readonly<Record<string, Text>> = "options" in item ? item.options : {};
  return table(
    ["", "English", "中文"],
    [
      ["Label · 名称", ...sideBySide(item.label)],
      ...(item.hint === undefined ? [] : [["Hint · 提示", ...sideBySide(item.hint)]]),
      ["Answer · 填写内容", ...sideBySide(kindInWords(item, names, list))],
      ...(lookBack === undefined ? [] : [["Looks back over · 回溯期", ...sideBySide(lookBack)]]),
      ["Asked · 何时询问", ...sideBySide(relevanceInWords(item, names, list))],
      ["Required · 是否必填", ...sideBySide(requirementInWords(item, names, list, optional))],
      ...(item.kind === "group" || handling === undefined
        ? []
        : [
            ["Privacy class · 隐私类别", ...sideBySide(PRIVACY[item.privacy])],
            ["Purpose · 用途", ...sideBySide(handling.purpose)],
            ["Kept · 保存期限", ...sideBySide(withSource(retentionInWords(handling), handling.source))],
          ]),
      ...Object.entries(options).map(([option, label]) => [code(option), ...sideBySide(label)]),
    ],
  );
}

function withSource(text: Text, source: string): Text {
  return phrase(
    { en: "{text} ({source})", zh: "{text}（{source}）" },
    { text, source: { en: source, zh: articlesInChinese(source) } },
  );
}

/** Two Articles of the Regulations as Chinese names them; any other source as it stands. */
function articlesInChinese(source: string): string {
  return source.replace(/^IHR \(2005\) Art\. (\S+) and (\S+)$/, "《国际卫生条例（2005）》第$1条和第$2条");
}
