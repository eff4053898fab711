import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy } from "../../src/risk/policy.js";
import { shiftsBetween } from "../../src/risk/rule-shifts.js";
import { everyGround, facts } from "./travellers.js";

const none = { firedBefore: [], firedAfter: [], openBefore: [], openAfter: [], regraded: [] };
const toEveryGround = shiftsBetween(travellerTrigger2020, everyGround);

describe("shiftsBetween", () => {
  it("names what fired, and what opened, under one of the two only", () => {
    expect(toEveryGround(facts())).toEqual(none);
    expect(toEveryGround(facts({ symptomsAny: "yes" }))).toEqual(none);
    const more = facts({ communityCase: "yes", feverMedicine: absent("asked-declined") });
    expect(toEveryGround(more)).toEqual({ ...none, firedAfter: ["wider-contact"], openAfter: ["medication"] });
    const back = shiftsBetween(everyGround, travellerTrigger2020);
    expect(back(more)).toEqual({ ...none, firedBefore: ["wider-contact"], openBefore: ["medication"] });
  });

  it("names a rule that was open and now fires under both heads", () => {
    const always = travellerTrigger2020.rules.map((rule) =>
      rule.id === "symptoms" ? { ...rule, when: { all: [] } } : rule,
    );
    const everybody = definePolicy({ ...travellerTrigger2020, rules: always });
    const open = facts({ symptomsAny: absent("not-asked") });
    expect(shiftsBetween(travellerTrigger2020, everybody)(open)).toEqual({
      ...none,
      openBefore: ["symptoms"],
      firedAfter: ["symptoms"],
    });
  });

  it("names a rule of another grade where it is true under both", () => {
    const { edition } = travellerTrigger2020;
    const source = { en: "", zh: "" };
    const graded = (symptoms: "b" | "c") =>
      definePolicy({
        edition,
        facts: { symptomsAny: { kind: "yes-no" }, cough: { kind: "yes-no" } },
        grades: { a: source, b: source, c: source },
        rules: [
          { id: "symptoms", when: { fact: "symptomsAny", is: "yes" }, grade: symptoms, text: source, source },
          { id: "cough", when: { fact: "cough", is: "yes" }, grade: "b", text: source, source },
        ],
      });
    const shifts = shiftsBetween(graded("b"), graded("c"));
    expect(shifts({ symptomsAny: "yes", cough: "yes" })).toEqual({ ...none, regraded: ["symptoms"] });
    expect(shifts({ symptomsAny: "no", cough: "yes" })).toEqual(none);
    expect(shifts({ symptomsAny: absent("not-asked"), cough: "no" })).toEqual(none);
  });

  it("reads a rule again where the table is another", () => {
    const table = { symptomsAny: { kind: "choice", options: ["yes", "no"] } } as const;
    const rule = { id: "s", when: { fact: "symptomsAny", is: "yes" }, grade: "b", text: { en: "", zh: "" } } as const;
    const grades = { a: { en: "", zh: "" }, b: { en: "", zh: "" } };
    const { edition } = travellerTrigger2020;
    const rules = [{ ...rule, source: { en: "", zh: "" } }];
    const one = definePolicy({ edition, facts: table, grades, rules });
    const other = definePolicy({ edition, facts: { symptomsAny: { kind: "text" } }, grades, rules });
    expect(shiftsBetween(one, other)({ symptomsAny: "yes" })).toEqual(none);
    // No option of the first table, and a word like any other in the second.
    const maybe = { symptomsAny: "maybe" as "yes" };
    expect(shiftsBetween(one, other)(maybe)).toEqual({ ...none, openBefore: ["s"] });
    expect(shiftsBetween(other, one)(maybe)).toEqual({ ...none, openAfter: ["s"] });
  });
});
