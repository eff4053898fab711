import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { TimeZone } from "../calendar/time-zone.js";
import { applyRules } from "./apply-rules.js";
import type { Row } from "./columns.js";
import { Examination } from "./examination.js";
import { expect } from "./expectation.js";
import { finding } from "./finding.js";
import type { Form } from "./form.js";
import type { DeclarationOf, ItemTable } from "./items.js";
import type { PlanItem } from "./plan.js";
import { add, type Progress } from "./progress.js";
import { readAnswers } from "./read-answers.js";
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
  const { asOf, timeZone, carries } = options;
  const { root, unrecognised, partly } = readAnswers(plan.root, input);
  const declaredAt = plan.declaredAt === undefined ? undefined : instantAt(root, plan.declaredAt);
  const progress: Progress = {
    columns: { root, row: root, previous: undefined, asOf, declaredAt: declaredAt ?? asOf, timeZone },
    carries,
    partly,
    list: undefined,
    index: 0,
    found: undefined,
    orders: [],
    isInOrder: true,
    standing: undefined,
    leftOut: undefined,
    removed: undefined,
    waiting: undefined,
    recipe: undefined,
    required: 0,
    answered: 0,
    unknown: 0,
  };
  if (input !== undefined && input !== null && (typeof input !== "object" || Array.isArray(input)))
    add(progress, -1, finding("malformed", [], undefined, expect("declaration")));
  const notEvaluated = applyRules(plan.rules, progress);
  walkWhole(plan.root, progress);
  const isValidityKnown = form.validForHours === undefined || checkValidity(form, declaredAt, progress);
  if (unrecognised !== undefined)
    for (const { path, order } of unrecognised) add(progress, order, finding("unrecognised", path, undefined));
  return new Examination(form, progress, isValidityKnown ? notEvaluated : [...notEvaluated, "expired"]);
}

/** Whether the validity of the declaration could be looked at. It is over when the last hour is full. */
function checkValidity(
  { plan, validForHours: hours }: Pick<Form, "plan" | "validForHours">,
  declaredAt: Instant | undefined,
  progress: Progress,
): boolean {
  const { asOf } = progress.columns;
  const item = plan.declaredAt;
  if (asOf === undefined || declaredAt === undefined || item === undefined || hours === undefined) return false;
  if (epochMilliseconds(asOf) - epochMilliseconds(declaredAt) >= hours * 3_600_000) {
    const expectation = expect("valid-for-hours", { hours });
    add(progress, item.order, finding("expired", item.path, item.label, expectation, "valid-for-hours"));
  }
  return true;
}

function instantAt(row: Row, { slot }: PlanItem): Instant | undefined {
  const value = row[slot];
  return typeof value === "string" ? (value as Instant) : undefined;
}
