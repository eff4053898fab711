import fc from "fast-check";
import { Fhir } from "fhir";
import { describe, expect, it } from "vitest";
import {
  completenessRecipe,
  declarationForm,
  examine,
  exitEntryCard5,
  type Form,
  type FormDefinition,
  type Item,
  type ItemTable,
  maritimeDeclaration2005,
} from "../../src/declaration/index.js";
import { toQuestionnaire } from "../../src/exchange/fhir-questionnaire.js";
import { fromQuestionnaire } from "../../src/exchange/fhir-questionnaire-reading.js";
import { toQuestionnaireResponse } from "../../src/exchange/fhir-questionnaire-response.js";
import { everyKind } from "../declaration/cards.js";
import { randomCase } from "../declaration/random-forms.js";
import { editions } from "../house/editions.js";
import { anyAnswers } from "./fhir-answers.js";
import { enabledItems } from "./fhir-enabled.js";

const forms = editions().filter((edition): edition is Form & ReturnType<typeof editions>[number] => "items" in edition);
const named = forms.map((form) => ({ id: form.edition.id, form: form as Form }));
const fhir = new Fhir();

/** The same form with everything required of whom it concerns, and no rules: what is asked then shows what is relevant. */
function demanding({ plan: _, at: __, ...definition }: Form): Form {
  return declarationForm({ ...definition, rules: [], items: owed(definition.items) } as FormDefinition);
}

function owed(items: ItemTable): ItemTable {
  const entries = Object.entries(items).map(([name, item]): [string, Item] => {
    const { required: _, ...rest } = item as Item & { required?: unknown };
    if (rest.kind === "group" || rest.kind === "list") return [name, { ...rest, items: owed(rest.items) } as Item];
    return [name, rest as Item];
  });
  return Object.fromEntries(entries);
}

/** What is asked of this traveller, in the words of the questionnaire. */
function asked(form: Form, input: unknown): Set<string> {
  const { items } = completenessRecipe(examine(form, input));
  return new Set(items.map(({ path }) => keyOf(path)));
}

function keyOf(path: readonly (string | number)[]): string {
  let key = "";
  let linkId = "";
  for (const step of path) {
    if (typeof step === "number") key += `${linkId}[${step}]>`;
    else linkId = linkId === "" ? step : `${linkId}.${step}`;
  }
  return key + linkId;
}

/** The items that are enabled and no groups. */
function enabledQuestions(form: Form, input: unknown): Set<string> {
  const { questionnaire } = toQuestionnaire(form, { version: "R4" });
  const { declaration } = examine(form, input);
  const { response } = toQuestionnaireResponse(form, declaration, { status: "completed" });
  return enabledItems(questionnaire, response);
}

function groupsOf(items: ItemTable, prefix = ""): string[] {
  return Object.entries(items).flatMap(([name, item]) => {
    const own = item.kind === "group" ? [prefix + name] : [];
    return "items" in item ? [...own, ...groupsOf(item.items, `${prefix}${name}.`)] : own;
  });
}

/** Compares relevance with what is enabled, except where the writer says that FHIR cannot say it. */
function compareEnabled(form: Form, input: unknown): void {
  const { lost } = toQuestionnaire(form, { version: "R4" });
  const inexact = new Set(lost.filter(({ what }) => what.en.startsWith("when it applies")).map(({ at }) => at));
  const groups = new Set(groupsOf(form.items));
  const isCompared = (key: string) => {
    const path = key.split(">").at(-1) ?? "";
    const isInInexact = [...inexact].some((at) => path === at || path.startsWith(`${at}.`));
    return !isInInexact && !groups.has(path) && !path.startsWith("section:");
  };
  const all = asked(form, input);
  // Rows of a list of which it is undecided whether it applies are looked at; there they are disabled with it.
  const isOfAskedList = (key: string) => !key.includes("[") || all.has(key.slice(0, key.indexOf("[")));
  const ours = [...all].filter(isCompared).filter(isOfAskedList).sort();
  const theirs = [...enabledQuestions(form, input)].filter(isCompared).sort();
  expect(theirs).toEqual(ours);
}

