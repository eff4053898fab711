import { threeChecksSteps2020 } from "pratique/screening";
import { proportion } from "pratique/statistics";
import { type Asks, type Case, isRecord, NotAnswered } from "../case.ts";
import { numberIn, onlyKeys, recordIn } from "../words.ts";

export const reports: Asks = {
  coverage: { given: ["travellers", "checked"], answer: coverage },
  rate: { given: ["numerator", "denominator"], answer: rate },
};

/** The steps that the library's protocol owes to everyone. */
const OWED = threeChecksSteps2020.filter(({ owedTo }) => owedTo === "everyone").map(({ step }) => step);

function coverage({ given }: Case) {
  const travellers = numberIn(given, "travellers");
  const checked = recordIn(given, "checked");
  onlyKeys(checked, "given.checked", OWED);
  const shares = Object.keys(checked).map((step) => [step, proportion(numberIn(checked, step), travellers)] as const);
  return {
    coverage: Object.fromEntries(shares.map(([step, { share }]) => [step, share])),
    get requirementMet() {
      if (shares.length < OWED.length) throw new NotAnswered("given.checked without one of the three checks");
      return shares.every(([, { count, of }]) => count === of);
    },
  };
}

function rate({ given }: Case) {
  for (const side of ["numerator", "denominator"])
    if (isRecord(given[side])) throw new NotAnswered(`given.${side}.bound`);
  return { rate: proportion(numberIn(given, "numerator"), numberIn(given, "denominator")).share };
}
