import { describe, expect, it } from "vitest";
import { centralQuarantine2020 } from "../../../src/screening/flows/central-quarantine-2020-04-01.js";
import { OBSERVATION_UNNOTICED } from "../observation-unnoticed.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "./sound-flow.js";

describe("central quarantine", () => {
  isSound(centralQuarantine2020, OBSERVATION_UNNOTICED);

  saysWhatItPromises(centralQuarantine2020);

  it("is ordered, followed up, extended and released by order", () => {
    const observed = ["ordered", "begun", "seen-well", "visit-missed", "extended"];
    expect(follow(centralQuarantine2020, ...observed, "release-ordered", "released")).toBe("released");
    expect(asksOf(centralQuarantine2020, "extended")).toEqual(["order", "reason", "until"]);
  });

  it("was over when COVID-19 came under Class B", () => {
    expect(centralQuarantine2020.edition.until).toBe("2023-01-07");
  });
});
