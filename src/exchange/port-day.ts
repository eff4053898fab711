import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";
import { type Instant, isInstant } from "../calendar/instant.js";
import { isTimeZone, type TimeZone } from "../calendar/time-zone.js";
import type { RecordedEvent } from "../flow/log.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import type { AffectedArea } from "../risk/traveller-facts.js";
import { READING_SITES, type TemperatureReading } from "../subjects/reading.js";
import { TRAVELLER_ROLES, type Traveller } from "../subjects/traveller.js";
import { standardDocumentNumber } from "./customs-declaration.js";

/* The other files of a port-day: each line or row on its own, with everything that is wrong with it at once. */

/** What is wrong with a line of a port-day, and what was expected there. */
export interface PortDayIssue extends Issue {
  readonly code: "malformed";
  /** In English, for whoever mends the file. */
  readonly expected: string;
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

/**
 * Reads the port's own file: port, zone, day, affected countries, facilities.
 *
 * @example
 * readPortDay({ port: "CNPEK" }).ok // => false
 */
export function readPortDay(value: unknown): Result<PortDay, PortDayIssue> {
  const read = new Reading(value);
  const port = read.text("port");
  const timeZone = read.the("timeZone", isTimeZone, "an IANA time zone");
  const day = read.the("day", isCalendarDate, "a date written YYYY-MM-DD");
  const affected = read.list("affectedCountries").map((area, index): AffectedArea => {
    const row = new Reading(area, ["affectedCountries", index], read.issues);
    const country = row.text("country");
    const from = row.the("from", isCalendarDate, "a date written YYYY-MM-DD");
    const until = row.optional("until", isCalendarDate, "a date written YYYY-MM-DD");
    return until === undefined ? { country, from } : { country, from, until };
  });
  const facilities = read.list("facilities").map(String);
  return read.result({ port, timeZone, day, affectedAreas: affected, facilities });
}

/**
 * Reads one row of the manifest, by its column names.
 *
 * @example
 * readManifestEntry({ documentNo: "G54400070" }).ok // => false
 */
export function readManifestEntry(row: unknown): Result<ManifestEntry, PortDayIssue> {
  const read = new Reading(row);
  const seat = read.optional("seat", isText, "a seat number");
  return read.result({
    documentNumber: standardDocumentNumber(read.text("documentNo")),
    name: read.text("name"),
    nationality: read.text("nationality"),
    role: read.the("role", oneOf(TRAVELLER_ROLES), "passenger or crew"),
    ...(seat === undefined ? {} : { seatNumber: seat }),
    serviceNumber: read.text("flightNo"),
    origin: read.text("origin"),
    arrivedAt: read.the("arrivedAt", isInstant, INSTANT),
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
  const device = read.optional("device", isText, "the name of a device");
  return read.result({
    documentNumber: standardDocumentNumber(read.text("documentNo")),
    reading: {
      at: read.the("at", isInstant, INSTANT),
      celsius: read.the("celsius", isTemperature, "degrees Celsius from 20 to 50"),
      site: read.the("site", oneOf(READING_SITES), "camera, forehead or axillary"),
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
      at: read.the("at", isInstant, INSTANT),
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
    receivedAt: read.the("receivedAt", isInstant, INSTANT),
    facility: read.text("facility"),
  });
}

const INSTANT = "an instant with its offset (ISO 8601)";

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
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
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    this.#object = isObject ? (value as Readonly<Record<string, unknown>>) : {};
    if (!isObject) this.issues.push({ code: "malformed", path, expected: "an object" });
  }

  text(key: string): string {
    const value = this.the(key, isText, "text");
    return isText(value) ? value : "";
  }

  the<Value>(key: string, is: (value: unknown) => value is Value, expected: string): Value {
    const value = Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
    if (!is(value)) this.issues.push({ code: "malformed", path: [...this.#path, key], expected });
    return value as Value;
  }

  optional<Value>(key: string, is: (value: unknown) => value is Value, expected: string): Value | undefined {
    const value = this.#object[key];
    return value === undefined || value === null || value === "" ? undefined : this.the(key, is, expected);
  }

  list(key: string): readonly unknown[] {
    const value = this.the(key, Array.isArray as (value: unknown) => value is unknown[], "a list");
    return Array.isArray(value) ? value : [];
  }

  result<Value>(value: Value): Result<Value, PortDayIssue> {
    const [first, ...others] = this.issues;
    return first === undefined ? success(value) : failure(first, ...others);
  }
}
