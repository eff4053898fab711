import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { carryAnswers, type NotCarried } from "../../src/declaration/carry-answers.js";
import { examine } from "../../src/declaration/examine.js";
import { extendForm } from "../../src/declaration/extend-form.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { DeclarationOf, Item, ItemTable } from "../../src/declaration/items.js";
import { formAndInput, fullCard, madeUpEdition, placesIn, text } from "./cards.js";
import { anyTape, formOf, partAt, randomCase } from "./random-forms.js";

const yesNo = { kind: "yes-no", label: text("item"), privacy: "health" } as const;
const form = (items: ItemTable) => declarationForm({ edition: madeUpEdition, items }) as Form;
/** What the answers to a form come to when they are carried to another. */
function carried(from: ItemTable, to: ItemTable, input: unknown) {
  const [one, other] = [form(from), form(to)];
  const { answers, notCarried } = carryAnswers(one, other, examine(one, input).declaration);
  return { answers, notCarried: notCarried.map(({ path, reason }) => `${path.join(".")} ${reason}`) };
}
const reasonFor = (from: Item, to: Item, answer: unknown) => carried({ a: from }, { a: to }, { a: answer }).notCarried;
const codesOf = (given: Form, input: unknown) =>
  examine(given, input).findings.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("carryAnswers to the same form", () => {
  it("changes nothing: not what was answered, not what could not be read, not what did not apply", () => {
    fc.assert(
      fc.property(fc.oneof(randomCase, formAndInput), (each) => {
        const [given, { declaration }] = [each.form as Form, examine(each.form as Form, each.input)];
        const stored = JSON.parse(JSON.stringify(declaration)) as DeclarationOf<ItemTable>;
        for (const one of [declaration, stored]) {
          const { answers, notCarried } = carryAnswers(given, given, one);
          expect(notCarried).toEqual([]);
          expect(examine(given, answers).declaration).toEqual(declaration);
          expect(codesOf(given, answers)).toEqual(codesOf(given, declaration));
        }
      }),
      { numRuns: 800 },
    );
  });

  it("takes what could not be read for not known, as it stands in the declaration", () => {
    const { declaration } = examine(exitEntryCard5, { ...fullCard, birthDate: "yesterday" });
    const { answers } = carryAnswers(exitEntryCard5, exitEntryCard5 as unknown as Form, declaration);
    expect(answers["birthDate"]).toEqual(absent("asked-unknown"));
  });
});

