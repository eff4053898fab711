import { describe, expect, it } from "vitest";
import { isOption, optionsOf } from "../../src/logic/options.js";

describe("options", () => {
  it("are those of a choice or of several; none listed means any", () => {
    expect([...(optionsOf({ kind: "choice", options: ["a", "b"] }) ?? [])]).toEqual(["a", "b"]);
    expect(optionsOf({ kind: "choices", options: [] })).toBeUndefined();
    expect(optionsOf({ kind: "text" })).toBeUndefined();
  });

  it("are read as they are written", () => {
    const options = optionsOf({ kind: "choice", options: ["positive", "negative"] });
    expect(["positive", "Positive", "", 7, null].map((answer) => isOption(options, answer))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([isOption(undefined, "anything"), isOption(undefined, 7)]).toEqual([true, false]);
  });
});
