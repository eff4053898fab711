/*
 * Calls that must not compile, about declarations and the grading of risk. Nothing here runs: the compiler is the test.
 */
import { type Answer, isAbsent } from "../../src/answer.js";
import { calendarDate, instant } from "../../src/calendar/index.js";
import {
  type Declaration,
  declarationForm,
  examine,
  exitEntryCard5,
  type Finding,
  readDeclaration,
  say,
} from "../../src/declaration/index.js";
import {
  type Assessment,
  assess,
  counterfactuals,
  definePolicy,
  type Overlay,
  officerVerdict,
  prove,
  proveFired,
  type TravellerFacts,
  travellerFacts,
  travellerTrigger2020,
  withOverlays,
} from "../../src/risk/index.js";
import { zodSchema } from "../../src/schema/index.js";
import type { Text } from "../../src/text.js";

declare const text: Text;
const edition = exitEntryCard5.edition;

export function declarations(card: Declaration<typeof exitEntryCard5>): void {
  // @ts-expect-error an answer may be absent: it is no value until that is asked
  card.name.toUpperCase();
  // @ts-expect-error nor can an absent yes or no be compared with a truth value
  void (card.contactWithCase === true);
  // @ts-expect-error a list may be absent as a whole
  card.travelHistory.length;
  // @ts-expect-error an item that the form does not have
  void card.favouriteColour;
  // @ts-expect-error an option that the choice does not have
  void (card.testResult === "inconclusive");
  // @ts-expect-error released answers are read-only
  card.name = "x";
  card.contactWithCase satisfies Answer<"yes" | "no">;
  if (card.testResult === "positive") card.testResult satisfies "positive";

  const { travelHistory } = card;
  if (!("absent" in travelHistory)) {
    const [stay] = travelHistory;
    // @ts-expect-error a row that could not be read is absent as a whole
    void stay?.city;
    if (stay !== undefined && !isAbsent(stay)) {
      // @ts-expect-error an answer in a row may be absent too
      stay.city.trim();
      stay.city satisfies Answer<string>;
      // @ts-expect-error an item that the row does not have
      void stay.hotel;
    }
  }
}

export function examinations(input: unknown): void {
  const { declaration, answers, findings } = examine(exitEntryCard5, input);
  // @ts-expect-error an unknown item of a declaration
  void declaration.hasSymtom;
  // @ts-expect-error and of the answers as given
  void answers.hasSymtom;
  // @ts-expect-error an absent answer is not its value
  declaration.birthDate satisfies string;
  // @ts-expect-error a code that no finding has
  void (findings[0]?.code === "wrong");
  // @ts-expect-error now is an instant and not the machine's Date
  examine(exitEntryCard5, input, { asOf: new Date(0) });
  // @ts-expect-error nor a text that was not read
  examine(exitEntryCard5, input, { asOf: "2020-03-18T06:10:00+08:00" });
  const result = readDeclaration(exitEntryCard5, input);
  // @ts-expect-error the declaration is there only when nothing blocks
  void result.value;
  if (!result.ok) result.issues[0] satisfies Finding;
  // @ts-expect-error a language that needs a catalogue
  if (findings[0] !== undefined) say(findings[0], "fr");
  // @ts-expect-error what a schema gives is the declaration of its form
  void zodSchema(exitEntryCard5).parse(input).hasSymtom;
}

