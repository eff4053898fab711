import type { Text } from "pratique";
import type { Ruling } from "pratique/documents";

/** What a ruling on a certificate is called. */
export const RULING_WORDS: Readonly<Record<Ruling, Text>> = {
  yes: { en: "valid", zh: "有效" },
  no: { en: "not valid", zh: "无效" },
  undecided: { en: "not decided by what is known", zh: "据现有信息无法确定" },
};
