import { expect, it } from "vitest";
import { observationReleasePromises } from "../../src/screening/observation-release-promises.js";

const source = { en: "an example", zh: "示例" };
const promised = observationReleasePromises(source);

it("releases nobody but by an order, and asks for the specimens at every release and exclusion", () => {
  const asking = promised.flatMap(({ holds }) => (holds.kind === "requires" ? [holds.event] : []));
  expect([...new Set(asking)]).toEqual(["release-ordered", "released", "illness-excluded"]);
  expect(promised[0]?.holds).toMatchObject({ to: ["release-ordered", "released"] });
});

it("cites the text of the measure, and has each promise once", () => {
  expect(promised.every((one) => one.source === source)).toBe(true);
  expect(new Set(promised.map(({ id }) => id)).size).toBe(promised.length);
});
