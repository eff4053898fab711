import type { Language, Text } from "pratique";
import type { Form } from "pratique/declaration";

/** What a series of forms is called: what the titles of its editions have in common, otherwise the latest title. */
export function seriesTitle(forms: readonly Form[]): Text {
  return { en: titleIn(forms, "en"), zh: titleIn(forms, "zh") };
}

function titleIn(forms: readonly Form[], language: Language): string {
  const titles = forms.map(({ edition }) => edition.title[language]);
  const latest = titles.at(-1) ?? "";
  if (titles.length < 2) return latest;
  // Where the edition is named, after a comma or in brackets, the titles part.
  const common = latest.slice(0, sharedLength(titles)).replace(/[,，(（][^,，(（]*$/, "");
  return common !== latest && titles.every((title) => /^\s*[,，(（]/.test(title.slice(common.length)))
    ? common
    : latest;
}

function sharedLength([first = "", ...others]: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) length++;
  return length;
}
