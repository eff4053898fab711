import { expect, it } from "vitest";
import { observationRecordPromises } from "../../src/screening/observation-record-promises.js";

const source = { en: "an example", zh: "示例" };
const promised = observationRecordPromises(source);

it("has every order, search and result state what it must", () => {
  expect(promised.every(({ holds }) => holds.kind === "carries" && holds.particulars.length > 0)).toBe(true);
  const order = promised.find(({ id }) => id === "order-stated");
  expect(order?.holds).toEqual({ kind: "carries", event: "ordered", particulars: ["order", "orderedOn", "until"] });
});

it("cites the text of the measure, and has each promise once", () => {
  expect(promised.every((one) => one.source === source)).toBe(true);
  expect(new Set(promised.map(({ id }) => id)).size).toBe(promised.length);
});
