import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ABSENT_REASONS, type Answer, absent } from "../../src/answer.js";
import { countAnswers } from "../../src/statistics/answer-counts.js";

type YesNo = Answer<"yes" | "no">;
const unknown = absent("asked-unknown");
const none = { "asked-unknown": 0, "asked-declined": 0, "not-asked": 0, "not-applicable": 0 };

describe("countAnswers", () => {
  it("keeps unknown, declined and not asked apart from no, and out of the denominator", () => {
    const answers: YesNo[] = ["yes", "no", "no", unknown, absent("asked-declined"), absent("not-asked"), "no"];
    expect(countAnswers(answers)).toMatchObject({
      yes: 1,
      no: 3,
      absent: { ...none, "asked-unknown": 1, "asked-declined": 1, "not-asked": 1 },
      shareYes: { count: 1, of: 4, share: 0.25 },
    });
  });

  it("gives the share of yes among those who answered: 2 of 8, whoever does not know beside them", () => {
    const answers: YesNo[] = ["yes", "yes", ...Array.from({ length: 6 }, () => "no" as const), unknown, unknown];
    expect(countAnswers(answers).shareYes).toMatchObject({ count: 2, of: 8, share: 0.25 });
  });

  it("has no share of nobody, and none of people who all do not know", () => {
    const nobody = { count: 0, of: 0, share: undefined, interval: undefined, because: "no-denominator" };
    expect(countAnswers([])).toEqual({ yes: 0, no: 0, absent: none, shareYes: nobody });
    expect(countAnswers([unknown]).shareYes).toEqual(nobody);
  });

  it("counts everyone once", () => {
    const anyAnswer = fc.constantFrom<YesNo>("yes", "no", ...ABSENT_REASONS.map(absent));
    fc.assert(
      fc.property(fc.array(anyAnswer), (answers) => {
        const { yes, no, absent: reasons, shareYes } = countAnswers(answers);
        expect(yes + no + Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(answers.length);
        expect(shareYes.of).toBe(yes + no);
        expect(countAnswers(new Set(answers)).yes).toBe(Math.min(yes, 1));
      }),
    );
  });
});
