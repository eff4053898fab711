import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";

const CONFERENCE = {
  en: "Beijing, press conference no. 349 on epidemic prevention and control, 2022-05-29",
  zh: "北京市新冠肺炎疫情防控工作第349场新闻发布会（2022年5月29日）",
} as const;

/**
 * How candidates of the college entrance examination of June 2022 sit in Beijing, by the zone in which they live that day.
 *
 * @see Beijing, press conference no. 349 on epidemic prevention and control, 2022-05-29
 */
export const beijingExaminationExit2022 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "beijing-examination-exit-2022-05-29",
    series: "cn-beijing-examination-exit",
    title: { en: "Candidates from lockdown and control zones, Beijing", zh: "北京市封管控区高考考生分类" },
    authority: { en: "Beijing Municipal Education Commission", zh: "北京市教育委员会" },
    status: "published",
    from: calendarDate("2022-06-06"),
    until: calendarDate("2022-06-10"),
    publishedOn: calendarDate("2022-05-29"),
    source: CONFERENCE.en,
  },
  facts: {
    zone: {
      kind: "choice",
      options: ["lockdown", "control", "neither"],
      names: {
        lockdown: { en: "lockdown zone", zh: "封控区" },
        control: { en: "control zone", zh: "管控区" },
        neither: { en: "neither of them", zh: "均不在" },
      },
      label: { en: "zone in which the candidate lives", zh: "考生所处区域" },
    },
  },
  grades: {
    "ordinary-site": { en: "at an ordinary site", zh: "常规考点" },
    "shared-room": { en: "at a site for the zones, in a shared room", zh: "封管控考点，多人一考场" },
    "own-room": { en: "at a site for the zones, alone in a room", zh: "封管控考点，一人一考场" },
  },
  rules: [
    {
      id: "neither-zone",
      when: { fact: "zone", is: "neither" },
      grade: "ordinary-site",
      text: { en: "Candidates of neither zone sit at an ordinary site", zh: "不在封管控区的考生在常规考点考试" },
      source: CONFERENCE,
    },
    {
      id: "control-zone",
      when: { fact: "zone", is: "control" },
      grade: "shared-room",
      text: {
        en: "Candidates of one control zone may share a room, at least 2 m apart; those of different zones sit in different rooms",
        zh: "管控区考生可多人一考场，考位间距不小于2米，不同管控区考生安排在不同考场",
      },
      source: CONFERENCE,
    },
    {
      id: "lockdown-zone",
      when: { fact: "zone", is: "lockdown" },
      grade: "own-room",
      text: { en: "Each candidate of a lockdown zone sits alone in a room", zh: "封控区考生一人一考场" },
      source: CONFERENCE,
    },
  ],
});
