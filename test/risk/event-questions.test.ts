import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { EVENT_CRITERIA } from "../../src/risk/event-facts.js";
import { EVENT_QUESTIONS, type EventQuestionName, eventCriteria } from "../../src/risk/event-questions.js";

const names = Object.keys(EVENT_QUESTIONS) as EventQuestionName[];
const everyNo = Object.fromEntries(names.map((name) => [name, "no" as const]));

describe("the questions of Annex 2 (IHR (2005))", () => {
  it("are eleven: three, two, two and four", () => {
    const counts = Object.keys(EVENT_CRITERIA).map(
      (criterion) => names.filter((name) => EVENT_QUESTIONS[name].criterion === criterion).length,
    );
    expect(counts).toEqual([3, 2, 2, 4]);
  });

  it.each(names)("a yes to one meets its criterion and no other: %s", (name) => {
    const { criterion } = EVENT_QUESTIONS[name];
    expect(eventCriteria({ ...everyNo, [name]: "yes" })).toEqual({ ...eventCriteria(everyNo), [criterion]: "yes" });
    expect(eventCriteria({ [name]: "yes" })[criterion]).toBe("yes");
  });

  it("are not met only when every one is answered with no or does not apply", () => {
    expect(Object.values(eventCriteria(everyNo))).toEqual(["no", "no", "no", "no"]);
    expect(eventCriteria({ ...everyNo, suspectGoods: absent("not-applicable") }).travelOrTradeRestrictions).toBe("no");
    expect(eventCriteria({ ...everyNo, unusual: absent("asked-unknown") }).unusualOrUnexpected).toEqual({
      absent: "asked-unknown",
    });
    expect(Object.values(eventCriteria({}))).toEqual(Array(4).fill({ absent: "not-asked" }));
  });

  it("are open for the reason of the first that has no answer, wherever among the others it stands", () => {
    const [declined, unknown] = [absent("asked-declined"), absent("asked-unknown")];
    expect(eventCriteria({ ...everyNo, unexpected: unknown }).unusualOrUnexpected).toEqual(unknown);
    const answers = { highPotentialImpact: declined, externalAssistanceNeeded: unknown };
    expect(eventCriteria({ ...everyNo, ...answers }).seriousImpact).toEqual(declined);
    expect(eventCriteria({ ...answers, largeNumbers: absent("not-applicable") }).seriousImpact).toEqual(declined);
  });
});
