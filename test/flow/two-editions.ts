import { defineFlow } from "../../src/flow/flow.js";
import type { Migration } from "../../src/flow/migration.js";
import { labelsOf, text, type triage, triageDefinition } from "./triage.js";

/** The second edition of the made-up triage: everybody is sampled, and what was called "flagged" is called "to-sample". */
const moves = {
  arrived: { "check-done": "to-sample" },
  "to-sample": { "sample-taken": "sampled" },
  sampled: { excluded: "checked", suspected: "held" },
  checked: { released: "released" },
  held: { transferred: "transferred" },
  released: {},
  transferred: {},
} as const;

export const secondDefinition = {
  ...triageDefinition,
  edition: { ...triageDefinition.edition, id: "example-triage-2" },
  moves,
  reopenings: { transferred: triageDefinition.reopenings.transferred },
  invariants: [
    {
      id: "everybody-is-sampled",
      text: text("nobody goes home without a sample"),
      source: text("made up for the tests"),
      holds: { kind: "every-path", to: ["released"], through: { events: ["sample-taken"] } },
    },
    {
      ...triageDefinition.invariants[0],
      holds: { kind: "every-path", through: { events: ["check-done"] } },
    },
    ...triageDefinition.invariants.slice(2),
    {
      id: "to-sample-is-sampled",
      text: text("whoever is to be sampled is"),
      source: text("made up for the tests"),
      holds: { kind: "every-path", from: "to-sample", through: { statuses: ["sampled"] } },
    },
  ],
  labels: labelsOf(moves) as never,
} as const;

export const second = defineFlow(secondDefinition as never) as unknown as typeof triage;

/** By this table whoever was checked, and not sampled, is sampled after all. */
export const table: Migration = {
  from: "example-triage-1",
  to: "example-triage-2",
  statuses: { arrived: "arrived", checked: "checked", flagged: "to-sample", sampled: "sampled", held: "held" },
  events: { "check-clear": "check-done", "check-flagged": "check-done" },
  label: text("from the first to the second"),
  source: text("made up for the tests"),
};
export const careful: Migration = { ...table, statuses: { ...table.statuses, checked: "to-sample" } };
