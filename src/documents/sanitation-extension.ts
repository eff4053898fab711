import type { Answer } from "../answer.js";
import { addMonths, type CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text.js";
import { not, type Ruling, ruledByAnswer } from "./ruling.js";
import type { SanitationCertificateKind } from "./sanitation-certificate.js";

/** What decides whether a port extends a ship sanitation certificate. */
export interface ExtensionRequest {
  readonly kind: SanitationCertificateKind;
  /** Whether the State has authorised the port to extend: `mayIssue(port, "extension")`. */
  readonly portMayExtend: Answer<"yes" | "no">;
  readonly alreadyExtended: Answer<"yes" | "no">;
  /** Whether the inspection, or the control measures required, can be carried out at this port. */
  readonly inspectionPossibleAtPort: Answer<"yes" | "no">;
  /** Whether evidence of infection or contamination was found. */
  readonly evidenceFound: Answer<"yes" | "no">;
  /** The last day of the certificate as it stands: then the answer says to which day it may be extended. */
  readonly validUntil?: CalendarDate | undefined;
}

/** Why an extension is refused. */
export const EXTENSION_REFUSALS = {
  "already-extended": { en: "one month, once", zh: "只能延长一次，为期一个月" },
  "port-not-authorised": { en: "a port that is authorised to extend", zh: "须为获准延长证书的口岸" },
  "evidence-recorded": { en: "no evidence of infection or contamination", zh: "须无感染或者污染的证据" },
  "inspection-possible": {
    en: "inspection and control measures that cannot be carried out at this port",
    zh: "须为在本口岸无法实施检查或者控制措施的情形",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** Why an extension is refused. */
export type ExtensionRefusal = keyof typeof EXTENSION_REFUSALS;

/** Why an extension that is allowed deserves a second look. */
export const EXTENSION_WARNINGS = {
  "article-20-names-the-exemption-certificate-only": {
    en: "Article 20.3 lets ports extend the Exemption Certificate; Article 39.1 and Annex 3 speak of both",
    zh: "第二十条第三款仅授权口岸延长免予卫生控制措施证书，第三十九条第一款和附件3则不加区分",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** Why an extension that is allowed deserves a second look. */
export type ExtensionWarning = keyof typeof EXTENSION_WARNINGS;

/** Whether a certificate may be extended. */
export interface ExtensionRuling {
  readonly verdict: "allowed" | "allowed-with-warning" | "refused" | "undecided";
  readonly reasons: readonly ExtensionRefusal[];
  readonly warnings: readonly ExtensionWarning[];
  /** For how long, where it is allowed. */
  readonly months: 1 | undefined;
  /** The latest new end, included, where it is allowed and the present end was given. */
  readonly extendedUntil: CalendarDate | undefined;
  /** What is not known and could still change the verdict. */
  readonly needed: readonly (keyof ExtensionRequest)[];
}

/**
 * Whether a port may extend a ship sanitation certificate: by one month, once, if the port is authorised, if inspection or
 * measures cannot be carried out there, and if no evidence of infection or contamination was found. Three texts say three
 * things, and all three are asked for here: Article 39.1 names only what cannot be carried out, the note in Annex 3 adds
 * that there is no evidence, and Article 20.3 lets ports extend the Exemption Certificate and does not name the other; of
 * a Control Certificate the extension is therefore allowed with a warning.
 *
 * @throws RangeError when the new end lies outside the years 0000 to 9999.
 * @example
 * const request = {
 *   kind: "exemption",
 *   portMayExtend: "yes",
 *   alreadyExtended: "no",
 *   inspectionPossibleAtPort: "no",
 *   evidenceFound: "no",
 *   validUntil: calendarDate("2026-01-31"),
 * };
 * sanitationExtension(request).extendedUntil // => "2026-02-28"
 * sanitationExtension({ ...request, alreadyExtended: "yes" }).reasons // => ["already-extended"]
 * sanitationExtension({ ...request, kind: "control" }).verdict // => "allowed-with-warning"
 * @see IHR (2005), Articles 20.3 and 39.1, and Annex 3
 */
export function sanitationExtension(request: ExtensionRequest): ExtensionRuling {
  const conditions = CONDITIONS.map((condition) => ({ ...condition, isMet: condition.isMet(request) }));
  const reasons = conditions.filter(({ isMet }) => isMet === "no").map(({ refusal }) => refusal);
  const open = conditions.filter(({ isMet }) => isMet === "undecided").map(({ of }) => of);
  const needed = reasons.length > 0 ? [] : open;
  const isAllowed = reasons.length === 0 && needed.length === 0;
  const warnings: ExtensionWarning[] =
    isAllowed && request.kind === "control" ? ["article-20-names-the-exemption-certificate-only"] : [];
  const allowed = warnings.length > 0 ? "allowed-with-warning" : "allowed";
  const until = request.validUntil;
  return {
    verdict: reasons.length > 0 ? "refused" : isAllowed ? allowed : "undecided",
    reasons,
    warnings,
    months: isAllowed ? 1 : undefined,
    extendedUntil: isAllowed && until !== undefined ? addMonths(until, 1) : undefined,
    needed,
  };
}

interface ExtensionCondition {
  readonly refusal: ExtensionRefusal;
  readonly of: keyof ExtensionRequest;
  readonly isMet: (request: ExtensionRequest) => Ruling;
}

const CONDITIONS: readonly ExtensionCondition[] = [
  {
    refusal: "port-not-authorised",
    of: "portMayExtend",
    isMet: ({ portMayExtend }) => ruledByAnswer(portMayExtend),
  },
  {
    refusal: "already-extended",
    of: "alreadyExtended",
    isMet: ({ alreadyExtended }) => not(ruledByAnswer(alreadyExtended)),
  },
  {
    refusal: "inspection-possible",
    of: "inspectionPossibleAtPort",
    isMet: ({ inspectionPossibleAtPort }) => not(ruledByAnswer(inspectionPossibleAtPort)),
  },
  {
    refusal: "evidence-recorded",
    of: "evidenceFound",
    isMet: ({ evidenceFound }) => not(ruledByAnswer(evidenceFound)),
  },
];
