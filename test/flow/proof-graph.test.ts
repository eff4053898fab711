import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineFlow, type Flow } from "../../src/flow/flow.js";
import { type Step, stepsFrom } from "../../src/flow/graph.js";
import { proofGraph, proveOrder, provePassage, provePassageAfter } from "../../src/flow/proof-graph.js";
import { triage, triageWith } from "./triage.js";

const STATUSES = ["a", "b", "c", "d"];
const EVENTS = ["x", "y", "z"];
/** Any small flow, sound or not; `d` is its only outcome. */
const anyFlow: fc.Arbitrary<Flow> = fc
  .dictionary(fc.constantFrom("a", "b", "c"), fc.dictionary(fc.constantFrom(...EVENTS), fc.constantFrom(...STATUSES)))
  .map((rows) => {
    const moves = { a: {}, b: {}, c: {}, ...rows, d: {} };
    const nothing = { particulars: {}, requires: {}, deadlines: {}, reopenings: {}, invariants: [] };
    return defineFlow(triageWith({ initial: "a", outcomes: ["d"], moves, ...nothing }));
  });

/** Every path of up to so many moves, by walking them all. */
function* allPaths(flow: Flow, from: string, longest: number): Generator<Step[]> {
  yield [];
  if (longest === 0) return;
  for (const step of stepsFrom(flow, from))
    for (const rest of allPaths(flow, step.to, longest - 1)) yield [step, ...rest];
}

describe("proofGraph", () => {
  it("has the moves of the table, and those of reopenings besides", () => {
    const graph = proofGraph(triage as never);
    expect(graph.moves("released")).toEqual([]);
    expect(graph.allMoves("released")).toEqual([{ from: "released", event: "@reopened", to: "flagged" }]);
    expect(graph.allMoves("arrived")).toEqual(graph.moves("arrived"));
    expect(graph.moves("nowhere")).toEqual([]);
  });
});

describe("a proof agrees with walking every path", () => {
  const name = fc.constantFrom(...EVENTS);

  it("of what comes after what, with the shortest path as its witness", () => {
    fc.assert(
      fc.property(anyFlow, name, name, (flow, event, never) => {
        const proof = proveOrder(
          proofGraph(flow).allMoves,
          "a",
          (step) => step.event === event,
          (step) => step.event === never,
        );
        const breaking = [...allPaths(flow, "a", 6)].filter(
          (path) => path.at(-1)?.event === never && path.slice(0, -1).some((step) => step.event === event),
        );
        const shortest = Math.min(...breaking.map(({ length }) => length));
        if (!proof.holds && proof.witness.length <= 6) expect(proof.witness.length).toBe(shortest);
        else expect(breaking).toEqual([]);
        if (!proof.holds && proof.witness.length <= 6) expect(breaking).toContainEqual(proof.witness);
      }),
      { numRuns: 300 },
    );
  });

  it("of what every path passes through", () => {
    fc.assert(
      fc.property(anyFlow, name, fc.constantFrom(...STATUSES), (flow, event, to) => {
        const proof = provePassage(proofGraph(flow).allMoves, ["a"], new Set([to]), {
          events: new Set([event]),
          statuses: new Set(),
        });
        const breaking = [...allPaths(flow, "a", 5)].filter(
          (path) => (path.at(-1)?.to ?? "a") === to && !path.some((step) => step.event === event),
        );
        // A path that passes no status twice is at most three moves long.
        expect(proof.holds).toBe(breaking.length === 0);
        if (!proof.holds) expect(breaking).toContainEqual(proof.witness);
      }),
      { numRuns: 300 },
    );
  });

  it("of what every path passes through after an event, with how the event was come to", () => {
    fc.assert(
      fc.property(anyFlow, name, name, fc.constantFrom(...STATUSES), (flow, first, event, to) => {
        const isFirst = (step: Step) => step.event === first;
        const passage = { events: new Set([event]), statuses: new Set<string>() };
        const proof = provePassageAfter(proofGraph(flow).allMoves, ["a"], isFirst, new Set([to]), passage);
        const breaking = [...allPaths(flow, "a", 7)].filter(
          (path) =>
            path.at(-1)?.to === to &&
            path.some((step, index) => isFirst(step) && !path.slice(index).some((later) => later.event === event)),
        );
        // Four statuses, each before and after the event: what is broken at all is broken within seven moves.
        expect(proof.holds).toBe(breaking.length === 0);
        if (!proof.holds) expect(breaking).toContainEqual(proof.witness);
        if (!proof.holds) expect(proof.witness.length).toBe(Math.min(...breaking.map(({ length }) => length)));
      }),
      { numRuns: 300 },
    );
  });
});
