/*
 * The offset of a zone is read out of what Intl writes, because the tzOffset of @date-fns/tz takes any name that ends in
 * an offset or that objects have a method of ("Mars+05:00", "constructor") for a zone, and loses the sign of -00:44.
 */

/** One formatter for each zone that was asked for: to make one costs a hundred times its use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether a text is the name of a zone that this machine's zone data knows, in capitals or not; `+08:00` is none. */
export function isZoneName(text: string): boolean {
  return formatterOf(text) !== undefined;
}

/**
 * Minutes east of UTC in force at an instant, whole: an offset of before 1972 that has seconds is cut to the minute,
 * towards UTC. NaN for milliseconds that are no instant.
 *
 * @param asker the function that an error names
 * @throws RangeError when the zone is not an IANA name.
 */
export function offsetAt(milliseconds: number, timeZone: string, asker: string): number {
  const formatter = formatterOf(timeZone);
  if (formatter === undefined)
    throw new RangeError(`${asker}: expected an IANA name of a time zone, got another ${typeof timeZone}`);
  return Math.abs(milliseconds) <= 8.64e15 ? writtenOffset(formatter.format(milliseconds)) : Number.NaN;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const made = formatters.get(timeZone);
  // Intl also takes an offset for a zone. No port's clock is one: its changes would be missed. And without a zone it takes
  // that of the machine.
  if (made !== undefined || typeof timeZone !== "string" || !/^[A-Za-z]/.test(timeZone)) return made;
  try {
    const formatter = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    formatters.set(timeZone, formatter);
    return formatter;
  } catch {
    return undefined;
  }
}

/** The offset at the end of `11/7/2010, GMT-02:30`; UTC itself is written `GMT` and no more. */
function writtenOffset(text: string): number {
  const at = text.lastIndexOf("GMT") + 3;
  if (at === text.length) return 0;
  const minutes = Number(text.slice(at + 1, at + 3)) * 60 + Number(text.slice(at + 4, at + 6));
  return text.charCodeAt(at) === 45 ? -minutes : minutes;
}
