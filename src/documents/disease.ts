import type { Text } from "../text.js";

/** The diseases that certificates are about, in the words of this library; the codes of each format are read into them. */
export const DISEASES = {
  "covid-19": { en: "COVID-19", zh: "新型冠状病毒感染" },
  polio: { en: "Poliomyelitis", zh: "脊髓灰质炎" },
  "yellow-fever": { en: "Yellow fever", zh: "黄热病" },
} as const satisfies Readonly<Record<string, Text>>;
/** A disease that certificates are about. */
export type Disease = keyof typeof DISEASES;
