import { type Answer, given, isAbsent } from "../answer.js";
import type { Text } from "../text.js";
import type { IhrEdition } from "./ihr-edition.js";

/** How a vaccination certificate looks: what an officer sees before reading a single date. */
export interface CertificateForm {
  readonly format: "paper" | "digital";
  /** The languages in which it is filled in completely, ISO 639-1; one of them has to be English or French. */
  readonly languages: Answer<readonly string[]>;
  /** How the supervising clinician signed: an official stamp is no signature. */
  readonly clinicianSignature: Answer<"by-hand" | "stamp" | "none">;
  readonly clinicianOrAuthorityNamed: Answer<"yes" | "no">;
  /** Signed by the holder, or by the parent or guardian for one who cannot sign. */
  readonly holderOrGuardianSigned: Answer<"yes" | "no">;
  readonly vaccineApprovedByWho: Answer<"yes" | "no">;
  /** Made out to one person; children carry their own. */
  readonly individual: Answer<"yes" | "no">;
  /** Anything amended, erased or left out. */
  readonly erasures: Answer<"yes" | "no">;
  /** Whether a digital one was found authentic. Left out, that is the verifier's to say and is not looked at. */
  readonly authentic?: Answer<"yes" | "no">;
}

/** What can be wrong with the form of a certificate. */
export const FORMALITY_CODES = [
  "hand-signature-missing",
  "clinician-or-authority-not-named",
  "holder-signature-missing",
  "not-in-english-or-french",
  "vaccine-not-approved",
  "not-individual",
  "erasure",
  "not-authentic",
] as const;
/** What can be wrong with the form of a certificate. */
export type FormalityCode = (typeof FORMALITY_CODES)[number];

/** One thing that is wrong, and whether it makes a certificate invalid or may do so. */
export interface FormalityProblem {
  readonly code: FormalityCode;
  readonly weight: "invalidates" | "may-invalidate";
  readonly text: Text;
  readonly source: string;
}

/** Whether a certificate is acceptable by its form. */
export interface FormalityRuling {
  /** `may-be-refused`: the Regulations let the officer decide. */
  readonly acceptable: "yes" | "no" | "may-be-refused" | "undecided";
  readonly problems: readonly FormalityProblem[];
  /** What is not known and could still change the answer. */
  readonly needed: readonly (keyof CertificateForm)[];
}

/**
 * Whether a certificate of vaccination or prophylaxis is acceptable by its form under one text of the Regulations. Up to
 * the text of 2022 a clinician's signature by hand is asked of every certificate, so that a digital one falls short; from
 * the text of 2024 signatures are asked of non-digital ones only, and the name of the clinician or of the authority of
 * both. Earlier that name is a part of the signature column: a column without it is a part left out, which, like an
 * erasure or a missing signature of the holder, may invalidate. Dates are not looked at; `yellowFeverValidity` is for them.
 *
 * @param text the text of the Regulations that applies in the State of arrival: `ihrEdition`
 * @example
 * const form = {
 *   format: "digital",
 *   languages: ["en"],
 *   clinicianSignature: "none",
 *   clinicianOrAuthorityNamed: "yes",
 *   holderOrGuardianSigned: "no",
 *   vaccineApprovedByWho: "yes",
 *   individual: "yes",
 *   erasures: "no",
 * };
 * certificateFormalities(form, "2024").acceptable // => "yes"
 * certificateFormalities(form, "2022").problems.map(({ code }) => code)
 * // => ["hand-signature-missing", "holder-signature-missing"]
 * @see IHR (2005), Annex 6, and Article 35
 */
export function certificateFormalities(form: CertificateForm, text: IhrEdition): FormalityRuling {
  const asked = FORMALITIES.filter(({ isAsked }) => isAsked(form, text));
  const problems = asked
    .filter((formality) => formality.isMet(form) === "no")
    .map(({ code, weight, text: said, source }) => ({ code, weight: weight(text), text: said, source }));
  const open = asked.filter((formality) => formality.isMet(form) === undefined);
  const isInvalid = problems.some(({ weight }) => weight === "invalidates");
  // What may invalidate changes nothing any more where something already may; nothing matters where something does.
  const needed = isInvalid
    ? []
    : open.filter(({ weight }) => weight(text) === "invalidates" || problems.length === 0).map(({ of }) => of);
  const acceptable = isInvalid
    ? "no"
    : needed.length > 0
      ? "undecided"
      : problems.length > 0
        ? "may-be-refused"
        : "yes";
  return { acceptable, problems, needed };
}

