import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codes, found, lintable, one, policyWith, table } from "./linted.js";
import { completionsOf, DOSES, smallPolicy, truthsFor, WORLDS, type World } from "./small-world.js";

const runs = { numRuns: 150 };

describe("lintGaps", () => {
  it("finds holes between thresholds, and takes one stretch of silence for normal", () => {
    const between = (atLeast: number, below: number) => ({
      all: [
        { fact: "celsius", atLeast },
        { fact: "celsius", below },
      ],
    });
    const hole = policyWith(table, [
      [between(37.3, 38), "medium"],
      [{ fact: "celsius", atLeast: 38.5 }, "high"],
    ]);
    expect(one(hole, "gap")).toMatchObject({ fact: "celsius", severity: "warning", path: ["facts", "celsius"] });
    const at = one(hole, "gap").witness?.["celsius"] as number;
    expect(at >= 38 && at < 38.5).toBe(true);
    const normal = policyWith(table, [
      [{ fact: "celsius", below: 35 }, "medium"],
      [{ fact: "celsius", atLeast: 37.3 }, "high"],
    ]);
    expect(codes(normal)).toEqual([]);
    const joined = policyWith(table, [
      [between(37.3, 38), "medium"],
      [{ fact: "celsius", atLeast: 38 }, "high"],
    ]);
    expect(codes(joined)).toEqual([]);
  });

  it("finds of whom a policy does not speak that says who is mildest", () => {
    const policy = policyWith(table, [
      [{ fact: "celsius", below: 37 }, "low"],
      [{ fact: "celsius", atLeast: 37.3 }, "high"],
    ]);
    expect(one(policy, "gap")).toMatchObject({ severity: "note", path: ["rules"] });
    const at = one(policy, "gap").witness?.["celsius"] as number;
    expect(at >= 37 && at < 37.3).toBe(true);
    expect(
      codes(
        policyWith(table, [
          [{ fact: "celsius", below: 37 }, "low"],
          [{ fact: "celsius", atLeast: 37 }, "high"],
        ]),
      ),
    ).toEqual([]);
  });

  it("gaps are where brute force finds them", () => {
    fc.assert(
      fc.property(smallPolicy, (policy) => {
        const isSpokenOf = (world: World) => [...truthsFor(policy, world).values()].includes("true");
        const hasHole = WORLDS.filter(({ doses }) => doses === 0).some((world) => {
          const spoken = DOSES.map((doses) => (isSpokenOf({ ...world, doses }) ? "x" : " ")).join("");
          const stretches = spoken.match(/ +/g) ?? [];
          return stretches.length > 1 && /x +x/.test(spoken);
        });
        const gaps = found(lintable(policy)).filter(({ code }) => code === "gap");
        expect(gaps.some(({ fact }) => fact === "doses")).toBe(hasHole);
        const isSaid = policy.rules.some(({ grade }) => grade === "low");
        expect(gaps.some(({ fact }) => fact === undefined)).toBe(isSaid && !WORLDS.every(isSpokenOf));
        const reads = (fact: string) => JSON.stringify(policy.rules.map(({ when }) => when)).includes(fact);
        // Where rules that read other facts speak too, the facts of those stand for silence: some are silent.
        for (const { witness, fact } of gaps)
          expect(
            completionsOf(witness as World).some((world) => !isSpokenOf(world)) && (fact === undefined || reads(fact)),
          ).toBe(true);
      }),
      runs,
    );
  });
});
