import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { type ExaminationOptions, examine } from "../../src/declaration/examine.js";
import { declarationForm, type FormRule } from "../../src/declaration/form.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { madeUpEdition, text } from "./cards.js";

const optional = { label: text("item"), privacy: "travel", required: false } as const;
const items = {
  signedAt: { kind: "instant", ...optional },
  until: { kind: "date", ...optional },
  from: { kind: "country", ...optional },
  seen: { kind: "several", of: "country", ...optional },
  mood: { kind: "choices", ...optional, options: { good: text("good"), bad: text("bad") } },
  stays: {
    kind: "list",
    ...optional,
    items: {
      country: { kind: "country", ...optional },
      to: { kind: "date", ...optional },
      nights: { kind: "number", ...optional, unit: "days" },
      leftAt: { kind: "instant", ...optional },
    },
  },
} as const;

/** Whether a condition of a form is found true: its rule then contradicts. */
function holds(when: AnyCondition, input: unknown, options: ExaminationOptions = {}, forEach?: string): string[] {
  const place = forEach === undefined ? { at: "signedAt" } : { at: "to", forEach };
  const rule: FormRule = { id: "r", code: "contradictory", when, text: text("right"), ...place };
  const form = declarationForm({ edition: madeUpEdition, items, declaredAt: "signedAt", rules: [rule] });
  const { findings } = examine(form, input, options);
  return findings.filter(({ code }) => code === "contradictory").map(({ path }) => path.join("."));
}

