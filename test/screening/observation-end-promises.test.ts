import { expect, it } from "vitest";
import { observationEndPromises } from "../../src/screening/observation-end-promises.js";

const source = { en: "an example", zh: "示例" };
const promised = observationEndPromises(source);

it("has whoever tests positive handed over, and lets nothing follow a death or a revocation", () => {
  const after = (id: string) => promised.find((one) => one.id === id)?.holds;
  expect(after("positive-is-handed-over")).toMatchObject({ through: { events: ["handed-over"] } });
  expect(after("death-is-the-end")).toMatchObject({ after: ["died"], through: { statuses: ["died"] } });
  expect(after("revoked-is-over")).toMatchObject({ after: ["order-revoked"] });
});

it("cites the text of the measure, and has each promise once", () => {
  expect(promised.every((one) => one.source === source)).toBe(true);
  expect(new Set(promised.map(({ id }) => id)).size).toBe(promised.length);
});
