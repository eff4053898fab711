import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { canonicalJson } from "../../src/canonical-json.js";
import { assess } from "../../src/risk/assess.js";
import { factsRead } from "../../src/risk/facts-read.js";
import { type OfficerVerdict, officerVerdict, standing } from "../../src/risk/officer-verdict.js";
import { arrivalLaneCriteria } from "../../src/risk/policies/arrival-lane-criteria-2023-11-01.js";
import { feverAndMedicine2020, travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy, withOverlays } from "../../src/risk/policy.js";
import type { TravellerFacts } from "../../src/risk/traveller-facts.js";
import { well } from "./lane-travellers.js";
import { everyGround, facts, knownAndPartial, knownFacts } from "./travellers.js";

const said = (grade: "clear" | "triggered") => ({
  grade,
  reason: "seen by the quarantine physician",
  by: "officer 7",
  at: instant("2020-03-18T06:20:00+08:00"),
});
const kept = <Grade extends string>(verdict: OfficerVerdict<Grade>) =>
  JSON.parse(JSON.stringify(verdict)) as OfficerVerdict<Grade>;
const anyGrade = fc.constantFrom("clear" as const, "triggered" as const);

describe("an officer's verdict", () => {
  it("keeps the rules and the facts that it was made on, and nothing that the rules do not read", () => {
    const verdict = officerVerdict(travellerTrigger2020, facts({ contactWithCase: "yes" }), said("clear"));
    expect(verdict).toMatchObject({
      grade: "clear",
      by: "officer 7",
      policy: "traveller-trigger-2020-03-01",
      overlays: [],
      computed: { decided: true, grade: "triggered", because: ["contact-with-case"] },
    });
    expect(Object.keys(verdict.facts)).toEqual([...factsRead(travellerTrigger2020).keys()]);
    expect(Object.keys(verdict.facts)).not.toContain("feverMedicine");
    expect(kept(verdict)).toEqual(verdict);
    expect(officerVerdict(everyGround, facts(), said("clear")).overlays).toEqual([
      "fever-and-medicine-2020-03-15",
      "port-contact-and-test-2020",
    ]);
  });

  it("is not given without a reason, without a name, or with a grade that there is not", () => {
    for (const blank of [{ reason: " " }, { by: "" }, { by: " " }, { grade: "amber" as "clear" }])
      expect(() => officerVerdict(travellerTrigger2020, facts(), { ...said("clear"), ...blank })).toThrow(TypeError);
  });

  it("is not changed by what becomes of the facts", () => {
    const symptomsListed: ("fever" | "other")[] = ["fever"];
    const before = { ...facts(), symptomsListed };
    const verdict = officerVerdict(travellerTrigger2020, before, said("clear"));
    symptomsListed.push("other");
    expect(standing(travellerTrigger2020, before, verdict).changedFacts).toEqual(["symptomsListed"]);
  });
});

