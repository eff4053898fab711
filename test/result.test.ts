import { describe, expect, it } from "vitest";
import { failure, type Issue, type Result, success, unless } from "../src/result.js";

describe("Result", () => {
  it("holds the value of what was read without an issue", () => {
    expect(success(42)).toEqual({ ok: true, value: 42 });
  });

  it("holds every issue, in the order given", () => {
    const missing = { code: "missing", path: ["name"] };
    const malformed = { code: "malformed", path: ["stays", 0, "from"] };
    expect(failure(missing, malformed)).toEqual({ ok: false, issues: [missing, malformed] });
  });

  it("is told apart by `ok` alone, and a failure has a first issue", () => {
    const describeResult = (result: Result<number, Issue>): number | string =>
      result.ok ? result.value : result.issues[0].code;
    expect(describeResult(success(0))).toBe(0);
    expect(describeResult(failure({ code: "malformed", path: [] }))).toBe("malformed");
  });
});

it("is an issue only where something does not hold", () => {
  expect(unless(true, "malformed", ["name"])).toEqual([]);
  expect(unless(false, "malformed", ["name"])).toEqual([{ code: "malformed", path: ["name"] }]);
});
