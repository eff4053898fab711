import type { Text } from "pratique";

/** The words of this example, for what the library has only codes for. */
export const WORDS = {
  protocols: { en: "The protocols", zh: "各日规程" },
  ofThousand: { en: "Of 1000 infected who arrive", zh: "每1000名抵达的感染旅客" },
  changes: { en: "What changed what is let through", zh: "漏过人数因何而变" },
  change: { en: "{from} → {to}: {before} → {after} let through", zh: "{from}→{to}：漏过{before}→{after}" },
  inTurn: { en: "{part}: {points} of 1000", zh: "{part}：{points}（每1000人）" },
  alone: { en: "{part}: {points} of 1000; alone {alone}", zh: "{part}：{points}（每1000人）；单独更换时{alone}" },
  none: { en: "no part makes a difference", zh: "各部分均无影响" },
  order: {
    en: "The parts are replaced in this order, and the order matters; “alone” is the part replaced by itself.",
    zh: "按此次序逐项更换，次序会影响结果；“单独更换”指只换该项。",
  },
  numbers: { en: "The numbers behind it", zh: "所用数值" },
  denominator: { en: "100 % is: {of}.", zh: "分母：{of}。" },
  title: { en: "What each day's protocol would have let through", zh: "各日规程会漏过多少" },
} as const satisfies Readonly<Record<string, Text>>;
