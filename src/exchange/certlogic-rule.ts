import { isRecord } from "../record.js";
import { type Path, type Result, success } from "../result.js";
import type { Text } from "../text.js";
import {
  allIssues,
  type CertLogicExpression,
  type CertLogicIssue,
  certLogicExpression,
} from "./certlogic-expression.js";
import { CertLogicPaths } from "./certlogic-scope.js";
import { certLogicTime } from "./certlogic-time.js";

/** The certificates that a rule is for. */
export const CERTLOGIC_CERTIFICATES = ["General", "Vaccination", "Test", "Recovery"] as const;
/** The certificates that a rule is for; General is for all of them. */
export type CertLogicCertificate = (typeof CERTLOGIC_CERTIFICATES)[number];

/** A rule of a published set, read and put together. */
export interface CertLogicRule {
  readonly identifier: string;
  /** `Acceptance` is of the country of arrival, `Invalidation` of the issuer's; other types do not bear on entry. */
  readonly type: string;
  /** The country whose rule it is; none in the templates. */
  readonly country?: string;
  readonly region?: string;
  /** Of several valid versions of one identifier the highest counts. */
  readonly version: string;
  readonly engineVersion?: string;
  readonly certificateType: CertLogicCertificate;
  /** What it says, by language tag. */
  readonly descriptions: readonly { readonly language: string; readonly text: string }[];
  /** As written; none in the templates, which are valid always. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly affectedFields: readonly string[];
  readonly logic: CertLogicExpression;
  /** @internal Milliseconds between which it is valid, both included. */
  readonly validity: readonly [number, number];
}

/**
 * Reads one rule document: as the EU gateway publishes it (`Identifier`, `Logic`), in the lower case of the apps
 * (`identifier`, `logic`), or as the template sets write it (`id`, `logic`), which has neither type nor validity.
 *
 * @example
 * const read = readCertLogicRule({ id: "VR-EU-0002", description: "Doses", logic: { ">=": [{ var: "payload.v.0.dn" }, 2] } });
 * read.ok && [read.value.certificateType, read.value.logic.reads] // => ["Vaccination", ["payload.v.0.dn"]]
 * @see EU DCC validation rules, schema 1.0.0 (ehn-dcc-development/eu-dcc-business-rules)
 */
export function readCertLogicRule(document: unknown): Result<CertLogicRule, CertLogicIssue> {
  const issues: CertLogicIssue[] = [];
  const rule = certLogicRule(document, [], issues);
  return rule === undefined ? allIssues(issues, { code: "malformed", path: [], expected: RULE }) : success(rule);
}

/** @internal The rule, or `undefined` with what is wrong added to the issues. */
export function certLogicRule(
  document: unknown,
  path: Path,
  issues: CertLogicIssue[],
  paths: CertLogicPaths = new CertLogicPaths(),
): CertLogicRule | undefined {
  if (!isRecord(document)) {
    issues.push({ code: "malformed", path, expected: RULE });
    return undefined;
  }
  const before = issues.length;
  const read = new RuleReading(document, path, issues);
  const isTemplate = read.keyOf("Identifier") === undefined && read.keyOf("id") !== undefined;
  const identifier = isTemplate ? read.text("id", true) : read.text("Identifier", true);
  const [from, to] = [read.moment("ValidFrom", !isTemplate), read.moment("ValidTo", !isTemplate)];
  const logicKey = read.keyOf("Logic");
  if (logicKey === undefined) read.report("missing", "Logic", LOGIC);
  const logic =
    logicKey === undefined
      ? undefined
      : certLogicExpression(read.raw("Logic"), [...path, logicKey], issues, paths, true);
  const rule = {
    identifier: identifier ?? "",
    type: read.text("Type", !isTemplate) ?? "Acceptance",
    ...read.optional("country", "Country", "CountryCode"),
    ...read.optional("region", "Region"),
    version: read.version(!isTemplate),
    ...read.optional("engineVersion", "EngineVersion"),
    certificateType: read.certificate(!isTemplate, identifier ?? ""),
    descriptions: read.descriptions(),
    ...(from !== undefined && { validFrom: from.text }),
    ...(to !== undefined && { validTo: to.text }),
    affectedFields: read.fields(),
    validity: [from?.milliseconds ?? Number.NEGATIVE_INFINITY, to?.milliseconds ?? Number.POSITIVE_INFINITY] as const,
  };
  return logic === undefined || issues.length > before ? undefined : { ...rule, logic };
}

/** The keys of one rule, in the spelling of the gateway or of the apps. */
class RuleReading {
  readonly #rule: Readonly<Record<string, unknown>>;
  readonly #path: Path;
  readonly #issues: CertLogicIssue[];

