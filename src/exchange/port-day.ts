import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";
import { type Instant, isInstant } from "../calendar/instant.js";
import { isTimeZone, type TimeZone } from "../calendar/time-zone.js";
import { isCountryCode } from "../documents/country-code.js";
import type { RecordedEvent } from "../flow/log.js";
import { isName, isRecord } from "../record.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import type { AffectedArea } from "../risk/traveller-facts.js";
import { READING_SITES, type TemperatureReading } from "../subjects/reading.js";
import { TRAVELLER_ROLES, type Traveller } from "../subjects/traveller.js";
import type { Text } from "../text.js";
import { standardDocumentNumber } from "./customs-declaration.js";

/* The other files of a port-day: each line or row on its own, with everything that is wrong with it at once. */

/** What is wrong with a line of a port-day, and what was expected there. */
export interface PortDayIssue extends Issue {
  readonly code: "malformed";
  readonly expected: Text;
}

/** The day and the port, with the list of affected areas and the facilities that receive transferred people. */
export interface PortDay {
  readonly port: string;
  readonly timeZone: TimeZone;
  readonly day: CalendarDate;
  readonly affectedAreas: readonly AffectedArea[];
  readonly facilities: readonly string[];
}

/** A person on the manifest, with the arrival of their flight. */
export interface ManifestEntry extends Traveller {
  readonly serviceNumber: string;
  readonly origin: string;
  readonly arrivedAt: Instant;
}

/** A receiving facility's word that it has a person. */
export interface Receipt {
  readonly documentNumber: string;
  readonly receivedAt: Instant;
  readonly facility: string;
}

/** The columns of a port-day's manifest. */
export const MANIFEST_COLUMNS = [
  "flightNo",
  "origin",
  "arrivedAt",
  "documentNo",
  "name",
  "nationality",
  "seat",
  "role",
] as const;

/** The columns of a port-day's receipts. */
export const RECEIPT_COLUMNS = ["documentNo", "receivedAt", "facility"] as const;

const EXPECTED = {
  object: { en: "an object", zh: "对象" },
  list: { en: "a list", zh: "列表" },
  text: { en: "text", zh: "文字" },
  timeZone: { en: "an IANA time zone", zh: "IANA时区名称" },
  country: { en: "a country code of three capitals (ISO 3166-1 alpha-3)", zh: "三位大写国家代码（ISO 3166-1）" },
  date: { en: "a date written YYYY-MM-DD", zh: "日期，格式为YYYY-MM-DD" },
  instant: { en: "an instant with its offset (ISO 8601)", zh: "带时区的时刻（ISO 8601）" },
  role: { en: "passenger or crew", zh: "passenger（旅客）或crew（乘务人员）" },
  seat: { en: "a seat number", zh: "座位号" },
  celsius: { en: "degrees Celsius from 20 to 50", zh: "20至50之间的摄氏度" },
  site: { en: "camera, forehead or axillary", zh: "camera（热像）、forehead（额温）或axillary（腋温）" },
  device: { en: "the name of a device", zh: "设备名称" },
} as const satisfies Record<string, Text>;

/**
 * Reads the port's own file: port, zone, day, affected countries, facilities.
 *
 * @example
 * readPortDay({ port: "CNPEK" }).ok // => false
 */
export function readPortDay(value: unknown): Result<PortDay, PortDayIssue> {
  const read = new Reading(value);
  const port = read.text("port");
  const timeZone = read.the("timeZone", isTimeZone, EXPECTED.timeZone);
  const day = read.the("day", isCalendarDate, EXPECTED.date);
  const affected = read.list("affectedCountries").map((area, index): AffectedArea => {
    const row = new Reading(area, ["affectedCountries", index], read.issues);
    const country = row.the("country", isCountry, EXPECTED.country);
    const from = row.the("from", isCalendarDate, EXPECTED.date);
    const until = row.optional("until", isCalendarDate, EXPECTED.date);
    return until === undefined ? { country, from } : { country, from, until };
  });
  const facilities = read.list("facilities");
  for (const [index, facility] of facilities.entries())
    if (!isName(facility))
      read.issues.push({ code: "malformed", path: ["facilities", index], expected: EXPECTED.text });
  return read.result({ port, timeZone, day, affectedAreas: affected, facilities: facilities.filter(isName) });
}

/**
 * Reads one row of the manifest, by its column names.
 *
 * @example
 * readManifestEntry({ documentNo: "G54400070" }).ok // => false
 */
