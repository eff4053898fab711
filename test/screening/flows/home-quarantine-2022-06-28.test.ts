import { describe, expect, it } from "vitest";
import { homeQuarantine2022 } from "../../../src/screening/flows/home-quarantine-2022-06-28.js";
import { OBSERVATION_UNNOTICED } from "../observation-unnoticed.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "./sound-flow.js";

describe("home quarantine", () => {
  isSound(homeQuarantine2022, OBSERVATION_UNNOTICED);

  saysWhatItPromises(homeQuarantine2022);

  it("is ordered, followed up, extended and released by order", () => {
    const observed = ["ordered", "begun", "seen-well", "visit-missed", "extended"];
    expect(follow(homeQuarantine2022, ...observed, "release-ordered", "released")).toBe("released");
    expect(asksOf(homeQuarantine2022, "extended")).toEqual(["order", "reason", "until"]);
  });

  it("was over when COVID-19 came under Class B", () => {
    expect(homeQuarantine2022.edition.until).toBe("2023-01-07");
  });
});
