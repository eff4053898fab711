import { describe, expect, it } from "vitest";
import { SUSPICION_SIGNS, suspicionOfInfection } from "../../src/declaration/suspicion-of-infection.js";
import { evaluate, prepareCondition } from "../../src/logic/evaluate.js";

type Sign = keyof typeof SUSPICION_SIGNS;
const ALL = Object.keys(SUSPICION_SIGNS) as Sign[];
const TABLE = { signs: { kind: "choices", options: ALL }, feverDays: { kind: "number", unit: "days" } } as const;
/** The lists of IHR (2005), Annex 8, note to the health questions: cough or shortness of breath is one line there. */
const WITH_FEVER: Sign[] = [
  "prostration",
  "decreased-consciousness",
  "glandular-swelling",
  "jaundice",
  "cough",
  "shortness-of-breath",
  "unusual-bleeding",
  "paralysis",
];
const BY_ITSELF: Sign[] = ["acute-rash", "severe-vomiting", "severe-diarrhoea", "recurrent-convulsions"];

const { withFever, withOrWithoutFever } = suspicionOfInfection("fact");
const clauses = [withFever, withOrWithoutFever].map((condition) => prepareCondition(condition, TABLE));
const truths = (signs: readonly Sign[], feverDays: number) =>
  clauses.map((clause) => evaluate(clause, { signs, feverDays }));

describe("grounds for suspicion without a surgeon (IHR (2005), Annex 8)", () => {
  it("name every sign once", () => {
    expect(ALL).toEqual(["fever", ...WITH_FEVER, ...BY_ITSELF]);
  });

  it.each(WITH_FEVER)("%s is one with fever, and none without", (sign) => {
    expect(truths(["fever", sign], 1)).toEqual(["true", "false"]);
    expect(truths([sign], 0)).toEqual(["false", "false"]);
  });

  it.each(BY_ITSELF)("%s is one with or without fever", (sign) => {
    expect(truths([sign], 0)).toEqual(["false", "true"]);
    expect(truths(["fever", sign], 1)).toEqual(["false", "true"]);
  });

  it("fever alone is one from the third day on", () => {
    expect([0, 1, 2, 3, 4].map((days) => truths(["fever"], days)[0])).toEqual([
      "false",
      "false",
      "false",
      "true",
      "true",
    ]);
  });

  it("speak of a row of a schedule alike", () => {
    const table = { schedule: { kind: "list", of: TABLE } } as const;
    const some = prepareCondition({ fact: "schedule", some: suspicionOfInfection("item").withFever }, table);
    expect(evaluate(some, { schedule: [{ signs: ["fever", "jaundice"], feverDays: 1 }] })).toBe("true");
    expect(evaluate(some, { schedule: [{ signs: ["jaundice"], feverDays: 1 }] })).toBe("false");
  });
});
