import type { Edition } from "pratique";
import type { Form } from "pratique/declaration";
import * as declaration from "pratique/declaration";
import { inOrder } from "../in-words/in-order.ts";

/** An edition of a form whose text nobody has found: that there was one is all that is known. */
export interface FormWithoutText {
  readonly edition: Edition;
}

/** An edition of a form, with or without its text. */
export type KnownForm = Form | FormWithoutText;

/** Every edition of a form that the declaration room exports, by itself or in a list, by series and first day. */
export function knownForms(): readonly KnownForm[] {
  const known = new Map<string, KnownForm>();
  for (const value of Object.values(declaration).flat() as unknown[]) {
    if (isEdition(value)) known.set(value.edition.id, value);
  }
  return inOrder([...known.values()]);
}

export function hasText(form: KnownForm): form is Form {
  return "items" in form;
}

function isEdition(value: unknown): value is KnownForm {
  return typeof value === "object" && value !== null && "edition" in value;
}
