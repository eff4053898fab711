import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addLookup, dayDimension, sortedLabels } from "../../src/statistics/column-dimensions.js";

it("sorts the labels, each once, with the place of a code that has none behind them", () => {
  const { sorted, placeOf } = sortedLabels(["red", "green", "red"]);
  expect(sorted).toEqual(["green", "red", absent("asked-unknown")]);
  expect([...placeOf]).toEqual([1, 0, 1, 2]);
});

it("has the days of a zone from the first to the last, then that of no known zone, then that of no instant", () => {
  // 2022-07-01 and 2022-07-02 in Shanghai; the second row has no instant.
  const seconds = Int32Array.of(Date.UTC(2022, 5, 30, 16) / 1000, -1, Date.UTC(2022, 6, 1, 16) / 1000);
  const columns = { length: 3, fields: { at: { kind: "instant" as const, seconds } } };
  const { labels, add } = dayDimension(columns, { dayOf: "at", timeZone: "Asia/Shanghai" });
  const places = new Int32Array(3);
  add(places, 0, 0, 3, 1);
  expect([...places].map((place) => labels.at(place))).toEqual(["2022-07-01", absent("not-asked"), "2022-07-02"]);
  expect(labels.at(labels.length - 2)).toEqual(absent("asked-unknown"));
});

describe("addLookup", () => {
  it("adds the number of each code, and the last number for a code that has none", () => {
    for (const codes of [Uint8Array.of(0, 1, 7), Int32Array.of(0, 1, -7)])
      for (const into of [new Int32Array(3), new Uint16Array(3)]) {
        const add = addLookup(codes, Int32Array.of(5, 6, 9));
        add(into, 0, 0, 3, 10);
        add(into, -1, 1, 3, 1);
        expect([...into]).toEqual([56, 69, 90].map((one, place) => one + (place === 1 ? 0 : 0)));
      }
  });
});
