import { addDays, type CalendarDate, calendarDate } from "../calendar/calendar-date.js";
import { MANIFEST_COLUMNS, RECEIPT_COLUMNS } from "../exchange/port-day.js";
import type { PortDaySummary } from "../exchange/port-day-summary.js";
import { type Draws, seededDraws } from "./draws.js";
import { instantOfDay } from "./port-day-clock.js";
import { everyone } from "./port-day-people.js";
import type { PortDayCard, PortDayCause, PortDayPerson } from "./port-day-person.js";
import { trueSummary } from "./port-day-truth.js";

/** The files of a port-day. */
export const PORT_DAY_FILES = [
  "port.json",
  "manifest.csv",
  "declarations.ndjson",
  "readings.ndjson",
  "log.ndjson",
  "receipts.csv",
] as const;
/** A file of a port-day. */
export type PortDayFile = (typeof PORT_DAY_FILES)[number];

/** What is true of one person of a made-up port-day, because it was put there. */
export interface PortDayPersonTruth {
  readonly documentNumber: string;
  /** In what they are not like the others, by name: `no occupation`, `symptoms denied but listed`. */
  readonly cases: readonly string[];
  /** What an examination of the card that counts must find, by code; `undefined` of whoever handed in none. */
  readonly findings: readonly string[] | undefined;
  /** The grounds on which they are to be screened. */
  readonly causes: readonly PortDayCause[];
  /** Whether a fact that a ground needs is not known. */
  readonly isOpen: boolean;
  /** The status in which they end. */
  readonly ends: string;
  readonly isReceived: boolean;
}

/** The truth about a made-up port-day. */
export interface PortDayTruth {
  /** The numbers and the lists of people that a right summary of the day must hold: who is unaccounted for among them. */
  readonly summary: PortDaySummary;
  /** Everybody on the manifest, in its order. */
  readonly people: readonly PortDayPersonTruth[];
}

/** A made-up port-day: each file with its text, and the truth about it. */
export interface SyntheticPortDay {
  readonly files: Readonly<Record<PortDayFile, string>>;
  readonly truth: PortDayTruth;
}

const FACILITIES = ["Ditan Hospital", "Xiaotangshan Hospital", "Central quarantine site 3"] as const;
const STRAY_CARDS = ["Z20200318", "Z81640027"];
const STRAY_RECEIPT = "Z55501234";
/** How many days before the day each country came onto the list; the last one comes a day after. */
const AFFECTED = {
  ITA: 17,
  IRN: 17,
  KOR: 17,
  JPN: 17,
  ESP: 7,
  FRA: 7,
  DEU: 7,
  USA: 5,
  CHE: 2,
  GBR: 2,
  NLD: -1,
} as const;
const HOUR = 3600;

/**
 * A made-up day at an airport, as `readPortDay` and its neighbours read it: five flights with 120 people, every kind of
 * faulty card, people who leave the way they should go, who are transferred and never received, who are on no manifest.
 * What is true of the day is counted from what was put in and not by what is to be tried with it. Its officers let nobody
 * take a step out of turn: declaration, temperature, patrol, and for whoever is screened survey, examination and sample.
 *
 * @param options `seed`, a whole number: another one makes other people and other minutes, and the same kinds of case;
 * `day`: left out, 2020-03-18
 * @example
 * const { files, truth } = portDayFrom({ seed: 1 });
 * readPortDay(JSON.parse(files["port.json"])).ok // => true
 * truth.summary.manifest.expected // => 120
 * truth.summary.custody.unaccounted.length // => 3
 */
