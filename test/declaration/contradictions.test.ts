import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, ageInYears, calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import * as catalogue from "../../src/declaration/contradictions.js";
import { type ExaminationOptions, examine } from "../../src/declaration/examine.js";
import { declarationForm, type FormRule } from "../../src/declaration/form.js";
import type { ItemTable } from "../../src/declaration/items.js";
import { madeUpEdition, text } from "./cards.js";

const label = text("item");
const yesNo = { kind: "yes-no", label, privacy: "health", required: false } as const;
const date = { kind: "date", label, privacy: "travel", required: false } as const;
const moment = { kind: "instant", label, privacy: "travel", required: false } as const;
const items = {
  born: date,
  onset: date,
  departs: moment,
  arrives: moment,
  any: yesNo,
  listed: { kind: "choices", label, privacy: "health", required: false, options: { fever: label, cough: label } },
  medicine: yesNo,
  tested: yesNo,
  result: { kind: "choice", label, privacy: "health", required: false, options: { positive: label, negative: label } },
  guardian: { kind: "text", label, privacy: "identity", required: false },
  stays: { kind: "list", label, privacy: "travel", required: false, items: { from: date, to: date } },
  legs: { kind: "list", label, privacy: "travel", required: false, items: { departs: moment, arrives: moment } },
  ill: { kind: "list", label, privacy: "health", required: false, items: { onset: date } },
} as const satisfies ItemTable;
const stays = { list: "stays", from: "from", to: "to" };

/** At the desk in Beijing, half an hour after midnight: at Greenwich it is still the 17th. */
const desk: ExaminationOptions = { asOf: instant("2020-03-17T16:30:00Z"), timeZone: "Asia/Shanghai" };

/** Where one rule finds something in a declaration. */
function found(rule: FormRule, input: unknown, options: ExaminationOptions = desk): string[] {
  const form = declarationForm({ edition: madeUpEdition, items, rules: [rule] });
  return examine(form, input, options)
    .findings.filter((finding) => finding.rule === rule.id)
    .map(({ path }) => path.join("."));
}
const march = (from: number, to: number) => ({
  from: addDays(calendarDate("2020-03-01"), from - 1),
  to: addDays(calendarDate("2020-03-01"), to - 1),
});

