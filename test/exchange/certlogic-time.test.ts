import { plusTime } from "certlogic-js/dist/internals.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CERTLOGIC_UNITS } from "../../src/exchange/certlogic-node.js";
import {
  certLogicBirth,
  certLogicLater,
  certLogicMoment,
  certLogicTime,
  NOT_A_TIME,
} from "../../src/exchange/certlogic-time.js";

/** The reference, with what it throws at told from a format without a real day. */
function theirs(text: string, amount = 0, unit: (typeof CERTLOGIC_UNITS)[number] = "day"): number {
  try {
    return plusTime(text, amount, unit).getTime();
  } catch {
    return NOT_A_TIME;
  }
}

const two = (limit: number) => fc.integer({ min: 0, max: limit }).map((number) => String(number).padStart(2, "0"));
const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
const offsets = fc.oneof(
  fc.constantFrom("", "Z", "+2", "-02", "+0530", "-130", "+14:00", "+24:00", "+2:", "+02:5", "+", "z"),
  fc.tuple(fc.constantFrom("+", "-"), two(25), two(61)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const texts = fc
  .tuple(
    year,
    two(13),
    two(32),
    two(25),
    two(61),
    two(61),
    fc.constantFrom("", ".1", ".123", ".123456789", "."),
    offsets,
  )
  .chain(([y, m, d, h, min, s, fraction, offset]) =>
    fc.constantFrom(
      y,
      `${y}-${m}`,
      `${y}-${m}-${d}`,
      `${y}-${m}-${d}T${h}:${min}${offset}`,
      `${y}-${m}-${d}T${h}:${min}:${s}${fraction}${offset}`,
      `${y}-${m}-${d}T10:30:59${fraction}${offset}`,
      `${y}-${m}-${d} ${h}:${min}:${s}`,
    ),
  );

describe("moments", () => {
  it("are read as certlogic-js reads them", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ maxLength: 30 })), (text) => {
        expect(certLogicMoment(text)).toBe(theirs(text));
      }),
      { numRuns: 10_000 },
    );
  });

  it("are put off as certlogic-js puts them off", () => {
    const amounts = fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.constantFrom(4_000_000, -4_000_000, 1e9, -1e9, 1e15, -1e15, 1e300),
    );
    fc.assert(
      fc.property(texts, amounts, fc.constantFrom(...CERTLOGIC_UNITS), (text, amount, unit) => {
        expect(certLogicLater(certLogicMoment(text), amount, unit)).toBe(theirs(text, amount, unit));
      }),
      { numRuns: 10_000 },
    );
  });

  it("run over the end of a month and of a leap year", () => {
    const later = (text: string, amount: number, unit: "month" | "year") =>
      certLogicLater(certLogicTime(text), amount, unit);
    expect(later("2021-01-31", 1, "month")).toBe(Date.UTC(2021, 2, 3));
    expect(later("2020-02-29", 1, "year")).toBe(Date.UTC(2021, 2, 1));
    expect(later("2020-03-31", -1, "month")).toBe(Date.UTC(2020, 2, 2));
    expect(later("2021-01-15", -13, "month")).toBe(Date.UTC(2019, 11, 15));
  });

  it("are of a partial date of birth its last day", () => {
    expect(certLogicBirth("1964")).toBe(Date.UTC(1964, 11, 31));
    expect(certLogicBirth("1964-02")).toBe(Date.UTC(1964, 1, 29));
    expect(certLogicBirth("1964-13")).toBeNaN();
    expect(certLogicBirth("1964-02-01T00:00:00Z")).toBe(NOT_A_TIME);
  });
});
