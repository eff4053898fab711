import { expect, it } from "vitest";
import { areasEdition8 } from "../../../src/risk/areas/cn-risk-areas-edition-8.js";

it("has the three zones and the three conditions, the second in two parts (edition 8, community control)", () => {
  expect(areasEdition8.classes.map((one) => one.class)).toEqual(["precaution", "control", "lockdown"]);
  const [lockdown, control] = areasEdition8.steps.map(({ requires }) => requires.map(({ id }) => id));
  expect(lockdown).toEqual([
    "no-new-infection-14-days",
    "last-contact-more-than-14-days",
    "last-contact-test-negative",
    "final-round",
  ]);
  expect(control).toEqual(lockdown);
});

it("was published on 2021-05-14", () => {
  expect(areasEdition8.edition.publishedOn).toBe("2021-05-14");
});
