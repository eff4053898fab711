import { describe, expect, it } from "vitest";
import { homeMonitoring2021 } from "../../../src/screening/flows/home-monitoring-2021-05-14.js";
import { OBSERVATION_UNNOTICED } from "../observation-unnoticed.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "./sound-flow.js";

describe("home monitoring", () => {
  isSound(homeMonitoring2021, OBSERVATION_UNNOTICED);

  saysWhatItPromises(homeMonitoring2021);

  it("is ordered, followed up, extended and released by order", () => {
    const observed = ["ordered", "begun", "seen-well", "visit-missed", "extended"];
    expect(follow(homeMonitoring2021, ...observed, "release-ordered", "released")).toBe("released");
    expect(asksOf(homeMonitoring2021, "extended")).toEqual(["order", "reason", "until"]);
  });

  it("was over when COVID-19 came under Class B", () => {
    expect(homeMonitoring2021.edition.until).toBe("2023-01-07");
  });
});
