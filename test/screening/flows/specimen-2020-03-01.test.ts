import { describe, expect, it } from "vitest";
import { specimen2020 } from "../../../src/screening/flows/specimen-2020-03-01.js";
import { asksOf, follow, isSound } from "./sound-flow.js";

describe("the way of a specimen", () => {
  isSound(specimen2020, {
    redirections: ["indeterminate: second-test-positive -> indeterminate", "positive: retested-positive -> positive"],
  });

  const received = ["taken", "packed", "sent", "received"];

  it.each([
    [["tested-negative", "reported-negative"], "reported-negative"],
    [["tested-positive", "retested-positive", "confirmed", "reported-positive"], "reported-positive"],
    [["tested-indeterminate", "second-test-negative", "reported-negative"], "reported-negative"],
    [["tested-indeterminate", "second-test-indeterminate", "retaken"], "taken"],
    [["tested-positive", "retest-disagreed", "retaken"], "taken"],
    [["tested-positive", "retested-positive", "not-confirmed", "retaken"], "taken"],
  ])("%j leads to %s", (events, status) => {
    expect(follow(specimen2020, ...received, ...events)).toBe(status);
  });

  it("takes a rejected sample again, with consent as the first time", () => {
    expect(follow(specimen2020, "taken", "packed", "sent", "rejected", "retaken", "packed")).toBe("packed");
    expect(asksOf(specimen2020, "retaken")).toEqual(["tube", "kind", "consent"]);
    expect(asksOf(specimen2020, "rejected")).toEqual(["reason"]);
  });

  it("does not report a positive first test negative without a new sample", () => {
    expect(follow(specimen2020, ...received, "tested-positive", "reported-negative")).toMatchObject({
      way: ["retest-disagreed", "retaken", "packed", "sent", "received", "tested-negative"],
    });
  });

  it("owes the report of a confirmed positive within 24 hours", () => {
    expect(specimen2020.deadlines?.confirmed?.hours).toBe(24);
  });
});
