import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { Overlay } from "../policy.js";
import type { TRAVELLER_FACTS } from "../traveller-facts.js";

const EXAMPLE = {
  en: "example of a port's own rules; the questions are those of the card of 2020-03-17",
  zh: "某口岸自定规则示例；问题取自2020年3月17日版申明卡",
} as const;

/** An example of a port's own overlay: the card's wider contact questions and the traveller's own test result. */
export const portContactAndTest2020 = /* @__PURE__ */ frozen<Overlay<typeof TRAVELLER_FACTS, "triggered">>({
  edition: {
    id: "port-contact-and-test-2020",
    series: "port-traveller-trigger",
    title: { en: "A port's wider contact questions and own test", zh: "口岸扩大接触史与本人检测" },
    authority: { en: "a port, as an example", zh: "某口岸（示例）" },
    status: "illustrative",
    from: calendarDate("2020-03-17"),
    source: EXAMPLE.en,
  },
  over: "cn-traveller-trigger",
  // The source names no port: Erenhot stands for whichever it is.
  jurisdiction: { level: "port", place: "CNERL" },
  rules: [
    {
      id: "wider-contact",
      ground: "contact",
      when: {
        any: [
          { fact: "contactWithFebrilePerson", is: "yes" },
          { fact: "communityCase", is: "yes" },
          { fact: "clusterAtHomeOrOffice", is: "yes" },
        ],
      },
      grade: "triggered",
      text: {
        en: "Contact with febrile people, cases in the community or a cluster at home or in the office",
        zh: "接触过发热或呼吸道症状者，或社区有病例报告，或家庭、办公室聚集发病",
      },
      source: EXAMPLE,
    },
    {
      id: "positive-test",
      when: { fact: "ownTest", is: "positive" },
      grade: "triggered",
      text: { en: "The traveller's own test was positive", zh: "本人检测结果阳性" },
      source: EXAMPLE,
    },
  ],
});
