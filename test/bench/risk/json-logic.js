// The rules in JsonLogic, which three contenders read; CertLogic is a part of it with a way of its own for some things.
import { literal, rulesIn } from "./rule-set.js";

const ORDERS = { atLeast: ">=", above: ">", atMost: "<=", below: "<" };

export const jsonLogicRules = () => rulesIn(jsonLogic);
export const certLogicRules = () => rulesIn(certLogic);

function jsonLogic(condition) {
  const { all, any, not, fact } = condition;
  if (all) return { and: all.map(jsonLogic) };
  if (any) return { or: any.map(jsonLogic) };
  if (not) return { "!": [jsonLogic(not)] };
  if (condition.overlaps) return { some: [{ var: fact }, { in: [{ var: "" }, condition.overlaps] }] };
  return leaf(condition);
}

/** CertLogic has no `or` and no `some`, and counts in whole numbers only: temperatures come in tenths. */
function certLogic(condition) {
  const { all, any, not, fact } = condition;
  if (all) return { and: all.map(certLogic) };
  if (any) return any.map(certLogic).reduceRight((otherwise, part) => ({ if: [part, true, otherwise] }));
  if (not) return { "!": [certLogic(not)] };
  if (condition.overlaps) {
    const found = { if: [{ in: [{ var: "current" }, condition.overlaps] }, true, { var: "accumulator" }] };
    return { reduce: [{ var: fact }, found, false] };
  }
  return condition.is === "yes" ? { var: fact } : leaf(inTenths(condition));
}

function leaf({ fact, is, in: members, ...order }) {
  const value = { var: fact };
  if (members) return { in: [value, members] };
  if (is !== undefined) return { "===": [value, literal(is)] };
  const [[name, bound]] = Object.entries(order);
  return { [ORDERS[name]]: [value, bound] };
}

function inTenths({ fact, ...comparison }) {
  if (fact !== "celsius") return { fact, ...comparison };
  const [[name, bound]] = Object.entries(comparison);
  return { fact: "tenthsOfCelsius", [name]: Math.round(bound * 10) };
}
