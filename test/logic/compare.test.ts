import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { absence, countWithin } from "../../src/logic/compare.js";
import type { AnyLeaf, Condition } from "../../src/logic/condition.js";
import { evaluate, prepareCondition } from "../../src/logic/evaluate.js";
import type { FactKind } from "../../src/logic/facts.js";
import { FALSE, TRUE, UNDECIDED } from "../../src/logic/truth.js";

/** What one comparison of a fact `x` of a kind, with a second fact `y` beside it, comes to. */
function compared(kind: FactKind, asked: AnyLeaf, x: unknown, y?: unknown, other: FactKind = kind): string {
  const table = { x: kind, y: other };
  const condition = { fact: "x", ...asked } as Condition<typeof table>;
  return evaluate(prepareCondition(condition, table), { x, y: y ?? absent("not-asked") } as never);
}

const celsius: FactKind = { kind: "number", unit: "celsius" };
const date: FactKind = { kind: "date" };
const instant: FactKind = { kind: "instant" };
const symptoms: FactKind = { kind: "choices", options: ["cough", "rash", "other"] };

describe("numbers", () => {
  // The axillary threshold of 37.3 °C is itself a fever ("37.3 °C or more").
  it.each([
    [{ atLeast: 37.3 }, ["false", "true", "true"]],
    [{ above: 37.3 }, ["false", "false", "true"]],
    [{ atMost: 37.3 }, ["true", "true", "false"]],
    [{ below: 37.3 }, ["true", "false", "false"]],
    [{ is: 37.3 }, ["false", "true", "false"]],
  ])("%j of 37.2, 37.3 and 37.4: %j", (asked, expected) => {
    expect([37.2, 37.3, 37.4].map((value) => compared(celsius, asked, value))).toEqual(expected);
  });

  it("are compared with another fact, and undecided while that one is absent", () => {
    expect(compared(celsius, { above: { fact: "y" } }, 38, 37)).toBe("true");
    expect(compared(celsius, { above: { fact: "y" } }, 38)).toBe("undecided");
  });

  it("that are no numbers decide nothing", () => {
    for (const value of [Number.NaN, "38.5"]) expect(compared(celsius, { atLeast: 37.3 }, value)).toBe("undecided");
  });
});

describe("days", () => {
  it.each([
    [{ before: "2020-03-18" }, ["true", "false", "false"]],
    [{ onOrBefore: "2020-03-18" }, ["true", "true", "false"]],
    [{ is: "2020-03-18" }, ["false", "true", "false"]],
    [{ onOrAfter: "2020-03-18" }, ["false", "true", "true"]],
    [{ after: "2020-03-18" }, ["false", "false", "true"]],
  ])("%j of the day before, the day and the day after: %j", (asked, expected) => {
    expect(["2020-03-17", "2020-03-18", "2020-03-19"].map((day) => compared(date, asked, day))).toEqual(expected);
  });

  it("that cannot be read decide nothing", () => {
    for (const value of ["2020-02-30", "18/03/2020", ""])
      expect(compared(date, { before: "2020-03-18" }, value)).toBe("undecided");
  });

  it("an instant counts on the day it was written when it is compared with a day", () => {
    const justAfterMidnight = "2020-03-18T00:30:00+08:00"; // still 17 March at Greenwich
    expect(compared(instant, { is: "2020-03-18" }, justAfterMidnight)).toBe("true");
    expect(compared(date, { is: { fact: "y" } }, "2020-03-18", justAfterMidnight, instant)).toBe("true");
  });

  it("instants are compared as points in time, whatever their offset", () => {
    const asked = { before: "2020-03-17T16:30:00Z" };
    expect(compared(instant, asked, "2020-03-18T00:29:59+08:00")).toBe("true");
    expect(compared(instant, asked, "2020-03-18T00:30:00+08:00")).toBe("false");
  });
});

describe("windows", () => {
  // The look-back of 14 days to 2020-03-18: stays whose last day is day − 14, 2020-03-04, or later.
  const lastDays = ["2020-03-03", "2020-03-04", "2020-03-05", "2020-03-18", "2020-03-19"];

  it.each([
    ["within", "start-is-day-0", ["false", "true", "true", "true", "false"]],
    ["within", "start-is-day-1", ["false", "false", "true", "true", "false"]],
    ["since", "start-is-day-0", ["false", "true", "true", "true", "true"]],
  ])("%s 14 days, %s", (operator, dayCount, expected) => {
    const asked = { [operator]: { days: 14, dayCount, upTo: { fact: "y" } } };
    expect(lastDays.map((day) => compared(date, asked, day, "2020-03-18"))).toEqual(expected);
  });

  it("of hours hold both their ends", () => {
    // A test of the last 48 hours before entry (notice of 2022-12-28, from 2023-01-08).
    const asked = { within: { hours: 48, upTo: { fact: "y" } } };
    const taken = [
      "2023-02-27T11:59:59Z",
      "2023-02-27T20:00:00+08:00",
      "2023-03-01T20:00:00+08:00",
      "2023-03-01T12:00:01Z",
    ];
    const entry = "2023-03-01T20:00:00+08:00";
    expect(taken.map((at) => compared(instant, asked, at, entry))).toEqual(["false", "true", "true", "false"]);
  });

  it("are undecided while their end is absent", () => {
    const asked = { within: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "y" } } };
    expect(compared(date, asked, "2020-03-04")).toBe("undecided");
    expect(compared(date, asked, "2020-03-04", absent("not-applicable"))).toBe("false");
  });
});