describe.each(named)("$id as a questionnaire", ({ form }) => {
  it("is one of R4 to a library that is not ours, in JSON and back from XML", () => {
    const { questionnaire } = toQuestionnaire(form, { version: "R4", language: "zh" });
    const { valid, messages } = fhir.validate(questionnaire, { errorOnUnexpected: true });
    expect(messages.filter(({ severity }) => severity === "error" || severity === "fatal")).toEqual([]);
    expect(valid).toBe(true);
    expect(JSON.parse(fhir.xmlToJson(fhir.objToXml(questionnaire)))).toEqual(questionnaire);
  });

  it.each(["R4", "R5"] as const)("comes back from %s with its items, and is written again as it was", (version) => {
    const { questionnaire } = toQuestionnaire(form, { version });
    const read = fromQuestionnaire(JSON.parse(JSON.stringify(questionnaire)), { edition: form.edition });
    if (!read.ok) throw new Error("expected a questionnaire that can be read");
    const { definition, writing } = read.value;
    const again = declarationForm(definition);
    expect(shapeOf(again.items)).toEqual(shapeOf(form.items));
    expect(definition.sections ?? {}).toEqual(usedSections(form));
    expect(definition.notice).toEqual(form.notice);
    expect(toQuestionnaire(again, { version, writing }).questionnaire).toEqual(questionnaire);
    // Without what was remembered of the writing only the name of options, and what the form did not hold, differ.
    const plain = toQuestionnaire(again, { version }).questionnaire;
    expect(demandsOf(plain["item"])).toEqual(demandsOf(questionnaire["item"]));
  });

  it("enables an item exactly when the examination takes it for relevant", () => {
    const strict = demanding(form);
    fc.assert(
      fc.property(anyAnswers(strict.items), (answers) => compareEnabled(strict, answers)),
      { numRuns: 10 },
    );
  });
});

/** What both sides of a form can say of its items. */
function shapeOf(items: ItemTable): unknown {
  return Object.entries(items).map(([name, item]) => {
    const {
      handling: _,
      privacy: __,
      identifier: ___,
      lookBack: ____,
      required,
      ...rest
    } = item as unknown as Record<string, unknown>;
    const own = item.kind === "group" ? {} : { isRequired: required === undefined || required === true };
    return { name, ...rest, ...own, ...("items" in item && { items: shapeOf(item.items) }) };
  });
}

function usedSections({ items, sections = {} }: Form) {
  const used = new Set(Object.values(items).map(({ section }) => section));
  return Object.fromEntries(Object.entries(sections).filter(([name]) => used.has(name)));
}

/** The linkIds, types and demands of items. */
function demandsOf(items: unknown): unknown {
  if (!Array.isArray(items)) return [];
  return items.map(({ linkId, type, required, repeats, enableWhen, enableBehavior, item }) => {
    const when = enableWhen?.map(({ answerCoding, ...row }: Record<string, { code: string }>) => ({
      ...row,
      code: answerCoding?.code,
    }));
    // That a group may be left out as a whole is what FHIR cannot say.
    const isRequired = type === "group" && repeats !== true ? undefined : required;
    return { linkId, type, isRequired, repeats, when, enableBehavior, item: demandsOf(item) };
  });
}