export function forms(): void {
  // @ts-expect-error a label is in both languages
  declarationForm({ edition, items: { fever: { kind: "yes-no", label: { en: "fever" }, privacy: "health" } } });
  // @ts-expect-error every item has its privacy class
  declarationForm({ edition, items: { fever: { kind: "yes-no", label: text } } });
  // @ts-expect-error a kind that there is not
  declarationForm({ edition, items: { fever: { kind: "boolean", label: text, privacy: "health" } } });
  // @ts-expect-error a number has its unit
  declarationForm({ edition, items: { age: { kind: "number", label: text, privacy: "identity" } } });
  const at = { kind: "instant", label: text, privacy: "travel" } as const;
  // @ts-expect-error declaredAt names an item of the form
  declarationForm({ edition, items: { at }, declaredAt: "signedAt" });
  const form = declarationForm({
    edition,
    items: {
      age: { kind: "number", label: text, privacy: "identity", unit: "years" },
      stay: {
        kind: "group",
        label: text,
        items: { purpose: { kind: "choice", label: text, privacy: "travel", options: { work: text, visit: text } } },
      },
    },
  });
  const { declaration } = examine(form, {});
  declaration.age satisfies Answer<number>;
  declaration.stay.purpose satisfies Answer<"work" | "visit">;
  // @ts-expect-error the group's own items and no others
  void declaration.stay.age;
  const optional = declarationForm({
    edition,
    items: {
      kin: {
        kind: "group",
        label: text,
        required: false,
        items: { name: { kind: "text", label: text, privacy: "contact" } },
      },
    },
  });
  // @ts-expect-error a group that may be left out may be absent as a whole
  void examine(optional, {}).declaration.kin.name;
  // @ts-expect-error an absent number cannot be compared
  void (declaration.age > 60);
}

export function assessments(facts: TravellerFacts, assessment: Assessment<"clear" | "triggered">): void {
  // @ts-expect-error an undecided assessment has no grade to read by mistake
  void assessment.grade;
  // @ts-expect-error nor has a decided one needs
  void assessment.needs;
  if (!assessment.decided) {
    // @ts-expect-error an undecided assessment has bounds and no grade
    void assessment.grade;
    // @ts-expect-error nor reasons for one
    void assessment.because;
    assessment.atLeast satisfies "clear" | "triggered";
  } else {
    assessment.grade satisfies "clear" | "triggered";
    // @ts-expect-error a decided assessment has a grade and no bounds
    void assessment.atMost;
  }
  const made = assess(travellerTrigger2020, facts);
  // @ts-expect-error a grade that the policy does not have
  void (made.decided && made.grade === "red");
  // @ts-expect-error every fact, always
  assess(travellerTrigger2020, { contactWithCase: "yes" });
  // @ts-expect-error the proof's assessment is no grade either
  void prove(travellerTrigger2020, facts).assessment.grade;
  // @ts-expect-error nor is that of the rules that fired
  void proveFired(travellerTrigger2020, facts).assessment.grade;
  counterfactuals(travellerTrigger2020, facts, {
    maximumChanges: 1,
    // @ts-expect-error changes lead to a grade of the policy, and it is the grade that is wrong
    to: "red",
  });
  // @ts-expect-error and leave facts of the policy as they are
  counterfactuals(travellerTrigger2020, facts, { fixed: ["shoeSize"] });
  const said = { reason: "seen", by: "officer 7", at: instant("2020-03-18T06:20:00+08:00") };
  officerVerdict(travellerTrigger2020, facts, {
    ...said,
    // @ts-expect-error an officer gives a grade of the policy, and it is the grade that is wrong
    grade: "red",
  });
  // @ts-expect-error facts are made for a day
  travellerFacts({ affectedAreas: [], readings: [] });
  // @ts-expect-error which is a calendar date
  travellerFacts({ on: "2020-03-18", affectedAreas: [], readings: [] });
  travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] }) satisfies TravellerFacts;
}

