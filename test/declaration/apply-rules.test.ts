import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import type { Finding } from "../../src/declaration/finding.js";
import { declarationForm, type Form, type FormRule } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { ItemTable } from "../../src/declaration/items.js";
import { damaged, everyKind, fullCard, fullOfEveryKind, madeUpEdition, text } from "./cards.js";

const asOf = instant("2020-03-18T06:10:00+08:00");
const timeZone = "Asia/Shanghai";
const runs = (numRuns: number) => ({ numRuns });

/** Codes and places of the findings on a card. */
function found(input: unknown, form: Form = exitEntryCard5 as unknown as Form, options = {}): string[] {
  return examine(form, input, options).findings.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
}

describe("applyRules: time", () => {
  const bornOn = (birthDate: string, options = {}) =>
    found({ ...fullCard, birthDate, submittedAt: undefined }, undefined, options);

  it("lists the rules that need an instant which nobody gave", () => {
    const { submittedAt: _, ...undated } = fullCard;
    expect(examine(exitEntryCard5, undated).notEvaluated).toEqual(["birth-date-in-future", "expired"]);
    expect(examine(exitEntryCard5, { ...undated, submittedAt: "noon" }).notEvaluated).toEqual([
      "birth-date-in-future",
      "expired",
    ]);
    expect(examine(exitEntryCard5, undated, { asOf }).notEvaluated).toEqual(["expired"]);
    expect(examine(exitEntryCard5, fullCard).notEvaluated).toEqual(["expired"]);
    expect(examine(exitEntryCard5, fullCard, { asOf }).notEvaluated).toEqual([]);
    expect(examine(everyKind, fullOfEveryKind).notEvaluated).toEqual(["signed-in-future", "expired"]);
  });

  it("does not find what it could not look at", () => {
    expect(bornOn("2999-01-01")).toEqual([]);
    expect(bornOn("2999-01-01", { asOf })).toEqual(["out-of-range birthDate"]);
  });

  // The declaration code is valid for 24 hours (GACC filling guide to the electronic form): from issue up to, not
  // including, 24 hours later.
  it.each([
    ["2020-03-18T05:40:00+08:00", []],
    ["2020-03-19T05:39:59+08:00", []],
    ["2020-03-19T05:39:59.999+08:00", []],
    ["2020-03-19T05:40:00+08:00", ["expired submittedAt"]],
    ["2020-03-18T21:40:00Z", ["expired submittedAt"]],
    ["2020-03-18T21:39:59Z", []],
    ["2020-04-01T00:00:00Z", ["expired submittedAt"]],
  ])("a card of 2020-03-18T05:40+08:00 looked at on %s: %j", (now, expected) => {
    expect(found(fullCard, undefined, { asOf: instant(now) })).toEqual(expected);
  });

  it("names the item that says when it was made, the rule and the hours", () => {
    const { findings } = examine(exitEntryCard5, fullCard, { asOf: instant("2020-03-19T05:40:00+08:00") });
    expect(findings).toMatchObject([
      {
        code: "expired",
        path: ["submittedAt"],
        severity: "block",
        rule: "valid-for-hours",
        label: exitEntryCard5.items.submittedAt.label,
        expectation: { place: "expectation.valid-for-hours", values: { hours: 24 } },
      },
    ]);
  });

  it("says a birth date impossible when it lies after the day of the declaration at the port", () => {
    // 17:00Z is already the next day in Shanghai and still the same in New York.
    const declared = { ...fullCard, submittedAt: "2020-03-17T17:00:00Z" };
    const born = (birthDate: string, zone?: string) =>
      found({ ...declared, birthDate }, undefined, zone === undefined ? {} : { timeZone: zone });
    expect(born("2020-03-18", "Asia/Shanghai")).toEqual([]);
    expect(born("2020-03-19", "Asia/Shanghai")).toEqual(["out-of-range birthDate"]);
    expect(born("2020-03-18", "America/New_York")).toEqual(["out-of-range birthDate"]);
    expect(born("2020-03-17", "America/New_York")).toEqual([]);
    expect(born("2020-03-18", "Pacific/Apia")).toEqual([]); // already 7 in the morning of the 18th there
  });

  it("takes the day as it was written where no zone is given", () => {
    const born = (birthDate: string, submittedAt: string) => found({ ...fullCard, birthDate, submittedAt });
    expect(born("2020-03-18", "2020-03-18T00:30:00+08:00")).toEqual([]);
    expect(born("2020-03-18", "2020-03-17T16:30:00Z")).toEqual(["out-of-range birthDate"]);
  });

  it("takes the day of the declaration, not of the examination, when it has both", () => {
    const late = { asOf: instant("2020-03-18T23:00:00+08:00"), timeZone };
    expect(
      found({ ...fullCard, submittedAt: "2020-03-17T23:30:00+08:00", birthDate: "2020-03-18" }, undefined, late),
    ).toEqual(["out-of-range birthDate"]);
  });

  it("depends on when and where it was looked at in nothing but the rules about time", () => {
    fc.assert(
      fc.property(damaged(fullCard), (input) => {
        const aboutTime = ["expired", "out-of-range"];
        const others = (findings: readonly Finding[]) => findings.filter(({ code }) => !aboutTime.includes(code));
        const without = examine(exitEntryCard5, input);
        const withTime = examine(exitEntryCard5, input, { asOf: instant("2031-01-01T00:00:00Z"), timeZone });
        expect(others(withTime.findings)).toEqual(others(without.findings));
        expect(withTime.completeness).toEqual(without.completeness);
      }),
      runs(500),
    );
  });
});

