import { calendarDate } from "../../calendar/calendar-date.js";
import { FEVER_FACTS, FEVER_GRADES } from "../fever-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * Measured fever in the definition of an ill person on board an aircraft: 38 °C (100.4 °F), 38.0 included, wherever it was
 * taken. The definition also takes touch and history for a fever, and asks for a sign besides (`cdcIllPersonAircraft`).
 *
 * @see 42 CFR 71.1(b) as amended by 82 FR 6890
 */
export const feverCdcAircraft2017 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "fever-cdc-aircraft-2017",
    series: "fever-cdc-aircraft",
    title: { en: "Measured fever of an ill person on board an aircraft", zh: "航空器上患病者的实测发热" },
    authority: { en: "US Centers for Disease Control and Prevention", zh: "美国疾病控制与预防中心" },
    status: "published",
    from: calendarDate("2017-03-21"),
    publishedOn: calendarDate("2017-01-19"),
    source:
      "42 CFR 71.1(b), Control of Communicable Diseases, final rule, 82 FR 6890; in force from 2017-03-21 (82 FR 10718)",
  },
  facts: FEVER_FACTS,
  grades: FEVER_GRADES,
  rules: [
    {
      id: "threshold",
      when: { fact: "celsius", atLeast: 38 },
      grade: "met",
      text: { en: "Temperature of 38 °C (100.4 °F) or more", zh: "体温38℃（100.4℉）及以上" },
      source: { en: '42 CFR 71.1(b), "ill person"', zh: "《美国联邦法规》第42编71.1(b)条“患病者”" },
    },
  ],
  monotone: { celsius: "more" },
});
