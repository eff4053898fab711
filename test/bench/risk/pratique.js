import { assess as assessBy, proveFired } from "pratique/risk";
import { benchPolicy } from "./policy.js";
import { factsOf } from "./travellers.js";

export const inputOf = factsOf;

export function assess(facts) {
  return assessBy(benchPolicy, facts);
}

export function proved(facts) {
  return proveFired(benchPolicy, facts);
}
