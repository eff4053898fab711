import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { landBorderCityExit2021 } from "../../../src/risk/policies/land-border-city-exit-2021-12-11.js";
import { atCheckpoint, itAsksForACertificate } from "../at-a-checkpoint.js";

const graded = atCheckpoint(landBorderCityExit2021);

describe("leaving a land-border port city (joint mechanism, urgent telegram 14 of 2021)", () => {
  itAsksForACertificate(graded);

  it("does not ask for a health code", () => {
    expect(graded({ healthCode: "red" })).toEqual(["pass"]);
  });

  it("does not ask for a trip card", () => {
    expect(graded({ tripCard: absent("not-asked") })).toEqual(["pass"]);
  });
});
