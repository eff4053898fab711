import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { CONVEYANCE_ACTS, type ConveyanceAct } from "../../src/risk/conveyance-measure-facts.js";
import { type ConveyanceCircumstances, conveyancePermission } from "../../src/risk/conveyance-permission.js";
import { conveyanceMeasures2005 as policy } from "../../src/risk/policies/ihr-conveyance-measures-2005.js";

const asked = (act: ConveyanceAct, circumstances?: ConveyanceCircumstances) => {
  const found = conveyancePermission(policy, act, circumstances);
  return found.decision === "may-not" ? found.because.map(({ rule }) => rule) : found.decision;
};

describe("measures on a conveyance (IHR (2005), Articles 25 to 27)", () => {
  const calling = { inTransit: "no", fromAffectedArea: "yes" } as const;

  it("are for one that is affected, or suspect for vectors", () => {
    expect(asked("treat", { ...calling, affected: "yes" })).toBe("may");
    expect(asked("treat", { ...calling, affected: "no", suspectForVectors: "yes" })).toBe("may");
    expect(asked("treat", { ...calling, affected: "no", suspectForVectors: "no" })).toEqual(["not-affected"]);
    expect(asked("treat", { ...calling, affected: "no" })).toBe("undecided");
  });

  it("are not for one in transit that does not come from an affected area, unless it is affected", () => {
    const transit = { inTransit: "yes", fromAffectedArea: "no" } as const;
    expect(asked("inspect", { ...transit, affected: "no" })).toEqual(["transit"]);
    expect(asked("inspect", { ...transit, affected: "yes" })).toBe("may");
    expect(asked("inspect", { ...transit, fromAffectedArea: "yes" })).toBe("may");
    expect(asked("inspect", { inTransit: "no" })).toBe("may");
  });
});

describe("an affected conveyance that goes on untreated (IHR (2005), Article 27.2)", () => {
  const aircraft = {
    kind: "aircraft",
    affected: "yes",
    treatmentPossibleHere: "no",
    nextPointOfEntryInformed: "yes",
  } as const;

  it("does so where the measures cannot be carried out and the next point of entry has been told", () => {
    expect(asked("let-depart-untreated", aircraft)).toBe("may");
    expect(asked("let-depart-untreated", { ...aircraft, treatmentPossibleHere: "yes" })).toEqual([
      "treatment-possible-here",
    ]);
    expect(asked("let-depart-untreated", { ...aircraft, nextPointOfEntryInformed: "no" })).toEqual([
      "next-point-of-entry-not-informed",
    ]);
    expect(asked("let-depart-untreated", { ...aircraft, nextPointOfEntryInformed: absent("asked-unknown") })).toBe(
      "undecided",
    );
  });

  it("and, if it is a ship, with evidence and measures in its sanitation certificate", () => {
    const ship = { ...aircraft, kind: "ship" } as const;
    expect(asked("let-depart-untreated", { ...ship, recordedInSanitationCertificate: "yes" })).toBe("may");
    expect(asked("let-depart-untreated", { ...ship, recordedInSanitationCertificate: "no" })).toEqual([
      "not-in-sanitation-certificate",
    ]);
    expect(asked("let-depart-untreated", ship)).toBe("undecided");
  });

  it("one that is not affected needs none of that", () => {
    expect(asked("let-depart-untreated", { affected: "no", treatmentPossibleHere: "yes" })).toBe("may");
  });
});

describe("calling and free pratique (IHR (2005), Article 28)", () => {
  it("are not refused for health reasons, whatever is known", () => {
    for (const affected of ["yes", "no"] as const) {
      expect(asked("keep-out", { affected })).toEqual(["not-kept-out"]);
      expect(asked("refuse-free-pratique", { affected })).toEqual(["free-pratique-not-refused"]);
    }
  });

  it("a conveyance is sent elsewhere only where this point of entry cannot treat it and going on is safe", () => {
    const cannot = { treatmentPossibleHere: "no", onwardPassageUnsafe: "no" } as const;
    expect(asked("send-elsewhere", cannot)).toBe("may");
    expect(asked("send-elsewhere", { ...cannot, treatmentPossibleHere: "yes" })).toEqual(["suitable-here"]);
    expect(asked("send-elsewhere", { ...cannot, onwardPassageUnsafe: "yes" })).toEqual(["onward-passage-unsafe"]);
    expect(asked("send-elsewhere", { treatmentPossibleHere: "no" })).toBe("undecided");
  });

  it("free pratique is granted by radio where prior information shows no risk", () => {
    expect(asked("grant-free-pratique-by-radio", { priorInformationShowsNoRisk: "yes" })).toBe("may");
    expect(asked("grant-free-pratique-by-radio", { priorInformationShowsNoRisk: "no" })).toEqual(["risk-not-excluded"]);
    expect(asked("grant-free-pratique-by-radio")).toBe("undecided");
  });
});

it("takes for not asked what is left out, and says so", () => {
  const { proof } = conveyancePermission(policy, "inspect", { inTransit: "yes" });
  const read = proof.rules.flatMap(({ proof: { parts } }) => parts.flatMap((part) => part.read));
  expect(read).toContainEqual({ fact: "inTransit", answer: "yes" });
  expect(read).toContainEqual({ fact: "fromAffectedArea", answer: absent("not-asked") });
  expect(read).not.toContainEqual(expect.objectContaining({ answer: undefined }));
});

it("names an article for every act that may be done", () => {
  const found = conveyancePermission(policy, "inspect", { inTransit: "no" });
  expect(found.decision === "may" && found.basis.en).toBe("IHR (2005), Article 28.2");
  expect(Object.keys(CONVEYANCE_ACTS)).toHaveLength(7);
});
