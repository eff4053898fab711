import { type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import { DAY_COUNTS, type DayLimit, dayLimit } from "../calendar/day-count.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { localDay, type TimeZone } from "../calendar/time-zone.js";
import type { Text } from "../text.js";

/** For how long a calibration holds. */
export interface CalibrationRule {
  /** Calendar days, that of the calibration among them: 1 means every day anew. */
  readonly holdsDays: number;
  readonly text: Text;
  readonly source: Text;
}

/**
 * Devices that take temperatures are set right every day.
 *
 * @see discipline inspection questions to port customs, March 2020 (体温监测设备是否每天都进行调试)
 */
export const DAILY_CALIBRATION: CalibrationRule = {
  holdsDays: 1,
  text: { en: "a device that takes temperatures is calibrated every day", zh: "体温监测设备每日调试" },
  source: {
    en: "Discipline inspection questions to port customs, March 2020",
    zh: "驻海关总署纪检监察组对口岸海关的监督检查（2020年3月）",
  },
};

/** One calibration of one device. */
export interface CalibrationRecord {
  readonly device: string;
  readonly at: Instant;
  /** `passed`: it reads right, if need be after it was set. `failed`: it does not, and is not to be used. */
  readonly outcome: "passed" | "failed";
}

/** How a device may stand. */
export const CALIBRATION_STANDINGS = {
  holds: { en: "its calibration holds", zh: "校准有效" },
  lapsed: { en: "its calibration has lapsed", zh: "校准已过期" },
  failed: { en: "it failed its last calibration", zh: "最近一次校准不合格" },
  "never-calibrated": { en: "no calibration is recorded", zh: "无校准记录" },
} as const satisfies Readonly<Record<string, Text>>;
/** How a device stands. */
export type CalibrationStandingCode = keyof typeof CALIBRATION_STANDINGS;

/** How a device stands at an instant, and until when its last good calibration holds. */
export interface CalibrationStanding {
  readonly device: string;
  readonly standing: CalibrationStandingCode;
  /** The last calibration up to then that it passed. */
  readonly lastPassedAt: Instant | undefined;
  /** The last day on which that holds, with its working. */
  readonly holdsUntil: DayLimit | undefined;
  /** Calendar days since that day; 0 while it holds, and where nothing ever held. */
  readonly daysLapsed: number;
}

/** For how long a calibration holds, and whose days are counted. */
export interface CalibrationOptions {
  readonly rule: CalibrationRule;
  /** The port's zone: a day is a day there. */
  readonly timeZone: TimeZone;
}

/**
 * How a device stands at an instant: its last calibration up to and including then decides, and one that it passed holds
 * for so many calendar days of the port, its own among them. Calibrations of other devices and later ones count nothing;
 * of two at the same instant the failed one.
 *
 * @throws RangeError when the rule's days are no whole number from 1.
 * @example
 * const records = [{ device: "T-1", at: instant("2020-03-18T06:00+08:00"), outcome: "passed" }] as const;
 * const options = { rule: DAILY_CALIBRATION, timeZone: "Asia/Shanghai" };
 * calibrationStanding("T-1", records, instant("2020-03-18T23:59+08:00"), options).standing // => "holds"
 * calibrationStanding("T-1", records, instant("2020-03-19T00:00+08:00"), options).standing // => "lapsed"
 * @see discipline inspection questions to port customs, March 2020
 */
export function calibrationStanding(
  device: string,
  records: readonly CalibrationRecord[],
  at: Instant,
  options: CalibrationOptions,
): CalibrationStanding {
  checkRule("calibrationStanding", options.rule);
  const history = historyOf(records).get(device) ?? [];
  return standingAt(device, history, epochMilliseconds(at), localDay(at, options.timeZone), options);
}

/** Why a reading is in doubt. */
export const READING_DOUBTS = {
  "device-not-named": { en: "the reading names no device", zh: "测温记录未注明设备" },
  "never-calibrated": { en: "no calibration before the reading is recorded", zh: "测温前无校准记录" },
  lapsed: { en: "the calibration had lapsed", zh: "测温时校准已过期" },
  failed: { en: "the device had failed its calibration", zh: "测温时设备校准不合格" },
  "failed-later": {
    en: "the device failed its next calibration, and nobody knows since when it read wrong",
    zh: "设备下一次校准不合格，无法确定何时起失准",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the reasons. */
export type ReadingDoubt = keyof typeof READING_DOUBTS;

/** What a device read, with its name and its time; a temperature reading is one. */
export interface DeviceReading {
  readonly at: Instant;
  readonly device?: string;
}

/** The readings that calibration bears out, and those that it does not. */
export interface CalibratedReadings<Reading extends DeviceReading> {
  readonly sound: readonly Reading[];
  /** In the order of the readings. */
  readonly doubtful: readonly { readonly reading: Reading; readonly doubt: ReadingDoubt }[];
}

/**
 * Which readings were taken with a device out of calibration: it named no device, none was calibrated, the calibration had
 * lapsed or failed; or it held, but the device failed the next one, so that it may have read wrong already. Every reading
 * is in one of the two lists.
 *
 * @throws RangeError when the rule's days are no whole number from 1.
 * @example
 * const records = [{ device: "T-1", at: instant("2020-03-18T06:00+08:00"), outcome: "passed" }] as const;
 * const readings = [
 *   { at: instant("2020-03-18T05:59+08:00"), device: "T-1" },
 *   { at: instant("2020-03-18T06:00+08:00"), device: "T-1" },
 *   { at: instant("2020-03-18T06:01+08:00") },
 * ];
 * const options = { rule: DAILY_CALIBRATION, timeZone: "Asia/Shanghai" };
 * calibratedReadings(readings, records, options).doubtful.map(({ doubt }) => doubt)
 * // => ["never-calibrated", "device-not-named"]
 */
export function calibratedReadings<Reading extends DeviceReading>(
  readings: readonly Reading[],
  records: readonly CalibrationRecord[],
  options: CalibrationOptions,
): CalibratedReadings<Reading> {
  checkRule("calibratedReadings", options.rule);
  const histories = historyOf(records);
  const sound: Reading[] = [];
  const doubtful: { reading: Reading; doubt: ReadingDoubt }[] = [];
  for (const reading of readings) {
    const doubt = doubtOf(reading, histories, options);
    if (doubt === undefined) sound.push(reading);
    else doubtful.push({ reading, doubt });
  }
  return { sound, doubtful };
}

function doubtOf(
  { at, device }: DeviceReading,
  histories: ReadonlyMap<string, readonly Calibration[]>,
  options: CalibrationOptions,
): ReadingDoubt | undefined {
  if (device === undefined) return "device-not-named";
  const history = histories.get(device) ?? [];
  const read = epochMilliseconds(at);
  const { standing } = standingAt(device, history, read, localDay(at, options.timeZone), options);
  if (standing !== "holds") return standing;
  return history[countUpTo(history, read)]?.record.outcome === "failed" ? "failed-later" : undefined;
}

interface Calibration {
  readonly milliseconds: number;
  readonly record: CalibrationRecord;
}

/** The calibrations of each device, first to last; of two at the same instant the failed one comes last. */
function historyOf(records: readonly CalibrationRecord[]): ReadonlyMap<string, readonly Calibration[]> {
  const histories = new Map<string, Calibration[]>();
  for (const record of records) {
    const calibration = { milliseconds: epochMilliseconds(record.at), record };
    const history = histories.get(record.device);
    if (history === undefined) histories.set(record.device, [calibration]);
    else history.push(calibration);
  }
  const failedLast = ({ record }: Calibration) => Number(record.outcome === "failed");
  for (const history of histories.values())
    history.sort((one, other) => one.milliseconds - other.milliseconds || failedLast(one) - failedLast(other));
  return histories;
}

/** How many calibrations there were up to and including an instant. */
function countUpTo(history: readonly Calibration[], milliseconds: number): number {
  let [low, high] = [0, history.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((history[middle] as Calibration).milliseconds <= milliseconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standingAt(
  device: string,
  history: readonly Calibration[],
  milliseconds: number,
  today: CalendarDate,
  { rule, timeZone }: CalibrationOptions,
): CalibrationStanding {
  const count = countUpTo(history, milliseconds);
  let place = count - 1;
  while (place >= 0 && history[place]?.record.outcome === "failed") place--;
  const lastPassedAt = history[place]?.record.at;
  const holdsUntil =
    lastPassedAt === undefined
      ? undefined
      : dayLimit(localDay(lastPassedAt, timeZone), rule.holdsDays, DAY_COUNTS["start-is-day-1"]);
  const daysLapsed = holdsUntil === undefined ? 0 : Math.max(0, daysBetween(holdsUntil.end, today));
  const hasFailed = place < count - 1;
  const standing = hasFailed
    ? "failed"
    : lastPassedAt === undefined
      ? "never-calibrated"
      : daysLapsed > 0
        ? "lapsed"
        : "holds";
  return { device, standing, lastPassedAt, holdsUntil, daysLapsed };
}

function checkRule(caller: string, { holdsDays }: CalibrationRule): void {
  if (!Number.isSafeInteger(holdsDays) || holdsDays < 1)
    throw new RangeError(`${caller}: expected holdsDays to be a whole number from 1, got another number`);
}
