import { describe, expect, it } from "vitest";
import type { AnyCondition, AnyReference } from "../../src/logic/condition.js";
import { constant, factOf, isList, optionOf } from "../../src/logic/operand.js";
import { prepareIn } from "../../src/logic/prepare.js";
import { type FactsFrame, factsScope } from "../../src/logic/scope.js";

const frame: FactsFrame = { facts: {}, item: undefined, previous: undefined };

describe("the other side of a comparison", () => {
  it("is a fact of a kind that can be compared with", () => {
    const scope = factsScope({ fever: { kind: "yes-no" } });
    expect(factOf({ fact: "fever" }, ["yes-no", "text"], scope).kind).toEqual({ kind: "yes-no" });
    expect(() => factOf({ fact: "fever" }, ["date", "instant"], scope)).toThrow(
      "prepareCondition: expected a date or instant fact to compare with, got a yes-no fact",
    );
  });

  it("bears no shift, which would be passed over: only a day or an instant has one", () => {
    const table = { age: { kind: "number", unit: "years" }, at: { kind: "instant" } } as const;
    const wrong: AnyCondition[] = [
      { fact: "age", above: { fact: "age", plus: { years: 1 } } },
      { fact: "at", within: { hours: 48, upTo: { fact: "at", plus: { days: 1 } } as AnyReference } },
    ];
    for (const condition of wrong)
      expect(() => prepareIn(condition, factsScope(table))).toThrow(/expected a shift only/);
  });

  it("or a value of the condition itself, the same for every subject", () => {
    const reader = constant<FactsFrame>({ kind: "date" }, "1970-01-02", 1);
    expect([reader.value(frame), reader.day(frame), reader.milliseconds(frame)]).toEqual(["1970-01-02", 1, Number.NaN]);
    expect([isList(["ITA"]), isList({ fact: "affected" })]).toEqual([true, false]);
  });

  it("which is one of the options, where there are options", () => {
    expect(optionOf({ kind: "yes-no" }, "no")).toBe("no");
    expect(optionOf({ kind: "choice", options: ["work"] }, "work")).toBe("work");
    for (const kind of [{ kind: "text" }, { kind: "choices", options: [] }] as const)
      expect(optionOf(kind, "anything")).toBe("anything");
    for (const word of ["holiday", 7, undefined])
      expect(() => optionOf({ kind: "choice", options: ["work"] }, word)).toThrow(/^prepareCondition: expected one of/);
  });
});