export function portDayFrom({
  seed,
  day = calendarDate("2020-03-18"),
}: {
  readonly seed: number;
  readonly day?: CalendarDate;
}): SyntheticPortDay {
  const draws = seededDraws(seed);
  const people = everyone(day, draws);
  const files = {
    "port.json": `${JSON.stringify(portOn(day), undefined, 2)}\n`,
    "manifest.csv": csv(MANIFEST_COLUMNS, people.map(manifestRow)),
    "declarations.ndjson": lines(declarations(day, people)),
    "readings.ndjson": lines(readings(day, people, draws)),
    "log.ndjson": lines(log(day, people, draws)),
    "receipts.csv": csv(RECEIPT_COLUMNS, receipts(day, people, draws)),
  };
  const summary = trueSummary(day, people, { cards: STRAY_CARDS, receipts: [STRAY_RECEIPT] });
  return { files, truth: { summary, people: people.map(truthOf) } };
}

function truthOf({ documentNumber, cases, card, truth, course, receivedAt }: PortDayPerson): PortDayPersonTruth {
  return {
    documentNumber,
    cases,
    findings: card === undefined ? undefined : truth.findings,
    causes: [...truth.causes],
    isOpen: truth.isOpen,
    ends: course.ends,
    isReceived: receivedAt !== undefined,
  };
}

function portOn(day: CalendarDate): object {
  return {
    port: "CNPEK",
    timeZone: "Asia/Shanghai",
    day,
    affectedCountries: Object.entries(AFFECTED).map(([country, days]) => ({ country, from: addDays(day, -days) })),
    facilities: FACILITIES,
  };
}

function manifestRow({ day, flight, documentNumber, name, nationality, seat, role }: PortDayPerson): string[] {
  const { number, origin, arrives } = flight;
  return [number, origin, instantOfDay(day, arrives), documentNumber, name, nationality, seat, role];
}

function declarations(day: CalendarDate, people: readonly PortDayPerson[]): object[] {
  const submitted = people.flatMap(({ card, submittedAt, earlier }) => [
    ...earlier,
    ...(card === undefined ? [] : [{ card, submittedAt }]),
  ]);
  const pattern = people.find(({ card, truth, flight }) => card && truth.findings.length === 0 && !flight.isAffected);
  for (const [index, certNo] of STRAY_CARDS.entries())
    submitted.push({
      card: { ...(pattern?.card as PortDayCard), certNo, passerName: "Alex Stray" },
      submittedAt: HOUR * (index + 4),
    });
  return submitted
    .sort((one, other) => one.submittedAt - other.submittedAt)
    .map(({ card, submittedAt }, index) => ({
      declarationId: `D${String(index + 1).padStart(5, "0")}`,
      submittedAt: instantOfDay(day, submittedAt),
      direction: "entry",
      port: "CNPEK",
      ...card,
    }));
}

function readings(day: CalendarDate, people: readonly PortDayPerson[], draws: Draws): object[] {
  return people
    .flatMap((person) => person.readings.map((reading) => ({ ...reading, documentNo: person.documentNumber })))
    .sort((one, other) => one.at - other.at)
    .map(({ documentNo, at, celsius, site }) => ({
      documentNo,
      at: instantOfDay(day, at),
      celsius,
      site,
      device: site === "camera" ? `CAM-${draws.whole(1, 6)}` : `THERM-${draws.whole(1, 9)}`,
    }));
}

function log(day: CalendarDate, people: readonly PortDayPerson[], draws: Draws): object[] {
  return people
    .flatMap((person) => person.log.map(({ event, at }) => ({ documentNo: person.documentNumber, at, event })))
    .sort((one, other) => one.at - other.at)
    .map(({ documentNo, at, event }) => ({
      documentNo,
      at: instantOfDay(day, at),
      event,
      by: `officer-${draws.whole(1, 12)}`,
    }));
}

function receipts(day: CalendarDate, people: readonly PortDayPerson[], draws: Draws): string[][] {
  const received = people.flatMap(({ documentNumber, receivedAt }) =>
    receivedAt === undefined ? [] : [{ documentNumber, receivedAt }],
  );
  received.push({ documentNumber: STRAY_RECEIPT, receivedAt: 17 * HOUR });
  return received
    .sort((one, other) => one.receivedAt - other.receivedAt)
    .map(({ documentNumber, receivedAt }) => [documentNumber, instantOfDay(day, receivedAt), draws.pick(FACILITIES)]);
}

function lines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
