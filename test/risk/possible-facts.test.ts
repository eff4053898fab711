import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { possibleFacts } from "../../src/risk/possible-facts.js";

const yesNo = { kind: "yes-no" } as const;
const table = { a: yesNo, b: yesNo, c: yesNo, unread: yesNo } as const;
const asked = ["a", "b", "c"].map((fact) => ({ fact, is: "yes" }) as const);

describe("possibleFacts", () => {
  it("goes through every combination, and leaves what nobody asks about as it was", () => {
    const found = possibleFacts(table, asked, { given: { unread: "no" } });
    expect([found.count, found.isComplete]).toEqual([8, true]);
    expect([...found]).toHaveLength(8);
    expect([...found].every(({ unread }) => unread === "no")).toBe(true);
    expect([...possibleFacts(table, asked)][0]).toEqual({ a: "yes", b: "yes", c: "yes", unread: absent("not-asked") });
  });

  it("keeps what is given", () => {
    expect(possibleFacts(table, asked, { given: { a: "no" } }).count).toBe(4);
  });

  it("says when the limit leaves some out", () => {
    const found = possibleFacts(table, asked, { limit: 5 });
    expect([found.count, found.isComplete, [...found].length]).toEqual([8, false, 5]);
  });

  it("gives one combination to facts of which all come out alike", () => {
    const same = { fact: "a", is: { fact: "b" } } as const;
    expect(possibleFacts(table, [same]).count).toBe(2);
  });

  it("counts one when nothing is asked", () => {
    expect([...possibleFacts(table, [])]).toHaveLength(1);
  });

  it("tells answers apart by what is given for another fact", () => {
    const same = { fact: "a", is: { fact: "b" } } as const;
    expect([...possibleFacts({ a: yesNo, b: yesNo }, [same], { given: { b: "no" } })]).toEqual([
      { a: "yes", b: "no" },
      { a: "no", b: "no" },
    ]);
  });

  it.each([
    [8, true, []],
    [7, false, ["a", "b", "c"]],
  ])(
    "of facts compared with each other tries %i combinations, and keeps the first that comes out so",
    (limit, isComplete, inexact) => {
      const compared = [
        { fact: "a", is: { fact: "b" } },
        { fact: "b", is: { fact: "c" } },
      ] as const;
      const found = possibleFacts({ a: yesNo, b: yesNo, c: yesNo }, compared, { limit });
      expect([found.count, found.isComplete, found.inexact]).toEqual([4, isComplete, inexact]);
      expect([...found]).toEqual([
        { a: "yes", b: "yes", c: "yes" },
        { a: "yes", b: "yes", c: "no" },
        { a: "yes", b: "no", c: "yes" },
        { a: "yes", b: "no", c: "no" },
      ]);
    },
  );

  it("is complete where the limit is just reached", () => {
    expect(possibleFacts(table, asked, { limit: 8 }).isComplete).toBe(true);
  });
});
