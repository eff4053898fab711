import { editionDate, frozen } from "../../edition/edition.js";
import type { Text } from "../../text.js";
import type { FigureRule } from "../check-figures.js";
import type { ReportFigure, ReportTemplate } from "../report-template.js";

type Direction = "entry" | "exit" | "total";

const figure = (en: string, zh: string, unit: ReportFigure["unit"], isCumulative = false): ReportFigure => ({
  label: { en, zh },
  unit,
  isCumulative,
});

const DIRECTIONS: Readonly<Record<Direction, Text>> = {
  entry: { en: "entry", zh: "入境" },
  exit: { en: "exit", zh: "出境" },
  total: { en: "total", zh: "合计" },
};

/** The three figures of something that is counted by direction. */
function byDirection<Group extends string>(group: Group, en: string, zh: string) {
  const figures = Object.entries(DIRECTIONS).map(([direction, text]) => [
    `${group}.${direction}`,
    figure(`${en}, ${text.en}`, `${text.zh}${zh}`, "persons", true),
  ]);
  return Object.fromEntries(figures) as Readonly<Record<`${Group}.${Direction}`, ReportFigure>>;
}

const entryAndExit = <Group extends string>(group: Group): FigureRule<`${Group}.${Direction}`> => ({
  code: "entry-plus-exit-not-total",
  parts: [`${group}.entry`, `${group}.exit`],
  whole: `${group}.total`,
  relation: "make-up",
});

const FIGURES = /* @__PURE__ */ (() => ({
  "confirmed.nation": figure("confirmed cases, nation", "全国确诊病例", "persons", true),
  "confirmed.province": figure("confirmed cases, province", "全省确诊病例", "persons", true),
  "confirmed.district": figure("confirmed cases, customs district", "关区确诊病例", "persons", true),
  ...byDirection("personsSupervised", "persons supervised", "监管人员"),
  "conveyances.flights": figure("flights", "航班", "conveyances", true),
  "conveyances.passengerShips": figure("passenger ships", "客船", "conveyances", true),
  "conveyances.trains": figure("trains", "列车", "conveyances", true),
  ...byDirection("personsScreened", "persons registered or screened", "登记或排查人员"),
  ...byDirection("symptomatic", "symptomatic (axillary temperature of 37.3 °C or more)", "有症状者（腋下体温≥37.3℃）"),
  ...byDirection("suspectedOrInfected", "suspected of infection or infected", "染疫嫌疑人或染疫人"),
  staffOnDuty: figure("staff on duty", "在岗人员", "persons"),
  "suppliesReleased.batches": figure("supplies released, batches", "放行防疫物资批次", "batches", true),
  "suppliesReleased.ofWhichRegisteredRelease": figure(
    "of which released by registration",
    "其中登记放行",
    "batches",
    true,
  ),
  "suppliesReleased.protective": figure("protective goods", "防护用品", "pieces", true),
  "suppliesReleased.masks": figure("masks", "口罩", "pieces", true),
  "suppliesReleased.suits": figure("protective suits", "防护服", "pieces", true),
  "suppliesReleased.goggles": figure("goggles", "护目镜", "pieces", true),
  "suppliesReleased.disinfectants": figure("disinfectants", "消毒物品", "pieces", true),
  "suppliesReleased.drugs": figure("drugs", "药品", "pieces", true),
  "suppliesReleased.devices": figure("medical devices", "医疗器械", "pieces", true),
  "suppliesReleased.other": figure("other supplies", "其他物资", "pieces", true),
  specialArticles: figure("special articles", "特殊物品", "batches", true),
  disinfectedConveyances: figure("conveyances disinfected", "消毒交通工具", "conveyances", true),
  "protectiveEquipment.consumed": figure("own protective equipment consumed", "自用防护物资消耗", "pieces", true),
  "protectiveEquipment.stock": figure("own protective equipment in stock", "自用防护物资库存", "pieces"),
}))();

/**
 * The daily report of a port in the first months of 2020, after the template of Guangzhou Customs. Its table of confirmed
 * cases also lists the cities of the district, which differ from district to district and are not part of it here.
 *
 * @see Guangzhou Customs daily report template, January to March 2020
 */
export const portDailyReport2020 = /* @__PURE__ */ frozen({
  edition: {
    id: "cn-port-daily-2020-01",
    series: "cn-port-daily",
    title: { en: "Daily report of a port on epidemic control", zh: "口岸疫情防控日报告" },
    authority: { en: "Guangzhou Customs", zh: "广州海关" },
    status: "published",
    from: { notBefore: editionDate("2020-01-01"), notAfter: editionDate("2020-01-31") },
    source: "Guangzhou Customs daily report template, January to March 2020",
  },
  figures: FIGURES,
  rules: [
    entryAndExit("personsSupervised"),
    entryAndExit("personsScreened"),
    entryAndExit("symptomatic"),
    entryAndExit("suspectedOrInfected"),
    {
      code: "registered-release-above-total",
      parts: ["suppliesReleased.ofWhichRegisteredRelease"],
      whole: "suppliesReleased.batches",
      relation: "lie-within",
    },
    {
      code: "parts-exceed-group",
      parts: ["suppliesReleased.masks", "suppliesReleased.suits", "suppliesReleased.goggles"],
      whole: "suppliesReleased.protective",
      relation: "lie-within",
    },
  ],
} satisfies ReportTemplate<keyof typeof FIGURES>);
