import type { Instant } from "pratique/calendar";
import type { PortDay } from "pratique/exchange";
import type { TallyDefinition } from "pratique/statistics";
import type { PortDayFolder } from "../port-day/read-folder.ts";
import type { ScreenedDay } from "../port-day/screen-day.ts";

/** What is kept of one person for counting: nothing that says who it was. */
export interface Passage {
  readonly flight: string;
  readonly declared: "yes" | "no";
  /** Not there while it is not decided. */
  readonly grade: string | undefined;
  readonly status: string;
  readonly arrivedAt: Instant;
  /** Not there for those who were not released. */
  readonly releasedAt: Instant | undefined;
  readonly readings: number;
}

/** What is counted of a day, in memory or anywhere else: raise the version whenever it counts something else. */
export function countingOf({ timeZone }: PortDay) {
  return {
    id: "port-day-passages",
    version: 1,
    by: { day: { dayOf: "arrivedAt", timeZone }, flight: "flight" },
    counts: {
      declared: { declared: "yes" },
      triggered: { grade: "triggered" },
      released: { status: "released" },
      transferred: { status: ["transferred", "awaiting-transfer"] },
    },
    sums: { readings: { field: "readings" } },
    durations: { release: { from: "arrivedAt", to: "releasedAt", relativeError: 0.01 } },
  } as const satisfies TallyDefinition;
}

/** A row for everybody on the manifest. */
export function passagesOf({ readings }: PortDayFolder, { travellers }: ScreenedDay): Passage[] {
  return travellers.map(({ documentNumber, serviceNumber, arrivedAt, hasDeclared, proof, replay }) => ({
    flight: serviceNumber,
    declared: hasDeclared ? "yes" : "no",
    grade: proof.assessment.decided ? proof.assessment.grade : undefined,
    status: replay.status,
    arrivedAt,
    releasedAt: replay.accepted.find(({ to }) => to === "released")?.entry.at,
    readings: readings.get(documentNumber)?.length ?? 0,
  }));
}
