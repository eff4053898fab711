import type { Instant } from "../calendar/instant.js";
import type { TimeZone } from "../calendar/time-zone.js";
import { applyRules } from "./apply-rules.js";
import { type Columns, type Moment, momentAt, momentOf } from "./columns.js";
import { Examination } from "./examination.js";
import { expect } from "./expectation.js";
import { finding } from "./finding.js";
import type { Form } from "./form.js";
import type { DeclarationOf, ItemTable } from "./items.js";
import { add, begin, type Progress } from "./progress.js";
import { readInto } from "./read-answers.js";
import { walkWhole } from "./walk.js";

/** What an examination may know besides the declaration. */
export interface ExaminationOptions {
  /** The instant at which the declaration is looked at; left out, what depends on it is not evaluated, and listed. */
  readonly asOf?: Instant;
  /** The zone of the point of entry; left out, an instant falls on the day that it was written down with. */
  readonly timeZone?: TimeZone;
  /**
   * The items that the source can hold at all, by name. An item that an export never carries was not asked: it is
   * neither missing nor part of completeness. Left out, the source can hold every item.
   */
  readonly carries?: readonly string[];
}

/**
 * Looks at a declaration once and says everything about it: the answers, every finding at once in the form's order,
 * how complete it is and what it comes to. It accepts any value, half filled or nonsense, and never throws on what
 * JSON can hold.
 *
 * A contradiction is found only between answers that are there. An answer that does not apply is taken out unless it
 * stands in a contradiction. `{ absent: "asked-unknown" }` and `{ absent: "asked-declined" }` are answers, not missing
 * items; `null`, `""`, blanks, `[]` and the other absent answers are none.
 *
 * @example
 * const { verdict, findings } = examine(exitEntryCard5, { name: "SHI Li", symptomsAny: "no", symptomsListed: ["fever"] });
 * verdict // => "blocked"
 * findings.find(({ code }) => code === "contradictory")?.rule // => "symptoms-denied-but-listed"
 */
export function examine<Items extends ItemTable>(
  form: Form<Items>,
  input: unknown,
  options: ExaminationOptions = {},
): Examination<DeclarationOf<Items>> {
  const { plan } = form;
  const root = plan.root.blank.slice();
  const asOf = momentOf(options.asOf);
  const columns: Columns = { root, row: root, previous: undefined, asOf, declaredAt: asOf, timeZone: options.timeZone };
  const progress = begin(columns, options.carries);
  readInto(root, plan.root, input, progress);
  const declaredAt = plan.declaredAt === undefined ? undefined : momentAt(root, plan.declaredAt);
  if (declaredAt !== undefined) columns.declaredAt = declaredAt;
  if (input !== undefined && input !== null && (typeof input !== "object" || Array.isArray(input)))
    add(progress, -1, finding("malformed", [], undefined, expect("declaration")));
  const notEvaluated = applyRules(plan.rules, progress);
  walkWhole(plan.root, progress);
  const isValidityKnown = form.validForHours === undefined || checkValidity(form, declaredAt, progress);
  if (progress.unrecognised !== undefined)
    for (const { path, order } of progress.unrecognised) add(progress, order, finding("unrecognised", path, undefined));
  return new Examination(form, progress, isValidityKnown ? notEvaluated : [...notEvaluated, "expired"]);
}

/** Whether the validity of the declaration could be looked at. It is over when the last hour is full. */
function checkValidity(
  { plan, validForHours: hours }: Pick<Form, "plan" | "validForHours">,
  declaredAt: Moment | undefined,
  progress: Progress,
): boolean {
  const { asOf } = progress.columns;
  const item = plan.declaredAt;
  if (asOf.at === undefined || declaredAt === undefined || item === undefined || hours === undefined) return false;
  if (asOf.milliseconds - declaredAt.milliseconds >= hours * 3_600_000) {
    const expectation = expect("valid-for-hours", { hours });
    add(progress, item.order, finding("expired", item.path, item.label, expectation, "valid-for-hours"));
  }
  return true;
}
