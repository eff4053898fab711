import { fill, type Text } from "pratique";
import {
  PROTOCOL_OUTCOMES,
  PROTOCOL_PARTS,
  type ProtocolComparison,
  type ProtocolOutcome,
  SCREENING_DENOMINATORS,
  SCREENING_INTERVALS,
} from "pratique/statistics";
import { detail, heading, item, type Line, listed, same } from "../line.ts";
import type { ComparedDay } from "./compare-days.ts";
import { SOURCES } from "./parameters.ts";
import { WORDS } from "./words.ts";

/** How each outcome stands in a bar of characters, from the left. */
const BLOCKS: Readonly<Record<ProtocolOutcome, string>> = {
  letThrough: "█",
  noLongerInfectious: "·",
  foundInQuarantine: "▓",
  foundByTestAtPort: "▒",
  foundByChecks: "░",
};
const OUTCOMES = Object.keys(BLOCKS) as ProtocolOutcome[];
const BAR = 50;

/** Which protocols, a bar for each, what changed from one to the next, and the numbers behind it. */
export function linesOf(days: readonly ComparedDay[]): Line[] {
  const [first] = days;
  return [
    heading(WORDS.protocols),
    ...days.flatMap(({ on, titles, notes }) => [item(joined(same(on), listed(titles))), ...notes.map(detail)]),
    heading(WORDS.ofThousand),
    ...days.map(({ on, estimate }) => item(same(`${on} ${barOf(estimate.shares)}`))),
    ...OUTCOMES.map((outcome) =>
      detail(joined(same(BLOCKS[outcome]), PROTOCOL_OUTCOMES[outcome], numbersOf(outcome, days))),
    ),
    ...(first === undefined
      ? []
      : [detail(filled(WORDS.denominator, { of: SCREENING_DENOMINATORS[first.estimate.of] }))]),
    heading(WORDS.changes),
    ...days.flatMap(changeLines),
    detail(WORDS.order),
    heading(WORDS.numbers),
    ...SOURCES.map(item),
    ...(first === undefined ? [] : [detail(SCREENING_INTERVALS[first.estimate.interval])]),
  ];
}

/** A bar whose parts are as long as their shares: each ends where the sum up to it does. */
function barOf(shares: Readonly<Record<ProtocolOutcome, number>>): string {
  let [bar, sum] = ["", 0];
  for (const outcome of OUTCOMES) {
    sum += shares[outcome];
    bar += BLOCKS[outcome].repeat(Math.max(0, Math.round(BAR * sum) - bar.length));
  }
  return bar;
}

function numbersOf(outcome: ProtocolOutcome, days: readonly ComparedDay[]): Text {
  return same(days.map(({ estimate }) => (1000 * estimate.shares[outcome]).toFixed(0)).join(" · "));
}

function changeLines({ on, sinceLast }: ComparedDay, place: number, days: readonly ComparedDay[]): Line[] {
  if (sinceLast === undefined) return [];
  const through = ({ letThrough }: ProtocolComparison["differencePoints"]) => same(`${letThrough}`);
  const { one, other } = sinceLast.ofThousand;
  const from = same(days[place - 1]?.on ?? "");
  const parts = sinceLast.parts.flatMap(({ part, inTurn, alone }) => {
    const [points, byItself] = [signed(10 * inTurn.letThrough), signed(10 * alone.letThrough)];
    if (points === "0" && byItself === "0") return [];
    const words = points === byItself ? WORDS.inTurn : WORDS.alone;
    return [detail(filled(words, { part: PROTOCOL_PARTS[part], points: same(points), alone: same(byItself) }))];
  });
  return [
    item(filled(WORDS.change, { from, to: same(on), before: through(one), after: through(other) })),
    ...(parts.length === 0 ? [detail(WORDS.none)] : parts),
  ];
}

function signed(number: number): string {
  const rounded = Math.round(number);
  return rounded > 0 ? `+${rounded}` : rounded === 0 ? "0" : `−${-rounded}`;
}

function joined(...texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join("  "), zh: texts.map(({ zh }) => zh).join("  ") };
}

/** A text in both languages with its blanks filled in both. */
function filled({ en, zh }: Text, values: Readonly<Record<string, Text>>): Text {
  const inOne = (language: "en" | "zh") =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]));
  return { en: fill(en, inOne("en")), zh: fill(zh, inOne("zh")) };
}
