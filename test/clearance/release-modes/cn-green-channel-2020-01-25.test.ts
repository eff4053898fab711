import { describe, expect, it } from "vitest";
import { greenChannel2020 } from "../../../src/clearance/release-modes/cn-green-channel-2020-01-25.js";

describe("the green channel (GACC Notice 17 of 2020)", () => {
  it("asks for nothing besides, and puts nothing off", () => {
    expect(greenChannel2020.duties).toEqual([]);
  });

  it("was for donated goods, from 27 January 2020 for all supplies", () => {
    expect(greenChannel2020.edition.amendments?.map(({ from }) => from)).toEqual(["2020-01-27"]);
    expect(greenChannel2020.covers.map(({ from, donatedOnly }) => [from, donatedOnly])).toEqual([
      [undefined, true],
      ["2020-01-27", false],
    ]);
  });

  it("ended some day of 2021", () => {
    expect([greenChannel2020.certainUntil, greenChannel2020.edition.until]).toEqual(["2020-12-31", "2021-12-31"]);
  });
});
