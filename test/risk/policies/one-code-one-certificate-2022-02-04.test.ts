import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { oneCodeOneCertificate2022 } from "../../../src/risk/policies/one-code-one-certificate-2022-02-04.js";
import { atCheckpoint, itAsksForACertificate, itAsksForAHealthCode } from "../at-a-checkpoint.js";

const graded = atCheckpoint(oneCodeOneCertificate2022);

describe("one code, one certificate (an example after Erenhot, 2022)", () => {
  itAsksForACertificate(graded);
  itAsksForAHealthCode(graded);

  it("does not ask for a trip card", () => {
    expect(graded({ tripCard: absent("not-asked") })).toEqual(["pass"]);
  });
});
