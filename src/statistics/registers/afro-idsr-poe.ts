import { editionDate, frozen } from "../../edition/edition.js";
import type { Register, RegisterColumn } from "../register-totals.js";

const count = (en: string, zh: string, isUsual: boolean): RegisterColumn => ({
  label: { en, zh },
  type: "count",
  aggregation: "sum",
  isUsual,
});

const percent = (en: string, zh: string): RegisterColumn => ({
  label: { en, zh },
  type: "percent",
  aggregation: "mean",
  isUsual: false,
});

/**
 * The columns that African points of entry report under Integrated Disease Surveillance and Response, as the template of
 * a system in use in several countries has them; it names Annex C of the regional guidelines, which were not seen.
 * Fever is 38 °C or more, 100.4 °F: the template's own help text writes 101.5 °F, which is another temperature.
 *
 * @see Template of aggregated point-of-entry reports, citing WHO AFRO, IDSR Technical Guidelines, 3rd edition, Booklet 1,
 * Annex C; Uganda, IDSR Technical Guidelines, 3rd edition (2021-09)
 */
export const pointOfEntryRegister = /* @__PURE__ */ frozen({
  edition: {
    id: "afro-idsr-poe",
    series: "afro-idsr-poe",
    title: { en: "Point-of-entry register of African disease surveillance", zh: "非洲疾病监测口岸登记表" },
    authority: { en: "WHO Regional Office for Africa, as cited", zh: "世卫组织非洲区域办事处（转引）" },
    status: "illustrative",
    from: { notBefore: editionDate("2019-01-01"), notAfter: editionDate("2021-09-30") },
    source:
      "Template of a point-of-entry reporting system citing WHO AFRO, IDSR Technical Guidelines, 3rd edition, Booklet 1, Annex C",
  },
  columns: {
    illTravellersDetected: count("ill travellers detected on arrival", "入境时发现的患病旅客", true),
    temperature38OrMore: count("travellers with a temperature of 38 °C or more", "体温≥38℃旅客", true),
    isolatedOnSite: count("travellers isolated at the point of entry", "在口岸隔离旅客", true),
    referredToIsolation: count("referred to an isolation or treatment facility", "转送隔离或救治机构", true),
    homeQuarantineFollowUp: count("under home or community quarantine with follow-up", "居家或社区隔离随访", false),
    contactsListed: count("contacts of ill travellers listed", "已登记患病旅客接触者", true),
    arrivalsFromOutbreakCountries: count(
      "arrivals from countries with a notifiable outbreak",
      "来自疫情国家入境者",
      true,
    ),
    returningNationals: count("returning nationals and residents", "回国公民与居民", false),
    foreignNationals: count("foreign nationals", "外国旅客", false),
    conveyancesInspected: count("conveyances inspected", "检查交通工具", true),
    sanitationCertificatesIssued: count(
      "ship sanitation certificates issued or extended",
      "签发或延期船舶卫生证书",
      false,
    ),
    aircraftDeclarationsReviewed: count(
      "health parts of aircraft declarations reviewed",
      "审核航空器总申报单卫生部分",
      false,
    ),
    vectorControlActions: count("vector control actions", "病媒生物控制措施", false),
    yellowFeverCertificatesChecked: count("yellow fever certificates checked", "查验黄热病证书", true),
    yellowFeverCertificatesRefused: count(
      "yellow fever certificates invalid: vaccinated or refused",
      "黄热病证书无效：接种或拒绝入境",
      false,
    ),
    suspectedAcuteFlaccidParalysis: count("suspected acute flaccid paralysis", "疑似急性弛缓性麻痹", true),
    suspectedMeasles: count("suspected measles", "疑似麻疹", true),
    suspectedRespiratoryInfection: count(
      "suspected severe respiratory infection or influenza-like illness",
      "疑似严重急性呼吸道感染或流感样病例",
      true,
    ),
    samplesRejected: count("laboratory samples rejected", "实验室拒收标本", false),
    alertsVerifiedTrue: count("alerts verified as true events", "核实为真的预警", false),
    reportCompletenessPercent: percent("daily reports received, percent of those expected", "日报完整率（%）"),
    reportTimelinessPercent: percent("daily reports submitted on time, percent", "日报及时率（%）"),
  },
} as const satisfies Register);