describe("the standing", () => {
  it("of nobody's verdict is what is computed", () => {
    const computed = assess(travellerTrigger2020, facts());
    expect(standing(travellerTrigger2020, facts())).toEqual({
      computed,
      stale: false,
      changedFacts: [],
      policyChanged: false,
    });
  });

  it("neither overwrites the other: the computed grade is that of now, the verdict is as it was given", () => {
    fc.assert(
      fc.property(knownAndPartial, anyGrade, ({ known, partial }, grade) => {
        const verdict = officerVerdict(everyGround, partial, said(grade));
        const now = standing(everyGround, known, kept(verdict));
        expect(now.computed).toEqual(assess(everyGround, known));
        expect(now.officer).toEqual(verdict);
        expect(now.officer?.computed).toEqual(assess(everyGround, partial));
      }),
    );
  });

  it("agrees, differs, or is not decided", () => {
    const agree = (given: TravellerFacts, grade: "clear" | "triggered") =>
      standing(travellerTrigger2020, given, officerVerdict(travellerTrigger2020, given, said(grade))).agree;
    expect(agree(facts(), "clear")).toBe("true");
    expect(agree(facts(), "triggered")).toBe("false");
    expect(agree(facts({ contactWithCase: absent("asked-declined") }), "clear")).toBe("undecided");
    expect(agree(facts({ contactWithCase: absent("asked-declined") }), "triggered")).toBe("undecided");
    const other = { ...officerVerdict(travellerTrigger2020, facts(), said("clear")), grade: "amber" as "clear" };
    expect(standing(travellerTrigger2020, facts(), other).agree).toBe("false");
    const unknown = { ...facts(), contactWithCase: absent("not-asked") };
    expect(standing(travellerTrigger2020, unknown, other).agree).toBe("false");
  });

  it("differs from a grade that is severer, or milder, than it can still be", () => {
    const agree = (open: Partial<typeof well>, grade: "none" | "question" | "examine") => {
      const given = { ...well, ...open };
      return standing(
        arrivalLaneCriteria,
        given,
        officerVerdict(arrivalLaneCriteria, given, { ...said("clear"), grade }),
      ).agree;
    };
    const listed = { fromListedArea: absent("asked-unknown") };
    const grades = ["none", "question", "examine"] as const;
    expect(grades.map((grade) => agree(listed, grade))).toEqual(["undecided", "undecided", "false"]);
    const fever = { fromListedArea: "yes", axillaryCelsius: absent("not-asked") } as const;
    expect(grades.map((grade) => agree(fever, grade))).toEqual(["false", "undecided", "undecided"]);
  });

  it("is not stale on the same facts, after JSON, in another order, or when others change", () => {
    fc.assert(
      fc.property(knownAndPartial, knownFacts, anyGrade, ({ partial }, others, grade) => {
        const verdict = kept(officerVerdict(travellerTrigger2020, partial, said(grade)));
        const read = factsRead(travellerTrigger2020);
        const unread = Object.fromEntries(Object.entries(others).filter(([name]) => !read.has(name)));
        const turned = Object.fromEntries(
          Object.entries({ ...partial, ...unread })
            .reverse()
            .map(([name, value]) => [
              name,
              name === "symptomsListed" && Array.isArray(value) ? [...value].reverse() : value,
            ]),
        ) as TravellerFacts;
        const now = standing(travellerTrigger2020, turned, verdict);
        expect(now).toMatchObject({ stale: false, changedFacts: [], policyChanged: false });
      }),
    );
  });

  it("is stale when a fact that the policy reads is another, and names it", () => {
    fc.assert(
      fc.property(knownAndPartial, knownFacts, anyGrade, ({ partial }, others, grade) => {
        const verdict = kept(officerVerdict(everyGround, partial, said(grade)));
        const now = standing(everyGround, others, verdict);
        const sorted = (value: unknown, name: string) =>
          Array.isArray(value) && name !== "stays" ? [...value].sort() : value;
        const changed = [...factsRead(everyGround).keys()].filter((name) => {
          const [before, after] = [partial, others].map((each) => sorted(each[name as keyof TravellerFacts], name));
          return canonicalJson(before) !== canonicalJson(after);
        });
        expect([...now.changedFacts].sort()).toEqual(changed.sort());
        expect(now.stale).toBe(changed.length > 0);
      }),
    );
  });

  it("is stale when the rules are others: another edition, or another overlay", () => {
    const verdict = officerVerdict(travellerTrigger2020, facts(), said("clear"));
    const laid = withOverlays(travellerTrigger2020, [feverAndMedicine2020]);
    expect(standing(laid, facts(), verdict)).toMatchObject({ stale: true, changedFacts: [], policyChanged: true });
    const edition = { ...travellerTrigger2020.edition, id: "later", from: calendarDate("2020-04-01") };
    const { facts: table, grades, rules } = travellerTrigger2020;
    const later = definePolicy({ edition, facts: table, grades, rules });
    expect(standing(later, facts(), verdict).policyChanged).toBe(true);
  });

  it("leaves aside a fact that the policy of now does not have", () => {
    const verdict = officerVerdict(travellerTrigger2020, facts(), said("clear"));
    const older = { ...verdict, policy: "older", facts: { ...verdict.facts, shoeSize: 44, toString: 1 } };
    expect(standing(travellerTrigger2020, facts(), older)).toMatchObject({ changedFacts: [], policyChanged: true });
  });
});
