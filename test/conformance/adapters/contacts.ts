import { type Answer as Answered, absent, isAbsent } from "pratique";
import { type CalendarDate, calendarDate } from "pratique/calendar";
import { inForceOn } from "pratique/edition";
import * as risk from "pratique/risk";
import {
  CONTACT_SETTINGS,
  type ContactOfContactPolicy,
  type ContactPolicy,
  type ContactSetting,
  classifyContact,
  classifyContactOfContact,
  contactClassesOn,
  type Encounter,
  exposureWindow,
  INDEX_CASE_KINDS,
  type IndexCase,
  type IndexCaseKind,
  lookBackDaysOf,
  rowsAround,
  withLookBack,
} from "pratique/risk";
import { type Answer, type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { editionsOf } from "../editions.ts";
import { decided, yesNo } from "../rulings.ts";
import { answerFor, kebabCase, numberIn, onlyKeys, recordIn, textIn, word } from "../words.ts";

export const contacts: Asks = {
  "classify-contact": { given: ["indexCase", "encounter", "lookBackDays"], when: ["on"], answer: contactClass },
  "look-back-window": { given: ["indexCase", "lookBackDays"], when: ["on"], answer: lookBackWindow },
  "classify-contact-of-contact": { given: ["closeContact", "encounter"], when: ["on"], answer: contactOfContactClass },
  "contact-classes": { given: [], when: ["on"], answer: classes },
  "rows-around": {
    given: ["caseSeat", "rowsEachSide", "cabinRows", "missingRows", "countMissingRows"],
    answer: rows,
  },
};

const contactPolicies = editionsOf<ContactPolicy>(risk, "cn-contacts");
const contactOfContactPolicies = editionsOf<ContactOfContactPolicy>(risk, "cn-contacts-of-contacts");

/** The definitions as they stand in the editions, those of 2020 included, which are illustrative. */
const OPTIONS = { illustrative: true };

/** What the settings of the library are called in the cases, where they have other names. */
const SETTINGS: Readonly<Record<string, ContactSetting>> = {
  ...(Object.fromEntries(Object.keys(CONTACT_SETTINGS).map((name) => [name, name])) as Record<string, ContactSetting>),
  household: "living-together",
  "same-household": "living-together",
  family: "living-together",
  home: "living-together",
  carer: "direct-care",
  visitor: "visiting",
  office: "same-office",
  workplace: "same-office",
  "same-workplace": "same-office",
  "same-workshop": "same-office",
  classroom: "same-classroom",
  school: "same-classroom",
  "same-school": "same-classroom",
  "same-dormitory": "living-together",
  dormitory: "living-together",
  "same-vehicle": "same-conveyance",
  vehicle: "same-conveyance",
  transport: "same-conveyance",
  "public-transport": "same-conveyance",
  "shared-transport": "same-conveyance",
  "same-aircraft": "same-conveyance",
  aircraft: "same-conveyance",
  "same-flight": "same-conveyance",
  flight: "same-conveyance",
  "same-train": "same-conveyance",
  train: "same-conveyance",
  bus: "same-conveyance",
  taxi: "same-conveyance",
  car: "same-conveyance",
  ship: "same-conveyance",
  "shared-lift": "lift",
  "same-lift": "lift",
  elevator: "lift",
  "shared-toilet": "toilet",
  "same-toilet": "toilet",
  dining: "closed-space-dining-or-recreation",
  "shared-dining": "closed-space-dining-or-recreation",
  "shared-meal": "closed-space-dining-or-recreation",
  companion: "travelling-companion",
  attendant: "attendant-on-board",
  hospital: "health-care",
  ward: "health-care",
  clinic: "health-care",
  "same-building": "daily-life",
  neighbourhood: "daily-life",
  restaurant: "public-place",
  market: "public-place",
  supermarket: "public-place",
  shop: "public-place",
  gym: "public-place",
  "public-hall": "public-place",
  "shared-hall": "public-place",
  conference: "public-place",
  street: "elsewhere",
};

const KINDS: Readonly<Record<string, IndexCaseKind>> = Object.fromEntries(
  (Object.keys(INDEX_CASE_KINDS) as IndexCaseKind[]).map((kind) => [kind, kind]),
);

function contactClass({ given, when }: Case): Answer {
  const on = calendarDate(textIn(when, "on"));
  const indexCase = indexCaseOf(recordIn(given, "indexCase"));
  const encounter = encounterOf(recordIn(given, "encounter"));
  return agreed(contactPolicies, on, (policy) => {
    const { assessment, closeContact } = classifyContact(withParameter(policy, given), indexCase, encounter);
    const truth = closeContact === "undecided" ? closeContact : decided(closeContact === "true" ? "yes" : "no");
    return {
      class: assessment.decided ? assessment.grade : "undecided",
      closeContact: truth,
      abolishedClass: abolishedOn(on, "close-contact"),
      undecided: assessment.decided || truth !== "undecided" ? [] : neededWords(assessment.needs),
    };
  });
}

function contactOfContactClass({ given, when }: Case): Answer {
  const on = calendarDate(textIn(when, "on"));
  const stated = recordIn(given, "closeContact");
  onlyKeys(stated, "given.closeContact", ["firstExposureOn", "isolatedOn"]);
  const closeContact = {
    firstExposureOn: dateOf(stated.firstExposureOn),
    ...(isBlank(stated.isolatedOn) ? {} : { isolatedOn: dateOf(stated.isolatedOn) }),
  };
  const encounter = encounterOf(recordIn(given, "encounter"));
  return agreed(contactOfContactPolicies, on, (policy) => {
    const { assessment } = classifyContactOfContact(policy, closeContact, encounter);
    return {
      class: assessment.decided ? assessment.grade : "undecided",
      abolishedClass: abolishedOn(on, "contact-of-contact"),
      undecided: assessment.decided ? [] : neededWords(assessment.needs),
    };
  });
}

/** What the definition of the day says, or every one of them where history does not tell which it was. */
function agreed<Policy extends ContactPolicy | ContactOfContactPolicy>(
  policies: readonly Policy[],
  on: CalendarDate,
  ask: (policy: Policy) => Answer,
): Answer {
  const found = inForceOn(policies, on, OPTIONS);
  // A class that no definition determines is nobody's.
  if ("none" in found) return { class: "none", closeContact: false, abolishedClass: undefined, undecided: [] };
  const [first, ...others] = ("edition" in found ? [found.edition] : found.candidates).map(ask);
  if (first === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw new NotAnswered(`several candidates for the definition of ${on}`);
  return first;
}

/** A definition that looks back, by the days of the case where it states them. */
function withParameter(policy: ContactPolicy, { lookBackDays }: Given): ContactPolicy {
  const looksBack = lookBackDaysOf(policy) !== undefined;
  return typeof lookBackDays === "number" && looksBack ? withLookBack(policy, lookBackDays) : policy;
}

function abolishedOn(on: CalendarDate, name: "close-contact" | "contact-of-contact"): string | undefined {
  const { abolished } = contactClassesOn([...contactPolicies, ...contactOfContactPolicies], on, OPTIONS);
  return abolished.includes(name) ? name : undefined;
}

function lookBackWindow({ given, when }: Case): Answer {
  const indexCase = indexCaseOf(recordIn(given, "indexCase"));
  const window = exposureWindow(indexCase, lookBackDaysIn(given, when));
  if (!window.known) return { from: undefined, until: undefined, undecided: neededWords(window.needs) };
  return { from: window.from, until: window.until, undecided: [] };
}

function lookBackDaysIn(given: Given, when: Given): number {
  if (given.lookBackDays !== undefined) return numberIn(given, "lookBackDays");
  const found = inForceOn(contactPolicies, calendarDate(textIn(when, "on")), OPTIONS);
  const days = "edition" in found ? lookBackDaysOf(found.edition) : undefined;
  if (days === undefined) throw new NotAnswered("given.lookBackDays: none, and no definition that looks back");
  return days;
}

function classes({ when }: Case): Answer {
  const all = [...contactPolicies, ...contactOfContactPolicies];
  const { determined, abolished, open } = contactClassesOn(all, calendarDate(textIn(when, "on")), OPTIONS);
  if (open.length > 0) throw new NotAnswered("several candidates for the definitions of the day");
  return { classes: determined, abolished };
}

function rows({ given }: Case): Answer {
  const cabin = recordIn(given, "cabinRows");
  onlyKeys(cabin, "given.cabinRows", ["first", "last"]);
  const missing = Array.isArray(given.missingRows) ? (given.missingRows as number[]) : [];
  const found = rowsAround(
    { first: numberIn(cabin, "first"), last: numberIn(cabin, "last"), missing },
    textIn(given, "caseSeat"),
    { rowsEachSide: numberIn(given, "rowsEachSide"), countMissingRows: given.countMissingRows !== false },
  );
  return found.ok
    ? { rowsInOrder: found.value, problem: undefined }
    : { rowsInOrder: undefined, problem: found.issues[0].code };
}

function indexCaseOf(stated: Given): IndexCase {
  onlyKeys(stated, "given.indexCase", ["kind", "onsetOn", "sampledOn", "isolatedOn"]);
  return {
    kind: choiceOf(KINDS, stated.kind, "given.indexCase.kind"),
    onsetOn: dateOf(stated.onsetOn),
    sampledOn: dateOf(stated.sampledOn),
    ...(isBlank(stated.isolatedOn) ? {} : { isolatedOn: dateOf(stated.isolatedOn) }),
  };
}

function encounterOf(stated: Given): Encounter {
  onlyKeys(stated, "given.encounter", ["on", "until", "closeRange", "effectiveProtection", "setting"]);
  return {
    on: dateOf(stated.on),
    ...(isBlank(stated.until) ? {} : { until: dateOf(stated.until) }),
    closeRange: yesNo(stated.closeRange ?? undefined, "given.encounter.closeRange"),
    effectiveProtection: yesNo(stated.effectiveProtection ?? undefined, "given.encounter.effectiveProtection"),
    // A case that names no setting goes by range and protection alone.
    setting:
      stated.setting === undefined
        ? absent("not-applicable")
        : choiceOf(SETTINGS, stated.setting, "given.encounter.setting"),
  };
}

function choiceOf<Option>(options: Readonly<Record<string, Option>>, stated: unknown, what: string): Answered<Option> {
  if (isBlank(stated)) return absent("not-asked");
  const answer = answerFor(stated);
  return isAbsent(answer) ? answer : word(options, stated, what);
}

function dateOf(stated: unknown): Answered<CalendarDate> {
  if (isBlank(stated)) return absent("not-asked");
  const answer = answerFor(String(stated));
  return isAbsent(answer) ? answer : calendarDate(answer);
}

function isBlank(stated: unknown): boolean {
  return stated === undefined || stated === null || (typeof stated === "string" && stated.trim() === "");
}

/** An encounter has one day in the cases; what the library calls its first and last is `on`. */
function neededWords(needs: readonly string[]): string[] {
  const words = needs.map((name) => (name.startsWith("encounter") ? "encounter-on" : kebabCase(name)));
  return [...new Set(words)];
}
