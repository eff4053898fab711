import { type Answer, absent, type CalendarDate, isCalendarDate, type Text } from "pratique";
import {
  isCountryCode,
  SANITATION_AREAS,
  SANITATION_CERTIFICATE_KINDS,
  SANITATION_PORT_POWERS,
  type SanitationAreaCode,
  type SanitationCertificate,
  type SanitationCertificateDates,
  type SanitationPort,
  type SanitationPortPower,
} from "pratique/documents";
import type { Facts } from "pratique/logic";
import type { telecommunicationQuarantine } from "pratique/risk";
import { partsOf, type Wrong, wrong } from "../read-case.ts";

type YesNo = Answer<"yes" | "no">;
type TelecommunicationFacts = Facts<typeof telecommunicationQuarantine.facts>;

/** A ship's papers, and where and when it arrives with them. */
export interface Papers {
  readonly state: string;
  readonly arrivesOn: CalendarDate;
  readonly port: SanitationPort;
  readonly imoNumber: string;
  readonly containers: readonly string[];
  readonly certificate: SanitationCertificate & SanitationCertificateDates;
  /** Whether inspection and measures can be carried out at this port. */
  readonly inspectionPossible: YesNo;
  readonly telecommunication: TelecommunicationFacts;
}

/** Reads the file of the papers; or says what is wrong with it. What it does not say is unknown, and nothing else is guessed. */
export function readPapers(input: unknown): Papers | Wrong {
  const papers = partsOf(input);
  const { state, arrivesOn } = papers;
  const certificate = partsOf(papers["sanitationCertificate"]);
  const { kind, issuedOn } = certificate;
  if (typeof state !== "string" || !isCountryCode(state))
    return wrong("state", { en: "three letters, such as CHN", zh: "三位字母代码，如CHN" });
  if (!isCalendarDate(arrivesOn)) return wrong("arrivesOn", A_DATE);
  if (!isKind(kind))
    return wrong("sanitationCertificate.kind", { en: "exemption or control", zh: "exemption或者control" });
  if (!isCalendarDate(issuedOn)) return wrong("sanitationCertificate.issuedOn", A_DATE);
  const extendedUntil = certificate["extendedUntil"];
  return {
    state,
    arrivesOn,
    port: portIn(partsOf(papers["port"])),
    imoNumber: String(papers["imoNumber"] ?? ""),
    containers: Array.isArray(papers["containers"]) ? papers["containers"].map(String) : [],
    certificate: {
      kind,
      issuedOn,
      printedValidUntil: dateOf(certificate["printedValidUntil"]),
      ...(isCalendarDate(extendedUntil) ? { extendedUntil } : {}),
      areas: areasIn(partsOf(certificate["areas"])),
      measures: Array.isArray(certificate["measures"]) ? certificate["measures"].map(String) : UNKNOWN,
    },
    inspectionPossible: yesNo(certificate["inspectionPossibleAtPort"]),
    telecommunication: telecommunicationIn(partsOf(papers["telecommunication"])),
  };
}

const UNKNOWN = absent("asked-unknown");
const A_DATE: Text = { en: "a date written YYYY-MM-DD", zh: "日期，格式为YYYY-MM-DD" };

function areasIn(lines: Readonly<Record<string, unknown>>): SanitationCertificate["areas"] {
  const codes = (Object.keys(SANITATION_AREAS) as SanitationAreaCode[]).filter((area) => Object.hasOwn(lines, area));
  return codes.map((area) => {
    const line = lines[area];
    const isAnswered = line === "none" || line === "found";
    return { area, evidence: isAnswered ? line : line === "not-applicable" ? absent(line) : UNKNOWN };
  });
}

function portIn({ code, mayIssue }: Readonly<Record<string, unknown>>): SanitationPort {
  const stated = partsOf(mayIssue);
  const powers = Object.keys(SANITATION_PORT_POWERS) as SanitationPortPower[];
  return {
    code: String(code ?? ""),
    mayIssue: Object.fromEntries(powers.map((power) => [power, yesNo(stated[power])])),
  };
}

function telecommunicationIn(known: Readonly<Record<string, unknown>>): TelecommunicationFacts {
  const hours = known["appliedHoursBeforeEntry"];
  return {
    sanitationCertificateValid: yesNo(known["sanitationCertificateValid"]),
    fromAffectedArea: yesNo(known["fromAffectedArea"]),
    infectiousSymptomsOnBoard: yesNo(known["infectiousSymptomsOnBoard"]),
    unexplainedDeath: yesNo(known["unexplainedDeath"]),
    abnormalRatDeaths: yesNo(known["abnormalRatDeaths"]),
    treatmentNeededAtAnchorage: yesNo(known["treatmentNeededAtAnchorage"]),
    documentsValid: yesNo(known["documentsValid"]),
    appliedHoursBeforeEntry: typeof hours === "number" ? hours : UNKNOWN,
  };
}

function isKind(value: unknown): value is SanitationCertificate["kind"] {
  return typeof value === "string" && Object.hasOwn(SANITATION_CERTIFICATE_KINDS, value);
}

function yesNo(value: unknown): YesNo {
  return value === "yes" || value === "no" ? value : UNKNOWN;
}

function dateOf(value: unknown): Answer<CalendarDate> {
  return isCalendarDate(value) ? value : UNKNOWN;
}
