import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import type { Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { formPlaces, withAnswerAt } from "../../src/testing/form-places.js";
import { troublesOf } from "../../src/testing/table-troubles.js";
import { fullCard } from "../declaration/cards.js";

const places = formPlaces(exitEntryCard5 as unknown as Form);
const clock = { asOf: instant("2020-03-18T06:10:00+08:00"), timeZone: undefined };
const troubles = (path: readonly (string | number)[], answer: unknown) =>
  troublesOf(places, withAnswerAt(fullCard, path, answer), clock).map(
    ({ code, path: at }) => `${code} ${at.join(".")}`,
  );

describe("what the table alone says of a card", () => {
  it.each([
    ["nothing of one that is filled in", ["name"], "SHI Li", []],
    ["what is required and blank", ["name"], "\u3000", ["missing name"]],
    ["what a row lacks", ["travelHistory", 0, "city"], undefined, ["missing travelHistory.0.city"]],
    ["what does not apply", ["tested"], "no", ["not-applicable testResult"]],
    ["a rule that is broken", ["birthDate"], "2020-03-19", ["out-of-range birthDate"]],
    ["a rule that is broken in a row", ["travelHistory", 1, "to"], "2020-03-01", ["contradictory travelHistory.1.to"]],
    ["a contradiction, in which what does not apply stands", ["symptomsAny"], "no", ["contradictory symptomsListed"]],
    ["a declaration whose last hour is full", ["submittedAt"], "2020-03-17T06:10:00+08:00", ["expired submittedAt"]],
    ["nothing of one in its last minute", ["submittedAt"], "2020-03-17T06:11:00+08:00", []],
    ["a wrong check character", ["documentType"], "resident-id", ["check-digit documentNumber"]],
  ] as const)("%s", (_, path, answer, said) => {
    expect(troubles(path, answer)).toEqual(said);
  });
});
