import { absent, type CalendarDate, type Edition, prove } from "pratique";
import { ihrInForceOn, maritimeDeclaration2005, shipDeclaration2024 } from "pratique/declaration";
import {
  type CertificateForm,
  certificateFormalities,
  checkSanitationCertificate,
  type ExtensionRuling,
  type FormalityRuling,
  type IhrEdition,
  ihrEdition,
  mayIssue,
  type Ruling,
  readContainerNumber,
  readImoNumber,
  type SanitationCertificate,
  type SanitationCertificateKind,
  type SanitationCheck,
  type SanitationValidity,
  sanitationCertificateValidity,
  sanitationExtension,
} from "pratique/documents";
import { type AssessmentProof, telecommunicationQuarantine } from "pratique/risk";
import type { Papers } from "./read-papers.ts";

/** Everything that can be said of a ship's papers. */
export interface PapersCheck {
  readonly state: string;
  readonly arrivesOn: CalendarDate;
  readonly imoNumber: ReturnType<typeof readImoNumber>;
  readonly containers: readonly ReturnType<typeof readContainerNumber>[];
  readonly regulations: Regulations | undefined;
  readonly sanitation: {
    readonly kind: SanitationCertificateKind;
    readonly validity: SanitationValidity;
    readonly contents: SanitationCheck;
    readonly extension: ExtensionRuling;
  };
  /** A Chinese rule: `undefined` elsewhere. */
  readonly telecommunication: AssessmentProof<keyof typeof telecommunicationQuarantine.grades> | undefined;
}

/** The text of the Regulations that applies in the State of the port, and what follows from it. */
export interface Regulations {
  readonly text: IhrEdition;
  /** The ship's declaration that is asked for; `undefined` where that is not known. */
  readonly form: Edition | undefined;
  /** Whether a digital vaccination certificate without signatures is acceptable by its form. */
  readonly unsignedDigital: FormalityRuling["acceptable"];
}

/** Looks at a ship's papers on the day on which it arrives. */
export function checkPapers(papers: Papers): PapersCheck {
  const { state, arrivesOn, certificate } = papers;
  const validity = sanitationCertificateValidity(certificate, arrivesOn);
  return {
    state,
    arrivesOn,
    imoNumber: readImoNumber(papers.imoNumber),
    containers: papers.containers.map(readContainerNumber),
    regulations: regulationsOf(papers),
    sanitation: {
      kind: certificate.kind,
      validity,
      contents: checkSanitationCertificate(certificate),
      extension: extensionOf(papers, validity),
    },
    telecommunication: state === "CHN" ? prove(telecommunicationQuarantine, papers.telecommunication) : undefined,
  };
}

function regulationsOf({ state, arrivesOn }: Papers): Regulations | undefined {
  const text = ihrEdition(state, arrivesOn);
  if (text === undefined) return undefined;
  const found = ihrInForceOn<typeof maritimeDeclaration2005 | typeof shipDeclaration2024>(
    [maritimeDeclaration2005, shipDeclaration2024],
    state,
    arrivesOn,
  );
  return {
    text,
    form: "edition" in found ? found.edition.edition : undefined,
    unsignedDigital: certificateFormalities(UNSIGNED_DIGITAL, text).acceptable,
  };
}

const UNSIGNED_DIGITAL: CertificateForm = {
  format: "digital",
  languages: ["en"],
  clinicianSignature: "none",
  clinicianOrAuthorityNamed: "yes",
  holderOrGuardianSigned: "no",
  vaccineApprovedByWho: "yes",
  individual: "yes",
  erasures: "no",
};

function extensionOf({ port, certificate, inspectionPossible }: Papers, { validUntil }: SanitationValidity) {
  return sanitationExtension({
    kind: certificate.kind,
    portMayExtend: answerOf(mayIssue(port, "extension")),
    alreadyExtended: certificate.extendedUntil === undefined ? "no" : "yes",
    inspectionPossibleAtPort: inspectionPossible,
    evidenceFound: evidenceIn(certificate),
    validUntil,
  });
}

/** Evidence anywhere is evidence; none is only where no area is left open. */
function evidenceIn(certificate: SanitationCertificate) {
  if (certificate.areas.some(({ evidence }) => evidence === "found")) return "yes";
  const { missingAreas, unansweredAreas } = checkSanitationCertificate(certificate);
  return missingAreas.length + unansweredAreas.length === 0 ? "no" : absent("asked-unknown");
}

function answerOf(ruling: Ruling) {
  return ruling === "undecided" ? absent("asked-unknown") : ruling;
}
