import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codes, coughs, found, lintable, one, policyWith, rankOf, table } from "./linted.js";
import type { RandomGrade } from "./random-policies.js";
import { completionsOf, DOSES, smallPolicy, truthsFor, WORLDS, type World } from "./small-world.js";

describe("lintMonotone", () => {
  const held = (monotone: object, ...rules: (readonly [unknown, string])[]) => policyWith(table, rules, { monotone });

  it("that hold are not spoken of", () => {
    const policy = held(
      { celsius: "more", cough: "yes", symptoms: "more", stays: "more", purpose: ["transit", "visit", "work"] },
      [{ fact: "celsius", atLeast: 37.3 }, "medium"],
      [{ all: [{ fact: "celsius", atLeast: 37 }, coughs] }, "high"],
      [{ fact: "symptoms", includes: "rash" }, "high"],
      [{ fact: "stays", some: { item: "country", is: "ITA" } }, "medium"],
      [{ fact: "purpose", is: "work" }, "high"],
      [{ fact: "purpose", in: ["visit", "work"] }, "medium"],
    );
    expect(codes(policy).filter((code) => code !== "overlap" && code !== "shadowed-rule")).toEqual([]);
  });

  it.each<[string, object, unknown, object, object]>([
    ["a number", { celsius: "more" }, { fact: "celsius", below: 35 }, { celsius: expect.any(Number) }, { celsius: 35 }],
    ["a yes-no", { cough: "yes" }, { fact: "cough", is: "no" }, { cough: "no" }, { cough: "yes" }],
    [
      "a day",
      { on: "later" },
      { fact: "on", before: { fact: "from" } },
      { on: expect.any(String), from: expect.any(String) },
      { on: expect.any(String), from: expect.any(String) },
    ],
    [
      "a choice",
      { purpose: ["work", "visit"] },
      { fact: "purpose", is: "work" },
      { purpose: "work" },
      { purpose: "visit" },
    ],
    [
      "options",
      { symptoms: "more" },
      { not: { fact: "symptoms", includes: "rash" } },
      { symptoms: [] },
      { symptoms: ["rash"] },
    ],
    [
      "a count",
      { stays: "more" },
      { fact: "stays", count: { atLeast: 1, atMost: 2 } },
      { stays: [expect.anything(), expect.anything()] },
      { stays: expect.arrayContaining([expect.anything()]) },
    ],
    ["less of a number", { doses: "less" }, { fact: "doses", atLeast: 3 }, { doses: 3 }, { doses: expect.any(Number) }],
  ])("that do not hold of %s are shown", (_, monotone, when, witness, other) => {
    expect(one(held(monotone, [when, "high"]), "not-monotone")).toMatchObject({
      severity: "error",
      fact: Object.keys(monotone)[0],
      witness,
      other,
    });
  });

  it("finds a fall between two stretches that come to the same", () => {
    const band = {
      all: [
        { fact: "doses", atLeast: 2 },
        { fact: "doses", atMost: 3 },
      ],
    };
    const problem = one(held({ doses: "more" }, [band, "high"]), "not-monotone");
    expect([problem.witness?.["doses"], problem.other?.["doses"]]).toEqual([
      expect.toSatisfy((dose) => dose === 2 || dose === 3),
      4,
    ]);
  });

  it("does not mind a fall that another rule catches", () => {
    expect(codes(held({ cough: "yes" }, [{ fact: "cough", is: "no" }, "medium"], [{ all: [] }, "high"]))).not.toContain(
      "not-monotone",
    );
  });

  it("directions that do not hold are those that brute force finds", () => {
    fc.assert(
      fc.property(
        smallPolicy,
        fc.constantFrom("yes", "no"),
        fc.constantFrom("more", "less"),
        fc.shuffledSubarray(["work", "visit", "transit"], { minLength: 2 }),
        (policy, fever, doses, purpose) => {
          const gradeOf = (world: World) =>
            Math.max(
              0,
              ...policy.rules.map(({ id, grade }) =>
                truthsFor(policy, world).get(id) === "true" ? rankOf[grade as RandomGrade] : 0,
              ),
            );
          const inOrder: Record<string, readonly unknown[]> = {
            fever: fever === "yes" ? ["no", "yes"] : ["yes", "no"],
            doses: doses === "more" ? DOSES : DOSES.toReversed(),
            purpose,
          };
          const falls = Object.entries(inOrder).filter(([fact, answers]) =>
            WORLDS.some((world) =>
              answers
                .slice(1)
                .some(
                  (answer, at) => gradeOf({ ...world, [fact]: answer }) < gradeOf({ ...world, [fact]: answers[at] }),
                ),
            ),
          );
          const problems = found({ ...lintable(policy), monotone: { fever, doses, purpose } as never }).filter(
            ({ code }) => code === "not-monotone",
          );
          expect(problems.map(({ fact }) => fact)).toEqual(falls.map(([fact]) => fact));
          // Others may keep the grade up, but not in every case.
          // Other rules may keep the grade up, but not whatever their facts are.
          for (const { fact = "", witness = {}, other = {} } of problems)
            expect(
              completionsOf(witness).some((world) => gradeOf({ ...world, [fact]: other[fact] }) < gradeOf(world)),
            ).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });
});
