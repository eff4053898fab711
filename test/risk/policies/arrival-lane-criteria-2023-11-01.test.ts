import { expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { arrivalLaneCriteria } from "../../../src/risk/policies/arrival-lane-criteria-2023-11-01.js";
import { selfDeclaration2023 } from "../../../src/risk/policies/self-declaration-2023-11-01.js";
import { well } from "../lane-travellers.js";

it.each([
  [{}, "none", []],
  [{ axillaryCelsius: 37.2 }, "none", []],
  [{ axillaryCelsius: 37.3 }, "examine", ["fever"]],
  [{ fromListedArea: "yes" }, "question", ["listed-area"]],
  [{ fromListedArea: "yes", diagnosedInfectiousDisease: "yes" }, "examine", ["diagnosis"]],
  [{ symptoms: ["cough"], axillaryCelsius: 39, fromListedArea: absent("not-asked") }, "examine", ["symptoms", "fever"]],
] as const)("%j is graded %s", (changes, grade, because) => {
  expect(assess(arrivalLaneCriteria, { ...well, ...changes })).toMatchObject({ decided: true, grade, because });
});

it("asks for the symptoms of the notice", () => {
  expect(arrivalLaneCriteria.facts.symptoms.options).toEqual(selfDeclaration2023.facts.symptoms.options);
  expect(assess(arrivalLaneCriteria, { ...well, symptoms: absent("asked-declined") })).toMatchObject({
    decided: false,
    needs: ["symptoms"],
  });
});
