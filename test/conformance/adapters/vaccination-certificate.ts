import { type Answer as Answered, isAbsent } from "pratique";
import { type CalendarDate, calendarDate } from "pratique/calendar";
import {
  type CertificateForm,
  type CertifiedDose,
  certificateFormalities,
  certificateValidity,
  IHR_EDITIONS,
  type IhrEdition,
  polioCertificate2014,
  type YellowFeverArrival,
  yellowFeverArrival,
  yellowFeverValidity,
} from "pratique/documents";
import { type Answer, type Asks, type Case, type Given, isRecord } from "../case.ts";
import { decided, yesNo } from "../rulings.ts";
import { answerFor, onlyKeys, textIn, word } from "../words.ts";

const DOSE = ["doseOn", "printedValidUntil"];

export const vaccinationCertificate: Asks = {
  "yellow-fever-validity": { given: DOSE, when: ["on"], answer: yellowFever },
  "polio-validity": { given: DOSE, when: ["on"], answer: polio },
  "yellow-fever-arrival": {
    given: ["fromRiskArea", "stateHasVectors", "certificate", "lastExposureOn", "exemption"],
    when: ["on"],
    answer: arrival,
  },
  "certificate-formalities": {
    given: [
      "ihrEdition",
      "format",
      "language",
      "clinicianHandSignature",
      "stampOnly",
      "clinicianOrAuthorityNamed",
      "holderOrGuardianSigned",
      "vaccineWhoApproved",
      "oneCertificatePerPerson",
      "erasures",
      "authentic",
    ],
    answer: formalities,
  },
};

function yellowFever({ given, when }: Case): Answer {
  const { valid, validFrom, validUntil, rule } = yellowFeverValidity(doseOf(given), dayOf(when));
  return { valid: decided(valid), validFrom, validUntil, rule };
}

function polio({ given, when }: Case): Answer {
  const { valid, validFrom, validUntil } = certificateValidity(polioCertificate2014, doseOf(given), dayOf(when));
  return { valid: decided(valid), validFrom, validUntil };
}

function arrival({ given, when }: Case): Answer {
  const { certificate } = given;
  const ruling = yellowFeverArrival(
    {
      fromRiskArea: yesNo(given.fromRiskArea, "given.fromRiskArea"),
      stateHasVectors: yesNo(given.stateHasVectors, "given.stateHasVectors"),
      certificate: isRecord(certificate)
        ? doseOf(certificate)
        : word<YellowFeverArrival["certificate"]>(CERTIFICATES, certificate ?? "none", "given.certificate"),
      lastExposureOn: dateFor(given.lastExposureOn ?? "not-asked"),
      exemption: yesNo(given.exemption, "given.exemption"),
    },
    dayOf(when),
  );
  return {
    mayBeQuarantined: decided(ruling.mayBeQuarantined),
    quarantineUntil: ruling.quarantineUntil,
    suspect: decided(ruling.suspect),
    mayEnter: decided(ruling.mayEnter),
    mayBeAskedToReportFever: decided(ruling.mayBeAskedToReportFever),
    needed: ruling.needed,
  };
}

const CERTIFICATES: Readonly<Record<string, YellowFeverArrival["certificate"]>> = {
  none: "none",
  unknown: { absent: "asked-unknown" },
};

function formalities({ given }: Case): Answer {
  const language = answerFor(textIn(given, "language"));
  const form: CertificateForm = {
    format: word({ paper: "paper", digital: "digital" } as const, given.format, "given.format"),
    languages: isAbsent(language) ? language : [language],
    clinicianSignature: signatureOf(given),
    clinicianOrAuthorityNamed: yesNo(given.clinicianOrAuthorityNamed, "given.clinicianOrAuthorityNamed"),
    holderOrGuardianSigned: yesNo(given.holderOrGuardianSigned, "given.holderOrGuardianSigned"),
    vaccineApprovedByWho: yesNo(given.vaccineWhoApproved, "given.vaccineWhoApproved"),
    individual: yesNo(given.oneCertificatePerPerson, "given.oneCertificatePerPerson"),
    erasures: yesNo(given.erasures, "given.erasures"),
    ...(given.authentic === undefined ? {} : { authentic: yesNo(given.authentic, "given.authentic") }),
  };
  const texts = Object.fromEntries((Object.keys(IHR_EDITIONS) as IhrEdition[]).map((text) => [text, text]));
  const { acceptable, problems, needed } = certificateFormalities(
    form,
    word(texts, given.ihrEdition, "given.ihrEdition"),
  );
  const isDecided = acceptable === "yes" || acceptable === "no";
  return {
    acceptable: isDecided ? acceptable === "yes" : acceptable,
    problems: problems.map(({ code }) => code),
    needed,
  };
}

function signatureOf(given: Given): CertificateForm["clinicianSignature"] {
  const isSigned = yesNo(given.clinicianHandSignature, "given.clinicianHandSignature");
  if (isAbsent(isSigned)) return isSigned;
  return isSigned === "yes" ? "by-hand" : given.stampOnly === true ? "stamp" : "none";
}

function doseOf(written: Given): CertifiedDose {
  onlyKeys(written, "given.certificate", DOSE);
  const printed = written.printedValidUntil;
  return {
    doseOn: dateFor(textIn(written, "doseOn")),
    ...(printed === undefined ? {} : { printedValidUntil: calendarDate(textIn(written, "printedValidUntil")) }),
  };
}

function dateFor(written: unknown): Answered<CalendarDate> {
  const answer = answerFor(written);
  return isAbsent(answer) ? answer : calendarDate(String(answer));
}

function dayOf(when: Given): CalendarDate {
  return calendarDate(textIn(when, "on"));
}
