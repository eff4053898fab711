import { evaluate } from "certlogic-js";
import { certLogicRules } from "./json-logic.js";
import { graded } from "./rule-set.js";

const rules = certLogicRules();

export function inputOf(text) {
  const facts = JSON.parse(text);
  return JSON.parse(JSON.stringify({ ...facts, tenthsOfCelsius: Math.round(facts.celsius * 10) }));
}

export function assess(facts) {
  const fired = [];
  for (const [id, when] of rules) if (evaluate(when, facts)) fired.push(id);
  return graded(fired);
}