describe("carryAnswers to another form", () => {
  it("carries or reports every answer, once, and nothing that was not there; it leaves the declaration as it was", () => {
    const isGiven = (answer: unknown) =>
      !isAbsent(answer) || answer.absent === "asked-unknown" || answer.absent === "asked-declined";
    fc.assert(
      fc.property(randomCase, anyTape, ({ form: from, input }, tape) => {
        const to = formOf(tape);
        const { declaration } = examine(from, input);
        const before = JSON.stringify(declaration);
        const { answers, notCarried } = carryAnswers(from, to, declaration);
        expect(JSON.stringify(declaration)).toBe(before);
        const left = notCarried.map(({ path }) => path.join("."));
        expect(new Set(left).size).toBe(left.length);
        for (const { path } of notCarried) expect(isGiven(partAt(declaration, path))).toBe(true);
        for (const path of placesIn(answers)) {
          const [answer, was] = [partAt(answers, path), partAt(declaration, path)];
          if (typeof answer !== "object") expect([answer, path]).toEqual([was, path]);
        }
        for (const [name, answer] of Object.entries(declaration))
          if (isGiven(answer)) expect(Object.hasOwn(answers, name) || left.includes(name)).toBe(true);
          else expect(Object.hasOwn(answers, name)).toBe(false);
        // What the other form cannot read, the first could not either.
        const unreadable = (given: Form, input: unknown) =>
          codesOf(given, input).filter((one) => one.startsWith("malformed"));
        expect(unreadable(from, declaration)).toEqual(expect.arrayContaining(unreadable(to, answers)));
      }),
      { numRuns: 1500 },
    );
  });

  it("reports what is asked no more, in other words, of another kind or over another stretch of time", () => {
    expect(carried({ a: yesNo, b: yesNo }, { b: yesNo }, { a: "yes", b: "no" })).toEqual({
      answers: { b: "no" },
      notCarried: ["a not-asked"],
    });
    const inOtherWords = ["a asked-differently"];
    expect(reasonFor(yesNo, { ...yesNo, label: { en: "item", zh: "别的" } }, "yes")).toEqual(inOtherWords);
    expect(reasonFor(yesNo, { kind: "text", label: text("item"), privacy: "health" }, "yes")).toEqual(inOtherWords);
    const since = (hours: number) => ({ ...yesNo, lookBack: { hours } });
    expect(reasonFor(since(72), since(336), "no")).toEqual(inOtherWords);
    expect(reasonFor(since(72), since(72), "no")).toEqual([]);
    const degrees = { kind: "number", label: text("n"), privacy: "health", unit: "celsius" } as const;
    expect(reasonFor(degrees, { ...degrees, unit: "years" }, 37)).toEqual(inOtherWords);
    const several = { kind: "several", label: text("s"), privacy: "travel", of: "country" } as const;
    expect(reasonFor(several, { ...several, of: "text" }, ["ITA"])).toEqual(inOtherWords);
  });

  it("does not mind another class, section, length, hint or requirement", () => {
    const other = { ...yesNo, privacy: "travel", section: "s", hint: text("hint"), required: false } as const;
    expect(reasonFor(yesNo, other, "yes")).toEqual([]);
  });

  it("reports what is written in a way that the other form does not accept", () => {
    const line = { kind: "text", label: text("t"), privacy: "identity" } as const;
    expect(
      carried({ a: line, b: line }, { a: { ...line, maximumLength: 2 }, b: line }, { a: "abc", b: "abc" }),
    ).toEqual({
      answers: { b: "abc" },
      notCarried: ["a not-readable"],
    });
    const rows = (maximumRows: number): Item => ({
      kind: "list",
      label: text("l"),
      privacy: "travel",
      maximumRows,
      items: { a: line },
    });
    expect(carried({ l: rows(3) }, { l: rows(1) }, { l: [{ a: "x" }, { a: "y" }] })).toEqual({
      answers: {},
      notCarried: ["l not-readable"],
    });
    expect(carried({ l: rows(2) }, { l: rows(1) }, { l: [{}, {}, {}] }).notCarried).toEqual([]); // neither form accepts it
    const inner = (maximumLength: number): Item => ({
      kind: "list",
      label: text("l"),
      privacy: "travel",
      items: { g: { kind: "group", label: text("g"), items: { a: { ...line, maximumLength } } } },
    });
    expect(carried({ l: inner(5) }, { l: inner(2) }, { l: [{ g: { a: "x" } }, { g: { a: "abc" } }] })).toEqual({
      answers: { l: [{ g: { a: "x" } }, { g: {} }] },
      notCarried: ["l.1.g.a not-readable"],
    });
  });

  it("compares options one by one, by what they mean", () => {
    const of = (kind: "choice" | "choices", options: Readonly<Record<string, string>>) =>
      ({
        kind,
        label: text("item"),
        privacy: "health",
        options: Object.fromEntries(Object.entries(options).map(([code, word]) => [code, text(word)])),
      }) as const;
    const [one, other] = [
      { x: "fever", y: "cough", z: "rash" },
      { x: "fever", y: "dry cough" },
    ];
    const carry = (answer: unknown, kind: "choice" | "choices") =>
      carried({ a: of(kind, one) }, { a: of(kind, other) }, { a: answer });
    expect(carry("x", "choice")).toEqual({ answers: { a: "x" }, notCarried: [] });
    expect(carry("y", "choice")).toEqual({ answers: {}, notCarried: ["a not-an-option"] });
    expect(carry(["x", "y", "z"], "choices")).toEqual({ answers: { a: ["x"] }, notCarried: ["a not-an-option"] });
    expect(carry(["z"], "choices")).toEqual({ answers: {}, notCarried: ["a not-an-option"] });
  });

  it("takes an option for another where it is called otherwise in one language", () => {
    const choice = (zh: string) =>
      ({ kind: "choice", label: text("item"), privacy: "health", options: { x: { en: "fever", zh } } }) as const;
    expect(reasonFor(choice("发热"), choice("发烧"), "x")).toEqual(["a not-an-option"]);
    expect(reasonFor(choice("发热"), choice("发热"), "x")).toEqual([]);
  });

  it("carries what the other form can read, be it against its rules or its bounds", () => {
    const age = { kind: "number", label: text("n"), privacy: "identity", unit: "years" } as const;
    const to = declarationForm({
      edition: madeUpEdition,
      items: { a: yesNo, age: { ...age, maximum: 17 }, b: yesNo },
      rules: [{ id: "r", code: "contradictory", at: "a", when: { fact: "a", is: "yes" }, text: text("no") }],
    }) as unknown as Form;
    const from = form({ a: yesNo, age });
    const { answers, notCarried } = carryAnswers(from, to, examine(from, { a: "yes", age: 18 }).declaration);
    expect([answers, notCarried]).toEqual([{ a: "yes", age: 18 }, []]);
  });

  it("finds nothing to carry or to report in what an older record lacks", () => {
    const older = { a: "yes" } as unknown as DeclarationOf<ItemTable>;
    expect(carryAnswers(form({ a: yesNo, b: yesNo, c: yesNo }), form({ a: yesNo, b: yesNo }), older)).toEqual({
      answers: { a: "yes" },
      notCarried: [],
    });
  });

  it("carries that the traveller does not know or declines, and nothing that was never said", () => {
    const items = { a: yesNo, b: yesNo, c: yesNo, d: { ...yesNo, relevantWhen: { fact: "c", is: "yes" } } };
    const input = { a: absent("asked-unknown"), b: absent("asked-declined"), c: "no", d: "yes" };
    expect(carried(items, items, input).answers).toEqual({
      a: absent("asked-unknown"),
      b: absent("asked-declined"),
      c: "no",
    });
  });

  it("goes into groups and rows, keeps a row that could not be read in its place, and a group that was declined", () => {
    const group = (items: ItemTable): Item => ({ kind: "group", label: text("g"), required: false, items });
    const list = (items: ItemTable): Item => ({ kind: "list", label: text("l"), privacy: "travel", items });
    const [from, to] = [
      { g: group({ a: yesNo, b: yesNo }), l: list({ a: yesNo, b: yesNo }) },
      { g: group({ a: yesNo }), l: list({ a: yesNo }) },
    ];
    const input = { g: { a: "yes", b: "no" }, l: [{ a: "yes", b: "no" }, "?", { b: "yes" }] };
    expect(carried(from, to, input)).toEqual({
      answers: { g: { a: "yes" }, l: [{ a: "yes" }, absent("asked-unknown"), {}] },
      notCarried: ["g.b not-asked", "l.0.b not-asked", "l.2.b not-asked"],
    });
    expect(carried(from, to, { g: absent("asked-declined") }).answers).toEqual({ g: absent("asked-declined") });
  });

  it("names what was not carried as the form did that was answered", () => {
    const shorter = extendForm(exitEntryCard5, madeUpEdition, { drop: ["seatNumber"] }) as unknown as Form;
    const { notCarried } = carryAnswers(exitEntryCard5, shorter, examine(exitEntryCard5, fullCard).declaration);
    expect(notCarried).toEqual([
      { path: ["seatNumber"], label: exitEntryCard5.items.seatNumber.label, reason: "not-asked" } satisfies NotCarried,
    ]);
  });
});
