import { isAbsent, type Language } from "pratique";
import type { Item } from "pratique/declaration";
import type { Say } from "../language.tsx";
import { isFilled } from "./answers.ts";
import { countryText } from "./countries.ts";
import { ABSENT_WORDS, WORDS } from "./words.ts";

/** An answer as the person who gave it would say it. */
export function answerInWords(item: Item | undefined, answer: unknown, language: Language, say: Say): string {
  if (!isFilled(answer)) return "";
  if (isAbsent(answer))
    return answer.absent === "asked-declined" ? say(ABSENT_WORDS.declined) : say(ABSENT_WORDS.unknown);
  if (Array.isArray(answer)) {
    if (item?.kind === "list") return say(WORDS.rows, { count: answer.length });
    return answer.map((one) => answerInWords(item, one, language, say)).join(say(WORDS.comma));
  }
  if (typeof answer === "object")
    return Object.entries(answer ?? {})
      .map(([name, one]) => answerInWords(innerItem(item, name), one, language, say))
      .filter((part) => part !== "")
      .join(say(WORDS.comma));
  const text = String(answer);
  if (item === undefined) return text;
  if (item.kind === "yes-no" && (text === "yes" || text === "no")) return say(WORDS[text]);
  if ("options" in item) return item.options[text]?.[language] ?? text;
  const isCountry = item.kind === "country" || (item.kind === "several" && item.of === "country");
  return isCountry ? countryText(text, language) : text;
}

function innerItem(item: Item | undefined, name: string): Item | undefined {
  return item !== undefined && "items" in item && Object.hasOwn(item.items, name) ? item.items[name] : undefined;
}
