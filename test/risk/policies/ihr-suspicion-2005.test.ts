import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import type { Facts } from "../../../src/logic/facts.js";
import { assess } from "../../../src/risk/assess.js";
import { ihrSuspicion2005 } from "../../../src/risk/policies/ihr-suspicion-2005.js";

type SuspicionFacts = Facts<typeof ihrSuspicion2005.facts>;
const unknown = absent("asked-unknown");
const asked = (signs: SuspicionFacts["signs"], feverDays: SuspicionFacts["feverDays"]) =>
  assess(ihrSuspicion2005, { signs, feverDays });
const suspected = (...because: string[]) => ({ decided: true, grade: "suspected", because, fired: because });
const notSuspected = { decided: true, grade: "not-suspected", because: [], fired: [] };

describe("suspicion without a surgeon (IHR (2005), Annex 8, note to the health questions)", () => {
  it("rests on clause (a): fever of several days, or with one of its signs", () => {
    expect(asked(["fever", "jaundice"], 1)).toEqual(suspected("clause-a"));
    expect(asked(["fever"], 3)).toEqual(suspected("clause-a"));
    expect(asked(["fever"], 2)).toEqual(notSuspected);
    expect(asked(["jaundice"], 0)).toEqual(notSuspected);
  });

  it("or on clause (b), with or without fever, or on both", () => {
    expect(asked(["acute-rash"], 0)).toEqual(suspected("clause-b"));
    expect(asked(["acute-rash", "fever"], 5)).toEqual(suspected("clause-a", "clause-b"));
  });

  it("is open while the days of a fever are not known, and not where there is none or where a sign decides", () => {
    expect(asked(["fever"], unknown)).toMatchObject({ decided: false, needs: ["feverDays"] });
    expect(asked([], unknown)).toEqual(notSuspected);
    expect(asked(["fever", "paralysis"], unknown)).toEqual(suspected("clause-a"));
    expect(asked(unknown, 1)).toMatchObject({ decided: false, needs: ["signs"] });
  });
});
