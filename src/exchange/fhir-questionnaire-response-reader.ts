import { isAbsent } from "../answer.js";
import { isRecord } from "../record.js";
import type { Path } from "../result.js";
import { reasonAt } from "./fhir-questionnaire-absence.js";
import { ANSWER } from "./fhir-questionnaire-conditions.js";
import { DATA_ABSENT_REASON, type FhirObject, fhirText, objectsOf, SECTION } from "./fhir-questionnaire-parts.js";
import { FHIR_RESPONSE_EXPECTATIONS, type FhirResponseIssue } from "./fhir-questionnaire-response-issue.js";
import type { Spot } from "./fhir-questionnaire-response-spots.js";
import { type ReadValue, readValue, UNREADABLE } from "./fhir-questionnaire-response-values.js";
import type { FhirWriting } from "./fhir-questionnaire-writing.js";

/** The declaration as a whole, or the row of a list that is gone through. */
interface Row {
  readonly list: string | undefined;
  readonly target: Record<string, unknown>;
}

/** Deeper than any response to a published form. */
const DEEPEST = 64;

/** @internal Reads the items of one response. */
export class ResponseReader {
  readonly answers: Record<string, unknown> = {};
  readonly issues: FhirResponseIssue[] = [];
  private readonly spots: ReadonlyMap<string, Spot>;
  /** LinkIds of what asks nothing. */
  private readonly silent: ReadonlySet<unknown>;
  private readonly lists = new Set<Spot>();

  constructor(spots: ReadonlyMap<string, Spot>, writing: FhirWriting | undefined) {
    this.spots = spots;
    this.silent = new Set((writing?.asides ?? []).map(({ raw }) => raw["linkId"]));
  }

  report(code: FhirResponseIssue["code"], path: Path, linkIds: readonly string[]): void {
    this.issues.push({ code, path, linkIds, expected: FHIR_RESPONSE_EXPECTATIONS[code] });
  }

  items(items: unknown, path: Path, linkIds: readonly string[], row: Row, depth: number): void {
    if (depth > DEEPEST) {
      this.report("too-deep", path.slice(0, 16), linkIds);
      return;
    }
    if (!Array.isArray(items)) {
      this.report("not-an-item", path, linkIds);
      return;
    }
    items.forEach((raw: unknown, at) => {
      if (isRecord(raw) && fhirText(raw["linkId"]) !== undefined) this.item(raw, [...path, at], linkIds, row, depth);
      else this.report("not-an-item", [...path, at], linkIds);
    });
  }

  private item(raw: FhirObject, path: Path, outer: readonly string[], row: Row, depth: number): void {
    const linkId = raw["linkId"] as string;
    const spot = this.spots.get(linkId);
    if (spot === undefined) {
      const isSilent = linkId.startsWith(SECTION) || this.silent.has(linkId);
      if (!isSilent) this.report("unknown-item", path, outer);
      this.inside(raw, path, outer, row, depth);
      return;
    }
    const linkIds = [...outer, linkId];
    if (isExtended(raw)) this.report("narrowed", [...path, "extension"], linkIds);
    if (spot.list !== undefined && spot.list !== row.list) {
      this.report("misplaced", path, linkIds);
      return;
    }
    const place = spot.list === undefined ? { list: undefined, target: this.answers } : row;
    if (spot.kind === "answer") this.answer(spot, raw, path, linkIds, place, depth);
    else if (spot.kind === "answers") this.rowsOfAnswers(spot, raw, path, linkIds, depth);
    else this.group(spot, raw, path, linkIds, place, depth);
  }

  private inside(raw: FhirObject, path: Path, linkIds: readonly string[], row: Row, depth: number): void {
    if (raw["item"] !== undefined) this.items(raw["item"], [...path, "item"], linkIds, row, depth + 1);
    if (!Array.isArray(raw["answer"])) return;
    raw["answer"].forEach((answer: unknown, at) => {
      if (isRecord(answer) && answer["item"] !== undefined)
        this.items(answer["item"], [...path, "answer", at, "item"], linkIds, row, depth + 1);
    });
  }

  private group(spot: Spot, raw: FhirObject, path: Path, linkIds: readonly string[], row: Row, depth: number): void {
    if (raw["answer"] !== undefined) this.report("unexpected-answer", [...path, "answer"], linkIds);
    const reason = raw["item"] === undefined ? this.reason(raw, path, linkIds) : undefined;
    if (spot.kind === "list") {
      const target = {};
      this.rows(spot).push(reason ?? target);
      this.inside(raw, path, linkIds, { list: spot.path, target }, depth);
      return;
    }
    if (reason !== undefined) this.set(spot, reason, path, linkIds, row);
    else if (valueAt(row.target, spot.inRow) === undefined) put(row.target, spot.inRow, {});
    this.inside(raw, path, linkIds, row, depth);
  }

