import { describe, expect, it } from "vitest";
import { advance } from "../../../src/flow/advance.js";
import { isolation2020 } from "../../../src/screening/flows/isolation-2020-01-20.js";
import { asksOf, follow, isSound } from "./sound-flow.js";

describe("isolation", () => {
  isSound(isolation2020);

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

  it("is extended by an order with its reason and last day", () => {
    expect(asksOf(isolation2020, "extended")).toEqual(["order", "reason", "until"]);
  });
});
