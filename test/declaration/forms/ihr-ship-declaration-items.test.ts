import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { examine } from "../../../src/declaration/examine.js";
import { maritimeDeclaration2005 } from "../../../src/declaration/forms/ihr-ship-declaration-2005.js";
import { shipDeclaration2024 } from "../../../src/declaration/forms/ihr-ship-declaration-2024.js";
import {
  shipDeclarationRules,
  shipDeclarationSections,
} from "../../../src/declaration/forms/ihr-ship-declaration-items.js";
import { healthyShip, recovered } from "../ship-declarations.js";

type Change = Readonly<Record<string, unknown>>;

/*
 * What Annex 8 of the IHR (2005) asks and when; what each answer calls for follows from the form's own words ("if yes,
 * state …"), the three severities from what a desk can do about each.
 */
describe.each([maritimeDeclaration2005, shipDeclaration2024])("$edition.id", (form) => {
  const examined = (change: Change) => examine(form, { ...healthyShip, ...change });
  const found = (change: Change): string[] =>
    examined(change).findings.map(({ code, rule, severity, path }) => {
      const what = rule === undefined ? code : rule;
      return `${severity} ${what} ${path.join(".")}`;
    });
  const withRow = (row: Change, change: Change = {}) => found({ ...change, schedule: [{ ...recovered, ...row }] });

  it("finds nothing on a declaration whose nine answers are no", () => {
    expect(found({})).toEqual([]);
    const { verdict, acceptable, completeness } = examined({});
    expect([verdict, acceptable]).toEqual(["clear", true]);
    expect(completeness).toMatchObject({ answered: 32, required: 32, share: 1 });
  });

  it("finds nothing on a ship with a surgeon that tells of an illness, a death, a measure and a stowaway", () => {
    const told = {
      surgeonCarried: "yes",
      surgeonCountersigned: "yes",
      deathOnBoard: "yes",
      totalDeaths: 1,
      infectiousCaseSuspected: "yes",
      moreIllThanNormal: "yes",
      illPersonCount: 2,
      illPersonNow: "yes",
      practitionerConsulted: "yes",
      sanitaryMeasureApplied: "yes",
      sanitaryMeasures: [{ type: "isolation", place: "at sea", appliedOn: "2025-01-21" }],
      stowawaysFound: "yes",
      schedule: [
        { ...recovered, outcome: "still-ill", signs: ["fever", "cough"], feverDays: 4, treatment: "paracetamol" },
        { ...recovered, name: "Another of the Crew", outcome: "died", location: "buried-at-sea" },
      ],
    };
    const { findings, verdict, acceptable, completeness } = examined(told);
    expect([findings, verdict, acceptable, completeness.share]).toEqual([[], "clear", true, 1]);
  });

  it("asks nine questions, in the order of Annex 8", () => {
    const questions = Object.entries(form.items).filter(([, { label }]) => /^[1-9]\. /.test(label.en));
    expect(questions.map(([name]) => name)).toEqual([
      "deathOnBoard",
      "infectiousCaseSuspected",
      "moreIllThanNormal",
      "illPersonNow",
      "practitionerConsulted",
      "conditionForSpread",
      "sanitaryMeasureApplied",
      "stowawaysFound",
      "sickAnimalOnBoard",
    ]);
    questions.forEach(([, { label }], index) => {
      expect(label.en.startsWith(`${index + 1}. `)).toBe(true);
      expect(label.zh.startsWith(`${index + 1}. `)).toBe(true);
    });
  });

  it("puts every item in a section of the form", () => {
    const sections = Object.values(form.items).map(({ section }) => section);
    expect([...new Set(sections)]).toEqual(Object.keys(shipDeclarationSections));
  });

  it("misses everything that is required of every ship on a blank form, and nothing that is asked on request", () => {
    const missing = examine(form, {}).findings.map(({ path }) => path[0]);
    expect(missing).toContain("portsOfCall");
    expect(missing).toContain("surgeonCarried");
    for (const name of ["joinedPersons", "stowawaysJoinedAt", "voyageStartedOn", "schedule", "totalDeaths"])
      expect(missing).not.toContain(name);
  });

  describe("what a yes calls for is missing while it is not there, and blocks", () => {
    const schedule = "block missing schedule";
    it.each([
      [{ certificateIssuedAt: null }, ["block missing certificateIssuedAt"]],
      [{ certificateIssuedOn: null }, ["block missing certificateIssuedOn"]],
      [{ visitedAffectedArea: "yes" }, ["block missing affectedAreaVisits"]],
      [
        { visitedAffectedArea: "yes", affectedAreaVisits: [{ port: "Port E" }] },
        ["block missing affectedAreaVisits.0.visitedOn"],
      ],
      [{ deathOnBoard: "yes" }, ["block missing totalDeaths", schedule]],
      [{ infectiousCaseSuspected: "yes" }, [schedule]],
      [{ moreIllThanNormal: "yes" }, ["block missing illPersonCount"]],
      [{ illPersonNow: "yes" }, [schedule]],
      [{ practitionerConsulted: "yes" }, [schedule]],
      [{ conditionForSpread: "yes" }, [schedule]],
      [{ sanitaryMeasureApplied: "yes" }, ["block missing sanitaryMeasures"]],
      [
        { sanitaryMeasureApplied: "yes", sanitaryMeasures: [{ type: "disinfection" }] },
        ["block missing sanitaryMeasures.0.place", "block missing sanitaryMeasures.0.appliedOn"],
      ],
      [
        {
          sanitaryMeasureApplied: "yes",
          sanitaryMeasures: [{ type: "other", place: "at sea", appliedOn: "2025-01-21" }],
        },
        ["block missing sanitaryMeasures.0.otherType"],
      ],
      [{ stowawaysFound: "yes" }, []],
      [{ sickAnimalOnBoard: "yes" }, []],
      [{ surgeonCarried: "yes" }, ["block missing surgeonCountersigned"]],
    ])("%j: %j", (change, expected) => {
      expect(found(change)).toEqual(expected);
    });

    it("and names the questions that called for the schedule", () => {
      const { findings } = examined({ illPersonNow: "yes", conditionForSpread: "yes" });
      expect(findings.map(({ because }) => because)).toEqual([["illPersonNow", "conditionForSpread"]]);
    });

    it.each([
      [{ certificateOnBoard: "no", certificateIssuedAt: null, certificateIssuedOn: null }],
      [
        {
          visitedAffectedArea: "yes",
          affectedAreaVisits: [{ port: "Port E", visitedOn: "2025-01-15" }],
        },
      ],
      [
        {
          sanitaryMeasureApplied: "yes",
          sanitaryMeasures: [{ type: "disinfection", place: "at sea", appliedOn: "2025-01-21" }],
        },
      ],
      [{ deathOnBoard: "yes", totalDeaths: 1, schedule: [{ ...recovered, outcome: "died" }] }],
      [{ practitionerConsulted: "yes", schedule: [{ ...recovered, treatment: "paracetamol" }] }],
      [{ surgeonCarried: "yes", surgeonCountersigned: "yes" }],
    ])("and not when it is there or the answer is no: %j", (change) => {
      expect(found(change)).toEqual([]);
    });

    it("and is left out with a note where the answer is no", () => {
      expect(found({ totalDeaths: 2, surgeonCountersigned: "no" })).toEqual([
        "note not-applicable totalDeaths",
        "note not-applicable surgeonCountersigned",
      ]);
    });

    it("and is asked of the row: the place of an evacuation, the treatment where a practitioner was consulted", () => {
      const evacuated = { outcome: "still-ill", location: "evacuated" };
      expect(withRow(evacuated)).toEqual(["block missing schedule.0.evacuatedTo"]);
      expect(withRow({ ...evacuated, evacuatedTo: "Port B" })).toEqual([]);
      expect(withRow({}, { practitionerConsulted: "yes" })).toEqual(["block missing schedule.0.treatment"]);
      expect(withRow({ treatment: "rest" }, { practitionerConsulted: "yes" })).toEqual([]);
    });

    it("and one treatment is enough, since not everybody who was ill was treated", () => {
      const change = { practitionerConsulted: "yes", schedule: [{ ...recovered, treatment: "rest" }, recovered] };
      expect(found(change)).toEqual([]);
      expect(found({ ...change, schedule: [recovered, recovered] })).toEqual([
        "block missing schedule.0.treatment",
        "block missing schedule.1.treatment",
      ]);
    });

    it("and a condition on board is told in a row of its own, which speaks of nobody", () => {
      const condition = { comments: "drinking water smells; tank 2 closed" };
      expect(found({ conditionForSpread: "yes", schedule: [condition] })).toEqual([]);
      const ill = { ...recovered, outcome: "still-ill" };
      expect(found({ conditionForSpread: "yes", illPersonNow: "yes", schedule: [ill, condition] })).toEqual([]);
      expect(
        found({
          conditionForSpread: "yes",
          moreIllThanNormal: "yes",
          illPersonCount: 1,
          schedule: [recovered, condition],
        }),
      ).toEqual([]);
      // Where no such condition is known, a row speaks of a person, and so does one that names one.
      const missing = (change: Change) => found(change).filter((one) => one === "block missing schedule.0.sex");
      expect(missing({ illPersonNow: "yes", schedule: [condition] })).toHaveLength(1);
      expect(
        missing({ conditionForSpread: "yes", schedule: [{ ...condition, name: "One of the Crew" }] }),
      ).toHaveLength(1);
      expect(missing({ conditionForSpread: "yes", schedule: [{}] })).toHaveLength(1);
    });

    it("and a ship without a certificate is not asked what the certificate says", () => {
      const without = { certificateOnBoard: "no", certificateIssuedAt: null, certificateIssuedOn: null };
      expect(found({ ...without, reInspectionRequired: null })).toEqual([]);
      expect(found({ reInspectionRequired: null })).toEqual(["block missing reInspectionRequired"]);
    });

    it("and a number of nobody is none", () => {
      expect(found({ deathOnBoard: "yes", totalDeaths: 0, schedule: [{ ...recovered, outcome: "died" }] })).toEqual([
        "ask deaths-below-schedule totalDeaths",
        "block bounds totalDeaths",
      ]);
      expect(found({ moreIllThanNormal: "yes", illPersonCount: 0 })).toEqual(["block bounds illPersonCount"]);
    });
  });

  describe("a signature that is not there blocks", () => {
    it.each([
      [{ masterSigned: "no" }, ["block master-signature-missing masterSigned"]],
      [
        { surgeonCarried: "yes", surgeonCountersigned: "no" },
        ["block surgeon-countersignature-missing surgeonCountersigned"],
      ],
    ])("%j", (change, expected) => {
      expect(found(change)).toEqual(expected);
    });
  });

  describe("a row that contradicts a question refers", () => {
    it("who died other than by accident, when question 1 is no", () => {
      const rule = "refer death-in-schedule-q1-no schedule.0.outcome";
      expect(withRow({ outcome: "died" })).toEqual([rule]);
      expect(withRow({ outcome: "died", deathByAccident: "no" })).toEqual([rule]);
      expect(withRow({ outcome: "died", deathByAccident: absent("asked-unknown") })).toEqual([rule]);
      expect(withRow({ outcome: "died", deathByAccident: "yes" })).toEqual([]);
      expect(withRow({ outcome: "died" }, { deathOnBoard: "yes", totalDeaths: 1 })).toEqual([]);
      expect(withRow({ outcome: "recovered" })).toEqual([]);
    });

    it("who is still ill on board, when question 4 is no", () => {
      const ill = { outcome: "still-ill" };
      expect(withRow(ill)).toEqual(["refer ill-on-board-q4-no schedule.0.outcome"]);
      expect(withRow(ill, { illPersonNow: "yes" })).toEqual([]);
      expect(withRow({ ...ill, location: "evacuated", evacuatedTo: "Port B" })).toEqual([]);
      expect(withRow(ill, { illPersonNow: null })).toEqual(["block missing illPersonNow"]);
    });

    it("who was buried at sea and did not die", () => {
      const rule = "refer buried-at-sea-not-died schedule.0.location";
      expect(withRow({ location: "buried-at-sea" })).toEqual([rule]);
      expect(withRow({ location: "buried-at-sea", outcome: "still-ill" })).toEqual([rule]);
      expect(withRow({ location: "buried-at-sea", outcome: "died", deathByAccident: "yes" })).toEqual([]);
      expect(withRow({ location: "buried-at-sea", outcome: null })).toEqual(["block missing schedule.0.outcome"]);
    });
  });

  describe("what may be a slip is asked about", () => {
    it("signs that are grounds for suspicion without a surgeon, when question 2 is no", () => {
      const rule = ["ask suspicion-signs-q2-no schedule.0.signs"];
      expect(withRow({ signs: ["fever", "jaundice"] })).toEqual(rule);
      expect(withRow({ signs: ["acute-rash"] })).toEqual(rule);
      expect(withRow({ signs: ["fever"], feverDays: 3 })).toEqual(rule);
      expect(withRow({ signs: ["fever"], feverDays: 2 })).toEqual([]);
      expect(withRow({ signs: ["fever"] })).toEqual([]);
      expect(withRow({ signs: ["jaundice"] })).toEqual([]);
      expect(withRow({ signs: ["fever", "jaundice"] }, { infectiousCaseSuspected: "yes" })).toEqual([]);
      const surgeon = { surgeonCarried: "yes", surgeonCountersigned: "yes" };
      expect(withRow({ signs: ["fever", "jaundice"] }, surgeon)).toEqual([]);
    });

    it("fewer ill persons than the schedule lists, deaths by accident apart", () => {
      const two = (illPersonCount: unknown, second: Change = {}) =>
        found({ moreIllThanNormal: "yes", illPersonCount, schedule: [recovered, { ...recovered, ...second }] });
      expect(two(1)).toEqual(["ask ill-count-below-schedule illPersonCount"]);
      expect(two(2)).toEqual([]);
      expect(two(3)).toEqual([]);
      expect(two(1, { outcome: "died", deathByAccident: "yes" })).toEqual([]);
      expect(two(absent("asked-unknown"))).toEqual([]);
      expect(found({ schedule: [recovered, recovered] })).toEqual([]);
    });

    it("fewer deaths than the schedule lists", () => {
      const dead = { ...recovered, outcome: "died" };
      const deaths = (totalDeaths: number, second: Change) =>
        found({ deathOnBoard: "yes", totalDeaths, schedule: [dead, { ...dead, ...second }] });
      expect(deaths(1, {})).toEqual(["ask deaths-below-schedule totalDeaths"]);
      expect(deaths(2, {})).toEqual([]);
      expect(deaths(1, { deathByAccident: "yes" })).toEqual([]);
      expect(deaths(1, { outcome: "recovered" })).toEqual([]);
    });

    it("a certificate of tomorrow, or one that cannot be valid any more (Article 39: six months, and one)", () => {
      const issuedOn = (certificateIssuedOn: string) => found({ certificateIssuedOn });
      expect(issuedOn("2025-02-01")).toEqual([]);
      expect(issuedOn("2025-02-02")).toEqual(["ask certificate-issued-after-declaration certificateIssuedOn"]);
      expect(issuedOn("2024-07-01")).toEqual([]);
      expect(issuedOn("2024-06-30")).toEqual(["ask certificate-too-old-to-be-valid certificateIssuedOn"]);
    });

    it("an onset after the date of the declaration", () => {
      expect(withRow({ onsetOn: "2025-02-02" })).toEqual(["ask onset-after-declaration schedule.0.onsetOn"]);
      expect(withRow({ onsetOn: "2025-02-01" })).toEqual([]);
    });

    it("no ports of call, unless the ship was at sea for the whole of the last 30 days", () => {
      const input = (voyageStartedOn?: string) => ({ submittedOn: "2025-02-01", voyageStartedOn });
      const missing = (input: object) =>
        examine(form, input).findings.filter(({ code, path }) => code === "missing" && path[0] === "portsOfCall")
          .length;
      expect(missing(input("2025-01-02"))).toBe(1); // 30 days before: the port of departure is in the window
      expect(missing(input("2025-01-01"))).toBe(0);
      expect(missing(input())).toBe(1);
    });

    it("ports of call that do not go back to the start of the voyage or of the last 30 days", () => {
      const rule = ["note ports-of-call-shorter-than-window portsOfCall"];
      const calls = (voyageStartedOn: unknown, ...days: string[]) =>
        found({ voyageStartedOn, portsOfCall: days.map((departedOn) => ({ port: "Port", departedOn })) });
      expect(calls("2025-01-10", "2025-01-10", "2025-01-22")).toEqual([]);
      expect(calls("2025-01-10", "2025-01-22")).toEqual(rule);
      expect(calls("2024-12-03", "2025-01-03")).toEqual(rule); // 2 January is 30 days before 1 February
      expect(calls("2024-12-03", "2025-01-02", "2025-01-10")).toEqual([]);
      expect(calls("2024-12-03", "2024-12-28", "2025-01-10")).toEqual([]);
      expect(calls(null, "2025-01-22")).toEqual([]); // nothing is known of the voyage
    });
  });

  it("has the rules that both editions share", () => {
    expect(form.rules).toBe(shipDeclarationRules);
  });
});
