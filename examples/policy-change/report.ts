import { fill, type Text } from "pratique";
import type { PolicyMove } from "pratique/risk";
import { detail, heading, item, type Line, listed, same } from "../line.ts";
import type { ReplayedDay } from "./replay-day.ts";
import { DIFFERENCE_WORDS, REASON_WORDS, STEP_NAMES, UNDECIDED, WORDS } from "./words.ts";

/** Under which rules, what they grade differently, who moves and why, and the work. */
export function linesOf(day: ReplayedDay): Line[] {
  return [
    ...rulesLines(day),
    ...standingLines(day),
    ...day.replay.moves.flatMap((move) => moveLines(move, day)),
    ...workLines(day),
  ];
}

function rulesLines({ before, after, comparison }: ReplayedDay): Line[] {
  const titles = ({ edition, overlays }: ReplayedDay["before"]) =>
    listed([edition.title, ...overlays.map((overlay) => overlay.edition.title)]);
  const { rules, differences, exhausted } = comparison;
  const ids = (names: readonly string[]) => (names.length === 0 ? WORDS.none : same(names.join(", ")));
  return [
    heading(WORDS.rules),
    item(filled(WORDS.before, { rules: titles(before) })),
    item(filled(WORDS.after, { rules: titles(after) })),
    item(filled(WORDS.added, { rules: ids(rules.added) })),
    item(filled(WORDS.removed, { rules: ids(rules.removed) })),
    item(filled(WORDS.changed, { rules: ids(rules.changed.map(({ rule }) => rule)) })),
    item(
      filled(WORDS.couldMove, {
        differences:
          differences.length === 0
            ? WORDS.none
            : listed(differences.map((one) => pairOf(one, gradesOf(before, after)))),
      }),
    ),
    detail(exhausted ? DIFFERENCE_WORDS.all : DIFFERENCE_WORDS.some),
  ];
}

function standingLines({ replay, before, after }: ReplayedDay): Line[] {
  const { matrix, travellers, moved } = replay;
  const rows = Object.entries(matrix).flatMap(([from, row]) =>
    Object.entries(row).flatMap(([to, count]) =>
      count === 0
        ? []
        : [
            detail(
              filled(WORDS.count, { pair: pairOf({ from, to }, gradesOf(before, after)), count: same(`${count}`) }),
            ),
          ],
    ),
  );
  const totals = { travellers: same(`${travellers}`), moved: same(`${moved}`) };
  return [heading(WORDS.travellers), item(filled(WORDS.totals, totals)), ...rows];
}

function moveLines(move: PolicyMove, { before, after }: ReplayedDay): Line[] {
  const { because, movers, unnamed, count } = move;
  const texts = new Map(
    [
      ...before.rules,
      ...before.overlays.flatMap(({ rules }) => rules),
      ...after.rules,
      ...after.overlays.flatMap(({ rules }) => rules),
    ].map(({ id, text }) => [id, text]),
  );
  const reasons = (Object.keys(REASON_WORDS) as (keyof typeof REASON_WORDS)[]).flatMap((reason) =>
    Object.entries(because[reason]).map(([rule, touched]) =>
      detail(filled(REASON_WORDS[reason], { rule: texts.get(rule) ?? same(rule), count: same(`${touched}`) })),
    ),
  );
  const named = listed(movers.map(({ id }) => same(id)));
  return [
    heading(filled(WORDS.move, { pair: pairOf(move, gradesOf(before, after)), count: same(`${count}`) })),
    item(unnamed === 0 ? named : filled(WORDS.andMore, { named, unnamed: same(`${unnamed}`) })),
    ...reasons,
  ];
}

function workLines({ replay: { work, withoutWork } }: ReplayedDay): Line[] {
  const steps = Object.entries(work).map(([step, { before, after, difference }]) => {
    const change = same(`${difference < 0 ? "" : "+"}${difference}`);
    return item(
      filled(WORDS.work, {
        step: STEP_NAMES[step] ?? same(step),
        before: same(`${before}`),
        after: same(`${after}`),
        change,
      }),
    );
  });
  const open = { before: same(`${withoutWork.before}`), after: same(`${withoutWork.after}`) };
  const isOpen = withoutWork.before + withoutWork.after > 0;
  return [heading(WORDS.workTitle), ...steps, ...(isOpen ? [detail(filled(WORDS.withoutWork, open))] : [])];
}

/** What the grades are called before and after. */
interface Grades {
  readonly before: Readonly<Record<string, Text>>;
  readonly after: Readonly<Record<string, Text>>;
}

function gradesOf(before: ReplayedDay["before"], after: ReplayedDay["after"]): Grades {
  return { before: before.grades, after: after.grades };
}

function pairOf({ from, to }: { readonly from: string; readonly to: string }, { before, after }: Grades): Text {
  return filled(WORDS.pair, { from: before[from] ?? UNDECIDED, to: after[to] ?? UNDECIDED });
}

/** A text in both languages with its blanks filled in both. */
function filled({ en, zh }: Text, values: Readonly<Record<string, Text>>): Text {
  const inOne = (language: "en" | "zh") =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]));
  return { en: fill(en, inOne("en")), zh: fill(zh, inOne("zh")) };
}
