import { describe, expect, it } from "vitest";
import type { AnyLeaf } from "../../src/logic/condition.js";
import type { FactKind } from "../../src/logic/facts.js";
import { celsius, compared, date, instant, symptoms } from "./compared.js";

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
  ] as unknown as [FactKind, AnyLeaf, FactKind?][])("%j: %j throws when prepared", (kind, asked, other = kind) => {
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
