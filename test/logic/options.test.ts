import { describe, expect, it } from "vitest";
import { isOption, optionsOf } from "../../src/logic/options.js";

describe("options", () => {
  const options = optionsOf({ kind: "choice", options: ["positive", "negative"] });

  it("are those that a choice lists", () => {
    expect(isOption(options, "positive")).toBe(true);
    expect(isOption(options, "positve")).toBe(false);
    expect(isOption(options, "toString")).toBe(false);
    expect(isOption(options, 1)).toBe(false);
    expect(isOption(options, undefined)).toBe(false);
  });

  it("are any text where none is listed", () => {
    expect(optionsOf({ kind: "choices", options: [] })).toBeUndefined();
    expect(optionsOf({ kind: "text" })).toBeUndefined();
    expect(isOption(undefined, "ITA")).toBe(true);
    expect(isOption(undefined, ["ITA"])).toBe(false);
  });
});
