import { addDays, type CalendarDate, dateOfDayNumber, dayNumber } from "../calendar/calendar-date.js";
import type { Instant } from "../calendar/instant.js";
import { yearsLater } from "../calendar/scan.js";
import type { AnyLeaf, AnyReference, AnyWindow, DateShift } from "../logic/condition.js";
import { referencesIn } from "../logic/references-in.js";
import { isRecord } from "../record.js";
import { declaredAtOf, knownAnswer } from "./drawn-answer.js";
import type { Draws } from "./draws.js";
import {
  answerAtPath,
  type Clock,
  type Draft,
  type FormPlace,
  type FormPlaces,
  pathOf,
  type RowAt,
  rowItems,
  withAnswerAt,
} from "./form-places.js";
import { dayAt, minutesLater } from "./moments.js";

/* The answers on which one leaf of a condition turns: at, just below and just above the bounds that it names. */

/** @internal What does not change while ways are looked for. */
export interface Search {
  readonly places: FormPlaces;
  readonly clock: Clock;
  readonly draws: Draws;
  /** How many more times a condition may be tried before no further way is looked for: their number grows by powers. */
  readonly tries: { left: number };
  /** Fills a new row of a list. */
  readonly fillRow: (draft: Draft, row: RowAt) => Draft;
}

/** @internal The item that a reference names where it stands; nothing for the two clocks and for what the form does not have. */
export function placeNamed(
  reference: AnyReference,
  { places }: Search,
  row: RowAt | undefined,
): readonly [FormPlace, RowAt | undefined] | undefined {
  if (reference.fact !== undefined) {
    const place = places.root.get(reference.fact);
    return place === undefined ? undefined : [place, undefined];
  }
  const before = reference.previous === undefined ? row : row && { ...row, index: row.index - 1 };
  const place = row && rowItems(places, row.list).get(reference.item ?? reference.previous ?? "");
  return place === undefined || before === undefined || before.index < 0 ? undefined : [place, before];
}

/** @internal The draft with the day or the instant that the leaf compares its own with put next to that. */
export function* otherSideWays(
  leaf: AnyLeaf,
  own: unknown,
  draft: Draft,
  search: Search,
  row: RowAt | undefined,
): Generator<Draft> {
  for (const reference of referencesIn(leaf)) {
    const [place, at] = placeNamed(reference, search, row) ?? [];
    if (place === undefined || place.plan === search.places.plan.declaredAt) continue;
    for (const [day, moment] of around(shifted(own, draft, search, row), search))
      if (place.item.kind === "date" || place.item.kind === "instant")
        yield withAnswerAt(draft, pathOf(place, at), place.item.kind === "date" ? day : moment);
  }
}

/** @internal The answers on which a leaf turns: the words it names and others, and what lies at, below and above its bounds. */
export function tellingAnswers(
  leaf: AnyLeaf,
  place: FormPlace,
  at: RowAt | undefined,
  draft: Draft,
  search: Search,
  row: RowAt | undefined,
): unknown[] {
  const { item, plan } = place;
  if (leaf.known === false) return [undefined];
  const asked = { places: search.places, draft, clock: search.clock, place, row: at };
  if (leaf.known === true) return [knownAnswer(asked, search.draws)];
  const named = [leaf.is, ...(Array.isArray(leaf.in) ? leaf.in : []), ...operandsOf(leaf, draft, search, row)];
  switch (item.kind) {
    case "yes-no":
      return ["yes", "no"];
    case "choice":
      return [...plan.options];
    case "choices":
      return choicesAround(leaf, plan.options, answerAtPath(draft, pathOf(place, at)));
    case "number":
      return named
        .filter((bound) => typeof bound === "number")
        .flatMap((bound) => [
          bound,
          bound + 1,
          bound - 1,
          Math.round(bound * 10 + 1) / 10,
          Math.round(bound * 10 - 1) / 10,
        ])
        .filter(
          (number) => number >= plan.minimum && number <= plan.maximum && (!plan.isWhole || Number.isInteger(number)),
        );
    case "date":
      return momentsAround(leaf, draft, search, row).map(([moment]) => moment);
    case "instant":
      return momentsAround(leaf, draft, search, row).map(([, moment]) => moment);
    case "text":
    case "country":
      return [
        ...named.filter((word) => typeof word === "string"),
        knownAnswer(asked, search.draws),
        ...(item.kind === "country" ? ["CHN", "ITA"] : []),
      ];
    default:
      return [knownAnswer(asked, search.draws)];
  }
}

