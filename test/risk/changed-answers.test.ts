import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { answersWhenChanged } from "../../src/risk/changed-answers.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";

function changed(table: FactTable, conditions: readonly AnyCondition[], facts: Record<string, unknown>, name: string) {
  return answersWhenChanged(table, conditions, comparisonsIn(table, conditions), facts)([name]).answers.get(name);
}

describe("answersWhenChanged", () => {
  it("gives the nearest first", () => {
    const table = { celsius: { kind: "number", unit: "celsius" } } as const;
    const asked: AnyCondition[] = [
      { fact: "celsius", atLeast: 37.3 },
      { fact: "celsius", below: 36 },
    ];
    expect(changed(table, asked, { celsius: 38 }, "celsius")?.[0]).toBe(37.4);
    expect(changed(table, asked, { celsius: 35 }, "celsius")?.[0]).toBe(35.9);
  });

  it("takes away from what is there, and adds to it", () => {
    const table = { signs: { kind: "choices", options: ["a", "b", "c"] } } as const;
    const answers = changed(table, [{ fact: "signs", includes: "c" }], { signs: ["a", "b"] }, "signs");
    expect(answers).toContainEqual(["a", "b", "c"]);
    expect(answers).toContainEqual(["b"]);
  });

  it("changes together what is compared with each other", () => {
    const table = { from: { kind: "date" }, to: { kind: "date" } } as const;
    const asked: AnyCondition[] = [{ fact: "from", before: { fact: "to" } }];
    const facts = { from: "2021-01-01", to: "2021-01-05" };
    const answersTo = answersWhenChanged(table, asked, comparisonsIn(table, asked), facts);
    expect(answersTo(["to"]).answers.get("to")).toContain("2021-01-01");
    expect(answersTo(["from", "to"]).answers.size).toBe(2);
    expect(answersTo(["from", "to"]).isExact).toBe(true);
  });

  const celsius = { celsius: { kind: "number", unit: "celsius" } } as const;
  const feverOrChill: AnyCondition[] = [
    { fact: "celsius", atLeast: 37.3 },
    { fact: "celsius", below: 36 },
  ];

  it.each([
    [38, [37.4, 37.3, 37.2, 36, 35.9]],
    [36.5, [36, 35.9, 37.2, 37.3, 37.4]],
    [35, [35.9, 36, 37.2, 37.3, 37.4]],
    // From what is no number nothing is near or far.
    ["38", [36, 37.3, 35.9, 37.2, 37.4]],
    [undefined, [36, 37.3, 35.9, 37.2, 37.4]],
  ])("orders temperatures by how far they are from %s", (present, answers) => {
    expect(changed(celsius, feverOrChill, { celsius: present }, "celsius")).toEqual(answers);
  });

  it.each([
    [
      "date",
      "2020-03-05",
      "2020-03-20",
      "2020-03-19",
      ["2020-03-20", "2020-03-21", "2020-03-25", "2020-03-05", "2020-03-04"],
    ],
    [
      "date",
      "2020-03-05",
      "2020-03-20",
      "2020-03-02",
      ["2020-03-04", "2020-03-05", "2020-03-20", "2020-03-21", "2020-03-25"],
    ],
    [
      "instant",
      "2020-03-05T12:00:00Z",
      "2020-03-20T12:00:00Z",
      "2020-03-19T12:00:00Z",
      [
        "2020-03-20T12:00:00Z",
        "2020-03-20T12:00:00.001Z",
        "2020-03-26T23:59:59.999Z",
        "2020-03-05T12:00:00Z",
        "2020-03-05T11:59:59.999Z",
      ],
    ],
    [
      "instant",
      "2020-03-05T12:00:00Z",
      "2020-03-20T12:00:00Z",
      // A day lies where it begins.
      "2020-03-19",
      [
        "2020-03-20T12:00:00Z",
        "2020-03-20T12:00:00.001Z",
        "2020-03-26T23:59:59.999Z",
        "2020-03-05T12:00:00Z",
        "2020-03-05T11:59:59.999Z",
      ],
    ],
  ] as const)("orders a %s before %s or after %s by how far it is from %s", (kind, before, after, present, answers) => {
    const asked: AnyCondition[] = [
      { fact: "on", before },
      { fact: "on", after },
    ];
    expect(changed({ on: { kind } }, asked, { on: present }, "on")).toEqual(answers);
    // From what is no day nothing is near or far.
    expect(changed({ on: { kind } }, asked, { on: "soon" }, "on")).toEqual(changed({ on: { kind } }, asked, {}, "on"));
  });

  const signs = (...options: string[]) => ({ signs: { kind: "choices", options } }) as const;

  it.each([
    [
      ["a", "b"],
      [["a", "b"], ["b"], ["a"], ["a", "b", "c"], [], ["c"]],
    ],
    [["a"], [["a"], [], ["a", "c"], ["c"]]],
    [[], [[], ["c"]]],
    [undefined, [[], ["c"]]],
  ])("of the signs %j takes some away and adds what is asked about, as little as it can", (present, answers) => {
    expect(changed(signs("a", "b", "c"), [{ fact: "signs", includes: "c" }], { signs: present }, "signs")).toEqual(
      answers,
    );
  });

  it("takes any of six away together, and of seven one at a time", () => {
    const left = (present: string[]) =>
      changed(signs(..."abcdefgh"), [{ fact: "signs", includes: "h" }], { signs: present }, "signs")?.filter(
        (answer) => !(answer as string[]).includes("h"),
      );
    expect(left([..."abcdef"])).toHaveLength(2 ** 6);
    // Beside those, what stands for any answer without the sign that is asked about: none.
    expect(left([..."abc"])).toHaveLength(2 ** 3);
    expect(left([..."abcdefg"])?.map((answer) => (answer as string[]).join(""))).toEqual([
      "bcdefg",
      "acdefg",
      "abdefg",
      "abcefg",
      "abcdfg",
      "abcdeg",
      "abcdef",
      "",
    ]);
  });

  it.each([
    [[{ country: "FRA" }], [[{ country: "FRA" }], [], [{ country: "FRA" }, { country: "ITA" }], [{ country: "ITA" }]]],
    [
      // What is there, but not told in full, can also be completed.
      [{}],
      [[{}], [], [{}, { country: "ITA" }], [{ country: "ITA" }], [{ country: "another" }]],
    ],
    ["Italy", [[], [{ country: "ITA" }]]],
    [undefined, [[], [{ country: "ITA" }]]],
  ])("of the stays %j takes some away, and adds or completes them", (present, answers) => {
    const table = { stays: { kind: "list", of: { country: { kind: "text" } } } } as const;
    const asked: AnyCondition[] = [{ fact: "stays", some: { item: "country", is: "ITA" } }];
    expect(changed(table, asked, { stays: present }, "stays")).toEqual(answers);
  });

  it("adds a stay like one that is there, and no sign twice", () => {
    const table = { stays: { kind: "list", of: { country: { kind: "text" } } } } as const;
    const asked: AnyCondition[] = [{ fact: "stays", some: { item: "country", is: "ITA" } }];
    const italy = { country: "ITA" };
    expect(changed(table, asked, { stays: [italy] }, "stays")).toEqual([[italy], [], [italy, italy]]);
    expect(changed(signs("a", "b"), [{ fact: "signs", includes: "a" }], { signs: ["a"] }, "signs")).toEqual([
      ["a"],
      [],
    ]);
  });

  it("changes apart what is not compared, and says where answers may be missing", () => {
    const count = { kind: "number", unit: "count" } as const;
    const table = { stays: { kind: "list", of: { a: count, b: count, c: count } }, cough: { kind: "yes-no" } } as const;
    // More combinations of the three than are gone through.
    const oneOf = (item: string) => ({ any: Array.from({ length: 20 }, (_, number) => ({ item, is: number * 2 })) });
    const asked: AnyCondition[] = [
      { fact: "stays", some: { all: [oneOf("a"), oneOf("b"), oneOf("c")] } },
      { fact: "cough", is: "yes" },
    ];
    const answersTo = answersWhenChanged(table, asked, comparisonsIn(table, asked), { stays: [], cough: "no" });
    expect(answersTo(["cough"])).toEqual({ answers: new Map([["cough", ["yes", "no"]]]), isExact: true });
    expect(answersTo(["stays"]).isExact).toBe(false);
    expect(answersTo(["cough", "stays"]).isExact).toBe(false);
    expect([...answersTo(["cough", "stays"]).answers.keys()]).toEqual(["cough", "stays"]);
    expect(answersTo([])).toEqual({ answers: new Map(), isExact: true });
  });

  it("lets two that are compared stand either way, and a third where it was", () => {
    const table = { from: { kind: "date" }, to: { kind: "date" }, cough: { kind: "yes-no" } } as const;
    const asked: AnyCondition[] = [
      { fact: "from", before: { fact: "to" } },
      { fact: "cough", is: "yes" },
    ];
    const facts = { from: "2021-01-01", to: "2021-01-05", cough: "no" };
    const answersTo = (...names: string[]) =>
      answersWhenChanged(table, asked, comparisonsIn(table, asked), facts)(names).answers;
    expect(answersTo("from", "to").get("from")).toEqual(answersTo("from", "to").get("to"));
    expect(answersTo("to").get("to")).not.toEqual(answersTo("from").get("from"));
    expect(answersTo("cough", "to").get("to")).toEqual(answersTo("to").get("to"));
    expect(answersTo("from", "cough", "to")).toEqual(new Map([...answersTo("from", "to"), ["cough", ["yes", "no"]]]));
  });

  it("completes a list also where something else is changed that it is not compared with", () => {
    const table = { stays: { kind: "list", of: { country: { kind: "text" } } }, cough: { kind: "yes-no" } } as const;
    const asked: AnyCondition[] = [
      { fact: "stays", some: { item: "country", is: "ITA" } },
      { fact: "cough", is: "yes" },
    ];
    const answersTo = answersWhenChanged(table, asked, comparisonsIn(table, asked), { stays: [{}], cough: "no" });
    expect(answersTo(["cough", "stays"]).answers.get("stays")).toEqual(answersTo(["stays"]).answers.get("stays"));
    expect(answersTo(["stays"]).answers.get("stays")).toContainEqual([{ country: "another" }]);
  });

  it("leaves out that there is no answer", () => {
    const table = { cough: { kind: "yes-no" } } as const;
    const asked: AnyCondition[] = [
      { fact: "cough", known: true },
      { fact: "cough", is: "yes" },
    ];
    expect(changed(table, asked, {}, "cough")).toEqual(["yes", "no"]);
  });
});
