import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text.js";
import { type InspectionDue, inspectionDue } from "./inspection-due.js";

/** What was found or done at a section of a fence on a day. */
export interface FenceRecord {
  readonly section: string;
  readonly on: CalendarDate;
  /** `sound` and `damaged` are inspections; `repaired` mends what was found, and is none. */
  readonly found: "sound" | "damaged" | "repaired";
}

/** A section of the fence, and whether somebody watches it. */
export interface FenceSection {
  readonly section: string;
  /** By camera or by patrol. */
  readonly isWatched: boolean;
}

/** What may be wanting of a section. */
export const FENCE_FAULTS = {
  "not-watched": { en: "nobody watches it", zh: "无人看守或视频监控" },
  "damage-open": { en: "it is damaged and was not repaired", zh: "破损未修复" },
  "inspection-overdue": { en: "it was not inspected in time", zh: "未按期检查" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the faults. */
export type FenceFault = keyof typeof FENCE_FAULTS;

/** How a section of the fence stands on a day. */
export interface FenceStanding {
  readonly section: string;
  readonly inspection: InspectionDue;
  /** The day on which the damage was found that is not repaired yet; `undefined` where there is none. */
  readonly damagedSince: CalendarDate | undefined;
  readonly faults: readonly FenceFault[];
}

/** How each section stands, and what was recorded of sections that there are not. */
export interface FenceStandings {
  /** In the order of the sections. */
  readonly sections: readonly FenceStanding[];
  readonly unknown: readonly FenceRecord[];
}

/**
 * How each section of a fence stands on a day: whether it was inspected in time, whether damage is open, whether somebody
 * watches it. A fence alone keeps nobody in: a section without a fault is fenced and watched. Damage is open from the day
 * it was found until a repair on the same day or later, and an inspection after it that finds the section sound closes it
 * too; damage found on the day of a repair is taken to be what was repaired.
 *
 * @throws RangeError when the number of days is no whole number from 1.
 * @example
 * const sections = [{ section: "north", isWatched: true }];
 * const records = [{ section: "north", on: calendarDate("2022-02-01"), found: "damaged" }] as const;
 * fenceStandings(sections, records, { everyDays: 7, on: calendarDate("2022-02-04") }).sections[0]?.faults
 * // => ["damage-open"]
 * @see supervision of closed work areas at Erenhot, 4 February 2022 (围起来是基础，管到位才是关键)
 */
export function fenceStandings(
  sections: readonly FenceSection[],
  records: readonly FenceRecord[],
  { everyDays, on }: { readonly everyDays: number; readonly on: CalendarDate },
): FenceStandings {
  const known = new Set(sections.map(({ section }) => section));
  const upToThen = records.filter((record) => record.on <= on);
  return {
    sections: sections.map((one) => {
      const own = upToThen.filter(({ section }) => section === one.section);
      const doneOn = own.filter(({ found }) => found !== "repaired").map((record) => record.on);
      return standingOf(one, own, inspectionDue(doneOn, everyDays, on));
    }),
    unknown: records.filter(({ section }) => !known.has(section)),
  };
}

function standingOf(
  { section, isWatched }: FenceSection,
  records: readonly FenceRecord[],
  inspection: InspectionDue,
): FenceStanding {
  const lastGood = latest(records.filter(({ found }) => found === "repaired"));
  const lastSound = latest(records.filter(({ found }) => found === "sound"));
  const open = records.filter(
    ({ found, on }) =>
      found === "damaged" &&
      !(lastGood !== undefined && lastGood >= on) &&
      !(lastSound !== undefined && lastSound > on),
  );
  const damagedSince = open.map(({ on }) => on).sort()[0];
  const isOverdue = inspection.standing === "overdue" || inspection.standing === "never-done";
  const faults: readonly (FenceFault | false)[] = [
    !isWatched && "not-watched",
    damagedSince !== undefined && "damage-open",
    isOverdue && "inspection-overdue",
  ];
  return { section, inspection, damagedSince, faults: faults.filter((fault) => fault !== false) };
}

function latest(records: readonly FenceRecord[]): CalendarDate | undefined {
  return records
    .map(({ on }) => on)
    .sort()
    .at(-1);
}
