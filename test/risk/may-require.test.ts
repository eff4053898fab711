import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { mayCarryOut, mayCompel, mayDenyEntry, mayRequire, type TravellerMeasure } from "../../src/risk/may-require.js";
import type { Permission } from "../../src/risk/permission.js";
import { travellerMeasures2005 as policy } from "../../src/risk/policies/ihr-traveller-measures-2005.js";
import { TRAVELLER_REQUIREMENTS, type TravellerRequirement } from "../../src/risk/traveller-measure-facts.js";

const REQUIREMENTS = Object.keys(TRAVELLER_REQUIREMENTS) as TravellerRequirement[];
const reasons = (found: Permission) =>
  found.decision === "may-not" ? found.because.map(({ rule }) => rule) : found.decision;
const require = (measure: TravellerMeasure) => reasons(mayRequire(policy, measure));
const suspectOnEvidence = { evidenceOfRisk: "yes", suspect: "yes", affected: "no", ill: "no" } as const;
const unknown = absent("asked-unknown");

describe("what may be asked of any traveller (IHR (2005), Articles 23.1 and 35.1)", () => {
  it.each([
    ["destination-and-contact", "IHR (2005), Article 23.1(a)(i)"],
    ["itinerary", "IHR (2005), Article 23.1(a)(ii)"],
    ["required-health-document", "IHR (2005), Article 23.1(a)(ii)"],
    ["contact-form-or-questionnaire", "IHR (2005), Article 35.1"],
  ] as const)("%s, by %s, without anything else being known", (requirement, article) => {
    const found = mayRequire(policy, { requirement });
    expect(found.decision === "may" && found.basis.en).toBe(article);
  });

  it("a non-invasive examination, if nothing less intrusive would do", () => {
    const requirement = "non-invasive-examination";
    expect(require({ requirement, lessIntrusiveWouldDo: "no" })).toBe("may");
    expect(require({ requirement, lessIntrusiveWouldDo: "yes" })).toEqual(["not-the-least-intrusive"]);
    expect(mayRequire(policy, { requirement })).toMatchObject({
      decision: "undecided",
      needs: ["lessIntrusiveWouldDo"],
    });
  });

  it("no document but those of the Regulations and of WHO's recommendations", () => {
    const requirement = "other-health-document";
    expect(require({ requirement, recommendedByWho: "no" })).toEqual(["document-not-provided-for"]);
    expect(require({ requirement, recommendedByWho: "yes" })).toBe("may");
    expect(require({ requirement, recommendedByWho: unknown })).toBe("undecided");
  });
});

describe("what needs more than that (IHR (2005), Articles 23.2 and 31.1)", () => {
  const invasive = { requirement: "invasive-examination", lessIntrusiveWouldDo: "no" } as const;
  const noGround = {
    evidenceOfRisk: "no",
    suspect: "yes",
    neededToDetermineRisk: "no",
    seeksResidence: "no",
    underArticle43OrAnnexes6And7: "no",
  } as const;

  it("an invasive examination: evidence of a risk and a suspect or affected traveller", () => {
    expect(require({ ...invasive, ...suspectOnEvidence })).toBe("may");
    expect(require({ ...invasive, ...noGround })).toEqual(["no-ground-for-invasive-measure"]);
    expect(require({ ...invasive, ...noGround, evidenceOfRisk: "yes", suspect: "no", affected: "no" })).toEqual([
      "no-ground-for-invasive-measure",
    ]);
    expect(require({ ...invasive, ...noGround, evidenceOfRisk: "yes", suspect: "no", affected: "yes" })).toBe("may");
  });

  it.each(["neededToDetermineRisk", "seeksResidence", "underArticle43OrAnnexes6And7"] as const)(
    "or the ground of Article 31.1: %s",
    (ground) => {
      expect(require({ ...invasive, ...noGround, [ground]: "yes" })).toBe("may");
      expect(require({ requirement: "vaccination-or-prophylaxis", ...noGround, [ground]: "yes" })).toBe("may");
    },
  );

  it("with a ground that is not known it is undecided, not forbidden", () => {
    expect(mayRequire(policy, { ...invasive, ...noGround, seeksResidence: unknown })).toMatchObject({
      decision: "undecided",
      needs: ["seeksResidence"],
    });
  });

  it("observation, quarantine and isolation: evidence of a risk, case by case", () => {
    for (const requirement of ["public-health-observation", "quarantine"] as const) {
      expect(require({ requirement, ...suspectOnEvidence })).toBe("may");
      expect(require({ requirement, ...suspectOnEvidence, evidenceOfRisk: "no" })).toEqual([
        "no-evidence-for-additional-measure",
      ]);
    }
  });

  it("quarantine is not for the ill, and isolation not for the well (Article 1)", () => {
    const ill = { evidenceOfRisk: "yes", suspect: "yes", ill: "yes", affected: "no" } as const;
    expect(require({ requirement: "quarantine", ...ill })).toEqual(["quarantine-of-the-ill"]);
    expect(require({ requirement: "isolation", ...ill })).toBe("may");
    expect(require({ requirement: "isolation", ...suspectOnEvidence })).toEqual(["isolation-of-the-well"]);
    expect(require({ requirement: "isolation", ...suspectOnEvidence, affected: "yes" })).toBe("may");
  });

  it("quarantine is for the suspect, not for the affected who are not (Article 1)", () => {
    const affected = { requirement: "quarantine", evidenceOfRisk: "yes", affected: "yes", ill: "no" } as const;
    expect(require({ ...affected, suspect: "no" })).toEqual(["quarantine-of-the-unsuspected"]);
    expect(require({ ...affected, suspect: "yes" })).toBe("may");
    expect(mayRequire(policy, { ...affected, suspect: unknown })).toMatchObject({
      decision: "undecided",
      needs: ["suspect"],
    });
  });
});

