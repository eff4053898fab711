import { describe, expect, it } from "vitest";
import { defineFlow } from "../../src/flow/flow.js";
import { wrongNames } from "../../src/flow/wrong-names.js";
import { triageDefinition, triageWith } from "./triage.js";

const { moves, invariants, reopenings, deadlines, requires } = triageDefinition;
const holding = (holds: object) => ({ invariants: [{ ...invariants[0], holds }] });
const found = (change: Parameters<typeof triageWith>[0]) =>
  wrongNames(triageWith(change)).map(({ code, path, name }) => `${code} ${path.join(".")} ${name}`);

describe("wrongNames", () => {
  it("finds none in a flow", () => expect(wrongNames(triageWith({}))).toEqual([]));

  it.each([
    [{ initial: "nowhere" }, "unknown-status initial nowhere"],
    [{ outcomes: ["lost"], reopenings: {} }, "unknown-status outcomes.0 lost"],
    [{ moves: { ...moves, held: { transferred: "lost" } } }, "unknown-status moves.held.transferred lost"],
    [{ moves: { ...moves, released: { gone: "released" } } }, "outcome-accepts moves.released.gone gone"],
    [
      { moves: { ...moves, held: { ...moves.held, "@reopened": "held" } } },
      "reserved-name moves.held.@reopened @reopened",
    ],
    [{ particulars: { vanished: [] } }, "unknown-event particulars.vanished vanished"],
    [{ requires: { vanished: [] } }, "unknown-event requires.vanished vanished"],
    [
      { requires: { transferred: [{ ...requires.transferred[0], since: ["suspected", "vanished"] }] } },
      "unknown-event requires.transferred.0.since.1 vanished",
    ],
    [{ deadlines: { ...deadlines, lost: deadlines.held } }, "unknown-status deadlines.lost lost"],
    [
      holding({ kind: "every-path", from: "lost", to: ["gone"], through: { events: ["vanished"] } }),
      "unknown-status invariants.0.holds.from lost",
      "unknown-status invariants.0.holds.to.0 gone",
      "unknown-event invariants.0.holds.through.events.0 vanished",
    ],
    [
      holding({ kind: "every-path", after: ["check-clear", "vanished"], through: { statuses: ["sampled"] } }),
      "unknown-event invariants.0.holds.after.1 vanished",
    ],
    [
      holding({ kind: "every-path", through: { statuses: ["sampled", "lost"] } }),
      "unknown-status invariants.0.holds.through.statuses.1 lost",
    ],
    [
      holding({ kind: "never-after", event: "x", never: "y" }),
      "unknown-event invariants.0.holds.event x",
      "unknown-event invariants.0.holds.never y",
    ],
    [holding({ kind: "stays-reachable", status: "lost" }), "unknown-status invariants.0.holds.status lost"],
    [holding({ kind: "carries", event: "x", particulars: [] }), "unknown-event invariants.0.holds.event x"],
    [
      // The statuses of another flow are not known here.
      holding({ kind: "requires", event: "x", flow: "bed", status: ["lost"] }),
      "unknown-event invariants.0.holds.event x",
    ],
    [
      holding({ kind: "requires", event: "transferred", flow: "bed", status: ["ready"], since: ["vanished"] }),
      "unknown-event invariants.0.holds.since.0 vanished",
    ],
    [
      { reopenings: { held: { ...reopenings.released, to: ["lost", "released"], suspends: ["hope"] } } },
      "not-an-outcome reopenings.held held",
      "unknown-status reopenings.held.to.0 lost",
      "opens-into-outcome reopenings.held.to.1 released",
      "unknown-promise reopenings.held.suspends.0 hope",
    ],
  ] as [Parameters<typeof triageWith>[0], ...string[]][])("%j", (change, ...wrong) => {
    expect(found(change)).toEqual(expect.arrayContaining(wrong));
    expect(() => defineFlow(triageWith(change))).toThrow(/^defineFlow: expected the names of the table, got "/);
  });
});
