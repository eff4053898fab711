import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { mayTravelOn, type OnwardJourney } from "../../src/risk/may-travel-on.js";
import { onwardTravel2005 as policy } from "../../src/risk/policies/ihr-onward-travel-2005.js";

const allowed = { underObservation: "yes", imminentRisk: "no", destinationInformed: "yes" } as const;
const found = (journey: OnwardJourney) => {
  const permission = mayTravelOn(policy, journey);
  return permission.decision === "may-not" ? permission.because.map(({ rule }) => rule) : permission.decision;
};

describe("onward travel of a suspect traveller (IHR (2005), Article 30)", () => {
  it("under observation, without an imminent risk, with the authority at the destination informed", () => {
    const permission = mayTravelOn(policy, allowed);
    expect(permission.decision === "may" && permission.basis).toEqual({
      en: "IHR (2005), Article 30",
      zh: "《国际卫生条例（2005）》第30条",
    });
  });

  it.each([
    [{ underObservation: "no" }, "not-under-observation"],
    [{ imminentRisk: "yes" }, "imminent-risk"],
    [{ destinationInformed: "no" }, "destination-not-informed"],
  ] as const)("not with %j", (change, rule) => {
    expect(found({ ...allowed, ...change })).toEqual([rule]);
  });

  it.each(["underObservation", "imminentRisk", "destinationInformed"] as const)(
    "is undecided while %s is not known, or not asked",
    (fact) => {
      expect(mayTravelOn(policy, { ...allowed, [fact]: absent("asked-unknown") })).toMatchObject({
        decision: "undecided",
        needs: [fact],
      });
      const { [fact]: _, ...others } = allowed;
      expect(found(others)).toBe("undecided");
    },
  );

  it("takes for not asked what is left out, and says so", () => {
    const { proof } = mayTravelOn(policy, { imminentRisk: "no" });
    const read = proof.rules.flatMap(({ proof: { read: own, parts } }) => [
      ...own,
      ...parts.flatMap((part) => part.read),
    ]);
    expect(new Map(read.map(({ fact, answer }) => [fact, answer]))).toEqual(
      new Map<string, unknown>([
        ["underObservation", absent("not-asked")],
        ["imminentRisk", "no"],
        ["destinationInformed", absent("not-asked")],
      ]),
    );
  });

  it("says every reason at once, and grants nothing by default", () => {
    expect(found({ underObservation: "no", imminentRisk: "yes", destinationInformed: "no" })).toEqual([
      "not-under-observation",
      "imminent-risk",
      "destination-not-informed",
    ]);
    expect(found({})).toBe("undecided");
  });
});
