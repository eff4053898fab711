import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { openFacts } from "../../src/logic/evaluate.js";
import { type Assessment, assess } from "../../src/risk/assess.js";
import { travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy, withOverlays } from "../../src/risk/policy.js";
import { prove } from "../../src/risk/prove.js";
import type { TravellerFacts } from "../../src/risk/traveller-facts.js";
import { anythingFacts } from "../logic/anything-facts.js";
import { anyPolicy } from "./any-policy.js";
import { everyGround, FACT_NAMES, facts, knownAndPartial, knownFacts, RISKS } from "./travellers.js";

const runs = { numRuns: 2000 };
const text = (word: string) => ({ en: word, zh: word });

/** A made-up policy with more than two grades. */
const graded = definePolicy({
  edition: {
    id: "graded",
    series: "graded",
    title: text("graded"),
    authority: text("nobody"),
    status: "illustrative",
    from: calendarDate("2020-01-01"),
    source: "made up",
  },
  facts: {
    fever: { kind: "yes-no" },
    contact: { kind: "yes-no" },
    cough: { kind: "yes-no" },
  },
  grades: { green: text("green"), amber: text("amber"), red: text("red") },
  rules: [
    { id: "cough", when: { fact: "cough", is: "yes" }, grade: "amber", text: text("cough"), source: text("made up") },
    { id: "fever", when: { fact: "fever", is: "yes" }, grade: "amber", text: text("fever"), source: text("made up") },
    {
      id: "fever-and-contact",
      when: {
        all: [
          { fact: "fever", is: "yes" },
          { fact: "contact", is: "yes" },
        ],
      },
      grade: "red",
      text: text("both"),
      source: text("made up"),
    },
  ],
});
const unknown = absent("asked-unknown");

/** The grades that an assessment leaves possible, by rank. */
function bounds(assessment: Assessment, order: readonly string[]): [least: number, most: number] {
  return assessment.decided
    ? [order.indexOf(assessment.grade), order.indexOf(assessment.grade)]
    : [order.indexOf(assessment.atLeast), order.indexOf(assessment.atMost)];
}
/** The same from the proofs of its rules, one by one. */
function assessmentIn(policy: Drawn<typeof anyPolicy>, given: Drawn<typeof anythingFacts>): unknown {
  const { rules } = prove(policy, given);
  const rankOf = ({ grade }: (typeof rules)[number]) => policy.gradesInOrder.indexOf(grade);
  const isTrue = rules.filter(({ truth }) => truth === "true");
  const least = Math.max(0, ...isTrue.map(rankOf));
  const open = rules.filter((rule) => rule.truth === "undecided" && rankOf(rule) > least);
  const fired = isTrue.map(({ rule }) => rule);
  const grade = policy.gradesInOrder[least];
  if (open.length === 0) {
    const giving = isTrue.filter((rule) => rankOf(rule) === least);
    return { decided: true, grade, because: giving.map(({ rule }) => rule), fired };
  }
  const conditions = policy.prepared.filter(({ rule }) => open.some((each) => each.rule === rule.id));
  const needs = [...new Set(conditions.flatMap(({ condition }) => openFacts(condition, given)))];
  return { decided: false, atLeast: grade, atMost: policy.gradesInOrder[Math.max(...open.map(rankOf))], needs, fired };
}

type Drawn<From> = From extends fc.Arbitrary<infer Value> ? Value : never;
const inTrigger = (given: TravellerFacts) => bounds(assess(everyGround, given), ["clear", "triggered"]);

