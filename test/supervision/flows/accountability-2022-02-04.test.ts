import { describe, expect, it } from "vitest";
import { accountability2022 } from "../../../src/supervision/flows/accountability-2022-02-04.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "../../screening/flows/sound-flow.js";

describe("accountability", () => {
  isSound(accountability2022, {
    removals: ["referred: not-held-to-account", "heard: not-held-to-account"],
  });
  saysWhatItPromises(accountability2022);

  it("holds to account whoever was referred and heard", () => {
    expect(follow(accountability2022, "referred", "heard", "held-to-account")).toBe("held-to-account");
    expect(follow(accountability2022, "referred", "held-to-account")).toMatchObject({ way: ["heard"] });
    expect(follow(accountability2022, "heard")).toMatchObject({ way: ["referred"] });
  });

  it("lets somebody go unheard, with a reason", () => {
    expect(follow(accountability2022, "referred", "not-held-to-account")).toBe("not-held-to-account");
    expect(asksOf(accountability2022, "not-held-to-account")).toEqual(["reason", "decidedBy"]);
  });

  it("names who answers, by what measure, and who decided", () => {
    expect(asksOf(accountability2022, "referred")).toEqual(["answers", "reason"]);
    expect(asksOf(accountability2022, "held-to-account")).toEqual(["measure", "grounds", "decidedBy"]);
  });
});
