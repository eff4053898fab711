import { expect, it } from "vitest";
import { ONWARD_TRAVEL_FACTS } from "../../src/risk/onward-travel-facts.js";

it("asks yes or no of each, in two languages", () => {
  expect(Object.keys(ONWARD_TRAVEL_FACTS)).toEqual(["underObservation", "imminentRisk", "destinationInformed"]);
  for (const { kind, label } of Object.values(ONWARD_TRAVEL_FACTS)) {
    expect(kind).toBe("yes-no");
    expect(Object.keys(label)).toEqual(["en", "zh"]);
  }
});
