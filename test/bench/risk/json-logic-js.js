import jsonLogic from "json-logic-js";
import { jsonLogicRules } from "./json-logic.js";
import { graded } from "./rule-set.js";

const rules = jsonLogicRules();

export const inputOf = (text) => JSON.parse(text);

export function assess(facts) {
  const fired = [];
  for (const [id, when] of rules) if (jsonLogic.apply(when, facts)) fired.push(id);
  return graded(fired);
}
