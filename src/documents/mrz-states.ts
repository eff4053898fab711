import type { Text } from "../text.js";
import { isCountryCode } from "./country-code.js";

/**
 * The codes that machine readable zones have for issuers and nationalities besides the countries of ISO 3166-1, with what
 * they stand for. One shorter than three letters is filled up there: Germany is written `D<<`.
 *
 * @see ICAO Doc 9303-3, 5, parts A to G
 */
export const MRZ_STATES = {
  D: { en: "Germany", zh: "德国" },
  GBD: { en: "British Overseas Territories Citizen", zh: "英国海外领土公民" },
  GBN: { en: "British National (Overseas)", zh: "英国国民（海外）" },
  GBO: { en: "British Overseas Citizen", zh: "英国海外公民" },
  GBP: { en: "British Protected Person", zh: "受英国保护人士" },
  GBS: { en: "British Subject", zh: "英国臣民" },
  RKS: { en: "Kosovo", zh: "科索沃" },
  // In use, and not in the list of Doc 9303.
  XXK: { en: "Kosovo, in another way of writing", zh: "科索沃（另一种写法）" },
  EUE: { en: "European Union", zh: "欧洲联盟" },
  UNO: { en: "United Nations", zh: "联合国" },
  UNA: { en: "specialized agency of the United Nations", zh: "联合国专门机构" },
  UNK: { en: "resident of Kosovo, document of the United Nations mission", zh: "科索沃居民，联合国特派团签发的证件" },
  XBA: { en: "African Development Bank", zh: "非洲开发银行" },
  XCC: { en: "Caribbean Community", zh: "加勒比共同体" },
  XCE: { en: "Council of Europe", zh: "欧洲委员会" },
  XCO: { en: "Common Market for Eastern and Southern Africa", zh: "东部和南部非洲共同市场" },
  XDC: { en: "Southern African Development Community", zh: "南部非洲发展共同体" },
  XEC: { en: "Economic Community of West African States", zh: "西非国家经济共同体" },
  XES: { en: "Organization of Eastern Caribbean States", zh: "东加勒比国家组织" },
  XIM: { en: "African Export-Import Bank", zh: "非洲进出口银行" },
  XMP: { en: "Parliamentary Assembly of the Mediterranean", zh: "地中海议会大会" },
  XOM: { en: "Sovereign Military Order of Malta", zh: "马耳他骑士团" },
  XPO: { en: "International Criminal Police Organization (INTERPOL)", zh: "国际刑事警察组织" },
  XXA: { en: "stateless person (Convention of 1954)", zh: "无国籍人（1954年公约）" },
  XXB: { en: "refugee (Convention of 1951)", zh: "难民（1951年公约）" },
  XXC: { en: "other refugee", zh: "其他难民" },
  XXX: { en: "person of unspecified nationality", zh: "国籍未注明者" },
  ANT: { en: "Netherlands Antilles, in older documents", zh: "荷属安的列斯（旧证件）" },
  NTZ: { en: "Neutral Zone, in older documents", zh: "中立区（旧证件）" },
  UTO: { en: "Utopia: a specimen, nobody's document", zh: "乌托邦：样本，并非真实证件" },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Whether a code may stand for an issuer or a nationality in a machine readable zone: a country's three letters, or one of
 * `MRZ_STATES`; without fillers.
 *
 * @example
 * isMrzState("CHN") // => true
 * isMrzState("XXB") // => true
 * isMrzState("D<<") // => false
 * @see ICAO Doc 9303-3, 5
 */
export function isMrzState(code: string): boolean {
  return isCountryCode(code) || Object.hasOwn(MRZ_STATES, code);
}
