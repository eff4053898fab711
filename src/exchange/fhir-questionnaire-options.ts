import { isRecord } from "../record.js";
import type { Language, Text } from "../text.js";
import { type FhirObject, fhirText, objectsOf, textUnder, valueIn } from "./fhir-questionnaire-parts.js";

/** An option as it stood, with the code that it has in the form. */
export interface FhirOption {
  readonly code: string;
  readonly raw: FhirObject;
  readonly label: Text;
}

/** Value sets nest their concepts; deeper than this none does. */
const DEEPEST = 12;

/** @internal The options that are listed with a question, or in a value set that the questionnaire contains. */
export function optionsOf(
  item: FhirObject,
  root: FhirObject,
  language: Language | undefined,
): readonly FhirOption[] | undefined {
  const listed = objectsOf(item["answerOption"]);
  const set = fhirText(item["answerValueSet"]);
  const raws = listed.length > 0 || set === undefined ? listed : containedOptions(set, root);
  return raws === undefined || raws.length === 0 ? undefined : named(raws, language);
}

/** Each option by its code; where two systems have the same, the later one by its system too. */
function named(raws: readonly FhirObject[], language: Language | undefined): FhirOption[] {
  const options = new Map<string, FhirOption>();
  for (const raw of raws) {
    const [type, value] = valueIn(raw) ?? [];
    if (value === undefined || type === undefined) continue;
    const plain = plainCode(value);
    if (plain === undefined) continue;
    let code = plain === "__proto__" ? "option" : plain;
    for (let again = 2; options.has(code); again++) code = `${plain} (${again})`;
    const label = isRecord(value)
      ? (textUnder(value, "display", language) ?? textUnder(value, "title", language))
      : undefined;
    options.set(code, {
      code,
      raw,
      label: label ?? textUnder(raw, "valueString", language) ?? { en: plain, zh: plain },
    });
  }
  return [...options.values()];
}

/** What an option is known by: its code, what it displays, or itself. */
function plainCode(value: unknown): string | undefined {
  if (isRecord(value)) return fhirText(value["code"]) ?? fhirText(value["display"]) ?? fhirText(value["reference"]);
  if (typeof value === "number") return String(value);
  return fhirText(value);
}

/** @internal The option of a value; a coding without a system may be of any. */
export function optionFor(options: readonly FhirOption[], type: string, value: unknown): FhirOption | undefined {
  return options.find(({ raw }) => {
    const [own, held] = valueIn(raw) ?? [];
    if (!isRecord(held) || !isRecord(value)) return own === type && held === value;
    // One that is only displayed is known by that.
    if (value["code"] === undefined && value["reference"] === undefined && fhirText(value["display"]) !== undefined)
      return held["display"] === value["display"];
    const keys = ["code", "reference"].filter((key) => fhirText(held[key]) !== undefined);
    if (keys.length === 0) return fhirText(held["display"]) !== undefined && held["display"] === value["display"];
    const isOfSystem = [held["system"], value["system"]].some((system) => fhirText(system) === undefined);
    return keys.every((key) => held[key] === value[key]) && (isOfSystem || held["system"] === value["system"]);
  });
}

/** The codes of a contained value set as options; `undefined` where it is not contained, or not listed in full. */
function containedOptions(reference: string, root: FhirObject): readonly FhirObject[] | undefined {
  if (!reference.startsWith("#")) return undefined;
  const contained = objectsOf(root["contained"]);
  const set = contained.find(({ resourceType, id }) => resourceType === "ValueSet" && id === reference.slice(1));
  if (set === undefined) return undefined;
  const expanded = isRecord(set["expansion"]) ? codingsIn(set["expansion"]["contains"], undefined, "contains") : [];
  if (expanded.length > 0) return expanded;
  const { compose } = set;
  if (!isRecord(compose)) return undefined;
  const codings: FhirObject[] = [];
  for (const include of objectsOf(compose["include"])) {
    const included = includedCodings(include, contained);
    if (included === undefined) return undefined;
    codings.push(...included);
  }
  const excluded = objectsOf(compose["exclude"]);
  if (excluded.some((exclude) => !Array.isArray(exclude["concept"]))) return undefined;
  const without = excluded.flatMap((exclude) => codingsIn(exclude["concept"], exclude["system"], "concept"));
  return codings.filter((coding) => !without.some((other) => isSameCode(coding, other)));
}

function isSameCode({ valueCoding: one }: FhirObject, { valueCoding: other }: FhirObject): boolean {
  if (!isRecord(one) || !isRecord(other)) return false;
  return one["code"] === other["code"] && one["system"] === other["system"];
}

/** The codes that an include lists, or those of a contained code system; one with a filter is not listed. */
function includedCodings(include: FhirObject, contained: readonly FhirObject[]): readonly FhirObject[] | undefined {
  const { system, concept } = include;
  if (include["valueSet"] !== undefined || include["filter"] !== undefined) return undefined;
  if (Array.isArray(concept)) return codingsIn(concept, system, "concept");
  const own = contained.find(({ resourceType, url }) => resourceType === "CodeSystem" && url === system);
  return own === undefined || !Array.isArray(own["concept"]) ? undefined : codingsIn(own["concept"], system, "concept");
}

function codingsIn(concepts: unknown, outer: unknown, key: "concept" | "contains", depth = 0): FhirObject[] {
  if (depth > DEEPEST) return [];
  return objectsOf(concepts).flatMap((concept) => {
    const inner = codingsIn(concept[key], outer, key, depth + 1);
    const code = fhirText(concept["code"]);
    if (code === undefined || concept["abstract"] === true) return inner;
    const system = fhirText(concept["system"]) ?? fhirText(outer);
    const { display, _display } = concept;
    const valueCoding = {
      ...(system !== undefined && { system }),
      code,
      ...(display !== undefined && { display }),
      ...(_display !== undefined && { _display }),
    };
    return [{ valueCoding }, ...inner];
  });
}
