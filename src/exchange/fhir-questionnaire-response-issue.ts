import type { Issue, Path } from "../result.js";
import type { Text } from "../text.js";

/** What can be wrong with a response, and what would be right. */
export const FHIR_RESPONSE_EXPECTATIONS = {
  "not-a-response": { en: "a FHIR QuestionnaireResponse as JSON", zh: "JSON格式的FHIR QuestionnaireResponse" },
  "other-questionnaire": { en: "a response to this form", zh: "针对本申报表的回答" },
  "not-an-item": { en: "an item with a linkId", zh: "带linkId的项目" },
  "unknown-item": { en: "a linkId of the form", zh: "申报表中的linkId" },
  misplaced: { en: "an item inside the row that it belongs to", zh: "位于所属行内的项目" },
  unreadable: { en: "a value of the type of the item", zh: "符合项目类型的值" },
  narrowed: {
    en: "what the form can hold whole; a unit, system, extension or words beside a value are left out here",
    zh: "申报表可完整保存的内容；此处的单位、系统、扩展或值以外的文字未保存",
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
