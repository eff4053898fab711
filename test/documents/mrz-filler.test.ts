import { expect, it } from "vitest";
import { withoutFillers } from "../../src/documents/mrz-filler.js";

it.each([
  ["D23145890", "D23145890"],
  ["AB2134<<<", "AB2134"],
  ["AB<2134<<", "AB 2134"],
  ["<<AB<<<C<", "AB C"],
  ["<<<<<<<<<", undefined],
  ["", undefined],
])("takes the fillers out of %j", (field, text) => {
  expect(withoutFillers(field)).toBe(text);
});

it("takes a piece of a line by its places, as far as the line goes", () => {
  expect(withoutFillers("AB<CD<<E<", 3, 7)).toBe("CD");
  expect(withoutFillers("AB<CD<<E<", 3, 20)).toBe("CD E");
  expect(withoutFillers("AB", 5, 9)).toBeUndefined();
});
