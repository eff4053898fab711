import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { oneCertificateTwoCodes2022 } from "../../../src/risk/policies/one-certificate-two-codes-2022.js";
import { atCheckpoint, itAsksForACertificate, itAsksForAHealthCode } from "../at-a-checkpoint.js";

const graded = atCheckpoint(oneCertificateTwoCodes2022);

describe("one certificate, two codes (an example after what drivers were told in 2022)", () => {
  itAsksForACertificate(graded);
  itAsksForAHealthCode(graded);

  it("a trip card that is not green stops; what is not known is undecided", () => {
    for (const tripCard of ["yellow", "orange", "red"] as const)
      expect(graded({ tripCard })).toEqual(["stop", "trip-card"]);
    expect(graded({ tripCard: absent("asked-unknown") })).toEqual(["?", "tripCard"]);
  });
});
