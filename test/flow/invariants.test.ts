import { describe, expect, it } from "vitest";
import { defineFlow, type FlowDefinition } from "../../src/flow/flow.js";
import { proveInvariants } from "../../src/flow/invariants.js";
import { triage, triageDefinition, triageWith } from "./triage.js";

const { moves, reopenings } = triageDefinition;
const proved = (definition: FlowDefinition) => proveInvariants(defineFlow(definition));
/** The promises that are broken, each with the events of the path that breaks it. */
const broken = (change: Parameters<typeof triageWith>[0]) =>
  Object.fromEntries(
    proved(triageWith(change)).flatMap(({ invariant, proof }) =>
      proof.holds ? [] : [[invariant, proof.witness.map(({ event }) => event)]],
    ),
  );

describe("proveInvariants", () => {
  it("finds every promise of a sound flow kept, in order", () => {
    const ids = triageDefinition.invariants.map(({ id }) => id);
    expect(proveInvariants(triage)).toEqual(ids.map((invariant) => ({ invariant, proof: { holds: true } })));
    expect(proved(triageWith({ invariants: undefined }))).toEqual([]);
  });

  it("names the promise that a redirected move breaks, with the shortest path that does", () => {
    const direct = { ...moves.arrived, "check-skipped": "checked" };
    expect(broken({ moves: { ...moves, arrived: direct } })).toEqual({ "check-first": ["check-skipped", "released"] });
    const unsampled = { ...moves.flagged, waved: "checked" };
    expect(broken({ moves: { ...moves, flagged: unsampled } })).toEqual({
      "flagged-are-sampled": ["waved", "released"],
    });
    expect(broken({ moves: { ...moves, sampled: { ...moves.sampled, suspected: "checked" } } })).toEqual({
      "no-suspect-goes-home": ["check-flagged", "sample-taken", "suspected", "released"],
    });
  });

  it("finds a particular that is no longer asked for, and a requirement", () => {
    expect(broken({ particulars: {} })).toEqual({ consent: ["check-flagged", "sample-taken"] });
    expect(broken({ requires: {} })).toEqual({ bed: ["check-flagged", "sample-taken", "suspected", "transferred"] });
  });

  it("finds a requirement on another flow that accepts too much", () => {
    const [bed] = triageDefinition.requires.transferred;
    const required = (status: readonly string[]) => ({ requires: { transferred: [{ ...bed, status }] } });
    expect(Object.keys(broken(required(["ready", "ordered"])))).toEqual(["bed"]);
    expect(broken(required(["ready"]))).toEqual({});
  });

  it("holds what comes after an event to what it must pass through, and shows how the event was come to", () => {
    const through = { statuses: ["sampled"] };
    const promise = (after: readonly string[]) => ({
      invariants: [
        {
          ...triageDefinition.invariants[0],
          id: "after",
          holds: { kind: "every-path", after, to: ["released"], through },
        },
      ],
    });
    expect(broken(promise(["check-flagged"]))).toEqual({});
    expect(broken(promise(["check-clear", "check-flagged"]))).toEqual({ after: ["check-clear", "released"] });
    const waved = { ...moves.flagged, waved: "checked" };
    expect(broken({ ...promise(["check-flagged"]), moves: { ...moves, flagged: waved } })).toEqual({
      after: ["check-flagged", "waved", "released"],
    });
    // The event itself may lead straight to where nobody may come.
    const direct = { ...moves.arrived, "check-flagged": "released", "check-clear": "flagged" };
    expect(broken({ ...promise(["check-flagged"]), moves: { ...moves, arrived: direct } })).toEqual({
      after: ["check-flagged"],
    });
  });

  it("finds a requirement that counts more cases than was promised, or from earlier on", () => {
    const [bed] = triageDefinition.requires.transferred;
    const promises = (holds: object) => [
      {
        ...triageDefinition.invariants[4],
        holds: { kind: "requires", event: "transferred", flow: "bed", status: ["ready"], ...holds },
      },
    ];
    const kept = (asked: object, promised: object) =>
      Object.keys(broken({ requires: { transferred: [{ ...bed, ...asked }] }, invariants: promises(promised) }))
        .length === 0;
    const since = (...events: string[]) => ({ since: events });
    expect(kept({}, {})).toBe(true);
    expect(kept(since("suspected"), {})).toBe(true);
    expect(kept({}, since("suspected"))).toBe(false);
    expect(kept(since("sample-taken"), since("suspected"))).toBe(false);
    expect(kept(since("sample-taken", "suspected"), since("suspected"))).toBe(true);
    expect(kept({ cases: "one" }, {})).toBe(false);
    expect(kept({ cases: "one" }, { cases: "one" })).toBe(true);
    expect(kept({ cases: "every" }, { cases: "one" })).toBe(true);
    expect(kept({ cases: "if-any" }, {})).toBe(false);
    expect(kept({ cases: "if-any" }, { cases: "one" })).toBe(false);
    expect(kept({ cases: "one" }, { cases: "if-any" })).toBe(false);
    expect(kept({ cases: "if-any" }, { cases: "if-any" })).toBe(true);
    expect(kept({ cases: "every" }, { cases: "if-any" })).toBe(true);
  });

  it("does not mind an event that is accepted nowhere any more", () => {
    const invariants = [
      {
        ...triageDefinition.invariants[3],
        holds: { kind: "carries", event: "constructor", particulars: ["consent"] },
      },
    ];
    expect(() => triageWith({ invariants })).not.toThrow();
    const renamed = { ...moves, flagged: { constructor: "sampled" } };
    const flow = triageWith({ moves: renamed, invariants, particulars: {} });
    expect(proved(flow)).toMatchObject([{ proof: { holds: false } }]);
  });

  it("holds a status that stays reachable to that", () => {
    const promise = (status: string) => ({
      invariants: [{ ...triageDefinition.invariants[0], id: "way", holds: { kind: "stays-reachable", status } }],
    });
    // From `checked` there is only the release; that a release may be opened again is no way to be transferred.
    expect(broken(promise("transferred"))).toEqual({ way: ["check-clear"] });
    const referable = {
      ...moves,
      checked: { ...moves.checked, referred: "flagged" },
      held: { excluded: "checked", ...moves.held },
    };
    expect(broken({ ...promise("transferred"), moves: referable })).toEqual({});
    expect(broken(promise("arrived"))).toEqual({ way: ["check-clear"] });
  });
});

describe("a reopening", () => {
  const sentHome = { ...reopenings, transferred: { ...reopenings.transferred, to: ["checked"] } };
  const path = ["check-flagged", "sample-taken", "suspected", "transferred", "@reopened", "released"];

  it("is a move like any other: nothing promised is lost by opening a case again", () => {
    expect(broken({ reopenings: sentHome })).toEqual({ "no-suspect-goes-home": path });
  });

  it("may say which promise it suspends; that one is proved without it, and the proof says so", () => {
    const transferred = { ...sentHome.transferred, suspends: ["no-suspect-goes-home"] };
    const proofs = proved(triageWith({ reopenings: { ...sentHome, transferred } }));
    expect(proofs[2]).toEqual({
      invariant: "no-suspect-goes-home",
      proof: { holds: true },
      suspendedBy: ["transferred"],
    });
    expect(proofs[0]).toEqual({ invariant: "check-first", proof: { holds: true } });
  });

  it("suspends for itself alone", () => {
    const suspends = ["no-suspect-goes-home"];
    const released = { ...reopenings.released, suspends };
    expect(broken({ reopenings: { ...sentHome, released } })).toEqual({ "no-suspect-goes-home": path });
  });
});
