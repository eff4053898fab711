import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";
import { TRAVELLER_FACTS } from "../traveller-facts.js";
import { HAD_CONTACT, HAS_SYMPTOMS, TRIGGER_GRADES, WAS_IN_AFFECTED_AREA } from "../traveller-grounds.js";

const BRIEFING = {
  en: "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)",
  zh: "海关总署2020年3月1日发布会（三查三排一转运）",
} as const;

/**
 * Who goes on from the three checks to the three screenings: whoever has symptoms, comes from a seriously affected
 * country or area, or had contact with a confirmed or suspected case.
 * A stay counts when its last day lies in the 14 days before the day of screening, that day being day 0, or later.
 *
 * @see GACC press briefing of 2020-03-01; 14 days: the card's own travel-history window
 */
export const travellerTrigger2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "traveller-trigger-2020-03-01",
    series: "cn-traveller-trigger",
    title: { en: "Grounds for the three screenings", zh: "三排触发条件" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-03-01"),
    publishedOn: calendarDate("2020-03-01"),
    source: BRIEFING.en,
    supersedes: "traveller-trigger-2020-01-25",
  },
  facts: TRAVELLER_FACTS,
  grades: TRIGGER_GRADES,
  rules: [
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
    symptomsAny: "yes",
    symptomsListed: "more",
    stays: "more",
    affectedCountries: "more",
    contactWithCase: "yes",
  },
});
