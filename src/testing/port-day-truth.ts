import type { CalendarDate } from "../calendar/calendar-date.js";
import { PORT_DAY_CAUSES, type PortDaySummary } from "../exchange/port-day-summary.js";
import { instantOfDay } from "./port-day-clock.js";
import type { PortDayPerson } from "./port-day-person.js";

/* The day's numbers, counted from what was put into it. Nothing here asks the other rooms, nor follows their rules. */

/** @internal Cards and receipts of people who are on no manifest. */
export interface PortDayStrays {
  readonly cards: readonly string[];
  readonly receipts: readonly string[];
}

const STEPS = {
  declaration: ["declaration-clear", "declaration-flagged"],
  temperature: ["temperature-normal", "temperature-raised"],
  patrol: ["patrol-clear", "patrol-flagged"],
  survey: ["survey-completed"],
  examination: ["examination-completed"],
  sample: ["sample-taken"],
};
const CHECKS = ["declaration", "temperature", "patrol"];

/** @internal The summary to which the day comes. */
export function trueSummary(
  day: CalendarDate,
  people: readonly PortDayPerson[],
  strays: PortDayStrays,
): PortDaySummary {
  const declared = people.filter(({ card }) => card !== undefined);
  const duplicates = sum(people.map(({ earlier }) => earlier.length));
  const findings = declared.flatMap(({ truth }) => truth.findings);
  const triggered = people.filter(isTriggered);
  const undecided = people.filter((person) => !isTriggered(person) && person.truth.isOpen);
  const transferred = people.filter(({ course }) => course.ends === "transferred");
  const received = transferred.filter(({ receivedAt }) => receivedAt !== undefined);
  const refusals = refusalsOf(day, people);
  const minutes = minutesToRelease(people);
  return {
    day,
    port: "CNPEK",
    declarations: {
      received: declared.length + duplicates + strays.cards.length,
      duplicates,
      travellers: declared.length + strays.cards.length,
      complete: declared.filter(isComplete).length + strays.cards.length,
      findings: counted([...findings, ...Array.from({ length: duplicates }, () => "duplicate")]),
      missingByItem: counted(declared.flatMap(({ truth }) => truth.missing)),
    },
    manifest: {
      expected: people.length,
      declared: declared.length,
      undeclared: numbersOf(people.filter(({ card }) => card === undefined)),
      notOnManifest: [...strays.cards].sort(),
    },
    triggers: {
      ...Object.fromEntries(
        PORT_DAY_CAUSES.map((one) => [one, people.filter(({ truth }) => truth.causes.has(one)).length]),
      ),
      triggered: triggered.length,
      undecided: undecided.length,
      clear: people.length - triggered.length - undecided.length,
    },
    flow: {
      status: counted(people.map(({ course }) => course.ends)),
      refused: refusals.length,
      refusals,
      releasedAgainstTrigger: numbersOf(
        triggered.filter((person) => person.course.ends === "released" && !accepted(person).includes("excluded")),
      ),
    },
    coverage: Object.fromEntries(
      Object.entries(STEPS).map(([step, events]) => {
        const owed = CHECKS.includes(step) ? people : triggered;
        const done = owed.filter((person) => accepted(person).some((event) => events.includes(event)));
        return [step, { count: done.length, of: owed.length }];
      }),
    ),
    custody: {
      transferred: transferred.length,
      received: received.length,
      unaccounted: numbersOf(transferred.filter(({ receivedAt }) => receivedAt === undefined)),
      unexpected: [
        ...numbersOf(
          people.filter(({ course, receivedAt }) => receivedAt !== undefined && course.ends !== "transferred"),
        ),
        ...strays.receipts,
      ].sort(),
    },
    minutes: {
      arrivalToRelease: {
        count: minutes.length,
        p50: toOnePlace(quantile(minutes, 0.5)),
        p90: toOnePlace(quantile(minutes, 0.9)),
        p95: toOnePlace(quantile(minutes, 0.95)),
      },
    },
  };
}

function isTriggered({ truth }: PortDayPerson): boolean {
  return truth.causes.size > 0;
}

function isComplete({ truth }: PortDayPerson): boolean {
  return !truth.findings.includes("missing") && !truth.findings.includes("malformed");
}

function accepted({ log }: PortDayPerson): string[] {
  return log.filter(({ refusedAt }) => refusedAt === undefined).map(({ event }) => event);
}

function refusalsOf(day: CalendarDate, people: readonly PortDayPerson[]): PortDaySummary["flow"]["refusals"] {
  return people
    .flatMap(({ documentNumber, log }) =>
      log.flatMap(({ at, event, refusedAt }) =>
        refusedAt === undefined ? [] : [{ documentNumber, at, event, refusedAt }],
      ),
    )
    .sort((one, other) => one.at - other.at || (one.documentNumber < other.documentNumber ? -1 : 1))
    .map(({ documentNumber, at, event, refusedAt }) => ({
      documentNo: documentNumber,
      at: instantOfDay(day, at),
      event,
      status: refusedAt,
    }));
}

function minutesToRelease(people: readonly PortDayPerson[]): number[] {
  return people
    .flatMap(({ flight, log }) =>
      log
        .filter(({ event, refusedAt }) => event === "released" && refusedAt === undefined)
        .map(({ at }) => (at - flight.arrives) / 60),
    )
    .sort((one, other) => one - other);
}

/** Type 7, of sorted numbers of which there is one at least. */
function quantile(sorted: readonly number[], probability: number): number {
  const position = (sorted.length - 1) * probability;
  const [below = 0, above = below] = sorted.slice(Math.floor(position), Math.floor(position) + 2);
  return below + (above - below) * (position % 1);
}

function toOnePlace(number: number): number {
  return Math.round(number * 10) / 10;
}

function numbersOf(people: readonly PortDayPerson[]): string[] {
  return people.map(({ documentNumber }) => documentNumber).sort();
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
