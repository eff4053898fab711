import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { assess } from "../../../src/risk/assess.js";
import { portContactAndTest2020 } from "../../../src/risk/policies/port-contact-and-test-2020.js";
import { travellerTrigger2020 } from "../../../src/risk/policies/traveller-trigger-2020-03-01.js";
import { withOverlays } from "../../../src/risk/policy.js";
import { prove, trueGrounds } from "../../../src/risk/prove.js";
import type { DeclaredAnswers } from "../../../src/risk/traveller-facts.js";
import { everyGround, facts, reading } from "../travellers.js";

const policy = withOverlays(travellerTrigger2020, [portContactAndTest2020]);
const unknown = absent("asked-unknown");

function grounds(answers: Partial<DeclaredAnswers>): readonly string[] {
  const assessment = assess(policy, facts(answers));
  return assessment.decided ? assessment.because : ["?", ...assessment.needs];
}

describe("a port's wider contact questions and own test: an example", () => {
  it("says that it is one", () => {
    expect(portContactAndTest2020.edition.status).toBe("illustrative");
  });

  it.each(["contactWithFebrilePerson", "communityCase", "clusterAtHomeOrOffice"] as const)(
    "%s is a ground by itself",
    (name) => {
      expect(grounds({ [name]: "yes" })).toEqual(["wider-contact"]);
      expect(grounds({ [name]: unknown })).toEqual(["?", name]);
    },
  );

  it("an own test is a ground when it was positive, whether or not a test was declared", () => {
    expect(grounds({ tested: "yes", testResult: "positive" })).toEqual(["positive-test"]);
    expect(grounds({ tested: "no", testResult: "positive" })).toEqual(["positive-test"]);
    expect(grounds({ tested: "yes", testResult: "negative" })).toEqual([]);
    expect(grounds({ tested: "no" })).toEqual([]);
  });

  it("an own test is undecided while it is not known whether there was one, or what it showed", () => {
    expect(grounds({ tested: unknown, testResult: absent("not-asked") })).toEqual(["?", "ownTest"]);
    expect(grounds({ tested: "yes", testResult: absent("not-asked") })).toEqual(["?", "ownTest"]);
  });
});

describe("the six grounds of a port-day", () => {
  const of = (answers: Partial<DeclaredAnswers>, celsius = 36.5) =>
    trueGrounds(prove(everyGround, facts(answers, { readings: [reading(celsius)] })));

  it("each stand alone", () => {
    expect(of({})).toEqual([]);
    expect(of({ symptomsAny: "yes" })).toEqual(["symptoms"]);
    expect(of({ travelHistory: [{ country: "ITA", to: calendarDate("2020-03-17") }] })).toEqual(["affected-area"]);
    expect(of({ contactWithCase: "yes" })).toEqual(["contact"]);
    expect(of({ communityCase: "yes" })).toEqual(["contact"]);
    expect(of({}, 37.3)).toEqual(["fever"]);
    expect(of({ feverMedicine: "yes" })).toEqual(["medication"]);
    expect(of({ tested: "yes", testResult: "positive" })).toEqual(["positive-test"]);
  });
});
