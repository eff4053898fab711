import { isAbsent } from "../answer.js";
import { type Ruling, ruledBy, ruledByAny } from "../documents/ruling.js";
import type { Edition } from "../edition/edition.js";
import type { Truth } from "../logic/truth.js";
import { type AssessmentProof, prove, type RuleProof } from "../risk/prove.js";
import type { Text } from "../text.js";
import { EXPORT_GOODS, type ExportFacts, type ExportGrade, type ExportInspectionGrade } from "./export-facts.js";
import { type ExportNotice, type ExportRulesOnDay, NOTHING_KNOWN } from "./export-rules-on.js";

/** What is known of the goods; what is left out was not asked. */
export type GoodsForExport = Partial<ExportFacts>;

/** Something that goods need and do not have, or of which it is not known whether they have it. */
export interface ExportRequirement {
  /** `chinese-registration`, `destination-standard`, `declaration`, `quality-standard`. */
  readonly code: string;
  readonly text: Text;
  readonly source: Text;
  readonly edition: Edition["id"];
}

/** Whether goods may be exported, by the notices in force on a day. */
export interface ExportEligibility {
  /** Whether a notice in force asks anything of the goods before they may be exported. */
  readonly applies: Ruling;
  /** Never yes while something that the goods need is not known; yes where no notice asks anything. */
  readonly eligible: Ruling;
  /** What certainly stands in the way. */
  readonly unmet: readonly ExportRequirement[];
  /** What may stand in the way, because evidence is missing. */
  readonly missing: readonly ExportRequirement[];
  /** The facts, by name, that can still change whether the goods are eligible. */
  readonly needs: readonly string[];
  /** Whether they are inspected by law before they leave. */
  readonly inspection: Ruling;
  /** Every notice in force that day, and whether it speaks of the goods. */
  readonly notices: readonly { readonly edition: Edition["id"]; readonly speaksOfThem: Ruling }[];
  /** What it rests on: a proof for each edition that was, or may have been, in force; none before the first. */
  readonly proofs: readonly AssessmentProof<ExportGrade | ExportInspectionGrade>[];
}

/**
 * Whether supplies against the epidemic may be exported, by the notices of 2020 in force on a day, and whether they are
 * inspected first. Two lists and two answers: what qualifies goods for export says nothing of their inspection. Goods of
 * which no notice in force speaks are eligible, as far as these notices go.
 *
 * @param rules the notices in force on the day of export (`exportRulesOn`)
 * @example
 * const all = { qualification: [exportQualification2020], overlays: [exportQuality2020], inspection: [exportInspection2020] };
 * const onDay = (day) => exportRulesOn(all, { on: calendarDate(day) });
 * const masks = { goods: "medical-masks", chineseRegistration: "no", meetsDestinationStandard: "yes", declarationGiven: "yes" };
 * exportEligibility(onDay("2020-03-31"), masks).applies // => "no"
 * exportEligibility(onDay("2020-04-01"), masks).unmet.map(({ code }) => code) // => ["chinese-registration"]
 * exportEligibility(onDay("2020-04-26"), masks).needs // => ["foreignCertification"]
 * exportEligibility(onDay("2020-04-26"), { ...masks, foreignCertification: "yes" }).eligible // => "yes"
 * @see MOFCOM, GACC and NMPA Notice 5 of 2020; GACC Notice 53 of 2020; MOFCOM, GACC and SAMR Notice 12 of 2020
 */
export function exportEligibility(rules: ExportRulesOnDay, goods: GoodsForExport): ExportEligibility {
  const facts = { ...NOTHING_KNOWN, ...goods };
  const qualified = rules.qualification.map((policy) => prove(policy, facts));
  const inspected = rules.inspection.map((policy) => prove(policy, facts));
  const asking = rules.notices.filter(({ of }) => of === "qualification");
  return {
    applies: ruledByAny(...asking.map((notice) => speaksOf(notice, facts))),
    eligible: qualified.length === 0 ? "yes" : ruledAlike(qualified, "eligible"),
    unmet: requirements(qualified, (truths) => truths.every((truth) => truth === "true")),
    missing: requirements(qualified, (truths) => truths.some((truth) => truth === "undecided" || truth !== truths[0])),
    needs: [...new Set(qualified.flatMap(({ assessment }) => (assessment.decided ? [] : assessment.needs)))],
    inspection: inspected.length === 0 ? "no" : ruledAlike(inspected, "inspected"),
    notices: rules.notices.map((notice) => ({ edition: notice.edition, speaksOfThem: speaksOf(notice, facts) })),
    proofs: [...qualified, ...inspected],
  };
}

/** Of goods that are not known it is open whether a notice speaks of them. */
function speaksOf(notice: ExportNotice, { goods }: ExportFacts): Ruling {
  if (isAbsent(goods)) return goods.absent === "not-applicable" ? "no" : "undecided";
  return Object.hasOwn(EXPORT_GOODS, goods) ? ruledBy(notice.speaksOf.has(goods)) : "undecided";
}

/** Yes or no where every edition that may have been in force comes to the same. */
function ruledAlike(proofs: readonly AssessmentProof[], grade: string): Ruling {
  const rulings = proofs.map(
    ({ assessment }): Ruling => (assessment.decided ? ruledBy(assessment.grade === grade) : "undecided"),
  );
  const [first = "undecided"] = rulings;
  return rulings.every((ruling) => ruling === first) ? first : "undecided";
}

/** The requirements whose rules came to what is asked for, under the editions that may have been in force. */
function requirements(
  proofs: readonly AssessmentProof[],
  isAsked: (truths: readonly Truth[]) => boolean,
): ExportRequirement[] {
  const rules = new Map(proofs.flatMap((proof) => proof.rules.map((rule): [string, RuleProof] => [rule.rule, rule])));
  const truthIn = (proof: AssessmentProof, id: string) => proof.rules.find(({ rule }) => rule === id)?.truth ?? "false";
  return [...rules.values()]
    .filter(({ rule }) => isAsked(proofs.map((proof) => truthIn(proof, rule))))
    .map(({ ground, text, source, edition }) => ({ code: ground, text, source, edition }));
}
