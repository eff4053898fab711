import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import { examine } from "../../src/declaration/examine.js";
import { amendedOn } from "../../src/declaration/extend-form.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import * as released from "../../src/declaration/forms/index.js";
import type { ItemTable } from "../../src/declaration/items.js";
import { readForm } from "../../src/schema/read-form.js";
import { zodSchema } from "../../src/schema/zod-schema.js";
import {
  anyJson,
  anyOptions,
  changed,
  damaged,
  everyKind,
  fullCard,
  type Input,
  madeUpEdition,
  text,
} from "../declaration/cards.js";

const forms = (Object.values(released) as unknown[]).filter(
  (form): form is Form => typeof form === "object" && form !== null && "items" in form && "plan" in form,
);
const published = (form: unknown) => JSON.parse(JSON.stringify(form)) as Input;
const card = published(released.exitEntryCard5);
const found = (input: unknown) => {
  const read = readForm(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")]);
};
const at = (path: string, value: unknown, input: unknown = card) => {
  const place = path.split(".").map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
  return changed(input, place, () => value);
};
const withItem = (item: object) => ({
  edition: madeUpEdition,
  items: {
    first: { kind: "yes-no", label: text("first"), privacy: "health" },
    it: { label: text("it"), privacy: "health", ...item },
  },
});

describe("a form as JSON", () => {
  it("is its definition, and nothing besides", () => {
    const definition = { edition: madeUpEdition, items: everyKind.items, rules: everyKind.rules ?? [] };
    expect(JSON.stringify(declarationForm(definition))).toBe(JSON.stringify(definition));
  });

  it.each(forms.map((form) => ({ id: form.edition.id, form })))("$id comes back as it was published", ({ form }) => {
    const read = readForm(published(form));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(JSON.stringify(read.value)).toBe(JSON.stringify(form));
    const names = fc.constantFrom(...Object.keys(form.items));
    const inputs = fc.oneof(damaged(fullCard), anyJson, fc.dictionary(names, anyJson));
    fc.assert(
      fc.property(inputs, anyOptions, (input, options) => {
        expect(examine(read.value, input, options).toJSON()).toEqual(examine(form, input, options).toJSON());
      }),
      { numRuns: 50 },
    );
  });

  it("is copied: what is done to the document afterwards changes nothing", () => {
    const document = published(released.exitEntryCard5) as { items: Record<string, unknown> };
    const read = readForm(document);
    document.items["name"] = { kind: "date" };
    expect(read.ok && read.value.items["name"]?.kind).toBe("text");
    expect(Object.isFrozen(document)).toBe(false);
    expect(read.ok && Object.isFrozen(read.value.items)).toBe(true);
  });
});

describe("what is wrong with its shape", () => {
  it("is said at once, with the place and what would be right", () => {
    let document: unknown = at("items.name.label", { en: "Name" });
    document = at("items.sex.kind", "sex", document);
    document = at("items.birthDate.privacy", "secret", document);
    document = at("edition.from", 5, document);
    document = at("rules.0.when", "always", document);
    document = at("validForHours", "24", document);
    document = at("items.submittedAt.required", "yes", document);
    const read = readForm(document);
    expect(
      read.ok ? [] : read.issues.map(({ code, path, expectation }) => [code, path.join("."), expectation.en]),
    ).toEqual([
      ["malformed", "edition.from", "a text or an object"],
      ["malformed", "items.submittedAt.required", "true or false or an object"],
      ["missing", "items.name.label.zh", "a text"],
      [
        "malformed",
        "items.sex.kind",
        "one of: text, country, date, instant, yes-no, choice, choices, number, group, list, several",
      ],
      ["malformed", "items.birthDate.privacy", "one of: identity, contact, travel, health"],
      ["malformed", "rules.0.when", "an object"],
      ["malformed", "validForHours", "a number"],
    ]);
  });

  it.each([
    ["a misspelt key of an item", { kind: "text", requierd: false }, ["unrecognised", "items.it.requierd"]],
    ["a key of another kind", { kind: "text", options: {} }, ["unrecognised", "items.it.options"]],
    [
      "a misspelt key of a condition",
      { kind: "text", relevantWhen: { fact: "first", iss: "yes" } },
      ["unrecognised", "items.it.relevantWhen.iss"],
    ],
    [
      "a misspelt key of an operand",
      { kind: "date", required: { all: [{ fact: "it", is: { fact: "it", pluss: { days: 1 } } }] } },
      ["unrecognised", "items.it.required.all.0.is.pluss"],
    ],
    [
      "a window that holds something else",
      { kind: "date", relevantWhen: { fact: "first", within: { days: "14", upTo: { fact: "asOf" } } } },
      ["malformed", "items.it.relevantWhen.within.days"],
    ],
    [
      "a condition that is none",
      { kind: "date", required: { all: [{ not: 5 }] } },
      ["malformed", "items.it.required.all.0.not"],
    ],
    ["a unit that there is not", { kind: "number", unit: "kelvin" }, ["malformed", "items.it.unit"]],
    ["no unit", { kind: "number" }, ["missing", "items.it.unit"]],
    ["a number that is a text", { kind: "text", maximumLength: "9" }, ["malformed", "items.it.maximumLength"]],
    [
      "a look-back of hours and days",
      { kind: "yes-no", lookBack: { hours: 1, days: 1 } },
      ["malformed", "items.it.lookBack"],
    ],
    [
      "an item called constructor",
      { kind: "group", items: { constructor: { kind: "date", label: text("c"), privacy: "travel" } } },
      ["forbidden-key", "items.it.items.constructor"],
    ],
  ])("%s", (_, item, issue) => {
    const document = withItem(item);
    if (item.kind === "group") Reflect.deleteProperty(document.items.it, "privacy");
    expect(found(document)).toEqual([issue]);
  });

  it("is that it is no object at all", () => {
    for (const input of [undefined, null, 5, "{}", [], () => 1, Symbol("x"), 1n]) expect(found(input)).toHaveLength(1);
    expect(found({})).toEqual([
      ["missing", "edition"],
      ["missing", "items"],
    ]);
  });

  it("names no key __proto__, wherever it stands", () => {
    const document = JSON.stringify(card).replace('"items":{', '"items":{"__proto__":{"kind":"date"},');
    expect(found(JSON.parse(document))).toEqual([["forbidden-key", "items.__proto__"]]);
    expect(found(JSON.parse('{"edition":{"__proto__":{"polluted":true}}}'))).toEqual([
      ["forbidden-key", "edition.__proto__"],
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("repeats nothing that the document holds", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms).chain((form) => damaged(at("items.secret", "QQQQ", published(form)) as Input)),
        (input) => {
          const marked = JSON.parse(JSON.stringify(input), (_, value) =>
            typeof value === "string" && value !== "" ? `${value}QQQQ` : value,
          );
          const read = readForm(marked);
          if (!read.ok)
            for (const { expectation } of read.issues)
              expect(`${expectation.en}${expectation.zh}`).not.toContain("QQQQ");
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("what is wrong with what it says", () => {
  it("is said at once when its shape is right", () => {
    let document: unknown = at("items.seatNumber.relevantWhen", { fact: "testResult", is: "positive" });
    document = at("items.serviceNumber.relevantWhen.fact", "conveyance", document);
    document = at("items.name.maximumLength", 0, document);
    document = at("declaredAt", "name", document);
    expect(found(document)).toEqual([
      ["wrong-bound", "items.name.maximumLength"],
      ["unknown-item", "items.serviceNumber.relevantWhen"],
      ["later-item", "items.seatNumber.relevantWhen"],
      ["not-an-instant", "declaredAt"],
    ]);
  });
});

describe("a hostile form", () => {
  it.each([
    "(a+)+",
    "(a|a)*b",
    ".*",
    "a*",
    "[a-z]+",
    "a{1,}",
    "[A-Z]{0,9}[A-Z]{0,9}X",
    "\\d",
    "(?=a)",
    "^a$",
    "[z-a]",
    "[^a]",
    "a{5,2}",
    "a{1000}",
    "[a-",
    `[${"a-".repeat(40)}`,
    "x".repeat(201),
    "",
  ])("has no pattern that is not plain: %s", (pattern) => {
    const start = performance.now();
    expect(found(withItem({ kind: "text", pattern }))).toEqual([["pattern-not-plain", "items.it.pattern"]]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each(["[A-Z]{2}[0-9]{1,4}", "CA [0-9]{3}", "[A-Za-z0-9 +./-]{1,40}", "\\+[0-9]{8,15}"])(
    "has plain ones: %s",
    (pattern) => {
      expect(found(withItem({ kind: "text", pattern }))).toEqual([]);
    },
  );

  it("is not read when it is nested too deep, however deep", () => {
    let condition: unknown = { fact: "first", is: "yes" };
    for (let level = 1; level < 32; level++) condition = { not: condition };
    expect(found(withItem({ kind: "text", relevantWhen: condition }))).toEqual([]);
    expect(found(withItem({ kind: "text", relevantWhen: { all: [condition] } }))).toEqual([
      ["too-deep", `items.it.relevantWhen.all.0${".not".repeat(31)}`],
    ]);
    const deep = `${'{"not":'.repeat(500_000)}{}${"}".repeat(500_000)}`;
    const document = JSON.parse(`{"items":{"it":{"kind":"text","required":${deep}}}}`);
    expect(found(document).map(([code]) => code)).toEqual(["nested-too-deep"]);
    expect(found(JSON.parse(`${"[".repeat(500_000)}${"]".repeat(500_000)}`)).map(([code]) => code)).toEqual([
      "nested-too-deep",
    ]);
    let group: unknown = { kind: "date", label: text("date"), privacy: "travel" };
    for (let level = 0; level < 40; level++) group = { kind: "group", label: text("group"), items: { it: group } };
    expect(found({ edition: madeUpEdition, items: { it: group } }).map(([code]) => code)).toEqual(["too-deep"]);
  });

  it("is not read when it holds itself, or too much", () => {
    const own: Record<string, unknown> = { edition: madeUpEdition };
    own["items"] = own;
    expect(found(own)[0]?.[0]).toBe("nested-too-deep");
    const twice: unknown[] = [];
    twice.push(twice, twice);
    expect(found(twice).at(-1)).toEqual(["too-large", ""]);
    expect(found(withItem({ kind: "text", required: { fact: "first", in: new Array(30_000).fill("yes") } }))).toEqual([
      ["too-large", ""],
    ]);
  });

  it("is read in good time when it is as large as can be", () => {
    const label = text("item");
    const items = Object.fromEntries(
      Array.from({ length: 1200 }, (_, index) => [
        `i${index}`,
        { kind: "yes-no", label, privacy: "health", required: { fact: "i0", is: "yes" } },
      ]),
    );
    const ids = Array.from({ length: 30 }, (_, index) => `a${index}`);
    const amendments = ids.map((id) => ({ id, from: "2021-01-01", title: label, source: "a notice" }));
    const document = {
      edition: { ...madeUpEdition, amendments },
      items,
      amendments: Object.fromEntries(ids.map((id) => [id, { relabel: { i0: label } }])),
    };
    const start = performance.now();
    expect(found(document)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
    const more = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`b${index}`, {}]));
    expect(found({ ...document, amendments: more })).toEqual([["too-many-amendments", "amendments"]]);
  });

  it("is a form that can be examined whatever comes in, or is refused: nothing is thrown", () => {
    const documents = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(everyKind as unknown as Form, ...forms).chain((form) => damaged(published(form))),
      },
      { weight: 1, arbitrary: anyJson },
      { weight: 1, arbitrary: fc.anything() },
      { weight: 2, arbitrary: shuffled },
    );
    let read = 0;
    fc.assert(
      fc.property(documents, anyJson, (document, input) => {
        const form = readForm(document);
        if (!form.ok) {
          expect(form.issues.length).toBeGreaterThan(0);
          return;
        }
        read++;
        expect(() => examine(form.value, input).toJSON()).not.toThrow();
        expect(() => zodSchema(form.value).safeParse(input)).not.toThrow();
        expect(() => amendedOn(form.value, "9999-12-31" as CalendarDate)).not.toThrow();
        expect(found(published(form.value))).toEqual([]);
      }),
      { numRuns: 800 },
    );
    expect(read).toBeGreaterThan(50);
  });
});

/** Forms whose items stand in another order, some of them dropped, or under the name of another. */
const shuffled = fc.constantFrom(...forms).chain((form) =>
  fc
    .tuple(
      fc.shuffledSubarray(Object.entries(form.items as ItemTable), { minLength: 1 }),
      fc.array(fc.nat({ max: 40 }), { maxLength: 2 }),
    )
    .map(([entries, swaps]) => {
      const names = entries.map(([name]) => name);
      const named = entries.map(([name, item], index) => [swaps.includes(index) ? (names[0] ?? name) : name, item]);
      return { ...published(form), items: Object.fromEntries(named) };
    }),
);
