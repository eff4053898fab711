import type { Language } from "pratique";
import type { ScalarItem } from "pratique/declaration";
import type { Say } from "./words.ts";

/** One of the answers from which to choose. */
export interface Option {
  readonly code: string;
  readonly label: string;
}

/** The answers from which to choose, in the form's order; none where the answer is free. */
export function optionsOf(item: ScalarItem, language: Language, say: Say): readonly Option[] {
  if (item.kind === "yes-no")
    return [
      { code: "yes", label: say("yes") },
      { code: "no", label: say("no") },
    ];
  if (!("options" in item)) return [];
  return Object.entries(item.options).map(([code, label]) => ({ code, label: label[language] }));
}
