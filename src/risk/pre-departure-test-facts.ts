import type { Facts, FactTable } from "../logic/facts.js";

/** What is known of one test for an infection. */
export const TEST_FACTS = {
  kind: {
    kind: "choice",
    options: ["nucleic-acid", "antigen"],
    names: {
      "nucleic-acid": { en: "nucleic acid test", zh: "核酸检测" },
      antigen: { en: "antigen test", zh: "抗原检测" },
    },
    label: { en: "kind of test", zh: "检测类型" },
  },
  result: {
    kind: "choice",
    options: ["negative", "positive"],
    names: { negative: { en: "negative", zh: "阴性" }, positive: { en: "positive", zh: "阳性" } },
    label: { en: "result", zh: "检测结果" },
  },
  sampledAt: { kind: "instant", label: { en: "when the sample was taken", zh: "采样时间" } },
} as const satisfies FactTable;

/** The facts that policies on a test before a journey to China read. */
export const PRE_DEPARTURE_TEST_FACTS = {
  tests: { kind: "list", of: TEST_FACTS, label: { en: "tests before the journey", zh: "行前检测" } },
  departsAt: { kind: "instant", label: { en: "boarding of the journey to China", zh: "来华登机（启程）时间" } },
} as const satisfies FactTable;

/** The facts about one journey, every one always there; a list of no tests says that there was none. */
export type PreDepartureTestFacts = Facts<typeof PRE_DEPARTURE_TEST_FACTS>;
