import type { Language } from "pratique";
import { countryCodes } from "pratique/documents";

/** A country by its alpha-3 code, with its name in the language of the page. */
export interface Country {
  readonly id: string;
  readonly name: string;
}

const REGIONS: Readonly<Record<Language, string>> = { en: "en-GB", zh: "zh-CN" };
const listed = new Map<Language, readonly Country[]>();

/** Every country, by name. Where the browser has no names, they are called by their codes. */
export function countriesIn(language: Language): readonly Country[] {
  const known = listed.get(language);
  if (known !== undefined) return known;
  const locale = REGIONS[language];
  const names = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  const inOrder = new Intl.Collator(locale);
  const countries = alpha2Codes()
    .flatMap((code) => countryCodes(code) ?? [])
    .map(({ alpha2, alpha3 }): Country => ({ id: alpha3, name: names.of(alpha2) ?? alpha3 }))
    .sort((one, other) => inOrder.compare(one.name, other.name));
  listed.set(language, countries);
  return countries;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every pair of letters, of which the library knows the assigned ones. */
function alpha2Codes(): string[] {
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
}

/** What is written in a field: the name of a country, or what was typed that is none. */
export function countryText(answer: unknown, language: Language): string {
  if (typeof answer !== "string") return "";
  return countriesIn(language).find(({ id }) => id === answer)?.name ?? answer;
}

/** The country that a text names by its name in either language or its alpha-3 code; otherwise the text itself. */
export function countryNamed(text: string): string {
  const wanted = folded(text);
  for (const language of ["en", "zh"] as const)
    for (const { id, name } of countriesIn(language)) if (folded(name) === wanted || folded(id) === wanted) return id;
  return text;
}

/** Whether what was typed so far may mean a country of this name. */
export function isCountryLike(name: string, text: string): boolean {
  return folded(name).includes(folded(text));
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
