import { isCalendarDate } from "../calendar/calendar-date.js";
import type { FormDefinition } from "../declaration/form.js";
import type { PrivacyClass } from "../declaration/items.js";
import { type Edition, frozen } from "../edition/edition.js";
import { isRecord } from "../record.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import type { Language, Text } from "../text.js";
import { type FhirObject, fhirText, languageOf, textUnder } from "./fhir-questionnaire-parts.js";
import { FhirItemReader } from "./fhir-questionnaire-reader.js";
import type { FhirNotKept, FhirWriting } from "./fhir-questionnaire-writing.js";

/** A questionnaire as the parts of a form: `declarationForm(read.definition)` makes one of them. */
export interface ReadQuestionnaire {
  readonly definition: FormDefinition;
  /** How it was written, for writing it again and for reading its responses. */
  readonly writing: FhirWriting;
  readonly notKept: readonly FhirNotKept[];
}

/** Why something is no questionnaire at all. */
export interface FhirQuestionnaireIssue extends Issue {
  readonly code: "not-a-questionnaire" | "no-questions";
  readonly expected: Text;
}

/** How a questionnaire is read. */
export interface ReadQuestionnaireOptions {
  /** The edition that the form is; left out, an illustrative one after what the questionnaire says of itself. */
  readonly edition?: Edition;
  /** The language of its words where it does not say; left out, English. */
  readonly language?: Language;
  /** What its answers tell about a person, which FHIR does not say; left out, `health`, the most closely guarded. */
  readonly privacy?: PrivacyClass;
}

const EXPECTED = {
  "not-a-questionnaire": { en: "a FHIR Questionnaire as JSON", zh: "JSON格式的FHIR Questionnaire" },
  "no-questions": { en: "at least one question", zh: "至少一个问题" },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * A FHIR Questionnaire (R4 or R5) as a form of ours. What can be asked and compared here is: questions with their types,
 * options, bounds, groups, rows, and conditions on earlier questions. What a form does not hold is listed with its place,
 * and mostly kept beside it, so that `toQuestionnaire` with this `writing` writes it again. It takes any value and never
 * throws; only what is no questionnaire, or asks nothing, is refused.
 *
 * A condition that a form cannot hold leaves the item asked of everyone, and is listed.
 *
 * @example
 * const questionnaire = {
 *   resourceType: "Questionnaire",
 *   status: "active",
 *   item: [
 *     { linkId: "1", text: "Fever?", type: "boolean", required: true },
 *     {
 *       linkId: "2",
 *       text: "Since when?",
 *       type: "date",
 *       enableWhen: [{ question: "1", operator: "=", answerBoolean: true }],
 *     },
 *   ],
 * };
 * const read = fromQuestionnaire(questionnaire);
 * read.ok && read.value.definition.items["q2"] // => { kind: "date", label: { en: "Since when?", zh: "Since when?" }, privacy: "health", required: false, relevantWhen: { fact: "q1", is: "yes" } }
 * fromQuestionnaire({ resourceType: "Patient" }).ok // => false
 * @see HL7 FHIR R4 (4.0.1) and R5 (5.0.0), Questionnaire
 */
export function fromQuestionnaire(
  json: unknown,
  options: ReadQuestionnaireOptions = {},
): Result<ReadQuestionnaire, FhirQuestionnaireIssue> {
  const isOne = isRecord(json) && (json["resourceType"] === "Questionnaire" || json["resourceType"] === undefined);
  if (!isOne || !Array.isArray(json["item"])) {
    const code = isOne && json["resourceType"] !== undefined ? "no-questions" : "not-a-questionnaire";
    return refused(code, isOne && json["resourceType"] !== undefined ? ["item"] : []);
  }
  // Words of a third language stand for themselves only where no translation is there.
  const isForeign = fhirText(json["language"]) !== undefined;
  const language = languageOf(json["language"]) ?? (isForeign ? undefined : (options.language ?? "en"));
  const reader = new FhirItemReader(json, language, options.privacy ?? "health");
  const items = reader.form(json["item"]);
  if (Object.keys(items).length === 0) return refused("no-questions", ["item"]);
  const { item: _, resourceType: __, ...root } = json;
  const notKept = [...reader.record.notKept, ...besideForm(root)];
  const { sections, notice } = reader;
  const definition: FormDefinition = {
    edition: options.edition ?? editionOf(json, language),
    ...(Object.keys(sections).length > 0 && { sections }),
    ...(notice !== undefined && { notice }),
    items,
  };
  return success({
    definition,
    writing: { root, items: reader.record.writings(), asides: reader.record.asides },
    notKept,
  });
}

function refused(code: FhirQuestionnaireIssue["code"], path: Path) {
  return failure<FhirQuestionnaireIssue>({ code, path, expected: EXPECTED[code] });
}

/** What the edition says. */
const IN_EDITION: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "language",
  "url",
  "version",
  "title",
  "_title",
  "name",
  "publisher",
  "_publisher",
  "effectivePeriod",
  "date",
  "description",
]);
const ROOT_BESIDE: Text = {
  en: "what the questionnaire says of itself beyond an edition",
  zh: "问卷关于自身的其他说明（版本信息以外）",
};

function besideForm(root: FhirObject): FhirNotKept[] {
  return Object.keys(root)
    .filter((key) => !IN_EDITION.has(key))
    .map((key) => ({ path: [key], what: ROOT_BESIDE, isBeside: true }));
}

/** An illustrative edition after what the questionnaire says of itself: who uses it must say when it is in force. */
function editionOf(json: FhirObject, language: Language | undefined): Edition {
  const address = fhirText(json["url"]) ?? fhirText(json["name"]) ?? fhirText(json["id"]) ?? "questionnaire";
  const own = address.startsWith(OWN) ? address.slice(OWN.length) : undefined;
  const version = fhirText(json["version"]);
  const name = own ?? fhirText(json["name"]) ?? fhirText(json["id"]) ?? address;
  const series =
    name
      .replace(/[^A-Za-z0-9]+/g, "-")
      .toLowerCase()
      .replace(/^-|-$/g, "") || "questionnaire";
  const title = textUnder(json, "title", language) ?? textUnder(json, "name", language) ?? NO_TITLE;
  const { effectivePeriod } = json;
  const [start, end] = isRecord(effectivePeriod)
    ? [dayOf(effectivePeriod["start"]), dayOf(effectivePeriod["end"])]
    : [];
  const published = dayOf(json["date"]);
  const from = start ?? published;
  const until = end !== undefined && (from === undefined || end >= from) ? end : undefined;
  return frozen<Edition>({
    id: series,
    series,
    title,
    authority: textUnder(json, "publisher", language) ?? NO_AUTHORITY,
    status: "illustrative",
    from: from ?? UNKNOWN_DAYS,
    ...(until !== undefined && { until }),
    ...(published !== undefined && { publishedOn: published }),
    source:
      (own === undefined ? undefined : fhirText(json["description"])) ??
      (version === undefined ? address : `${address}|${version}`),
  });
}

const OWN = "urn:pratique:form:";
const NO_TITLE: Text = { en: "Questionnaire without a title", zh: "无标题问卷" };
const NO_AUTHORITY: Text = { en: "Publisher not named", zh: "未注明发布者" };
const UNKNOWN_DAYS = { notBefore: "1900-01-01", notAfter: "9999-12-31" } as unknown as Exclude<Edition["from"], string>;

/** The day of a date or a date and time; a year or a month is none. */
function dayOf(value: unknown) {
  const day = typeof value === "string" ? value.slice(0, 10) : undefined;
  return isCalendarDate(day) ? day : undefined;
}
