import { expect, it } from "vitest";
import { fiveAreasGuangdong2020 } from "../../../src/supervision/schemes/guangdong-five-areas-2020-03.js";

it("names the five areas of Guangdong with their places (Southern Daily, 2020-03-05)", () => {
  expect(fiveAreasGuangdong2020.kinds.map(({ label, places }) => `${label.zh} ${places?.zh}`)).toEqual([
    "极低风险区 行政办公区",
    "低风险区 其他海关监管区",
    "中低风险区 健康申报区域和测温通道",
    "中高风险区 初步排查区",
    "高风险区 医学排查室",
  ]);
  expect(fiveAreasGuangdong2020).toMatchObject({ onward: true, text: { zh: "正向流动、反向消毒" } });
});
