import { describe, expect, it } from "vitest";
import { type Answer, absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { assessEvent, type PublicHealthEvent } from "../../src/risk/assess-event.js";
import { EVENT_CRITERIA, type EventCriterion, type EventDisease } from "../../src/risk/event-facts.js";
import { explain } from "../../src/risk/explain.js";
import { eventNotification2005 } from "../../src/risk/policies/ihr-annex-2-2005.js";
import { eventNotification2024 } from "../../src/risk/policies/ihr-annex-2-2024.js";

const CRITERIA = Object.keys(EVENT_CRITERIA) as EventCriterion[];
const UNKNOWN = absent("asked-unknown");
const ANSWERS: readonly Answer<"yes" | "no">[] = ["yes", "no", UNKNOWN];
const criteriaOf = (answers: readonly Answer<"yes" | "no">[]) =>
  Object.fromEntries(CRITERIA.map((criterion, place) => [criterion, answers[place]])) as PublicHealthEvent["criteria"];
const ALL_NO = criteriaOf(["no", "no", "no", "no"]);
const EDITIONS = [eventNotification2005, eventNotification2024];

/** Every way in which four criteria can be answered: 3 to the power of 4. */
const COMBINATIONS = ANSWERS.flatMap((one) =>
  ANSWERS.flatMap((two) => ANSWERS.flatMap((three) => ANSWERS.map((four) => [one, two, three, four] as const))),
);

describe.each(EDITIONS)("any two of four criteria, by $edition.id (IHR (2005), Annex 2)", (policy) => {
  it.each(COMBINATIONS.map((answers) => [answers]))("%j", (answers) => {
    const met = answers.filter((answer) => answer === "yes").length;
    const canBeMet = met + answers.filter((answer) => answer === UNKNOWN).length;
    const expected = met >= 2 ? "notify" : canBeMet < 2 ? "not-now-reassess" : "not-assessable";
    const assessed = assessEvent(policy, { criteria: criteriaOf(answers) });
    expect(assessed.verdict).toBe(expected);
    expect(assessed.met).toEqual(CRITERIA.filter((_, place) => answers[place] === "yes"));
    expect(assessed.open).toEqual(CRITERIA.filter((_, place) => answers[place] === UNKNOWN));
    expect(assessed.becauseAlwaysNotify).toBe(false);
    // What is undecided is what can still change the verdict: nothing once it is certain, else every open criterion.
    expect(assessed.undecided).toEqual(expected === "not-assessable" ? assessed.open : []);
  });

  it("never takes a verdict back when an answer that was open becomes known", () => {
    for (const answers of COMBINATIONS) {
      const before = assessEvent(policy, { criteria: criteriaOf(answers) });
      if (before.verdict === "not-assessable") continue;
      for (const [place, answer] of answers.entries())
        if (answer === UNKNOWN)
          for (const known of ["yes", "no"] as const) {
            const after = assessEvent(policy, { criteria: criteriaOf(answers.with(place, known)) });
            expect(after.verdict).toBe(before.verdict);
          }
    }
  });

  it("on the sixteen combinations without an unknown notifies eleven and not five", () => {
    const verdicts = COMBINATIONS.filter((answers) => !answers.includes(UNKNOWN)).map(
      (answers) => assessEvent(policy, { criteria: criteriaOf(answers) }).verdict,
    );
    expect(verdicts.filter((verdict) => verdict === "notify")).toHaveLength(11);
    expect(verdicts.filter((verdict) => verdict === "not-now-reassess")).toHaveLength(5);
  });
});

describe("a disease that is always notified", () => {
  const assessed = (policy: (typeof EDITIONS)[number], event: Partial<PublicHealthEvent>) =>
    assessEvent(policy, { criteria: ALL_NO, ...event });

  it.each(["smallpox", "human-influenza-new-subtype", "sars"] as const)(
    "is notified whatever the criteria: %s",
    (disease) => {
      for (const policy of EDITIONS)
        expect(assessed(policy, { disease })).toMatchObject({
          verdict: "notify",
          becauseAlwaysNotify: true,
          withinHours: 24,
          undecided: [],
        });
    },
  );

  it("poliomyelitis: wild-type only until 2024, any poliovirus since", () => {
    const polio = (policy: (typeof EDITIONS)[number], poliovirus?: "wild-type" | "other") =>
      assessed(policy, { disease: "poliomyelitis", ...(poliovirus && { poliovirus }) });
    expect(polio(eventNotification2005, "wild-type").verdict).toBe("notify");
    expect(polio(eventNotification2005, "other").verdict).toBe("not-now-reassess");
    expect(polio(eventNotification2005)).toMatchObject({ verdict: "not-assessable", undecided: ["poliovirus"] });
    for (const poliovirus of ["wild-type", "other", undefined] as const)
      expect(polio(eventNotification2024, poliovirus).verdict).toBe("notify");
  });

  it("needs a case: a finding without one goes through the criteria, and an unknown number may be none", () => {
    expect(assessed(eventNotification2024, { disease: "poliomyelitis", cases: 0 }).verdict).toBe("not-now-reassess");
    expect(assessed(eventNotification2024, { disease: "smallpox", cases: UNKNOWN })).toMatchObject({
      verdict: "not-assessable",
      undecided: ["cases"],
    });
  });

  it("may be what a disease that is not known turns out to be", () => {
    expect(assessed(eventNotification2024, { disease: UNKNOWN })).toMatchObject({
      verdict: "not-assessable",
      undecided: ["disease"],
    });
    expect(assessed(eventNotification2024, {}).verdict).toBe("not-now-reassess");
  });

  it("is said to be the reason also where two criteria are met", () => {
    const criteria = criteriaOf(["yes", "yes", "no", "no"]);
    expect(assessEvent(eventNotification2024, { disease: "sars", criteria })).toMatchObject({
      becauseAlwaysNotify: true,
      met: ["seriousImpact", "unusualOrUnexpected"],
    });
  });
});

describe("a disease for which the criteria are always gone through", () => {
  const ruleOf = (policy: (typeof EDITIONS)[number], disease: EventDisease) =>
    assessEvent(policy, { disease, criteria: ALL_NO }).proof.assessment;

  it("is not notified for its name, and the verdict says why it was assessed", () => {
    for (const policy of EDITIONS)
      for (const disease of ["cholera", "pneumonic-plague", "yellow-fever", "viral-haemorrhagic-fever"] as const)
        expect(ruleOf(policy, disease)).toMatchObject({ grade: "not-now-reassess", because: ["always-assess"] });
  });

  it("since 2024 a cluster of severe acute respiratory disease too", () => {
    const cluster = "cluster-of-severe-acute-respiratory-disease";
    expect(ruleOf(eventNotification2005, cluster)).toMatchObject({ because: [] });
    expect(ruleOf(eventNotification2024, cluster)).toMatchObject({ because: ["always-assess"] });
  });
});

describe("the time limit of an assessment", () => {
  const at = { assessedAt: instant("2026-03-01T10:00:00+08:00"), timeZone: "Asia/Shanghai" };

  it("is 24 hours from it, with its working, for what is notified", () => {
    const assessed = assessEvent(eventNotification2024, { disease: "sars", criteria: ALL_NO }, at);
    expect(assessed).toMatchObject({
      withinHours: 24,
      notifyBy: {
        end: "2026-03-02T10:00:00+08:00",
        working: { en: "1 × 24 h from 2026-03-01T10:00:00+08:00 end at 2026-03-02T10:00:00+08:00" },
      },
    });
  });

  it("is not there for what is not, nor without an instant", () => {
    expect(assessEvent(eventNotification2024, { criteria: ALL_NO }, at)).not.toHaveProperty("notifyBy");
    expect(assessEvent(eventNotification2024, { disease: "sars", criteria: ALL_NO })).not.toHaveProperty("notifyBy");
  });
});

it("takes a criterion that does not apply for one that is not met", () => {
  const criteria = criteriaOf(["yes", absent("not-applicable"), "no", "no"]);
  expect(assessEvent(eventNotification2024, { criteria })).toMatchObject({
    verdict: "not-now-reassess",
    open: [],
    undecided: [],
  });
});

it("explains itself in both languages", () => {
  const { proof } = assessEvent(eventNotification2024, { criteria: criteriaOf(["yes", UNKNOWN, "no", "no"]) });
  expect(explain(eventNotification2024, proof, "en").join(" ")).toContain("needed: the event is unusual or unexpected");
  expect(explain(eventNotification2024, proof, "zh").join("")).toContain("事件不寻常或意外");
});