  /** The reason that stands at an item, said to be ours where it is not quite. */
  private reason(raw: FhirObject, path: Path, linkIds: readonly string[]): unknown {
    const found = reasonAt(raw);
    if (found !== undefined && !found.isExact) this.report("reason-narrowed", path, linkIds);
    return found?.answer;
  }

  private rows(spot: Spot): unknown[] {
    const rows = valueAt(this.answers, spot.inRow);
    if (Array.isArray(rows)) return rows;
    const made: unknown[] = [];
    this.lists.add(spot);
    put(this.answers, spot.inRow, made);
    return made;
  }

  private answer(spot: Spot, raw: FhirObject, path: Path, linkIds: readonly string[], row: Row, depth: number): void {
    const read = this.values(spot, raw, path, linkIds);
    for (const { words } of read)
      if (words !== undefined && spot.words !== undefined) put(row.target, spot.words, words);
    const values = read.map(({ value }) => value);
    const given = values.filter((value) => value !== undefined && !isAbsent(value));
    if (spot.isMany) {
      const absence = values.find(isAbsent) ?? this.reason(raw, path, linkIds);
      if (given.length > 0) this.set(spot, given, path, linkIds, row);
      else if (absence !== undefined) this.set(spot, absence, path, linkIds, row);
    } else {
      if (values.length > 1) this.report("several-answers", [...path, "answer"], linkIds);
      const only = values.length > 1 ? values : (values[0] ?? this.reason(raw, path, linkIds));
      if (only !== undefined) this.set(spot, only, path, linkIds, row);
    }
    this.inside(raw, path, linkIds, row, depth);
  }

  /** The answers of an item, each read by itself. */
  private values(spot: Spot, raw: FhirObject, path: Path, linkIds: readonly string[]): ReadValue[] {
    const { answer } = raw;
    if (answer === undefined) return [];
    if (!Array.isArray(answer)) {
      this.report("unreadable", [...path, "answer"], linkIds);
      return [{ value: UNREADABLE }];
    }
    return answer.map((one: unknown, at) => {
      const read = isRecord(one) ? readValue(spot, one) : { value: UNREADABLE, problem: "unreadable" as const };
      if (isRecord(one) && isExtended(one)) this.report("narrowed", [...path, "answer", at, "extension"], linkIds);
      if (read.problem !== undefined) this.report(read.problem, [...path, "answer", at], linkIds);
      return read;
    });
  }

  /** A question that repeats: each answer is a row, with what stands under it. */
  private rowsOfAnswers(spot: Spot, raw: FhirObject, path: Path, linkIds: readonly string[], depth: number): void {
    const rows = this.rows(spot);
    const reason = raw["answer"] === undefined ? this.reason(raw, path, linkIds) : undefined;
    if (reason !== undefined) rows.push(reason);
    this.values(spot, raw, path, linkIds).forEach(({ value, words }, at) => {
      const target: Record<string, unknown> = value === undefined ? {} : { [ANSWER]: value };
      if (words !== undefined && spot.words !== undefined) put(target, spot.words, words);
      rows.push(target);
      const answer: unknown = (raw["answer"] as unknown[])[at];
      const inner = isRecord(answer) ? answer["item"] : undefined;
      const inside = [...path, "answer", at, "item"];
      if (inner !== undefined) this.items(inner, inside, linkIds, { list: spot.path, target }, depth + 1);
    });
  }

  /** Puts an answer in its place; one that stands there already stays. */
  private set(spot: Spot, value: unknown, path: Path, linkIds: readonly string[], { target }: Row): void {
    if (valueAt(target, spot.inRow) === undefined) put(target, spot.inRow, value);
    else this.report("twice", path, linkIds);
  }

  /** A list of which nothing is said but why there are no rows is absent as a whole. */
  finish(): void {
    for (const spot of this.lists) {
      const rows = valueAt(this.answers, spot.inRow);
      if (Array.isArray(rows) && rows.length === 1 && isAbsent(rows[0])) put(this.answers, spot.inRow, rows[0]);
      if (Array.isArray(rows) && rows.length === 0) put(this.answers, spot.inRow, undefined);
    }
  }
}

/** Whether something is said beyond why there is no answer. */
function isExtended({ extension }: FhirObject): boolean {
  return objectsOf(extension).some(({ url }) => url !== DATA_ABSENT_REASON);
}

function valueAt(target: FhirObject, path: string): unknown {
  let found: unknown = target;
  for (const name of path.split(".")) {
    if (!isRecord(found) || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  return found;
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop() as string;
  let holder = target;
  for (const name of names) {
    const inner = Object.hasOwn(holder, name) ? holder[name] : undefined;
    // What stands in a group is more than that the group is absent.
    const made = isRecord(inner) && !isAbsent(inner) ? (inner as Record<string, unknown>) : {};
    if (made !== inner) define(holder, name, made);
    holder = made;
  }
  if (value === undefined) delete holder[last];
  else define(holder, last, value);
}

/** Sets a key, were it `__proto__`. */
function define(holder: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });
}
