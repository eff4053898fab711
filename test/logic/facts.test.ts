import { describe, expect, expectTypeOf, it } from "vitest";
import type { Answer } from "../../src/answer.js";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import { type Facts, type FactTable, UNITS } from "../../src/logic/facts.js";

const table = {
  fever: { kind: "yes-no" },
  celsius: { kind: "number", unit: "celsius" },
  symptoms: { kind: "choices", options: ["fever", "cough"] },
  stays: { kind: "list", of: { country: { kind: "text" }, until: { kind: "date" } } },
} as const satisfies FactTable;

describe("Facts", () => {
  it("takes its types from the table, and every fact may be absent for a reason", () => {
    type Known = Facts<typeof table>;
    expectTypeOf<Known["fever"]>().toEqualTypeOf<Answer<"yes" | "no">>();
    expectTypeOf<Known["celsius"]>().toEqualTypeOf<Answer<number>>();
    expectTypeOf<Known["symptoms"]>().toEqualTypeOf<Answer<readonly ("fever" | "cough")[]>>();
    type Stay = { readonly country: Answer<string>; readonly until: Answer<CalendarDate> };
    expectTypeOf<Known["stays"]>().toEqualTypeOf<Answer<readonly Answer<Stay>[]>>();
  });

  it("names each unit once", () => {
    expect(new Set(UNITS).size).toBe(UNITS.length);
    expect(UNITS).toContain("celsius");
  });
});
