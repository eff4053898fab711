import type { Facts, FactTable } from "../logic/facts.js";
import { TEST_FACTS } from "./pre-departure-test-facts.js";

/** The facts that policies on codes and certificates at a checkpoint read. */
export const CHECKPOINT_FACTS = {
  healthCode: {
    kind: "choice",
    options: ["green", "yellow", "red"],
    names: {
      green: { en: "green", zh: "绿码" },
      yellow: { en: "yellow", zh: "黄码" },
      red: { en: "red", zh: "红码" },
    },
    label: { en: "colour of the health code", zh: "健康码颜色" },
  },
  tripCard: {
    kind: "choice",
    options: ["green", "yellow", "orange", "red"],
    names: {
      green: { en: "green", zh: "绿卡" },
      yellow: { en: "yellow", zh: "黄卡" },
      orange: { en: "orange", zh: "橙卡" },
      red: { en: "red", zh: "红卡" },
    },
    label: { en: "colour of the trip card", zh: "行程卡颜色" },
  },
  tests: { kind: "list", of: TEST_FACTS, label: { en: "tests", zh: "检测" } },
  checkedAt: { kind: "instant", label: { en: "when the person stands at the checkpoint", zh: "查验时间" } },
} as const satisfies FactTable;

/** The facts about one person at a checkpoint, every one always there. */
export type CheckpointFacts = Facts<typeof CHECKPOINT_FACTS>;