interface Formality {
  readonly code: FormalityCode;
  readonly of: keyof CertificateForm;
  readonly isAsked: (form: CertificateForm, text: IhrEdition) => boolean;
  /** `undefined` where the answer is absent. */
  readonly isMet: (form: CertificateForm) => "yes" | "no" | undefined;
  readonly weight: (text: IhrEdition) => FormalityProblem["weight"];
  readonly text: Text;
  readonly source: string;
}

const always = () => true;
const invalidates = () => "invalidates" as const;
const mayInvalidate = () => "may-invalidate" as const;

/** The years by which the texts are called are in their order. */
const asksSignaturesOf = ({ format }: CertificateForm, text: IhrEdition) => format === "paper" || text < "2024";

function met<Value>(answer: Answer<Value>, isRight: (value: Value) => boolean): "yes" | "no" | undefined {
  const value = given(answer);
  return value === undefined ? undefined : isRight(value) ? "yes" : "no";
}

const FORMALITIES: readonly Formality[] = [
  {
    code: "hand-signature-missing",
    of: "clinicianSignature",
    isAsked: asksSignaturesOf,
    isMet: (form) => met(form.clinicianSignature, (signed) => signed === "by-hand"),
    weight: invalidates,
    text: {
      en: "signed by the clinician's own hand; a stamp does not replace it",
      zh: "须有医生亲笔签名，公章不能代替",
    },
    source: "IHR (2005), Annex 6, paragraph 3",
  },
  {
    code: "clinician-or-authority-not-named",
    of: "clinicianOrAuthorityNamed",
    isAsked: always,
    isMet: (form) => met(form.clinicianOrAuthorityNamed, (isNamed) => isNamed === "yes"),
    weight: (text) => (text < "2024" ? "may-invalidate" : "invalidates"),
    text: {
      en: "the name of the supervising clinician, or of the issuing or overseeing authority",
      zh: "须有负责医生或者签发、监督机构的名称",
    },
    source: "IHR (2005), Annex 6 (in the text of 2024 of certificates in any format)",
  },
  {
    code: "holder-signature-missing",
    of: "holderOrGuardianSigned",
    isAsked: asksSignaturesOf,
    isMet: (form) => met(form.holderOrGuardianSigned, (isSigned) => isSigned === "yes"),
    weight: mayInvalidate,
    text: { en: "signed by the holder, or by a parent or guardian", zh: "须有持证人或者其父母、监护人签名" },
    source: "IHR (2005), Annex 6",
  },
  {
    code: "not-in-english-or-french",
    of: "languages",
    isAsked: always,
    isMet: (form) => met(form.languages, (languages) => languages.includes("en") || languages.includes("fr")),
    weight: invalidates,
    text: { en: "filled in completely in English or French", zh: "须用英文或者法文完整填写" },
    source: "IHR (2005), Annex 6",
  },
  {
    code: "vaccine-not-approved",
    of: "vaccineApprovedByWho",
    isAsked: always,
    isMet: (form) => met(form.vaccineApprovedByWho, (isApproved) => isApproved === "yes"),
    weight: invalidates,
    text: { en: "a vaccine or prophylaxis that WHO has approved", zh: "须为世界卫生组织认可的疫苗或者预防措施" },
    source: "IHR (2005), Annex 6",
  },
  {
    code: "not-individual",
    of: "individual",
    isAsked: always,
    isMet: (form) => met(form.individual, (isIndividual) => isIndividual === "yes"),
    weight: invalidates,
    text: { en: "one certificate for each person, children included", zh: "每人一份，儿童亦须单独持有" },
    source: "IHR (2005), Annex 6",
  },
  {
    code: "erasure",
    of: "erasures",
    isAsked: always,
    isMet: (form) => met(form.erasures, (hasErasures) => hasErasures === "no"),
    weight: mayInvalidate,
    text: { en: "nothing amended, erased or left out", zh: "不得有涂改或者漏填" },
    source: "IHR (2005), Annex 6",
  },
  {
    code: "not-authentic",
    of: "authentic",
    isAsked: ({ format, authentic }) => format === "digital" && authentic !== undefined,
    isMet: ({ authentic }) => (isAbsent(authentic) ? undefined : authentic),
    weight: invalidates,
    text: { en: "its authenticity can be ascertained", zh: "其真实性须能核实" },
    source: "IHR (2005), Article 35 (text of 2024)",
  },
];
