import { expectTypeOf, it } from "vitest";
import type { Instant } from "../../src/calendar/index.js";
import type { Shift, StaffNeeds } from "../../src/supervision/shift.js";

it("a shift has a beginning, an end and its needs, of which only the number of people must be said", () => {
  expectTypeOf<Shift["from"]>().toEqualTypeOf<Instant>();
  expectTypeOf<{ people: number }>().toExtend<StaffNeeds>();
  expectTypeOf<{ languages: { ru: number } }>().not.toExtend<StaffNeeds>();
});
