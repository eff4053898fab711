import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { explainStanding } from "../../src/risk/explain-standing.js";
import { officerVerdict, standing } from "../../src/risk/officer-verdict.js";
import { feverAndMedicine2020, travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { withOverlays } from "../../src/risk/policy.js";
import { facts } from "./travellers.js";

const said = {
  grade: "clear",
  reason: "seen and well",
  by: "officer 7",
  at: instant("2020-03-18T06:20:00+08:00"),
} as const;
const laid = withOverlays(travellerTrigger2020, [feverAndMedicine2020]);

describe("a standing in words", () => {
  it("is the computed grade alone while no officer has spoken", () => {
    expect(explainStanding(travellerTrigger2020, standing(travellerTrigger2020, facts()), "en")).toEqual([
      "Computed: no ground.",
    ]);
  });

  it("says where the two differ and why, and what has changed since", () => {
    const verdict = officerVerdict(travellerTrigger2020, facts(), said);
    const now = standing(laid, facts({ contactWithCase: "yes" }), verdict);
    expect(explainStanding(laid, now, "en").slice(2)).toEqual([
      "Said by officer 7, 2020-03-18T06:20:00+08:00: no ground. The officer's reason: seen and well",
      "The two differ; both stand.",
      "Since the officer's verdict these facts have changed: contact with a case.",
      "The officer's verdict was given under other rules (traveller-trigger-2020-03-01) than those of now (traveller-trigger-2020-03-01 + fever-and-medicine-2020-03-15).",
      "What was computed then: no ground.",
    ]);
    expect(explainStanding(laid, now, "en").slice(0, 2)).toEqual([
      "Computed: ground for the three screenings.",
      "Contact with a confirmed or suspected case (GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)).",
    ]);
    for (const sentence of explainStanding(laid, now, "zh")) expect(sentence).toMatch(/\p{Script=Han}/u);
  });

  it("says what is needed while it is not decided", () => {
    const open = facts({ contactWithCase: absent("asked-unknown") });
    const now = standing(travellerTrigger2020, open, officerVerdict(travellerTrigger2020, open, said));
    const [computed, , agree, ...more] = explainStanding(travellerTrigger2020, now, "en");
    expect(computed).toMatch(/^Computed: not decided yet, between .* needed: contact with a case\.$/);
    expect([agree, more]).toEqual(["Whether the two agree is not decided yet.", []]);
    const later = standing(travellerTrigger2020, facts(), officerVerdict(travellerTrigger2020, open, said));
    expect(explainStanding(travellerTrigger2020, later, "zh").at(-1)).toMatch(/^当时的系统结论：尚未确定/);
    expect(explainStanding(travellerTrigger2020, later, "en").at(-1)).toBe(
      "What was computed then: not decided, between no ground and ground for the three screenings.",
    );
  });

  it("lists the facts that are needed, and those that have changed", () => {
    const open = facts({ contactWithCase: absent("asked-unknown"), travelHistory: absent("not-asked") });
    const now = standing(travellerTrigger2020, open, officerVerdict(travellerTrigger2020, facts(), said));
    const sentences = (language: "en" | "zh") => explainStanding(travellerTrigger2020, now, language);
    expect(sentences("en")[0]).toMatch(/needed: stays of the last 14 days, contact with a case\.$/);
    expect(sentences("zh")[0]).toMatch(/、接触病例情况。$/);
    expect(sentences("en")[3]).toContain("these facts have changed: stays of the last 14 days, contact with a case.");
  });

  it("names a grade of other rules by its code, and never says what was answered", () => {
    const marked = { ...facts(), stays: [{ country: "QQQQ", to: facts().on }] } as ReturnType<typeof facts>;
    const verdict = { ...officerVerdict(travellerTrigger2020, facts(), said), grade: "amber" as "clear" };
    const sentences = explainStanding(travellerTrigger2020, standing(travellerTrigger2020, marked, verdict), "en");
    expect(sentences.join()).toContain("amber");
    expect(sentences.join()).not.toContain("QQQQ");
  });
});
