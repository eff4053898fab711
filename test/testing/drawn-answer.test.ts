import { expect, it } from "vitest";
import { isAbsent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { declarationFrom, declarationsFrom } from "../../src/testing/declarations-from.js";
import { defectiveDeclarationsFrom } from "../../src/testing/defective-declarations-from.js";
import { declaredAtOf, drawnAnswer, isIdentityNumber, knownAnswer } from "../../src/testing/drawn-answer.js";
import { drawsOfOne, listedDraws } from "../../src/testing/draws.js";
import { type FormPlace, formPlaces, withAnswerAt } from "../../src/testing/form-places.js";
import { everyKind, fullOfEveryKind, madeUpEdition, text } from "../declaration/cards.js";

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

const awkward = {
  fraction: { kind: "number", unit: "count", minimum: 0.2, maximum: 0.7 },
  negative: { kind: "number", unit: "count", maximum: -1, whole: true },
  single: { kind: "number", unit: "count", minimum: 5, maximum: 5, whole: true },
  between: { kind: "number", unit: "count", minimum: 0.5, maximum: 2.5, whole: true },
  vast: { kind: "number", unit: "count", minimum: 1e15 },
  long: { kind: "text", minimumLength: 500 },
  padded: { kind: "text", pattern: "A*", minimumLength: 5, maximumLength: 9 },
  looking: { kind: "text", pattern: "(?=.*\\d)[^a]{4}" },
  only: { kind: "choice", options: { one: text("one") } },
  some: { kind: "choices", options: { one: text("one") } },
} as const;

// Bounds and patterns that another agency's form may have and none of the library's has.
it.each(Object.entries(awkward))("a form with nothing but %s can be answered", (name, item) => {
  const form = declarationForm({
    edition: madeUpEdition,
    items: { [name]: { ...item, label: text(name), privacy: "travel" } },
  }) as unknown as Form;
  for (const declaration of declarationsFrom(form, { seed: 1, count: 60, asOf: clock.asOf }))
    expect({ declaration, findings: examine(form, declaration).findings }).toEqual({ declaration, findings: [] });
  const simplest = declarationFrom(form, listedDraws([]), { asOf: clock.asOf });
  expect(examine(form, simplest).findings).toEqual([]);
  for (const { declaration, expected } of defectiveDeclarationsFrom(form, { seed: 1, count: 60, asOf: clock.asOf }))
    expect(examine(form, declaration).findings.map(({ path, code }) => ({ path, code }))).toEqual(expected);
});

it("says which pattern it can make no text to", () => {
  const form = declarationForm({
    edition: madeUpEdition,
    items: { ticket: { kind: "text", pattern: "a(?!a)a", label: text("ticket"), privacy: "travel" } },
  }) as unknown as Form;
  expect(() => declarationsFrom(form, { seed: 1, asOf: clock.asOf })).toThrow(/^declarationsFrom: .* ticket$/);
});
