import { calendarDate, instant } from "pratique/calendar";
import { codeValidity, type Form } from "pratique/declaration";
import { type Editioned, inForceOn } from "pratique/edition";
import * as risk from "pratique/risk";
import { assess, type selfDeclaration2023 } from "pratique/risk";
import { type Answer, type Asks, type Case, type Given, isRecord } from "../case.ts";
import { editionOn, editionsOf } from "../editions.ts";
import { cardFor, cardOn, cards, numberOf } from "../exit-entry-cards.ts";
import { camelCase, listIn, numberIn, textIn, textsIn, word } from "../words.ts";

export const cardEditions: Asks = {
  "card-regime": { given: [], when: ["on"], answer: cardRegime },
  "card-items": { given: [], when: ["edition", "on"], answer: cardItems },
  "test-item": { given: [], when: ["edition", "on"], answer: testItem },
  "code-validity": { given: ["issuedAt", "validHours"], when: ["at"], answer: validityOfCode },
  "self-declaration-duty": { given: ["conditions"], when: ["on"], answer: selfDeclarationDuty },
};

const DUTY = "cn-self-declaration-duty";

function cardRegime({ when }: Case): Answer {
  const on = calendarDate(textIn(when, "on"));
  const found = cardOn(on);
  const possible: readonly Editioned[] =
    "none" in found ? [] : "edition" in found ? [found.edition] : [...found.candidates];
  return {
    cardRequired: possible.length > 0,
    edition: "edition" in found ? numberOf(found.edition) : null,
    editionCandidates: possible.map(numberOf),
    selfDeclarationOnly: possible.length === 0 && !("none" in inForceOn(editionsOf(risk, DUTY), on)),
  };
}

/** The cases name some of what is asked and of what is not: of those the answer names the ones that are right. */
function cardItems({ when, expect }: Case): Answer {
  const form = cardFor(when);
  const medicine = form.items.feverMedicine;
  const lookBack = medicine?.kind === "yes-no" ? medicine.lookBack : undefined;
  const symptoms = form.items.symptomsListed;
  return {
    asked: namedIn(expect, "asked").filter((name) => isAsked(form, name)),
    notAsked: namedIn(expect, "notAsked").filter((name) => isKnown(name) && !isAsked(form, name)),
    medicineWindowHours: lookBack !== undefined && "hours" in lookBack ? lookBack.hours : null,
    symptomOptions: symptoms?.kind === "choices" ? Object.keys(symptoms.options) : [],
  };
}

function namedIn(expect: Given, key: string): readonly string[] {
  return expect[key] === undefined ? [] : textsIn(expect, key);
}

function isAsked(form: Form, name: string): boolean {
  return name === "declarant-notice" ? form.notice !== undefined : Object.hasOwn(form.items, camelCase(name));
}

/** Whether any edition at all asks for it: a word of another vocabulary is not simply not asked. */
function isKnown(name: string): boolean {
  return cards.some((card) => isAsked(card, name));
}

/** The test before entry: its window is the one that a rule of the form looks at. */
function testItem({ when }: Case): Answer {
  const { items, rules = [] } = cardFor(when);
  const { testKind } = items;
  const windows = rules.filter(({ at }) => at === "testSampledAt").flatMap(({ when: condition }) => hoursIn(condition));
  return {
    asked: items.testResult !== undefined,
    windowHours: windows[0] ?? null,
    kinds: testKind?.kind === "choice" ? Object.keys(testKind.options) : [],
  };
}

/** The windows of hours in a condition. */
function hoursIn(condition: unknown): number[] {
  if (!isRecord(condition)) return [];
  const { within } = condition;
  const own = isRecord(within) && typeof within.hours === "number" ? [within.hours] : [];
  return [...own, ...Object.values(condition).flatMap(hoursIn)];
}

function validityOfCode({ given, when }: Case): Answer {
  const code = { issuedAt: instant(textIn(given, "issuedAt")), validForHours: numberIn(given, "validHours") };
  return { state: codeValidity(code, instant(textIn(when, "at"))).state };
}

type Duty = typeof selfDeclaration2023;

/** The list is complete: what it does not name is not there. */
function selfDeclarationDuty({ given, when }: Case): Answer {
  const policy = editionOn(editionsOf<Duty>(risk, DUTY), calendarDate(textIn(when, "on")), "duty");
  const conditions = listIn(given, "conditions");
  const symptoms = conditions.filter((one) => one !== "diagnosed-infectious-disease");
  const known = Object.fromEntries(policy.facts.symptoms.options.map((symptom) => [symptom, symptom]));
  const assessment = assess(policy, {
    symptoms: symptoms.map((symptom) => word(known, symptom, "given.conditions")),
    diagnosedInfectiousDisease: symptoms.length < conditions.length ? "yes" : "no",
  });
  return { mustDeclare: assessment.decided ? assessment.grade === "must-declare" : "undecided" };
}
