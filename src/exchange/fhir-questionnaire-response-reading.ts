import { type Instant, isInstant } from "../calendar/instant.js";
import type { Form } from "../declaration/form.js";
import type { ItemTable } from "../declaration/items.js";
import { isRecord } from "../record.js";
import { type FhirObject, fhirText } from "./fhir-questionnaire-parts.js";
import type { FhirResponseIssue } from "./fhir-questionnaire-response-issue.js";
import { ResponseReader } from "./fhir-questionnaire-response-reader.js";
import { spotsOf } from "./fhir-questionnaire-response-spots.js";
import { type FhirWriting, fhirForm } from "./fhir-questionnaire-writing.js";

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
