import { calendarDate } from "../../calendar/calendar-date.js";
import { NO_FURTHER_MEASURE, PORT_MEASURE_FACTS, SAMPLING_AND_HAND_OVER, THREE_SCREENINGS } from "../port-measures.js";
import { editionPolicy } from "../prepare-policy.js";

const CONFERENCE = {
  en: "Joint prevention and control mechanism press conference of 2020-04-06 (GACC)",
  zh: "国务院联防联控机制2020年4月6日发布会（海关总署）",
} as const;

/**
 * What follows the checks from April 2020: every traveller who enters is sampled and handed over, and so are crew who
 * leave the conveyance and crew who stay aboard with symptoms. Whoever leaves the country goes on to the three screenings
 * where there is a ground. For crew who stay aboard and are well the text that was seen states no measure (it is said,
 * without a source, that they were kept aboard): they are graded as having none, which is no leave to land.
 *
 * @see Joint prevention and control mechanism press conference of 2020-04-06 (GACC); for those who leave the country, GACC
 * press briefing of 2020-03-01
 */
export const portMeasures2020April = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "port-measures-2020-04-01",
    series: "cn-port-measures",
    title: {
      en: "What follows the checks: sampling and hand-over of all who enter",
      zh: "查验后续措施：入境全员采样移交",
    },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-04-01"),
    source: `${CONFERENCE.en}: from 2020-04-01 every traveller who enters is sampled and handed over`,
    supersedes: "port-measures-2020-03-01",
  },
  facts: PORT_MEASURE_FACTS,
  grades: {
    "no-further-measure": NO_FURTHER_MEASURE,
    "three-screenings": THREE_SCREENINGS,
    "sampling-and-hand-over": SAMPLING_AND_HAND_OVER,
  },
  rules: [
    {
      id: "every-entrant",
      when: {
        all: [
          { fact: "direction", is: "entry" },
          { fact: "role", is: "traveller" },
        ],
      },
      grade: "sampling-and-hand-over",
      text: {
        en: "Every traveller who enters is sampled and handed over with their data",
        zh: "所有入境旅客全部采样检测，人员及信息全部移交",
      },
      source: CONFERENCE,
    },
    {
      id: "crew-leaving-conveyance",
      when: {
        all: [
          { fact: "direction", is: "entry" },
          { fact: "role", is: "crew" },
          { fact: "leavesConveyance", is: "yes" },
        ],
      },
      grade: "sampling-and-hand-over",
      text: {
        en: "Crew who leave the conveyance go through the three checks, are all sampled and handed over",
        zh: "离开交通工具的司乘人员实施三查三排一转运，全部采样检测并移交",
      },
      source: CONFERENCE,
    },
    {
      id: "symptomatic-crew-aboard",
      when: {
        all: [
          { fact: "direction", is: "entry" },
          { fact: "role", is: "crew" },
          { fact: "symptomatic", is: "yes" },
        ],
      },
      grade: "sampling-and-hand-over",
      text: {
        en: "Crew with symptoms are sampled and handed over although they stay aboard",
        zh: "不离开交通工具但有症状的司乘人员采样检测并移交",
      },
      source: CONFERENCE,
    },
    {
      id: "triggered-on-exit",
      when: {
        all: [
          { fact: "direction", is: "exit" },
          { fact: "triggered", is: "yes" },
        ],
      },
      grade: "three-screenings",
      text: {
        en: "Whoever leaves and has a ground goes through the three screenings",
        zh: "有触发因素的出境人员实施三排",
      },
      source: {
        en: "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)",
        zh: "海关总署2020年3月1日发布会（三查三排一转运）",
      },
    },
  ],
  monotone: { triggered: "yes", leavesConveyance: "yes", symptomatic: "yes" },
});
