import { expect, it } from "vitest";
import { RETENTION_STARTS } from "../../src/declaration/handling.js";
import { DEFAULT_HANDLING } from "../../src/declaration/handling-of.js";

it("counts how long an answer is kept from the declaration or from the end of its purpose", () => {
  expect(RETENTION_STARTS).toEqual(["declared", "purpose-ended"]);
});

it("is counted by default from one of them", () => {
  for (const { retention } of Object.values(DEFAULT_HANDLING)) expect(RETENTION_STARTS).toContain(retention.from);
});
