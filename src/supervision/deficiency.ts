import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Instant } from "../calendar/instant.js";
import { type CaseFile, openCaseFile } from "../flow/case-file.js";
import type { Text } from "../text.js";
import type { RectificationFlow } from "./rectification-flows.js";
import type { SeenThrough } from "./supervision-channel.js";
import type { SupervisionInstrument } from "./supervision-instrument.js";
import type { ZoneKind } from "./zone-kind.js";

/**
 * The types of deficiency: the three under which the customs' inspectors reported theirs, and one for what is none of them,
 * which is ours.
 *
 * @see Report on discipline inspection at the General Administration of Customs, discipline-inspection journal, 2020 no. 8
 */
export const DEFICIENCY_CATEGORIES = {
  "rules-not-carried-out": { en: "rules not carried out in full", zh: "制度执行不深入" },
  "personal-protection": { en: "personal protection insufficient", zh: "个人安全防护不到位" },
  premises: { en: "premises and facilities wanting", zh: "现场场地设施不完善" },
  other: { en: "other", zh: "其他" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the types. */
export type DeficiencyCategory = keyof typeof DEFICIENCY_CATEGORIES;

/** How grave a deficiency is, from the mildest. The scale is ours: no source of the time ranks them. */
export const DEFICIENCY_SEVERITIES = {
  minor: { en: "minor", zh: "轻微" },
  serious: { en: "serious", zh: "较重" },
  grave: { en: "grave", zh: "严重" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the grades. */
export type DeficiencySeverity = keyof typeof DEFICIENCY_SEVERITIES;

/** What shows that a deficiency was there, or that it is mended. */
export const EVIDENCE_KINDS = {
  picture: { en: "picture", zh: "照片" },
  video: { en: "video", zh: "录像" },
  document: { en: "document", zh: "文书" },
  reading: { en: "reading of a device", zh: "仪器读数" },
  statement: { en: "statement", zh: "陈述" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the kinds of evidence. */
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

/** One piece of evidence, and where it is kept. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The number of the file, the frame or the form. */
  readonly reference: string;
}

/**
 * Something that supervision found wrong at a place, as it was recorded when found; what became of it stands in its
 * `DeficiencyFile`. What is wrong in a declaration is a finding, not a deficiency.
 */
export type Deficiency = SeenThrough & {
  /** A name that no other deficiency bears, whichever office recorded it. */
  readonly id: string;
  readonly category: DeficiencyCategory;
  readonly severity: DeficiencySeverity;
  /** What of the category it is, by the caller's own code: `zones-not-marked`. */
  readonly item?: string;
  /** Where: the code of a port, a terminal, a checkpoint. */
  readonly place: string;
  readonly zone?: ZoneKind;
  /** Whose work it is about. */
  readonly post?: string;
  readonly foundAt: Instant;
  readonly foundBy: string;
  /** Who owes the rectification: a unit, not whoever happened to be on duty. */
  readonly owedBy: string;
  /** At least one piece. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** With what it was met when it was found; left out, not stated. */
  readonly instrument?: SupervisionInstrument;
  /** The last day on which the rectification is still in time. */
  readonly dueOn: CalendarDate;
};

/** A deficiency with everything that was recorded of it since. */
export interface DeficiencyFile {
  readonly deficiency: Deficiency;
  /** Follows an edition of `RectificationFlow`. */
  readonly rectification: CaseFile;
  /** One for each person or unit that answers for it; each follows an edition of `AccountabilityFlow`. */
  readonly accountability: readonly CaseFile[];
}

/**
 * Opens the file of a deficiency that was found, to be rectified by an edition: it follows that one for good.
 *
 * @example
 * const deficiency = {
 *   id: "SZ-2020-0402-1", category: "premises", severity: "serious", place: "CNSZX", channel: "on-the-spot",
 *   foundAt: instant("2020-04-02T10:00:00+08:00"), foundBy: "inspector-3", owedBy: "airport-customs",
 *   evidence: [{ kind: "picture", reference: "P-17" }], dueOn: calendarDate("2020-04-05"),
 * };
 * const { rectification } = openDeficiency(deficiency, rectification2020);
 * [rectification.flow, rectification.log] // => ["rectification-2020-04-02", []]
 */
export function openDeficiency(deficiency: Deficiency, rectification: RectificationFlow): DeficiencyFile {
  return { deficiency, rectification: openCaseFile(deficiency.id, rectification), accountability: [] };
}