describe("relevance as enableWhen", () => {
  it("agrees with the examination on any form and any answers, except where it says that it cannot", () => {
    let compared = 0;
    fc.assert(
      fc.property(randomCase, ({ form, input }) => {
        const strict = demanding(form as Form);
        if (typeof input !== "object" || input === null || Array.isArray(input)) return;
        compareEnabled(strict, input);
        compared++;
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it("says a condition in its own words", () => {
    const label = { en: "x", zh: "x" };
    const base = { label, privacy: "health" } as const;
    const { edition } = exitEntryCard5;
    const whenOf = (relevantWhen: object) => {
      const items = {
        a: { kind: "yes-no", ...base },
        b: { kind: "choice", options: { red: label, green: label, blue: label }, ...base },
        c: { kind: "number", unit: "celsius", ...base },
        d: { kind: "choices", options: { red: label, green: label }, ...base },
        z: { kind: "text", relevantWhen, ...base },
      };
      const form = declarationForm({ edition, items } as unknown as FormDefinition);
      const { questionnaire, lost } = toQuestionnaire(form, { version: "R4" });
      const { enableWhen = [], enableBehavior } = (questionnaire["item"] as Record<string, never>[])[4] ?? {};
      const said = (enableWhen as Record<string, unknown>[]).map(({ question, operator, ...answer }) => {
        const [value] = Object.values(answer);
        return `${question} ${operator} ${(value as { code?: string }).code ?? value}`;
      });
      const isLost = lost.some(({ at }) => at === "z");
      return `${said.join(` ${enableBehavior} `)}${isLost ? " …" : ""}`;
    };
    expect(whenOf({ fact: "a", is: "yes" })).toBe("a = true");
    expect(whenOf({ not: { fact: "a", is: "yes" } })).toBe("a = false");
    expect(whenOf({ fact: "b", in: ["red", "green"] })).toBe("b = red any b = green");
    expect(whenOf({ not: { fact: "b", is: "red" } })).toBe("b = green any b = blue");
    expect(whenOf({ all: [{ not: { fact: "b", is: "red" } }, { fact: "a", is: "no" }] })).toBe(
      "b exists true all b != red all a = false",
    );
    expect(whenOf({ not: { fact: "c", atLeast: 37.3 } })).toBe("c < 37.3");
    expect(
      whenOf({
        any: [
          { fact: "c", known: false },
          { fact: "d", includes: "red" },
        ],
      }),
    ).toBe("c exists false any d = red");
    expect(
      whenOf({
        not: {
          all: [
            { fact: "a", is: "yes" },
            { fact: "c", above: 38 },
          ],
        },
      }),
    ).toBe("a = false any c <= 38");
    // An `any` inside an `all` cannot be said: what can be is, and the rest is told.
    const nested = {
      all: [
        { fact: "a", is: "yes" },
        {
          any: [
            { fact: "c", above: 38 },
            { fact: "d", includes: "red" },
          ],
        },
      ],
    };
    expect(whenOf(nested)).toBe("a = true …");
    expect(whenOf({ fact: "c", is: { fact: "c" } })).toBe(" …");
  });
});

describe("what FHIR cannot say", () => {
  it("is told: rules, privacy classes, requirements that hang on other answers", () => {
    const { lost } = toQuestionnaire(maritimeDeclaration2005, { version: "R4" });
    expect(lost.filter(({ at }) => at === "").length).toBeGreaterThan(2);
    const places = lost.map(({ at }) => at);
    expect(places).toContain("schedule");
    expect(places).toContain("reInspectionRequired");
    for (const { what } of lost) expect(what.en !== "" && /\p{Script=Han}/u.test(what.zh)).toBe(true);
  });

  it("is told of a questionnaire of R5 that is written as R4", () => {
    const answerOption = [{ valueCoding: { code: "a" } }];
    const choice = { text: "A", type: "coding", answerOption };
    const item = [
      { linkId: "a", ...choice, answerConstraint: "optionsOrString" },
      { linkId: "b", ...choice, answerConstraint: "optionsOrType" },
      { linkId: "c", ...choice, answerConstraint: "optionsOnly", disabledDisplay: "hidden" },
    ];
    const root = { resourceType: "Questionnaire", status: "draft" };
    const read = fromQuestionnaire({ ...root, copyrightLabel: "x", item });
    if (!read.ok) throw new Error("expected a questionnaire that can be read");
    const { definition, writing } = read.value;
    const { questionnaire, lost } = toQuestionnaire(declarationForm(definition), { version: "R4", writing });
    expect(questionnaire).toEqual({
      ...root,
      item: [
        { linkId: "a", text: "A", type: "open-choice", answerOption },
        { linkId: "b", text: "A", type: "open-choice", answerOption },
        { linkId: "c", text: "A", type: "choice", answerOption },
      ],
    });
    const only = lost.filter(({ what }) => what.en.includes("R4") || what.en.includes("R5"));
    expect(only.map(({ at }) => at)).toEqual(["b", "c", ""]);
  });

  it("names R5's type and constraint, and R4's", () => {
    const typesIn = (version: "R4" | "R5") => {
      const { questionnaire } = toQuestionnaire(everyKind as unknown as Form, { version });
      return [...new Set(JSON.stringify(questionnaire["item"]).match(/"type":"[^"]+"/g))].sort();
    };
    expect(typesIn("R4")).toContain('"type":"choice"');
    expect(typesIn("R5")).toContain('"type":"coding"');
    expect(typesIn("R5")).not.toContain('"type":"choice"');
  });
});
