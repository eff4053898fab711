import { expect, it } from "vitest";
import { observationPromises } from "../../src/screening/observation-promises.js";

const source = { en: "an example", zh: "示例" };

it("promises everything by the text of the measure", () => {
  const promises = observationPromises(source);
  expect(promises.every((each) => each.source === source)).toBe(true);
});

it("promises of a release that specimens from before the observation do not count, and no other result since the order", () => {
  const required = observationPromises(source).flatMap(({ holds }) =>
    holds.kind === "requires" ? [`${holds.event} ${holds.flow} since ${holds.since.join()}`] : [],
  );
  expect(required).toEqual([
    "release-ordered cn-specimen since begun",
    "release-ordered cn-specimen since ordered",
    "released cn-specimen since ordered",
    "illness-excluded cn-specimen since seen-ill",
    "illness-excluded cn-specimen since ordered",
    "handed-over cn-hand-over since begun",
    "order-revoked cn-specimen since ordered",
  ]);
});
