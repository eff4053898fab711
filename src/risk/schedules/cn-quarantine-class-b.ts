import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { type QuarantineEdition, TEST_CONSEQUENCES } from "../quarantine-edition.js";

const PLAN = {
  en: "General plan for management in Class B, from 2023-01-08",
  zh: "《关于对新型冠状病毒感染实施“乙类乙管”的总体方案》（2023年1月8日起）",
} as const;
const NO_AREAS = {
  problem: "class-abolished",
  text: { en: "Risk areas are no longer drawn", zh: "不再划定高低风险区" },
  source: PLAN,
} as const;
const NO_CONTACTS = {
  problem: "class-abolished",
  text: { en: "Contacts are no longer determined", zh: "不再判定密切接触者" },
  source: PLAN,
} as const;

/**
 * Management in Class B: nobody is quarantined and nobody is tested after entry; contacts are not determined and areas not
 * drawn.
 *
 * @see General plan for management in Class B; GACC notice of 2022-12-28; both from 2023-01-08
 */
export const quarantineClassB = /* @__PURE__ */ frozen<QuarantineEdition>({
  edition: {
    id: "cn-quarantine-class-b",
    series: "cn-quarantine",
    title: { en: "No quarantine under management in Class B", zh: "乙类乙管：不实行隔离措施" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2023-01-08"),
    publishedOn: calendarDate("2022-12-28"),
    source: "General plan for management in Class B and GACC notice of 2022-12-28, both from 2023-01-08",
    supersedes: "cn-quarantine-ten-measures",
  },
  rules: {
    entrant: {
      phases: [],
      text: { en: "No quarantine and no test after entry", zh: "入境后不实行隔离和全员核酸检测" },
      source: PLAN,
    },
    "close-contact": NO_CONTACTS,
    "contact-of-contact": NO_CONTACTS,
    "from-high-risk-area": NO_AREAS,
    "from-medium-risk-area": NO_AREAS,
    "from-low-risk-area": NO_AREAS,
    "post-leaver": {
      phases: [],
      text: { en: "No quarantine", zh: "不实行隔离措施" },
      source: PLAN,
      inferred: {
        en: "That the end of quarantine is the end of it for people who leave a closed loop too",
        zh: "不实行隔离措施亦适用于结束闭环作业人员，系推断",
      },
    },
  },
  consequences: TEST_CONSEQUENCES,
});
