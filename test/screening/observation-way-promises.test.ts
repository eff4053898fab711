import { expect, it } from "vitest";
import { observationWayPromises } from "../../src/screening/observation-way-promises.js";

const source = { en: "an example", zh: "示例" };
const promised = observationWayPromises(source);

it("lets nobody come to a status but by what leads to it", () => {
  expect(promised.every(({ holds }) => holds.kind === "every-path")).toBe(true);
  expect(promised.find(({ id }) => id === "ordered-first")?.holds).toMatchObject({ through: { events: ["ordered"] } });
});

it("cites the text of the measure, and has each promise once", () => {
  expect(promised.every((one) => one.source === source)).toBe(true);
  expect(new Set(promised.map(({ id }) => id)).size).toBe(promised.length);
});
