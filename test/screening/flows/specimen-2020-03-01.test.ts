import { describe, expect, it } from "vitest";
import { specimen2020 } from "../../../src/screening/flows/specimen-2020-03-01.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "./sound-flow.js";

describe("the way of a specimen", () => {
  /* What cannot be taken again is reported, so that no promise misses the one of the two that is left out. */
  const TAKEN_AGAIN = ["rejected", "lost", "disputed", "unclear", "not-confirmed"];

  isSound(specimen2020, {
    removals: TAKEN_AGAIN.flatMap((status) => [`${status}: retaken`, `${status}: reported-unresolved`]),
    redirections: [
      "indeterminate: second-test-positive -> indeterminate",
      "positive: retested-positive -> positive",
      ...TAKEN_AGAIN.map((status) => `${status}: retaken -> ${status}`),
    ],
  });

  saysWhatItPromises(specimen2020);

  it("ends where nothing is taken, for a reason", () => {
    expect(follow(specimen2020, "not-taken")).toBe("not-taken");
    expect(asksOf(specimen2020, "not-taken")).toEqual(["reason"]);
    expect(follow(specimen2020, "taken", "not-taken")).toMatchObject({ code: "not-accepted" });
  });

  it("takes a sample again that was lost on the way", () => {
    expect(follow(specimen2020, "taken", "packed", "sent", "lost", "retaken", "packed")).toBe("packed");
    expect(asksOf(specimen2020, "lost")).toEqual(["reason"]);
  });

  it.each([
    [["rejected"]],
    [["lost"]],
    [["received", "tested-positive", "retest-disagreed"]],
    [["received", "tested-indeterminate", "second-test-indeterminate"]],
    [["received", "tested-positive", "retested-positive", "not-confirmed"]],
  ])("after %j and nobody to sample again, is reported unresolved and not dropped", (events) => {
    expect(follow(specimen2020, "taken", "packed", "sent", ...events, "reported-unresolved")).toBe(
      "reported-unresolved",
    );
    expect(asksOf(specimen2020, "reported-unresolved")).toEqual(["reason", "reportedTo"]);
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
