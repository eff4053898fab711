import type { Text } from "../text.js";

/** @internal What a comparison says, and what it says when it is denied. */
export const SENTENCES = {
  answered: [
    { en: "{it} bears an answer", zh: "{it}已作答" },
    { en: "{it} bears no answer", zh: "{it}未作答" },
  ],
  is: [
    { en: "{it} is {other}", zh: "{it}为{other}" },
    { en: "{it} is not {other}", zh: "{it}不为{other}" },
  ],
  in: [
    { en: "{it} is one of {other}", zh: "{it}为{other}之一" },
    { en: "{it} is none of {other}", zh: "{it}不为{other}中任何一项" },
  ],
  amongTicked: [
    { en: "{it} is among the answers to {other}", zh: "{it}在{other}所填各项之中" },
    { en: "{it} is not among the answers to {other}", zh: "{it}不在{other}所填各项之中" },
  ],
  includes: [
    { en: "{it} includes {other}", zh: "{it}包括{other}" },
    { en: "{it} does not include {other}", zh: "{it}不包括{other}" },
  ],
  overlaps: [
    { en: "{it} includes at least one of {other}", zh: "{it}至少包括{other}之一" },
    { en: "{it} includes none of {other}", zh: "{it}不包括{other}中任何一项" },
  ],
  sharesWith: [
    { en: "{it} and {other} have an answer in common", zh: "{it}与{other}有相同项" },
    { en: "{it} and {other} have no answer in common", zh: "{it}与{other}无相同项" },
  ],
  atLeast: [
    { en: "{it} is {other} or more", zh: "{it}达到或超过{other}" },
    { en: "{it} is less than {other}", zh: "{it}不足{other}" },
  ],
  above: [
    { en: "{it} is more than {other}", zh: "{it}超过{other}" },
    { en: "{it} is {other} or less", zh: "{it}不超过{other}" },
  ],
  atMost: [
    { en: "{it} is {other} or less", zh: "{it}不超过{other}" },
    { en: "{it} is more than {other}", zh: "{it}超过{other}" },
  ],
  below: [
    { en: "{it} is less than {other}", zh: "{it}不足{other}" },
    { en: "{it} is {other} or more", zh: "{it}达到或超过{other}" },
  ],
  before: [
    { en: "{it} is earlier than {other}", zh: "{it}早于{other}" },
    { en: "{it} is not earlier than {other}", zh: "{it}不早于{other}" },
  ],
  after: [
    { en: "{it} is later than {other}", zh: "{it}晚于{other}" },
    { en: "{it} is not later than {other}", zh: "{it}不晚于{other}" },
  ],
  onOrBefore: [
    { en: "{it} is not later than {other}", zh: "{it}不晚于{other}" },
    { en: "{it} is later than {other}", zh: "{it}晚于{other}" },
  ],
  onOrAfter: [
    { en: "{it} is not earlier than {other}", zh: "{it}不早于{other}" },
    { en: "{it} is earlier than {other}", zh: "{it}早于{other}" },
  ],
  within: [
    { en: "{it} lies in {other}", zh: "{it}在{other}之内" },
    { en: "{it} does not lie in {other}", zh: "{it}不在{other}之内" },
  ],
  since: [
    { en: "{it} lies in {other} or later", zh: "{it}在{other}之内或之后" },
    { en: "{it} lies before {other}", zh: "{it}在{other}之前" },
  ],
  some: [
    { en: "in at least one row of {it}, {inner}", zh: "{it}至少有一行符合：{inner}" },
    { en: "in no row of {it}, {inner}", zh: "{it}没有任何一行符合：{inner}" },
  ],
  every: [
    { en: "in every row of {it}, {inner}", zh: "{it}每一行均符合：{inner}" },
    { en: "not in every row of {it}, {inner}", zh: "{it}并非每一行均符合：{inner}" },
  ],
  overlap: [
    { en: "two rows of {it} overlap (from {from} to {to})", zh: "{it}有两行时间重叠（{from}至{to}）" },
    { en: "no two rows of {it} overlap (from {from} to {to})", zh: "{it}各行时间互不重叠（{from}至{to}）" },
  ],
  covers: [
    {
      en: "the rows of {it} (from {from} to {to}) account for every day of {other}",
      zh: "{it}各行（{from}至{to}）覆盖{other}的每一天",
    },
    {
      en: "the rows of {it} (from {from} to {to}) do not account for every day of {other}",
      zh: "{it}各行（{from}至{to}）未覆盖{other}的每一天",
    },
  ],
} as const satisfies Readonly<Record<string, readonly [said: Text, denied: Text]>>;

/** @internal What can be said. */
export type Sentence = keyof typeof SENTENCES;
