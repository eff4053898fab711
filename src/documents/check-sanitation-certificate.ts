import { type Answer, given, isAbsent } from "../answer.js";
import type { Text } from "../text.js";
import { SANITATION_AREAS, type SanitationAreaCode } from "./sanitation-areas.js";
import type { SanitationCertificateKind } from "./sanitation-certificate.js";

/** One line of the certificate's table. */
export interface InspectedArea {
  readonly area: SanitationAreaCode;
  /**
   * Whether evidence was found: vectors at any stage, animal reservoirs, rodents or other carriers, microbiological,
   * chemical or other risks, signs of inadequate sanitation. `not-applicable` for an area that the ship does not have.
   */
  readonly evidence: Answer<"none" | "found">;
}

/** A ship sanitation certificate as far as it can contradict itself. */
export interface SanitationCertificate {
  readonly kind: SanitationCertificateKind;
  readonly areas: readonly InspectedArea[];
  /** The control measures applied, in any words; none is an empty list. */
  readonly measures: Answer<readonly string[]>;
  /** What was in the holds; left out, that is not looked at. */
  readonly holds?: {
    readonly state: Answer<"empty" | "ballast" | "laden">;
    /** Whether what the holds contain allows a thorough inspection. */
    readonly allowsThoroughInspection: Answer<"yes" | "no">;
  };
}

/** What a certificate may not say, and what would have been right. */
export const SANITATION_CONTRADICTIONS = {
  "exemption-with-evidence": {
    en: "an exemption says that no evidence was found",
    zh: "免予卫生控制措施证书须未发现任何证据",
  },
  "exemption-with-measures": {
    en: "control measures belong on a Control Certificate",
    zh: "采取控制措施的，应当签发卫生控制措施证书",
  },
  "control-without-measures": {
    en: "a Control Certificate names at least one measure",
    zh: "卫生控制措施证书须至少载明一项控制措施",
  },
  "area-missing": {
    en: "every area is inspected or marked as not applicable",
    zh: "各区域均须检查，或者注明不适用",
  },
  "exemption-not-inspectable": {
    en: "an exemption is normally given when the holds are empty, or hold only what allows a thorough inspection",
    zh: "通常仅在船舱空载，或者所载物料不妨碍彻底检查时，才签发免予卫生控制措施证书",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What a certificate may not say. */
export type SanitationContradiction = keyof typeof SANITATION_CONTRADICTIONS;

/** What was found on a certificate. */
export interface SanitationCheck {
  readonly errors: readonly Exclude<SanitationContradiction, "exemption-not-inspectable">[];
  readonly warnings: readonly "exemption-not-inspectable"[];
  /** Areas without a line, in the order of the form. */
  readonly missingAreas: readonly SanitationAreaCode[];
  /** Areas whose line does not say whether evidence was found; none of them is taken for clean. */
  readonly unansweredAreas: readonly SanitationAreaCode[];
  /** Other parts that are not known and could still be wrong. */
  readonly needed: readonly ("measures" | "holds.state" | "holds.allowsThoroughInspection")[];
}

/**
 * Whether a ship sanitation certificate contradicts itself: an exemption tells of no evidence and no measure, a Control
 * Certificate of at least one measure, and every area has a line or is marked as not applicable; the line for other areas
 * may be left out. An exemption of a ship whose holds could not be inspected thoroughly is a warning, because the
 * Regulations say "normally". A line or a list that is not known is named and taken for neither.
 *
 * @example
 * const found = checkSanitationCertificate({
 *   kind: "exemption",
 *   areas: [{ area: "galley", evidence: "found" }, { area: "pantry", evidence: absent("not-asked") }],
 *   measures: [],
 * });
 * found.errors // => ["exemption-with-evidence", "area-missing"]
 * found.unansweredAreas // => ["pantry"]
 * found.missingAreas.length // => 10
 * @see IHR (2005), Article 39 and Annex 3
 */
export function checkSanitationCertificate(certificate: SanitationCertificate): SanitationCheck {
  const { kind, areas } = certificate;
  const measures = given(certificate.measures);
  const hasEvidence = areas.some(({ evidence }) => evidence === "found");
  const missingAreas = REQUIRED_AREAS.filter((area) => !areas.some((line) => line.area === area));
  const errors: SanitationCheck["errors"][number][] = [];
  if (kind === "exemption" && hasEvidence) errors.push("exemption-with-evidence");
  if (kind === "exemption" && measures !== undefined && measures.length > 0) errors.push("exemption-with-measures");
  if (kind === "control" && measures?.length === 0) errors.push("control-without-measures");
  if (missingAreas.length > 0) errors.push("area-missing");
  const holds = kind === "exemption" ? lookAtHolds(certificate) : NOTHING_SEEN;
  return {
    errors,
    warnings: holds.isWarned ? ["exemption-not-inspectable"] : [],
    missingAreas,
    unansweredAreas: areas.filter(isUnanswered).map(({ area }) => area),
    needed: [...(measures === undefined ? (["measures"] as const) : []), ...holds.needed],
  };
}

/** The line for other areas may be left out. */
const REQUIRED_AREAS = /* @__PURE__ */ areasToInspect();

function areasToInspect(): SanitationAreaCode[] {
  return (Object.keys(SANITATION_AREAS) as SanitationAreaCode[]).filter((area) => area !== "other");
}

function isUnanswered({ evidence }: InspectedArea): boolean {
  return isAbsent(evidence) && evidence.absent !== "not-applicable";
}

interface HoldsSeen {
  readonly isWarned: boolean;
  readonly needed: readonly ("holds.state" | "holds.allowsThoroughInspection")[];
}

const NOTHING_SEEN: HoldsSeen = { isWarned: false, needed: [] };

/** Empty holds can be inspected, and so can others unless what they contain prevents it. */
function lookAtHolds({ holds }: SanitationCertificate): HoldsSeen {
  if (holds === undefined || holds.state === "empty" || holds.allowsThoroughInspection === "yes") return NOTHING_SEEN;
  const needed: HoldsSeen["needed"][number][] = [];
  if (isAbsent(holds.state)) needed.push("holds.state");
  if (isAbsent(holds.allowsThoroughInspection)) needed.push("holds.allowsThoroughInspection");
  return { isWarned: needed.length === 0, needed };
}
