import type { Language } from "pratique";
import { type Form, itemAt, type ScalarItem } from "pratique/declaration";
import type { Step } from "./next-step.ts";
import { optionsOf } from "./options.ts";
import type { Say } from "./words.ts";

/** What a question is asked in. */
interface Asking {
  readonly form: Form;
  readonly language: Language;
  readonly say: Say;
}

/** Where a question stands: its section, the groups around it, the row. */
export function headingOf({ path, item }: Step, { form, language, say }: Asking): string {
  const names = path.filter((segment) => typeof segment === "string");
  const outer = names.slice(0, -1).map((_, index) => itemAt(form.items, names.slice(0, index + 1).join(".")));
  const name = (outer[0] ?? item).section;
  const section = name === undefined ? undefined : form.sections?.[name]?.[language];
  const row = path.find((segment) => typeof segment === "number");
  const labels = outer.map((one) => {
    const label = one?.label[language] ?? "";
    return one?.kind === "list" && row !== undefined ? say("row", { label, row: row + 1 }) : label;
  });
  const parts = [...(section === undefined ? [] : [section]), ...labels];
  // A section often bears the name of the one group that it holds.
  return [...new Set(parts)].join(" › ");
}

/** A question as it is written: label, hint, options by number or how the answer is written. */
export function questionOf(step: Step, { language, say }: Asking): string {
  const { item, isRequired } = step;
  const label = item.label[language];
  const hint = item.hint === undefined ? [] : [item.hint[language]];
  const mark = isRequired ? " *" : "";
  if (step.kind === "group") return [say("group", { label }), ...hint].join("\n");
  if (step.kind === "row") return [say(step.rows === 0 ? "firstRow" : "nextRow", { label }) + mark, ...hint].join("\n");
  const options = optionsOf(step.item, language, say).map((option, index) => `  ${index + 1}  ${option.label}`);
  return [label + mark, ...hint, ...options, ...howWritten(step.item, say)].join("\n");
}

function howWritten(item: ScalarItem, say: Say): string[] {
  switch (item.kind) {
    case "date":
    case "instant":
    case "country":
    case "choices":
      return [say(item.kind)];
    case "several":
      return [...(item.of === "text" ? [] : [say(item.of)]), say("several")];
    default:
      return [];
  }
}
