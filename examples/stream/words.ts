import { fill, type Language, type Text } from "pratique";
import type { FindingCode, Verdict } from "pratique/declaration";

/** What the run says. */
const WORDS = {
  begun: { en: "examining {of} declarations; Ctrl-C stops", zh: "正在审核{of}份申报，按Ctrl-C停止" },
  progress: { en: "{examined} examined, {blocked} of them blocked", zh: "已审核{examined}份，其中{blocked}份须更正" },
  done: { en: "{examined} examined", zh: "已审核{examined}份" },
  stopped: { en: "stopped after {examined} of {of}", zh: "已停止：审核{examined}份，共{of}份" },
  speed: {
    en: " in {seconds} s, {speed} a second; peak resident memory {megabytes} MB",
    zh: "，用时{seconds}秒，每秒{speed}份；常驻内存峰值{megabytes} MB",
  },
  tooMuch: { en: "more than the limit of {limit} MB", zh: "超过上限{limit} MB" },
  declarations: { en: "declarations", zh: "申报份数" },
  findings: { en: "findings", zh: "审核发现项数" },
} as const satisfies Readonly<Record<string, Text>>;

export const VERDICT_WORDS: Readonly<Record<Verdict, Text>> = {
  blocked: { en: "blocked", zh: "须更正" },
  refer: { en: "to be looked at by an officer", zh: "由关员核查" },
  ask: { en: "to be asked about", zh: "须询问" },
  clear: { en: "clear", zh: "无问题" },
};

export const FINDING_WORDS: Readonly<Record<FindingCode, Text>> = {
  missing: { en: "missing", zh: "漏项" },
  malformed: { en: "malformed", zh: "无法识别" },
  unrecognised: { en: "unrecognised", zh: "本表未列项目" },
  "out-of-range": { en: "out of range", zh: "超出范围" },
  "check-digit": { en: "check digit", zh: "校验位不符" },
  contradictory: { en: "contradictory", zh: "相互矛盾" },
  "not-applicable": { en: "not applicable", zh: "无需填写" },
  expired: { en: "expired", zh: "已失效" },
  duplicate: { en: "duplicate", zh: "重复" },
};

/** What the run says, in one language. */
export type Say = (word: keyof typeof WORDS, values?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(language: Language): Say {
  return (word, values = {}) => fill(WORDS[word][language], values);
}
