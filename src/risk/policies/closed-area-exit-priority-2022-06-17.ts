import { calendarDate } from "../../calendar/calendar-date.js";
import { EXIT_PURPOSES } from "../closed-area-exit.js";
import { editionPolicy } from "../prepare-policy.js";

const EXAMPLE = {
  en: "example of a command's order of exits; that they are approved level by level and go point to point is reported of Zhangzhou, June 2022",
  zh: "某指挥部人员外出排序示例；层层审批、点对点转运见2022年6月漳州的报道",
} as const;

/**
 * An example of the order in which a command sees to requests to leave a closed area: an emergency first, then an examination,
 * whose hour is fixed, then treatment that can be arranged, then the rest.
 */
export const closedAreaExitPriority2022 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "closed-area-exit-priority-2022-06-17",
    series: "cn-closed-area-exit-priority",
    title: { en: "Order of exits from a closed area", zh: "封闭区域人员外出的先后次序" },
    authority: { en: "an epidemic command, as an example", zh: "某防控指挥部（示例）" },
    status: "illustrative",
    from: calendarDate("2022-06-17"),
    source: EXAMPLE.en,
  },
  facts: {
    purpose: {
      kind: "choice",
      options: ["medical-emergency", "ordinary-medical", "examination", "other-essential"],
      names: EXIT_PURPOSES,
      label: { en: "purpose of the exit", zh: "外出事由" },
    },
  },
  grades: {
    last: { en: "when there is room", zh: "有条件时安排" },
    arranged: { en: "by appointment", zh: "预约安排" },
    "fixed-hour": { en: "for its fixed hour", zh: "按规定时间安排" },
    immediate: { en: "at once", zh: "立即安排" },
  },
  rules: [
    {
      id: "other-essential",
      when: { fact: "purpose", is: "other-essential" },
      grade: "last",
      text: { en: "Another essential purpose waits for the rest", zh: "其他必要事由在其余之后安排" },
      source: EXAMPLE,
    },
    {
      id: "ordinary-medical",
      when: { fact: "purpose", is: "ordinary-medical" },
      grade: "arranged",
      text: { en: "Treatment that can be arranged has an appointment", zh: "普通就医预约安排" },
      source: EXAMPLE,
    },
    {
      id: "examination",
      when: { fact: "purpose", is: "examination" },
      grade: "fixed-hour",
      text: { en: "An examination has its fixed hour", zh: "考试时间固定" },
      source: EXAMPLE,
    },
    {
      id: "medical-emergency",
      when: { fact: "purpose", is: "medical-emergency" },
      grade: "immediate",
      text: { en: "A medical emergency does not wait", zh: "急救不等待" },
      source: EXAMPLE,
    },
  ],
});
