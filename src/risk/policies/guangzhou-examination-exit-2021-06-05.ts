import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";

const NOTICE = {
  en: "Guangzhou epidemic command, document (2021) no. 27 on passage through controlled areas during the college entrance examination, part 1",
  zh: "穗防控办〔2021〕27号《关于做好2021年普通高考期间管控区域人员、车辆通行管理的通知》第一部分",
} as const;

/**
 * How candidates of the college entrance examination of June 2021 travel between where they stay and where they sit. Who is
 * both in quarantine and in a closed area goes as the quarantine asks: the notice does not speak of both at once.
 *
 * @see Guangzhou epidemic command, document (2021) no. 27, part 1 (7 to 9 June 2021)
 */
export const guangzhouExaminationExit2021 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "guangzhou-examination-exit-2021-06-05",
    series: "cn-guangzhou-examination-exit",
    title: { en: "Passage of examination candidates, Guangzhou", zh: "广州市高考考生通行分类" },
    authority: { en: "Guangzhou epidemic prevention and control command", zh: "广州市新冠肺炎防控指挥部办公室" },
    status: "published",
    from: calendarDate("2021-06-07"),
    until: calendarDate("2021-06-09"),
    publishedOn: calendarDate("2021-06-05"),
    source: NOTICE.en,
  },
  facts: {
    place: {
      kind: "choice",
      options: ["lockdown-or-high-risk", "control", "medium-risk", "low-risk"],
      names: {
        "lockdown-or-high-risk": { en: "closed area or high-risk area", zh: "封闭管理区域或高风险地区" },
        control: { en: "control area", zh: "封控管理区域" },
        "medium-risk": { en: "medium-risk area", zh: "中风险地区" },
        "low-risk": { en: "low-risk area", zh: "低风险地区" },
      },
      label: { en: "where the candidate lives", zh: "考生所处区域" },
    },
    inQuarantine: {
      kind: "yes-no",
      label: { en: "whether the candidate is in quarantine", zh: "是否处在隔离医学观察期内" },
    },
  },
  grades: {
    "home-to-site": { en: "between home and the site only", zh: "往返住所与考点" },
    "dedicated-vehicle": { en: "by a dedicated vehicle both ways", zh: "专用车往返" },
    "point-to-point": { en: "point to point to an isolation site", zh: "点对点往返隔离考点" },
  },
  rules: [
    {
      id: "control-or-lower-risk",
      when: { fact: "place", in: ["control", "medium-risk", "low-risk"] },
      grade: "home-to-site",
      text: {
        en: "From a control, medium-risk or low-risk area: between home and the site, not through high-risk or closed areas",
        zh: "处在封控管理区域及中、低风险地区：往返住所与考点之间，不得进入高风险地区和封闭管理区域",
      },
      source: NOTICE,
    },
    {
      id: "lockdown-or-high-risk",
      when: { fact: "place", is: "lockdown-or-high-risk" },
      grade: "dedicated-vehicle",
      text: {
        en: "From a high-risk or closed area: by a dedicated vehicle to the site and back",
        zh: "处在高风险地区和封闭管理区域：乘高考考生专用车往返住所与考点",
      },
      source: NOTICE,
    },
    {
      id: "quarantine",
      when: { fact: "inQuarantine", is: "yes" },
      grade: "point-to-point",
      text: {
        en: "In quarantine: by a dedicated vehicle between the quarantine site and an isolation site, point to point",
        zh: "处在隔离医学观察期内：乘专用车往返隔离场所与隔离考点，点对点管理",
      },
      source: NOTICE,
    },
  ],
});
