import { expect, it } from "vitest";
import { DECLARED_PARTICULARS } from "../../src/clearance/declared-line.js";
import { declaredPromises } from "../../src/clearance/declared-promises.js";

it("promises each thing once, and every particular that it asks for", () => {
  const promises = declaredPromises();
  expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length);
  const carried = promises.filter(({ holds }) => holds.kind === "carries").length;
  expect(carried).toBe(Object.values(DECLARED_PARTICULARS).flat().length);
});