describe("words and choices", () => {
  it("are equal or members, or they are not", () => {
    const yesNo: FactKind = { kind: "yes-no" };
    expect(["yes", "no"].map((x) => compared(yesNo, { is: "yes" }, x))).toEqual(["true", "false"]);
    expect(["ITA", "FRA"].map((x) => compared({ kind: "text" }, { in: ["ITA", "IRN"] }, x))).toEqual(["true", "false"]);
    expect(compared({ kind: "text" }, { in: [] }, "ITA")).toBe("false");
    expect(compared({ kind: "text" }, { in: { fact: "y" } }, "rash", ["cough", "rash"], symptoms)).toBe("true");
  });

  it("of several: includes, overlaps, count", () => {
    const none: string[] = [];
    const listed = [none, ["cough"], ["cough", "rash"]];
    expect(listed.map((x) => compared(symptoms, { includes: "cough" }, x))).toEqual(["false", "true", "true"]);
    expect(listed.map((x) => compared(symptoms, { overlaps: ["rash", "other"] }, x))).toEqual([
      "false",
      "false",
      "true",
    ]);
    expect(listed.map((x) => compared(symptoms, { count: { atLeast: 1, atMost: 1 } }, x))).toEqual([
      "false",
      "true",
      "false",
    ]);
    expect(compared(symptoms, { includes: "cough" }, absent("asked-declined"))).toBe("undecided");
  });
});

describe("what cannot be read as its kind", () => {
  it("decides nothing: it is never no", () => {
    const yesNo: FactKind = { kind: "yes-no" };
    const choice: FactKind = { kind: "choice", options: ["work", "visit"] };
    for (const x of [true, false, 1, 0, [], ["yes"], {}, () => "yes"]) {
      for (const kind of [yesNo, choice, { kind: "text" }] as const) {
        const wanted = kind === choice ? "work" : "yes";
        expect(compared(kind, { is: wanted }, x)).toBe("undecided");
        expect(compared(kind, { in: [wanted] }, x)).toBe("undecided");
        expect(compared(kind, { is: { fact: "y" } }, wanted, x)).toBe("undecided");
        expect(compared(kind, { is: { fact: "y" } }, x, wanted)).toBe("undecided");
      }
    }
    for (const x of ["maybe", "Yes", ""]) {
      expect(compared(yesNo, { is: "yes" }, x)).toBe("undecided");
      expect(compared(yesNo, { in: ["no"] }, x)).toBe("undecided");
      expect(compared(yesNo, { is: { fact: "y" } }, "yes", x)).toBe("undecided");
    }
    expect(compared(yesNo, { is: "no" }, "no")).toBe("true");
  });

  it("among several options decides nothing either, unless another one does", () => {
    expect(compared(symptoms, { includes: "cough" }, ["rash", 7])).toBe("undecided");
    expect(compared(symptoms, { includes: "cough" }, ["cough", 7])).toBe("true");
    expect(compared(symptoms, { overlaps: ["cough"] }, ["rash", null])).toBe("undecided");
    expect(compared(symptoms, { overlaps: ["cough"] }, ["cough", null])).toBe("true");
    expect(compared(symptoms, { overlaps: { fact: "y" } }, ["cough"], ["rash", 7])).toBe("undecided");
    expect(compared({ kind: "text" }, { in: { fact: "y" } }, "rash", ["cough", 7], symptoms)).toBe("undecided");
    for (const x of ["cough", true, 7]) {
      expect(compared(symptoms, { includes: "cough" }, x)).toBe("undecided");
      expect(compared(symptoms, { overlaps: ["cough"] }, x)).toBe("undecided");
      expect(compared(symptoms, { count: { atLeast: 0 } }, x)).toBe("undecided");
    }
  });
});

