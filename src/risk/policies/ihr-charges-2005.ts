import { calendarDate } from "../../calendar/calendar-date.js";
import { CHARGE_FACTS } from "../charge-facts.js";
import { PERMISSION_GRADES } from "../permission.js";
import { editionPolicy } from "../prepare-policy.js";

const CHARGES = { en: "IHR (2005), Article 40", zh: "《国际卫生条例（2005）》第40条" } as const;

/**
 * What a traveller may not be charged for: examination, isolation and quarantine, the certificate of the measures,
 * measures on accompanying baggage, and vaccination or prophylaxis that was not published as required at least 10 days
 * before; with exactly 10 days it may be charged. A requirement that was never published is `not-applicable`. No
 * departure is held for payment, whoever owes it and whatever for.
 *
 * That these are not free for those who seek residence is from memory of the Article and was not looked up again.
 *
 * @see IHR (2005), Article 40
 */
export const travellerCharges2005 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "ihr-charges-2005",
    series: "ihr-charges",
    title: { en: "Charges to travellers for health measures", zh: "就卫生措施向出入境人员收费" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-06-15"),
    source: "WHO, International Health Regulations (2005), Article 40",
  },
  facts: CHARGE_FACTS,
  grades: PERMISSION_GRADES,
  rules: [
    {
      id: "free-service",
      when: {
        all: [
          { fact: "act", is: "charge" },
          {
            fact: "service",
            in: ["medical-examination", "isolation-or-quarantine", "measures-certificate", "measures-on-baggage"],
          },
          { not: { fact: "seeksResidence", is: "yes" } },
        ],
      },
      grade: "may-not",
      text: {
        en: "Examination, isolation and quarantine, the certificate and measures on accompanying baggage are free",
        zh: "检查、隔离和留验、证明以及对随身行李的措施不得收费",
      },
      source: CHARGES,
    },
    {
      id: "not-published-in-time",
      when: {
        all: [
          { fact: "act", is: "charge" },
          { fact: "service", is: "vaccination-or-prophylaxis" },
          { not: { fact: "seeksResidence", is: "yes" } },
          { not: { fact: "requirementPublishedOn", onOrBefore: { fact: "providedOn", plus: { days: -10 } } } },
        ],
      },
      grade: "may-not",
      text: {
        en: "Vaccination or prophylaxis that was not published as required at least 10 days before is free",
        zh: "未在至少10天前公布要求的疫苗接种或预防措施不得收费",
      },
      source: CHARGES,
    },
    {
      id: "departure-not-held",
      when: { fact: "act", is: "hold-departure" },
      grade: "may-not",
      text: { en: "No departure is held until charges are paid", zh: "不得以未缴费为由阻止离境" },
      source: CHARGES,
    },
  ],
});
