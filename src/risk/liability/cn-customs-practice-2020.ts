import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LiabilityEdition } from "../liability-on.js";

/**
 * What customs said in 2020 that it would do about untruthful declarations. A press conference is no law: the amount is
 * the highest of the implementing rules. The practice was reported from 1 April and announced on 6 April 2020; when it
 * began and ended is not known, and that it ended with the old law at the latest is inferred.
 *
 * @see Press conference of the joint prevention and control mechanism of the State Council, 2020-04-06
 */
export const customsPractice2020 = /* @__PURE__ */ frozen<LiabilityEdition>({
  edition: {
    id: "cn-customs-practice-2020",
    series: "cn-customs-practice",
    title: { en: "Customs practice on untruthful health declarations", zh: "海关对不如实健康申报的处理做法" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: { notBefore: calendarDate("2020-01-25"), notAfter: calendarDate("2020-04-06") },
    until: calendarDate("2024-12-31"),
    source:
      "Press conference of the joint prevention and control mechanism of the State Council of China, 2020-04-06 (General Administration of Customs)",
  },
  clauses: [
    {
      id: "breach-of-declaration",
      acts: ["untruthful-declaration", "operator-untruthful-declaration", "concealing-an-epidemic"],
      article: { en: "announcement of 2020-04-06", zh: "2020年4月6日发布会" },
      text: {
        en: "A warning or a fine of up to 30 000 yuan, and the list of dishonest travellers; serious cases are handed over for prosecution",
        zh: "给予警告或者最高3万元罚款，并列入海关失信旅客名单；情节严重的移送司法机关",
      },
      consequences: [
        { kind: "warning", degree: "ordinary" },
        { kind: "fine", degree: "ordinary", yuan: { atMost: 30_000 } },
        { kind: "dishonest-traveller-list", degree: "ordinary" },
        { kind: "referral-for-prosecution", degree: "serious" },
      ],
    },
  ],
});
