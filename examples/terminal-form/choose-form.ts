import { type Edition, inForceOn, type Text } from "pratique";
import type { Form } from "pratique/declaration";
import * as declaration from "pratique/declaration";
import { editionsOf } from "pratique/edition";
import type { Arguments } from "./command-line.ts";

/** The form to ask: the one that was named or, of its series, the one in force on the day; or why there is none. */
export function chooseForm({ form: id, series, on }: Arguments): { readonly form: Form } | { readonly why: Text } {
  if (id !== undefined) {
    const named = Object.values(declaration).find((value) => isEdition(value) && value.edition.id === id);
    return withText(named) ?? { why: { en: `${id}: no such edition of a form`, zh: `${id}：没有这一版申报表` } };
  }
  const found = inForceOn(editionsOf(declaration, series), on);
  if ("edition" in found) return withText(found.edition) ?? { why: unknown(series, on) };
  if ("none" in found) return { why: unknown(series, on) };
  const ids = found.candidates.map(({ edition }) => edition.id).join(", ");
  return {
    why: {
      en: `Which edition was in force on ${on} is not known; name one of them with --form: ${ids}`,
      zh: `${on}施行的是哪一版不详，请用--form指定其中之一：${ids}`,
    },
  };
}

function isEdition(value: unknown): value is { readonly edition: Edition } {
  return typeof value === "object" && value !== null && "edition" in value;
}

/** An edition can be asked where its text was found. */
function withText(value: unknown): { readonly form: Form } | { readonly why: Text } | undefined {
  if (!isEdition(value)) return undefined;
  if ("items" in value) return { form: value as unknown as Form };
  const { title } = value.edition;
  return { why: { en: `${title.en}: its text was not found`, zh: `${title.zh}：未找到文本` } };
}

function unknown(series: string, on: string): Text {
  return { en: `${series}: no edition is known to be in force on ${on}`, zh: `${series}：没有已知在${on}施行的版本` };
}