describe("applyRules: what stands in a contradiction is not taken out", () => {
  const yesNo = { kind: "yes-no", label: text("item"), privacy: "health" } as const;
  const date = { kind: "date", label: text("day"), privacy: "travel" } as const;
  const list = (items: ItemTable, rest: object = {}) =>
    ({ kind: "list", label: text("rows"), privacy: "travel", items, ...rest }) as const;
  const look = (items: ItemTable, rule: Pick<FormRule, "at" | "when" | "forEach">, input: unknown) => {
    const rules = [{ id: "r", code: "contradictory", text: text("right"), ...rule }] as const;
    const { findings, removed } = examine(declarationForm({ edition: madeUpEdition, items, rules }), input);
    const told = findings.filter(({ code }) => code === "contradictory").map(({ path }) => path.join("."));
    return { told, removed: removed.map(({ path }) => path.join(".")) };
  };

  it("not the list in a row of which it was found", () => {
    const items = { any: yesNo, stays: list({ from: date, to: date }, { relevantWhen: { fact: "any", is: "yes" } }) };
    const rule = { at: "to", forEach: "stays", when: { item: "to", before: { item: "from" } } };
    const [wrong, right] = [
      { from: "2020-03-05", to: "2020-03-01" },
      { from: "2020-03-01", to: "2020-03-05" },
    ];
    expect(look(items, rule, { any: "no", stays: [right, wrong] })).toEqual({ told: ["stays.1.to"], removed: [] });
    expect(look(items, rule, { any: "no", stays: [right] })).toEqual({ told: [], removed: ["stays"] });
  });

  it("not what was read in the row before", () => {
    const items = { doses: list({ given: yesNo, on: { ...date, relevantWhen: { item: "given", is: "yes" } } }) };
    const rule = { at: "on", forEach: "doses", when: { item: "on", before: { previous: "on" } } };
    const doses = [
      { given: "no", on: "2020-03-05" },
      { given: "yes", on: "2020-03-01" },
      { given: "no", on: "2020-03-09" },
    ];
    expect(look(items, rule, { doses })).toEqual({ told: ["doses.1.on"], removed: ["doses.2.on"] });
  });

  it("not what was read in the rows when something was asked of them all", () => {
    const isOver = { item: "isOver", is: "yes" } as const;
    const items = {
      well: yesNo,
      stays: list({ isOver: yesNo, to: { ...date, relevantWhen: isOver }, from: { ...date, relevantWhen: isOver } }),
    };
    const stays = [
      { isOver: "no", from: "2020-03-01", to: "2020-03-05" },
      { isOver: "no", from: "2020-03-03", to: "2020-03-09" },
    ];
    for (const when of [
      { fact: "stays", overlap: { from: "from", to: "to" } },
      {
        fact: "stays",
        some: {
          all: [
            { item: "to", known: true },
            { item: "from", known: true },
          ],
        },
      },
    ])
      expect(look(items, { at: "stays", when }, { stays })).toEqual({ told: ["stays"], removed: [] });
    const other = { at: "well", when: { fact: "stays", some: { item: "isOver", is: "no" } } };
    expect(look(items, other, { stays }).removed).toEqual(["stays.0.to", "stays.0.from", "stays.1.to", "stays.1.from"]);
  });
});
