import type { Instant } from "../calendar/instant.js";
import type { FindingCode } from "../declaration/finding.js";
import type { Form } from "../declaration/form.js";
import type { ItemTable } from "../declaration/items.js";
import type { PlanRule } from "../declaration/plan.js";
import { isKeyOf } from "../record.js";
import type { Path } from "../result.js";
import { ACCEPTED_ANSWERS } from "./accepted-answers.js";
import { ANSWER_DEFECTS } from "./answer-defects.js";
import { DECLARATION_DEFECTS, type DeclarationDefect } from "./declaration-defects.js";
import { drawDeclaration } from "./declaration-draft.js";
import { inFormOrder, type SyntheticDeclaration, type SyntheticOptions } from "./declarations-from.js";
import { type Draws, eachDrawn } from "./draws.js";
import { answerAtPath, type Clock, type FormPlaces, formPlaces, spotsOf, withAnswerAt } from "./form-places.js";
import { type Trouble, troublesOf } from "./table-troubles.js";
import { type MadeWrong, RULE_DEFECTS, type SoundDeclaration, WHOLE_DEFECTS } from "./whole-defects.js";
import { type AnswerDefect, pathOfDefect } from "./wrong-answer.js";

/** What a right implementation finds at one place. */
export interface ExpectedFinding {
  readonly path: Path;
  readonly code: FindingCode;
}

/** A declaration with one thing wrong, and the truth about it: it comes from what was done, not from an examination. */
export interface DefectiveDeclaration {
  readonly declaration: SyntheticDeclaration;
  readonly defect: DeclarationDefect;
  /** The rule of the form that is broken or only just kept, where it is about one. */
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

/** How many declarations are tried for one defect. */
const DRAFTS = 6;

/** A defect, and the rule to which it is done where it is one of rules. */
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
    isKeyOf(RULE_DEFECTS, defect) ? plan.rules.map((rule) => ({ defect, rule })) : [{ defect, rule: undefined }],
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
    const { defect, rule } = targets[(turn + passed) % targets.length] as Target;
    for (let begun = 0; begun < DRAFTS; begun++) {
      const draft = drawDeclaration(places, clock, draws);
      const made = withDefect({ defect, rule }, { draft, places, clock, draws });
      if (made === undefined) continue;
      const declaration = inFormOrder(made.declaration, places.form);
      return { declaration, defect, rule: rule?.rule.id, asOf: made.asOf ?? clock.asOf, expected: made.expected };
    }
  }
  throw new RangeError("defectiveDeclarationsFrom: expected defects that the form has a place for, got others");
}

function withDefect({ defect, rule }: Target, sound: SoundDeclaration): MadeWrong | undefined {
  if (isKeyOf(WHOLE_DEFECTS, defect)) return WHOLE_DEFECTS[defect](sound);
  if (isKeyOf(RULE_DEFECTS, defect)) return rule && RULE_DEFECTS[defect](rule, sound);
  return misanswered(isKeyOf(ACCEPTED_ANSWERS, defect) ? ACCEPTED_ANSWERS[defect] : ANSWER_DEFECTS[defect], sound);
}

/** One answer put wrong, at a place of those where nothing else follows from it. */
function misanswered({ code, change }: AnswerDefect, sound: SoundDeclaration): MadeWrong | undefined {
  const { draft, places, clock, draws } = sound;
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
    return { declaration: wrong, expected: code === undefined ? [] : [{ path: pathOfDefect(spot, changed), code }] };
  }
  return undefined;
}
