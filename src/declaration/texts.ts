import type { Catalogue, Text } from "../text.js";
import { EXPECTATIONS } from "./expectation.js";
import type { Form } from "./form.js";
import { itemsOf } from "./item-at.js";
import { FINDING_TEMPLATES, IN_ROW, UNNAMED } from "./say.js";

/** A text that a person may see, and the place at which a catalogue of a further language holds it. */
export interface PlacedText {
  readonly place: string;
  readonly text: Text;
}

/** What every form may say, whatever it asks. */
function commonTexts(): PlacedText[] {
  return [
    ...placed("finding", FINDING_TEMPLATES),
    { place: "finding.row", text: IN_ROW },
    { place: "finding.unnamed", text: UNNAMED },
    ...placed("expectation", EXPECTATIONS),
  ];
}

/**
 * Every text that a form may show: what its findings say, its title, notice and sections, and of each item its label, its
 * hint and its options, with the places under which a catalogue of a further language holds them (`item.<path>`,
 * `hint.<path>`, `option.<path>.<code>`, `rule.<id>`, …). Options that stand under several items are listed under each.
 *
 * @example
 * textsOf(exitEntryCard5).find(({ place }) => place === "option.sex.female")?.text.zh // => "女"
 */
export function textsOf({ edition, notice, sections = {}, items, rules = [] }: Form): PlacedText[] {
  return [
    ...commonTexts(),
    { place: "title", text: edition.title },
    ...(notice === undefined ? [] : [{ place: "notice", text: notice }]),
    ...placed("section", sections),
    ...itemsOf(items).flatMap(({ path, item }) => [
      { place: `item.${path}`, text: item.label },
      ...(item.hint === undefined ? [] : [{ place: `hint.${path}`, text: item.hint }]),
      ...("options" in item ? placed(`option.${path}`, item.options) : []),
    ]),
    ...rules.map(({ id, text }) => ({ place: `rule.${id}`, text })),
  ];
}

/**
 * The texts of a form that a catalogue lacks, or holds as blanks, in the form's order: what is left to translate. While a
 * text is lacking it is shown in English.
 *
 * @example
 * lackingTexts(exitEntryCard5, { language: "fr", texts: {} }).length === textsOf(exitEntryCard5).length // => true
 */
export function lackingTexts(form: Form, { texts }: Catalogue): PlacedText[] {
  return textsOf(form).filter(({ place }) => !Object.hasOwn(texts, place) || texts[place]?.trim() === "");
}

function placed(kind: string, texts: Readonly<Record<string, Text>>): PlacedText[] {
  return Object.entries(texts).map(([name, text]) => ({ place: `${kind}.${name}`, text }));
}
