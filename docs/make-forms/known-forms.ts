import type { Edition } from "pratique";
import type { Form } from "pratique/declaration";
import * as declaration from "pratique/declaration";

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
  return [...known.values()].sort((one, other) => compare(placeOf(one), placeOf(other)));
}

export function hasText(form: KnownForm): form is Form {
  return "items" in form;
}

function isEdition(value: unknown): value is KnownForm {
  return typeof value === "object" && value !== null && "edition" in value;
}

/** What comes later in a series stands below; of two that began on the same day, by the number in the id. */
function placeOf({ edition: { series, from, id } }: KnownForm): string {
  const first = typeof from === "string" ? from : from.notBefore;
  return `${series} ${first} ${id.replace(/\d+/g, (digits) => digits.padStart(8, "0"))}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
