import type { Language } from "pratique";

/** The language that the words of a command line ask for by `--language`, to say in it also that they are wrong. */
export function languageAskedFor(words: readonly string[]): Language {
  return words.some((word, index) => word === "--language=zh" || (word === "zh" && words[index - 1] === "--language"))
    ? "zh"
    : "en";
}
