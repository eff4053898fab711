import { type Instant, isInstant } from "../calendar/instant.js";
import { isTimeZone, type TimeZone } from "../calendar/time-zone.js";
import { FINDING_SEVERITIES } from "../declaration/finding.js";
import type { Form } from "../declaration/form.js";
import type { ItemTable } from "../declaration/items.js";
import { isKeyOf, isName, isRecord } from "../record.js";
import type { Path } from "../result.js";
import { DECLARATION_DEFECTS, type DeclarationDefect } from "./declaration-defects.js";
import { declarationsFrom } from "./declarations-from.js";
import { type DefectOptions, defectiveDeclarationsFrom, type ExpectedFinding } from "./defective-declarations-from.js";

/** One question of the conformance kit, as one line of JSON: what to look at, when, and everything that must be found. */
export interface ConformanceCase {
  /** Names the case; the same for the same form, seed and place. */
  readonly case: string;
  /** The id of the form's edition. */
  readonly form: string;
  readonly asOf: Instant;
  /** The zone of the point of entry; left out, an instant falls on the day with which it is written down. */
  readonly timeZone?: TimeZone;
  /** What was put wrong; left out where nothing was. */
  readonly defect?: DeclarationDefect;
  /** The rule of the form that is broken or only just kept, where it is about one. */
  readonly rule?: string;
  readonly input: unknown;
  readonly expected: readonly ExpectedFinding[];
}

/** How many declarations in which nothing is wrong come to one with a defect: every fourth case is such. */
const RIGHT_OF = 4;

/**
 * The questions on a form with their answers, for an implementation in any language: a quarter of the declarations are
 * right, the others have one defect each, in turn. The same options give the same lines.
 *
 * @throws RangeError when no declaration is found in which nothing is wrong: the form contradicts itself, or all but.
 * @example
 * const asOf = instant("2020-03-18T06:10:00+08:00");
 * const [first, second] = conformanceCases(exitEntryCard5, { seed: 1, count: 8, asOf });
 * first?.case // => "cn-exit-entry-5/1/1"
 * first?.expected // => []
 * second?.expected // => [{ path: ["contactWithFebrilePerson"], code: "missing" }]
 */
export function conformanceCases<Items extends ItemTable>(
  form: Form<Items>,
  options: DefectOptions,
): ConformanceCase[] {
  const { count = 1, seed, timeZone } = options;
  const right = declarationsFrom(form, { ...options, count: Math.ceil(count / RIGHT_OF) });
  // Of another seed, so that the wrong ones are not the right ones once more.
  const wrong = defectiveDeclarationsFrom(form, { ...options, seed: ~seed, count: count - right.length });
  const zone = timeZone === undefined ? {} : { timeZone };
  return Array.from({ length: count }, (_, index): ConformanceCase => {
    const head = { case: `${form.edition.id}/${seed}/${index + 1}`, form: form.edition.id };
    const turn = Math.floor(index / RIGHT_OF);
    const place = index % RIGHT_OF;
    if (place === 0) return { ...head, asOf: options.asOf, ...zone, input: right[turn], expected: [] };
    const made = wrong[turn * (RIGHT_OF - 1) + place - 1] as (typeof wrong)[number];
    const { declaration, defect, rule, asOf, expected } = made;
    return { ...head, asOf, ...zone, defect, ...(rule === undefined ? {} : { rule }), input: declaration, expected };
  });
}

/**
 * Cases as NDJSON: one line of JSON for each, each line ended.
 *
 * @example
 * const asOf = instant("2020-03-18T06:10:00+08:00");
 * toNdjson(conformanceCases(exitEntryCard5, { seed: 1, count: 8, asOf })).trimEnd().split("\n").length // => 8
 */
export function toNdjson(cases: readonly ConformanceCase[]): string {
  return cases.map((one) => `${JSON.stringify(one)}\n`).join("");
}

/**
 * A case out of the JSON of its line; `undefined` for what is none.
 *
 * @example
 * readConformanceCase({ case: "cn-exit-entry-5/1/1" }) // => undefined
 */
export function readConformanceCase(value: unknown): ConformanceCase | undefined {
  if (!isRecord(value)) return undefined;
  const { case: name, form, asOf, timeZone, defect, rule, input, expected } = value;
  if (!isName(name) || !isName(form) || !isInstant(asOf) || !Array.isArray(expected)) return undefined;
  const findings = expected.flatMap((finding) => readExpectedFinding(finding) ?? []);
  if (findings.length < expected.length || (timeZone !== undefined && !isTimeZone(timeZone))) return undefined;
  return {
    ...{ case: name, form, asOf },
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(isKeyOf(DECLARATION_DEFECTS, defect) ? { defect } : {}),
    ...(isName(rule) ? { rule } : {}),
    input,
    expected: findings,
  };
}

/** @internal A finding by path and code; `undefined` for what is none. */
export function readExpectedFinding(value: unknown): ExpectedFinding | undefined {
  if (!isRecord(value)) return undefined;
  const { path, code } = value;
  return isPath(path) && isKeyOf(FINDING_SEVERITIES, code) ? { path, code } : undefined;
}

/** @internal Whether it is a path: names and numbers of rows. */
export function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.every((step) => typeof step === "string" || Number.isSafeInteger(step));
}
