import { expect, it } from "vitest";
import { exitEntryCard7 } from "../../../src/declaration/forms/cn-exit-entry-7.js";

it("edition 7 of the Exit/Entry Health Declaration Form lies between edition 5 of 2020-03-17 and edition 9 of 2022-08-31, and its items were not found", () => {
  const { edition, ...rest } = exitEntryCard7;
  expect(rest).toEqual({});
  expect(edition.status).toBe("unseen");
  expect(edition.from).toEqual({ notBefore: "2020-03-18", notAfter: "2022-08-30" });
  expect(edition.supersedes).toBe("cn-exit-entry-6");
});
