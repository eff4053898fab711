import type { CalendarDate } from "pratique/calendar";
import * as declaration from "pratique/declaration";
import { amendedOn, type Form } from "pratique/declaration";
import { inForceOn } from "pratique/edition";
import { CARD_SERIES, formsOf } from "../traveller/rules.ts";

/** Which edition of a series a day asks for, as far as it is known. */
export interface EditionOn {
  /** None, the one in force or, where history leaves it open, those that may have been. */
  readonly candidates: readonly Form[];
  /** The one to fill in; `undefined` where there is none. It may be an edition whose text was not seen. */
  readonly chosen: Form | undefined;
  /** The illustrative editions that were passed over. */
  readonly illustrative: readonly Form[];
}

/** What a person said besides the day. */
export interface EditionWish {
  readonly hasIllustrative: boolean;
  /** The candidate that they chose. */
  readonly chosen: string | undefined;
}

/** Every series of forms, the card of the traveller first. */
export function formSeries(): readonly string[] {
  const all = Object.values(declaration).flatMap((value) =>
    typeof value === "object" && "edition" in value ? [value.edition.series] : [],
  );
  return [...new Set([CARD_SERIES, ...all])];
}

/**
 * The edition in force on a day. Among candidates it is the one that the person chose, before any choice the first
 * one of which there is a text.
 */
export function editionOn(series: string, on: CalendarDate, { hasIllustrative, chosen }: EditionWish): EditionOn {
  const forms = formsOf(series);
  const inForce = inForceOn(forms, on, { illustrative: hasIllustrative });
  const candidates = "edition" in inForce ? [inForce.edition] : "candidates" in inForce ? [...inForce.candidates] : [];
  const illustrative = forms.filter(({ edition }) => inForce.illustrative?.includes(edition.id) ?? false);
  const wanted = candidates.find(({ edition }) => edition.id === chosen);
  return { candidates, chosen: wanted ?? candidates.find(hasText) ?? candidates[0], illustrative };
}

/** Whether the items of an edition are known; of an unseen one only its dates are. */
export function hasText(form: Form): boolean {
  return "items" in form;
}

const amendedForms = new Map<string, Form>();

/** A name for a form as it stands on a day: its edition, and how many of its amendments are in force. */
export function formKey({ edition }: Form, on: CalendarDate): string {
  const amendments = edition.amendments?.filter(({ from }) => from <= on) ?? [];
  return [edition.id, ...amendments.map(({ id }) => id)].join("+");
}

/** The form as it stands on a day, the same object each time; `undefined` where there is no text to fill in. */
export function fillableOn(form: Form | undefined, on: CalendarDate): Form | undefined {
  if (form === undefined || !hasText(form)) return undefined;
  const key = formKey(form, on);
  const amended = amendedForms.get(key) ?? amendedOn(form, on);
  amendedForms.set(key, amended);
  return amended;
}
