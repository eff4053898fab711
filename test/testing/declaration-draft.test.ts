import { expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { drawDeclaration, firstOf, searchIn, settle } from "../../src/testing/declaration-draft.js";
import { drawsOfOne, seededDraws } from "../../src/testing/draws.js";
import { formPlaces, spotsOf } from "../../src/testing/form-places.js";
import { troublesOf } from "../../src/testing/table-troubles.js";
import { madeUpEdition, text } from "../declaration/cards.js";

const clock = { asOf: instant("2020-03-18T06:10:00+08:00"), timeZone: undefined };
const places = formPlaces(exitEntryCard5 as unknown as Form);

it("answers every item of the form in one declaration or another, and leaves out those that may be", () => {
  const answered = new Set<string>();
  for (let index = 0; index < 200; index++)
    for (const { path } of spotsOf(places, drawDeclaration(places, clock, drawsOfOne(1, index))))
      answered.add(path.filter((step) => typeof step === "string").join("."));
  const rows = ["from", "to", "country", "city"].map((name) => `travelHistory.${name}`);
  expect([...answered].sort()).toEqual([...places.root.keys(), ...rows].sort());
});

it("mends what is wrong and leaves the rest", () => {
  const draft = drawDeclaration(places, clock, seededDraws(1));
  const settled = settle({ ...draft, name: "", birthDate: "2021-01-01" }, places, clock, seededDraws(2));
  expect(settled && troublesOf(places, settled, clock)).toEqual([]);
  expect(settled).toMatchObject({ port: draft["port"], telephone: draft["telephone"] });
});

it("says of a form that nobody can fill in rightly that it contradicts itself", () => {
  const impossible = declarationForm({
    edition: madeUpEdition,
    items: { well: { kind: "yes-no", label: text("well"), privacy: "health" } },
    rules: ["yes", "no"].map((word) => ({
      id: `not-${word}`,
      code: "contradictory" as const,
      at: "well",
      when: {
        any: [
          { fact: "well", is: word },
          { fact: "well", known: false },
        ],
      },
      text: text("neither"),
    })),
  }) as unknown as Form;
  expect(() => drawDeclaration(formPlaces(impossible), clock, seededDraws(1))).toThrow(RangeError);
});

it("fills rows and takes the first few of what has no end", () => {
  const list = places.root.get("travelHistory");
  if (list === undefined) throw new Error("the card has a list");
  const filled = searchIn(places, clock, seededDraws(1)).fillRow({}, { list, index: 0 });
  expect(filled).toMatchObject({ travelHistory: [{ from: expect.any(String), to: expect.any(String) }] });
  const endless = (function* () {
    for (let number = 0; ; number++) yield number;
  })();
  expect(firstOf(endless, 3)).toEqual([0, 1, 2]);
});