describe("conditions of a form read its answers", () => {
  const stays = [
    { country: "ITA", to: "2020-03-01", nights: 3 },
    { country: "FRA", to: "2020-03-10" },
    { country: "CHN", to: "2020-03-05", nights: 1 },
  ];

  it("in the rows of a list, each with the one before it", () => {
    const outOfOrder: AnyCondition = { item: "to", before: { previous: "to" } };
    expect(holds(outOfOrder, { stays }, {}, "stays")).toEqual(["stays.2.to"]);
    expect(holds(outOfOrder, { stays: [stays[1], "lost", stays[0]] }, {}, "stays")).toEqual([]);
    expect(holds(outOfOrder, { stays: [stays[1], {}, stays[0]] }, {}, "stays")).toEqual([]);
    expect(
      holds({ all: [outOfOrder, { item: "country", is: { fact: "from" } }] }, { from: "CHN", stays }, {}, "stays"),
    ).toEqual(["stays.2.to"]);
  });

  it("in the relevance of a row's items, each with the row before it", () => {
    const dose = { label: text("item"), privacy: "health" } as const;
    const form = declarationForm({
      edition: madeUpEdition,
      items: {
        doses: {
          kind: "list",
          ...dose,
          items: {
            on: { kind: "date", ...dose },
            why: { kind: "text", ...dose, relevantWhen: { item: "on", is: { previous: "on" } } },
          },
        },
      },
    });
    const doses = [{ on: "2020-01-01" }, { on: "2020-01-01" }, { on: "2020-02-01", why: "x" }];
    expect(examine(form, { doses }).findings.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "missing doses.1.why",
      "not-applicable doses.2.why",
    ]);
  });

  it("over the rows of a list", () => {
    const some: AnyCondition = {
      fact: "stays",
      some: {
        all: [
          { item: "country", is: "ITA" },
          { item: "nights", atLeast: 3 },
        ],
      },
    };
    expect(holds(some, { stays })).toEqual(["signedAt"]);
    expect(holds(some, { stays: stays.slice(1) })).toEqual([]);
    const every: AnyCondition = { fact: "stays", every: { item: "to", onOrBefore: calendarDate("2020-03-10") } };
    expect(holds(every, { stays })).toEqual(["signedAt"]);
    expect(holds(every, { stays: [...stays, {}] })).toEqual([]);
    expect(holds(every, { stays: [...stays, "lost"] })).toEqual([]);
    expect(holds({ fact: "stays", count: { atLeast: 3 } }, { stays })).toEqual(["signedAt"]);
    expect(
      holds({ fact: "stays", count: { atLeast: 2, of: { item: "country", in: ["ITA", "CHN"] } } }, { stays }),
    ).toEqual(["signedAt"]);
    expect(holds({ fact: "stays", some: { item: "country", in: { fact: "seen" } } }, { stays, seen: ["CHN"] })).toEqual(
      ["signedAt"],
    );
    expect(holds({ fact: "stays", some: { item: "country", in: { fact: "seen" } } }, { stays, seen: ["DEU"] })).toEqual(
      [],
    );
  });

  it("in several answers and choices", () => {
    expect(holds({ fact: "seen", includes: "ITA" }, { seen: ["ITA"] })).toEqual(["signedAt"]);
    expect(holds({ fact: "mood", count: { atLeast: 2 } }, { mood: ["good", "bad"] })).toEqual(["signedAt"]);
    expect(holds({ fact: "mood", count: { atLeast: 2 } }, { mood: ["good", "good"] })).toEqual([]);
  });

  it("finds nothing on what is blank, unknown or cannot be read", () => {
    for (const until of [undefined, "", { absent: "asked-unknown" }, "soon"])
      for (const when of [
        { fact: "until", before: calendarDate("9999-12-31") },
        { not: { fact: "until", before: calendarDate("0001-01-01") } },
      ])
        expect(holds(when, { until })).toEqual([]);
  });

  it("counts an instant on its day at the port, a date as it stands", () => {
    const late: AnyCondition = { fact: "until", before: { fact: "signedAt" } };
    const input = { signedAt: "2020-03-18T17:00:00Z", until: "2020-03-18" };
    expect(holds(late, input, { timeZone: "Asia/Shanghai" })).toEqual(["signedAt"]);
    expect(holds(late, input, { timeZone: "Europe/Rome" })).toEqual([]);
    expect(holds(late, input)).toEqual([]);
  });

  it("reads the instant of the examination, and of the declaration, where there is one", () => {
    const asOf = instant("2020-03-18T12:00:00+08:00");
    const signedLater: AnyCondition = { fact: "signedAt", after: { fact: "asOf" } };
    expect(holds(signedLater, { signedAt: "2020-03-18T04:00:01Z" }, { asOf })).toEqual(["signedAt"]);
    expect(holds(signedLater, { signedAt: "2020-03-18T04:00:00Z" }, { asOf })).toEqual([]);
    const overdue: AnyCondition = { fact: "until", before: { fact: "declaredAt" } };
    expect(holds(overdue, { until: "2020-03-17" }, { asOf })).toEqual(["signedAt"]);
    expect(holds(overdue, { until: "2020-03-17", signedAt: "2020-03-17T10:00Z" }, { asOf })).toEqual([]);
    const within48Hours: AnyCondition = { fact: "signedAt", within: { hours: 48, upTo: { fact: "asOf" } } };
    expect(holds(within48Hours, { signedAt: "2020-03-16T12:00:00+08:00" }, { asOf })).toEqual(["signedAt"]);
    expect(holds(within48Hours, { signedAt: "2020-03-16T11:59:59+08:00" }, { asOf })).toEqual([]);
  });

  it("counts an instant on the day with which it was written down where no zone is given", () => {
    const late: AnyCondition = { fact: "until", before: { fact: "signedAt" } };
    expect(holds(late, { signedAt: "2020-03-19T01:00:00+08:00", until: "2020-03-18" })).toEqual(["signedAt"]);
    expect(holds(late, { signedAt: "2020-03-18T23:59:59Z", until: "2020-03-18" })).toEqual([]);
    for (const signedAt of [undefined, "soon", { absent: "asked-unknown" }])
      expect(holds(late, { signedAt, until: "2020-03-18" }, { timeZone: "Asia/Shanghai" })).toEqual([]);
  });

  it("counts an instant of a row, and of the row before it, on its day as well", () => {
    const ofRow: AnyCondition = { item: "to", before: { item: "leftAt" } };
    const ofRowBefore: AnyCondition = { item: "to", before: { previous: "leftAt" } };
    for (const [leftAt, timeZone, isNextDay] of [
      ["2020-03-18T17:00:00Z", "Asia/Shanghai", true],
      ["2020-03-18T17:00:00Z", "Europe/Rome", false],
      ["2020-03-18T17:00:00Z", undefined, false],
      ["2020-03-19T01:00:00+08:00", undefined, true],
      ["2020-03-19T01:00:00+08:00", "Europe/Rome", false],
    ] as const) {
      const options = timeZone === undefined ? {} : { timeZone };
      const ofOne = holds(ofRow, { stays: [{ to: "2020-03-18", leftAt }] }, options, "stays");
      expect(ofOne).toEqual(isNextDay ? ["stays.0.to"] : []);
      const ofTwo = [{ to: "2020-03-01", leftAt }, { to: "2020-03-18" }];
      expect(holds(ofRowBefore, { stays: ofTwo }, options, "stays")).toEqual(isNextDay ? ["stays.1.to"] : []);
    }
  });

  it("compares the answers of a row with those of the row before it, also over all rows at once", () => {
    const sameCountry: AnyCondition = { item: "country", is: { previous: "country" } };
    const twice = [{ country: "ITA" }, { country: "FRA" }, { country: "FRA" }];
    expect(holds(sameCountry, { stays: twice }, {}, "stays")).toEqual(["stays.2.to"]);
    const outOfOrder: AnyCondition = { fact: "stays", some: { item: "to", before: { previous: "to" } } };
    expect(holds(outOfOrder, { stays: [stays[1], stays[0]] })).toEqual(["signedAt"]);
    expect(holds(outOfOrder, { stays: [stays[0], stays[1]] })).toEqual([]);
  });

  it("takes an item of a row for itself, also where it is called like an instant from outside", () => {
    const named = { kind: "list", ...optional, items: { asOf: items.until, declaredAt: items.until } } as const;
    for (const name of ["asOf", "declaredAt"] as const) {
      const when = { item: name, before: calendarDate("2020-03-01") };
      const rules = [
        { id: "r", code: "contradictory", forEach: "named", at: name, when, text: text("right") },
      ] as const;
      const form = declarationForm({ edition: madeUpEdition, items: { named }, rules });
      expect(examine(form, { named: [{ [name]: "2020-02-29" }] }).findings.map(({ path }) => path)).toEqual([
        ["named", 0, name],
      ]);
    }
  });

  it("knows the instant of the examination where it was given", () => {
    const asOf = instant("2020-03-18T12:00:00+08:00");
    expect(holds({ fact: "asOf", known: true }, {}, { asOf })).toEqual(["signedAt"]);
    expect(holds({ not: { fact: "asOf", known: true } }, {}, { asOf })).toEqual([]);
    expect(holds({ fact: "declaredAt", known: true }, { signedAt: "2020-03-18T04:00Z" })).toEqual(["signedAt"]);
  });

  it("and nothing that is not there", () => {
    for (const when of [
      { fact: "nobody", known: true },
      { item: "country", known: true },
      { fact: "until", some: { item: "to", known: true } },
    ])
      expect(() => holds(when, {})).toThrow(/expected/);
  });
});
