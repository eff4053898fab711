import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { assess } from "../../src/risk/assess.js";
import type { Policy } from "../../src/risk/policy.js";
import type { DeclaredAnswers, TRAVELLER_FACTS, TravellerEvidence } from "../../src/risk/traveller-facts.js";
import { facts, on, reading } from "./travellers.js";

type Grounds = (answers: Partial<DeclaredAnswers>, evidence?: Partial<TravellerEvidence>) => readonly string[];

/** The grounds on which a traveller whose declaration was found normal, but for some things, goes on; or what is needed. */
export function groundsBy(policy: Policy<typeof TRAVELLER_FACTS>): Grounds {
  return (answers, evidence = {}) => {
    const assessment = assess(policy, facts(answers, { declaration: "normal", ...evidence }));
    return assessment.decided ? assessment.because : ["?", ...assessment.needs];
  };
}

/** The tests of an edition of 2023: symptoms, a fever and an abnormal declaration are grounds, and nothing else is. */
export function itGoesByWhatIsFound(grounds: Grounds, declarationRule: string): void {
  it.each([
    ["a normal declaration, nothing found", {}, {}, []],
    ["an abnormal declaration", {}, { declaration: "abnormal" }, [declarationRule]],
    ["symptoms", { symptomsAny: "yes" }, {}, ["symptoms"]],
    ["a fever", {}, { readings: [reading(37.3)] }, ["fever"]],
    ["a temperature below", {}, { readings: [reading(37.2)] }, []],
    [
      "stays, contacts and medicine are no grounds any more",
      { travelHistory: [{ country: "ITA", to: on }], contactWithCase: "yes", feverMedicine: "yes" },
      {},
      [],
    ],
  ] as const)("%s", (_, answers, evidence, expected) => {
    expect(grounds(answers, evidence)).toEqual(expected);
  });

  it("is undecided while the declaration was not checked, or nobody was measured", () => {
    expect(grounds({}, { declaration: absent("not-asked") })).toEqual(["?", "declaration"]);
    expect(grounds({}, { readings: [] })).toEqual(["?", "axillaryCelsius", "firstPassCelsius"]);
    expect(grounds({}, { readings: [reading(37.9, "forehead")] })).toEqual(["?", "axillaryCelsius"]);
  });
}
