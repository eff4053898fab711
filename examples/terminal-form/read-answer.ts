import { absent, type Language } from "pratique";
import type { ScalarItem } from "pratique/declaration";
import { optionsOf } from "./options.ts";
import type { Say } from "./words.ts";

/**
 * A line as the answer that the form reads; `undefined` where it is none of the options. Whether any other answer can be
 * read is left for the form to say.
 */
export function readAnswer(
  line: string,
  item: ScalarItem,
  language: Language,
  say: Say,
): { readonly answer: unknown } | undefined {
  const plain = line.normalize("NFKC").trim();
  if (plain === "?") return { answer: absent("asked-unknown") };
  if (plain === "-") return { answer: absent("asked-declined") };
  const option = (text: string) => optionIn(text, item, language, say);
  switch (item.kind) {
    case "yes-no":
    case "choice":
      return option(plain);
    case "choices": {
      const chosen = partsOf(plain).map(option);
      return chosen.length === 0 || chosen.includes(undefined)
        ? undefined
        : { answer: chosen.map((one) => one?.answer) };
    }
    case "several":
      return { answer: partsOf(item.of === "country" ? plain.toUpperCase() : line) };
    case "country":
      return { answer: plain.toUpperCase() };
    case "number":
      return { answer: /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain };
    case "date":
    case "instant":
      return { answer: plain };
    case "text":
      return { answer: line.trim() };
  }
}

/** Yes or no; `undefined` where it is neither. */
export function readYesNo(line: string): boolean | undefined {
  const plain = line.normalize("NFKC").trim().toLowerCase();
  if (["1", "y", "yes", "是"].includes(plain)) return true;
  return ["2", "n", "no", "否"].includes(plain) ? false : undefined;
}

/** An option by its number, its code or its label; yes and no by their first letters too. */
function optionIn(
  text: string,
  item: ScalarItem,
  language: Language,
  say: Say,
): { readonly answer: string } | undefined {
  const options = optionsOf(item, language, say);
  const wanted = text.toLowerCase();
  const found =
    options[Number(text) - 1] ??
    options.find(({ code, label }) => wanted === code.toLowerCase() || wanted === label.toLowerCase()) ??
    (item.kind === "yes-no" ? options.find(({ code }) => wanted === code[0]) : undefined);
  return found === undefined ? undefined : { answer: found.code };
}

function partsOf(line: string): string[] {
  return line
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
