import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { inOrder, type LogEntry } from "../../src/flow/log.js";
import { replay } from "../../src/flow/replay.js";
import { type CaseReplay, replayCase } from "../../src/flow/replay-case.js";
import { anyHappenings, anyLog, walk } from "./any-log.js";
import { triage } from "./triage.js";
import { careful, second, table } from "./two-editions.js";

const library = { flows: [triage, second], migrations: [careful] };
const migratesAt = (minute: number, sequence: number, migrates = { from: table.from, to: table.to }): LogEntry => ({
  at: instant(`2026-01-01T06:${String(minute).padStart(2, "0")}:00+08:00`),
  sequence,
  by: "shift-lead",
  migrates,
  reason: "new rules",
});
const caseOf = (log: readonly LogEntry[]) => ({ flow: "example-triage-1", log });
const cameTo = (...asked: Parameters<typeof replayCase>): CaseReplay => {
  const run = replayCase(...asked);
  if (!run.ok) throw new Error("expected the case's own edition among the flows");
  return run.value;
};
const options = { statusesAt: () => ({ bed: "ready" }) };

describe("replayCase", () => {
  it("goes through the old edition to the change, and through the new one from its image", () => {
    // Cleared under the old edition, sampled under the new one; a release without a sample is refused now.
    const [cleared, released, sample, excluded, again] = walk(
      "check-clear",
      "released",
      "sample-taken",
      "excluded",
      "released",
    );
    const change = { ...migratesAt(0, 9), at: (cleared as LogEntry).at } as LogEntry;
    const log = [cleared, change, released, sample, excluded, again] as LogEntry[];
    const run = cameTo(caseOf(log), library);
    expect(run.flow.edition.id).toBe("example-triage-2");
    expect(run.moves.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      "arrived > checked",
      "checked > to-sample",
      "to-sample > sampled",
      "sampled > checked",
      "checked > released",
    ]);
    expect(run.refused).toMatchObject([{ entry: { event: "released" }, refusal: { status: "to-sample" } }]);
    expect(run.accepted).toHaveLength(4);
  });

  it("follows the old edition for what came in late and happened before the change", () => {
    const [cleared] = walk("check-clear");
    const run = cameTo(caseOf([migratesAt(30, 1), cleared as LogEntry]), library);
    expect(run.moves.map(({ to }) => to)).toEqual(["checked", "to-sample"]);
  });

  it("leaves a change unresolved that cannot be made, and goes on as it was", () => {
    const log = walk("check-clear");
    const changes = [
      migratesAt(20, 1, { from: "example-triage-2", to: "example-triage-1" }),
      migratesAt(21, 2, { from: "example-triage-1", to: "nowhere" }),
    ];
    const run = cameTo(caseOf([...log, ...changes]), library);
    expect(run).toMatchObject({ status: "checked", unresolved: changes, flow: triage });
    const over = walk("check-clear", "released");
    expect(cameTo(caseOf([...over, migratesAt(20, 1)]), library).unresolved).toHaveLength(1);
    expect(cameTo(caseOf([...log, migratesAt(20, 1)]), { flows: [triage, second] }).unresolved).toHaveLength(1);
    expect(cameTo(caseOf([...log, migratesAt(20, 1)]), { ...library, flows: [triage] }).unresolved).toHaveLength(1);
    const astray = { ...careful, statuses: { ...careful.statuses, checked: "nowhere" } };
    expect(cameTo(caseOf([...log, migratesAt(20, 1)]), { ...library, migrations: [astray] }).unresolved).toHaveLength(
      1,
    );
  });

  it("undoes a change that is voided", () => {
    const voided = { ...migratesAt(40, 2), migrates: undefined, voids: { sequence: 1, by: "shift-lead" } } as never;
    const run = cameTo(caseOf([...walk("check-clear"), migratesAt(30, 1), voided]), library);
    expect([run.flow.edition.id, run.status, run.unresolved]).toEqual(["example-triage-1", "checked", []]);
  });

  it("says that the case's own edition is not at hand, without its name, and never throws", () => {
    const nowhere = { ok: false, issues: [{ code: "unknown-flow", path: ["flow"] }] };
    expect(replayCase({ flow: "nowhere", log: walk("check-clear") }, library)).toEqual(nowhere);
    expect(replayCase({ flow: "toString", log: [] }, { flows: [] })).toEqual(nowhere);
  });

  it("comes to what replay does while the edition does not change", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { flow, ...run } = cameTo(caseOf(log), library, options);
        expect(run).toEqual(replay(triage, log, options));
        expect(flow).toBe(triage);
      }),
    );
  });

  it("equals its beginning and then, from where that led, the rest", () => {
    fc.assert(
      fc.property(anyHappenings, fc.nat(20), fc.nat(21), (lines, minute, cut) => {
        const log = inOrder([...lines, migratesAt(minute, 99)]);
        const whole = cameTo(caseOf(log), library, options);
        const beginning = cameTo(caseOf(log.slice(0, cut)), library, options);
        const rest = cameTo({ flow: beginning.flow.edition.id, log: log.slice(cut) }, library, {
          ...options,
          from: beginning.status,
        });
        expect([rest.status, rest.flow]).toEqual([whole.status, whole.flow]);
        for (const list of ["accepted", "moves", "refused", "refusedReopenings", "unresolved"] as const)
          expect([...beginning[list], ...rest[list]]).toEqual(whole[list]);
      }),
      { numRuns: 500 },
    );
  });
});
