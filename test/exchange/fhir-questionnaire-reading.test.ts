import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  completenessRecipe,
  declarationForm,
  examine,
  exitEntryCard5,
  type Form,
  type Item,
  type ItemTable,
  itemAt,
  lintForm,
} from "../../src/declaration/index.js";
import { toQuestionnaire } from "../../src/exchange/fhir-questionnaire.js";
import { fromQuestionnaire, type ReadQuestionnaire } from "../../src/exchange/fhir-questionnaire-reading.js";
import { toQuestionnaireResponse } from "../../src/exchange/fhir-questionnaire-response.js";
import { fromQuestionnaireResponse } from "../../src/exchange/fhir-questionnaire-response-reading.js";
import { anyJson, changed, placesIn } from "../declaration/cards.js";
import { anyAnswers } from "./fhir-answers.js";
import { enabledItems } from "./fhir-enabled.js";
import known from "./known/fhir-questionnaires.json" with { type: "json" };

const cases = known.cases.map(({ name, questionnaire, names }) => ({ name, questionnaire, names }));
const [phq9, habits, traveller] = cases.map(({ questionnaire }) => readOf(questionnaire)) as [Read, Read, Read];
interface Read extends ReadQuestionnaire {
  readonly form: Form;
}

function readOf(json: unknown): Read {
  const read = fromQuestionnaire(json);
  if (!read.ok) throw new Error("expected a questionnaire that can be read");
  return { ...read.value, form: declarationForm(read.value.definition) };
}

const versionOf = (json: unknown) => (JSON.stringify(json).includes('"coding","') ? "R5" : "R4");

describe.each(cases)("$name", ({ questionnaire, names }) => {
  const { form, writing } = readOf(questionnaire);

  it("is a sound form with these items", () => {
    expect(Object.keys(form.items)).toEqual(names);
    expect(lintForm(form)).toEqual([]);
  });

  it("is written again as it was", () => {
    const { questionnaire: plain } = toQuestionnaire(form, { version: versionOf(questionnaire), writing });
    expect(ordered(plain)).toEqual(ordered(questionnaire));
    const stored = JSON.parse(JSON.stringify(writing));
    const again = toQuestionnaire(form, { version: versionOf(questionnaire), writing: stored });
    expect(again.questionnaire).toEqual(plain);
  });

  it("enables the same without what was remembered of its conditions", () => {
    const items = Object.entries(writing.items).map(([path, { enableWhen, ...item }]) => {
      const isHeld = enableWhen?.as !== undefined;
      return [path, isHeld || enableWhen === undefined ? item : { ...item, enableWhen }];
    });
    const forgetful = { ...writing, items: Object.fromEntries(items) };
    const { questionnaire: again } = toQuestionnaire(form, { version: versionOf(questionnaire), writing: forgetful });
    const display = (_: string, value: unknown) => (value as { display?: string })?.display ?? value;
    const whens = (json: unknown) =>
      JSON.stringify(json, (key, value) => (key === "answerOption" ? undefined : display(key, value)));
    expect(enableWhens(again)).toEqual(enableWhens(questionnaire));
    expect(whens(again).length).toBeGreaterThan(0);
  });

  it("takes answers through a response and back", () => {
    fc.assert(
      fc.property(anyAnswers(form.items), (input) => {
        const { declaration } = examine(form, input);
        const { response, lost } = toQuestionnaireResponse(form, declaration, { status: "completed", writing });
        expect(lost.every(({ at }) => at.endsWith("-words"))).toBe(true);
        fc.pre(lost.length === 0);
        const { answers, issues } = fromQuestionnaireResponse(form, JSON.parse(JSON.stringify(response)), { writing });
        expect(issues.filter(({ code }) => code !== "reason-narrowed")).toEqual([]);
        const { declaration: again } = examine(form, answers);
        expect(blanked(again)).toEqual(blanked(declaration));
      }),
      { numRuns: 40 },
    );
  });
});