/** Every rule of the catalogue, with answers that contradict each other and answers that do not. */
const rules: [make: () => FormRule, wrong: object, right: object[], at: string[]][] = [
  [
    () => catalogue.birthDateInFuture("born"),
    { born: "2020-03-19" },
    [{ born: "2020-03-18" }, { born: absent("asked-unknown") }, {}],
    ["born"],
  ],
  [
    () => catalogue.stayEndsBeforeItStarts(stays),
    { stays: [march(1, 2), march(5, 4), march(9, 8)] },
    [{ stays: [march(5, 5)] }, { stays: [{ from: "2020-03-05" }, { to: "2020-03-01" }, "?"] }],
    ["stays.1.to", "stays.2.to"],
  ],
  [
    () => catalogue.stayInFuture(stays),
    { stays: [march(19, 25), march(1, 18), march(1, 20)] },
    [
      { stays: [march(18, 19)] },
      { stays: [march(1, 19)] },
      { stays: [march(19, 19)] },
      { stays: [{ from: absent("asked-unknown") }] },
    ],
    ["stays.0.from", "stays.2.from"],
  ],
  [
    () => catalogue.stayInFuture(stays, 2),
    { stays: [march(1, 21), { from: "2020-03-21" }] },
    [{ stays: [march(1, 20)] }, { stays: [march(20, 20)] }, {}],
    ["stays.0.from", "stays.1.from"],
  ],
  [
    () => catalogue.staysOverlap(stays),
    { stays: [march(1, 6), march(5, 9)] },
    [{ stays: [march(5, 9), march(5, 5), march(1, 5)] }, { stays: [march(1, 6), { from: "2020-03-02" }] }, {}],
    ["stays"],
  ],
  [
    () => catalogue.staysLeaveDaysUncovered(stays, { days: 14, dayCount: "start-is-day-0" }),
    { stays: [march(5, 18)] },
    [{ stays: [march(4, 18)] }, { stays: [march(5, 18), { to: "2020-03-05" }] }, {}],
    ["stays"],
  ],
  [
    () => catalogue.symptomsDeniedButListed("any", "listed"),
    { any: "no", listed: ["fever"] },
    [
      { any: "no", listed: [] },
      { any: "yes", listed: ["fever"] },
      { any: absent("asked-unknown"), listed: ["fever"] },
      { listed: ["fever"] },
    ],
    ["listed"],
  ],
  [
    () => catalogue.medicineWithoutSymptom("medicine", "any"),
    { medicine: "yes", any: "no" },
    [
      { medicine: "yes" },
      { medicine: "yes", any: "yes" },
      { medicine: "no", any: "no" },
      { medicine: absent("asked-declined"), any: "no" },
    ],
    ["any"],
  ],
  [
    () => catalogue.resultWithoutTest("tested", "result"),
    { tested: "no", result: "negative" },
    [{ tested: "no" }, { tested: "yes", result: "negative" }, { tested: "no", result: absent("asked-unknown") }],
    ["result"],
  ],
  [
    () => catalogue.onsetAfterDeclaration("onset"),
    { onset: "2020-03-19" },
    [{ onset: "2020-03-18" }, { onset: "soon" }, {}],
    ["onset"],
  ],
  [
    () => catalogue.onsetAfterDeclaration("onset", "ill"),
    { onset: "2020-03-19", ill: [{ onset: "2020-03-18" }, { onset: "2020-03-19" }] },
    [{ onset: "2020-03-19", ill: [{ onset: "2020-03-18" }, {}] }],
    ["ill.1.onset"],
  ],
  [
    () => catalogue.arrivalBeforeDeparture("departs", "arrives"),
    { departs: "2020-03-18T01:00:00+08:00", arrives: "2020-03-17T16:59:59Z" },
    // Eastward over the date line the clock on arrival shows an earlier day.
    [
      { departs: "2020-03-18T00:30:00+13:00", arrives: "2020-03-17T09:00:00-07:00" },
      { departs: "2020-03-18T01:00:00+08:00", arrives: "2020-03-17T17:00:00Z" },
      { arrives: "2020-03-18T01:00Z" },
    ],
    ["arrives"],
  ],
  [
    () => catalogue.arrivalBeforeDeparture("departs", "arrives", "legs"),
    {
      legs: [
        { departs: "2020-03-18T01:00Z", arrives: "2020-03-18T02:00Z" },
        { departs: "2020-03-18T02:00Z", arrives: "2020-03-18T01:00Z" },
      ],
    },
    [{ departs: "2020-03-18T02:00Z", arrives: "2020-03-18T01:00Z", legs: [{ departs: "2020-03-18T02:00Z" }] }],
    ["legs.1.arrives"],
  ],
  [
    () => catalogue.minorWithoutGuardian("born", "guardian", 18),
    { born: "2002-03-19" },
    [
      { born: "2002-03-18" },
      { born: "2002-03-19", guardian: "SHI Wei" },
      { guardian: "" },
      { born: absent("asked-declined") },
    ],
    ["guardian"],
  ],
];