export function policies(): void {
  const facts = { fever: { kind: "yes-no" }, celsius: { kind: "number", unit: "celsius" } } as const;
  const grades = { clear: text, raised: text };
  const rule = { id: "fever", text, source: text } as const;
  const policy = definePolicy({
    edition,
    facts,
    grades,
    rules: [{ ...rule, when: { fact: "fever", is: "yes" }, grade: "raised" }],
  });
  // @ts-expect-error a rule names an unknown fact
  definePolicy({ edition, facts, grades, rules: [{ ...rule, when: { fact: "cough", is: "yes" }, grade: "raised" }] });
  // @ts-expect-error a rule asks of a number what only a yes-no has
  definePolicy({ edition, facts, grades, rules: [{ ...rule, when: { fact: "celsius", is: "yes" }, grade: "raised" }] });
  // @ts-expect-error a rule gives an unknown grade
  definePolicy({ edition, facts, grades, rules: [{ ...rule, when: { fact: "fever", is: "yes" }, grade: "purple" }] });
  const when = { fact: "fever", is: "yes" } as const;
  const on = { kind: "date" } as const;
  const stays = { kind: "list", of: { country: { kind: "text" }, to: on } } as const;
  const listed = { stays, on, landed: { kind: "instant" } } as const;
  const raised = { ...rule, grade: "raised" } as const;
  const over = { edition, facts: listed, grades } as const;
  definePolicy({ ...over, rules: [{ ...raised, when: { fact: "stays", some: { item: "country", is: "ITA" } } }] });
  // @ts-expect-error a rule names an unknown fact of the elements of a list
  definePolicy({ ...over, rules: [{ ...raised, when: { fact: "stays", some: { item: "city", is: "x" } } }] });
  // @ts-expect-error a rule compares with an unknown fact
  definePolicy({ ...over, rules: [{ ...raised, when: { fact: "on", before: { fact: "departed" } } }] });
  const upTo = { fact: "landed" } as const;
  // @ts-expect-error a rule counts hours from a day
  definePolicy({ ...over, rules: [{ ...raised, when: { fact: "on", within: { hours: 48, upTo } } }] });
  const coloured = { colour: { kind: "choice", options: ["green", "red"] }, ...facts, ...listed } as const;
  const declared = { edition, facts: coloured, grades, rules: [] } as const;
  definePolicy({
    ...declared,
    monotone: { fever: "yes", celsius: "more", colour: ["green", "red"], on: "later", stays: "more" },
  });
  // @ts-expect-error risk lies in a fact of the table
  definePolicy({ ...declared, monotone: { cough: "yes" } });
  // @ts-expect-error which is yes or no for a yes-no
  definePolicy({ ...declared, monotone: { fever: "more" } });
  // @ts-expect-error more or less for a number
  definePolicy({ ...declared, monotone: { celsius: "later" } });
  // @ts-expect-error later or earlier for a day
  definePolicy({ ...declared, monotone: { on: "more" } });
  // @ts-expect-error and options of its own for a choice
  definePolicy({ ...declared, monotone: { colour: ["green", "amber"] } });
  // @ts-expect-error a rule says where it comes from
  definePolicy({ edition, facts, grades, rules: [{ id: "fever", text, when, grade: "raised" }] });

  const overlay: Overlay<typeof facts, "raised"> = {
    edition,
    over: edition.series,
    jurisdiction: { level: "port", place: "CNERL" },
    rules: [{ ...rule, id: "high", when: { fact: "celsius", atLeast: 38 }, grade: "raised" }],
  };
  withOverlays(policy, [overlay]);
  const purple: Overlay<typeof facts, "purple"> = {
    edition,
    over: edition.series,
    jurisdiction: { level: "port", place: "CNERL" },
    rules: [{ ...rule, id: "high", when: { fact: "celsius", atLeast: 38 }, grade: "purple" }],
  };
  // @ts-expect-error an overlay gives a grade that the policy lacks
  withOverlays(policy, [purple]);
  const laid = assess(withOverlays(policy, [overlay]), { fever: "no", celsius: 38 });
  // @ts-expect-error with overlays too there is a grade only where it is decided
  void laid.grade;
  const other = { cough: { kind: "yes-no" } } as const;
  const foreign: Overlay<typeof other, "raised"> = {
    edition,
    over: edition.series,
    jurisdiction: { level: "port", place: "CNERL" },
    rules: [{ ...rule, id: "cough", when: { fact: "cough", is: "yes" }, grade: "raised" }],
  };
  // @ts-expect-error an overlay reads facts that the policy lacks
  withOverlays(policy, [foreign]);
  // @ts-expect-error released policies are read-only
  policy.rules[0].grade = "clear";
}
