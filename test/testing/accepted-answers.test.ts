import { expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { ACCEPTED_ANSWERS } from "../../src/testing/accepted-answers.js";
import { defectiveDeclarationsFrom } from "../../src/testing/defective-declarations-from.js";
import { madeUpEdition, text } from "../declaration/cards.js";

const asOf = instant("2020-03-18T00:00:00Z");
const about = (name: string) => ({ label: text(name), privacy: "health" }) as const;
const form = declarationForm({
  edition: madeUpEdition,
  items: {
    well: { kind: "yes-no", ...about("well") },
    celsius: { kind: "number", unit: "celsius", minimum: 34.5, maximum: 42.5, ...about("celsius") },
    days: { kind: "number", unit: "days", whole: true, minimum: 0.5, maximum: 14, ...about("days") },
    remark: { kind: "text", maximumLength: 12, ...about("remark") },
    code: { kind: "text", pattern: "[A-Z]{3}", maximumLength: 12, ...about("code") },
  },
}) as unknown as Form;
const made = (defect: keyof typeof ACCEPTED_ANSWERS) =>
  defectiveDeclarationsFrom(form, { seed: 1, count: 60, asOf, defects: [defect] });

it.each(Object.keys(ACCEPTED_ANSWERS) as (keyof typeof ACCEPTED_ANSWERS)[])("nothing is found of %s", (defect) => {
  for (const { declaration, expected } of made(defect)) {
    expect(expected).toEqual([]);
    expect(examine(form, declaration).findings).toEqual([]);
  }
});

it("a limit is met from both sides, where an answer can lie on it", () => {
  const answered = (name: string) => new Set(made("at-its-limit").map(({ declaration }) => declaration[name]));
  expect([...answered("celsius")]).toEqual(expect.arrayContaining([34.5, 42.5]));
  expect([...answered("days")]).toContain(14);
  expect([...answered("remark")]).toContain("x".repeat(12));
  expect([...answered("code")]).not.toContain("x".repeat(12));
});
