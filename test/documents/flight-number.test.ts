import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLIGHT_NUMBER_CODES, readFlightNumber } from "../../src/documents/flight-number.js";
import { anyText } from "./any-text.js";

const LETTER = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const DIGIT = fc.constantFrom(..."0123456789");
const anyDesignator = fc
  .oneof(fc.tuple(LETTER, LETTER), fc.tuple(LETTER, DIGIT), fc.tuple(DIGIT, LETTER), fc.tuple(LETTER, LETTER, LETTER))
  .map((characters) => characters.join(""));
const anyFlight = fc.tuple(anyDesignator, fc.nat(9999), fc.option(LETTER, { nil: undefined }));

describe("readFlightNumber", () => {
  it.each([
    ["CA988", "CA", 988, undefined, "CA988"],
    ["3U8888", "3U", 8888, undefined, "3U8888"],
    ["U21234", "U2", 1234, undefined, "U21234"],
    ["CSN3456", "CSN", 3456, undefined, "CSN3456"],
    ["BA123A", "BA", 123, "A", "BA123A"],
    ["ca 988", "CA", 988, undefined, "CA988"],
    ["MU-5101", "MU", 5101, undefined, "MU5101"],
    ["CA0988", "CA", 988, undefined, "CA988"],
    [" ba 0007b ", "BA", 7, "B", "BA7B"],
    ["B98765", "B9", 8765, undefined, "B98765"],
  ])("reads %j", (text, designator, flight, suffix, normalised) => {
    expect(readFlightNumber(text)).toEqual({ verdict: "sound", failed: [], normalised, designator, flight, suffix });
  });

  it.each([
    ["CA98765", ["flight-digits"], "CA"],
    ["CA", ["flight-digits"], "CA"],
    ["CAA", ["flight-digits"], "CAA"],
    ["CA-", ["flight-digits"], "CA"],
    ["CA12AB", ["suffix"], "CA"],
    ["CA12é", ["suffix"], "CA"],
    ["CA123456AB", ["flight-digits", "suffix"], "CA"],
    ["98765", ["designator"], undefined],
    ["ABCD12", ["designator"], undefined],
    ["", ["designator"], undefined],
    ["航班988", ["designator"], undefined],
    ["ＣＡ988", ["designator"], undefined],
  ])("finds what is wrong in %j: %j", (text, failed, designator) => {
    expect(readFlightNumber(text)).toMatchObject({ verdict: "wrong", failed, normalised: undefined, designator });
  });

  it("gives back the parts that a number was made of, and its standard form as it is", () => {
    fc.assert(
      fc.property(anyFlight, ([designator, flight, suffix]) => {
        const written = `${designator}${flight}${suffix ?? ""}`;
        const read = readFlightNumber(written);
        expect(read).toMatchObject({ verdict: "sound", normalised: written, designator, flight });
        expect(read.suffix).toBe(suffix);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(readFlightNumber(text).failed.every((code) => FLIGHT_NUMBER_CODES.includes(code))).toBe(true);
      }),
    );
  });
});
