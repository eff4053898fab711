import type { Language, Proportion, Text } from "pratique";
import type { Instant } from "pratique/calendar";
import { type PortDay, type PortDaySummary, toPortDaySummary } from "pratique/exchange";
import { threeChecksSteps2020 } from "pratique/screening";
import { checkFigures, type FigureCheck } from "pratique/statistics";
import { type ConcernName, concernsOf } from "../../port-day/concerns.ts";
import { printable } from "../../port-day/printable.ts";
import type { PortDayFolder } from "../../port-day/read-folder.ts";
import { type ReleaseTimes, releaseTimes } from "../../port-day/release-times.ts";
import type { ScreenedDay } from "../../port-day/screen-day.ts";
import { type HoursOfDay, hoursOfDay } from "./day-hours.ts";
import { GRADES, type GradeName } from "./queue.ts";

/** The names that a page shows of one group at most; the others are counted. */
export const NAMED_AT_MOST = 200;

/** A person whom the day leaves over, in words. */
export interface PersonLeftOver {
  readonly documentNumber: string;
  /** `undefined` for somebody who is on no manifest. */
  readonly name: string | undefined;
  readonly flight: string | undefined;
  readonly lastSeen: string;
  readonly at: Instant | undefined;
}

/** A group of them: the first ones by name, and how many there are. */
export interface LeftOver {
  readonly name: ConcernName;
  readonly count: number;
  readonly people: readonly PersonLeftOver[];
}

/** A check, and for how many of those to whom it is owed it was done. */
export interface CheckDone {
  readonly step: string;
  readonly label: Text;
  readonly share: Proportion | undefined;
}

/** What the flow refused: so many times this event in that status. */
export interface RefusalCount {
  readonly event: string;
  readonly status: string;
  readonly count: number;
}

/** A day in numbers and a few names: small, plain data for a page, however many people the day had. */
export interface DayNumbers {
  readonly portDay: PortDay;
  /** What the day's `summary.json` holds. */
  readonly summary: PortDaySummary;
  readonly flights: number;
  readonly grades: Readonly<Record<GradeName, number>>;
  readonly checks: readonly CheckDone[];
  readonly leftOver: readonly LeftOver[];
  readonly release: ReleaseTimes | undefined;
  readonly hours: HoursOfDay;
  readonly refusals: readonly RefusalCount[];
  /** What the day's figures have against each other. */
  readonly figures: FigureCheck;
}

export function dayNumbers(folder: PortDayFolder, day: ScreenedDay, language: Language): DayNumbers {
  const { summary } = day;
  const grades = Object.fromEntries(
    GRADES.map((grade) => [grade, grade === "undecided" ? summary.undecided : (summary.grades[grade] ?? 0)]),
  ) as Record<GradeName, number>;
  return {
    portDay: folder.portDay,
    summary: toPortDaySummary(summary),
    flights: new Set(day.travellers.map(({ serviceNumber }) => serviceNumber)).size,
    grades,
    checks: threeChecksSteps2020.map(({ step, label }) => ({ step, label, share: summary.coverage[step] })),
    leftOver: leftOverOf(folder, day, language),
    release: releaseTimes(day),
    hours: hoursOfDay(day, folder.portDay),
    refusals: refusalCounts(day),
    figures: figuresOf(day, grades),
  };
}

function leftOverOf(folder: PortDayFolder, day: ScreenedDay, language: Language): LeftOver[] {
  return concernsOf(folder, day, language).map(({ name, people }) => ({
    name,
    count: people.length,
    people: people.slice(0, NAMED_AT_MOST).map(({ documentNumber, traveller, lastSeen }) => ({
      documentNumber: printable(documentNumber),
      name: traveller === undefined ? undefined : printable(traveller.name),
      flight: traveller === undefined ? undefined : printable(traveller.serviceNumber),
      lastSeen: printable(lastSeen.what),
      at: lastSeen.at,
    })),
  }));
}

/** The most frequent first. */
function refusalCounts({ summary: { refusals } }: ScreenedDay): RefusalCount[] {
  const counts = new Map<string, RefusalCount>();
  for (const { event, status } of refusals) {
    const key = JSON.stringify([event, status]);
    counts.set(key, { event, status, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count || (one.event < other.event ? -1 : 1));
}

/** Everyone of the manifest stands at one grade or none, and has declared or not. */
function figuresOf({ summary }: ScreenedDay, grades: Readonly<Record<GradeName, number>>): FigureCheck {
  const { manifest, custody } = summary;
  const code = "parts-not-total" as const;
  return checkFigures<string>(
    [
      { code, parts: [...GRADES], whole: "manifest", relation: "make-up" },
      { code, parts: ["declared", "undeclared"], whole: "manifest", relation: "make-up" },
      { code: "parts-exceed-group", parts: ["received"], whole: "transferred", relation: "lie-within" },
    ],
    {
      ...grades,
      manifest: manifest.expected,
      declared: manifest.declared,
      undeclared: manifest.undeclared.length,
      received: custody.received,
      transferred: custody.transferred,
    },
    `${summary.port}, ${summary.day}`,
  );
}
