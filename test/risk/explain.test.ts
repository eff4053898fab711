import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { explain } from "../../src/risk/explain.js";
import { travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy } from "../../src/risk/policy.js";
import { prove } from "../../src/risk/prove.js";
import { TRAVELLER_FACTS } from "../../src/risk/traveller-facts.js";
import { LANGUAGES } from "../../src/text.js";
import { everyGround, facts, knownAndPartial } from "./travellers.js";

describe("explain", () => {
  it("says the grade and why, with the source", () => {
    const proof = prove(everyGround, facts({ symptomsAny: "yes", feverMedicine: "yes" }));
    expect(explain(everyGround, proof, "en")).toEqual([
      "Grade: ground for the three screenings.",
      "Symptoms were declared (GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)).",
      "Medicine was taken that can mask a fever (Beijing press conference on epidemic control of 2020-03-15 (flight CA988)).",
    ]);
    expect(explain(everyGround, proof, "zh").slice(0, 2)).toEqual([
      "结论：有触发因素。",
      "申报有症状（依据：海关总署2020年3月1日发布会（三查三排一转运））。",
    ]);
  });

  it("says that nothing applies only where nothing is open", () => {
    expect(explain(travellerTrigger2020, prove(travellerTrigger2020, facts()), "en")).toEqual([
      "Grade: no ground.",
      "No rule of Grounds for the three screenings applies, and nothing is open.",
    ]);
  });

  it("names the policy and its overlays", () => {
    const said = (language: "en" | "zh") => explain(everyGround, prove(everyGround, facts()), language)[1];
    const titles = [everyGround, ...everyGround.overlays].map(({ edition }) => edition.title);
    expect(titles.length).toBeGreaterThan(1);
    expect(said("en")).toContain(titles.map(({ en }) => en).join("; "));
    expect(said("zh")).toContain(`《${titles.map(({ zh }) => zh).join("》《")}》`);
  });

  it("says what is open and what it needs, without a grade", () => {
    const given = facts({ contactWithCase: absent("asked-declined"), travelHistory: absent("not-asked") });
    const proof = prove(travellerTrigger2020, given);
    expect(explain(travellerTrigger2020, proof, "en")).toEqual([
      "Not decided yet: between no ground and ground for the three screenings.",
      "Open: A stay in a seriously affected country or area in the last 14 days; needed: stays of the last 14 days.",
      "Open: Contact with a confirmed or suspected case; needed: contact with a case.",
    ]);
    expect(explain(travellerTrigger2020, proof, "zh")[2]).toBe("待定：接触过确诊或疑似病例；尚需：接触病例情况。");
  });

  it("names in both languages every open fact, and the text and source of every rule that gives the grade", () => {
    fc.assert(
      fc.property(knownAndPartial, ({ partial }) => {
        const proof = prove(everyGround, partial);
        for (const language of LANGUAGES) {
          const words = explain(everyGround, proof, language).join("\n");
          expect(words).not.toMatch(/[{}]|undefined/);
          const { assessment, rules } = proof;
          if (assessment.decided) {
            expect(words).toContain(everyGround.grades[assessment.grade][language]);
            for (const { rule, text, source } of rules)
              if (assessment.because.includes(rule))
                for (const part of [text[language], source[language]]) expect(words).toContain(part);
          } else {
            for (const grade of [assessment.atLeast, assessment.atMost])
              expect(words).toContain(everyGround.grades[grade][language]);
            for (const need of assessment.needs)
              expect(words).toContain(TRAVELLER_FACTS[need as keyof typeof TRAVELLER_FACTS].label[language]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("repeats nothing that the traveller wrote", () => {
    const stays = [{ country: "Zq7", to: calendarDate("2020-03-18") }];
    for (const contactWithCase of ["yes", "no", absent("asked-unknown")] as const)
      for (const language of LANGUAGES) {
        const proof = prove(
          everyGround,
          facts(
            { travelHistory: stays, contactWithCase },
            { affectedAreas: [{ country: "Zq7", from: calendarDate("2020-03-01") }] },
          ),
        );
        expect(explain(everyGround, proof, language).join("")).not.toContain("Zq7");
      }
  });
});

describe("rules that are open and change nothing", () => {
  const text = (word: string) => ({ en: word, zh: `规则${word}` });
  const yesNo = { kind: "yes-no", label: { en: "a fever", zh: "发热" } } as const;
  const policy = definePolicy({
    edition: { ...travellerTrigger2020.edition, id: "open", series: "open" },
    facts: { fever: yesNo, contact: { ...yesNo, label: { en: "a contact", zh: "接触" } } },
    grades: { low: text("low"), medium: text("medium"), high: text("high") },
    rules: [
      { id: "seen", when: { fact: "contact", is: "no" }, grade: "low", text: text("seen"), source: text("s") },
      { id: "fever", when: { fact: "fever", is: "yes" }, grade: "medium", text: text("hot"), source: text("s") },
      { id: "contact", when: { fact: "contact", is: "yes" }, grade: "high", text: text("near"), source: text("s") },
    ],
  });
  const unknown = absent("asked-unknown");

  it("are not said to need something", () => {
    const said = explain(policy, prove(policy, { fever: "yes", contact: unknown }), "en");
    expect(said).toEqual(["Not decided yet: between medium and high.", "hot (s).", "Open: near; needed: a contact."]);
  });

  it("are said with everything that they need, wherever they ask for it", () => {
    const both = definePolicy({
      edition: policy.edition,
      facts: policy.facts,
      grades: policy.grades,
      rules: [
        {
          id: "both",
          when: {
            all: [{ fact: "fever", is: "yes" }, { not: { fact: "contact", is: "yes" } }],
          },
          grade: "high",
          text: text("seen"),
          source: text("s"),
        },
      ],
    });
    const proof = prove(both, { fever: unknown, contact: unknown });
    expect(explain(both, proof, "en")[1]).toBe("Open: seen; needed: a fever, a contact.");
    expect(explain(both, proof, "zh")[1]).toBe("待定：规则seen；尚需：发热、接触。");
  });

  it("are not passed over where nothing applies", () => {
    const mild = definePolicy({
      edition: policy.edition,
      facts: policy.facts,
      grades: policy.grades,
      rules: [policy.rules[0] as (typeof policy.rules)[number]],
    });
    const said = (contact: "yes" | typeof unknown) => explain(mild, prove(mild, { fever: "no", contact }), "en")[1];
    expect(said("yes")).toMatch(/applies, and nothing is open\.$/);
    expect(said(unknown)).toMatch(/applies, and nothing that is open can raise the grade\.$/);
  });
});
