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
});
