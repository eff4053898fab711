import { absent, isAbsent } from "../answer.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { TimeZone } from "../calendar/time-zone.js";
import { residentIdentityCheckCharacter } from "../documents/resident-identity-number.js";
import { FALSE, TRUE } from "../logic/truth.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { declarationFrom, rowsFrom } from "./build.js";
import type { Columns, Row } from "./columns.js";
import { type Finding, finding, type Verdict, verdictOn } from "./finding.js";
import type { Form } from "./form.js";
import type { DeclarationOf, ItemTable } from "./items.js";
import type { PlanItem, PlanRecord, PlanRule } from "./plan.js";
import { pathFrom, readAnswers, UNREADABLE } from "./read-answers.js";

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

/** How much of what was required of this traveller was answered. */
export interface Completeness {
  /** Items required of this traveller, rows' items included, that the source can carry. */
  readonly required: number;
  /** Those that bear a readable answer, or the traveller's word that they do not know or decline. */
  readonly answered: number;
  /** Of those answered, the ones that the traveller does not know or declined. */
  readonly unknown: number;
  /** answered / required, from 0 to 1; `undefined` when nothing was required. */
  readonly share: number | undefined;
}

/** An answer that was taken out because its item does not concern this traveller. */
export interface RemovedAnswer {
  readonly path: Path;
  readonly answer: unknown;
  /** The items whose answers made it irrelevant. */
  readonly because: readonly string[];
}

/**
 * Everything that one look at one declaration shows. The two records of answers are put together when they are first
 * asked for, from what was read when the examination was made: a desk that only wants to know what is wrong does not
 * pay for them. JSON holds them too.
 */
export class Examination<Declared = unknown> {
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  readonly removed: readonly RemovedAnswer[];
  /** Rules that could not be looked at, because they need an instant that was not given. */
  readonly notEvaluated: readonly string[];
  readonly verdict: Verdict;
  readonly #record: PlanRecord;
  readonly #root: Row;
  readonly #leftOut: readonly LeftOut[];
  #declaration: Declared | undefined;
  #answers: Declared | undefined;

  /** @internal */
  constructor(
    record: PlanRecord,
    { columns, found, leftOut, removed, required, answered, unknown }: Progress,
    notEvaluated: readonly string[],
  ) {
    this.findings =
      found === undefined ? NONE : found.sort((one, other) => one.order - other.order).map((entry) => entry.finding);
    this.completeness = { required, answered, unknown, share: required === 0 ? undefined : answered / required };
    this.removed = removed ?? NONE;
    this.notEvaluated = notEvaluated;
    this.verdict = verdictOn(this.findings);
    this.#record = record;
    this.#root = columns.root;
    this.#leftOut = leftOut ?? NONE;
    this.#declaration = undefined;
    this.#answers = undefined;
  }

  /** Every item of the form with its answer or the reason it is absent; answers that do not apply are taken out. */
  get declaration(): Declared {
    this.#declaration ??= declarationFrom(this.#record, this.#root) as Declared;
    return this.#declaration;
  }