/** With the extensions of each place in one order: theirs means nothing. */
function ordered(json: unknown): unknown {
  return JSON.parse(
    JSON.stringify(json, (key, value) =>
      key === "extension" ? [...value].sort((one, other) => (one.url < other.url ? -1 : 1)) : value,
    ),
  );
}

/** Conditions by linkId, the codes of their answers without what is displayed. */
function enableWhens(json: unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const visit = (items: unknown): void => {
    if (!Array.isArray(items)) return;
    for (const { linkId, enableWhen, enableBehavior, item } of items) {
      const rows = enableWhen?.map(({ question, operator, ...answer }: Record<string, unknown>) => {
        const [value] = Object.values(answer) as [{ code?: string; value?: number } | boolean];
        const plain = typeof value === "object" ? (value.value ?? value.code) : value;
        return [question, operator, plain];
      });
      if (rows !== undefined) found[linkId] = [rows, enableBehavior];
      visit(item);
    }
  };
  visit((json as { item?: unknown }).item);
  return found;
}

/** A list without rows and one that was left out are the same there; so are words that were not said. */
function blanked(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) =>
      part?.absent === "not-asked" || part?.absent === "not-applicable" ? null : part,
    ),
  );
}

/** The same items, all of them required of whom they concern. */
function owed(items: ItemTable): ItemTable {
  return Object.fromEntries(
    Object.entries(items).map(([name, { required: _, ...item }]: [string, Item & { required?: unknown }]) => [
      name,
      ("items" in item ? { ...item, items: owed(item.items) } : item) as Item,
    ]),
  );
}

