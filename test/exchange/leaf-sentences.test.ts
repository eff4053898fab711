import { expect, it } from "vitest";
import { SENTENCES } from "../../src/exchange/leaf-sentences.js";

const said = Object.entries(SENTENCES);
const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

it.each(said)("says %s and its opposite in both languages, of the same things", (_name, [yes, no]) => {
  for (const { en, zh } of [yes, no]) {
    expect(placesOf(zh)).toEqual(placesOf(en));
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
  expect(placesOf(no.en)).toEqual(placesOf(yes.en));
  expect([no.en, no.zh]).not.toContain(yes.en);
});

it("denies a threshold by the one beside it", () => {
  expect(SENTENCES.atLeast[1]).toEqual(SENTENCES.below[0]);
  expect(SENTENCES.above[1]).toEqual(SENTENCES.atMost[0]);
  expect(SENTENCES.before[1]).toEqual(SENTENCES.onOrAfter[0]);
  expect(SENTENCES.after[1]).toEqual(SENTENCES.onOrBefore[0]);
});
