import { describe, expect, it } from "vitest";
import { epochMilliseconds, instant, minutesBetween } from "../../src/calendar/instant.js";
import { isCountryCode } from "../../src/documents/country-code.js";
import { readFlightNumber } from "../../src/documents/flight-number.js";
import { readImoNumber } from "../../src/documents/imo-number.js";
import { listedDraws } from "../../src/testing/draws.js";
import { voyageDrawn, voyagesFrom } from "../../src/testing/voyages-from.js";

const asOf = instant("2025-02-01T09:00:00+08:00");
const made = voyagesFrom({ seed: 6, count: 300, asOf });

describe("made-up voyages", () => {
  it("are of every kind, and arrive in the day before", () => {
    expect(new Set(made.map(({ conveyance }) => conveyance.kind)).size).toBe(4);
    for (const { arrivedAt } of made) {
      expect(epochMilliseconds(arrivedAt)).toBeLessThanOrEqual(epochMilliseconds(asOf));
      expect(minutesBetween(arrivedAt, asOf)).toBeLessThanOrEqual(24 * 60);
    }
  });

  it("have numbers that check themselves", () => {
    for (const { conveyance, serviceNumber } of made) {
      if (conveyance.kind === "ship") expect(readImoNumber(conveyance.imoNumber ?? "").verdict).toBe("sound");
      if (conveyance.kind === "aircraft") expect(readFlightNumber(serviceNumber).failed).toEqual([]);
    }
  });

  it("go from call to call without a day's gap and end where they come from", () => {
    for (const { calls, origin } of made) {
      expect(calls.at(-1)?.port).toBe(origin);
      for (const [index, { arrivedOn, departedOn, country }] of calls.entries()) {
        expect(isCountryCode(country)).toBe(true);
        expect(arrivedOn === undefined).toBe(index === 0);
        if (arrivedOn !== undefined) expect(arrivedOn <= departedOn).toBe(true);
        const before = calls[index - 1];
        if (before !== undefined && arrivedOn !== undefined) expect(before.departedOn <= arrivedOn).toBe(true);
      }
    }
  });

  it("carry people of whom no two have one document, also when nothing is drawn", () => {
    const simple = voyageDrawn(listedDraws([0, 0, 0, 0, 0, 0, 0.999]), { asOf });
    for (const { travellers } of [...made, simple]) {
      const numbers = travellers.map(({ documentNumber }) => documentNumber);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(travellers.some(({ role }) => role === "crew")).toBe(true);
    }
  });
});
