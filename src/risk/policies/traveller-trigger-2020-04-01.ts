import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";
import { TRAVELLER_FACTS } from "../traveller-facts.js";
import { HAD_CONTACT, HAS_SYMPTOMS, TRIGGER_GRADES, WAS_IN_AFFECTED_AREA } from "../traveller-grounds.js";

const CONFERENCE = {
  en: "Joint prevention and control mechanism press conference of 2020-04-06 (GACC): from 2020-04-01",
  zh: "国务院联防联控机制2020年4月6日发布会（海关总署）：4月1日起",
} as const;
const BRIEFING = {
  en: "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)",
  zh: "海关总署2020年3月1日发布会（三查三排一转运）",
} as const;

/**
 * Who goes on from the three checks while every traveller who enters is sampled: everyone who enters, and of those who
 * leave whoever has one of the three grounds of 1 March 2020. The grounds are named for those who enter as well. What
 * follows from them stands in `portMeasures2020April`.
 *
 * @see Joint prevention and control mechanism press conference of 2020-04-06 (GACC); GACC press briefing of 2020-03-01
 */
export const travellerTrigger2020April = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "traveller-trigger-2020-04-01",
    series: "cn-traveller-trigger",
    title: { en: "Every traveller who enters, and grounds for the others", zh: "入境旅客全员及其他人员触发条件" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-04-01"),
    source: `${CONFERENCE.en} every traveller who enters is sampled and handed over`,
    supersedes: "traveller-trigger-2020-03-01",
  },
  facts: TRAVELLER_FACTS,
  grades: TRIGGER_GRADES,
  rules: [
    {
      id: "universal-entry-testing",
      when: { fact: "direction", is: "entry" },
      grade: "triggered",
      text: { en: "Every traveller who enters is sampled", zh: "所有入境旅客全部采样检测" },
      source: CONFERENCE,
    },
    {
      id: "symptoms",
      when: HAS_SYMPTOMS,
      grade: "triggered",
      text: { en: "Symptoms were declared", zh: "申报有症状" },
      source: BRIEFING,
    },
    {
      id: "affected-area",
      when: WAS_IN_AFFECTED_AREA,
      grade: "triggered",
      text: {
        en: "A stay in a seriously affected country or area in the last 14 days",
        zh: "14日内有疫情严重国家（地区）旅居史",
      },
      source: BRIEFING,
    },
    {
      id: "contact-with-case",
      ground: "contact",
      when: HAD_CONTACT,
      grade: "triggered",
      text: { en: "Contact with a confirmed or suspected case", zh: "接触过确诊或疑似病例" },
      source: BRIEFING,
    },
  ],
  monotone: {
    direction: ["exit", "entry"],
    symptomsAny: "yes",
    symptomsListed: "more",
    stays: "more",
    affectedCountries: "more",
    contactWithCase: "yes",
  },
});
