import { evaluate } from "certlogic-js";
import { validateFormat } from "certlogic-js/dist/validation/index.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CERTLOGIC_DEPTH, evaluateCertLogic, proveCertLogic, readCertLogic } from "../../src/exchange/index.js";
import { expressions } from "./certlogic-arbitraries.js";
import assertions from "./known/certlogic-assertions.json" with { type: "json" };

const cases = Object.entries(assertions.groups).flatMap(([group, of]) =>
  of.flatMap(({ logic, holds }) =>
    holds.map(({ data, comesTo }) => ({
      group,
      logic: logic as unknown,
      data: data as unknown,
      comesTo: comesTo as unknown,
    })),
  ),
);

describe("what the specification's test suites assert", () => {
  it.each(cases)("$group: $logic on $data is $comesTo", ({ logic, data, comesTo }) => {
    const read = readCertLogic(logic);
    expect(read.ok && evaluateCertLogic(read.value, data, { complete: true }).value).toEqual(comesTo);
    expect(evaluate(logic as Parameters<typeof evaluate>[0], data)).toEqual(comesTo);
  });

  it.each(assertions.invalid as [string, unknown][])("is not read: %s %j", (_, logic) => {
    expect(readCertLogic(logic).ok).toBe(false);
    expect(validateFormat(logic as Parameters<typeof validateFormat>[0])).not.toEqual([]);
  });
});

describe("reading an expression", () => {
  it("says everything that is wrong at once, and where", () => {
    const read = readCertLogic({
      and: [{ or: [1] }, { "===": [1] }, { plusTime: [null, 1.5, "week"] }, { var: "a..b" }],
    });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join("/")])).toEqual([
      ["unknown-operation", "and/0"],
      ["wrong-number-of-operands", "and/1/==="],
      ["not-an-expression", "and/2/plusTime/0"],
      ["malformed", "and/2/plusTime/1"],
      ["malformed", "and/2/plusTime/2"],
      ["malformed", "and/3/var"],
    ]);
  });

  it("takes what certlogic-js validates, and nothing else, of any JSON", () => {
    const near = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom(null, 1, 1.5, "", "a.b", "a..b", "day", true),
        fc.array(tie("any"), { maxLength: 4 }),
        fc
          .tuple(
            fc.constantFrom(
              "if",
              "and",
              "!",
              "===",
              "in",
              "<",
              "after",
              "plusTime",
              "reduce",
              "dccDateOfBirth",
              "var",
              "or",
              "extractFromUVCI",
            ),
            fc.oneof(tie("any"), fc.array(tie("any"), { maxLength: 4 })),
          )
          .map(([name, of]) => ({ [name]: of })),
      ),
    })).any;
    fc.assert(
      fc.property(fc.oneof(near, expressions, fc.jsonValue()), (logic) => {
        const isEmptyOperation = JSON.stringify(logic).includes("[]}");
        const theirs = validateFormat(logic as Parameters<typeof validateFormat>[0]);
        if (!isEmptyOperation) expect(readCertLogic(logic).ok).toBe(theirs.length === 0);
        else if (theirs.length > 0) expect(readCertLogic(logic).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads to its depth, and says so beyond it; neither is a matter of the stack", () => {
    const nested = (depth: number, wrap: (inner: unknown) => unknown) => {
      let logic: unknown = { var: "x" };
      for (let level = 0; level < depth; level++) logic = wrap(logic);
      return logic;
    };
    for (const wrap of [
      (inner: unknown) => ({ "!": [inner] }),
      (inner: unknown) => [inner],
      (inner: unknown) => ({ if: [inner, inner === undefined, inner] }),
    ].slice(0, 2)) {
      const deepest = readCertLogic(nested(CERTLOGIC_DEPTH, wrap));
      expect(deepest.ok).toBe(true);
      if (deepest.ok) expect(proveCertLogic(deepest.value, { x: 1 }).truth).not.toBe("undecided");
      for (const depth of [CERTLOGIC_DEPTH + 1, 100_000]) {
        const read = readCertLogic(nested(depth, wrap));
        expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["too-deep"]);
      }
    }
    expect(readCertLogic({ var: Array(100_000).fill("a").join(".") }).ok).toBe(false);
  });

  it("reads data of any depth, and names of every object as names like others", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = level % 2 === 0 ? [deep] : { a: deep };
    const read = readCertLogic([{ var: "" }, { var: "toString" }, { var: "__proto__.x" }, { var: "constructor.name" }]);
    const open = read.ok ? evaluateCertLogic(read.value, { deep }) : undefined;
    expect(open?.missing).toEqual(["toString", "__proto__.x", "constructor.name"]);
    const proto = readCertLogic({ var: "__proto__.x" });
    expect(proto.ok && evaluateCertLogic(proto.value, JSON.parse('{"__proto__":{"x":1}}')).value).toBe(1);
    const all = readCertLogic({ var: "a" });
    expect(all.ok && evaluateCertLogic(all.value, { a: [[deep]] }).truth).toBe("true");
  });
});
