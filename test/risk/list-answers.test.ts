import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import { allowance } from "../../src/risk/allowance.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";

const table = {
  on: { kind: "date" },
  out: { kind: "date" },
  stays: { kind: "list", of: { country: { kind: "text" }, from: { kind: "date" }, to: { kind: "date" } } },
} as const;
const since = (days: number, fact: string) => ({
  item: "to",
  since: { days, dayCount: "start-is-day-0", upTo: { fact } },
});

describe("findLists", () => {
  it("finds lists for every answer to the facts around them", () => {
    const asked: AnyCondition[] = [{ fact: "stays", some: since(14, "on") }];
    const { answers, inexact } = possibleAnswers(table, asked);
    expect(inexact).toEqual([]);
    expect((answers.get("stays") ?? []).length).toBeGreaterThan(1);
  });

  it("goes through some of what is around a list where there is too much, and says so", () => {
    const asked: AnyCondition[] = Array.from({ length: 40 }, (_, at) => ({
      fact: "stays",
      some: since(at * 3, at % 2 === 0 ? "on" : "out"),
    }));
    const { answers, inexact } = possibleAnswers(table, asked);
    expect(inexact).toEqual(["stays"]);
    expect((answers.get("stays") ?? []).length).toBeGreaterThan(1);
  });

  it("has an answer at least, and says that there may be more, when the allowance is spent", () => {
    const asked: AnyCondition[] = [
      { fact: "stays", some: since(14, "on") },
      {
        fact: "stays",
        covers: { from: "from", to: "to", window: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } } },
      },
    ];
    for (const given of [{}, { stays: [{ country: "ITA" }, { from: "2020-03-01" }] }]) {
      const { answers, inexact } = possibleAnswers(table, asked, given, allowance(1));
      expect(inexact).toContain("stays");
      expect(answers.get("stays")?.length).toBeGreaterThan(0);
    }
  });

  it("keeps a period that is there and ends before it starts", () => {
    const backwards = { country: "ITA", from: "2020-03-09", to: "2020-03-01" };
    const asked: AnyCondition[] = [{ fact: "stays", overlap: { from: "from", to: "to" } }];
    const { answers } = possibleAnswers(table, asked, { stays: [backwards, {}] });
    for (const list of answers.get("stays") as object[][]) expect(list[0]).toMatchObject({ from: "2020-03-09" });
    expect(answers.get("stays")?.length).toBeGreaterThan(0);
  });
});
