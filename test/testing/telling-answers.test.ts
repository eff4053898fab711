import { expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import type { Form } from "../../src/declaration/form.js";
import { searchIn } from "../../src/testing/declaration-draft.js";
import { seededDraws } from "../../src/testing/draws.js";
import { type FormPlace, formPlaces } from "../../src/testing/form-places.js";
import { otherSideWays, placeNamed, tellingAnswers } from "../../src/testing/telling-answers.js";
import { everyKind } from "../declaration/cards.js";

const places = formPlaces(everyKind as unknown as Form);
const clock = { asOf: instant("2020-03-18T00:00:00Z"), timeZone: undefined };
const search = searchIn(places, clock, seededDraws(1));
const place = (name: string) => places.root.get(name) as FormPlace;

it("are the bound of a number, and what lies next to it within the item's own bounds", () => {
  const answers = tellingAnswers(
    { fact: "health.signs.celsius", atLeast: 37.3 },
    place("health.signs.celsius"),
    undefined,
    {},
    search,
    undefined,
  );
  expect(answers).toEqual([37.3, 38.3, 36.3, 37.4, 37.2]);
  expect(tellingAnswers({ fact: "age", atLeast: 130 }, place("age"), undefined, {}, search, undefined)).toEqual([
    130, 129,
  ]);
});

it("are the day of the other fact and those around it", () => {
  const leaf = { fact: "born", after: { fact: "declaredAt", plus: { years: -18 } } };
  const answers = tellingAnswers(
    leaf,
    place("born"),
    undefined,
    { signedAt: "2020-03-17T21:40:00Z" },
    search,
    undefined,
  );
  expect(answers).toEqual(expect.arrayContaining(["2002-03-17", "2002-03-18", "2002-03-16"]));
});

it("are no answer where it is not to be known", () => {
  expect(tellingAnswers({ fact: "born", known: false }, place("born"), undefined, {}, search, undefined)).toEqual([
    undefined,
  ]);
});

it("name items by fact, in the row at hand and in the one before", () => {
  const row = { list: place("health.doses"), index: 1 };
  expect(placeNamed({ fact: "born" }, search, undefined)?.[0]).toBe(place("born"));
  expect(placeNamed({ item: "on" }, search, row)?.[1]).toEqual(row);
  expect(placeNamed({ previous: "on" }, search, row)?.[1]?.index).toBe(0);
  expect(placeNamed({ fact: "declaredAt" }, search, undefined)).toBeUndefined();
});

it("put the other side next to the one that stands", () => {
  const row = { list: place("health.doses"), index: 1 };
  const draft = { health: { doses: [{ on: "2020-01-01" }, { on: "2020-02-01" }] } };
  const [first] = otherSideWays({ item: "on", before: { previous: "on" } }, "2020-02-01", draft, search, row);
  expect(first).toEqual({ health: { doses: [{ on: "2020-02-01" }, { on: "2020-02-01" }] } });
});