describe("consent (IHR (2005), Article 23.3)", () => {
  const carryOut = (measure: TravellerMeasure) => reasons(mayCarryOut(policy, measure));
  const temperature = { requirement: "non-invasive-examination", lessIntrusiveWouldDo: "no" } as const;

  it("is needed for whatever is done to the body, and may be given by a guardian", () => {
    expect(carryOut({ ...temperature, consent: "obtained" })).toBe("may");
    expect(carryOut({ ...temperature, consent: "guardian" })).toBe("may");
    expect(carryOut({ ...temperature, consent: "refused" })).toEqual(["without-consent"]);
    expect(carryOut({ ...temperature, consent: unknown })).toBe("undecided");
    expect(carryOut(temperature)).toBe("undecided");
  });

  it("is not needed for a question or a document", () => {
    expect(carryOut({ requirement: "itinerary" })).toBe("may");
  });

  it("does not replace the ground", () => {
    expect(
      carryOut({
        requirement: "quarantine",
        consent: "obtained",
        ...suspectOnEvidence,
        evidenceOfRisk: "no",
      }),
    ).toEqual(["no-evidence-for-additional-measure"]);
  });
});

describe("what follows from a refusal (IHR (2005), Articles 31.2 and 36.2)", () => {
  const deny = (measure: TravellerMeasure) => reasons(mayDenyEntry(policy, measure));
  const refused = { consent: "refused" } as const;

  it("entry may be denied for a refusal of what may be required", () => {
    expect(deny({ requirement: "destination-and-contact", ...refused })).toBe("may");
    expect(deny({ requirement: "itinerary", ...refused })).toBe("may");
    expect(
      deny({
        requirement: "invasive-examination",
        ...refused,
        ...suspectOnEvidence,
        lessIntrusiveWouldDo: "no",
        validCertificate: "no",
      }),
    ).toBe("may");
  });

  it("and not where nothing was refused, or what was refused could not be required", () => {
    expect(deny({ requirement: "itinerary", consent: "obtained" })).toEqual(["nothing-refused"]);
    expect(deny({ requirement: "itinerary" })).toBe("undecided");
    expect(
      deny({ requirement: "other-health-document", ...refused, recommendedByWho: "no", validCertificate: "no" }),
    ).toEqual(["document-not-provided-for"]);
  });

  it("a valid certificate keeps its holder from being turned away, unless it verifiably did not work", () => {
    const dose = { requirement: "vaccination-or-prophylaxis", ...refused, ...suspectOnEvidence } as const;
    expect(deny({ ...dose, validCertificate: "yes", certificateNotEffective: "no" })).toEqual(["valid-certificate"]);
    expect(deny({ ...dose, validCertificate: "yes", certificateNotEffective: "yes" })).toBe("may");
    expect(deny({ ...dose, validCertificate: "no" })).toBe("may");
    expect(deny({ ...dose, validCertificate: "yes" })).toBe("undecided");
  });

  it("a refusal of observation, quarantine or isolation is not named as a ground", () => {
    for (const requirement of ["public-health-observation", "quarantine"] as const)
      expect(deny({ requirement, ...refused, ...suspectOnEvidence })).toEqual(["refusal-not-named"]);
  });
});

