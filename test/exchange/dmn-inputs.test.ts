import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { dmnInputs } from "../../src/exchange/dmn-inputs.js";
import { definePolicy } from "../../src/risk/policy.js";

const text = { en: "x", zh: "x" };
const policy = definePolicy({
  edition: {
    id: "inputs",
    series: "inputs",
    title: text,
    authority: text,
    status: "illustrative",
    from: calendarDate("2020-01-01"),
    source: "made up",
  },
  facts: {
    fever: { kind: "yes-no" },
    celsius: { kind: "number", unit: "celsius" },
    on: { kind: "date" },
    at: { kind: "instant" },
    signs: { kind: "choices", options: ["cough", "rash"] },
    stays: { kind: "list", of: { country: { kind: "text" }, "how long": { kind: "number", unit: "days" } } },
  },
  grades: { clear: text },
  rules: [],
});
const inputs = (facts: object) => dmnInputs(policy, facts as never);

describe("facts as the inputs of a decision", () => {
  it("are what JSON can hold, by the names of the inputs", () => {
    expect(
      inputs({
        fever: "yes",
        celsius: 37.3,
        on: "2020-03-01",
        at: "2020-03-01T08:00+08:00",
        signs: ["cough"],
        stays: [{ country: "ITA", "how long": 3 }, absent("not-asked")],
      }),
    ).toEqual({
      fever: "yes",
      celsius: 37.3,
      on: "2020-03-01",
      at: "2020-03-01T08:00:00+08:00",
      signs: ["cough"],
      stays: [{ country: "ITA", fact_2: 3 }, null],
    });
  });

  it("are null where nothing is known, or cannot be read", () => {
    const nothing = { fever: null, celsius: null, on: null, at: null, signs: null, stays: null };
    expect(inputs({})).toEqual(nothing);
    const garbage = { fever: "maybe", celsius: "38", on: "2020-02-30", at: "2020-03-01", signs: "cough", stays: 7 };
    expect(inputs(garbage)).toEqual(nothing);
    expect(inputs({ ...nothing, signs: ["cough", "hives"] }).signs).toEqual(["cough", null]);
  });

  it("keep that something does not apply where there is a word for it", () => {
    const not = absent("not-applicable");
    expect(inputs({ fever: not, celsius: not })).toMatchObject({ fever: "not-applicable", celsius: null });
  });

  it("come of anything", () => {
    fc.assert(
      fc.property(
        fc.record({ fever: fc.anything(), celsius: fc.anything(), signs: fc.anything(), stays: fc.anything() }),
        (facts) => {
          const made = inputs(facts);
          expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        },
      ),
    );
  });
});
