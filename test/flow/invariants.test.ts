import { describe, expect, it } from "vitest";
import { defineFlow, type FlowDefinition } from "../../src/flow/flow.js";
import { proveInvariants } from "../../src/flow/invariants.js";
import { threeChecks2020 } from "../../src/screening/flows/index.js";

const text = (word: string) => ({ en: word, zh: word });
const { labels, outcomes, edition } = threeChecks2020;
const plain = { ...threeChecks2020 } as unknown as FlowDefinition;

/** The flow with one move redirected. */
function redirected(status: string, event: string, to: string) {
  const { moves } = plain;
  const changed = { ...moves, [status]: { ...moves[status], [event]: to } };
  const { particulars = {}, invariants = [] } = plain;
  return defineFlow({
    edition,
    initial: "arrived",
    outcomes,
    moves: changed,
    particulars,
    invariants,
    labels,
  } as FlowDefinition);
}

const broken = (flow: Parameters<typeof proveInvariants>[0]) =>
  proveInvariants(flow).flatMap(({ invariant, proof }) => (proof.holds ? [] : [invariant]));

describe("proveInvariants", () => {
  it("finds every promise of the three checks kept (GACC press briefing of 2020-03-01)", () => {
    expect(proveInvariants(threeChecks2020).length).toBeGreaterThan(10);
    expect(broken(threeChecks2020 as never)).toEqual([]);
  });

  it("names the promise that a redirected move breaks, with the shortest path that does", () => {
    const flow = redirected("declared", "temperature-normal", "cleared");
    expect(broken(flow)).toEqual(["patrol-before-the-end"]);
    const proof = proveInvariants(flow).find(({ invariant }) => invariant === "patrol-before-the-end")?.proof;
    expect(proof?.holds === false && proof.witness.map(({ event }) => event)).toEqual([
      "declaration-clear",
      "temperature-normal",
      "released",
    ]);
    expect(broken(redirected("sampled", "suspected", "cleared"))).toEqual(["no-release-of-suspected"]);
  });

  it("finds a particular that is no longer asked for", () => {
    const { particulars, ...rest } = plain;
    const flow = defineFlow({ ...rest, particulars: { transferred: particulars?.["transferred"] ?? [] } });
    expect(broken(flow)).toEqual(["consent-before-sample"]);
    const proof = proveInvariants(flow).find(({ proof: { holds } }) => !holds)?.proof;
    expect(proof?.holds === false && proof.witness.at(-1)?.event).toBe("sample-taken");
  });

  it("finds a requirement on another flow that accepts too much", () => {
    const requires = { classified: [{ flow: "specimen", status: ["reported", "taken"], label: text("result") }] };
    const promise = (status: readonly string[]) => ({
      id: "result-first",
      text: text("result first"),
      source: text("made up"),
      holds: { kind: "requires", event: "classified", flow: "specimen", status } as const,
    });
    const flow = (status: readonly string[]) =>
      defineFlow({
        edition,
        initial: "sampled",
        outcomes: ["done"],
        moves: { sampled: { classified: "done" }, done: {} },
        requires,
        invariants: [promise(status)],
        labels: {
          statuses: { sampled: text("sampled"), done: text("done") },
          events: { classified: text("classified") },
        },
      });
    expect(broken(flow(["reported", "taken"]) as never)).toEqual([]);
    expect(broken(flow(["reported"]) as never)).toEqual(["result-first"]);
  });
});
