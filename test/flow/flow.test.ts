import { describe, expect, it } from "vitest";
import { advance } from "../../src/flow/advance.js";
import { defineFlow, type FlowDefinition } from "../../src/flow/flow.js";
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
