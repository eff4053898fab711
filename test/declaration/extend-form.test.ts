import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { compareForms } from "../../src/declaration/compare-forms.js";
import { examine } from "../../src/declaration/examine.js";
import { amendedOn, extendForm, type FormChanges } from "../../src/declaration/extend-form.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { formAndInput, madeUpEdition, text } from "./cards.js";
import { anyTape, formOf } from "./random-forms.js";

const port = { ...madeUpEdition, id: "port", series: "port" } as const;
const yesNo = { kind: "yes-no", label: text("item"), privacy: "health" } as const;
const names = (form: { readonly items: object }) => Object.keys(form.items);
const changesTo = (form: unknown, changes: FormChanges) => () => extendForm(form as Form, port, changes as never);

describe("extendForm", () => {
  const base = declarationForm({
    edition: madeUpEdition,
    sections: { first: text("first") },
    items: { a: yesNo, b: { ...yesNo, relevantWhen: { fact: "a", is: "yes" } }, c: yesNo },
    rules: [
      { id: "r", code: "contradictory", at: "c", when: { fact: "c", is: "yes" }, text: text("no") },
      { id: "s", code: "contradictory", at: "a", when: { fact: "a", is: "yes" }, text: text("no") },
    ],
  });

  it("drops, relabels, replaces and adds, each in its place, as an edition of its own", () => {
    const form = extendForm(base, port, {
      drop: ["b"],
      relabel: { a: text("new words") },
      replace: { c: { kind: "date", label: text("day"), privacy: "travel" } },
      add: { x: yesNo, y: yesNo },
      after: "a",
      dropRules: ["r"],
    });
    expect(names(form)).toEqual(["a", "x", "y", "c"]);
    expect(form.items.a).toEqual({ ...yesNo, label: text("new words") });
    expect(form.items.c.kind).toBe("date");
    expect(form.edition).toEqual(port);
    expect(form.sections).toEqual(base.sections);
    expect(examine(form, { a: "no", x: "yes", y: "no", c: "2020-03-18" }).verdict).toBe("clear");
    expect(examine(form, { b: "yes" }).findings.map(({ code }) => code)).toContain("unrecognised");
  });

  it("adds at the end where nothing else is said, and may give a dropped name to another item", () => {
    expect(names(extendForm(base, port, { add: { x: yesNo } }))).toEqual(["a", "b", "c", "x"]);
    const { items } = extendForm(base, port, {
      drop: ["b"],
      add: { b: { kind: "date", label: text("b"), privacy: "travel" } },
    });
    expect([names({ items }), items.b.kind]).toEqual([["a", "c", "b"], "date"]);
  });

  it("drops rules and adds others", () => {
    const rule = { id: "t", code: "contradictory", at: "a", when: { fact: "a", is: "no" }, text: text("no") } as const;
    const form = extendForm(base, port, { dropRules: ["s"], rules: [rule] });
    expect(form.rules?.map(({ id }) => id)).toEqual(["r", "t"]);
    expect(examine(form, { a: "no", c: "yes" }).findings.map((found) => found.rule)).toEqual(["t", "r"]);
  });

  it("leaves the form as it was, and is frozen like any other", () => {
    const before = JSON.stringify(exitEntryCard5);
    const form = extendForm(exitEntryCard5, port, { drop: ["seatNumber"], add: { gate: yesNo } });
    expect(JSON.stringify(exitEntryCard5)).toBe(before);
    expect([Object.isFrozen(form), Object.isFrozen(form.items), Object.isFrozen(form.items.gate)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("without changes asks the same: every declaration is found as before", () => {
    fc.assert(
      fc.property(formAndInput, ({ form, input }) => {
        const same = extendForm(form, port, {}) as unknown as Form;
        expect(compareForms(form as Form, same)).toEqual([]);
        expect(JSON.stringify(examine(same, input))).toBe(JSON.stringify(examine(form, input)));
      }),
      { numRuns: 200 },
    );
  });

  it("that adds what was never asked, and drops it again, is where it started", () => {
    fc.assert(
      fc.property(anyTape, (tape) => {
        const form = formOf(tape);
        const more = extendForm(form, port, { add: { zzz: yesNo } });
        const again = extendForm(more as unknown as Form, port, { drop: ["zzz"] }) as unknown as Form;
        expect(compareForms(form, again)).toEqual([]);
        expect(names(again)).toEqual(names(form));
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, FormChanges, RegExp]>([
    ["to drop an item that there is not", { drop: ["x"] }, /existing item .*"x"/],
    ["to drop a key of every object", { drop: ["toString"] }, /existing item/],
    ["to relabel one", { relabel: { x: text("x") } }, /existing item/],
    ["to replace one", { replace: { x: yesNo } }, /existing item/],
    ["to stand after one", { add: { y: yesNo }, after: "x" }, /existing item/],
    ["to add one that there is", { add: { a: yesNo } }, /new name to add, got "a"/],
    ["to drop a rule that there is not", { dropRules: ["x"] }, /existing rule .*"x"/],
    ["to drop what another item reads", { drop: ["a"], dropRules: ["s"] }, /earlier item of the form, got "a"/],
    ["to drop where a rule stands", { drop: ["c"] }, /rule "r"/],
    [
      "to add what reads an item after it",
      { add: { x: { ...yesNo, relevantWhen: { fact: "c", is: "yes" } } }, after: "a" },
      /earlier item/,
    ],
    [
      "to replace by what a rule cannot read",
      { replace: { c: { kind: "date", label: text("c"), privacy: "travel" } } },
      /expected/,
    ],
    ["to add an item of a reserved name", { add: { asOf: yesNo } }, /reserved/],
  ])("is a mistake of the program: %s", (_, changes, message) => {
    expect(changesTo(base, changes)).toThrow(TypeError);
    expect(changesTo(base, changes)).toThrow(message);
  });

  it("may not drop the item that says when it was declared", () => {
    expect(changesTo(exitEntryCard5, { drop: ["submittedAt"] })).toThrow(/declaredAt/);
  });
});

describe("amendedOn", () => {
  const on = (date: string) => calendarDate(date);
  const amendment = (id: string, from: string) => ({
    id,
    from: on(from),
    title: text(id),
    source: "made up for the tests",
  });
  const form = declarationForm({
    edition: {
      ...madeUpEdition,
      // Not in the order of their days, one of them without changes to the form.
      amendments: [
        amendment("second", "2020-05-01"),
        amendment("first", "2020-03-01"),
        amendment("also-second", "2020-05-01"),
        amendment("of-the-notice", "2020-04-01"),
      ],
    },
    items: { a: yesNo, b: yesNo },
    amendments: {
      first: { add: { c: yesNo }, after: "a" },
      second: { drop: ["c"], relabel: { b: text("b") } },
      "also-second": { relabel: { b: text("b at last") } },
      "never-made": { drop: ["a"] },
    },
  }) as unknown as Form;
  const namesOn = (date: string, of = form) => names(amendedOn(of, on(date)));

  it("is the form itself before the first amendment", () => {
    expect(amendedOn(form, on("2020-02-29"))).toBe(form);
    expect(amendedOn(exitEntryCard5 as unknown as Form, on("2022-01-01"))).toBe(exitEntryCard5);
  });

  it("holds each amendment from its own day on, oldest first, those of one day in the edition's order", () => {
    expect(namesOn("2020-03-01")).toEqual(["a", "c", "b"]);
    expect(namesOn("2020-04-30")).toEqual(["a", "c", "b"]);
    expect(namesOn("2020-05-01")).toEqual(["a", "b"]);
    expect(amendedOn(form, on("2020-05-01")).items["b"]?.label).toEqual(text("b at last"));
    expect(amendedOn(form, on("2020-05-01")).edition).toEqual(form.edition);
  });

  it("can be asked again: what was amended is not amended twice, and goes on from there", () => {
    const once = amendedOn(form, on("2020-03-01"));
    expect(namesOn("2020-03-01", once)).toEqual(["a", "c", "b"]);
    expect(compareForms(amendedOn(once, on("2020-06-01")), amendedOn(form, on("2020-06-01")))).toEqual([]);
  });

  it("examines as the amended form asks", () => {
    const missing = (date: string) =>
      examine(amendedOn(form, on(date)), { a: "yes" }).findings.map(({ path }) => path[0]);
    expect([missing("2020-02-01"), missing("2020-03-01"), missing("2020-05-01")]).toEqual([["b"], ["c", "b"], ["b"]]);
  });
});
