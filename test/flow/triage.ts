import { calendarDate } from "../../src/calendar/calendar-date.js";
import { defineFlow, type FlowDefinition } from "../../src/flow/flow.js";

export const text = (word: string) => ({ en: word, zh: `示例 ${word}` });
const source = text("made up for the tests");

/** Labels for everything in a table. */
export function labelsOf(moves: FlowDefinition["moves"]): FlowDefinition["labels"] {
  const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, text(name)]));
  return {
    statuses: named(Object.keys(moves)),
    events: named(Object.values(moves).flatMap((row) => Object.keys(row))),
  };
}

const moves = {
  arrived: { "check-clear": "checked", "check-flagged": "flagged" },
  checked: { released: "released" },
  flagged: { "sample-taken": "sampled" },
  sampled: { excluded: "checked", suspected: "held" },
  held: { transferred: "transferred" },
  released: {},
  transferred: {},
} as const;

/** A small made-up triage: who is flagged is sampled, and no suspect goes home. It states all kinds of promises. */
export const triageDefinition = {
  edition: {
    id: "example-triage-1",
    series: "example-triage",
    title: text("triage"),
    authority: text("nobody"),
    status: "illustrative",
    from: calendarDate("2026-01-01"),
    source: "made up for the tests",
  },
  initial: "arrived",
  outcomes: ["released", "transferred"],
  moves,
  particulars: { "sample-taken": [{ name: "consent", label: text("consent") }] },
  requires: { transferred: [{ flow: "bed", status: ["ready"], label: text("a bed") }] },
  deadlines: { held: { hours: 2, label: text("transfer"), owedBy: text("the port"), source } },
  reopenings: {
    released: { to: ["flagged"], label: text("called back"), source },
    transferred: { to: ["held"], label: text("sent back"), source },
  },
  invariants: [
    {
      id: "check-first",
      text: text("nobody leaves unchecked"),
      source,
      holds: { kind: "every-path", through: { events: ["check-clear", "check-flagged"] } },
    },
    {
      id: "flagged-are-sampled",
      text: text("whoever is flagged is sampled"),
      source,
      holds: { kind: "every-path", from: "flagged", to: ["released"], through: { statuses: ["sampled"] } },
    },
    {
      id: "no-suspect-goes-home",
      text: text("no suspect goes home"),
      source,
      holds: { kind: "never-after", event: "suspected", never: "released" },
    },
    {
      id: "consent",
      text: text("no sample without consent"),
      source,
      holds: { kind: "carries", event: "sample-taken", particulars: ["consent"] },
    },
    {
      id: "bed",
      text: text("no transfer without a bed"),
      source,
      holds: { kind: "requires", event: "transferred", flow: "bed", status: ["ready"] },
    },
  ],
  labels: labelsOf(moves) as never,
} as const satisfies FlowDefinition;

export const triage = defineFlow(triageDefinition);

/** The triage with some of it changed, also into what the compiler would not let through. */
export function triageWith(change: { readonly [Key in keyof FlowDefinition]?: unknown }): FlowDefinition {
  const changed = { ...triageDefinition, ...change } as unknown as FlowDefinition;
  return "moves" in change && !("labels" in change) ? { ...changed, labels: labelsOf(changed.moves) } : changed;
}