describe("a questionnaire is read", () => {
  it.each([
    ["PHQ-9", 0],
    ["habits", 1],
    ["comparisons", 3],
  ])("so that the examination asks what FHIR enables: %s", (_, at) => {
    const { questionnaire } = cases[at] as (typeof cases)[number];
    const { definition, writing } = readOf(questionnaire);
    const form = declarationForm({ ...definition, items: owed(definition.items) });
    const groups = ["2", "3"];
    fc.assert(
      fc.property(anyAnswers(form.items), (input) => {
        const examination = examine(form, input);
        const { items } = completenessRecipe(examination);
        const paths = items.map(({ path }) => path.filter((step) => typeof step === "string").join("."));
        const ours = [...new Set(paths.map((path) => writing.items[path]?.linkId))];
        const { response } = toQuestionnaireResponse(form, examination.declaration, { status: "completed", writing });
        const theirs = [...enabledItems(questionnaire, response)].map((key) => key.split(">").at(-1) ?? "");
        expect(theirs.filter((linkId) => !groups.includes(linkId)).sort()).toEqual(ours.sort());
      }),
      { numRuns: 100 },
    );
  });

  it("with != as true where nothing was answered, as FHIR has it", () => {
    const item = phq9.form.items["/69722-7"];
    expect(item).toMatchObject({
      relevantWhen: {
        any: [
          { any: [{ fact: "/44250-9", known: false }, { not: { fact: "/44250-9", is: "LA6568-5" } }] },
          { fact: "/44255-8", is: "LA6571-9" },
        ],
      },
    });
  });

  it("with the questions under an answer beside it, asked when there is one", () => {
    expect(habits.form.items["1-1"]).toMatchObject({
      kind: "several",
      of: "text",
      relevantWhen: { fact: "q1", known: true },
    });
    expect(itemAt(habits.form.items, "q3.q2")).toMatchObject({
      kind: "number",
      whole: true,
      relevantWhen: {
        all: [
          { fact: "q1", known: true },
          { fact: "q3.q1", is: "yes" },
        ],
      },
    });
    expect(itemAt(habits.form.items, "q2.a")).toMatchObject({ maximumLength: 20 });
  });

  it("with open choices, units, rows, contained value sets and translations", () => {
    const { items } = traveller.form;
    expect(items["signs"]).toMatchObject({
      kind: "choices",
      options: { "386661006": { en: "Fever", zh: "发热" }, "49727002": { en: "Cough", zh: "Cough" } },
    });
    expect(items["signs-words"]).toMatchObject({ kind: "text", relevantWhen: { fact: "signs", includes: "other" } });
    expect(items["temperature"]).toMatchObject({ kind: "number", unit: "celsius", minimum: 30 });
    expect(itemAt(items, "trips.country")).toMatchObject({ kind: "country" });
    expect(items["referral"]).toMatchObject({
      relevantWhen: {
        any: [
          { fact: "trips", some: { item: "bitten", is: "yes" } },
          { fact: "temperature", atLeast: 38 },
        ],
      },
    });
    expect(items["medicine"]).toMatchObject({
      kind: "list",
      items: { answer: { kind: "text" }, dose: { kind: "text" } },
    });
    expect(items["woke"]).toMatchObject({ kind: "text" });
  });

  it("with everything that the form does not hold told, with its place", () => {
    const told = (read: Read) =>
      read.notKept.map(({ path, isBeside }) => `${path.join(".")}${isBeside ? "" : " lost"}`);
    expect(told(phq9)).toEqual([
      "item.0.code",
      "item.3.extension",
      "item.3.readOnly",
      "id",
      "status",
      "subjectType",
      "code",
    ]);
    expect(told(traveller)).toEqual(
      expect.arrayContaining([
        "item.0",
        "item.5",
        "item.6",
        "item.7",
        "item.8",
        "item.9",
        "item.10.enableWhen",
        "item.10.initial",
      ]),
    );
    for (const { what } of traveller.notKept) expect(/\p{Script=Han}/u.test(what.zh)).toBe(true);
  });

  it("with the edition that it is given, or an illustrative one of its own", () => {
    expect(phq9.form.edition).toMatchObject({
      id: "phq-9-short",
      status: "illustrative",
      from: "2018-12-13",
      source: "http://example.org/Questionnaire/phq-9-short|2.73",
    });
    const read = fromQuestionnaire(cases[0]?.questionnaire, { edition: exitEntryCard5.edition, privacy: "contact" });
    expect(read.ok && read.value.definition.edition).toEqual(exitEntryCard5.edition);
    expect(
      read.ok &&
        Object.values(read.value.definition.items).every((item) => item.kind === "group" || item.privacy === "contact"),
    ).toBe(true);
  });

  it("from nothing that is none", () => {
    const codeOf = (json: unknown) => {
      const read = fromQuestionnaire(json);
      return read.ok ? "read" : read.issues[0].code;
    };
    for (const none of [undefined, null, 3, "x", [], {}, { resourceType: "Patient", item: [] }])
      expect(codeOf(none)).toBe("not-a-questionnaire");
    expect(codeOf({ resourceType: "Questionnaire" })).toBe("no-questions");
    expect(codeOf({ resourceType: "Questionnaire", item: [{ linkId: "1", type: "display" }] })).toBe("no-questions");
  });
});

const one = (...item: object[]) => ({ resourceType: "Questionnaire", status: "draft", item });

