import { expect, it } from "vitest";
import { checkOther, kindIn, MOMENTS } from "../../src/logic/check-other.js";
import type { AnyReference } from "../../src/logic/condition.js";
import { factsScope } from "../../src/logic/scope.js";

const scope = factsScope({ on: { kind: "date" }, fever: { kind: "yes-no" } }, { to: { kind: "date" } });

it("is the kind of what is named, of the subject or of an element", () => {
  expect(kindIn({ fact: "fever" }, scope)).toEqual({ kind: "yes-no" });
  expect(checkOther({ fact: "on" }, MOMENTS, scope)).toEqual({ kind: "date" });
  expect(checkOther({ previous: "to" }, MOMENTS, scope)).toEqual({ kind: "date" });
});

it.each([
  [{ fact: "off" }, 'expected a fact of the table, got the unknown facts name "off"'],
  [{ item: "toString" }, 'got the unknown item name "toString"'],
  [{ fact: "fever" }, "expected a date or instant fact to compare with, got a yes-no fact"],
  [{ fact: "on", plus: { days: 1 } }, "expected a shift only beside a day or an instant"],
  [{ fact: "on", item: "to" }, "expected a reference with fact, item or previous, got 2 of them"],
])("says what is wrong with %j", (reference: AnyReference, message) => {
  expect(() => checkOther(reference, MOMENTS, scope)).toThrow(TypeError);
  expect(() => checkOther(reference, MOMENTS, scope)).toThrow(message);
});
