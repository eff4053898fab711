import type { Text } from "pratique";
import {
  type CertificateMatch,
  type HealthProof,
  IDENTIFIER_TEXTS,
  type IdentifierVerdict,
  type MatchedPart,
  type MrzFields,
} from "pratique/documents";

/** The words of this example, for what the library has only codes for. */

export const VERDICT_WORDS: Readonly<Record<IdentifierVerdict, Text>> = {
  sound: { en: "everything agrees", zh: "各项一致" },
  doubtful: { en: "unusual, to be looked at again", zh: "不寻常，须复核" },
  wrong: { en: "something does not agree", zh: "有不一致之处" },
};

export const MATCH_WORDS: Readonly<Record<CertificateMatch["verdict"], Text>> = {
  match: { en: "The passport holder's", zh: "系护照持有人所有" },
  "no-match": { en: "Not the passport holder's", zh: "非护照持有人所有" },
  undecided: {
    en: "Whether it is the passport holder's is for an officer to say",
    zh: "是否为护照持有人所有，由关员判断",
  },
};

export const PART_NAMES: Readonly<Record<MatchedPart, Text>> = {
  name: { en: "Name", zh: "姓名" },
  "birth-date": { en: "Birth date", zh: "出生日期" },
  "document-number": { en: "Document number", zh: "证件号码" },
};

export const KIND_NAMES: Readonly<Record<HealthProof["kind"], Text>> = {
  vaccination: { en: "vaccination", zh: "接种" },
  test: { en: "test", zh: "检测" },
  recovery: { en: "recovery", zh: "康复" },
};

export const FIELD_NAMES: Readonly<Record<keyof MrzFields, Text>> = {
  documentCode: { en: "document code", zh: "证件代码" },
  issuingState: { en: "issuing State", zh: "签发国" },
  surname: { en: "surname", zh: "姓" },
  givenNames: { en: "given names", zh: "名" },
  documentNumber: { en: "document number", zh: "证件号码" },
  nationality: { en: "nationality", zh: "国籍" },
  birthDate: { en: "birth date", zh: "出生日期" },
  sex: { en: "sex", zh: "性别" },
  expiryDate: { en: "expiry date", zh: "有效期" },
  personalNumber: { en: "personal number", zh: "个人号码" },
  optionalData: { en: "optional data", zh: "备用数据" },
  secondOptionalData: { en: "optional data of the second line", zh: "第二行备用数据" },
};

export const FINDING_WORDS = IDENTIFIER_TEXTS.mrz;
