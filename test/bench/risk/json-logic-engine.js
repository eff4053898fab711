import { LogicEngine } from "json-logic-engine";
import { jsonLogicRules } from "./json-logic.js";
import { graded } from "./rule-set.js";

const engine = new LogicEngine();
const rules = jsonLogicRules().map(([id, when]) => [id, engine.build(when)]);

export const inputOf = (text) => JSON.parse(text);

/** Compiled: the engine writes code of each rule and has it evaluated. */
export function assess(facts) {
  const fired = [];
  for (const [id, when] of rules) if (when(facts)) fired.push(id);
  return graded(fired);
}