describe("compulsion (IHR (2005), Article 31.2)", () => {
  const conditions = {
    consent: "refused",
    imminentRisk: "yes",
    nationalLawAllows: "yes",
    suspect: "yes",
    affected: "no",
    ill: "no",
    lessIntrusiveWouldDo: "no",
    neededToDetermineRisk: "no",
    seeksResidence: "no",
    underArticle43OrAnnexes6And7: "no",
  } as const;
  const compel = (measure: TravellerMeasure) => reasons(mayCompel(policy, measure));

  it("needs an imminent risk and a national law, both known", () => {
    const quarantine = { requirement: "quarantine", ...conditions } as const;
    expect(compel(quarantine)).toBe("may");
    expect(compel({ ...quarantine, nationalLawAllows: "no" })).toEqual(["no-national-law"]);
    expect(compel({ ...quarantine, imminentRisk: "no", evidenceOfRisk: "yes" })).toEqual(["no-imminent-risk"]);
    expect(compel({ ...quarantine, imminentRisk: unknown })).toBe("undecided");
    expect(compel({ requirement: "quarantine" })).toBe("undecided");
  });

  it("is of a traveller who does not consent: with consent nobody is compelled", () => {
    const quarantine = { requirement: "quarantine", ...conditions } as const;
    expect(compel({ ...quarantine, consent: "obtained" })).toEqual(["nothing-refused"]);
    expect(compel({ ...quarantine, consent: "guardian" })).toEqual(["nothing-refused"]);
    expect(compel({ ...quarantine, consent: unknown })).toBe("undecided");
  });

  it.each([
    ["invasive-examination", "no-ground-for-invasive-measure"],
    ["vaccination-or-prophylaxis", "no-ground-for-invasive-measure"],
    ["public-health-observation", "no-evidence-for-additional-measure"],
  ] as const)("to %s only where it may be required", (requirement, rule) => {
    expect(compel({ ...conditions, requirement, suspect: "no" })).toEqual([rule]);
    expect(compel({ ...conditions, requirement, suspect: unknown })).toBe("undecided");
    expect(compel({ ...conditions, requirement, suspect: "no", affected: "yes" })).toBe("may");
  });

  it("counts evidence of an imminent risk as evidence of a risk", () => {
    expect(compel({ ...conditions, requirement: "public-health-observation", evidenceOfRisk: unknown })).toBe("may");
  });

  it("reaches examination, vaccination or prophylaxis, observation, quarantine and isolation, and nothing else", () => {
    const compellable = REQUIREMENTS.filter(
      (requirement) =>
        compel({ requirement, ...conditions, ill: requirement === "isolation" ? "yes" : "no" }) === "may",
    );
    expect(compellable).toEqual([
      "non-invasive-examination",
      "invasive-examination",
      "vaccination-or-prophylaxis",
      "public-health-observation",
      "quarantine",
      "isolation",
    ]);
  });

  it("to an examination only if it is the least invasive", () => {
    expect(compel({ requirement: "invasive-examination", ...conditions, lessIntrusiveWouldDo: "yes" })).toEqual([
      "not-the-least-intrusive",
    ]);
  });

  it("is never granted by default", () => {
    for (const requirement of REQUIREMENTS) expect(compel({ requirement })).not.toBe("may");
  });
});

it("says every reason at once, each with its article in both languages", () => {
  const found = mayCompel(policy, {
    requirement: "itinerary",
    consent: "refused",
    imminentRisk: "no",
    nationalLawAllows: "no",
  });
  expect(reasons(found)).toEqual(["no-imminent-risk", "no-national-law", "not-compellable"]);
  if (found.decision === "may-not")
    for (const { source } of found.because)
      expect(source).toEqual({
        en: "IHR (2005), Article 31.2",
        zh: "《国际卫生条例（2005）》第31.2条",
      });
});