/** The values of the facts with which a leaf compares its own. */
function operandsOf(leaf: AnyLeaf, draft: Draft, search: Search, row: RowAt | undefined): unknown[] {
  const bounds = [leaf.atLeast, leaf.above, leaf.atMost, leaf.below];
  const referred = referencesIn(leaf).flatMap((reference) => {
    const [place, at] = placeNamed(reference, search, row) ?? [];
    return place === undefined ? [] : [answerAtPath(draft, pathOf(place, at))];
  });
  return [...bounds, ...referred];
}

function choicesAround({ includes, overlaps, count }: AnyLeaf, options: readonly string[], answer: unknown): unknown[] {
  const now = Array.isArray(answer) ? answer : [];
  const named = [...(includes === undefined ? [] : [includes]), ...(Array.isArray(overlaps) ? overlaps : [])];
  const counts = [count?.atLeast, count?.atMost].filter((bound) => typeof bound === "number");
  const sets = [
    ...named.flatMap((option) => [[...now, option], [option]]),
    now.filter((option) => !named.includes(option)),
    options.filter((option) => !named.includes(option)).slice(0, 1),
    ...counts.flatMap((bound) => [bound, bound + 1, bound - 1]).map((length) => options.slice(0, Math.max(length, 0))),
  ];
  return sets
    .map((set) => options.filter((option) => set.includes(option)))
    .map((set) => (set.length === 0 ? undefined : set));
}

/** Days and instants at, just before and just after the moments that a leaf names, and well away from them. */
function momentsAround(leaf: AnyLeaf, draft: Draft, search: Search, row: RowAt | undefined): [CalendarDate, Instant][] {
  const sides = [leaf.is, leaf.before, leaf.after, leaf.onOrBefore, leaf.onOrAfter];
  const single = sides.flatMap((side) => (side === undefined ? [] : shifted(side, draft, search, row)));
  const windows = [leaf.within, leaf.since].flatMap((span) =>
    span === undefined ? [] : endsOf(span, draft, search, row),
  );
  return around([...single, ...windows], search);
}

function around(moments: readonly Instant[], { clock }: Search): [CalendarDate, Instant][] {
  return moments.flatMap((at) =>
    [0, 60, -60, 1440, -1440, -10 * 1440].map((minutes): [CalendarDate, Instant] => {
      const moment = minutesLater(at, minutes);
      return [dayAt(moment, clock.timeZone), moment];
    }),
  );
}

function endsOf(
  { upTo, days = 0, hours = 0 }: AnyWindow,
  draft: Draft,
  search: Search,
  row: RowAt | undefined,
): Instant[] {
  const ends = shifted(upTo, draft, search, row);
  return [...ends, ...ends.map((end) => minutesLater(end, -(days * 24 + hours) * 60))];
}

/** The moment that an operand stands for, as an instant; a day at noon. */
function shifted(operand: unknown, draft: Draft, search: Search, row: RowAt | undefined): Instant[] {
  const { clock, places } = search;
  const reference = isRecord(operand) ? (operand as AnyReference & { readonly plus?: DateShift }) : undefined;
  const [place, at] = (reference && placeNamed(reference, search, row)) ?? [];
  const named =
    reference?.fact === "asOf"
      ? clock.asOf
      : reference?.fact === "declaredAt" && place === undefined
        ? declaredAtOf(places, draft, clock)
        : place === undefined
          ? operand
          : answerAtPath(draft, pathOf(place, at));
  if (typeof named !== "string") return [];
  const { days = 0, years = 0 } = reference?.plus ?? {};
  const day = named.slice(0, 10) as CalendarDate;
  const later = addDays(dateOfDayNumber(yearsLater(dayNumber(day), years)), days);
  const offset = /(?:Z|[+-]\d{2}:?\d{2})$/.exec(clock.asOf)?.[0] ?? "Z";
  return [(named.length > 10 ? later + named.slice(10) : `${later}T12:00:00${offset}`) as Instant];
}
