import { Engine, Operator } from "json-rules-engine";
import { graded, literal, rulesIn } from "./rule-set.js";

const OPERATORS = {
  is: "equal",
  in: "in",
  overlaps: "overlaps",
  atLeast: "greaterThanInclusive",
  above: "greaterThan",
  atMost: "lessThanInclusive",
  below: "lessThan",
};

const engine = new Engine([], { allowUndefinedFacts: true });
engine.addOperator(new Operator("overlaps", (visited, countries) => visited.some((one) => countries.includes(one))));
for (const [id, when] of rulesIn(translated))
  engine.addRule({ conditions: "all" in when || "any" in when ? when : { all: [when] }, event: { type: id } });

function translated({ all, any, not, fact, ...comparison }) {
  if (all) return { all: all.map(translated) };
  if (any) return { any: any.map(translated) };
  if (not) return { not: translated(not) };
  const [[name, value]] = Object.entries(comparison);
  return { fact, operator: OPERATORS[name], value: literal(value) };
}

export const inputOf = (text) => JSON.parse(text);

export async function assess(facts) {
  const { events } = await engine.run(facts);
  return graded(events.map(({ type }) => type).toSorted());
}
