import { calendarDate } from "../calendar/calendar-date.js";
import { DAY_COUNTS } from "../calendar/day-count.js";
import type { HealthProofRule } from "./health-proof-rule.js";

/** The dated rules by which health proofs were accepted. A country's own rule is one more record of the same shape. */

// Looked up in a function, so that a bundle without these rules is without the look-up.
const FROM_DAY_0 = /* @__PURE__ */ (() => DAY_COUNTS["start-is-day-0"])();

/**
 * The template from which Member States of the European Union wrote their own rules. A test counts for less than 48 or 72
 * hours; what a recovery certificate prints must lie between day 11 and day 180. The days are those of the eHealth
 * network's rule set; from which day it was offered is not known here, so it is illustrative.
 */
export const euDccTemplateRules: HealthProofRule = {
  edition: {
    id: "eu-dcc-template-rules",
    series: "eu-dcc-template-rules",
    title: { en: "EU Digital COVID Certificate: template rules", zh: "欧盟数字新冠证书：规则模板" },
    authority: { en: "eHealth network of the European Union", zh: "欧盟电子健康网络" },
    status: "illustrative",
    from: /* @__PURE__ */ calendarDate("2021-07-01"),
    until: /* @__PURE__ */ calendarDate("2023-06-30"),
    source: "eHealth network, eu-dcc-business-rules, EU template rule set (rules GR-EU, VR-EU, TR-EU and RR-EU)",
  },
  disease: "covid-19",
  vaccination: {
    primaryCourse: { firstDay: 0, dayCount: FROM_DAY_0 },
    booster: { firstDay: 0, dayCount: FROM_DAY_0 },
    products: ["EU/1/20/1528", "EU/1/20/1507", "EU/1/21/1529", "EU/1/20/1525"],
  },
  tests: {
    naat: { hours: 72, isEndIncluded: false },
    antigen: { hours: 48, isEndIncluded: false },
  },
  recovery: { days: { firstDay: 11, lastDay: 180, dayCount: FROM_DAY_0 }, printedDays: "must-lie-within" },
};

/**
 * The Council's recommendation on free movement as it stood until it was amended in December 2022: at least 14 and at most
 * 270 days after the last dose of the primary course, a booster without an end; a test at most 72 or 24 hours before
 * travel; at most 180 days after the first positive test. Which vaccines are approved is not looked at.
 */
export const euCouncilRecommendation2022: HealthProofRule = {
  edition: {
    id: "eu-council-recommendation-2022-107",
    series: "eu-council-recommendation",
    title: {
      en: "Council Recommendation on free movement during the COVID-19 pandemic",
      zh: "欧盟理事会关于新冠疫情期间自由流动的建议",
    },
    authority: { en: "Council of the European Union", zh: "欧盟理事会" },
    status: "published",
    from: /* @__PURE__ */ calendarDate("2022-02-01"),
    until: /* @__PURE__ */ calendarDate("2022-12-21"),
    publishedOn: /* @__PURE__ */ calendarDate("2022-01-27"),
    source: "Council Recommendation (EU) 2022/107 of 25 January 2022, OJ L 18, 27.1.2022, p. 110",
  },
  disease: "covid-19",
  vaccination: {
    primaryCourse: { firstDay: 14, lastDay: 270, dayCount: FROM_DAY_0 },
    booster: { firstDay: 0, dayCount: FROM_DAY_0 },
  },
  tests: {
    naat: { hours: 72, isEndIncluded: true },
    antigen: { hours: 24, isEndIncluded: true },
  },
  recovery: { days: { firstDay: 0, lastDay: 180, dayCount: FROM_DAY_0 }, printedDays: "narrow" },
};
