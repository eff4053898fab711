import type { TimeZone } from "pratique/calendar";
import { type Examination, examine, type Form } from "pratique/declaration";
import { useMemo } from "react";
import { type Answers, pathOf, placeOf } from "./answers.ts";
import { answersAsRead } from "./answers-as-read.ts";
import { noonOf } from "./clock-time.ts";
import { type Draft, typedIn } from "./draft.ts";
import { FoundAt } from "./found-at.ts";
import { type ShownSection, shownItems } from "./shown-items.ts";

/** A draft as the form's rules see it at noon of its day. */
export interface ExaminedDraft {
  readonly form: Form;
  readonly typed: Answers;
  readonly examination: Examination;
  readonly sections: readonly ShownSection[];
  readonly found: FoundAt;
}

/** Examines a draft anew with every change of it; `undefined` where there is no form to fill in. */
export function useExamined(draft: Draft, timeZone: TimeZone): ExaminedDraft | undefined {
  const { form, on, left, checks, answeredLast } = draft;
  const typed = typedIn(draft);
  const examined = useMemo(() => {
    if (form === undefined) return undefined;
    const read = answersAsRead(form.items, typed, timeZone);
    const moment = { asOf: noonOf(on, timeZone), timeZone };
    const examination: Examination = examine(form, read, moment);
    return { form, typed, examination, sections: shownItems(form, typed, read, { ...moment, answeredLast }) };
  }, [form, typed, on, timeZone, answeredLast]);
  return useMemo(() => {
    if (examined === undefined) return undefined;
    const isSaid = (place: string) => checks > 0 || left.has(place);
    return { ...examined, found: new FoundAt(examined.examination.findings, isSaid) };
  }, [examined, left, checks]);
}

/** Every place that is shown, where a finding can stand. */
export function shownPlaces(sections: readonly ShownSection[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ items }) => items.flatMap(placesIn)));
}

function placesIn(shown: ShownSection["items"][number]): string[] {
  if (shown.kind === "field") return [shown.place];
  if (shown.kind === "group") return [shown.place, ...shown.items.flatMap(placesIn)];
  const rows = shown.rows.flatMap((row, index) => [placeOf([...pathOf(shown.place), index]), ...row.flatMap(placesIn)]);
  return [shown.place, ...rows];
}
