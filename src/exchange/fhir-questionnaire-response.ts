import type { Instant } from "../calendar/instant.js";
import type { Form } from "../declaration/form.js";
import type { ItemTable } from "../declaration/items.js";
import { possiblyFrom } from "../edition/in-force-on.js";
import { isRecord } from "../record.js";
import type { Language } from "../text.js";
import { type FhirObject, fhirText } from "./fhir-questionnaire-parts.js";
import { type AnswerWriter, formAnswers } from "./fhir-questionnaire-response-items.js";
import { type FhirLost, type FhirWriting, fhirForm, withSeconds } from "./fhir-questionnaire-writing.js";

/** How a response is written. */
export interface QuestionnaireResponseOptions {
  /** How far it is; FHIR wants it said. */
  readonly status: "in-progress" | "completed" | "amended" | "entered-in-error" | "stopped";
  readonly authored?: Instant;
  /** Of whom it speaks, as a reference of FHIR: `Patient/17`. */
  readonly subject?: string;
  /** The language of the words of the questions; left out, English. */
  readonly language?: Language;
  /** How the questionnaire was written from which the form was read. */
  readonly writing?: FhirWriting;
  /** What a response that was read said of itself; it is written again, save what is said here. */
  readonly root?: FhirObject;
}

/** A declaration as a response, and what of it could not be written. */
export interface WrittenQuestionnaireResponse {
  readonly response: FhirObject;
  readonly lost: readonly FhirLost[];
}

/**
 * Answers to a form as a FHIR QuestionnaireResponse. It is the same in R4 and R5. Not known and declined are answers
 * without a value that say so by FHIR's data-absent-reason; not asked and not applicable are items without an answer that
 * say so. What is blank is left out. An answer that its item cannot bear is not written, and listed.
 *
 * @param answers the `declaration` of an examination, or any part of one
 * @example
 * const { response } = toQuestionnaireResponse(exitEntryCard5, { symptomsAny: "no" }, { status: "in-progress" });
 * response.questionnaire // => "urn:pratique:form:cn-exit-entry-5|2020-03-17"
 * @see HL7 FHIR R4 (4.0.1) and R5 (5.0.0), QuestionnaireResponse
 */
export function toQuestionnaireResponse<Items extends ItemTable>(
  form: Form<Items>,
  answers: unknown,
  { status, authored, subject, language = "en", writing, root }: QuestionnaireResponseOptions,
): WrittenQuestionnaireResponse {
  const { edition, items, sections = {} } = form as unknown as Form;
  const lost: FhirLost[] = [];
  const writer: AnswerWriter = { form: fhirForm(edition.id, items, writing), language, sections, lost };
  const item = isRecord(answers) ? formAnswers(writer, answers) : [];
  const questionnaire = addressOf(writing) ?? `urn:pratique:form:${edition.id}|${possiblyFrom(edition)}`;
  const response = {
    resourceType: "QuestionnaireResponse",
    questionnaire,
    ...root,
    status,
    ...(subject !== undefined && { subject: { reference: subject } }),
    ...(authored !== undefined && { authored: withSeconds(authored) }),
    ...(item.length > 0 && { item }),
  };
  return { response, lost };
}

function addressOf(writing: FhirWriting | undefined): string | undefined {
  const [url, version] = [fhirText(writing?.root["url"]), fhirText(writing?.root["version"])];
  return url === undefined || version === undefined ? url : `${url}|${version}`;
}
