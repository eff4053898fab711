import { epochMilliseconds, isInstant } from "../calendar/instant.js";
import type { Columns } from "../declaration/columns.js";
import type { FindingCode } from "../declaration/finding.js";
import type { PlanRule } from "../declaration/plan.js";
import { FALSE, TRUE } from "../logic/truth.js";
import { isBlank, isRecord } from "../record.js";
import type { Path } from "../result.js";
import { isIdentityNumber } from "./drawn-answer.js";
import {
  answerAtPath,
  atRow,
  type Clock,
  columnsOfDraft,
  type Draft,
  type FormPlace,
  type FormPlaces,
  rowCount,
  type Spot,
  spotsOf,
} from "./form-places.js";
import { identityCheckCharacter } from "./made-up-people.js";

/*
 * What a form's table alone says about a draft: its conditions on relevance and requirement, its rules, and whether an
 * answer is there. Nothing here asks the examination, which is what the made-up declarations are to try.
 */

const MILLISECONDS_PER_HOUR = 3_600_000;

/** @internal Something in which a draft is not as its form's table wants it. */
export interface Trouble {
  readonly code: FindingCode;
  readonly path: Path;
  /** Where it stands; of a rule the item at which it is found. */
  readonly spot: Spot;
  readonly rule: PlanRule | undefined;
}

/** @internal Everything in which a draft is not as its form wants it: rules first, then the form's order, then its age. */
export function troublesOf(places: FormPlaces, draft: Draft, clock: Clock): Trouble[] {
  const columns = columnsOfDraft(places, draft, clock);
  const broken = places.plan.rules.flatMap((rule) => brokenAt(rule, places, draft, columns));
  const others = spotsOf(places, draft).flatMap((spot): Trouble[] => {
    const code = codeOf(spot, places, draft, clock, columns);
    const stands = code === "not-applicable" && broken.some((trouble) => standsIn(trouble, spot));
    return code === undefined || stands ? [] : [{ code, path: spot.path, spot, rule: undefined }];
  });
  return [...broken, ...others, ...expiredAt(places, draft, clock)];
}

/** The instant of the declaration, where the form's window is over. */
function expiredAt({ form, plan, root }: FormPlaces, draft: Draft, { asOf }: Clock): Trouble[] {
  const { declaredAt } = plan;
  const place = [...root.values()].find((one) => one.plan === declaredAt);
  const at = declaredAt && answerAtPath(draft, declaredAt.path);
  if (place === undefined || form.validForHours === undefined || !isInstant(at)) return [];
  const hours = (epochMilliseconds(asOf) - epochMilliseconds(at)) / MILLISECONDS_PER_HOUR;
  const { path } = place.plan;
  return hours < form.validForHours
    ? []
    : [{ code: "expired", path, spot: { place, path, row: undefined }, rule: undefined }];
}

/** The places at which a rule is broken: one at most or, for a rule on rows, one for each row. */
function brokenAt(rule: PlanRule, places: FormPlaces, draft: Draft, columns: Columns): Trouble[] {
  const { forEach, at, code } = rule.rule;
  const list = forEach === undefined ? undefined : places.root.get(forEach);
  if (list === undefined) {
    const place = places.root.get(at) as FormPlace;
    const spot = { place, path: place.plan.path, row: undefined };
    return rule.when.test(columns) === TRUE ? [{ code, path: spot.path, spot, rule }] : [];
  }
  const place = places.rows.get(forEach ?? "")?.get(at) as FormPlace;
  return Array.from({ length: rowCount(draft, list) }, (_, index) => index).flatMap((index): Trouble[] => {
    const row = { list, index };
    if (rule.when.test(atRow(columns, row)) !== TRUE) return [];
    const path = [...list.plan.path, index, ...place.plan.path];
    return [{ code, path, spot: { place, path, row }, rule }];
  });
}

function codeOf(
  { place, path, row }: Spot,
  places: FormPlaces,
  draft: Draft,
  clock: Clock,
  columns: Columns,
): FindingCode | undefined {
  const { item, plan } = place;
  if (item.kind === "group") return undefined;
  const answer = answerAtPath(draft, path);
  const isAnswered = isThere(answer);
  const here = row === undefined ? columns : atRow(columns, row);
  const relevant = plan.relevant?.test(here) ?? TRUE;
  if (isAnswered && relevant === FALSE) return "not-applicable";
  if (!isAnswered && relevant === TRUE) {
    const isRequired = typeof plan.required === "boolean" ? plan.required : plan.required.test(here) === TRUE;
    return isRequired ? "missing" : undefined;
  }
  const isNumber = typeof answer === "string" && isIdentityNumber({ places, draft, clock, place, row });
  return isNumber && answer.slice(17).toUpperCase() !== identityCheckCharacter(answer) ? "check-digit" : undefined;
}

/** Whether a value answers anything: a blank or a word for what was not asked does not. */
function isThere(answer: unknown): boolean {
  if (isBlank(answer) || (Array.isArray(answer) && answer.length === 0)) return false;
  return !isRecord(answer) || !["not-asked", "not-applicable"].includes(String(answer["absent"]));
}

/** Whether an answer is one of those that a broken rule read: it is then not taken out, whatever it applies to. */
function standsIn({ rule, spot: at }: Trouble, { place, row }: Spot): boolean {
  if (rule === undefined) return false;
  const { slot } = place.plan;
  if (row === undefined) {
    const ofRoot = rule.list === undefined ? rule.standing : [...rule.standingOutside, rule.list.slot];
    return ofRoot.includes(slot);
  }
  if (at.row?.list === row.list) {
    if (at.row.index === row.index && rule.standing.includes(slot)) return true;
    if (at.row.index === row.index + 1 && rule.standingBefore.includes(slot)) return true;
  }
  return rule.standingInRows.some(({ list, places }) => list === row.list.plan.slot && places.includes(slot));
}
