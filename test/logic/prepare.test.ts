import { describe, expect, it } from "vitest";
import type { AnyCondition, Condition } from "../../src/logic/condition.js";
import { prepareCondition } from "../../src/logic/evaluate.js";
import { prepareIn } from "../../src/logic/prepare.js";
import type { Scope } from "../../src/logic/scope.js";
import { FALSE, TRUE } from "../../src/logic/truth.js";

describe("prepareIn", () => {
  it("reads facts from whatever holds them, here a column of answers", () => {
    const columns = ["fever", "contact"];
    const scope: Scope<readonly unknown[]> = {
      reader: ({ fact = "" }) => ({
        kind: { kind: "yes-no" },
        value: (row) => row[columns.indexOf(fact)],
        day: () => Number.NaN,
        milliseconds: () => Number.NaN,
      }),
      elements: () => expect.fail("no list here"),
    };
    const either = prepareIn(
      {
        any: [
          { fact: "fever", is: "yes" },
          { fact: "contact", is: "yes" },
        ],
      },
      scope,
    );
    expect(either.test(["no", "yes"])).toBe(TRUE);
    expect(either.test(["no", "no"])).toBe(FALSE);
  });

  it("throws for a name or a question that the table does not have, however deep it stands", () => {
    const table = { fever: { kind: "yes-no" }, stays: { kind: "list", of: { country: { kind: "text" } } } } as const;
    const wrong: AnyCondition[] = [
      { fact: "cough", is: "yes" },
      { not: { any: [{ all: [{ fact: "fever", atLeast: 1 }] }] } },
      { fact: "stays", some: { item: "city", is: "Milan" } },
      { fact: "stays", is: "ITA" },
      { item: "country", is: "ITA" },
      { fact: "fever", is: { fact: "cough" } },
    ];
    for (const condition of wrong)
      expect(() => prepareCondition(condition as Condition<typeof table>, table)).toThrow(TypeError);
  });
});

describe("a condition", () => {
  it("is one of all, any, not and a leaf: what else stands beside it would be passed over", () => {
    const table = { fever: { kind: "yes-no" } } as const;
    const fever = { fact: "fever", is: "yes" };
    const wrong: AnyCondition[] = [
      { all: [fever], any: [fever] },
      { not: fever, ...fever },
      { all: [], ...fever },
    ];
    for (const condition of wrong)
      expect(() => prepareCondition(condition as Condition<typeof table>, table)).toThrow(TypeError);
  });
});
