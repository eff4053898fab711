import { type Answers, answerAt } from "./answers.ts";
import { Field } from "./field.tsx";
import type { FoundAt } from "./found-at.ts";
import { GroupPart } from "./group-part.tsx";
import { ListPart } from "./list-part.tsx";
import type { ShownItem } from "./shown-items.ts";

export interface PartProps<Kind extends ShownItem["kind"] = ShownItem["kind"]> {
  readonly shown: Extract<ShownItem, { readonly kind: Kind }>;
  readonly typed: Answers;
  readonly found: FoundAt;
}

/** A field, a group or a list, with everything in it. */
export function ShownPart({ shown, typed, found }: PartProps) {
  if (shown.kind === "group") return <GroupPart {...{ shown, typed, found }} />;
  if (shown.kind === "list") return <ListPart {...{ shown, typed, found }} />;
  const { place, item, need } = shown;
  return <Field {...{ place, item, need }} typed={answerAt(typed, place)} found={found.at(place)} />;
}
