import { type Answer, given, isAbsent } from "../answer.js";
import type { Text } from "../text.js";
import type { Coded, HealthProof, VaccinationProof } from "./health-proof.js";
import type { HealthProofDays, HealthProofRule } from "./health-proof-rule.js";
import { countedDays } from "./health-proof-window.js";
import { type Ruling, ruledBy, ruledByAll } from "./ruling.js";

/** What keeps a proof from counting, or may, and what would have been right. */
export const HEALTH_PROOF_PROBLEMS = {
  "other-disease": { en: "the disease that the rule is about", zh: "须为规则所针对的疾病" },
  "kind-not-accepted": { en: "a kind of proof that the rule accepts", zh: "须为规则认可的证明种类" },
  "course-not-complete": { en: "all doses of the course", zh: "须完成全程接种" },
  "product-not-accepted": { en: "a product that the rule accepts", zh: "须为规则认可的产品" },
  "test-not-accepted": { en: "a kind of test that the rule accepts", zh: "须为规则认可的检测种类" },
  "infection-detected": { en: "a test that detected nothing", zh: "检测结果须为未检出" },
  "not-yet-valid": { en: "a moment from the first valid day or instant on", zh: "须不早于有效期起始" },
  "no-longer-valid": { en: "a moment up to the last valid day or instant", zh: "须不晚于有效期截止" },
  "no-day-left": {
    en: "at least one day on which rule and certificate both let it count",
    zh: "规则与证书的有效期须有重合",
  },
  "printed-days-outside-the-rule": {
    en: "printed days within those of the rule",
    zh: "证书载明的有效期须在规则期限之内",
  },
  "container-expired": { en: "a signed container that has not expired", zh: "签名数据须未过期" },
} as const satisfies Readonly<Record<string, Text>>;
/** What keeps a proof from counting, or may. */
export type HealthProofProblem = keyof typeof HEALTH_PROOF_PROBLEMS;

/** @internal A problem, and whether it is none. */
export type HealthProofCondition = readonly [problem: HealthProofProblem, isMet: Ruling];

/** @internal What a rule asks of a proof apart from when: each with the problem that it is when it is not so. */
export function healthProofConditions(proof: HealthProof, rule: HealthProofRule): readonly HealthProofCondition[] {
  return [["other-disease", isNamed(proof.disease, (name) => name === rule.disease)], ...conditionsOfKind(proof, rule)];
}

function conditionsOfKind(proof: HealthProof, rule: HealthProofRule): readonly HealthProofCondition[] {
  switch (proof.kind) {
    case "vaccination":
      if (rule.vaccination === undefined) return [["kind-not-accepted", "no"]];
      return [
        ["course-not-complete", isComplete(proof)],
        ["product-not-accepted", isAccepted(proof, rule.vaccination.products)],
      ];
    case "test": {
      const { tests } = rule;
      if (tests === undefined) return [["kind-not-accepted", "no"]];
      return [
        ["test-not-accepted", isNamed(proof.test, (name) => tests[name] !== undefined)],
        ["infection-detected", isNamed(proof.result, (name) => name === "not-detected")],
      ];
    }
    case "recovery":
      if (rule.recovery === undefined) return [["kind-not-accepted", "no"]];
      return rule.recovery.printedDays === "narrow"
        ? []
        : [["printed-days-outside-the-rule", isPrintedWithin(proof, rule.recovery.days)]];
  }
}

function isNamed<Name extends string>(coded: Answer<Coded<Name>>, isRight: (name: Name) => boolean): Ruling {
  const name = given(coded)?.name;
  return name === undefined ? "undecided" : ruledBy(isRight(name));
}

function isComplete({ doses }: VaccinationProof): Ruling {
  const [number, of] = [given(doses.number), given(doses.of)];
  return number === undefined || of === undefined ? "undecided" : ruledBy(number >= of);
}

function isAccepted({ product }: VaccinationProof, products: readonly string[] | undefined): Ruling {
  if (products === undefined) return "yes";
  const code = given(product)?.code;
  return code === undefined ? "undecided" : ruledBy(products.includes(code));
}

function isPrintedWithin(proof: HealthProof, days: HealthProofDays): Ruling {
  const { from, until } = proof.printedValidity ?? {};
  if (isAbsent(proof.performedOn)) return "undecided";
  const window = countedDays(proof.performedOn, days);
  return ruledByAll(
    from === undefined ? "undecided" : ruledBy(from >= window.from),
    until === undefined ? "undecided" : ruledBy(window.until === undefined || until <= window.until),
  );
}
