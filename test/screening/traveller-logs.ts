import { expect } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import type { Flow } from "../../src/flow/flow.js";
import { proveInvariants } from "../../src/flow/invariants.js";
import { deadEnds, unreachable } from "../../src/flow/proofs.js";
import { type Replay, replay } from "../../src/flow/replay.js";
import { singleMoveMutants } from "./single-move-mutants.js";

/** What an event of every edition may bring, so that it is refused for its place alone. */
const BRINGS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "sample-taken": { consent: "obtained" },
  "sample-compelled": { imminentRisk: "three cases in the same cabin" },
  excluded: { laboratoryResult: "negative" },
  confirmed: { laboratoryResult: "positive" },
  transferred: { receiver: "Ditan Hospital, Dr Li", dataHandedOver: "yes" },
};

/** What events come to, a minute apart, each with all that it must bring unless said otherwise. */
export function follow(
  flow: unknown,
  events: readonly (string | readonly [string, Readonly<Record<string, unknown>>])[],
): Replay {
  const log = events.map((each, index) => {
    const [event, particulars] = typeof each === "string" ? [each, BRINGS[each] ?? {}] : each;
    const at = instant(`2020-03-18T06:${String(10 + index)}:00+08:00`);
    return { at, sequence: index + 1, by: "officer-14", event, particulars };
  });
  return replay(flow as Flow, log);
}

/** The events that were refused, with what was missing or the way to where they would be accepted. */
export function refusedIn(run: Replay): unknown[] {
  return run.refused.map(({ entry, refusal: { code, missing, way } }) => [entry.event, code, missing ?? way]);
}

/** Every status can be reached and left, every promise is kept, and each text is in both languages. */
export function expectSound(given: unknown): void {
  const flow = given as Flow;
  expect(unreachable(flow)).toEqual([]);
  expect(deadEnds(flow)).toEqual([]);
  expect(proveInvariants(flow).filter(({ proof }) => !proof.holds)).toEqual([]);
  const ids = (flow.invariants ?? []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const { statuses, events } = flow.labels;
  expect(Object.keys(statuses).sort()).toEqual(Object.keys(flow.moves).sort());
  expect(Object.keys(events).sort()).toEqual([...new Set(Object.values(flow.moves).flatMap(Object.keys))].sort());
  const texts = [
    ...Object.values(statuses),
    ...Object.values(events),
    ...(flow.invariants ?? []).map((one) => one.text),
  ];
  for (const { en, zh } of texts) {
    expect(en).toMatch(/^[a-z]/);
    expect(zh).toMatch(/^[\p{Script=Han}，、（）]+$/u);
  }
}

/**
 * The mutants in one move that nothing catches, of all that there are. What leaves a move out is often among them: no path
 * of such a flow goes wrong, one that should be there is missing.
 */
export function uncaught(flow: unknown): { readonly of: number; readonly names: readonly string[] } {
  const mutants = singleMoveMutants(flow);
  return {
    of: mutants.length,
    names: mutants.filter(({ caughtBy }) => caughtBy.length === 0).map(({ name }) => name),
  };
}

export const THREE_CLEAR_CHECKS = ["declaration-clear", "temperature-normal", "patrol-clear"] as const;
export const FLAGGED_CHECKS = ["declaration-flagged", "temperature-normal", "patrol-clear"] as const;

/** The three checks in each order that there is, each with either outcome: what is recorded, and whether any flagged. */
export const EVERY_WAY_THROUGH_THE_CHECKS = ordersOf([
  ["declaration-clear", "declaration-flagged"],
  ["temperature-normal", "temperature-raised"],
  ["patrol-clear", "patrol-flagged"],
]).flatMap((order) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
    events: order.map((outcomes, index) => outcomes[(bits >> index) & 1] ?? ""),
    isFlagged: bits > 0,
  })),
);

/** Every order of a few things. */
export function ordersOf<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first, index) =>
    ordersOf(things.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}
