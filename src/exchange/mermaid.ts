import type { Flow, Moves } from "../flow/flow.js";
import type { Language } from "../text.js";

const HOURS = { en: " h", zh: "小时" } as const;

/**
 * A flow as a Mermaid state diagram, its statuses and events named in one language: a status with the hours for which it
 * may be held, several events to the same status as one arrow, a reopening as an arrow out of its outcome. What an event
 * must bring, the invariants and the sources are not drawn. Signs that Mermaid takes for its own become spaces, `<` its wide
 * form, and a hyphen parts the word "direction" from one of Mermaid's four.
 *
 * @example
 * toMermaid(threeChecks2020, "en").split("\n")[0] // => "stateDiagram-v2"
 * @see Mermaid, state diagrams (mermaid.js.org)
 */
export function toMermaid<Table extends Moves>(flow: Flow<Table>, language: Language): string {
  const { moves, labels, initial, outcomes, deadlines = {}, reopenings = {} } = flow as unknown as Flow;
  const places = new Map(Object.keys(moves).map((status, at) => [status, `s${at}`]));
  const place = (status: string) => places.get(status) ?? status;
  const named = (text: { readonly en: string; readonly zh: string } | undefined, code: string) =>
    plain(text?.[language] || code) || " ";
  const limit = (status: string) => {
    const hours = deadlines[status]?.hours;
    return hours === undefined ? "" : ` ⏱ ${hours}${HOURS[language]}`;
  };
  const lines = [
    ...Object.keys(moves).map(
      (status) => `  state "${named(labels.statuses[status], status)}${limit(status)}" as ${place(status)}`,
    ),
    `  [*] --> ${place(initial)}`,
    ...Object.entries(moves).flatMap(([status, row]) =>
      [...byNext(row)].map(
        ([next, events]) =>
          `  ${place(status)} --> ${place(next)}: ${events.map((event) => named(labels.events[event], event)).join(" / ")}`,
      ),
    ),
    ...Object.entries(reopenings).flatMap(([outcome, reopening]) =>
      (reopening?.to ?? []).map(
        (status) => `  ${place(outcome)} --> ${place(status)}: ↺ ${named(reopening?.label, outcome)}`,
      ),
    ),
    ...outcomes.map((outcome) => `  ${place(outcome)} --> [*]`),
  ];
  return ["stateDiagram-v2", ...lines].join("\n");
}

/** Events that lead to the same status are one arrow. */
function byNext(row: Readonly<Record<string, string>>): Map<string, string[]> {
  const arrows = new Map<string, string[]>();
  for (const [event, next] of Object.entries(row)) arrows.set(next, [...(arrows.get(next) ?? []), event]);
  return arrows;
}

/**
 * A name without what Mermaid would take for its own signs, for HTML, or for the end of a line: wherever they stand in a
 * line, `[[fork]]`, `%%{` and the word "direction" before one are no part of a name to it.
 */
function plain(text: string): string {
  return text
    .replace(/[":;#\s]+/g, " ")
    .replaceAll("<", "＜")
    .replace(/([[%])(?=[[{])/g, "$1 ")
    .replace(/(direction) (?=tb|bt|rl|lr)/gi, "$1-");
}
