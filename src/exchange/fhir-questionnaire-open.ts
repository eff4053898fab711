import type { ChoiceItem, ScalarItem, TextItem } from "../declaration/items.js";
import type { Text } from "../text.js";
import { freeName } from "./fhir-questionnaire-names.js";

/** @internal Where the choice stands. */
export interface OpenPlace {
  /** Path in the form of what it stands in, with a dot behind it. */
  readonly prefix: string;
  readonly list: string | undefined;
  readonly table: ReadonlyMap<string, unknown>;
}

/** @internal A choice with an option for other words, and the item that holds those. */
export interface OpenOption {
  readonly option: string;
  readonly name: string;
  readonly item: ChoiceItem;
  readonly words: TextItem;
}

const OPEN_OPTION: Text = { en: "Other, in words", zh: "其他（请说明）" };
const OPEN_WORDS: Text = { en: "in words", zh: "文字说明" };

/**
 * @internal A choice with words of one's own: one option more, and an item that is asked with it. `undefined` of what is no
 * choice.
 */
export function openOption(name: string, item: ScalarItem, place: OpenPlace): OpenOption | undefined {
  if (item.kind !== "choice" && item.kind !== "choices") return undefined;
  const option = freeName("other", (code) => Object.hasOwn(item.options, code));
  const words = freeName(`${name}-words`, (other) => place.table.has(other));
  const at = place.prefix + name;
  const named = place.list === undefined ? { fact: at } : { item: at.slice(place.list.length + 1) };
  const asked = item.kind === "choice" ? { ...named, is: option } : { ...named, includes: option };
  const { label, privacy, section } = item;
  return {
    option,
    name: words,
    item: { ...item, options: { ...item.options, [option]: OPEN_OPTION } },
    words: {
      kind: "text",
      label: { en: `${label.en}: ${OPEN_WORDS.en}`, zh: `${label.zh}：${OPEN_WORDS.zh}` },
      ...(section !== undefined && { section }),
      privacy,
      relevantWhen: asked,
    },
  };
}