export function readManifestEntry(row: unknown): Result<ManifestEntry, PortDayIssue> {
  const read = new Reading(row);
  const seat = read.optional("seat", isName, EXPECTED.seat);
  return read.result({
    documentNumber: standardDocumentNumber(read.text("documentNo")),
    name: read.text("name"),
    nationality: read.text("nationality"),
    role: read.the("role", oneOf(TRAVELLER_ROLES), EXPECTED.role),
    ...(seat === undefined ? {} : { seatNumber: seat }),
    serviceNumber: read.text("flightNo"),
    origin: read.text("origin"),
    arrivedAt: read.the("arrivedAt", isInstant, EXPECTED.instant),
  });
}

/**
 * Reads one line of temperature readings: whose it is, and the reading.
 *
 * @example
 * readReading({ documentNo: "G1", at: "2020-03-18T06:08:00+08:00", celsius: 36.4, site: "camera" }).ok // => true
 */
export function readReading(
  line: unknown,
): Result<{ readonly documentNumber: string; readonly reading: TemperatureReading }, PortDayIssue> {
  const read = new Reading(line);
  const device = read.optional("device", isName, EXPECTED.device);
  return read.result({
    documentNumber: standardDocumentNumber(read.text("documentNo")),
    reading: {
      at: read.the("at", isInstant, EXPECTED.instant),
      celsius: read.the("celsius", isTemperature, EXPECTED.celsius),
      site: read.the("site", oneOf(READING_SITES), EXPECTED.site),
      ...(device === undefined ? {} : { device }),
    },
  });
}

/**
 * Reads one line of the officers' log. The export bears no sequence number: the number of the line stands in for it.
 *
 * @example
 * readLogLine({ documentNo: "G1", at: "2020-03-18T06:10:22+08:00", event: "released", by: "officer-1" }, 1).ok // => true
 */
export function readLogLine(
  line: unknown,
  sequence: number,
): Result<{ readonly documentNumber: string; readonly entry: RecordedEvent }, PortDayIssue> {
  const read = new Reading(line);
  return read.result({
    documentNumber: standardDocumentNumber(read.text("documentNo")),
    entry: {
      at: read.the("at", isInstant, EXPECTED.instant),
      sequence,
      by: read.text("by"),
      event: read.text("event"),
    },
  });
}

/**
 * Reads one row of the facilities' receipts, by its column names.
 *
 * @example
 * readReceipt({ documentNo: "G1", receivedAt: "2020-03-18T07:03:22+08:00", facility: "Ditan Hospital" }).ok // => true
 */
export function readReceipt(row: unknown): Result<Receipt, PortDayIssue> {
  const read = new Reading(row);
  return read.result({
    documentNumber: standardDocumentNumber(read.text("documentNo")),
    receivedAt: read.the("receivedAt", isInstant, EXPECTED.instant),
    facility: read.text("facility"),
  });
}

/** Another code of the same country would be equal to no stay, and nobody would be found who was there. */
function isCountry(value: unknown): value is string {
  return typeof value === "string" && isCountryCode(value);
}

/** What a thermometer at a living person can show; anything else is another scale or a slip of the pen. */
function isTemperature(value: unknown): value is number {
  return typeof value === "number" && value >= 20 && value <= 50;
}

function oneOf<Option extends string>(options: readonly Option[]): (value: unknown) => value is Option {
  return (value): value is Option => (options as readonly unknown[]).includes(value);
}

/** Reads the keys of one object and collects what is wrong with them; what it returns counts only without issues. */
class Reading {
  readonly issues: PortDayIssue[];
  readonly #path: Path;
  readonly #object: Readonly<Record<string, unknown>>;

  constructor(value: unknown, path: Path = [], issues: PortDayIssue[] = []) {
    this.issues = issues;
    this.#path = path;
    this.#object = isRecord(value) ? value : {};
    if (!isRecord(value)) this.issues.push({ code: "malformed", path, expected: EXPECTED.object });
  }

  text(key: string): string {
    const value = this.the(key, isName, EXPECTED.text);
    return isName(value) ? value : "";
  }

  the<Value>(key: string, is: (value: unknown) => value is Value, expected: Text): Value {
    const value = Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
    if (!is(value)) this.issues.push({ code: "malformed", path: [...this.#path, key], expected });
    return value as Value;
  }

  optional<Value>(key: string, is: (value: unknown) => value is Value, expected: Text): Value | undefined {
    const value = this.#object[key];
    return value === undefined || value === null || value === "" ? undefined : this.the(key, is, expected);
  }

  list(key: string): readonly unknown[] {
    const value = this.the(key, Array.isArray as (value: unknown) => value is unknown[], EXPECTED.list);
    return Array.isArray(value) ? value : [];
  }

  result<Value>(value: Value): Result<Value, PortDayIssue> {
    const [first, ...others] = this.issues;
    return first === undefined ? success(value) : failure(first, ...others);
  }
}
