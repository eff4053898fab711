import { isAbsent } from "../answer.js";
import { type Instant, isInstant } from "../calendar/instant.js";
import type { Form } from "../declaration/form.js";
import type { ItemTable } from "../declaration/items.js";
import { isRecord } from "../record.js";
import type { Issue, Path } from "../result.js";
import type { Text } from "../text.js";
import { reasonAt } from "./fhir-questionnaire-absence.js";
import { ANSWER } from "./fhir-questionnaire-conditions.js";
import { DATA_ABSENT_REASON, type FhirObject, fhirText, objectsOf, SECTION } from "./fhir-questionnaire-parts.js";
import { type Spot, spotsOf } from "./fhir-questionnaire-response-spots.js";
import { type ReadValue, readValue, UNREADABLE } from "./fhir-questionnaire-response-values.js";
import { type FhirWriting, fhirForm } from "./fhir-questionnaire-writing.js";

/** What can be wrong with a response, and what would be right. */
export const FHIR_RESPONSE_EXPECTATIONS = {
  "not-a-response": { en: "a FHIR QuestionnaireResponse as JSON", zh: "JSON 格式的 FHIR QuestionnaireResponse" },
  "other-questionnaire": { en: "a response to this form", zh: "针对本表单的回答" },
  "not-an-item": { en: "an item with a linkId", zh: "带 linkId 的项目" },
  "unknown-item": { en: "a linkId of the form", zh: "表单中的 linkId" },
  misplaced: { en: "an item inside the row that it belongs to", zh: "位于所属行内的项目" },
  unreadable: { en: "a value of the type of the item", zh: "符合项目类型的值" },
  narrowed: {
    en: "what the form can hold whole; a unit, system, extension or words beside a value are left out here",
    zh: "表单可完整保存的内容；此处的单位、系统、扩展或值以外的文字未保存",
  },
  "wrong-unit": { en: "a value in the unit of the item", zh: "符合项目单位的值" },
  "several-answers": { en: "one answer", zh: "一项回答" },
  twice: { en: "the item once", zh: "项目仅出现一次" },
  "unexpected-answer": { en: "no answer to a group", zh: "组不应有回答" },
  "reason-narrowed": {
    en: "why there is no answer in one of our four reasons; it is held as not asked",
    zh: "四种缺失原因之一；按未询问保存",
  },
  "too-deep": { en: "items nested less deep", zh: "嵌套较浅的项目" },
} as const satisfies Readonly<Record<string, Text>>;

/** What can be wrong with a response. */
export type FhirResponseCode = keyof typeof FHIR_RESPONSE_EXPECTATIONS;

/** One thing in a response that could not be read as it stands. */
export interface FhirResponseIssue extends Issue {
  readonly code: FhirResponseCode;
  /** Where it stands in the response. */
  readonly path: Path;
  /** The linkIds of what it stands in and of itself, as far as the form has them, from the outside in. */
  readonly linkIds: readonly string[];
  readonly expected: Text;
}

/** How a response is read. */
export interface ReadQuestionnaireResponseOptions {
  /** How the questionnaire was written from which the form was read. */
  readonly writing?: FhirWriting;
}

/** A response as the input of an examination. */
export interface ReadQuestionnaireResponse {
  readonly answers: Readonly<Record<string, unknown>>;
  /** How far it is, in FHIR's words; one that was entered in error is not to be used. */
  readonly status: string | undefined;
  readonly authored: Instant | undefined;
  /** What it says of itself, without its items: pass it to `toQuestionnaireResponse` to write it again. */
  readonly root: FhirObject;
  readonly issues: readonly FhirResponseIssue[];
}

/**
 * A FHIR QuestionnaireResponse (R4 or R5) as answers to a form, for `examine` to look at. Everything that can be read is,
 * whatever stands beside it; what cannot is an issue, and is handed on so that the examination finds it malformed at its
 * place. What is enabled and required is the examination's to say. It takes any value and never throws.
 *
 * @example
 * const response = {
 *   resourceType: "QuestionnaireResponse",
 *   status: "completed",
 *   item: [{ linkId: "symptomsAny", answer: [{ valueBoolean: false }] }],
 * };
 * fromQuestionnaireResponse(exitEntryCard5, response).answers // => { symptomsAny: "no" }
 * fromQuestionnaireResponse(exitEntryCard5, { resourceType: "Patient" }).issues[0].code // => "not-a-response"
 * @see HL7 FHIR R4 (4.0.1) and R5 (5.0.0), QuestionnaireResponse
 */
export function fromQuestionnaireResponse<Items extends ItemTable>(
  form: Form<Items>,
  json: unknown,
  { writing }: ReadQuestionnaireResponseOptions = {},
): ReadQuestionnaireResponse {
  const { edition, items } = form as unknown as Form;
  const reader = new ResponseReader(spotsOf(fhirForm(edition.id, items, writing)), writing);
  if (!isRecord(json) || json["resourceType"] !== "QuestionnaireResponse") {
    reader.report("not-a-response", [], []);
    return { answers: {}, status: undefined, authored: undefined, root: {}, issues: reader.issues };
  }
  if (!isToForm(json["questionnaire"], edition.id, writing))
    reader.report("other-questionnaire", ["questionnaire"], []);
  if (json["item"] !== undefined)
    reader.items(json["item"], ["item"], [], { list: undefined, target: reader.answers }, 0);
  reader.finish();
  const authored = isInstant(json["authored"]) ? json["authored"] : undefined;
  const { item: _, resourceType: __, ...root } = json;
  return { answers: reader.answers, status: fhirText(json["status"]), authored, root, issues: reader.issues };
}

/**
 * Whether a response names the questionnaire of the form: by its address or, where that has none, by its id. One that it
 * contains cannot be told from another.
 */
function isToForm(questionnaire: unknown, id: string, writing: FhirWriting | undefined): boolean {
  const [address] = fhirText(questionnaire)?.split("|") ?? [];
  if (address === undefined || address.startsWith("#") || address === `urn:pratique:form:${id}`) return true;
  if (writing === undefined) return false;
  const [own, ownId] = [fhirText(writing.root["url"]), fhirText(writing.root["id"])];
  const isNamed = ownId !== undefined && (address === ownId || address.endsWith(`Questionnaire/${ownId}`));
  if (own === undefined) return ownId === undefined || isNamed;
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(address);
  return address === own || (isRelative && isNamed);
}

/** The declaration as a whole, or the row of a list that is gone through. */
interface Row {
  readonly list: string | undefined;
  readonly target: Record<string, unknown>;
}

/** Deeper than any response to a published form. */
const DEEPEST = 64;

class ResponseReader {
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
