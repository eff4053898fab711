import { describe, expect, it } from "vitest";
import { CHECKPOINT_FACTS } from "../../src/risk/checkpoint-facts.js";
import { TEST_FACTS } from "../../src/risk/pre-departure-test-facts.js";
import { inForceIds } from "./in-force-ids.js";

describe("the facts at a checkpoint", () => {
  it("know a test as a test before a journey is known, and a trip card by its four colours, without its star", () => {
    expect(CHECKPOINT_FACTS.tests.of).toBe(TEST_FACTS);
    expect(CHECKPOINT_FACTS.tripCard.options).toEqual(["green", "yellow", "orange", "red"]);
  });
});

describe("the policies at a checkpoint", () => {
  it("the published one holds until its own last day; the examples are chosen only by those who ask", () => {
    expect(inForceIds("cn-land-border-city-exit", "2021-12-10")).toEqual([]);
    expect(inForceIds("cn-land-border-city-exit", "2022-03-15")).toEqual(["land-border-city-exit-2021-12-11"]);
    expect(inForceIds("cn-land-border-city-exit", "2022-03-16")).toEqual([]);
    for (const series of ["cn-one-code-one-certificate", "cn-one-certificate-two-codes"]) {
      expect(inForceIds(series, "2022-06-01")).toEqual([]);
      expect(inForceIds(series, "2022-06-01", { illustrative: true })).toHaveLength(1);
      expect(inForceIds(series, "2022-12-07", { illustrative: true })).toEqual([]);
    }
  });
});
