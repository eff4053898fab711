// The rules of the policy for those who know conditions only: each fired or not, and then the grade, the severest of theirs.
import { benchPolicy } from "./policy.js";

const RANKS = Object.keys(benchPolicy.grades);

/** The rules in another's language, by id. */
export function rulesIn(translate) {
  return benchPolicy.rules.map(({ id, when }) => [id, translate(when)]);
}

const rankOf = new Map(benchPolicy.rules.map(({ id, grade }) => [id, RANKS.indexOf(grade)]));

export function graded(fired) {
  let rank = 0;
  for (const id of fired) if (rankOf.get(id) > rank) rank = rankOf.get(id);
  return { grade: RANKS[rank], fired };
}

/** Yes and no as the booleans that the contenders read. */
export function literal(word) {
  return word === "yes" ? true : word === "no" ? false : word;
}
