import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { Overlay } from "../policy.js";
import type { TRAVELLER_FACTS } from "../traveller-facts.js";
import { HAD_CONTACT, WAS_IN_AFFECTED_AREA } from "../traveller-grounds.js";

const CARDS = {
  en: "an example: what editions 1 to 3 of the card asked (Wuhan, then Hubei, then any affected country; contact with cases), taken as grounds",
  zh: "示例：将第一至三版申明卡所问内容（武汉、湖北、其他受影响国家旅居史，病例接触史）视为触发因素",
} as const;

/**
 * An example of what the cards of January and February 2020 asked, taken as grounds: a stay in an area that the caller
 * lists, and contact with a case. That the cards asked it is known; that whoever said yes went on to medical screening is
 * supposed here.
 */
export const cardQuestions2020 = /* @__PURE__ */ frozen<Overlay<typeof TRAVELLER_FACTS, "triggered">>({
  edition: {
    id: "card-questions-2020-01-25",
    series: "cn-traveller-trigger-card",
    title: { en: "What the first cards asked, as grounds", zh: "以首批申明卡问题为触发因素" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "illustrative",
    from: calendarDate("2020-01-25"),
    // From 1 March the policy itself has both grounds.
    until: calendarDate("2020-02-29"),
    source: CARDS.en,
  },
  over: "cn-traveller-trigger",
  jurisdiction: { level: "nation", place: "CN" },
  rules: [
    {
      id: "affected-area",
      when: WAS_IN_AFFECTED_AREA,
      grade: "triggered",
      text: { en: "A stay in a listed area in the last 14 days", zh: "14日内有名单所列地区旅居史" },
      source: CARDS,
    },
    {
      id: "contact-with-case",
      ground: "contact",
      when: HAD_CONTACT,
      grade: "triggered",
      text: { en: "Contact with a confirmed or suspected case", zh: "接触过确诊或疑似病例" },
      source: CARDS,
    },
  ],
});
