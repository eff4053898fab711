import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.js";
import { assess } from "../../src/risk/assess.js";
import type { Overlay, PolicyDefinition } from "../../src/risk/policy.js";
import { editionPolicy, preparePolicy } from "../../src/risk/prepare-policy.js";

const text = (word: string) => ({ en: word, zh: word });
const edition = { id: "made-up", series: "made-up" } as Edition;
const table = {
  celsius: { kind: "number", unit: "celsius" },
  medicine: { kind: "yes-no" },
  stays: { kind: "list", of: { country: { kind: "text" } } },
  listed: { kind: "choices", options: [] },
} as const;
const definition: PolicyDefinition<typeof table, "clear" | "raised"> = {
  edition,
  facts: table,
  grades: { clear: text("clear"), raised: text("raised") },
  rules: [
    {
      id: "fever",
      when: {
        any: [
          { fact: "celsius", atLeast: 37.3 },
          { all: [{ fact: "medicine", is: "yes" }, { not: { fact: "celsius", below: 37 } }] },
        ],
      },
      grade: "raised",
      text: text("fever"),
      source: text("made up"),
    },
    {
      id: "area",
      when: { fact: "stays", some: { item: "country", in: { fact: "listed" } } },
      grade: "raised",
      text: text("area"),
      source: text("made up"),
    },
  ],
};
const overlay: Overlay<typeof table, "clear" | "raised"> = {
  edition: { ...edition, id: "overlay" },
  over: "made-up",
  jurisdiction: { level: "nation", place: "CN" },
  replaces: ["fever"],
  rules: [
    { id: "medicine", when: { fact: "medicine", is: "yes" }, grade: "raised", text: text("m"), source: text("s") },
  ],
};

describe("editionPolicy", () => {
  it("makes nothing ready before it is used, and then once", () => {
    let looks = 0;
    const [rule, ...others] = definition.rules;
    const looked = {
      ...(rule as NonNullable<typeof rule>),
      get when() {
        looks++;
        return (rule as NonNullable<typeof rule>).when;
      },
    };
    const policy = editionPolicy({ ...definition, rules: [looked, ...others] });
    const defined = looks;
    const facts = { celsius: 38, medicine: "no", stays: [], listed: [] } as const;
    assess(policy, facts);
    const used = looks;
    assess(policy, facts);
    expect(policy.prepared).toBe(policy.prepared);
    expect([used > defined, looks]).toEqual([true, used]);
  });

  it("lists its definition and nothing that was made ready", () => {
    const policy = editionPolicy(definition);
    expect(Object.keys(policy)).toEqual(["edition", "facts", "grades", "rules", "overlays", "gradesInOrder"]);
    expect(Object.isFrozen(policy)).toBe(true);
  });
});

describe("preparePolicy", () => {
  it("knows of each rule its place among the grades, its edition and the facts that it names, each once", () => {
    const { prepared, grading } = preparePolicy(definition, [overlay]);
    const said = prepared.map(({ rule, rank, edition: { id }, reads }) => [rule.id, rank, id, reads]);
    expect(said).toEqual([
      [
        "area",
        1,
        "made-up",
        [
          { name: "stays", slot: 2 },
          { name: "listed", slot: 3 },
        ],
      ],
      ["medicine", 1, "overlay", [{ name: "medicine", slot: 1 }]],
    ]);
    expect([grading.ids, grading.ranks, grading.grades]).toEqual([
      ["area", "medicine"],
      [1, 1],
      ["clear", "raised"],
    ]);
    expect(Object.isFrozen(prepared)).toBe(true);
    expect(Object.isFrozen(grading)).toBe(true);
    expect(preparePolicy(definition, []).prepared[0]?.reads.map(({ name }) => name)).toEqual(["celsius", "medicine"]);
  });
});
