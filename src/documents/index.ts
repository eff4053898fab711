export { buildMrz, MRZ_CONTENTS_CODES, type MrzContents, type MrzContentsIssue } from "./build-mrz.js";
export {
  type CertificateForm,
  certificateFormalities,
  FORMALITY_CODES,
  type FormalityCode,
  type FormalityProblem,
  type FormalityRuling,
} from "./certificate-formalities.js";
export {
  type CertificatePeriod,
  type CertificateRule,
  type CertificateValidity,
  type CertifiedDose,
  certificateValidity,
  type RuleEdition,
} from "./certificate-rule.js";
export { polioCertificate2014, yellowFeverCertificate2005, yellowFeverCertificate2014 } from "./certificate-rules.js";
export {
  checkSanitationCertificate,
  type InspectedArea,
  SANITATION_CONTRADICTIONS,
  type SanitationCertificate,
  type SanitationCheck,
  type SanitationContradiction,
} from "./check-sanitation-certificate.js";
export {
  CONTAINER_CATEGORIES,
  CONTAINER_NUMBER_CODES,
  type ContainerNumberCode,
  type ContainerNumberParts,
  readContainerNumber,
} from "./container-number.js";
export { isCountryCode } from "./country-code.js";
export { type CountryCodes, countryCodes, USER_ASSIGNED_COUNTRY_CODES } from "./country-codes.js";
export { DISEASES, type Disease } from "./disease.js";
export {
  FLIGHT_NUMBER_CODES,
  type FlightNumberCode,
  type FlightNumberParts,
  readFlightNumber,
} from "./flight-number.js";
export {
  type Coded,
  HEALTH_PROOF_RESULTS,
  HEALTH_PROOF_TESTS,
  type HealthProof,
  type HealthProofResult,
  type HealthProofTest,
  type RecoveryProof,
  type TestProof,
  VACCINE_KINDS,
  type VaccinationProof,
  type VaccineKind,
} from "./health-proof.js";
export { HEALTH_PROOF_PROBLEMS, type HealthProofProblem } from "./health-proof-conditions.js";
export type { HealthProofDays, HealthProofHours, HealthProofRule } from "./health-proof-rule.js";
export type { HealthProofMoment } from "./health-proof-rule-window.js";
export { euCouncilRecommendation2022, euDccTemplateRules } from "./health-proof-rules.js";
export { type HealthProofValidity, healthProofValidity } from "./health-proof-validity.js";
export type { HealthProofWindow } from "./health-proof-window.js";
export { IDENTIFIER_VERDICTS, type IdentifierReading, type IdentifierVerdict } from "./identifier-reading.js";
export { IDENTIFIER_TEXTS } from "./identifier-texts.js";
export type { Identity } from "./identity.js";
export {
  IHR_EDITIONS,
  IHR_STATES,
  type IhrEdition,
  type IhrEntry,
  type IhrStates,
  ihrEdition,
} from "./ihr-edition.js";
export { IMO_NUMBER_CODES, type ImoNumberCode, readImoNumber } from "./imo-number.js";
export { isIncompleteDate } from "./incomplete-date.js";
export {
  type CertificateMatch,
  type ComparedPart,
  MATCH_REASONS,
  MATCHED_PARTS,
  type MatchedPart,
  type MatchReason,
  matchCertificate,
} from "./match-certificate.js";
export { mrzCheckDigit } from "./mrz-check-digit.js";
export type { IncompleteDate } from "./mrz-dates.js";
export type { LongNumberSum } from "./mrz-document-number.js";
export { MRZ_SEXES, type MrzFields, type MrzSex } from "./mrz-fields.js";
export { MRZ_CODES, type MrzCode, type MrzFinding } from "./mrz-finding.js";
export { MRZ_FORMATS, type MrzFormat } from "./mrz-formats.js";
export { isMrzState, MRZ_STATES } from "./mrz-states.js";
export {
  PASSPORT_NUMBER_CODES,
  type PassportNumberCode,
  readPassportNumber,
  type UsualPassportPatterns,
} from "./passport-number.js";
export { type MrzReading, type ReadMrzOptions, readMrz } from "./read-mrz.js";
export {
  RESIDENT_IDENTITY_CODES,
  type ReadResidentIdentityNumberOptions,
  type ResidentIdentityCode,
  type ResidentIdentityParts,
  readResidentIdentityNumber,
  residentIdentityCheckCharacter,
} from "./resident-identity-number.js";
export { RESIDENT_IDENTITY_PROVINCES, residentIdentityProvince } from "./resident-identity-province.js";
export { RULINGS, type Ruling } from "./ruling.js";
export {
  SANITATION_AREAS,
  SANITATION_ATTACHMENT,
  type SanitationArea,
  type SanitationAreaCode,
} from "./sanitation-areas.js";
export {
  latestSanitationValidUntil,
  SANITATION_CERTIFICATE_KINDS,
  SANITATION_DATE_CODES,
  type SanitationCertificateDates,
  type SanitationCertificateKind,
  type SanitationDateCode,
  type SanitationValidity,
  sanitationCertificateValidity,
} from "./sanitation-certificate.js";
export {
  EXTENSION_REFUSALS,
  EXTENSION_WARNINGS,
  type ExtensionRefusal,
  type ExtensionRequest,
  type ExtensionRuling,
  type ExtensionWarning,
  sanitationExtension,
} from "./sanitation-extension.js";
export {
  mayIssue,
  SANITATION_PORT_POWERS,
  type SanitationPort,
  type SanitationPortPower,
} from "./sanitation-port.js";
export { readUnlocode, UNLOCODE_CODES, type UnlocodeCode, type UnlocodeParts } from "./unlocode.js";
export { readUvci, UVCI_CODES, type UvciCode, type UvciParts, uvciCheckCharacter } from "./uvci.js";
export { type YellowFeverValidity, yellowFeverValidity } from "./yellow-fever.js";
export {
  type YellowFeverArrival,
  type YellowFeverArrivalRuling,
  yellowFeverArrival,
} from "./yellow-fever-arrival.js";
