import { fill, type Text } from "../text.js";

/** @internal A template in both languages with its blanks filled, from texts or from what reads the same in every language. */
export function phrase(template: Text, values: Readonly<Record<string, Text | string | number>> = {}): Text {
  const inOne = (language: keyof Text) =>
    fill(
      template[language],
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? value[language] : value]),
      ),
    );
  return { en: inOne("en"), zh: inOne("zh") };
}

/** @internal Texts in a row, with what stands between two of them. */
export function joined(texts: readonly Text[], between: Text): Text {
  return { en: texts.map(({ en }) => en).join(between.en), zh: texts.map(({ zh }) => zh).join(between.zh) };
}

/** @internal What a rule says in words, and below it what is asked for it. */
export function saidAndAsked(text: Text, when: Text): Text {
  return phrase({ en: "{text}:\n{when}", zh: "{text}：\n{when}" }, { text, when });
}

/** @internal Alternatives and enumerations. */
export const COMMA: Text = { en: ", ", zh: "、" };

/** @internal What reads the same in every language: a code, a date, a number. */
export function same(text: string | number): Text {
  return { en: String(text), zh: String(text) };
}

/** @internal A name as it stands on the form. */
export function quoted({ en, zh }: Text): Text {
  return { en: `“${en}”`, zh: `“${zh}”` };
}
