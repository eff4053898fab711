import { describe, expect, it } from "vitest";
import { prepareCondition } from "../../src/logic/evaluate.js";
import { BARE, FACTS, NUMBER, type Step, stepsOf, WORD, WORDS, YES_NO } from "../../src/logic/steps.js";

const table = {
  fever: { kind: "yes-no" },
  celsius: { kind: "number", unit: "celsius" },
  country: { kind: "text" },
  other: { kind: "text" },
  direction: { kind: "choice", options: ["exit", "entry"] },
  result: { kind: "choice", options: ["positive", "negative", "none"] },
} as const;
const slots = new Map(Object.keys(table).map((name, slot) => [name, slot]));
const [fulfilled, failed] = [{ ...BARE }, { ...BARE }];

function stepsFor(
  condition: Parameters<typeof prepareCondition<typeof table>>[0],
  dear = new Map<string, number>(),
): Step {
  return stepsOf(prepareCondition(condition, table).prepared, true, fulfilled, failed, slots, dear);
}

describe("stepsOf", () => {
  it("has one step for each leaf, the cheapest first", () => {
    const first = stepsFor({
      all: [
        { fact: "country", in: ["ITA"] },
        { fact: "celsius", above: 38 },
        { fact: "fever", is: "yes" },
      ],
    });
    expect([first.way, first.slot]).toEqual([YES_NO, 0]);
    expect(first.whenFalse).toBe(failed);
    const second = first.whenTrue as Step;
    expect([second.way, second.slot]).toEqual([NUMBER, 1]);
    // Above 38 is outside of what is 38 or less.
    expect(second.whenMet).toBe(failed);
    const third = second.whenTrue as Step;
    expect([third.way, third.whenTrue, third.whenFalse]).toEqual([WORDS, fulfilled, failed]);
  });

  it("looks for one word of two where there are but two, and knows the others where there are more", () => {
    const yesNo = stepsFor({ fact: "fever", is: "no" });
    expect([yesNo.way, yesNo.word, yesNo.opposite]).toEqual([YES_NO, "no", "yes"]);
    const two = stepsFor({ fact: "direction", is: "exit" });
    expect([two.way, two.word, two.opposite]).toEqual([YES_NO, "exit", "entry"]);
    const three = stepsFor({ fact: "result", is: "none" });
    expect([three.way, three.word, [...(three.options ?? [])]]).toEqual([WORD, "none", table.result.options]);
  });

  it("leads the other way for the opposite", () => {
    const step = stepsFor({ not: { any: [{ fact: "fever", is: "yes" }] } });
    expect([step.isPlain, step.whenTrue, step.whenFalse]).toEqual([false, failed, fulfilled]);
  });

  it("keeps what looks at several facts in one place, however often it is asked", () => {
    const dear = new Map<string, number>();
    const same = { fact: "country", is: { fact: "other" } } as const;
    const step = stepsFor({ any: [same, { fact: "fever", is: "yes" }, same] }, dear);
    expect(step.way).toBe(YES_NO);
    expect((step.whenFalse as Step).way).toBe(FACTS);
    expect(dear.size).toBe(1);
  });

  it("is where it leads when nothing is asked", () => {
    expect([stepsFor({ all: [] }), stepsFor({ any: [] })]).toEqual([fulfilled, failed]);
  });
});
