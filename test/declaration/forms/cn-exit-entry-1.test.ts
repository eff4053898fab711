import { expect, it } from "vitest";
import { exitEntryCard1 } from "../../../src/declaration/forms/cn-exit-entry-1.js";

it("edition 1 of the Exit/Entry Health Declaration Form is dated by the notice that brought the card back, and its items were not found (GACC Notice 16 of 2020)", () => {
  const { edition, ...rest } = exitEntryCard1;
  expect(rest).toEqual({});
  expect(edition.status).toBe("unseen");
  expect(edition.from).toEqual("2020-01-25");
  expect(edition.supersedes).toBe(undefined);
});
