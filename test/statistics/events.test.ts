import { expect, it } from "vitest";
import { checkEvents } from "../../src/statistics/events.js";

it("events are whole and in a finite exposure", () => {
  expect(() => checkEvents("caller", { count: 0, exposure: 0 })).not.toThrow();
  expect(() => checkEvents("caller", { count: 1.5, exposure: 1 })).toThrow(
    new RangeError("caller: expected a whole number from 0 of events, got 1.5"),
  );
  expect(() => checkEvents("caller", { count: 1, exposure: -2 })).toThrow(
    new RangeError("caller: expected a finite exposure from 0, got -2"),
  );
});
