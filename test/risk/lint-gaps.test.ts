import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codes, coughs, found, lintable, one, policyWith, table } from "./linted.js";
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

  const from = (atLeast: number) => ({ fact: "celsius", atLeast });
  const between = (atLeast: number, below: number) => ({ all: [from(atLeast), { fact: "celsius", below }] });
  const day = (onOrAfter: string) => ({ fact: "from", onOrAfter });
  const doesNotCough = { fact: "cough", is: "no" };
  const hole = (middle: number) => ({ celsius: expect.closeTo(middle, 0) });
  type Rules = Parameters<typeof policyWith>[1];

  it.each<[string, Rules, [fact: string, ids: string, witness: object][]]>([
    [
      "between two stretches",
      [
        [between(37, 38), "medium"],
        [from(39), "high"],
      ],
      [["celsius", "12", hole(38.5)]],
    ],
    [
      "with the rules of that fact alone",
      [
        [between(37, 38), "medium"],
        [from(39), "high"],
        [coughs, "high"],
      ],
      [["celsius", "12", hole(38.5)]],
    ],
    [
      "once for each hole",
      [
        [between(35, 36), "medium"],
        [between(37, 38), "medium"],
        [between(39, 40), "high"],
      ],
      [
        ["celsius", "123", hole(36.5)],
        ["celsius", "123", hole(38.5)],
      ],
    ],
    [
      "with another fact where the hole takes it",
      [
        [{ any: [coughs, between(37, 38)] }, "medium"],
        [{ any: [coughs, from(39)] }, "high"],
      ],
      [["celsius", "12", { cough: "no", ...hole(38.5) }]],
    ],
    [
      "for other facts each",
      [
        [{ all: [coughs, between(37, 38)] }, "medium"],
        [{ all: [coughs, from(39)] }, "high"],
        [{ all: [doesNotCough, between(35, 36)] }, "medium"],
        [{ all: [doesNotCough, from(37)] }, "high"],
      ],
      [
        ["celsius", "1234", { cough: "yes", ...hole(38.5) }],
        ["celsius", "1234", hole(36.5)],
      ],
    ],
    [
      "between days",
      [
        [{ all: [day("2020-03-01"), { fact: "from", before: "2020-03-03" }] }, "medium"],
        [day("2020-03-05"), "high"],
      ],
      [["from", "12", { from: expect.stringMatching(/^2020-03-0[34]$/) }]],
    ],
    [
      "not between days that are compared with others",
      [
        [
          {
            all: [
              { fact: "from", onOrAfter: { fact: "on" } },
              { fact: "from", before: { fact: "on", plus: { days: 2 } } },
            ],
          },
          "medium",
        ],
        [{ fact: "from", onOrAfter: { fact: "on", plus: { days: 5 } } }, "high"],
      ],
      [],
    ],
    [
      "not between days of an element of a list",
      [
        [
          {
            fact: "stays",
            some: {
              all: [
                { item: "to", onOrAfter: "2020-03-01" },
                { item: "to", before: "2020-03-03" },
              ],
            },
          },
          "medium",
        ],
        [{ fact: "stays", some: { item: "to", onOrAfter: "2020-03-06" } }, "high"],
      ],
      [],
    ],
    ["not on both sides of one stretch", [[between(37, 38), "medium"]], []],
    [
      "not where others speak of everybody",
      [
        [between(37, 38), "medium"],
        [from(39), "high"],
        [coughs, "high"],
        [doesNotCough, "medium"],
      ],
      [],
    ],
  ])("are found %s", (_, rules, expected) => {
    const gaps = found(policyWith(table, rules)).filter(({ code }) => code === "gap");
    expect(gaps.map(({ fact, rules: ids, witness }) => [fact, ids.join("").replaceAll("rule-", ""), witness])).toEqual(
      expected,
    );
    for (const { fact, severity, path } of gaps) expect([severity, path]).toEqual(["warning", ["facts", fact]]);
  });

  it.each<[Rules, object[]]>([
    [
      [
        [{ fact: "purpose", is: "work" }, "low"],
        [{ fact: "purpose", is: "visit" }, "high"],
      ],
      [{ purpose: "transit" }],
    ],
    [
      [
        [{ fact: "purpose", is: "work" }, "medium"],
        [{ fact: "purpose", is: "visit" }, "high"],
      ],
      [],
    ],
    [
      [
        [{ fact: "purpose", is: "work" }, "low"],
        [coughs, "high"],
      ],
      [{ purpose: "visit", cough: "no" }],
    ],
    [
      [
        [{ fact: "purpose", is: "work" }, "low"],
        [coughs, "high"],
        [doesNotCough, "medium"],
      ],
      [],
    ],
  ])("of whom nothing is said where the mildest have rules: %j", (rules, witnesses) => {
    const gaps = found(policyWith(table, rules)).filter(({ code }) => code === "gap");
    expect(gaps.map(({ witness }) => witness)).toEqual(witnesses);
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
