/** The two first languages of every text that a person sees. */
export const LANGUAGES = ["en", "zh"] as const;
/** One of the two first languages. */
export type Language = (typeof LANGUAGES)[number];

/** A text that a person sees, in both first languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/**
 * A further language: texts keyed by the same places as the inline ones (`finding.missing`, `item.birthDate`, …).
 * A place that the catalogue lacks is said in English.
 */
export interface Catalogue {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Picks a text in one language; `place` is the key under which a catalogue of a further language may hold it.
 * A catalogue without that place, or with nothing but blanks at it, gives the English text, never an empty one.
 *
 * @example
 * inLanguage({ en: "fever", zh: "发热" }, "zh", "symptom.fever") // => "发热"
 */
export function inLanguage(text: Text, language: Language | Catalogue, place: string): string {
  if (typeof language === "string") return text[language];
  const said = Object.hasOwn(language.texts, place) ? language.texts[place] : undefined;
  return said === undefined || said.trim() === "" ? text.en : said;
}

/**
 * Fills the blanks of a template, `{name}`, from the values given; a blank without a value stays as it is.
 *
 * @example
 * fill("at most {maximum} characters", { maximum: 60 }) // => "at most 60 characters"
 */
export function fill(template: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) =>
    String((Object.hasOwn(values, name) ? values[name] : undefined) ?? blank),
  );
}

/** @internal The names of several things of which any may be. */
export function eitherOf(names: readonly Text[]): Text {
  return { en: names.map(({ en }) => en).join(" or "), zh: names.map(({ zh }) => zh).join("或") };
}

/** @internal The order of two words by their code units: the same on every machine, whatever its language. */
export function compareWords(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