describe("assess", () => {
  it.each([
    [
      { fever: "no", contact: "no", cough: "no" },
      { decided: true, grade: "green", because: [], fired: [] },
    ],
    [
      { fever: "yes", contact: "no", cough: "yes" },
      { decided: true, grade: "amber", because: ["cough", "fever"], fired: ["cough", "fever"] },
    ],
    [
      { fever: "yes", contact: "yes", cough: "yes" },
      { decided: true, grade: "red", because: ["fever-and-contact"], fired: ["cough", "fever", "fever-and-contact"] },
    ],
    [
      { fever: "yes", contact: "yes", cough: unknown },
      { decided: true, grade: "red", because: ["fever-and-contact"], fired: ["fever", "fever-and-contact"] },
    ],
    [
      { fever: "no", contact: unknown, cough: "no" },
      { decided: true, grade: "green", because: [], fired: [] },
    ],
    [
      { fever: "yes", contact: unknown, cough: "no" },
      { decided: false, atLeast: "amber", atMost: "red", needs: ["contact"], fired: ["fever"] },
    ],
    [
      { fever: unknown, contact: "no", cough: "no" },
      { decided: false, atLeast: "green", atMost: "amber", needs: ["fever"], fired: [] },
    ],
    [
      { fever: unknown, contact: "no", cough: "yes" },
      { decided: true, grade: "amber", because: ["cough"], fired: ["cough"] },
    ],
    [
      { fever: unknown, contact: unknown, cough: "no" },
      { decided: false, atLeast: "green", atMost: "red", needs: ["fever", "contact"], fired: [] },
    ],
    [
      { fever: unknown, contact: unknown, cough: unknown },
      { decided: false, atLeast: "green", atMost: "red", needs: ["cough", "fever", "contact"], fired: [] },
    ],
  ] as const)("%j: %j", (given, expected) => {
    expect(assess(graded, given)).toEqual(expected);
  });

  // GACC press briefing of 2020-03-01: symptoms, a seriously affected area, or contact with a case. Unknown is never no.
  it.each([
    ["three plain noes", {}, { decided: true, grade: "clear", because: [], fired: [] }],
    [
      "contact unknown, the rest no",
      { contactWithCase: unknown },
      { decided: false, atLeast: "clear", atMost: "triggered", needs: ["contactWithCase"], fired: [] },
    ],
    [
      "contact unknown, but symptoms",
      { contactWithCase: unknown, symptomsAny: "yes" },
      { decided: true, grade: "triggered", because: ["symptoms"], fired: ["symptoms"] },
    ],
    [
      "contact declined is not no",
      { contactWithCase: absent("asked-declined") },
      { decided: false, atLeast: "clear", atMost: "triggered", needs: ["contactWithCase"], fired: [] },
    ],
    [
      "a question that was never asked is not no",
      { travelHistory: absent("not-asked") },
      { decided: false, atLeast: "clear", atMost: "triggered", needs: ["stays"], fired: [] },
    ],
    [
      "two open facts are both named",
      { symptomsAny: unknown, symptomsListed: absent("not-asked"), contactWithCase: unknown },
      {
        decided: false,
        atLeast: "clear",
        atMost: "triggered",
        needs: ["symptomsAny", "symptomsListed", "contactWithCase"],
        fired: [],
      },
    ],
  ] as const)("%s", (_, answers, expected) => {
    expect(assess(travellerTrigger2020, facts(answers))).toEqual(expected);
  });
});

