import type { Instant } from "../calendar/instant.js";
import type { PlanRule } from "../declaration/plan.js";
import { FALSE, TRUE, UNDECIDED } from "../logic/truth.js";
import type { Path } from "../result.js";
import { firstOf, searchIn, settle } from "./declaration-draft.js";
import type { ExpectedFinding } from "./defective-declarations-from.js";
import { knownAnswer } from "./drawn-answer.js";
import type { Draws } from "./draws.js";
import {
  answerAtPath,
  type Clock,
  columnsOfDraft,
  type Draft,
  type FormPlaces,
  keyOutside,
  type RowAt,
  rowCount,
  spotsOf,
  withAnswerAt,
} from "./form-places.js";
import { minutesLater } from "./moments.js";
import { type Trouble, troublesOf } from "./table-troubles.js";
import { waysTo } from "./ways-to.js";

/** @internal A declaration in which nothing is wrong, and what defects are made with. */
export interface SoundDeclaration {
  readonly draft: Draft;
  readonly places: FormPlaces;
  readonly clock: Clock;
  readonly draws: Draws;
}

/** @internal A declaration put wrong, and everything that is to be found. */
export interface MadeWrong {
  readonly declaration: Draft;
  readonly expected: readonly ExpectedFinding[];
  /** Where it is to be looked at at another instant. */
  readonly asOf?: Instant;
}

/** How many ways of breaking a rule are tried, and how many of keeping it again. */
const [WAYS, WAYS_BACK] = [40, 12];

/** @internal How a declaration is put wrong as a whole, by the name of the defect. */
export const WHOLE_DEFECTS = {
  "unknown-key": ({ draft, places: { root } }: SoundDeclaration): MadeWrong => {
    const key = keyOutside(root);
    return { declaration: { ...draft, [key]: "x" }, expected: [{ path: [key], code: "unrecognised" }] };
  },
  "irrelevant-answered": irrelevant,
  expired: (sound: SoundDeclaration) => lookedAtLater(sound, 0),
  "only-just-valid": (sound: SoundDeclaration) => lookedAtLater(sound, -1),
} as const;

/** @internal How a declaration is put wrong against one rule of its form, by the name of the defect. */
export const RULE_DEFECTS = {
  contradiction: (rule: PlanRule, sound: SoundDeclaration): MadeWrong | undefined => {
    for (const { draft, path } of breakings(rule, sound))
      return { declaration: draft, expected: [{ path, code: rule.rule.code }] };
    return undefined;
  },
  "rule-only-just-kept": onlyJustKept,
} as const;

/** An item answered that does not apply, where no condition reads it otherwise. */
function irrelevant({ draft, places, clock, draws }: SoundDeclaration): MadeWrong | undefined {
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
      return { declaration: wrong, expected: [{ path, code: "not-applicable" }] };
  }
  return undefined;
}

/** The same declaration, looked at when its last hour is full, or so many minutes later: before that when negative. */
function lookedAtLater({ draft, places, clock }: SoundDeclaration, minutes: number): MadeWrong | undefined {
  const { form, plan } = places;
  if (form.validForHours === undefined || plan.declaredAt === undefined) return undefined;
  const { path } = plan.declaredAt;
  const asOf = minutesLater(answerAtPath(draft, path) as Instant, form.validForHours * 60 + minutes);
  // What depends on the time besides would be wrong as well then.
  if (troublesOf(places, draft, { ...clock, asOf }).some(({ code }) => code !== "expired")) return undefined;
  return { declaration: draft, expected: minutes < 0 ? [] : [{ path, code: "expired" }], asOf };
}

/** The declaration in which one rule is broken and nothing else is wrong, in each of the ways that there are. */
function* breakings(
  rule: PlanRule,
  { draft, places, clock, draws }: SoundDeclaration,
): Generator<{ readonly draft: Draft; readonly path: Path; readonly row: RowAt | undefined }> {
  const search = searchIn(places, clock, draws);
  for (const row of rowsOf(rule, places, draft)) {
    const begun = row === undefined || row.index < rowCount(draft, row.list) ? draft : search.fillRow(draft, row);
    for (const broken of firstOf(waysTo(rule.when, TRUE, begun, search, row), WAYS)) {
      const isKept = (trouble: Trouble) => trouble.rule === rule && trouble.spot.row?.index === row?.index;
      const settled = settle(broken, places, clock, draws, isKept);
      const troubles = settled === undefined ? [] : troublesOf(places, settled, clock);
      const [only] = troubles;
      if (settled !== undefined && only !== undefined && troubles.length === 1 && isKept(only))
        yield { draft: settled, path: pathOfRule(rule, row), row };
    }
  }
}

/** The rows in which a rule of rows may be broken, the first one where there is none yet; of another rule the whole. */
function rowsOf({ rule: { forEach } }: PlanRule, places: FormPlaces, draft: Draft): (RowAt | undefined)[] {
  const list = forEach === undefined ? undefined : places.root.get(forEach);
  if (list === undefined) return [undefined];
  return Array.from({ length: Math.max(rowCount(draft, list), 1) }, (_, index) => ({ list, index }));
}

function pathOfRule({ rule, at }: PlanRule, row: RowAt | undefined): Path {
  return row === undefined ? rule.at.split(".") : [...row.list.plan.path, row.index, ...at.path];
}

/** A rule broken and then kept again by one answer, at a bound of the rule or next to it. */
function onlyJustKept(rule: PlanRule, sound: SoundDeclaration): MadeWrong | undefined {
  const { places, clock, draws } = sound;
  for (const { draft, row } of breakings(rule, sound)) {
    const ways = firstOf(waysTo(rule.when, FALSE, draft, searchIn(places, clock, draws), row), WAYS_BACK);
    const first = draws.whole(0, ways.length - 1);
    const kept = [...ways.slice(first), ...ways.slice(0, first)].find(
      (way) => troublesOf(places, way, clock).length === 0,
    );
    if (kept !== undefined) return { declaration: kept, expected: [] };
  }
  return undefined;
}
