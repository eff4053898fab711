import { expect, it } from "vitest";
import { SPECIMEN_KINDS } from "../../src/subjects/specimen.js";

it("a specimen is of one kind, named once, and there is a kind for what is not listed", () => {
  expect(new Set(SPECIMEN_KINDS).size).toBe(SPECIMEN_KINDS.length);
  expect(SPECIMEN_KINDS).toContain("nasopharyngeal-swab");
  expect(SPECIMEN_KINDS).toContain("other");
});