describe("what could never be decided", () => {
  const choice: FactKind = { kind: "choice", options: ["work", "visit"] };
  const yesNo: FactKind = { kind: "yes-no" };
  const text: FactKind = { kind: "text" };
  const y = { fact: "y" };

  it.each([
    [date, { before: "garbage" }],
    [date, { before: "2020-02-30" }],
    [date, { before: 18 }],
    [instant, { after: "2020-03-18T06:10" }],
    [date, { before: y }, yesNo],
    [date, { before: y }, celsius],
    [date, { is: y }, text],
    [instant, { within: { hours: 48, upTo: y } }, celsius],
    [date, { since: { days: 14, dayCount: "start-is-day-0", upTo: y } }, choice],
    [date, { within: { hours: 48, upTo: y } }, instant], // a day has no hour
    [instant, { within: { hours: 48, upTo: y } }, date],
    [date, { within: { days: Number.NaN, dayCount: "start-is-day-0", upTo: y } }],
    [instant, { within: { hours: "48", upTo: y } }],
    [celsius, { atLeast: "37.3" }],
    [celsius, { atLeast: Number.NaN }],
    [celsius, { atLeast: y }, yesNo],
    [celsius, { atLeast: y }, { kind: "number", unit: "years" }],
    [yesNo, { is: "maybe" }],
    [yesNo, { is: 1 }],
    [yesNo, { in: ["yes", "maybe"] }],
    [yesNo, { is: y }, date],
    [text, { is: 7 }],
    [text, { is: y }, symptoms],
    [text, { in: [7] }],
    [text, { in: y }, text],
    [choice, { is: "holiday" }],
    [choice, { in: ["work", "holiday"] }],
    [choice, { is: y }, celsius],
    [symptoms, { includes: "sneeze" }],
    [symptoms, { overlaps: ["cough", "sneeze"] }],
    [symptoms, { overlaps: y }, text],
    [symptoms, { count: { atLeast: "2" } }],
    [{ kind: "list", of: {} }, { count: { atMost: "2" } }],
    [yesNo, { known: "yes" }],
    [celsius, { atLeast: 36, below: 37.3 }], // one question to a leaf; two of them stand in `all`
  ] as unknown as [FactKind, AnyLeaf, FactKind?][])("$0.kind: %j throws when prepared", (kind, asked, other = kind) => {
    expect(() => compared(kind, asked, undefined, undefined, other)).toThrow(TypeError);
    expect(() => compared(kind, asked, undefined, undefined, other)).toThrow(/^prepareCondition: expected /);
  });

  it("is nothing that can: any option where none are listed, a day beside an instant, one wording beside another", () => {
    const open: FactKind = { kind: "choices", options: [] };
    expect(compared(open, { includes: "ITA" }, ["ITA"])).toBe("true");
    expect(compared(open, { overlaps: ["ITA", "FRA"] }, ["IRN"])).toBe("false");
    expect(compared({ kind: "choice", options: [] }, { is: "ITA" }, "ITA")).toBe("true");
    expect(compared(instant, { before: "2020-03-19" }, "2020-03-18T06:10:00+08:00")).toBe("true");
    expect(compared(date, { before: "2020-03-18T06:10:00+08:00" }, "2020-03-17")).toBe("true");
    expect(compared(choice, { is: y }, "work", "work", text)).toBe("true");
    expect(compared(celsius, { above: y }, 38, 37)).toBe("true");
  });
});

describe("what a kind of fact does not have", () => {
  it.each([
    [{ kind: "yes-no" }, { atLeast: 1 }],
    [{ kind: "text" }, { before: "2020-03-18" }],
    [celsius, { before: "2020-03-18" }],
    [date, { atLeast: 1 }],
    [symptoms, { is: "cough" }],
    [date, { within: { days: 14, upTo: { fact: "y" } } }], // days without a day count mean nothing
    [celsius, {}],
  ] as const satisfies [FactKind, AnyLeaf][])("$0.kind: %j throws when prepared", (kind, asked) => {
    expect(() => compared(kind, asked, undefined)).toThrow(TypeError);
  });
});

describe("countWithin", () => {
  it.each([
    [2, 2, { atLeast: 2 }, TRUE],
    [1, 1, { atLeast: 2 }, FALSE],
    [1, 2, { atLeast: 2 }, UNDECIDED],
    [2, 3, { atLeast: 1, atMost: 3 }, TRUE],
    [2, 4, { atMost: 3 }, UNDECIDED],
    [4, 5, { atMost: 3 }, FALSE],
    [0, 9, {}, TRUE],
  ] as const)("between %i and %i, within %j: %i", (least, most, bounds, degree) => {
    expect(countWithin(least, most, bounds)).toBe(degree);
  });
});

describe("absence", () => {
  it("is nothing for an answer that is there, false for not-applicable and undecided for the rest", () => {
    for (const answer of ["no", "", 0, false, []]) expect(absence(answer)).toBeUndefined();
    for (const answer of [undefined, null, absent("asked-unknown"), absent("not-asked")])
      expect(absence(answer)).toBe(UNDECIDED);
    expect(absence(absent("not-applicable"))).toBe(FALSE);
  });
});
