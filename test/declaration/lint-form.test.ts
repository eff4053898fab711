import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import { amendedOn } from "../../src/declaration/extend-form.js";
import { declarationForm, type Form, type FormDefinition } from "../../src/declaration/form.js";
import * as released from "../../src/declaration/forms/index.js";
import { lintForm } from "../../src/declaration/lint-form.js";
import { anyJson, damaged, everyKind, type Input, madeUpEdition, text } from "./cards.js";

const forms = (Object.values(released) as unknown[]).filter(
  (form): form is Form => typeof form === "object" && form !== null && "items" in form && "plan" in form,
);
const yesNo = { kind: "yes-no", label: text("yes or no"), privacy: "health" } as const;
const at = { kind: "instant", label: text("at"), privacy: "travel" } as const;
const define = (parts: object): FormDefinition =>
  ({ edition: madeUpEdition, items: { a: yesNo }, ...parts }) as FormDefinition;
const found = (parts: object) => lintForm(define(parts)).map(({ code, path }) => [code, path.join(".")]);
const rule = (parts: object = {}) => ({
  id: "r",
  code: "contradictory",
  at: "a",
  when: { fact: "a", is: "yes" },
  text: text("right"),
  ...parts,
});

/** What keeps `declarationForm` from making a form, of what is found in a table whose parts have their types. */
const FATAL: ReadonlySet<string> = new Set([
  "unknown-item",
  "later-item",
  "wrong-comparison",
  "not-a-list",
  "not-an-instant",
  "list-inside-list",
  "reserved-name",
]);
const throws = (make: () => unknown) => {
  try {
    make();
    return false;
  } catch {
    return true;
  }
};