describe("assess: laws", () => {
  it("agrees with `prove`, whatever the policy and the facts are", () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(anythingFacts, { minLength: 1, maxLength: 3 }), (policy, subjects) => {
        for (const given of subjects) expect(assess(policy, given)).toEqual(assessmentIn(policy, given));
      }),
      runs,
    );
  });

  it("is decided of facts that are all known", () => {
    fc.assert(
      fc.property(knownFacts, (known) => assess(everyGround, known).decided),
      runs,
    );
  });

  it("gives the mildest grade only when nothing open could raise it", () => {
    fc.assert(
      fc.property(knownAndPartial, ({ known, partial }) => {
        const assessment = assess(everyGround, partial);
        if (!assessment.decided || assessment.grade !== "clear") return;
        // The first-pass reading may have been low and the axillary one not taken: then nobody was found feverish.
        const wasMeasured = isAbsent(partial.axillaryCelsius) ? { axillaryCelsius: partial.axillaryCelsius } : {};
        expect(assess(everyGround, { ...known, ...wasMeasured })).toMatchObject({ decided: true, grade: "clear" });
      }),
      runs,
    );
  });

  it("never takes back what was decided when an absent fact is learnt, an axillary reading not taken yet apart", () => {
    // A second measurement is new evidence about the person, and not the answer to an open question: it may find a fever
    // that the first pass did not.
    fc.assert(
      fc.property(knownAndPartial, fc.constantFrom(...FACT_NAMES), ({ known, partial }, name) => {
        if (name === "axillaryCelsius") return;
        const before = assess(everyGround, partial);
        if (before.decided)
          expect(assess(everyGround, { ...partial, [name]: known[name] })).toMatchObject({
            decided: true,
            grade: before.grade,
          });
      }),
      runs,
    );
    expect(assess(everyGround, facts({}, { readings: [] })).decided).toBe(false);
  });

  it("narrows and never leaves its bounds as facts are learnt", () => {
    fc.assert(
      fc.property(knownAndPartial, fc.subarray(FACT_NAMES), ({ known, partial }, names) => {
        const learnt = names.filter((name) => name !== "axillaryCelsius").map((name) => [name, known[name]]);
        const [least, most] = inTrigger(partial);
        const [leastNow, mostNow] = inTrigger({ ...partial, ...Object.fromEntries(learnt) });
        expect(leastNow).toBeGreaterThanOrEqual(least);
        expect(mostNow).toBeLessThanOrEqual(most);
      }),
      runs,
    );
  });

  it("never becomes milder by a further ground, in the place of an absent or a negative fact", () => {
    fc.assert(
      fc.property(knownAndPartial, fc.constantFrom(...FACT_NAMES), ({ partial }, name) => {
        const [least] = inTrigger(partial);
        const [leastNow, mostNow] = inTrigger({ ...partial, [name]: RISKS[name] });
        expect(leastNow).toBeGreaterThanOrEqual(least);
        expect(mostNow).toBeGreaterThanOrEqual(least);
      }),
      runs,
    );
  });

  it("needs nothing but what it names: answering all of that decides, whatever the answers are", () => {
    fc.assert(
      fc.property(knownAndPartial, ({ known, partial }) => {
        const assessment = assess(everyGround, partial);
        if (assessment.decided) return;
        expect(assessment.needs.length).toBeGreaterThan(0);
        const answers = assessment.needs.map((name) => [name, known[name as keyof TravellerFacts]]);
        const [least, most] = inTrigger(partial);
        const decided = assess(everyGround, { ...partial, ...Object.fromEntries(answers) });
        expect(decided.decided).toBe(true);
        const [grade] = bounds(decided, ["clear", "triggered"]);
        expect(grade >= least && grade <= most).toBe(true);
      }),
      runs,
    );
  });

  it("names in its needs only facts that are not settled", () => {
    fc.assert(
      fc.property(knownAndPartial, ({ partial }) => {
        const assessment = assess(everyGround, partial);
        if (assessment.decided) return;
        for (const name of assessment.needs) {
          const fact = partial[name as keyof TravellerFacts];
          expect(isAbsent(fact) || (Array.isArray(fact) && fact.some(isAbsent))).toBe(true);
        }
        expect(new Set(assessment.needs).size).toBe(assessment.needs.length);
      }),
      runs,
    );
  });

  it("can only be raised by an overlay", () => {
    fc.assert(
      fc.property(knownAndPartial, fc.subarray([...everyGround.overlays]), ({ partial }, overlays) => {
        const order = ["clear", "triggered"];
        const [least, most] = bounds(assess(travellerTrigger2020, partial), order);
        const [leastNow, mostNow] = bounds(assess(withOverlays(travellerTrigger2020, overlays), partial), order);
        expect(leastNow >= least && mostNow >= most).toBe(true);
      }),
      runs,
    );
  });
});
