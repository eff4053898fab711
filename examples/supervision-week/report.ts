import { fill, type Text } from "pratique";
import { type Interval, type Proportion, percentText, type Rate } from "pratique/statistics";
import {
  DEFICIENCY_CATEGORIES,
  type DeficiencyStanding,
  type RectificationRound,
  rectification2020,
  SUPERVISION_CHANNELS,
  SUPERVISION_INSTRUMENTS,
} from "pratique/supervision";
import { detail, heading, item, type Line, listed, same } from "../line.ts";
import type { SupervisedWeek } from "./supervise-week.ts";
import { WORDS } from "./words.ts";

/** Whether nothing is overdue, and nobody who was to be looked at is missing. */
export function isInOrder({ overdue, rota, round }: SupervisedWeek): boolean {
  return overdue.length + rota.missing.length + round.missing.length === 0;
}

/** The deficiencies, what is overdue, how often they were found, and who was looked at. */
export function linesOf(week: SupervisedWeek): Line[] {
  return [
    heading(filled(WORDS.standings, { on: same(week.on) })),
    ...orNone(week.standings.flatMap(standingLines)),
    heading(WORDS.cameBack),
    ...orNone(week.cameBack.flatMap(roundLines)),
    heading(WORDS.overdue),
    ...orNone(week.overdue.map(workingLine)),
    heading(WORDS.dueSoon),
    ...orNone(week.dueSoon.map(workingLine)),
    heading(WORDS.recurrences),
    ...orNone(week.recurrences.flatMap(recurrenceLines)),
    heading(WORDS.rates),
    ...rateLines(week),
    heading(WORDS.rota),
    ...rotaLines(week),
    heading(WORDS.calls),
    ...roundOfCallsLines(week),
  ];
}

function orNone(lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [item(WORDS.none)] : lines;
}

function standingLines({ deficiency, status, refused }: DeficiencyStanding): Line[] {
  const { id, place, category } = deficiency;
  const { statuses, events } = rectification2020.labels;
  const called: Readonly<Record<string, Text>> = events;
  return [
    item(
      filled(WORDS.standing, {
        id: same(id),
        place: same(place),
        category: DEFICIENCY_CATEGORIES[category],
        status: statuses[status],
      }),
    ),
    ...refused.map(({ event }) => detail(filled(WORDS.refused, { event: called[event] ?? same(event) }))),
  ];
}

function roundLines({ deficiency, rounds, instruments }: DeficiencyStanding): Line[] {
  const used = listed(instruments.map((instrument) => SUPERVISION_INSTRUMENTS[instrument]));
  return [
    ...rounds.map((round, place) =>
      item(
        filled(WORDS.round, {
          id: same(deficiency.id),
          round: same(`${place + 1}`),
          story: storyOf(round),
        }),
      ),
    ),
    detail(filled(WORDS.instruments, { instruments: used })),
  ];
}

function storyOf({ dueOn, rectifiedOn, daysLate, lookedBackOn, result }: RectificationRound): Text {
  const told = (words: Text, day: string | undefined, days = 0) =>
    day === undefined ? [] : [filled(words, { day: same(day), days: same(`${days}`) })];
  return listed([
    ...told(WORDS.due, dueOn),
    ...told(daysLate === undefined || daysLate === 0 ? WORDS.rectified : WORDS.late, rectifiedOn, daysLate),
    ...told(result === "failed" ? WORDS.failed : WORDS.passed, lookedBackOn),
  ]);
}

function workingLine({ deficiency, due }: DeficiencyStanding): Line {
  return item(filled(WORDS.working, { id: same(deficiency.id), working: due?.working ?? WORDS.none }));
}

function recurrenceLines({ id, earlier, place, working }: SupervisedWeek["recurrences"][number]): Line[] {
  return [
    item(filled(WORDS.recurrence, { id: same(id), earlier: same(earlier), place: same(place) })),
    detail(working),
  ];
}

function rateLines({ rates, outcomes }: SupervisedWeek): Line[] {
  const { count, of, interval } = outcomes.foundAgain;
  return [
    ...rates.byPlace.map(({ place, rate }) => rateLine(same(place), rate)),
    rateLine(WORDS.all, rates.all),
    detail(rates.definition),
    item(
      filled(WORDS.foundAgain, { count: same(`${count}`), of: same(`${of}`), interval: between(interval, percentOf) }),
    ),
    detail(outcomes.definition),
  ];
}

function rateLine(place: Text, { count, exposure, value, interval }: Rate): Line {
  if (value === undefined) return item(filled(WORDS.noRate, { place, count: same(`${count}`) }));
  return item(
    filled(WORDS.rate, {
      place,
      count: same(`${count}`),
      exposure: same(`${exposure}`),
      rate: same(value.toFixed(2)),
      interval: between(interval, (end) => end.toFixed(2)),
    }),
  );
}

function rotaLines({ rota }: SupervisedWeek): Line[] {
  const channels = Object.entries(rota.byChannel).map(([channel, share]) =>
    shareLine(SUPERVISION_CHANNELS[channel as keyof typeof SUPERVISION_CHANNELS], share),
  );
  return [
    shareLine(WORDS.covered, rota.covered),
    ...channels,
    ...missingLines(rota.missing),
    item(filled(WORDS.notDue, { count: same(`${rota.notDue.length}`) })),
    detail(rota.definition),
  ];
}

function roundOfCallsLines({ round: { covered, missing } }: SupervisedWeek): Line[] {
  const { interval } = covered;
  const lower = interval === undefined ? WORDS.none : same(percentOf(interval.lower));
  return [
    shareLine(SUPERVISION_CHANNELS.telephone, covered, filled(WORDS.atLeast, { lower })),
    ...missingLines(missing),
  ];
}

function missingLines(missing: SupervisedWeek["rota"]["missing"]): Line[] {
  return missing.map(({ place, shift }) => item(filled(WORDS.missing, { place: same(place), shift: same(shift) })));
}

function shareLine(name: Text, { count, of, interval }: Proportion, limits = between(interval, percentOf)): Line {
  const percent = percentText(count, of, 1);
  return item(
    filled(WORDS.share, {
      name,
      count: same(`${count}`),
      of: same(`${of}`),
      percent: percent === undefined ? WORDS.none : same(`${percent}%`),
      interval: limits,
    }),
  );
}

function between(interval: Interval | undefined, say: (end: number) => string): Text {
  if (interval === undefined) return WORDS.none;
  return filled(WORDS.between, { lower: same(say(interval.lower)), upper: same(say(interval.upper)) });
}

function percentOf(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** A text in both languages with its blanks filled in both. */
function filled({ en, zh }: Text, values: Readonly<Record<string, Text>>): Text {
  const inOne = (language: "en" | "zh") =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]));
  return { en: fill(en, inOne("en")), zh: fill(zh, inOne("zh")) };
}