describe("lintForm", () => {
  it.each([...forms, everyKind as unknown as Form].map((form) => ({ id: form.edition.id, form })))(
    "finds nothing wrong with $id",
    ({ form }) => {
      expect(lintForm(form)).toEqual([]);
    },
  );

  it("says everything at once, each with its place and what would be right", () => {
    const definition = define({
      items: {
        a: { ...yesNo, relevantWhen: { fact: "b", is: "yes" }, section: "health" },
        b: { ...yesNo, label: { en: "b", zh: " " }, required: { fact: "c", is: "yes" } },
        asOf: yesNo,
      },
      rules: [rule(), rule({ at: "c", when: { fact: "a", atLeast: 1 } })],
      validForHours: 24,
    });
    expect(lintForm(definition)).toEqual([
      {
        code: "reserved-name",
        path: ["items", "asOf"],
        expectation: { en: "a name that is not reserved", zh: "非保留名称" },
      },
      {
        code: "later-item",
        path: ["items", "a", "relevantWhen"],
        expectation: { en: "an item that stands earlier in the form", zh: "申报表中在前的项目" },
      },
      {
        code: "unknown-section",
        path: ["items", "a", "section"],
        expectation: { en: "one of the sections of the form", zh: "申报表所列栏目之一" },
      },
      {
        code: "no-text",
        path: ["items", "b", "label"],
        expectation: { en: "a text in English and in Chinese", zh: "中英文均不为空的文字" },
      },
      {
        code: "unknown-item",
        path: ["items", "b", "required"],
        expectation: { en: "the name of an item of the form", zh: "申报表中项目的名称" },
      },
      {
        code: "unknown-item",
        path: ["rules", 1, "at"],
        expectation: { en: "the name of an item of the form", zh: "申报表中项目的名称" },
      },
      {
        code: "wrong-comparison",
        path: ["rules", 1, "when"],
        expectation: { en: "known, is or in, with yes or no", zh: "known、is或in，值为yes或no" },
      },
      {
        code: "duplicate-rule",
        path: ["rules", 1, "id"],
        expectation: { en: "an id that no other rule bears", zh: "不与其他规则重复的编号" },
      },
      {
        code: "validity-without-instant",
        path: ["validForHours"],
        expectation: {
          en: "declaredAt, the item from which the hours are counted",
          zh: "declaredAt，即计算时限起点的项目",
        },
      },
    ]);
  });

  it.each<[string, object, [string, string][]]>([
    ["an item that declaredAt names and that is not there", { declaredAt: "b" }, [["not-an-instant", "declaredAt"]]],
    ["one that is no instant", { declaredAt: "a" }, [["not-an-instant", "declaredAt"]]],
    ["hours that are none", { items: { at }, declaredAt: "at", validForHours: 0 }, [["wrong-bound", "validForHours"]]],
    ["a notice that is blank", { notice: { en: "", zh: "须知" } }, [["no-text", "notice"]]],
    ["a section without items", { sections: { travel: text("travel") } }, [["empty-section", "sections.travel"]]],
    [
      "a section without a text",
      { sections: { health: { en: "Health", zh: "" } }, items: { a: { ...yesNo, section: "health" } } },
      [["no-text", "sections.health"]],
    ],
    [
      "a handling that says little",
      {
        handling: {
          health: {
            purpose: { en: "", zh: "" },
            source: "",
            retention: { from: "declared", days: -1, dayCount: "start-is-day-0" },
          },
        },
      },
      [
        ["no-text", "handling.health.purpose"],
        ["blank", "handling.health.source"],
        ["wrong-bound", "handling.health.retention.days"],
      ],
    ],
    ["no items", { items: {} }, [["no-items", "items"]]],
    ["an edition without a source", { edition: { ...madeUpEdition, source: " " } }, [["blank", "edition.source"]]],
    ["nothing in a class without a handling of its own", { handling: { health: undefined } }, []],
  ])("finds %s", (_, parts, issues) => {
    expect(found(parts)).toEqual(issues);
  });

  it("finds whatever keeps declarationForm from making a form, and nothing else of that kind", () => {
    const tables = fc.constantFrom(everyKind as unknown as Form, ...forms).chain((form) => {
      const names = Object.keys(form.items);
      return fc
        .tuple(
          fc.shuffledSubarray(Object.entries(form.items), { minLength: Math.max(1, names.length - 3) }),
          fc.boolean(),
          fc.option(fc.constantFrom(...names, "asOf", "declaredAt"), { nil: undefined }),
        )
        .map(([entries, isInOrder, otherName]): FormDefinition => {
          if (isInOrder) entries.sort(([one], [other]) => names.indexOf(one) - names.indexOf(other));
          const [, first] = entries[0] as (typeof entries)[number];
          const items = Object.fromEntries(otherName === undefined ? entries : [...entries, [otherName, first]]);
          const { edition, rules = [], declaredAt, validForHours } = form;
          return { edition, items, rules, declaredAt, validForHours } as FormDefinition;
        });
    });
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(tables, (definition) => {
        const isFatal = lintForm(definition).some(({ code }) => FATAL.has(code));
        outcomes.add(isFatal);
        expect(throws(() => declarationForm(definition))).toBe(isFatal);
      }),
      { numRuns: 500 },
    );
    expect(outcomes.size).toBe(2);
  });

  it("throws on nothing that JSON can hold", () => {
    const definitions = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...forms).chain((form) => damaged(JSON.parse(JSON.stringify(form)) as Input)),
      },
      { weight: 1, arbitrary: anyJson },
    );
    fc.assert(
      fc.property(definitions, (definition) => {
        const issues = lintForm(definition as unknown as FormDefinition);
        for (const { path, expectation } of issues) {
          expect(path.length).toBeGreaterThan(0);
          expect(expectation.en && expectation.zh).toBeTruthy();
        }
      }),
      { numRuns: 500 },
    );
    const own: Record<string, unknown> = {};
    own["not"] = own;
    expect(found({ items: { a: { ...yesNo, required: own } } }).map(([code]) => code)).toEqual(["too-deep"]);
  });
});