  /** The same with the answers as they were given, for risk: what was taken out is still in it. */
  get answers(): Declared {
    if (this.#leftOut.length === 0) return this.declaration;
    this.#answers ??= this.#asGiven();
    return this.#answers;
  }

  /** The examination as a plain object. */
  toJSON(): object {
    const { declaration, answers, findings, completeness, removed, notEvaluated, verdict } = this;
    return { declaration, answers, findings, completeness, removed, notEvaluated, verdict };
  }

  /** The answers taken out stand in their places again only while the record is put together. */
  #asGiven(): Declared {
    for (const { row, slot, answer } of this.#leftOut) row[slot] = answer;
    const answers = declarationFrom(this.#record, this.#root) as Declared;
    for (const { row, slot } of this.#leftOut) row[slot] = NOT_APPLICABLE;
    return answers;
  }
}

/** An answer that was taken out, and where it stood. */
interface LeftOut extends Place {
  readonly answer: unknown;
}

/** One item's place in one row. */
interface Place {
  readonly row: Row;
  readonly slot: number;
}

/** What is known half way through. */
interface Progress {
  readonly columns: Columns;
  readonly carries: readonly string[] | undefined;
  /** Places whose answers could be read only in part; `undefined` when there is none. */
  readonly partly: readonly Place[] | undefined;
  found: { readonly finding: Finding; readonly order: number }[] | undefined;
  /** Places whose answers stand in a contradiction; `undefined` while there is none. */
  standing: Place[] | undefined;
  /** Answers that were taken out, with where they stood; `undefined` while there is none. */
  leftOut: LeftOut[] | undefined;
  removed: RemovedAnswer[] | undefined;
  required: number;
  answered: number;
  unknown: number;
}

const NOT_APPLICABLE = absent("not-applicable");
const NONE: readonly never[] = Object.freeze([]);

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
  const declaredAt = plan.declaredAt === undefined ? undefined : textAt(root, plan.declaredAt);
  const progress: Progress = {
    columns: { root, row: root, previous: undefined, asOf, declaredAt: declaredAt ?? asOf, timeZone },
    carries,
    partly,
    found: undefined,
    standing: undefined,
    leftOut: undefined,
    removed: undefined,
    required: 0,
    answered: 0,
    unknown: 0,
  };
  if (input !== undefined && input !== null && (typeof input !== "object" || Array.isArray(input)))
    add(progress, -1, finding("malformed", [], undefined, EXPECTED_OBJECT));
  const notEvaluated = applyRules(plan.rules, progress);
  walk(plan.root, root[0], root, undefined, 0, progress, false);
  if (form.validForHours !== undefined && !checkValidity(form, declaredAt, progress)) notEvaluated.push("expired");
  if (unrecognised !== undefined)
    for (const { path, order } of unrecognised) add(progress, order, finding("unrecognised", path, undefined));
  return new Examination(plan.root, progress, notEvaluated);
}

const EXPECTED_OBJECT: Text = { en: "an object of answers", zh: "以对象形式填写的申报" };

function add(progress: Progress, order: number, made: Finding): void {
  progress.found ??= [];
  progress.found.push({ finding: made, order });
}

/** Looks at every rule whose instants are known, and returns the ids of the others. */
function applyRules(rules: readonly PlanRule[], progress: Progress): string[] {
  const { asOf, declaredAt } = progress.columns;
  const notEvaluated: string[] = [];
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as PlanRule;
    if ((rule.readsAsOf && asOf === undefined) || (rule.readsDeclaredAt && declaredAt === undefined))
      notEvaluated.push(rule.rule.id);
    else if (rule.list === undefined) {
      if (rule.when.test(progress.columns) === TRUE) contradict(rule, progress.columns.root, 0, progress);
    } else applyToRows(rule, rule.list, progress);
  }
  return notEvaluated;
}

function applyToRows(rule: PlanRule, list: PlanItem, progress: Progress): void {
  const { columns } = progress;
  const rows = columns.root[list.slot];
  if (!Array.isArray(rows)) return;
  columns.previous = undefined;
  for (let index = 0; index < rows.length; index++) {
    const row: Row | undefined = rows[index];
    if (row !== undefined) {
      columns.row = row;
      if (rule.when.test(columns) === TRUE) contradict(rule, row, index, progress);
    }
    columns.previous = row;
  }
}

function contradict({ rule, at, list, standing }: PlanRule, row: Row, index: number, progress: Progress): void {
  progress.standing ??= [];
  for (const slot of standing) progress.standing.push({ row, slot });
  const path = pathFrom(list, index, at.path);
  add(progress, list?.order ?? at.order, finding(rule.code, path, at.label, rule.text, rule.id, rule.severity));
}

/**
 * Goes through the items of a record in the form's order, the plain ones only when some of them are not answered. In a
 * group that cannot be read nothing is missing besides.
 */
function walk(
  record: PlanRecord,
  answered: unknown,
  row: Row,
  list: PlanItem | undefined,
  index: number,
  progress: Progress,
  isUnreadable: boolean,
): void {
  const { columns } = progress;
  const areAllAnswered = answered === record.plain && progress.carries === undefined;
  if (areAllAnswered) {
    progress.required += record.plain;
    progress.answered += record.plain;
  }
  const items = areAllAnswered ? record.special : record.items;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as PlanItem;
    const value = row[item.slot];
    if (item.kind === "group") {
      if (value === undefined && item.required === false) continue;
      if (value === UNREADABLE) addAt(progress, item, list, index, "malformed");
      walk(item.record as PlanRecord, value, row, list, index, progress, isUnreadable || value === UNREADABLE);
      continue;
    }
    columns.row = row;
    if (item.relevant !== undefined) {
      const relevant = item.relevant.test(columns);
      if (relevant === FALSE && !isAmong(progress.standing, row, item)) {
        leaveOut(item, row, list, index, progress);
        continue;
      }
      if (relevant !== TRUE && value !== UNREADABLE) continue;
    }
    const isMalformed = value === UNREADABLE || isAmong(progress.partly, row, item);
    if (isMalformed) addAt(progress, item, list, index, "malformed");
    if (isRequired(item, list, progress)) {
      progress.required++;
      if (value === undefined) {
        if (!isUnreadable) addAt(progress, item, list, index, "missing");
      } else if (!isMalformed) {
        progress.answered++;
        if (typeof value === "object" && isAbsent(value)) progress.unknown++;
      }
    }
    if (item.kind === "number") checkBounds(item, value, list, index, progress);
    else if (item.isIdentifier !== false) checkIdentifier(item, value, list, index, progress);
    else if (item.kind === "list" && Array.isArray(value)) walkRows(item, value, progress);
  }
}

