import fc from "fast-check";
import { absent } from "../../src/answer.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { evaluate } from "../../src/logic/evaluate.js";
import type { Facts, FactTable } from "../../src/logic/facts.js";
import type { Truth } from "../../src/logic/truth.js";
import type { Policy } from "../../src/risk/policy.js";
import { policyOf, type RandomGrade } from "./random-policies.js";

/** A table so small that everybody there can be is listed here: the linter is held to what is found by going through them. */
export const SMALL_TABLE = {
  fever: { kind: "yes-no" },
  doses: { kind: "number", unit: "count" },
  purpose: { kind: "choice", options: ["work", "visit", "transit"] },
} as const satisfies FactTable;

export const DOSES = [0, 1, 2, 3, 4, 5, 6] as const;
const ANSWERS = { fever: ["yes", "no"], doses: DOSES, purpose: ["work", "visit", "transit"] } as const;

export type World = Readonly<Record<string, unknown>>;

function worldsOf(answers: Readonly<Record<string, readonly unknown[]>>): World[] {
  return Object.entries(answers).reduce<World[]>(
    (worlds, [name, list]) => worlds.flatMap((world) => list.map((answer) => ({ ...world, [name]: answer }))),
    [{}],
  );
}

/** Everybody, with everything known. */
export const WORLDS = worldsOf(ANSWERS);

export const UNKNOWN = absent("asked-unknown");
/** Everybody, with anything known or not. */
export const PARTIAL_WORLDS = worldsOf(
  Object.fromEntries(Object.entries(ANSWERS).map(([name, list]) => [name, [...list, UNKNOWN]])),
);

/** Whoever a partial world may turn out to be. */
export function completionsOf(partial: World): World[] {
  return worldsOf(
    Object.fromEntries(
      Object.entries(ANSWERS).map(([name, list]) => [
        name,
        partial[name] === UNKNOWN || partial[name] === undefined ? list : [partial[name]],
      ]),
    ),
  );
}

const threshold = fc.integer({ min: 1, max: 5 });
const leaf: fc.Arbitrary<AnyCondition> = fc.oneof(
  fc.constantFrom("yes", "no").map((is) => ({ fact: "fever", is })),
  fc
    .tuple(fc.constantFrom("atLeast", "above", "atMost", "below", "is"), threshold)
    .map(([ask, number]) => ({ fact: "doses", [ask]: number })),
  fc.tuple(threshold, threshold).map(([one, other]) => ({
    all: [
      { fact: "doses", atLeast: one },
      { fact: "doses", atMost: other },
    ],
  })),
  fc.constantFrom("work", "visit", "transit").map((is) => ({ fact: "purpose", is })),
  fc.subarray(["work", "visit", "transit"], { minLength: 1 }).map((words) => ({ fact: "purpose", in: words })),
);

const condition: fc.Arbitrary<AnyCondition> = fc.letrec<{ condition: AnyCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: fc.record({ not: tie("condition") }) },
    { weight: 2, arbitrary: fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }) },
  ),
})).condition;

/** Policies of one to five rules over the small table. */
export const smallPolicy: fc.Arbitrary<Policy<FactTable, RandomGrade>> = fc
  .array(fc.tuple(condition, fc.constantFrom<RandomGrade>("low", "medium", "high")), { minLength: 1, maxLength: 5 })
  .map((rules) =>
    policyOf(
      SMALL_TABLE,
      rules.map(([when]) => when),
      rules.map(([, grade]) => grade),
    ),
  );

/** What the rules of a policy come to for somebody, by their ids. */
export function truthsFor({ prepared }: Policy<FactTable, RandomGrade>, world: World): ReadonlyMap<string, Truth> {
  return new Map(prepared.map(({ rule, condition: when }) => [rule.id, evaluate(when, world as Facts<FactTable>)]));
}
