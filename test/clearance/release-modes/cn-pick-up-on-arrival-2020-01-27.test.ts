import { describe, expect, it } from "vitest";
import { pickUpOnArrival2020 } from "../../../src/clearance/release-modes/cn-pick-up-on-arrival-2020-01-27.js";

describe("pick-up on arrival (GACC notice of 2020-01-27)", () => {
  it("is for all supplies against the epidemic, by cargo, with a traveller or by mail", () => {
    expect(pickUpOnArrival2020.covers[0].goods.en).toMatch(/cargo, with a traveller or by mail$/);
    expect(pickUpOnArrival2020.edition.from).toBe("2020-01-27");
  });

  it("puts other modes together and asks for nothing besides", () => {
    expect(pickUpOnArrival2020.text.zh).toContain("两步申报、提前申报");
    expect(pickUpOnArrival2020.duties).toEqual([]);
  });
});
