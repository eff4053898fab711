import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { FactTable } from "../../src/logic/facts.js";
import { PERMISSION_GRADES, type PermissionGrade, permission } from "../../src/risk/permission.js";
import { travellerCharges2005 } from "../../src/risk/policies/ihr-charges-2005.js";
import { conveyanceMeasures2005 } from "../../src/risk/policies/ihr-conveyance-measures-2005.js";
import { travellerMeasures2005 } from "../../src/risk/policies/ihr-traveller-measures-2005.js";
import { definePolicy, type Policy } from "../../src/risk/policy.js";
import { factsAndMoreFacts } from "./random-facts.js";

const text = (word: string) => ({ en: word, zh: word });
const basis = text("the article");
const door = definePolicy({
  edition: {
    id: "door",
    series: "door",
    title: text("door"),
    authority: text("nobody"),
    status: "illustrative",
    from: calendarDate("2026-01-01"),
    source: "made up",
  },
  facts: { locked: { kind: "yes-no" }, guarded: { kind: "yes-no" } },
  grades: PERMISSION_GRADES,
  rules: [
    {
      id: "locked",
      when: { fact: "locked", is: "yes" },
      grade: "may-not",
      text: text("locked"),
      source: text("rule 1"),
    },
    {
      id: "guarded",
      when: { fact: "guarded", is: "yes" },
      grade: "may-not",
      text: text("guarded"),
      source: text("rule 2"),
    },
  ],
});
const unknown = absent("asked-unknown");

describe("permission", () => {
  it("is given, with its article, when nothing stands in the way", () => {
    const { proof, ...given } = permission(door, { locked: "no", guarded: "no" }, basis);
    expect(given).toEqual({ decision: "may", basis });
    expect(proof.assessment).toMatchObject({ decided: true, grade: "may" });
  });

  it("is refused with every certain reason, whatever else is open", () => {
    const refused = permission(door, { locked: "yes", guarded: unknown }, basis);
    expect(refused).toMatchObject({
      decision: "may-not",
      because: [{ rule: "locked", text: text("locked"), source: text("rule 1") }],
    });
    expect(refused).toHaveProperty("because.length", 1);
    expect(permission(door, { locked: "yes", guarded: "yes" }, basis)).toMatchObject({
      because: [{ rule: "locked" }, { rule: "guarded" }],
    });
  });

  it("is undecided while a reason is open, and names it and the facts", () => {
    const open = permission(door, { locked: "no", guarded: unknown }, basis);
    const { proof, ...said } = open;
    expect(said).toEqual({
      decision: "undecided",
      open: [{ rule: "guarded", text: text("guarded"), source: text("rule 2") }],
      needs: ["guarded"],
    });
    expect(proof.assessment.decided).toBe(false);
  });
});

describe.each([travellerMeasures2005, conveyanceMeasures2005, travellerCharges2005] as unknown as Policy<
  FactTable,
  PermissionGrade
>[])("the permissions of $edition.id", (policy) => {
  it("are not taken back, nor given, when what was open becomes known", () => {
    fc.assert(
      fc.property(factsAndMoreFacts(policy.facts), ({ some, all }) => {
        const before = permission(policy, some, basis);
        const after = permission(policy, all, basis);
        expect(after.decision).not.toBe("undecided");
        if (before.decision !== "undecided") expect(after.decision).toBe(before.decision);
      }),
      { numRuns: 2000 },
    );
  });

  it("are undecided only for facts that are absent", () => {
    fc.assert(
      fc.property(factsAndMoreFacts(policy.facts), ({ some }) => {
        const found = permission(policy, some, basis);
        if (found.decision !== "undecided") return;
        expect(found.needs.length).toBeGreaterThan(0);
        for (const name of found.needs) expect(some[name]).toHaveProperty("absent");
      }),
      { numRuns: 2000 },
    );
  });
});
