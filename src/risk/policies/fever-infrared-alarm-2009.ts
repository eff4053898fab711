import { calendarDate } from "../../calendar/calendar-date.js";
import { FEVER_FACTS, FEVER_GRADES } from "../fever-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * When the infrared cameras of one airport sounded during the influenza of 2009: above 37 °C, 37.0 excluded. It is an alarm
 * that calls for a thermometer and no finding of fever; other airports set theirs otherwise.
 *
 * @see Report of 2009-05-26 on Hangzhou Xiaoshan airport
 */
export const feverInfraredAlarm2009 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "fever-infrared-alarm-2009",
    series: "fever-infrared-alarm",
    title: { en: "Alarm of infrared cameras at an airport", zh: "机场红外测温报警" },
    authority: { en: "Zhejiang Entry-Exit Inspection and Quarantine Bureau", zh: "浙江出入境检验检疫局" },
    status: "published",
    from: { notBefore: calendarDate("2009-05-01"), notAfter: calendarDate("2009-05-26") },
    source: "Report of 2009-05-26 on Hangzhou Xiaoshan airport: the infrared cameras sound above 37 °C",
  },
  facts: FEVER_FACTS,
  grades: FEVER_GRADES,
  rules: [
    {
      id: "threshold",
      when: { fact: "infraredCelsius", above: 37 },
      grade: "met",
      text: { en: "Infrared reading above 37 °C", zh: "红外测温超过37℃" },
      source: { en: "Report of 2009-05-26 on Hangzhou Xiaoshan airport", zh: "2009年5月26日关于杭州萧山机场的报道" },
    },
  ],
  monotone: { infraredCelsius: "more" },
});
