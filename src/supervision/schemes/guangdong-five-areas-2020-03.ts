import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { ZoneScheme } from "../zone-scheme.js";

/**
 * The five areas of the customs of Guangdong in March 2020, around the medical screening room. People flow forward and
 * disinfection runs backward, so that nothing is carried from an area of higher risk into one of lower risk: that forward
 * means towards the higher risk is read from this purpose.
 *
 * @see Southern Daily (南方日报), 2020-03-05, on zoned control at the ports of Guangdong
 */
export const fiveAreasGuangdong2020 = /* @__PURE__ */ frozen<ZoneScheme>({
  edition: {
    id: "guangdong-five-areas-2020-03",
    series: "guangdong-five-areas",
    title: { en: "Five risk areas of a customs site, Guangdong", zh: "广东口岸海关监管区五大风险区域" },
    authority: { en: "Guangdong Sub-Administration of Customs", zh: "海关总署广东分署" },
    status: "published",
    from: { notBefore: calendarDate("2020-01-25"), notAfter: calendarDate("2020-03-05") },
    source: "Southern Daily, 2020-03-05",
  },
  kinds: [
    {
      kind: "very-low",
      label: { en: "very low risk area", zh: "极低风险区" },
      places: { en: "administrative offices", zh: "行政办公区" },
    },
    {
      kind: "low",
      label: { en: "low risk area", zh: "低风险区" },
      places: { en: "other areas under customs control", zh: "其他海关监管区" },
    },
    {
      kind: "medium-low",
      label: { en: "medium-low risk area", zh: "中低风险区" },
      places: { en: "declaration area and temperature channel", zh: "健康申报区域和测温通道" },
    },
    {
      kind: "medium-high",
      label: { en: "medium-high risk area", zh: "中高风险区" },
      places: { en: "preliminary screening", zh: "初步排查区" },
    },
    {
      kind: "high",
      label: { en: "high risk area", zh: "高风险区" },
      places: { en: "medical screening room", zh: "医学排查室" },
    },
  ],
  onward: true,
  text: { en: "People flow forward, disinfection runs backward", zh: "正向流动、反向消毒" },
});
