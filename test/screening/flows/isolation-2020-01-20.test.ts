import { describe, expect, it } from "vitest";
import { advance } from "../../../src/flow/advance.js";
import { reopen } from "../../../src/flow/reopen.js";
import { isolation2020 } from "../../../src/screening/flows/isolation-2020-01-20.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "./sound-flow.js";

describe("isolation", () => {
  isSound(isolation2020, {
    removals: [
      ...["to-be-admitted", "isolated", "absent", "clear", "release-ordered"].map((status) => `${status}: died`),
      "isolated: found-infectious",
      "clear: found-infectious",
    ],
  });

  saysWhatItPromises(isolation2020);

  it("is released when found clear, and by an order", () => {
    expect(
      follow(isolation2020, "admitted", "found-infectious", "extended", "found-clear", "release-ordered", "released"),
    ).toBe("released");
    expect(follow(isolation2020, "admitted", "release-ordered")).toMatchObject({ way: ["found-clear"] });
  });

  it("finds nobody clear before a specimen was reported negative", () => {
    const particulars = { examination: "no symptoms for three days" };
    expect(advance(isolation2020, "isolated", "found-clear", { particulars })).toMatchObject({
      code: "requirement-unmet",
      missing: ["cn-specimen"],
    });
  });

  it("orders no release, and releases nobody, with another result since", () => {
    const particulars = { order: "2022-17", orderedOn: "2022-07-08" };
    const asked = { particulars, meets: () => false };
    for (const [status, event] of [
      ["isolated", "found-clear"],
      ["clear", "release-ordered"],
      ["release-ordered", "released"],
    ] as const)
      expect(advance(isolation2020, status, event, { ...asked, carries: [] })).toMatchObject({
        code: "requirement-unmet",
        missing: ["cn-specimen"],
      });
  });

  it("takes back whoever is found infectious after all, and clears them anew", () => {
    const clear = ["admitted", "found-clear"];
    expect(follow(isolation2020, ...clear, "found-infectious")).toBe("isolated");
    expect(follow(isolation2020, ...clear, "release-ordered", "release-withdrawn")).toBe("isolated");
    expect(follow(isolation2020, ...clear, "release-ordered", "release-withdrawn", "released")).toMatchObject({
      way: ["found-clear", "release-ordered"],
    });
  });

  it("follows whoever left: back, or lost by a decision that can be reopened", () => {
    const absent = ["admitted", "found-absent"];
    expect(follow(isolation2020, ...absent, "returned")).toBe("isolated");
    expect(follow(isolation2020, ...absent, "found-clear")).toMatchObject({ way: ["returned"] });
    expect(follow(isolation2020, ...absent, "search-closed")).toBe("lost");
    expect(asksOf(isolation2020, "search-closed")).toEqual(["searchedBy", "reason"]);
    expect(reopen(isolation2020, "lost", "absent")).toBe("absent");
  });

  it("ends by a death from wherever somebody is, and by a revocation before the admission alone", () => {
    for (const before of [[], ["admitted"], ["admitted", "found-absent"], ["admitted", "found-clear"]])
      expect(follow(isolation2020, ...before, "died")).toBe("died");
    expect(follow(isolation2020, "order-revoked")).toBe("revoked");
    expect(follow(isolation2020, "admitted", "order-revoked")).toMatchObject({ code: "not-accepted" });
  });

  it("is extended by an order with its reason and last day", () => {
    expect(asksOf(isolation2020, "extended")).toEqual(["order", "reason", "until"]);
  });
});
