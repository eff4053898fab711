import { expect, it } from "vitest";
import { hasPlace, withPlace } from "../../src/declaration/places.js";

const one = ["a", "b"];
const other = ["a", "b"];

it("has none before any is marked", () => expect(hasPlace(undefined, one, 0)).toBe(false));

it("tells rows apart by which row they are, not by what they hold", () => {
  const places = withPlace(withPlace(undefined, one, 0), one, 1);
  expect([hasPlace(places, one, 0), hasPlace(places, one, 1)]).toEqual([true, true]);
  expect([hasPlace(places, one, 2), hasPlace(places, other, 0)]).toEqual([false, false]);
});
