import { expect, it } from "vitest";
import { advance, isRefusal } from "../../../src/flow/advance.js";
import type { Flow, Moves } from "../../../src/flow/flow.js";
import { proveInvariants } from "../../../src/flow/invariants.js";
import { deadEnds, unreachable } from "../../../src/flow/proofs.js";
import { singleMoveMutants } from "../single-move-mutants.js";

/** What no promise notices: moves that may be taken out, and moves that may lead elsewhere, as the mutants name them. */
export interface Unnoticed {
  /** Taking a way away lets nobody through; where another way is left, no promise misses it. */
  readonly removals?: readonly string[];
  /** An event that leads nowhere new, where its own status can be reached in another way. */
  readonly redirections?: readonly string[];
}

/** The tests that every flow passes: sound, its promises kept, and every mutant noticed but those that are named. */
export function isSound<Table extends Moves>(flow: Flow<Table>, { removals = [], redirections = [] }: Unnoticed = {}) {
  it("is sound: every status can be reached, and left towards an outcome", () => {
    expect(unreachable(flow)).toEqual([]);
    expect(deadEnds(flow)).toEqual([]);
  });

  it("keeps what it promises", () => {
    expect(proveInvariants(flow).filter(({ proof }) => !proof.holds)).toEqual([]);
  });

  it("promises each thing once, and names everything in both languages", () => {
    const { labels, invariants = [] } = flow as unknown as Flow;
    expect(new Set(invariants.map(({ id }) => id)).size).toBe(invariants.length);
    for (const { en, zh } of [...Object.values(labels.statuses), ...Object.values(labels.events)]) {
      expect(en).not.toBe("");
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("notices every mutant in a single move, but those that are named", () => {
    const unnoticed = singleMoveMutants(flow).flatMap(({ name, caughtBy }) => (caughtBy.length === 0 ? [name] : []));
    const named = [...removals.map((move) => `${move} -> nowhere`), ...redirections];
    expect(unnoticed.sort()).toEqual(named.sort());
  });
}

/** What an officer reads can be told apart, and what an event asks for is promised: no particular may be dropped unnoticed. */
export function saysWhatItPromises<Table extends Moves>(flow: Flow<Table>) {
  const { invariants = [], particulars = {} } = flow as unknown as Flow;

  it.each(["en", "zh"] as const)("says no two promises in the same words (%s)", (language) => {
    const texts = invariants.map(({ text }) => text[language]);
    expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
  });

  it("promises every particular that it asks for", () => {
    const promised = invariants.flatMap(({ holds }) =>
      holds.kind === "carries" ? holds.particulars.map((name) => `${holds.event} + ${name}`) : [],
    );
    const asked = Object.entries(particulars).flatMap(([event, list = []]) =>
      list.map(({ name }) => `${event} + ${name}`),
    );
    expect(asked.filter((each) => !promised.includes(each))).toEqual([]);
  });
}

/** What an event is refused for that brings everything it must, but for what is given here. */
export function refusedFor<Table extends Moves>(
  flow: Flow<Table>,
  event: string,
  particulars: Readonly<Record<string, unknown>>,
): readonly string[] {
  const plain = flow as unknown as Flow;
  const status = Object.keys(plain.moves).find((from) => Object.hasOwn(plain.moves[from] ?? {}, event)) ?? "";
  const brought = everything(plain, event);
  const outcome = advance(plain, status, event, {
    ...brought,
    particulars: { ...brought.particulars, ...particulars },
  });
  return isRefusal(outcome) ? (outcome.missing ?? []) : [];
}

/** Where a line of events leads when each brings everything that it must; a refused one ends it with what was missing. */
export function follow<Table extends Moves>(flow: Flow<Table>, ...events: readonly string[]): unknown {
  const plain = flow as unknown as Flow;
  let status: string = plain.initial;
  for (const event of events) {
    const outcome = advance(plain, status, event, everything(plain, event));
    if (isRefusal(outcome)) return { code: outcome.code, status, event, way: outcome.way };
    status = outcome;
  }
  return status;
}

/** The particulars that an event is refused for when it brings nothing. */
export function asksOf<Table extends Moves>(flow: Flow<Table>, event: string): readonly string[] {
  const plain = flow as unknown as Flow;
  const status = Object.keys(plain.moves).find((from) => Object.hasOwn(plain.moves[from] ?? {}, event)) ?? "";
  const outcome = advance(plain, status, event);
  return isRefusal(outcome) ? (outcome.missing ?? []) : [];
}

function everything(flow: Flow, event: string) {
  const asked = flow.particulars?.[event] ?? [];
  const required = flow.requires?.[event] ?? [];
  return {
    particulars: Object.fromEntries(asked.map(({ name, oneOf }) => [name, oneOf?.[0] ?? "said"])),
    statuses: Object.fromEntries(required.map(({ flow: series, status }) => [series, status[0] ?? ""])),
  };
}
