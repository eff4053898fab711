import { expect, it } from "vitest";
import { exitEntryCard3 } from "../../../src/declaration/forms/cn-exit-entry-3.js";

it("edition 3 of the Exit/Entry Health Declaration Form lies between the restart of 2020-01-25 and edition 4 of 2020-03-03, and its items were not found", () => {
  const { edition, ...rest } = exitEntryCard3;
  expect(rest).toEqual({});
  expect(edition.status).toBe("unseen");
  expect(edition.from).toEqual({ notBefore: "2020-01-26", notAfter: "2020-03-02" });
  expect(edition.supersedes).toBe("cn-exit-entry-2");
});
