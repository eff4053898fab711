import { describe, expect, it } from "vitest";
import { advance } from "../../src/flow/advance.js";
import { defineFlow, editionFlow, type FlowDefinition } from "../../src/flow/flow.js";
import { definition, handOver } from "./hand-over.js";

/** The definition with some of it changed into what the compiler would not let through. */
const broken = (change: Partial<FlowDefinition>) => () => defineFlow({ ...definition, ...change } as FlowDefinition);

describe("defineFlow", () => {
  it("keeps the table as it was written, frozen through and through", () => {
    expect(handOver.moves).toEqual(definition.moves);
    expect(JSON.parse(JSON.stringify(handOver.edition))).toEqual(definition.edition);
    expect(Object.isFrozen(handOver) && Object.isFrozen(handOver.moves.ready)).toBe(true);
  });

  it.each([
    ["an initial status that is not in the table", { initial: "nowhere" }],
    ["an outcome that is not in the table", { outcomes: ["lost"] }],
    ["an outcome that still accepts events", { outcomes: ["ready"] }],
    ["a move to a status that is not in the table", { moves: { ...definition.moves, ready: { departed: "lost" } } }],
    ["a particular of an event that does not exist", { particulars: { vanished: [] } }],
    ["a requirement of an event that does not exist", { requires: { vanished: [] } }],
  ] as [string, Partial<FlowDefinition>][])("throws for %s", (_, change) => {
    expect(broken(change)).toThrow(TypeError);
    expect(broken(change)).toThrow(/^defineFlow: expected /);
  });

  it("asks nothing of an event for the sake of its name, though every object has a method named so", () => {
    const name = { en: "door", zh: "门" };
    const door = defineFlow({
      edition: definition.edition,
      initial: "closed",
      outcomes: ["open"],
      moves: { closed: { constructor: "open" }, open: {} },
      particulars: {},
      requires: {},
      labels: { statuses: { closed: name, open: name }, events: { constructor: name } },
    });
    expect(advance(door, "closed", "constructor")).toBe("open");
  });
});

describe("editionFlow", () => {
  it("is the same flow, without looking for what contradicts itself", () => {
    const flow = editionFlow(definition);
    expect(JSON.stringify(flow)).toBe(JSON.stringify(handOver));
    expect(advance(flow, "waiting", "requested")).toBe("ready");
    expect(Object.isFrozen(flow.moves)).toBe(true);
    expect(() => editionFlow({ ...definition, initial: "nowhere" } as never)).not.toThrow();
  });
});

describe("what is prepared", () => {
  it("is no part of the definition: JSON and copies hold the table alone", () => {
    expect(Object.keys(handOver)).toEqual(Object.keys(definition));
    expect(JSON.parse(JSON.stringify(handOver))).toEqual(JSON.parse(JSON.stringify(definition)));
  });

  it("finds each move whatever the names, also those as long as each other, and in large tables", () => {
    const names = Array.from({ length: 40 }, (_, index) => `s${String(index).padStart(2, "0")}`);
    const moves = Object.fromEntries(
      names.map((name, at) => [
        name,
        at === 0 ? {} : Object.fromEntries(names.map((event, other) => [event, names[(at * other) % 40] as string])),
      ]),
    );
    const large = editionFlow({
      ...definition,
      initial: "s01",
      outcomes: ["s00"],
      moves,
      particulars: {},
      requires: {},
    } as never);
    for (const [status, row] of Object.entries(moves))
      for (const [event, next] of Object.entries(row))
        expect(advance(large, status as never, event as never)).toBe(next);
    expect(advance(large, "s01" as never, "x01" as never)).toMatchObject({ code: "unknown-event" });
  });
});