describe.each(rules.map((each) => [each[0]().id, each] as const))("%s", (_, [make, wrong, right, at]) => {
  it("finds the contradiction, at its place", () => expect(found(make(), wrong)).toEqual(at));

  it.each(right.map((answers) => [JSON.stringify(answers), answers] as const))("finds none in %s", (_json, answers) => {
    expect(found(make(), answers)).toEqual([]);
  });

  it("finds none where nothing is answered, or nothing known", () => {
    const unknown = Object.fromEntries(Object.keys(items).map((name) => [name, absent("asked-unknown")]));
    for (const input of [{}, unknown, null, "x"]) expect(found(make(), input)).toEqual([]);
  });

  it("says in both languages what would have been right, and takes no number from nowhere", () => {
    const rule = make();
    expect(rule.text.en).toMatch(/^[a-z]/);
    expect(rule.text.zh).toMatch(/\p{Script=Han}/u);
    expect(`${rule.text.en}${rule.text.zh}`).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe("the catalogue", () => {
  it("is tried here as a whole", () => {
    expect(new Set(rules.map(([make]) => make().id)).size).toBe(Object.keys(catalogue).length);
  });

  it("refers what nobody could have meant, and asks about what is written by a slip", () => {
    const said = rules
      .map(([make]) => make())
      .map(({ id, code, severity }) => `${id}: ${code}, ${severity ?? "as its code"}`);
    expect([...new Set(said)]).toEqual([
      "birth-date-in-future: out-of-range, as its code",
      "stay-ends-before-it-starts: contradictory, as its code",
      "stay-in-future: contradictory, as its code",
      "stays-overlap: contradictory, ask",
      "stays-leave-days-uncovered: contradictory, ask",
      "symptoms-denied-but-listed: contradictory, as its code",
      "medicine-without-symptom: contradictory, ask",
      "test-result-without-test: contradictory, as its code",
      "onset-after-declaration: contradictory, ask",
      "arrival-before-departure: contradictory, as its code",
      "minor-without-guardian: contradictory, as its code",
    ]);
  });

  it("keeps the answers that stand against each other, also where one of them does not apply", () => {
    const relevantWhen = { fact: "tested", is: "yes" } as const;
    const form = declarationForm({
      edition: madeUpEdition,
      items: { ...items, result: { ...items.result, relevantWhen } },
      rules: [catalogue.resultWithoutTest("tested", "result")],
    });
    const { declaration, removed } = examine(form, { tested: "no", result: "negative" });
    expect([declaration.result, removed]).toEqual(["negative", []]);
  });

  it("is not looked at, and listed, while nobody says when it was declared", () => {
    const needsToday = rules.filter(([make]) => JSON.stringify(make().when).includes("declaredAt"));
    expect(needsToday.length).toBe(7);
    for (const [make, wrong] of needsToday) {
      const rule = make();
      expect(found(rule, wrong, {})).toEqual([]);
      const form = declarationForm({ edition: madeUpEdition, items, rules: [rule] });
      expect(examine(form, wrong).notEvaluated).toEqual([rule.id]);
    }
  });

  it("takes the day of the declaration in the zone of the point of entry, or as it was written down", () => {
    const born = { born: "2020-03-18" };
    expect(found(catalogue.birthDateInFuture("born"), born, { asOf: instant("2020-03-17T16:30:00Z") })).toEqual([
      "born",
    ]);
    expect(found(catalogue.birthDateInFuture("born"), born, desk)).toEqual([]);
  });

  it("takes for a minor exactly who is younger, 29 February and all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 18_700 }),
        fc.nat(10_000),
        fc.integer({ min: 1, max: 21 }),
        (today, days, years) => {
          const [on, born] = [dateOfDayNumber(today), dateOfDayNumber(today - days)];
          const rule = catalogue.minorWithoutGuardian("born", "guardian", years);
          const isMinor = found(rule, { born }, { asOf: instant(`${on}T00:00:00Z`) }).length === 1;
          expect([born, on, isMinor]).toEqual([born, on, ageInYears(born, on) < years]);
        },
      ),
      { numRuns: 500 },
    );
    const rule = catalogue.minorWithoutGuardian("born", "guardian", 18);
    const on = (day: string) => found(rule, { born: "2004-02-29" }, { asOf: instant(`${day}T12:00:00+08:00`) });
    expect([on("2022-02-28"), on("2022-03-01")]).toEqual([["guardian"], []]);
  });

  it("speaks of the number of days and of years that the form gave", () => {
    const { text: days } = catalogue.staysLeaveDaysUncovered(stays, { days: 21, dayCount: "start-is-day-1" });
    const { text: future } = catalogue.stayInFuture(stays, 2);
    expect([future.en, catalogue.stayInFuture(stays).text.en].map((words) => /\d+ \w+/.exec(words)?.[0])).toEqual([
      "2 days",
      "1 day",
    ]);
    const { text: years } = catalogue.minorWithoutGuardian("born", "guardian", 16);
    expect([days.en, days.zh, years.en, years.zh].map((words) => /\d+/.exec(words)?.[0])).toEqual([
      "21",
      "21",
      "16",
      "16",
    ]);
  });
});
