import { describe, expect, it } from "vitest";
import type { FormDefinition } from "../../src/declaration/form.js";
import { lintForm } from "../../src/declaration/lint-form.js";
import { placedRules, recordOf } from "../../src/declaration/lint-table.js";
import { madeUpEdition, text } from "./cards.js";

const base = { label: text("item"), privacy: "health" } as const;
const yesNo = { kind: "yes-no", ...base } as const;
const items = {
  a: yesNo,
  rows: { kind: "list", ...base, items: { x: yesNo } },
  g: { kind: "group", label: text("g"), items: { b: yesNo } },
};
const found = (rule: object) => {
  const whole = {
    id: "r",
    code: "contradictory",
    at: "a",
    when: { fact: "a", is: "yes" },
    text: text("right"),
    ...rule,
  };
  return lintForm({ edition: madeUpEdition, items, rules: [whole] } as unknown as FormDefinition).map(
    ({ code, path }) => [code, path.join(".")],
  );
};

describe("a rule", () => {
  it.each<[object, [string, string][]]>([
    [{}, []],
    [{ at: "g.b" }, []],
    [{ at: "g" }, []],
    [{ forEach: "rows", at: "x", when: { item: "x", is: "yes" } }, []],
    [{ when: { fact: "a", is: "yes" }, at: "rows" }, []],
    [{ when: { fact: "rows", some: { fact: "rows", some: { item: "x", is: "yes" } } } }, []],
    [{ id: "" }, [["blank", "rules.0.id"]]],
    [{ text: { en: "right", zh: "" } }, [["no-text", "rules.0.text"]]],
    [{ at: "b" }, [["unknown-item", "rules.0.at"]]],
    [{ forEach: "a" }, [["not-a-list", "rules.0.forEach"]]],
    [
      { forEach: "rows", at: "a", when: { item: "a", is: "yes" } },
      [
        ["unknown-item", "rules.0.at"],
        ["unknown-item", "rules.0.when"],
      ],
    ],
    [{ when: undefined }, [["wrong-comparison", "rules.0.when"]]],
    [{ when: { any: [] } }, [["never-true", "rules.0.when"]]],
  ])("%j", (rule, issues) => {
    expect(found(rule)).toEqual(issues);
  });

  it("has its place in the definition", () => {
    expect(placedRules([{ id: "r" }, 5], ["rules"])).toEqual([
      { rule: { id: "r" }, path: ["rules", 0] },
      { rule: {}, path: ["rules", 1] },
    ]);
    expect(placedRules({ id: "r" }, ["rules"])).toEqual([]);
  });
});

it("what is no object counts as an empty one", () => {
  expect([undefined, null, 5, [1]].map((part) => recordOf(part as unknown as object))).toEqual([{}, {}, {}, {}]);
});
