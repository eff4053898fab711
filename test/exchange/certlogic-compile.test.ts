import { describe, expect, it } from "vitest";
import { evaluateCertLogic, readCertLogic } from "../../src/exchange/index.js";

function outcome(logic: unknown, data: unknown = {}) {
  const read = readCertLogic(logic);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { truth, value, missing } = evaluateCertLogic(read.value, data);
  return [truth, value, ...missing];
}
const x = { var: "x" };
const y = { var: "y" };

describe("what is not known", () => {
  it("is decided where it makes no difference", () => {
    expect(outcome({ and: [x, { "!": ["a"] }] })).toEqual(["false", undefined, "x"]);
    expect(outcome({ if: [x, 1, 1] })).toEqual(["true", 1]);
    expect(outcome({ if: [x, "a", "b"] })).toEqual(["true", undefined, "x"]);
    expect(outcome({ "!": [{ if: [x, "a", "b"] }] })).toEqual(["false", false]);
    expect(outcome({ in: [x, []] })).toEqual(["false", false]);
    expect(outcome({ in: [1, [x, 1]] })).toEqual(["true", true]);
    expect(outcome({ "<": [5, 3, x] })).toEqual(["false", false]);
    expect(outcome({ "!": [[x]] })).toEqual(["false", false]);
  });

  it("is undecided where it does", () => {
    expect(outcome({ and: [true, x] })).toEqual(["undecided", undefined, "x"]);
    expect(outcome({ "===": [x, y] })).toEqual(["undecided", undefined, "x", "y"]);
    expect(outcome({ if: [x, true, y] })).toEqual(["undecided", undefined, "x", "y"]);
    expect(outcome({ in: [2, [x, 1]] })).toEqual(["undecided", undefined, "x"]);
    expect(outcome({ extractFromUVCI: [x, 1] })).toEqual(["undecided", undefined, "x"]);
    const time = { plusTime: [x, 1, "day"] };
    expect(outcome({ after: [time, { dccDateOfBirth: ["1964"] }] })).toEqual(["undecided", undefined, "x"]);
  });

  it("is named by its place in the data inside reduce as well", () => {
    const sum = (list: unknown) => ({ reduce: [list, { "+": [{ var: "accumulator" }, { var: "current.n" }] }, 0] });
    expect(outcome(sum({ var: "l" }), { l: [{ n: 1 }, {}, { n: 3 }] })).toEqual(["undecided", undefined, "l.1.n"]);
    expect(outcome(sum([{ var: "a" }, { var: "b" }]), { a: { n: 1 } })).toEqual(["undecided", undefined, "b"]);
    expect(outcome(sum({ var: "l" }))).toEqual(["undecided", undefined, "l"]);
  });
});
