import type { Instant } from "../calendar/instant.js";
import type { FindingCode } from "../declaration/finding.js";
import type { Form } from "../declaration/form.js";
import type { ItemTable } from "../declaration/items.js";
import type { PlanRule } from "../declaration/plan.js";
import { TRUE, UNDECIDED } from "../logic/truth.js";
import type { Path } from "../result.js";
import { ANSWER_DEFECTS, type AnswerDefect, expiryOf, pathOfDefect } from "./answer-defects.js";
import { DECLARATION_DEFECTS, type DeclarationDefect } from "./declaration-defects.js";
import { drawDeclaration, firstOf, searchIn, settle } from "./declaration-draft.js";
import { inFormOrder, type SyntheticDeclaration, type SyntheticOptions } from "./declarations-from.js";
import { knownAnswer } from "./drawn-answer.js";
import { type Draws, eachDrawn } from "./draws.js";
import {
  answerAtPath,
  type Clock,
  columnsOfDraft,
  type Draft,
  type FormPlaces,
  formPlaces,
  type RowAt,
  rowCount,
  spotsOf,
  withAnswerAt,
} from "./form-places.js";
import { type Trouble, troublesOf } from "./table-troubles.js";
import { waysTo } from "./ways-to.js";

/** What a right implementation finds at one place. */
export interface ExpectedFinding {
  readonly path: Path;
  readonly code: FindingCode;
}

/** A declaration with one thing wrong, and the truth about it: it comes from what was done, not from an examination. */
export interface DefectiveDeclaration {
  readonly declaration: SyntheticDeclaration;
  readonly defect: DeclarationDefect;
  /** The rule that is broken, where it is one of the form's. */
  readonly rule: string | undefined;
  /** The instant at which the declaration is to be looked at. */
  readonly asOf: Instant;
  /** Everything that is to be found, and nothing else: one thing at most. */
  readonly expected: readonly ExpectedFinding[];
}

/** What defective declarations are made from besides their form. */
export interface DefectOptions extends SyntheticOptions {
  /** The defects to choose from; left out, all. One that the form has no place for is passed over. */
  readonly defects?: readonly DeclarationDefect[];
}

/** How many ways of breaking a rule are tried, and how many declarations for one defect. */
const [WAYS, DRAFTS] = [40, 6];

/** A defect, and of a contradiction the rule to break. */
interface Target {
  readonly defect: DeclarationDefect;
  readonly rule: PlanRule | undefined;
}

/**
 * Made-up declarations, each right but for one defect, with the truth about it. The defects take turns, and so do the
 * form's rules, so that with a count large enough each of them comes. A defect is only put where it has no other
 * consequence by the form's own conditions, so that what must be found is known for certain.
 *
 * @throws RangeError when the form has no place for any of the defects asked for.
 * @example
 * const asOf = instant("2020-03-18T06:10:00+08:00");
 * const [made] = defectiveDeclarationsFrom(exitEntryCard5, { seed: 7, asOf, defects: ["contradiction"] });
 * made?.rule // => "birth-date-in-future"
 * made?.expected // => [{ path: ["birthDate"], code: "out-of-range" }]
 */
export function defectiveDeclarationsFrom<Items extends ItemTable>(
  form: Form<Items>,
  { seed, count = 1, asOf, timeZone, defects }: DefectOptions,
): DefectiveDeclaration[] {
  const places = formPlaces(form as unknown as Form);
  const targets = targetsIn(places, defects);
  return eachDrawn(seed, count, (draws, index) => defective(places, { asOf, timeZone }, draws, targets, index));
}

/**
 * One such declaration from draws of one's own, such as those of a property-testing library.
 *
 * @throws RangeError when the form has no place for any of the defects asked for.
 * @example
 * const asOf = instant("2020-03-18T06:10:00+08:00");
 * defectiveDeclarationFrom(exitEntryCard5, listedDraws([]), { asOf, defects: ["left-out"] }).expected
 * // => [{ path: ["direction"], code: "missing" }]
 */
export function defectiveDeclarationFrom<Items extends ItemTable>(
  form: Form<Items>,
  draws: Draws,
  { asOf, timeZone, defects }: Omit<DefectOptions, "seed" | "count">,
): DefectiveDeclaration {
  const places = formPlaces(form as unknown as Form);
  const targets = targetsIn(places, defects);
  return defective(places, { asOf, timeZone }, draws, targets, draws.whole(0, targets.length - 1));
}

function targetsIn({ plan }: FormPlaces, defects: readonly DeclarationDefect[] | undefined): Target[] {
  const names = defects ?? (Object.keys(DECLARATION_DEFECTS) as DeclarationDefect[]);
  return names.flatMap((defect): Target[] =>
    defect === "contradiction" ? plan.rules.map((rule) => ({ defect, rule })) : [{ defect, rule: undefined }],
  );
}

/** The first defect, from the one whose turn it is, that the form has a place for. */
function defective(
  places: FormPlaces,
  clock: Clock,
  draws: Draws,
  targets: readonly Target[],
  turn: number,
): DefectiveDeclaration {
  for (let passed = 0; passed < targets.length; passed++) {
    const target = targets[(turn + passed) % targets.length] as Target;
    for (let begun = 0; begun < DRAFTS; begun++) {
      const made = withDefect(target, places, drawDeclaration(places, clock, draws), clock, draws);
      if (made !== undefined) return { ...made, declaration: inFormOrder(made.declaration, places.form) };
    }
  }
  throw new RangeError("defectiveDeclarationsFrom: expected defects that the form has a place for, got others");
}

