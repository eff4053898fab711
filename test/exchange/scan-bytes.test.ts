import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanInstant } from "../../src/calendar/scan.js";
import { scanSeconds, scanUnits } from "../../src/exchange/scan-bytes.js";
import { bytesOf } from "./pieces-of.js";

const seconds = (text: string) => {
  const bytes = bytesOf(`--${text}${"\0".repeat(32)}`);
  return scanSeconds(bytes, 2, bytes.length - 32);
};
const units = (text: string, decimals: number) => {
  const bytes = bytesOf(text);
  return scanUnits(bytes, 0, bytes.length, decimals);
};

describe("scanSeconds", () => {
  it("reads instants as the calendar does, right or wrong", () => {
    const digit = fc.constantFrom(..."0123456789");
    const shape = fc.constantFrom(
      "2020-03-18T06:10:22Z",
      "2020-02-29T23:59:59+08:00",
      "1900-02-28T00:00:00-23:59",
      "2020-03-18T06:10:22.125Z",
      "2020-03-18T06:10Z",
      "1970-01-01T00:00:00Z",
      "9999-12-31T23:59:59Z",
    );
    const anyChange = fc.oneof(digit, fc.constantFrom("-", ":", "T", "Z", "+", " ", "/", "é"));
    fc.assert(
      fc.property(shape, fc.array(fc.tuple(fc.nat(28), anyChange), { maxLength: 3 }), (text, changes) => {
        const characters = [...text];
        for (const [place, character] of changes) characters[place % characters.length] = character;
        const changed = characters.join("");
        expect(seconds(changed)).toEqual(scanInstant(changed) / 1000);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads every day of some years", () => {
    for (let day = -30_000; day < 60_000; day += 13) {
      const text = `${new Date(day * 86_400_000).toISOString().slice(0, 19)}Z`;
      expect([seconds(text), seconds(text)]).toEqual([day * 86_400, day * 86_400]);
    }
  });

  it("does not look into what is far too long", () => expect(seconds("1".repeat(100))).toBeNaN());
});

describe("scanUnits", () => {
  it.each([
    ["0", 0, 0],
    ["007", 0, 7],
    ["5.0", 0, 5],
    ["1.25", 2, 125],
    ["1.2", 2, 120],
    ["1.2500", 2, 125],
    ["9007199254740991", 0, Number.MAX_SAFE_INTEGER],
  ])("reads %s to %d decimals", (text, decimals, expected) => expect(units(text, decimals)).toBe(expected));

  it.each(["", ".", "5.", ".5", "1.255", "-1", "+1", "1e3", "1,5", " 1", "1..2", "9007199254740993"])(
    "does not read %j",
    (text) => expect(units(text, 2)).toBeNaN(),
  );
});
