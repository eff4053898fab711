import fc from "fast-check";
import { expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { guangxiResponse2020 } from "../../src/risk/areas/cn-guangxi-response-2020-02-24.js";
import { RESPONSE_LEVELS, type ResponseLevel, responseLevelAt } from "../../src/risk/response-level-at.js";

it.each([
  ["2020-02-24T19:59:59+08:00", "I"],
  ["2020-02-24T20:00:00+08:00", "III"],
  ["2020-02-24T12:00:00Z", "III"],
  ["2020-02-24T11:59:59Z", "I"],
  ["2020-02-24T20:30:00+09:00", "I"],
])("Guangxi at %s (notice of 2020-02-24)", (at, level) => {
  expect(responseLevelAt(guangxiResponse2020, instant(at))).toBe(level);
});

it("before the first known change nothing is known, unless it is said", () => {
  const [change] = guangxiResponse2020.changes;
  expect(
    responseLevelAt({ changes: change === undefined ? [] : [change] }, instant("2020-02-01T00:00Z")),
  ).toBeUndefined();
});

it("the order of the changes does not matter, and of two at once the gravest counts", () => {
  const changes = fc.array(
    fc.record({
      level: fc.constantFrom(...(Object.keys(RESPONSE_LEVELS) as ResponseLevel[])),
      at: fc.integer({ min: 0, max: 3 }).map((hour) => instant(`2020-02-24T0${hour}:00:00Z`)),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const at = instant("2020-02-24T02:30:00Z");
  fc.assert(
    fc.property(changes, (given) => {
      expect(responseLevelAt({ changes: given.toReversed() }, at)).toBe(responseLevelAt({ changes: given }, at));
    }),
  );
  const both = (["III", "II"] as const).map((level) => ({ level, at }));
  expect(responseLevelAt({ changes: both }, at)).toBe("II");
});
