import type { Language } from "pratique";
import type { Flow } from "pratique/flow";

/** A flow as a Mermaid state diagram, its statuses and events named in one language. */
export function diagram({ moves, labels, initial, outcomes }: Flow, language: Language): string {
  const places = new Map(Object.keys(moves).map((status, at) => [status, `s${at}`]));
  const place = (status: string) => places.get(status) ?? status;
  const named = (text: { readonly en: string; readonly zh: string } | undefined, code: string) =>
    plain(text?.[language] ?? code);
  const lines = [
    ...Object.keys(moves).map((status) => `  state "${named(labels.statuses[status], status)}" as ${place(status)}`),
    `  [*] --> ${place(initial)}`,
    ...Object.entries(moves).flatMap(([status, row]) =>
      [...byNext(row)].map(
        ([next, events]) =>
          `  ${place(status)} --> ${place(next)}: ${events.map((event) => named(labels.events[event], event)).join(" / ")}`,
      ),
    ),
    ...outcomes.map((outcome) => `  ${place(outcome)} --> [*]`),
  ];
  return ["```mermaid", "stateDiagram-v2", ...lines, "```"].join("\n");
}

/** Events that lead to the same status are one arrow. */
function byNext(row: Readonly<Record<string, string>>): Map<string, string[]> {
  const arrows = new Map<string, string[]>();
  for (const [event, next] of Object.entries(row)) arrows.set(next, [...(arrows.get(next) ?? []), event]);
  return arrows;
}

/** What Mermaid would take for its own signs. */
function plain(text: string): string {
  return text.replace(/[":;#]/g, " ");
}