describe("odd questionnaires", () => {
  it("keep linkIds that names cannot be, that are there twice, and that are missing", () => {
    const { form, writing, notKept } = readOf(
      one(
        { linkId: "a.b", type: "string" },
        { linkId: "asOf", type: "string" },
        { linkId: "__proto__", type: "string" },
        { linkId: "12", type: "boolean" },
        { linkId: "12", type: "boolean" },
        { type: "string" },
        7 as unknown as object,
      ),
    );
    expect(Object.keys(form.items)).toEqual(["a-b", "item-asOf", "item-__proto__", "q12", "12-2", "item-5"]);
    const { questionnaire } = toQuestionnaire(form, { version: "R4", writing });
    const linkIds = (questionnaire["item"] as { linkId: string }[]).map(({ linkId }) => linkId);
    expect(linkIds).toEqual(["a.b", "asOf", "__proto__", "12", "12-2", "item-5"]);
    expect(notKept.filter(({ isBeside }) => !isBeside).length).toBeGreaterThan(2);
  });

  it("keep rows inside rows as far as there are any, and say so", () => {
    const inner = { linkId: "in", type: "group", repeats: true, item: [{ linkId: "x", type: "string" }] };
    const { form, notKept } = readOf(one({ linkId: "out", type: "group", repeats: true, item: [inner] }));
    expect(itemAt(form.items, "out.in")).toMatchObject({ kind: "group" });
    expect(notKept.some(({ path }) => path.join(".") === "item.0.item.0.repeats")).toBe(true);
  });

  it("keep what stands under the answers of a question: questions, groups, choices that repeat", () => {
    const answerOption = [{ valueCoding: { code: "c1" } }, { valueCoding: { code: "c2" } }];
    const enableWhen = [{ question: "/c", operator: "=", answerCoding: { code: "c1" } }];
    const group = {
      linkId: "/c/g",
      text: "G",
      type: "group",
      enableWhen,
      item: [
        { linkId: "/c/g/s", text: "S", type: "string" },
        { linkId: "/c/g/i", text: "I", type: "integer", repeats: true },
      ],
    };
    const inner = {
      linkId: "/c/c",
      text: "C",
      type: "choice",
      repeats: true,
      answerOption,
      item: [{ linkId: "/c/c/s", text: "S", type: "string" }],
    };
    const questionnaire = one(
      { linkId: "/c", text: "C", type: "choice", repeats: true, answerOption, item: [group, inner] },
      {
        linkId: "q",
        text: "Q",
        type: "string",
        required: false,
        item: [{ ...group, linkId: "g1", item: [{ linkId: "q2", text: "Q", type: "string" }] }],
      },
    );
    const { form, writing } = readOf(questionnaire);
    expect(itemAt(form.items, "/c./c/g./c/g/s")).toMatchObject({
      relevantWhen: {
        all: [
          { item: "answer", known: true },
          { item: "answer", is: "c1" },
        ],
      },
    });
    expect(itemAt(form.items, "g1.q2")).toMatchObject({
      relevantWhen: {
        all: [
          { fact: "q", known: true },
          { fact: "/c", some: { item: "answer", is: "c1" } },
        ],
      },
    });
    expect(toQuestionnaire(form, { version: "R4", writing }).questionnaire).toEqual(questionnaire);
    const answers = {
      "/c": [
        { answer: "c1", "/c/g": { "/c/g/s": "x" } },
        { answer: "c2", "/c/c": ["c1"] },
      ],
      q: "y",
      g1: { q2: "z" },
    };
    const { response, lost } = toQuestionnaireResponse(form, answers, { status: "completed", writing });
    expect(lost).toEqual([]);
    expect(response).toMatchObject({
      item: [
        {
          linkId: "/c",
          answer: [{ valueCoding: { code: "c1" }, item: [{ linkId: "/c/g" }] }, { item: [{ linkId: "/c/c" }] }],
        },
        { linkId: "q", answer: [{ valueString: "y", item: [{ linkId: "g1", item: [{ linkId: "q2" }] }] }] },
      ],
    });
    expect(fromQuestionnaireResponse(form, response, { writing })).toMatchObject({ answers, issues: [] });
  });

  it("ask everyone where a condition is of a loop", () => {
    const when = (question: string) => [{ question, operator: "exists", answerBoolean: true }];
    const questionnaire = one(
      { linkId: "a", text: "A", type: "string", enableWhen: when("b") },
      { linkId: "b", text: "B", type: "string", enableWhen: when("a") },
    );
    const { form, writing, notKept } = readOf(questionnaire);
    expect(form.items).not.toHaveProperty(["a", "relevantWhen"]);
    expect(form.items["b"]).toMatchObject({ relevantWhen: { fact: "a", known: true } });
    expect(notKept.map(({ path }) => path.join("."))).toContain("item.0.enableWhen");
    expect(toQuestionnaire(form, { version: "R4", writing }).questionnaire).toEqual(questionnaire);
  });

  it("ask everyone where a condition cannot be held, and keep it beside", () => {
    const enableWhen = [{ question: "a", operator: ">", answerString: "x" }];
    const questionnaire = one(
      { linkId: "a", text: "A", type: "string" },
      { linkId: "b", text: "B", type: "string", enableWhen },
    );
    const { form, writing, notKept } = readOf(questionnaire);
    expect(form.items["b"]).not.toHaveProperty("relevantWhen");
    expect(notKept.some(({ path }) => path.includes("enableWhen"))).toBe(true);
    expect(toQuestionnaire(form, { version: "R4", writing }).questionnaire).toEqual(questionnaire);
  });

  it("keep options that name nothing as they stand", () => {
    const answerOption = [{ valueCoding: { code: "a" } }, { valueCoding: { system: "s" } }, { valueString: "" }];
    const questionnaire = one({ linkId: "a", text: "A", type: "choice", answerOption });
    const { form, writing, notKept } = readOf(questionnaire);
    expect(form.items["a"]).toMatchObject({ kind: "choice", options: { a: { en: "a" } } });
    expect(notKept.map(({ path }) => path.join("."))).toContain("item.0.answerOption");
    expect(toQuestionnaire(form, { version: "R4", writing }).questionnaire).toEqual(questionnaire);
  });

  it("in a third language are read by their translations, and without one by their own words", () => {
    const extension = [
      {
        url: "http://hl7.org/fhir/StructureDefinition/translation",
        extension: [
          { url: "lang", valueCode: "en" },
          { url: "content", valueString: "Fever?" },
        ],
      },
    ];
    const item = [
      { linkId: "a", text: "Fieber?", _text: { extension }, type: "boolean" },
      { linkId: "b", text: "Seit wann?", type: "date" },
    ];
    const questionnaire = { ...one(...item), language: "de" };
    const { form, writing } = readOf(questionnaire);
    expect(form.items["a"]).toMatchObject({ label: { en: "Fever?", zh: "Fever?" } });
    expect(form.items["b"]).toMatchObject({ label: { en: "Seit wann?", zh: "Seit wann?" } });
    expect(toQuestionnaire(form, { version: "R4", writing }).questionnaire).toEqual(questionnaire);
  });

  it("tell that a quantity without a unit is held as a bare number", () => {
    const { notKept } = readOf(one({ linkId: "a", text: "A", type: "quantity" }));
    expect(notKept.map(({ path, what }) => `${path.join(".")}: ${what.en}`)).toContain(
      "item.0: its unit; the number is held as a count",
    );
  });

  it("take no pattern that a text could make slow", () => {
    const url = "http://hl7.org/fhir/StructureDefinition/regex";
    const patternOf = (valueString: string) => {
      const { form } = readOf(one({ linkId: "a", type: "string", extension: [{ url, valueString }] }));
      return (form.items["a"] as { pattern?: string }).pattern;
    };
    expect(patternOf("[A-Z]{2}[0-9]{4}")).toBe("[A-Z]{2}[0-9]{4}");
    expect(patternOf("(?:[01][0-9]|2[0-3]):[0-5][0-9]")).toBe("(?:[01][0-9]|2[0-3]):[0-5][0-9]");
    for (const slow of ["(a+)+$", "(a|aa)*b", "(?=x)a", "(.{1,9}){1,99}x", "a{0,}", "[", "(a)\\1"])
      expect(patternOf(slow)).toBe(undefined);
  });

  it("keep within their depth", () => {
    let deep: object = { linkId: "x", type: "string" };
    for (let level = 0; level < 5000; level++) deep = { linkId: `g${level}`, type: "group", item: [deep] };
    const { form } = readOf(one({ linkId: "a", type: "string" }, deep));
    expect(Object.keys(form.items)).toEqual(["a"]);
  });
});