function withDefect(
  { defect, rule }: Target,
  places: FormPlaces,
  draft: Draft,
  clock: Clock,
  draws: Draws,
): DefectiveDeclaration | undefined {
  const found = (declaration: Draft, expected: readonly ExpectedFinding[], asOf = clock.asOf) => ({
    ...{ declaration, defect, rule: rule?.rule.id, asOf, expected },
  });
  switch (defect) {
    case "unknown-key":
      return found({ ...draft, extraKey: "x" }, [{ path: ["extraKey"], code: "unrecognised" }]);
    case "contradiction":
      return rule && contradiction(rule, places, draft, clock, draws, found);
    case "expired":
      return expired(places, draft, clock, found);
    case "irrelevant-answered":
      return irrelevant(places, draft, clock, draws, found);
    default:
      return misanswered(ANSWER_DEFECTS[defect], places, draft, clock, draws, found);
  }
}

type Found = (declaration: Draft, expected: readonly ExpectedFinding[], asOf?: Instant) => DefectiveDeclaration;

/** One answer put wrong, at a place of those where nothing else follows from it. */
function misanswered(
  { code, change }: AnswerDefect,
  places: FormPlaces,
  draft: Draft,
  clock: Clock,
  draws: Draws,
  found: Found,
): DefectiveDeclaration | undefined {
  const spots = spotsOf(places, draft).filter(({ path }) => answerAtPath(draft, path) !== undefined);
  const first = draws.whole(0, spots.length - 1);
  for (const [index] of spots.entries()) {
    const spot = spots[(first + index) % spots.length] as (typeof spots)[number];
    const { place } = spot;
    const changed = change({ answer: answerAtPath(draft, spot.path), place, spot, places, draft, clock, draws });
    if (changed === undefined) continue;
    const wrong = withAnswerAt(draft, spot.path, changed.answer);
    const isOwn = (trouble: Trouble) => trouble.spot.path.join() === spot.path.join() && trouble.rule === undefined;
    if (!troublesOf(places, wrong, clock).every(isOwn)) continue;
    const expected = code === undefined ? [] : [{ path: pathOfDefect(spot, changed), code }];
    return found(wrong, expected);
  }
  return undefined;
}

/** A declaration in which one rule is broken and nothing else is wrong. */
function contradiction(
  rule: PlanRule,
  places: FormPlaces,
  draft: Draft,
  clock: Clock,
  draws: Draws,
  found: Found,
): DefectiveDeclaration | undefined {
  const list = rule.rule.forEach === undefined ? undefined : places.root.get(rule.rule.forEach);
  const search = searchIn(places, clock, draws);
  const rows: (RowAt | undefined)[] =
    list === undefined
      ? [undefined]
      : Array.from({ length: Math.max(rowCount(draft, list), 1) }, (_, index) => ({ list, index }));
  for (const row of rows) {
    const begun = row === undefined || row.index < rowCount(draft, row.list) ? draft : search.fillRow(draft, row);
    for (const broken of firstOf(waysTo(rule.when, TRUE, begun, search, row), WAYS)) {
      const isKept = (trouble: Trouble) => trouble.rule === rule && trouble.spot.row?.index === row?.index;
      const settled = settle(broken, places, clock, draws, isKept);
      const troubles = settled === undefined ? [] : troublesOf(places, settled, clock);
      const [only] = troubles;
      if (settled !== undefined && only !== undefined && troubles.length === 1 && isKept(only))
        return found(settled, [{ path: pathOfRule(rule, row), code: rule.rule.code }]);
    }
  }
  return undefined;
}

function pathOfRule({ rule, at }: PlanRule, row: RowAt | undefined): Path {
  return row === undefined ? rule.at.split(".") : [...row.list.plan.path, row.index, ...at.path];
}

/** The same declaration, looked at when its last hour is full. */
function expired(places: FormPlaces, draft: Draft, clock: Clock, found: Found): DefectiveDeclaration | undefined {
  const { form, plan } = places;
  if (form.validForHours === undefined || plan.declaredAt === undefined) return undefined;
  const asOf = expiryOf(answerAtPath(draft, plan.declaredAt.path) as Instant, form.validForHours);
  if (troublesOf(places, draft, { ...clock, asOf }).length > 0) return undefined;
  return found(draft, [{ path: plan.declaredAt.path, code: "expired" }], asOf);
}

/** An item answered that does not apply, where no condition reads it otherwise. */
function irrelevant(
  places: FormPlaces,
  draft: Draft,
  clock: Clock,
  draws: Draws,
  found: Found,
): DefectiveDeclaration | undefined {
  const spots = spotsOf(places, draft).filter(
    ({ place, path }) => place.plan.relevant !== undefined && answerAtPath(draft, path) === undefined,
  );
  for (const { place, path, row } of spots) {
    const degree = place.plan.relevant?.test(columnsOfDraft(places, draft, clock, row));
    if (degree === TRUE || degree === UNDECIDED) continue;
    const answer = knownAnswer({ places, draft, clock, place, row }, draws);
    const wrong = answer === undefined ? draft : withAnswerAt(draft, path, answer);
    const troubles = troublesOf(places, wrong, clock);
    const [only] = troubles;
    if (troubles.length === 1 && only?.code === "not-applicable" && only.path.join() === path.join())
      return found(wrong, [{ path, code: "not-applicable" }]);
  }
  return undefined;
}
