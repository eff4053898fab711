import { type CalendarDate, readCalendarDate, type TimeZone } from "pratique/calendar";
import type { Form } from "pratique/declaration";
import { CARD_SERIES, formsOf } from "../traveller/rules.ts";
import { type Answers, isFilled, mergedAnswers, withAnswer } from "./answers.ts";
import { type EditionChange, editionChange } from "./edition-change.ts";
import { type EditionWish, editionOn, fillableOn, formKey } from "./edition-on.ts";

/** A declaration that is being filled in. */
export interface Draft extends EditionWish {
  readonly series: string;
  /** The day as it was typed. */
  readonly dateText: string;
  /** The last day that could be read of it. */
  readonly on: CalendarDate;
  /** What is filled in now; `undefined` where there is nothing to fill in. */
  readonly form: Form | undefined;
  /** What was filled in last, and the name of it as it stood then. */
  readonly last: { readonly form: Form; readonly key: string } | undefined;
  /** What was typed for each edition, by the name of the form: going back brings it back. */
  readonly typed: Readonly<Record<string, Answers>>;
  /** Where an answer was changed last. */
  readonly answeredLast: string | undefined;
  /** The fields that the person has been in and left. */
  readonly left: ReadonlySet<string>;
  /** How often the person asked for it to be checked and sent, since the form is this one. */
  readonly checks: number;
  readonly isSent: boolean;
  readonly change: EditionChange | undefined;
}

/** What a person does to a draft. */
export type DraftStep =
  | { readonly kind: "series"; readonly series: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "illustrative"; readonly isWanted: boolean }
  | { readonly kind: "choose"; readonly edition: string }
  | { readonly kind: "answer"; readonly place: string; readonly answer: unknown }
  | { readonly kind: "left"; readonly place: string }
  | { readonly kind: "check" }
  | { readonly kind: "sent" }
  | { readonly kind: "back" }
  | { readonly kind: "begin" }
  | { readonly kind: "close-change" };

export function newDraft(on: CalendarDate): Draft {
  const draft: Draft = {
    ...{ series: CARD_SERIES, dateText: on, on, hasIllustrative: false, chosen: undefined },
    ...{
      form: undefined,
      last: undefined,
      typed: {},
      answeredLast: undefined,
      left: new Set(),
      checks: 0,
      isSent: false,
      change: undefined,
    },
  };
  return withForm(draft, "UTC");
}

/** The answers to the form at hand. */
export function typedIn({ form, on, typed }: Pick<Draft, "form" | "on" | "typed">): Answers {
  return (form && typed[formKey(form, on)]) ?? {};
}

export function stepped(draft: Draft, step: DraftStep, timeZone: TimeZone): Draft {
  switch (step.kind) {
    case "series":
      return withForm({ ...draft, series: step.series, chosen: undefined, change: undefined }, timeZone);
    case "date": {
      const read = readCalendarDate(step.text.normalize("NFKC").trim());
      const dated = { ...draft, dateText: step.text };
      return read.ok ? withForm({ ...dated, on: read.value }, timeZone) : dated;
    }
    case "illustrative":
      return withForm({ ...draft, hasIllustrative: step.isWanted }, timeZone);
    case "choose":
      return withForm({ ...draft, chosen: step.edition }, timeZone);
    case "answer":
      return answered(draft, step.place, step.answer);
    case "left":
      return draft.left.has(step.place) ? draft : { ...draft, left: new Set([...draft.left, step.place]) };
    case "check":
      return { ...draft, checks: draft.checks + 1 };
    case "sent":
      return { ...draft, isSent: true, change: undefined };
    case "back":
      return { ...draft, isSent: false };
    case "begin":
      return withForm({ ...emptied(draft), last: undefined, form: undefined }, timeZone);
    case "close-change":
      return { ...draft, change: undefined };
  }
}

function answered(draft: Draft, place: string, answer: unknown): Draft {
  const { form, on, typed } = draft;
  if (form === undefined) return draft;
  return {
    ...draft,
    answeredLast: place,
    typed: { ...typed, [formKey(form, on)]: withAnswer(typedIn(draft), place, answer) },
  };
}

/** The draft without the answers to any edition of its series. */
function emptied(draft: Draft): Draft {
  const ids = formsOf(draft.series).map(({ edition }) => edition.id);
  const isOther = ([key]: readonly [string, unknown]) => !ids.some((id) => key === id || key.startsWith(`${id}+`));
  const typed = Object.fromEntries(Object.entries(draft.typed).filter(isOther));
  return { ...draft, typed, answeredLast: undefined, left: new Set(), checks: 0, isSent: false, change: undefined };
}

/** The draft with the form that its day and its series ask for; what was typed goes along as far as it can. */
function withForm(draft: Draft, timeZone: TimeZone): Draft {
  const { series, on, typed, last } = draft;
  const form = fillableOn(editionOn(series, on, draft).chosen, on);
  if (form === undefined) return { ...draft, form, isSent: false, change: undefined };
  const key = formKey(form, on);
  if (last?.key === key) return { ...draft, form };
  const fresh = {
    ...draft,
    form,
    last: { form, key },
    left: new Set<string>(),
    checks: 0,
    isSent: false,
    change: undefined,
  };
  const before = last?.form.edition.series === series ? typed[last.key] : undefined;
  if (last === undefined || !isFilled(before)) return fresh;
  const change = editionChange(last.form, form, before ?? {}, timeZone);
  return { ...fresh, change, typed: { ...typed, [key]: mergedAnswers(typed[key], change.answers) as Answers } };
}