describe("whatever it is given, reading a questionnaire", () => {
  const anyWhole = fc.constantFrom(...cases.map(({ questionnaire }) => questionnaire));
  const TYPES = ["group", "display", "boolean", "date", "choice", "open-choice", "coding", "quantity", "question", "x"];
  const anyValue = fc.oneof(
    anyJson,
    fc.constantFrom<unknown>(...TYPES, true, 3, "signs", "1", "__proto__", "constructor", "ZQX-MARK"),
    fc.constantFrom<unknown>([{ linkId: "n", type: "string", repeats: true }], [{ valueString: "a" }], { "": 1 }),
  );
  const damaged = anyWhole.chain((whole) =>
    fc
      .array(fc.tuple(fc.constantFrom(...placesIn(whole)), anyValue), { minLength: 1, maxLength: 4 })
      .map((changes) => changes.reduce<unknown>((json, [place, value]) => changed(json, place, () => value), whole)),
  );

  it("never throws, and what it reads is a form that can be asked and written again", () => {
    fc.assert(
      fc.property(damaged, (json) => {
        const read = fromQuestionnaire(json);
        if (!read.ok) return;
        const form = declarationForm(read.value.definition);
        examine(form, {});
        const { writing } = read.value;
        const { questionnaire } = toQuestionnaire(form, { version: "R4", writing });
        expect(linkIdsIn(questionnaire).size).toBeGreaterThan(0);
        toQuestionnaireResponse(form, examine(form, {}).declaration, { status: "in-progress", writing });
      }),
      { numRuns: 800 },
    );
    fc.assert(fc.property(anyJson, (json) => void fromQuestionnaire(json)));
    fc.assert(
      fc.property(fc.array(anyJson), (item) => void fromQuestionnaire({ resourceType: "Questionnaire", item })),
    );
  });

  it("loses no linkId, type, demand or condition of an item", () => {
    fc.assert(
      fc.property(damaged, (json) => {
        const read = fromQuestionnaire(json);
        if (!read.ok) return;
        const form = declarationForm(read.value.definition);
        const { writing } = read.value;
        const again = toQuestionnaire(form, { version: versionOf(json), writing }).questionnaire;
        const before = demandsIn((json as { item: unknown }).item);
        const after = new Set(demandsIn(again["item"]).map((demand) => JSON.stringify(demand)));
        for (const demand of before) expect(after.has(JSON.stringify(demand)), JSON.stringify(demand)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function linkIdsIn(json: unknown): Set<unknown> {
  const found = new Set<unknown>();
  JSON.stringify(json, (key, value) => {
    if (key === "linkId") found.add(value);
    return value;
  });
  return found;
}

/** What each sound item asks of the answers, for items whose linkId is there once. */
function demandsIn(items: unknown): unknown[] {
  const all: { linkId: unknown }[] = [];
  const visit = (list: unknown): void => {
    if (!Array.isArray(list)) return;
    for (const raw of list) {
      if (typeof raw !== "object" || raw === null || Array.isArray(raw)) continue;
      const { linkId, type, required, repeats, enableWhen, enableBehavior, item } = raw;
      const isSound =
        typeof linkId === "string" && linkId.trim() !== "" && typeof type === "string" && type.trim() !== "";
      const plain = (flag: unknown) => (typeof flag === "boolean" ? flag : undefined);
      const names = { choice: "coding", "open-choice": "coding" } as Record<string, string>;
      if (isSound)
        all.push({
          linkId,
          type: names[type] ?? type,
          required: plain(required),
          repeats: plain(repeats),
          enableWhen,
          enableBehavior,
        } as never);
      visit(item);
    }
  };
  visit(items);
  return all.filter(({ linkId }) => all.filter((other) => other.linkId === linkId).length === 1);
}