  constructor(rule: Readonly<Record<string, unknown>>, path: Path, issues: CertLogicIssue[]) {
    this.#rule = rule;
    this.#path = path;
    this.#issues = issues;
  }

  /** The key as it is spelled here, if it holds anything. */
  keyOf(name: string): string | undefined {
    const spelled = [name, name.charAt(0).toLowerCase() + name.slice(1)];
    return spelled.find(
      (key) => Object.hasOwn(this.#rule, key) && this.#rule[key] !== null && this.#rule[key] !== undefined,
    );
  }

  raw(name: string): unknown {
    const key = this.keyOf(name);
    return key === undefined ? undefined : this.#rule[key];
  }

  report(code: CertLogicIssue["code"], name: string, expected: Text): undefined {
    this.#issues.push({ code, path: [...this.#path, this.keyOf(name) ?? name], expected });
    return undefined;
  }

  text(name: string, isRequired: boolean): string | undefined {
    const raw = this.raw(name);
    if (raw === undefined) return isRequired ? this.report("missing", name, WORDS) : undefined;
    return typeof raw === "string" && raw.trim() !== "" ? raw : this.report("malformed", name, WORDS);
  }

  optional<Name extends string>(as: Name, ...names: readonly string[]): Partial<Record<Name, string>> {
    const name = names.find((one) => this.keyOf(one) !== undefined);
    // Issuers write an empty region where there is none.
    const text = name === undefined || this.raw(name) === "" ? undefined : this.text(name, false);
    return text === undefined ? {} : ({ [as]: text } as Partial<Record<Name, string>>);
  }

  version(isRequired: boolean): string {
    const text = this.text("Version", isRequired);
    if (text !== undefined && !/^\d+(?:\.\d+){0,2}$/.test(text)) this.report("malformed", "Version", VERSION);
    return text ?? "0.0.0";
  }

  moment(name: string, isRequired: boolean): { readonly text: string; readonly milliseconds: number } | undefined {
    const text = this.text(name, isRequired);
    if (text === undefined) return undefined;
    const milliseconds = certLogicTime(text);
    return Number.isInteger(milliseconds) ? { text, milliseconds } : this.report("malformed", name, MOMENT);
  }

  certificate(isRequired: boolean, identifier: string): CertLogicCertificate {
    const text = this.text("CertificateType", isRequired);
    const found = CERTLOGIC_CERTIFICATES.find((type) => type === text);
    if (text !== undefined && found === undefined) this.report("malformed", "CertificateType", CERTIFICATE);
    const byPrefix = { VR: "Vaccination", TR: "Test", RR: "Recovery" } as const;
    const prefix = identifier.slice(0, 2);
    return found ?? (Object.hasOwn(byPrefix, prefix) ? byPrefix[prefix as keyof typeof byPrefix] : "General");
  }

  descriptions(): CertLogicRule["descriptions"] {
    const raw = this.raw("Description");
    if (typeof raw === "string") return [{ language: "en", text: raw }];
    if (raw === undefined) return [];
    const list = Array.isArray(raw) ? raw : [];
    const read = list.flatMap((entry: unknown) =>
      isRecord(entry) && typeof entry.lang === "string" && typeof entry.desc === "string"
        ? [{ language: entry.lang, text: entry.desc }]
        : [],
    );
    if (!Array.isArray(raw) || read.length < list.length) this.report("malformed", "Description", DESCRIPTION);
    return read;
  }

  fields(): readonly string[] {
    const raw = this.raw("AffectedFields");
    if (raw === undefined) return [];
    const isList = Array.isArray(raw) && raw.every((field) => typeof field === "string");
    if (!isList) this.report("malformed", "AffectedFields", FIELDS);
    return isList ? raw : [];
  }
}

const RULE: Text = { en: "a rule: an object with an identifier and its logic", zh: "规则：含标识与逻辑的对象" };
const LOGIC: Text = { en: "the logic of the rule", zh: "规则的逻辑" };
const WORDS: Text = { en: "text that is not blank", zh: "非空文字" };
const VERSION: Text = { en: "a version such as 1.0.2", zh: "版本，如1.0.2" };
const MOMENT: Text = { en: "a date, or a date and time", zh: "日期，或者日期与时间" };
const CERTIFICATE: Text = {
  en: "General, Vaccination, Test or Recovery",
  zh: "General、Vaccination、Test或者Recovery",
};
const DESCRIPTION: Text = { en: "a list of { lang, desc }", zh: "由{ lang, desc }组成的列表" };
const FIELDS: Text = { en: "a list of texts", zh: "文字列表" };
