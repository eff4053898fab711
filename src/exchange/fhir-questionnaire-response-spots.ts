import type { Item, ItemTable, ScalarItem } from "../declaration/items.js";
import { ANSWER } from "./fhir-questionnaire-conditions.js";
import type { FhirOption } from "./fhir-questionnaire-options.js";
import { type FhirObject, UCUM_UNITS } from "./fhir-questionnaire-parts.js";
import { type FhirForm, linkIdOf, optionSystem, writingAt } from "./fhir-questionnaire-writing.js";

/** @internal Where the answers under a linkId stand in the declaration. */
export interface Spot {
  /** `answers`: a question that repeats, each of whose answers is a row. */
  readonly kind: "answer" | "answers" | "group" | "list";
  readonly path: string;
  /** The list in whose rows it stands. */
  readonly list: string | undefined;
  /** Its path from the declaration or the row. */
  readonly inRow: string;
  /** What bears the answer; `undefined` of groups and lists. */
  readonly item: ScalarItem | undefined;
  readonly isMany: boolean;
  readonly options: readonly FhirOption[];
  /** The option that stands for words, and where those stand from the row. */
  readonly openOption: string | undefined;
  readonly words: string | undefined;
  /** The unit, by its code and what it is called. */
  readonly unit: FhirObject | undefined;
}

/** @internal The places of a form by the linkIds that its questionnaire has. */
export function spotsOf(form: FhirForm): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  const visit = (items: ItemTable, prefix: string, list: string | undefined): void => {
    for (const [name, item] of Object.entries(items)) {
      const path = prefix + name;
      if (form.words.has(path)) continue;
      const linkId = linkIdOf(form.writing, path);
      const isAnswer = list !== undefined && path === `${list}.${ANSWER}` && linkId === linkIdOf(form.writing, list);
      if (!isAnswer && !spots.has(linkId)) spots.set(linkId, spotOf(form, path, item, list));
      if (item.kind === "group") visit(item.items, `${path}.`, list);
      else if (item.kind === "list") visit(item.items, `${path}.`, path);
    }
  };
  visit(form.items, "", undefined);
  return spots;
}

function spotOf(form: FhirForm, path: string, item: Item, list: string | undefined): Spot {
  const inRow = list === undefined ? path : path.slice(list.length + 1);
  const place = { path, list, inRow };
  const none = { isMany: false, options: [], openOption: undefined, words: undefined, unit: undefined };
  if (item.kind === "group") return { kind: "group", ...place, item: undefined, ...none };
  if (item.kind !== "list") return { kind: "answer", ...place, ...bearing(form, path, item, list) };
  const answer = item.items[ANSWER];
  const isQuestion = writingAt(form.writing, path)?.isOneQuestion === true;
  if (!isQuestion || answer === undefined || answer.kind === "group" || answer.kind === "list")
    return { kind: "list", ...place, item: undefined, ...none };
  return { kind: "answers", ...place, ...bearing(form, `${path}.${ANSWER}`, answer, path) };
}

function bearing(form: FhirForm, path: string, item: ScalarItem, list: string | undefined) {
  const own = writingAt(form.writing, path);
  const words = own?.open?.item;
  const beside = own?.also?.["unit"] as FhirObject | undefined;
  const unit =
    item.kind === "number" && item.unit !== "count" ? { unit: item.unit, code: UCUM_UNITS[item.unit] } : undefined;
  return {
    item,
    isMany: item.kind === "choices" || item.kind === "several",
    options: optionsIn(form, path, item),
    openOption: own?.open?.option,
    words: words === undefined || list === undefined ? words : words.slice(list.length + 1),
    unit: beside ?? unit,
  };
}

function optionsIn(form: FhirForm, path: string, item: ScalarItem): readonly FhirOption[] {
  if (item.kind !== "choice" && item.kind !== "choices") return [];
  const raws = writingAt(form.writing, path)?.options ?? [];
  const known = raws.filter(({ code }) => Object.hasOwn(item.options, code));
  const added = Object.keys(item.options).filter((code) => !known.some((option) => option.code === code));
  const system = optionSystem(form.id, path);
  const all = [...known, ...added.map((code) => ({ code, raw: { valueCoding: { system, code } } }))];
  return all.map(({ code, raw }) => ({ code, raw, label: item.options[code] ?? { en: code, zh: code } }));
}
