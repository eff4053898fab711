import fc from "fast-check";
import { ABSENT_REASONS, absent } from "../../src/answer.js";
import type { Condition } from "../../src/logic/condition.js";
import {
  anyCondition,
  knownAndPartial,
  type TravellerFacts,
  type TravellerTable,
  travellerTable,
} from "./traveller-facts.js";

/** What may stand in the place of an answer and is none of its kind. */
const garbage = fc.oneof(
  fc.constantFrom(null, undefined, Number.NaN, Infinity, "", "maybe", "2020-02-30", true, {}, { absent: "whatever" }),
  fc.constantFrom([], ["cough", 7], [null], [{}, { country: 7 }], [{ absent: "not-asked" }], () => "yes"),
  fc.anything({ maxDepth: 1 }),
);
const notKnown = fc.constantFrom(...ABSENT_REASONS.map(absent));

/** Facts as no compiler would let them through: known, absent for any reason, of another kind, left out, out of order. */
export const anythingFacts: fc.Arbitrary<TravellerFacts> = knownAndPartial.chain(({ partial }) => {
  const names = Object.keys(travellerTable) as (keyof TravellerFacts)[];
  const answers = names.map((name) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant<unknown>(partial[name]) },
      { weight: 1, arbitrary: notKnown },
      { weight: 1, arbitrary: garbage },
    ),
  );
  const order = fc.oneof(fc.constant(names), fc.shuffledSubarray(names, { minLength: 5 }));
  return fc.tuple(fc.tuple(...answers), order, fc.boolean()).map(([drawn, kept, isLonger]) => {
    const entries = kept.map((name) => [name, drawn[names.indexOf(name)]]);
    return Object.fromEntries(isLonger ? [["unasked", "yes"], ...entries] : entries) as unknown as TravellerFacts;
  });
});

/** Conditions of any shape, with those among them that ask whether there is an answer. */
export const anyConditionOrKnown: fc.Arbitrary<Condition<TravellerTable>> = fc.oneof(
  { weight: 5, arbitrary: anyCondition },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("fever", "celsius", "stays"), fc.boolean(), anyCondition)
      .map(([fact, known, other]) => ({ all: [{ fact, known }, { not: other }] }) as Condition<TravellerTable>),
  },
);
