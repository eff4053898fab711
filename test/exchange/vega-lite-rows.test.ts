import { expect, it } from "vitest";
import { rowsOf } from "../../src/exchange/vega-lite-rows.js";

it("gives rows their numbers for places, so that two of one name stay two", () => {
  const rows = [
    { name: "T1", note: "a" },
    { name: "T1", note: "b\n" },
  ];
  const { y, words, frame } = rowsOf(rows, "en");
  expect(y.scale.domain).toEqual([0, 1]);
  expect(words.map(({ data }) => data.values)).toEqual([
    [
      { row: 0, word: "T1", text: "T1: a" },
      { row: 1, word: "T1", text: "T1: b " },
    ],
    [
      { row: 0, word: "a", text: "T1: a" },
      { row: 1, word: "b ", text: "T1: b " },
    ],
  ]);
  expect(frame).toMatchObject({ height: 60, alternative: ["T1: a", "T1: b "] });
  expect(rowsOf(rows, "zh").frame.alternative).toEqual(["T1：a", "T1：b "]);
  expect(rowsOf([], "en").frame.height).toBe(30);
});
