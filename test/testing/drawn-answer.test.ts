import { expect, it } from "vitest";
import { isAbsent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import type { Form } from "../../src/declaration/form.js";
import { declaredAtOf, drawnAnswer, isIdentityNumber, knownAnswer } from "../../src/testing/drawn-answer.js";
import { drawsOfOne } from "../../src/testing/draws.js";
import { type FormPlace, formPlaces, withAnswerAt } from "../../src/testing/form-places.js";
import { everyKind, fullOfEveryKind } from "../declaration/cards.js";

const places = formPlaces(everyKind as unknown as Form);
const clock = { asOf: instant("2020-03-18T00:00:00Z"), timeZone: undefined };
const asked = (name: string) => ({
  places,
  draft: fullOfEveryKind,
  clock,
  place: places.root.get(name) as FormPlace,
  row: undefined,
});
const named = [...places.root].filter(([, { item }]) => item.kind !== "group" && item.kind !== "list");

it.each(named)("an answer to %s can be read as what it is", (name, place) => {
  for (let index = 0; index < 60; index++) {
    const answer = knownAnswer(asked(name), drawsOfOne(1, index));
    const { findings } = examine(everyKind, withAnswerAt(fullOfEveryKind, place.plan.path, answer), {
      asOf: clock.asOf,
    });
    const here = findings.filter(
      ({ path, code }) => path.join() === place.plan.path.join() && !["contradictory", "not-applicable"].includes(code),
    );
    expect({ answer, here: here.filter(({ code }) => code !== "expired") }).toEqual({ answer, here: [] });
  }
});

it("is at times the traveller's own unknown, and never of the instant from which the rest is reckoned", () => {
  const many = (name: string) =>
    Array.from({ length: 400 }, (_, index) => drawnAnswer(asked(name), drawsOfOne(2, index)));
  expect(many("surname").some(isAbsent)).toBe(true);
  expect(many("signedAt").some(isAbsent)).toBe(false);
});

it("knows which identifiers check themselves and when the declaration was made", () => {
  expect([isIdentityNumber(asked("identity")), isIdentityNumber(asked("surname"))]).toEqual([true, false]);
  expect(declaredAtOf(places, fullOfEveryKind, clock)).toBe(fullOfEveryKind.signedAt);
  expect(declaredAtOf(places, {}, clock)).toBe(clock.asOf);
});
