import { absent } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Edition } from "../edition/edition.js";
import { type InForceOptions, inForceOn, possiblyInForce } from "../edition/in-force-on.js";
import type { Overlay, Policy } from "../risk/policy.js";
import { policyInForceOn } from "../risk/policy-in-force-on.js";
import { prove } from "../risk/prove.js";
import {
  type EXPORT_FACTS,
  EXPORT_GOODS,
  type ExportFacts,
  type ExportGoods,
  type ExportGrade,
  type ExportInspectionGrade,
} from "./export-facts.js";

/** The notices among which it is chosen by the day: what goods need, what was laid over it, and what is inspected. */
export interface ExportRules {
  readonly qualification: readonly Policy<typeof EXPORT_FACTS, ExportGrade>[];
  readonly overlays: readonly Overlay<typeof EXPORT_FACTS, ExportGrade>[];
  readonly inspection: readonly Policy<typeof EXPORT_FACTS, ExportInspectionGrade>[];
}

/** The day of export, and which editions may be chosen. */
export interface ExportDay extends InForceOptions {
  readonly on: CalendarDate;
}

/** A notice in force, and the goods of which it speaks. */
export interface ExportNotice {
  readonly edition: Edition["id"];
  /** `qualification` says what goods need, `inspection` what is inspected. */
  readonly of: "qualification" | "inspection";
  readonly speaksOf: ReadonlySet<ExportGoods>;
}

/** The notices in force on a day, made ready. */
export interface ExportRulesOnDay {
  readonly on: CalendarDate;
  /** More than one where history leaves open which was in force; none before the first. */
  readonly qualification: ExportRules["qualification"];
  readonly inspection: ExportRules["inspection"];
  /** Each once, in the order in which they were laid. */
  readonly notices: readonly ExportNotice[];
}

const NOT_ASKED = /* @__PURE__ */ absent("not-asked");

/** @internal Goods of which nothing is known. */
export const NOTHING_KNOWN: ExportFacts = {
  goods: NOT_ASKED,
  chineseRegistration: NOT_ASKED,
  foreignCertification: NOT_ASKED,
  meetsDestinationStandard: NOT_ASKED,
  meetsQualityStandard: NOT_ASKED,
  declarationGiven: NOT_ASKED,
};

/**
 * The notices on export that were in force on a day, with those laid over others, made ready for as many goods as there
 * are (`exportEligibility`).
 *
 * @param rules the notices, of this room or others like them
 * @example
 * const rules = { qualification: [exportQualification2020], overlays: [exportQuality2020], inspection: [exportInspection2020] };
 * const inForce = (day) => exportRulesOn(rules, { on: calendarDate(day) }).notices.map(({ edition }) => edition);
 * inForce("2020-03-31") // => []
 * inForce("2020-04-10") // => ["export-qualification-2020-04-01", "export-inspection-2020-04-10"]
 */
export function exportRulesOn(
  { qualification, overlays, inspection }: ExportRules,
  { on, ...options }: ExportDay,
): ExportRulesOnDay {
  const qualifying = possiblyInForce(policyInForceOn(qualification, overlays, { on, places: ["CN"], ...options }));
  const inspecting = possiblyInForce(inForceOn(inspection, on, options));
  const notices = [
    ...qualifying.flatMap((policy) => noticesIn(policy, "qualification")),
    ...inspecting.flatMap((policy) => noticesIn(policy, "inspection")),
  ];
  const once = new Map(notices.map((notice): [string, ExportNotice] => [notice.edition, notice]));
  return { on, qualification: qualifying, inspection: inspecting, notices: [...once.values()] };
}

/** A notice speaks of goods when, nothing being known but their kind, one of its rules is not false already. */
function noticesIn<Grade extends string>(
  policy: Policy<typeof EXPORT_FACTS, Grade>,
  of: ExportNotice["of"],
): ExportNotice[] {
  const spoken = new Map([policy, ...policy.overlays].map(({ edition }) => [edition.id, new Set<ExportGoods>()]));
  for (const goods of Object.keys(EXPORT_GOODS) as ExportGoods[])
    for (const { edition, truth } of prove(policy, { ...NOTHING_KNOWN, goods }).rules)
      if (truth !== "false") spoken.get(edition)?.add(goods);
  return [...spoken].map(([edition, speaksOf]) => ({ edition, of, speaksOf }));
}