describe("lintForm on amendments", () => {
  const amended = (...amendments: { readonly id: string; readonly from: string }[]) => ({
    ...madeUpEdition,
    amendments: amendments.map(({ id, from }) => ({ id, from, title: text(id), source: "a notice" })),
  });
  const one = amended({ id: "one", from: "2020-02-01" });
  const both = amended({ id: "one", from: "2020-02-01" }, { id: "two", from: "2020-03-01" });
  const b = { ...yesNo, relevantWhen: { fact: "a", is: "yes" } };

  it.each<[string, object, [string, string][]]>([
    [
      "changes of an amendment that is not listed",
      { amendments: { two: { drop: ["a"] } }, edition: one },
      [["unknown-amendment", "amendments.two"]],
    ],
    [
      "a dropped item that is not there",
      { amendments: { one: { drop: ["c"] } } },
      [["unknown-item", "amendments.one.drop.0"]],
    ],
    [
      "a relabelled and a replaced item, and a place, that are not there",
      {
        amendments: {
          one: { relabel: { c: { en: "c", zh: "" } }, replace: { d: yesNo }, after: "e", add: { f: yesNo } },
        },
      },
      [
        ["unknown-item", "amendments.one.relabel.c"],
        ["unknown-item", "amendments.one.replace.d"],
        ["unknown-item", "amendments.one.after"],
        ["no-text", "amendments.one.relabel.c"],
      ],
    ],
    ["a name that is taken", { amendments: { one: { add: { a: yesNo } } } }, [["name-taken", "amendments.one.add.a"]]],
    [
      "a rule that is not there",
      { amendments: { one: { dropRules: ["q"] } } },
      [["unknown-rule", "amendments.one.dropRules.0"]],
    ],
    [
      "an added item that reads what is not there",
      { amendments: { one: { add: { d: { ...yesNo, relevantWhen: { fact: "e", is: "yes" } } } } } },
      [["unknown-item", "amendments.one.add.d.relevantWhen"]],
    ],
    [
      "an added rule that does",
      { amendments: { one: { rules: [rule({ when: { fact: "e", is: "yes" } })] } } },
      [["unknown-item", "amendments.one.rules.0.when"]],
    ],
    [
      "an item that goes while another reads it",
      { items: { a: yesNo, b }, amendments: { one: { drop: ["a"] } } },
      [["amendment-breaks-form", "amendments.one"]],
    ],
    [
      "a second one that drops what the first has dropped",
      {
        items: { a: yesNo, c: yesNo },
        edition: amended({ id: "two", from: "2020-03-01" }, { id: "one", from: "2020-02-01" }),
        amendments: { two: { drop: ["c"] }, one: { drop: ["c"] } },
      },
      [["unknown-item", "amendments.two.drop.0"]],
    ],
    [
      "what a second one breaks that the first has added",
      {
        items: { a: yesNo, c: yesNo },
        edition: both,
        amendments: { one: { add: { b } }, two: { drop: ["a"] } },
      },
      [["amendment-breaks-form", "amendments.two"]],
    ],
    [
      "what breaks once, and not again with each that follows",
      { items: { a: yesNo, b }, edition: both, amendments: { one: { drop: ["a"] }, two: { add: { c: yesNo } } } },
      [["amendment-breaks-form", "amendments.one"]],
    ],
    [
      "what breaks at an item that bears the name of the amendment",
      { items: { a: yesNo, one: b }, amendments: { one: { drop: ["a"] } } },
      [["amendment-breaks-form", "amendments.one"]],
    ],
    [
      "what breaks a form in which something was wrong before",
      { items: { a: yesNo, b, c: { ...yesNo, section: "c" } }, amendments: { one: { drop: ["a"] } } },
      [
        ["unknown-section", "items.c.section"],
        ["amendment-breaks-form", "amendments.one"],
      ],
    ],
    [
      "a replaced item without a label",
      { amendments: { one: { replace: { a: { ...yesNo, label: { en: "", zh: "" } } } } } },
      [["no-text", "amendments.one.replace.a.label"]],
    ],
    [
      "a rule that is not there among others",
      { rules: [rule()], amendments: { one: { dropRules: ["q"] } } },
      [["unknown-rule", "amendments.one.dropRules.0"]],
    ],
    ["nothing where the only rule is dropped", { rules: [rule()], amendments: { one: { dropRules: ["r"] } } }, []],
  ])("finds %s", (_, parts, issues) => {
    expect(found({ edition: one, ...parts })).toEqual(issues);
    const { edition } = { edition: one, ...parts };
    const form = declarationForm(define({ edition, ...parts }));
    const isFatal = issues.some(([code]) => code !== "unknown-amendment" && code !== "no-text");
    expect(throws(() => amendedOn(form, "2021-01-01" as CalendarDate))).toBe(isFatal);
  });

  it("looks at those of one day in the order in which the edition lists them, as they are made", () => {
    const parts = {
      edition: amended({ id: "one", from: "2020-02-01" }, { id: "two", from: "2020-02-01" }),
      amendments: { two: { drop: ["c"] }, one: { add: { c: yesNo } } },
    };
    expect(found(parts)).toEqual([]);
    const form = declarationForm(define(parts));
    expect(Object.keys(amendedOn(form, "2020-02-01" as CalendarDate).items)).toEqual(["a"]);
  });

  it("finds nothing wrong with changes that the form survives", () => {
    const parts = {
      items: { a: yesNo, b, c: yesNo },
      edition: one,
      rules: [rule(), rule({ id: "s", when: { fact: "c", is: "yes" } })],
      amendments: {
        one: {
          drop: ["c"],
          dropRules: ["s"],
          replace: { a: { ...yesNo, label: text("asked otherwise") } },
          relabel: { b: text("called otherwise") },
          add: { d: { ...yesNo, relevantWhen: { fact: "a", is: "yes" } } },
          after: "a",
          rules: [rule({ id: "t", at: "d" })],
        },
      },
    };
    expect(found(parts)).toEqual([]);
    const form = declarationForm(define(parts));
    expect(Object.keys(amendedOn(form, "2021-01-01" as CalendarDate).items)).toEqual(["a", "d", "b"]);
  });
});
