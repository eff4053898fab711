import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { FALSE, TRUE } from "../../src/logic/truth.js";
import { firstOf, searchIn } from "../../src/testing/declaration-draft.js";
import { seededDraws } from "../../src/testing/draws.js";
import { columnsOfDraft, formPlaces } from "../../src/testing/form-places.js";
import { waysTo } from "../../src/testing/ways-to.js";
import { madeUpEdition, text } from "../declaration/cards.js";

const clock = { asOf: instant("2020-03-18T06:10:00+08:00"), timeZone: undefined };

const CONDITIONS: readonly AnyCondition[] = [
  { all: [{ fact: "ill", is: "yes" }, { not: { fact: "signs", includes: "cough" } }] },
  {
    any: [
      { fact: "age", below: 18 },
      { fact: "age", above: 65 },
    ],
  },
  { fact: "signs", count: { atLeast: 2 } },
  { fact: "signs", overlaps: ["cough", "rash"] },
  { fact: "born", after: { fact: "declaredAt", plus: { years: -18 } } },
  { fact: "sampled", within: { hours: 48, upTo: { fact: "asOf" } } },
  { fact: "stays", overlap: { from: "from", to: "to" } },
  {
    not: {
      fact: "stays",
      covers: { from: "from", to: "to", window: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "asOf" } } },
    },
  },
  { fact: "stays", some: { item: "to", before: { item: "from" } } },
  { fact: "stays", every: { item: "country", in: ["ITA", "FRA"] } },
  { not: { fact: "stays", count: { atLeast: { fact: "rows" }, atMost: { fact: "rows" } } } },
  { fact: "stays", count: { atMost: 1, of: { item: "country", is: "ITA" } } },
  { fact: "name", known: false },
];

const formWith = (when: AnyCondition) =>
  declarationForm({
    edition: madeUpEdition,
    items: {
      name: { kind: "text", label: text("name"), privacy: "identity" },
      ill: { kind: "yes-no", label: text("ill"), privacy: "health" },
      age: { kind: "number", unit: "years", minimum: 0, maximum: 130, label: text("age"), privacy: "identity" },
      limit: {
        kind: "number",
        unit: "years",
        minimum: 1,
        maximum: 3,
        whole: true,
        label: text("limit"),
        privacy: "identity",
      },
      rows: { kind: "number", unit: "count", minimum: 1, maximum: 3, label: text("rows"), privacy: "travel" },
      born: { kind: "date", label: text("born"), privacy: "identity" },
      sampled: { kind: "instant", label: text("sampled"), privacy: "health" },
      signs: {
        kind: "choices",
        label: text("signs"),
        privacy: "health",
        options: { fever: text("fever"), cough: text("cough"), rash: text("rash") },
      },
      stays: {
        kind: "list",
        label: text("stays"),
        privacy: "travel",
        items: {
          from: { kind: "date", label: text("from"), privacy: "travel" },
          to: { kind: "date", label: text("to"), privacy: "travel" },
          country: { kind: "country", label: text("country"), privacy: "travel" },
        },
      },
    },
    rules: [{ id: "made-up", code: "contradictory", at: "name", when, text: text("made up") }],
  }) as unknown as Form;

describe.each(CONDITIONS.map((condition) => [JSON.stringify(condition), condition] as const))("%s", (_, condition) => {
  it.each([
    ["true", TRUE],
    ["false", FALSE],
  ] as const)("is made %s", (_word, wanted) => {
    const places = formPlaces(formWith(condition));
    const node = places.plan.rules[0]?.when;
    if (node === undefined) throw new Error("the form has one rule");
    const draft = {
      name: "A",
      limit: 2,
      rows: 2,
      age: 40,
      born: "1980-01-01",
      stays: [{ from: "2020-03-01", to: "2020-03-10", country: "ITA" }],
    };
    const search = searchIn(places, clock, seededDraws(1));
    const ways = firstOf(waysTo(node, wanted, draft, search), 5);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(node.test(columnsOfDraft(places, way, clock))).toBe(wanted);
  });
});
