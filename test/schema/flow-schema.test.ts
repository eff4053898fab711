import { describe, expect, it } from "vitest";
import { flowSchema } from "../../src/schema/flow-schema.js";
import { triage } from "../flow/triage.js";

const published = () => JSON.parse(JSON.stringify(triage)) as Record<string, never>;
const isFlow = (change: object) => flowSchema.safeParse({ ...published(), ...change }).success;

describe("flowSchema", () => {
  it("takes a flow with everything that it can have, and with nothing that it need not", () => {
    expect(isFlow({})).toBe(true);
    const { particulars, requires, invariants, deadlines, reopenings, ...rest } = published();
    expect([particulars, requires, invariants, deadlines, reopenings].every((part) => part !== undefined)).toBe(true);
    expect(flowSchema.safeParse(rest).success).toBe(true);
  });

  it.each([
    { moves: { arrived: { gone: 5 } } },
    { moves: { constructor: {} } },
    { moves: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`status-${index}`, {}])) },
    { outcomes: "released" },
    { deadlines: { held: { hours: "2" } } },
    { invariants: [{ id: "a", holds: { kind: "never" } }] },
    { invariants: Array.from({ length: 201 }, () => triage.invariants?.[0]) },
    { labels: { statuses: {}, events: {}, extra: {} } },
    { reopenings: { released: { to: "held" } } },
    { extra: true },
  ])("refuses %j", (change) => expect(isFlow(change)).toBe(false));
});
