import type { Form } from "../declaration/form.js";
import type { ItemTable } from "../declaration/items.js";
import type { Edition } from "../edition/edition.js";
import { possiblyFrom } from "../edition/in-force-on.js";
import type { Language, Text } from "../text.js";
import { formItems, type ItemWriter, LOST } from "./fhir-questionnaire-items.js";
import { type FhirObject, type FhirVersion, NOTICE, written } from "./fhir-questionnaire-parts.js";
import { type FhirLost, type FhirWriting, fhirForm } from "./fhir-questionnaire-writing.js";

/** How a questionnaire is written. */
export interface QuestionnaireOptions {
  readonly version: FhirVersion;
  /** The language of the words; the other one stands beside them as FHIR's translation. Left out, English. */
  readonly language?: Language;
  /** How the questionnaire was written from which the form was read; with it, it is written so again. */
  readonly writing?: FhirWriting;
}

/** A form as a questionnaire, and what of it FHIR cannot say. */
export interface WrittenQuestionnaire {
  readonly questionnaire: FhirObject;
  readonly lost: readonly FhirLost[];
}

/**
 * A form as a FHIR Questionnaire. Items keep their paths as linkIds; an item that hangs on other answers is enabled
 * exactly when the examination takes it for relevant, and where FHIR cannot say so, it is enabled for more people and
 * stands in `lost`, like everything else that FHIR has no words for. Sections are groups, hints and the notice are
 * displays, rows of items are groups that repeat.
 *
 * @example
 * const { questionnaire, lost } = toQuestionnaire(exitEntryCard5, { version: "R4", language: "zh" });
 * questionnaire.url // => "urn:pratique:form:cn-exit-entry-5"
 * lost.some(({ at }) => at === "") // => true
 * @see HL7 FHIR R4 (4.0.1) and R5 (5.0.0), Questionnaire
 */
export function toQuestionnaire<Items extends ItemTable>(
  form: Form<Items>,
  { version, language = "en", writing }: QuestionnaireOptions,
): WrittenQuestionnaire {
  const { edition, items, notice, sections = {} } = form as unknown as Form;
  const lost: FhirLost[] = lostOfForm(form as unknown as Form);
  const writer: ItemWriter = { form: fhirForm(edition.id, items, writing), version, language, sections, lost };
  const said = formItems(writer);
  const isNoticeThere = writing?.asides.some(({ raw }) => raw["linkId"] === NOTICE) === true;
  const display =
    notice === undefined || isNoticeThere
      ? []
      : [{ linkId: NOTICE, ...written("text", notice, language), type: "display" }];
  const item = [...said, ...display];
  const own = writing?.root ?? editionFields(edition, language);
  const root = version === "R4" ? rootOfR4(own, lost) : own;
  const questionnaire = { resourceType: "Questionnaire", ...root, ...(item.length > 0 && { item }) };
  return { questionnaire, lost };
}

/** What only R5 has at the root of a questionnaire. */
const ONLY_R5: readonly string[] = ["versionAlgorithmString", "versionAlgorithmCoding", "copyrightLabel"];

function rootOfR4(root: FhirObject, lost: FhirLost[]): FhirObject {
  const kept = Object.entries(root).filter(([key]) => !ONLY_R5.includes(key));
  if (kept.length === Object.keys(root).length) return root;
  lost.push({ at: "", what: LOST.root });
  return Object.fromEntries(kept);
}

const STATUSES = { published: "active", illustrative: "draft", unseen: "unknown" } as const;

/** The edition as FHIR names a definition: the address is its id, and the version its first day. */
function editionFields(edition: Edition, language: Language): FhirObject {
  const { id, title, authority, status, until, publishedOn, source } = edition;
  const start = possiblyFrom(edition);
  const name = id.replace(/[^A-Za-z0-9]+/g, "_");
  return {
    language,
    url: `urn:pratique:form:${id}`,
    version: start,
    name: /^[A-Z]/.test(name) ? name : `Form_${name}`,
    ...written("title", title, language),
    status: STATUSES[status],
    ...(status === "illustrative" && { experimental: true }),
    ...(publishedOn !== undefined && { date: publishedOn }),
    ...written("publisher", authority, language),
    description: source,
    effectivePeriod: { start, ...(until !== undefined && { end: until }) },
  };
}

const FORM_LOST = {
  rules: { en: "the rules on answers that contradict each other", zh: "回答互相矛盾的规则" },
  validForHours: { en: "for how many hours a declaration may be used", zh: "申报有效小时数" },
  declaredAt: { en: "which item says when the declaration was made", zh: "申报时间由哪一项目给出" },
  amendments: { en: "the amendments of the edition", zh: "版本修订" },
  handling: { en: "why answers are asked for and how long they are kept", zh: "收集目的与保存期限" },
} as const satisfies Readonly<Record<string, Text>>;

const ALWAYS_LOST: readonly Text[] = [
  { en: "what each answer tells about a person (privacy class)", zh: "各项回答的隐私类别" },
];
const SERIES: Text = {
  en: "the series of the edition, what it supersedes, and between which days its first day lies",
  zh: "版本系列、所取代的版本、生效日期的不确定区间",
};

function lostOfForm(form: Form): FhirLost[] {
  const keys = Object.keys(FORM_LOST) as (keyof typeof FORM_LOST)[];
  const there = keys.filter((key) => form[key] !== undefined).map((key) => FORM_LOST[key]);
  return [...ALWAYS_LOST, SERIES, ...there].map((what) => ({ at: "", what }));
}
