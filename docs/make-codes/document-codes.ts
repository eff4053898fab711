import { absent, type Text } from "pratique";
import {
  type CertificateForm,
  type CertificateValidity,
  certificateFormalities,
  EXTENSION_REFUSALS,
  EXTENSION_WARNINGS,
  HEALTH_PROOF_PROBLEMS,
  IDENTIFIER_TEXTS,
  MATCH_REASONS,
  type MrzContentsIssue,
  SANITATION_CONTRADICTIONS,
  type SanitationDateCode,
} from "pratique/documents";
import type { CodeList, RoomCodes } from "./code-list.ts";

type Identifier = keyof typeof IDENTIFIER_TEXTS;

/** What the codes of each kind of identifier are called, and where they are listed. */
const IDENTIFIERS: Readonly<Record<Identifier, readonly [list: string, type: string, title: Text]>> = {
  mrz: ["MRZ_CODES", "MrzCode", { en: "Machine readable zone", zh: "机读区" }],
  "resident-identity-number": [
    "RESIDENT_IDENTITY_CODES",
    "ResidentIdentityCode",
    { en: "Resident identity number", zh: "居民身份证号码" },
  ],
  "passport-number": ["PASSPORT_NUMBER_CODES", "PassportNumberCode", { en: "Passport number", zh: "护照号码" }],
  "imo-number": ["IMO_NUMBER_CODES", "ImoNumberCode", { en: "IMO number of a ship", zh: "船舶IMO编号" }],
  "container-number": [
    "CONTAINER_NUMBER_CODES",
    "ContainerNumberCode",
    { en: "Number of a container", zh: "集装箱箱号" },
  ],
  "flight-number": ["FLIGHT_NUMBER_CODES", "FlightNumberCode", { en: "Flight number", zh: "航班号" }],
  unlocode: ["UNLOCODE_CODES", "UnlocodeCode", { en: "UN/LOCODE of a place", zh: "联合国口岸及地点代码" }],
  uvci: [
    "UVCI_CODES",
    "UvciCode",
    { en: "Identifier of a vaccination certificate (UVCI)", zh: "接种证书标识（UVCI）" },
  ],
};

const IDENTIFIER_LISTS: readonly CodeList[] = (Object.keys(IDENTIFIER_TEXTS) as Identifier[]).map((identifier) => {
  const [list, type, title] = IDENTIFIERS[identifier];
  return {
    title,
    list,
    type,
    at: identifier === "mrz" ? ["MrzFinding.code", "IdentifierReading.failed"] : ["IdentifierReading.failed"],
    texts: "found",
    codes: IDENTIFIER_TEXTS[identifier],
  };
});

/** A certificate that falls short of every formality of its kind: what is said of it is all that can be said. */
const NOTHING_RIGHT: CertificateForm = {
  format: "paper",
  languages: [],
  clinicianSignature: "none",
  clinicianOrAuthorityNamed: "no",
  holderOrGuardianSigned: "no",
  vaccineApprovedByWho: "no",
  individual: "no",
  erasures: "yes",
  authentic: absent("not-asked"),
};
const FORMALITIES = (["paper", "digital"] as const).flatMap(
  (format) => certificateFormalities({ ...NOTHING_RIGHT, format, authentic: "no" }, "2024").problems,
);

/** The codes of documents: identifiers, zones, certificates. */
export const DOCUMENT_CODES: RoomCodes = {
  room: "pratique/documents",
  lists: [
    ...IDENTIFIER_LISTS,
    {
      title: { en: "Why a machine readable zone cannot be written", zh: "机读区无法写出的原因" },
      list: "MRZ_CONTENTS_CODES",
      at: ["MrzContentsIssue.code"],
      texts: "found",
      codes: {
        missing: { en: "a field that every zone of the format has is not there", zh: "缺少该格式必有的字段" },
        malformed: { en: "the field holds what cannot be written in a zone", zh: "字段含有机读区无法书写的内容" },
        "too-long": { en: "the field is longer than its place", zh: "字段超过所占位数" },
        "not-in-format": { en: "the format has no such field", zh: "该格式没有此字段" },
      } satisfies Readonly<Record<MrzContentsIssue["code"], Text>>,
    },
    {
      title: { en: "Form of a vaccination certificate", zh: "接种证书的形式" },
      list: "FORMALITY_CODES",
      type: "FormalityCode",
      at: ["FormalityProblem.code"],
      texts: "expected",
      codes: Object.fromEntries(FORMALITIES.map(({ code, text }) => [code, text])),
      note: {
        en: "Whether one makes the certificate invalid or only may do so depends on the text of the Regulations that applies: it stands beside the code, as `weight`.",
        zh: "是否使证书无效，取决于适用的《国际卫生条例》文本，见同处的`weight`。",
      },
    },
    {
      title: { en: "Dates of a vaccination certificate", zh: "接种证书的日期" },
      at: ["CertificateValidity.problems", "YellowFeverValidity.problems"],
      texts: "found",
      codes: {
        "ends-before-it-starts": {
          en: "no day is left on which it would be valid",
          zh: "有效期截止早于起始，无有效之日",
        },
      } satisfies Readonly<Record<CertificateValidity["problems"][number], Text>>,
    },
    {
      title: { en: "Proof of vaccination, test or recovery", zh: "接种、检测或康复证明" },
      list: "HEALTH_PROOF_PROBLEMS",
      type: "HealthProofProblem",
      at: ["HealthProofValidity.problems"],
      texts: "expected",
      codes: HEALTH_PROOF_PROBLEMS,
    },
    {
      title: { en: "Whether a certificate is the traveller's", zh: "证书是否为本人所有" },
      list: "MATCH_REASONS",
      type: "MatchReason",
      at: ["ComparedPart.because"],
      texts: "found",
      codes: MATCH_REASONS,
    },
    {
      title: { en: "Dates of a ship sanitation certificate", zh: "船舶卫生证书的日期" },
      list: "SANITATION_DATE_CODES",
      type: "SanitationDateCode",
      at: ["SanitationValidity.problems"],
      texts: "found",
      codes: {
        "printed-period-over-six-months": {
          en: "the printed end is more than six months after the issue; six months count",
          zh: "所印截止日超过签发后六个月，按六个月计",
        },
        "printed-end-before-issue": { en: "the printed end is before the issue", zh: "所印截止日早于签发日" },
        "extension-over-one-month": {
          en: "the extension is longer than a month; one month counts",
          zh: "延长超过一个月，按一个月计",
        },
      } satisfies Readonly<Record<SanitationDateCode, Text>>,
    },
    {
      title: { en: "What a ship sanitation certificate may not say", zh: "船舶卫生证书的内容矛盾" },
      list: "SANITATION_CONTRADICTIONS",
      type: "SanitationContradiction",
      at: ["SanitationCheck.errors", "SanitationCheck.warnings"],
      texts: "expected",
      codes: SANITATION_CONTRADICTIONS,
    },
    {
      title: { en: "Why a certificate is not extended", zh: "不予延长证书的原因" },
      list: "EXTENSION_REFUSALS",
      type: "ExtensionRefusal",
      at: ["ExtensionRuling.reasons"],
      texts: "expected",
      codes: EXTENSION_REFUSALS,
    },
    {
      title: { en: "What to know when a certificate is extended", zh: "延长证书时的提示" },
      list: "EXTENSION_WARNINGS",
      type: "ExtensionWarning",
      at: ["ExtensionRuling.warnings"],
      texts: "found",
      codes: EXTENSION_WARNINGS,
    },
  ],
};