function walkRows(item: PlanItem, rows: readonly (Row | undefined)[], progress: Progress): void {
  if (rows.length > item.maximumRows) addAt(progress, item, undefined, 0, "malformed");
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row !== undefined) walk(item.record as PlanRecord, row[0], row, item, index, progress, false);
    else add(progress, item.order, finding("malformed", [...item.path, index], item.label, item.expectation));
  }
}

function isAmong(places: readonly Place[] | undefined, row: Row, { slot }: PlanItem): boolean {
  return places?.some((place) => place.row === row && place.slot === slot) === true;
}

function isRequired(item: PlanItem, list: PlanItem | undefined, { columns, carries }: Progress): boolean {
  if (carries !== undefined && !carries.includes((list ?? item).path[0] as string)) return false;
  return typeof item.required === "boolean" ? item.required : item.required.test(columns) === TRUE;
}

function addAt(
  progress: Progress,
  item: PlanItem,
  list: PlanItem | undefined,
  index: number,
  code: "missing" | "malformed" | "out-of-range" | "check-digit" | "not-applicable",
): void {
  const expectation = code === "malformed" || code === "out-of-range" ? item.expectation : undefined;
  const rule = code === "out-of-range" ? "bounds" : undefined;
  const made = finding(code, pathFrom(list, index, item.path), item.label, expectation, rule);
  add(progress, list?.order ?? item.order, made);
}

/** Takes an answer out that does not apply; a blank or an absent answer simply does not apply. */
function leaveOut(item: PlanItem, row: Row, list: PlanItem | undefined, index: number, progress: Progress): void {
  const { slot } = item;
  const answer = row[slot];
  row[slot] = NOT_APPLICABLE;
  if (answer === undefined || (answer !== UNREADABLE && isAbsent(answer))) return;
  addAt(progress, item, list, index, "not-applicable");
  progress.leftOut ??= [];
  progress.leftOut.push({ row, slot, answer });
  progress.removed ??= [];
  const path = pathFrom(list, index, item.path);
  const given = item.kind === "list" && Array.isArray(answer) ? rowsFrom(item, answer) : answer;
  progress.removed.push({ path, answer: given, because: item.because });
}

function checkBounds(
  item: PlanItem,
  value: unknown,
  list: PlanItem | undefined,
  index: number,
  progress: Progress,
): void {
  if (typeof value === "number" && (value < item.minimum || value > item.maximum))
    addAt(progress, item, list, index, "out-of-range");
}

function checkIdentifier(
  item: PlanItem,
  value: unknown,
  list: PlanItem | undefined,
  index: number,
  progress: Progress,
): void {
  if (typeof value !== "string") return;
  if (typeof item.isIdentifier === "object" && item.isIdentifier.test(progress.columns) !== TRUE) return;
  const check = residentIdentityCheckCharacter(value);
  if (check === undefined || value.slice(17).toUpperCase() !== check) addAt(progress, item, list, index, "check-digit");
}

/** Whether the validity of the declaration could be looked at. It is over when the last hour is full. */
function checkValidity(
  form: Pick<Form, "plan" | "validForHours">,
  declaredAt: Instant | undefined,
  progress: Progress,
): boolean {
  const { asOf } = progress.columns;
  const item = form.plan.declaredAt;
  const hours = form.validForHours;
  if (asOf === undefined || declaredAt === undefined || item === undefined || hours === undefined) return false;
  if (epochMilliseconds(asOf) - epochMilliseconds(declaredAt) >= hours * 3_600_000) {
    const text = { en: `a declaration made less than ${hours} hours ago`, zh: `${hours}小时以内的申报` };
    add(progress, item.order, finding("expired", item.path, item.label, text, "valid-for-hours"));
  }
  return true;
}

function textAt(row: Row, { slot }: PlanItem): Instant | undefined {
  const value = row[slot];
  return typeof value === "string" ? (value as Instant) : undefined;
}
