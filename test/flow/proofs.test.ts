import { describe, expect, it } from "vitest";
import { defineFlow, type Flow, type FlowDefinition, type Moves } from "../../src/flow/flow.js";
import { deadEnds, everyPath, neverAfter, staysReachable, unreachable } from "../../src/flow/proofs.js";
import { definition, handOver } from "./hand-over.js";

/** The hand-over with other moves. */
function withMoves(moves: Moves): Flow {
  return defineFlow({ ...definition, particulars: {}, requires: {}, moves } as FlowDefinition);
}

const short = withMoves({ ...definition.moves, waiting: { ...definition.moves.waiting, lifted: "received" } });
const stuck = withMoves({ ...definition.moves, ready: { departed: "on-the-way", mislaid: "lost" }, lost: {} });
const island = withMoves({ ...definition.moves, returned: { requested: "ready" } });

describe("a sound flow", () => {
  it("has every status reachable, an outcome from each, and a way back to the outcome", () => {
    expect(unreachable(handOver)).toEqual([]);
    expect(deadEnds(handOver)).toEqual([]);
    expect(staysReachable(handOver, "received")).toEqual({ holds: true });
  });
});

describe("unreachable", () => {
  it("names a status to which nothing leads", () => {
    expect(unreachable(island)).toEqual(["returned"]);
  });
});

describe("deadEnds", () => {
  it("names a status in which a subject would be stuck", () => {
    expect(deadEnds(stuck)).toEqual(["lost"]);
  });
});

describe("everyPath", () => {
  it("holds where every path passes through one of the events, or one of the statuses", () => {
    expect(everyPath(handOver, { to: "received", through: { events: ["departed"] } })).toEqual({ holds: true });
    expect(everyPath(handOver, { to: "received", through: { statuses: ["ready"] } })).toEqual({ holds: true });
    expect(everyPath(handOver, { from: "ready", to: "waiting", through: { events: ["refused"] } }).holds).toBe(true);
  });

  it("shows the shortest path that does not", () => {
    expect(everyPath(short, { to: "received", through: { events: ["departed"] } })).toEqual({
      holds: false,
      witness: [{ from: "waiting", event: "lifted", to: "received" }],
    });
    expect(everyPath(handOver, { to: "received", through: { events: ["refused"] } })).toEqual({
      holds: false,
      witness: [
        { from: "waiting", event: "requested", to: "ready" },
        { from: "ready", event: "departed", to: "on-the-way" },
        { from: "on-the-way", event: "accepted", to: "received" },
      ],
    });
  });

  it("holds where there is no path at all", () => {
    expect(everyPath(handOver, { from: "received", to: "waiting", through: { events: [] } })).toEqual({ holds: true });
  });
});

describe("neverAfter", () => {
  it("holds where the one event ends what the other needs", () => {
    expect(neverAfter(handOver, { event: "accepted", never: "departed" })).toEqual({ holds: true });
  });

  it("shows a path on which it does happen, an event after itself too", () => {
    expect(neverAfter(handOver, { event: "departed", never: "departed" })).toEqual({
      holds: false,
      witness: [
        { from: "waiting", event: "requested", to: "ready" },
        { from: "ready", event: "departed", to: "on-the-way" },
        { from: "on-the-way", event: "refused", to: "waiting" },
        { from: "waiting", event: "requested", to: "ready" },
        { from: "ready", event: "departed", to: "on-the-way" },
      ],
    });
  });
});

describe("neverAfter, where the event stands at several places", () => {
  it("shows the shortest path of all, not the first that was found", () => {
    const name = { en: "x", zh: "x" };
    // From `a` a check comes at once, but it is a long way from there to a release; from `c` it is a short one.
    const moves = {
      a: { checked: "b1", moved: "c" },
      b1: { walked: "b2" },
      b2: { walked: "b3" },
      b3: { walked: "d" },
      c: { checked: "d" },
      d: { released: "end" },
      end: {},
    };
    const flow = defineFlow({
      edition: definition.edition,
      initial: "a",
      outcomes: ["end"],
      moves,
      labels: {
        statuses: { a: name, b1: name, b2: name, b3: name, c: name, d: name, end: name },
        events: { checked: name, moved: name, walked: name, released: name },
      },
    });
    const proof = neverAfter(flow, { event: "checked", never: "released" });
    expect(proof.holds ? [] : proof.witness.map(({ event }) => event)).toEqual(["moved", "checked", "released"]);
  });
});

describe("staysReachable", () => {
  it("shows the path to a status from which what was wanted is out of reach", () => {
    expect(staysReachable(stuck, "received")).toEqual({
      holds: false,
      witness: [
        { from: "waiting", event: "requested", to: "ready" },
        { from: "ready", event: "mislaid", to: "lost" },
      ],
    });
  });
});
