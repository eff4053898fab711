import { expect, it } from "vitest";
import { areaAfterInfection } from "../../src/risk/area-after-infection.js";
import { areasEdition8, areasEdition9 } from "../../src/risk/areas/index.js";

it("a control zone becomes a lockdown zone at once, and that one stays so (edition 8)", () => {
  expect((["control", "lockdown"] as const).map((zone) => areaAfterInfection(areasEdition8, zone))).toEqual([
    "lockdown",
    "lockdown",
  ]);
});

it("where the edition does not say, nothing is said", () => {
  expect(areaAfterInfection(areasEdition8, "precaution")).toBeUndefined();
  expect(areaAfterInfection(areasEdition9, "medium")).toBeUndefined();
});
