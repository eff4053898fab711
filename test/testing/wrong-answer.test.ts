import { expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import type { Form } from "../../src/declaration/form.js";
import { listedDraws } from "../../src/testing/draws.js";
import { type FormPlace, formPlaces } from "../../src/testing/form-places.js";
import { isText, ofKinds, pathOfDefect } from "../../src/testing/wrong-answer.js";
import { everyKind, fullOfEveryKind } from "../declaration/cards.js";

const places = formPlaces(everyKind as unknown as Form);
const clock = { asOf: instant("2020-03-18T00:00:00Z"), timeZone: undefined };
const wrongAt = (name: string, answer: unknown) => {
  const place = places.root.get(name) as FormPlace;
  const spot = { place, path: place.plan.path, row: undefined };
  return { answer, place, spot, places, draft: fullOfEveryKind, clock, draws: listedDraws([]) };
};

it("changes the answers to items of the kinds that are meant, and those only for which there is a change", () => {
  const shout = ofKinds(["text"], ({ answer }) => (isText(answer) ? answer.toUpperCase() : undefined));
  expect(shout(wrongAt("surname", "li"))).toEqual({ answer: "LI" });
  expect(shout(wrongAt("surname", 7))).toBeUndefined();
  expect(shout(wrongAt("signedAt", "now"))).toBeUndefined();
});

it("is found at the item, or at what lies below it", () => {
  const { spot } = wrongAt("surname", "li");
  expect(pathOfDefect(spot, { answer: "LI" })).toEqual(["surname"]);
  expect(pathOfDefect(spot, { answer: "LI", below: [0, "extraKey"] })).toEqual(["surname", 0, "extraKey"]);
});
