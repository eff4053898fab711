import { describe, expect, it } from "vitest";
import { checkMigration, MIGRATION_EXPECTATIONS } from "../../src/flow/check-migration.js";
import { defineFlow } from "../../src/flow/flow.js";
import type { Migration } from "../../src/flow/migration.js";
import { triage, triageDefinition, triageWith } from "./triage.js";
import { careful, second, secondDefinition, table } from "./two-editions.js";

const check = (migration: Migration, from: object = triage, to: object = second) => checkMigration(from, to, migration);
/** The broken promises with the events of the path that breaks each. */
const broken = ({ problems }: ReturnType<typeof checkMigration>) =>
  Object.fromEntries(
    problems.map(({ code, invariant, witness }) => [invariant ?? code, witness?.map(({ event }) => event)]),
  );

describe("a table", () => {
  it("that keeps every promise is sound", () => {
    const { sound, problems, promises } = check(careful);
    expect([sound, problems]).toEqual([true, []]);
    expect(promises.map(({ invariant }) => invariant)).toEqual(secondDefinition.invariants.map(({ id }) => id));
  });

  it.each([
    ["of other editions", { from: "x", to: "y" }, ["other-edition from", "other-edition to"]],
    [
      "that leaves out a status, or says nothing of it",
      { statuses: { ...table.statuses, arrived: undefined, held: undefined } },
      ["unmapped statuses.arrived", "unmapped statuses.held"],
    ],
    [
      "that does not name a status",
      { statuses: { arrived: "arrived" } },
      ["unmapped statuses.checked", "unmapped statuses.flagged", "unmapped statuses.sampled", "unmapped statuses.held"],
    ],
    [
      "with unknown statuses",
      { statuses: { ...table.statuses, lost: "held", held: "gone" } },
      ["unknown-status statuses.held", "unknown-status statuses.lost"],
    ],
    ["that ends a case", { statuses: { ...table.statuses, held: "transferred" } }, ["ends-case statuses.held"]],
    ["that opens one", { statuses: { ...table.statuses, released: "checked" } }, ["opens-case statuses.released"]],
    [
      "with unknown events",
      { events: { vanished: "check-done", "check-clear": "gone" } },
      ["unknown-event events.vanished", "unknown-event events.check-clear"],
    ],
    ["that suspends what is not promised", { suspends: ["hope"] }, ["unknown-promise suspends.0"]],
  ] as [string, Partial<Migration>, string[]][])("%s is told so", (_, change, wrong) => {
    const { problems } = check({ ...table, ...change } as Migration);
    const found = problems.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(found).toEqual(wrong);
    for (const { code, expectation } of problems) expect(expectation).toEqual(MIGRATION_EXPECTATIONS[code]);
  });

  it("may send an outcome to an outcome", () => {
    expect(check({ ...careful, statuses: { ...careful.statuses, released: "released" } }).sound).toBe(true);
  });
});

describe("a promise of the new edition", () => {
  it("is broken by a path through both, which is the witness", () => {
    const { problems, sound } = check(table);
    expect(sound).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: "promise-broken",
      invariant: "everybody-is-sampled",
      witness: [
        { from: "arrived", event: "check-clear", to: "checked" },
        { from: "checked", event: "@migrated", to: "checked" },
        { from: "checked", event: "released", to: "released" },
      ],
    });
  });

  it("may be suspended for cases from before, and only one that they could break", () => {
    expect(check({ ...table, suspends: ["everybody-is-sampled"] }).sound).toBe(true);
    const needless = check({ ...careful, suspends: ["everybody-is-sampled"] });
    expect(needless.problems.map(({ code, path }) => [code, path])).toEqual([["needless-suspension", ["suspends", 0]]]);
  });

  it("holds whoever had an event under the old edition to what the new one promises after it", () => {
    const invariants = [
      {
        ...secondDefinition.invariants[0],
        id: "checked-are-sampled",
        holds: { kind: "every-path", after: ["check-done"], to: ["released"], through: { events: ["sample-taken"] } },
      },
    ];
    const promising = defineFlow({ ...secondDefinition, invariants } as never) as unknown as typeof second;
    expect(checkMigration(triage, promising, careful).sound).toBe(true);
    expect(broken(checkMigration(triage, promising, table))).toEqual({
      "checked-are-sampled": ["check-clear", "@migrated", "released"],
    });
  });

  it("counts an event of the old edition only for what the table says it is", () => {
    const { events: _, ...unnamed } = careful;
    expect(broken(check(unnamed))).toEqual({
      "check-first": ["check-clear", "@migrated", "sample-taken", "excluded", "released"],
    });
  });

  it("of what never comes after what reaches back over the change", () => {
    const released = { ...careful, statuses: { ...careful.statuses, held: "sampled" } };
    expect(broken(check(released))).toEqual({
      "no-suspect-goes-home": ["check-flagged", "sample-taken", "suspected", "@migrated", "excluded", "released"],
    });
  });

  it("of what an event carries, or requires, is broken by an edition that did not ask for it", () => {
    const bare = defineFlow(triageWith({ particulars: {}, invariants: [] }));
    expect(broken(check(careful, bare))).toEqual({ consent: ["check-flagged", "sample-taken", "@migrated"] });
    // The transfer led to an outcome of the old edition; it is opened again and then moved.
    const reopened = defineFlow(triageWith({ requires: {}, invariants: triageDefinition.invariants.slice(0, 4) }));
    expect(broken(check(careful, reopened))).toEqual({
      bed: ["check-flagged", "sample-taken", "suspected", "transferred", "@reopened", "@migrated"],
    });
  });

  it("of what stays reachable is asked from every image", () => {
    const { moves, invariants } = secondDefinition;
    const promise = { ...invariants[0], id: "way", holds: { kind: "stays-reachable", status: "sampled" } };
    // From `checked` nobody comes to be sampled, and the new edition alone leads there only by a sample.
    const to = defineFlow({ ...secondDefinition, moves, invariants: [promise] } as never);
    expect(broken(check(careful, triage, to))).toEqual({
      way: ["check-clear", "@migrated", "sample-taken", "excluded"],
    });
    const from = { ...promise, holds: { kind: "stays-reachable", status: "checked" } };
    const other = defineFlow({ ...secondDefinition, moves, invariants: [from] } as never);
    expect(broken(check(careful, triage, other))).toEqual({
      way: ["check-clear", "@migrated", "sample-taken", "suspected"],
    });
  });

  it("of every path from a status is asked from what leads there", () => {
    const hasty = { ...careful, statuses: { ...careful.statuses, flagged: "to-sample" } };
    expect(check(hasty).sound).toBe(true);
    const moves = { ...triageDefinition.moves, flagged: { ...triageDefinition.moves.flagged, waived: "checked" } };
    const lax = defineFlow(triageWith({ moves, invariants: [] }));
    const straight = { ...careful, statuses: { ...careful.statuses, checked: "checked" } };
    expect(broken(check(straight, lax))["to-sample-is-sampled"]).toEqual(["waived", "@migrated", "released"]);
  });
});
