import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance } from "../../src/flow/advance.js";
import type { Flow } from "../../src/flow/flow.js";
import { proveInvariants } from "../../src/flow/invariants.js";
import { flowCodes } from "../../src/flow/log-columns.js";
import { readFlow } from "../../src/schema/read-flow.js";
import { DOCUMENT_LIMITS } from "../../src/schema/received-issue.js";
import * as released from "../../src/screening/flows/index.js";
import { anyJson } from "../declaration/cards.js";
import { triage, triageDefinition } from "../flow/triage.js";

const flows = (Object.values(released) as unknown[]).filter(
  (flow): flow is Flow => typeof flow === "object" && flow !== null && "moves" in flow && "edition" in flow,
);
const published = (flow: object = triage) => JSON.parse(JSON.stringify(flow));
const found = (input: unknown) => {
  const read = readFlow(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};
const { moves } = triageDefinition;

describe("a flow as JSON", () => {
  it("is its definition, and nothing besides", () => {
    expect(published()).toEqual(published(triageDefinition));
  });

  it.each([triage as unknown as Flow, ...flows].map((flow) => ({ id: flow.edition.id, flow })))(
    "$id comes back as it was published",
    ({ flow }) => {
      const read = readFlow(published(flow));
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      expect(JSON.stringify(read.value)).toBe(JSON.stringify(flow));
      const { statuses, events } = flowCodes(flow);
      for (const status of statuses)
        for (const event of events) expect(advance(read.value, status, event)).toEqual(advance(flow, status, event));
      expect(proveInvariants(read.value)).toEqual(proveInvariants(flow));
    },
  );

  it("is copied: what is done to the document afterwards changes nothing", () => {
    const document = published();
    const read = readFlow(document);
    document.moves.arrived = {};
    expect(read.ok && advance(read.value, "arrived", "check-clear")).toBe("checked");
    expect(Object.isFrozen(document)).toBe(false);
    expect(read.ok && Object.isFrozen(read.value.moves)).toBe(true);
  });
});

describe("what is wrong with a flow", () => {
  it("in its shape is said at once, each with its place", () => {
    const document = published();
    document.moves.held.transferred = 5;
    document.invariants[0].holds.kind = "always";
    document.invariants[2].holds.nver = "released";
    delete document.labels.events;
    document.edition.status = "guessed";
    expect(found(document).sort()).toEqual([
      "malformed edition.status",
      "malformed invariants.0.holds.kind",
      "malformed moves.held.transferred",
      "missing labels.events",
      "unrecognised invariants.2.holds.nver",
    ]);
    expect(found("{}")).toEqual(["malformed "]);
  });

  it("in its names and texts is said next", () => {
    const document = published();
    document.edition.from = "2026-02-30";
    document.initial = "nowhere";
    document.labels.statuses.held.zh = "";
    expect(found(document)).toEqual([
      "wrong-date edition.from",
      "unknown-status initial",
      "no-text labels.statuses.held",
    ]);
  });

  it("in what it leaves to nobody to choose, and in a time that no calendar carries, too", () => {
    const document = published();
    document.outcomes.push("released");
    document.deadlines.held.hours = 1e15;
    document.particulars["sample-taken"][0].oneOf = [];
    document.requires.transferred[0].status = [];
    document.reopenings.released.to = [];
    document.invariants[0].holds.to = [];
    expect(found(document)).toEqual(
      expect.arrayContaining([
        "duplicate-outcome outcomes.2",
        "wrong-hours deadlines.held.hours",
        "empty-list particulars.sample-taken.0.oneOf",
        "empty-list requires.transferred.0.status",
        "empty-list reopenings.released.to",
        "empty-list invariants.0.holds.to",
      ]),
    );
  });

  it("and then what cannot be proved, with the path that breaks the promise", () => {
    const document = published();
    document.moves.sampled.suspected = "checked";
    const read = readFlow(document);
    const [first, second, ...others] = read.ok ? [] : read.issues;
    expect(first).toMatchObject({ code: "unreachable", path: ["moves", "held"] });
    expect(second).toMatchObject({ code: "unreachable", path: ["moves", "transferred"] });
    expect(others).toMatchObject([{ code: "promise-broken", path: ["invariants", 2] }]);
    const witness = others[0] !== undefined && "witness" in others[0] ? others[0].witness : [];
    expect(witness?.map(({ event }) => event)).toEqual(["check-flagged", "sample-taken", "suspected", "released"]);
  });
});

describe("a hostile document", () => {
  it("is refused where it is too large, too deep, or named to mislead", () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`s${index}`, {}]));
    expect(found({ ...published(), moves: many })).toEqual(["too-many-statuses moves"]);
    const promises = Array.from({ length: 201 }, () => published().invariants[0]);
    expect(found({ ...published(), invariants: promises })).toEqual(["too-many-promises invariants"]);
    expect(found({ ...published(), outcomes: Array.from({ length: 30_000 }, () => "x") })).toContain("too-large ");
    const proto = JSON.parse('{"__proto__":{"isFlow":true}}');
    expect(found({ ...published(), labels: proto })).toContain("forbidden-key labels.__proto__");
    expect(found({ ...published(), moves: { ...moves, constructor: {} } })).toContain(
      "forbidden-key moves.constructor",
    );
  });

  it("of the largest size is proved in no time to speak of", () => {
    const { statuses, promises } = DOCUMENT_LIMITS;
    const row = (from: number) =>
      Object.fromEntries(
        Array.from({ length: 40 }, (_, event) => [`e${event}`, `s${(from * 7 + event * 13 + 1) % statuses}`]),
      );
    const names = Array.from({ length: statuses }, (_, index) => `s${index}`);
    const large = {
      ...published(),
      initial: "s0",
      outcomes: ["s199"],
      moves: Object.fromEntries(names.map((name, index) => [name, name === "s199" ? {} : row(index)])),
      particulars: {},
      requires: {},
      deadlines: {},
      reopenings: {},
      invariants: Array.from({ length: promises }, (_, index) => ({
        ...published().invariants[0],
        id: `promise-${index}`,
        holds: { kind: "never-after", event: `e${index % 40}`, never: `e${(index + 1) % 40}` },
      })),
      labels: { statuses: {}, events: {} },
    };
    const start = process.cpuUsage();
    expect(found(large).filter((issue) => issue.startsWith("promise-broken"))).toHaveLength(promises);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(3000);
  });

  it("never makes the reader throw", () => {
    const keys = fc.constantFrom(...Object.keys(published()), "@x", "constructor");
    const broken = fc.tuple(keys, anyJson).map(([key, value]) => ({ ...published(), [key]: value }));
    fc.assert(
      fc.property(fc.oneof(anyJson, broken), (input) => typeof readFlow(input).ok === "boolean"),
      { numRuns: 500 },
    );
  });

  it("that says it is a flow and is none is never made one", () => {
    const places = fc.constantFrom(...Object.keys(moves));
    const events = fc.constantFrom("check-clear", "released", "excluded", "suspected", "new");
    fc.assert(
      fc.property(places, events, places, (from, event, to) => {
        const document = published();
        document.moves[from] = { ...document.moves[from], [event]: to };
        const read = readFlow(document);
        if (read.ok) expect(proveInvariants(read.value).every(({ proof }) => proof.holds)).toBe(true);
      }),
    );
  });
});
