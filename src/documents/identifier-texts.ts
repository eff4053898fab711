import type { Text } from "../text.js";
import type { ContainerNumberCode } from "./container-number.js";
import type { FlightNumberCode } from "./flight-number.js";
import type { ImoNumberCode } from "./imo-number.js";
import type { MrzCode } from "./mrz-finding.js";
import type { PassportNumberCode } from "./passport-number.js";
import type { ResidentIdentityCode } from "./resident-identity-number.js";
import type { UnlocodeCode } from "./unlocode.js";
import type { UvciCode } from "./uvci.js";

/** The codes of each kind of identifier. */
interface IdentifierCodes {
  readonly mrz: MrzCode;
  readonly "resident-identity-number": ResidentIdentityCode;
  readonly "passport-number": PassportNumberCode;
  readonly "imo-number": ImoNumberCode;
  readonly "container-number": ContainerNumberCode;
  readonly "flight-number": FlightNumberCode;
  readonly unlocode: UnlocodeCode;
  readonly uvci: UvciCode;
}

/**
 * What each code of a reading says to a person, by the kind of identifier: the same code means different things for
 * different kinds. No text repeats what was written.
 *
 * @example
 * const { failed } = readImoNumber("9074728");
 * failed.map((code) => IDENTIFIER_TEXTS["imo-number"][code].en) // => ["the check digit does not agree"]
 */
export const IDENTIFIER_TEXTS = {
  mrz: {
    format: { en: "no format of a machine readable zone", zh: "不属于任何机读区格式" },
    "line-length": { en: "the line is too short or too long", zh: "行长不符" },
    character: { en: "a character that no zone has", zh: "机读区不使用的字符" },
    "document-code": { en: "not a document code of this format", zh: "非该格式的证件代码" },
    "issuing-state": { en: "not a known issuing State", zh: "签发国代码不明" },
    name: { en: "not a name", zh: "姓名有误" },
    "document-number": { en: "the check digit of the document number does not agree", zh: "证件号码校验位不符" },
    nationality: { en: "not a known nationality", zh: "国籍代码不明" },
    "birth-date": { en: "the check digit of the birth date does not agree", zh: "出生日期校验位不符" },
    "birth-date-not-a-date": { en: "the birth date is no date", zh: "出生日期不是日期" },
    sex: { en: "not a letter for a sex", zh: "性别代码有误" },
    "expiry-date": { en: "the check digit of the expiry date does not agree", zh: "有效期校验位不符" },
    "expiry-date-not-a-date": { en: "the expiry date is no date", zh: "有效期不是日期" },
    "personal-number": { en: "the check digit of the personal number does not agree", zh: "个人号码校验位不符" },
    composite: { en: "the composite check digit does not agree", zh: "综合校验位不符" },
  },
  "resident-identity-number": {
    format: { en: "not 18 places, nor 15 of the old form", zh: "不是18位，也不是旧制15位" },
    "birth-date": { en: "the birth date is no date", zh: "出生日期不是日期" },
    "birth-date-in-future": { en: "the birth date lies in the future", zh: "出生日期晚于当前日期" },
    "check-character": { en: "the check character does not agree", zh: "校验码不符" },
  },
  "passport-number": {
    "unusual-pattern": { en: "not as this State's numbers usually are", zh: "与该签发国号码的常见格式不同" },
  },
  "imo-number": {
    length: { en: "not seven digits", zh: "不是七位数字" },
    "check-digit": { en: "the check digit does not agree", zh: "校验位不符" },
  },
  "container-number": {
    format: { en: "not four letters and seven digits", zh: "不是四个字母加七位数字" },
    category: { en: "the fourth letter is none of U, J and Z", zh: "第四个字母不是U、J、Z之一" },
    "check-digit": { en: "the check digit does not agree", zh: "校验位不符" },
  },
  "flight-number": {
    designator: {
      en: "does not begin with an airline's two or three characters",
      zh: "开头不是两位或三位航空公司代码",
    },
    "flight-digits": { en: "not one to four digits after the airline", zh: "航空公司代码后不是一至四位数字" },
    suffix: { en: "more than one letter after the digits", zh: "数字后不止一个字母" },
  },
  unlocode: {
    format: { en: "not two letters and three characters", zh: "不是两个字母加三个字符" },
    country: { en: "does not begin with a country", zh: "开头不是国家代码" },
  },
  uvci: {
    character: { en: "a character that no certificate identifier has", zh: "证书标识不使用的字符" },
    prefix: { en: "without URN:UVCI before it", zh: "开头缺少URN:UVCI" },
    version: { en: "no version of two digits", zh: "缺少两位版本号" },
    country: { en: "no country of two letters", zh: "缺少两个字母的国家代码" },
    "check-character": { en: "the check character does not agree", zh: "校验字符不符" },
  },
} as const satisfies { readonly [Kind in keyof IdentifierCodes]: Readonly<Record<IdentifierCodes[Kind], Text>> };
