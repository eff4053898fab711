import { calendarDate } from "../../calendar/calendar-date.js";
import { FEVER_FACTS, FEVER_GRADES } from "../fever-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * Fever in the guide of the Aircraft General Declaration: 38 °C, 38.0 included, wherever it was taken, as no site is named.
 * The guide asks for a sign besides (`aircraftFeverGuide2005`); this is its temperature alone. A reading in Fahrenheit is
 * converted first (`celsiusFromFahrenheit`).
 *
 * @see WHO, International Health Regulations (2005), Annex 9
 */
export const feverIhrAircraft2005 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "fever-ihr-aircraft-2005",
    series: "fever-ihr-aircraft",
    title: { en: "Fever in the health part of the Aircraft General Declaration", zh: "飞机总申报单卫生部分的发热" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-07-15"),
    source: "WHO, International Health Regulations (2005), Annex 9 as in force from 2007-07-15",
  },
  facts: FEVER_FACTS,
  grades: FEVER_GRADES,
  rules: [
    {
      id: "threshold",
      when: { fact: "celsius", atLeast: 38 },
      grade: "met",
      text: { en: "Temperature of 38 °C or more", zh: "体温38℃及以上" },
      source: { en: "IHR (2005), Annex 9", zh: "《国际卫生条例（2005）》附件9" },
    },
  ],
  monotone: { celsius: "more" },
});
