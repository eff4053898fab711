import { describe, expect, it } from "vitest";
import { constant, factOf, isList, optionOf } from "../../src/logic/operand.js";
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
