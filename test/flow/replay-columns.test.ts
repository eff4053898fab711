import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowCodes, logColumns } from "../../src/flow/log-columns.js";
import { replay } from "../../src/flow/replay.js";
import { replayColumns } from "../../src/flow/replay-columns.js";
import { anyLog } from "./any-log.js";
import { triage } from "./triage.js";

const { statuses, events } = flowCodes(triage);
const manyLogs = fc.array(anyLog, { maxLength: 5 });
const beds = { statusesAt: () => ({ bed: "ready" }) };

describe("replayColumns", () => {
  it("comes to what replay comes to, subject by subject", () => {
    fc.assert(
      fc.property(manyLogs, fc.boolean(), (logs, hasBeds) => {
        const options = hasBeds ? beds : {};
        const { status, refused } = replayColumns(triage, logColumns(triage, logs, options));
        const runs = logs.map((log) => replay(triage, log, options));
        expect([...status].map((code) => statuses[code])).toEqual(runs.map((run) => run.status));
        expect([...refused]).toEqual(runs.map((run) => run.refused.length + run.refusedReopenings.length));
      }),
      { numRuns: 500 },
    );
  });

  it("comes to the same in parts, each from where the one before ended", () => {
    fc.assert(
      fc.property(manyLogs, fc.nat(60), (logs, cut) => {
        const columns = logColumns(triage, logs, beds);
        const { subjects, subject, event, brings = new Uint8Array() } = columns;
        const part = (from: number, to?: number) => ({
          subjects,
          subject: subject.slice(from, to),
          event: event.slice(from, to),
          brings: brings.slice(from, to),
        });
        const whole = replayColumns(triage, columns);
        const beginning = replayColumns(triage, part(0, cut));
        const rest = replayColumns(triage, part(cut), beginning.status);
        expect(rest.status).toEqual(whole.status);
        expect(rest.refused.map((count, who) => count + (beginning.refused[who] ?? 0))).toEqual(whole.refused);
      }),
    );
  });

  it("does not depend on how the lines of different subjects stand between each other", () => {
    const event = Uint8Array.of(0, 1, events.indexOf("released"), 255);
    const one = replayColumns(triage, { subjects: 3, subject: Int32Array.of(0, 2, 0, 2), event });
    expect([...one.status].map((code) => statuses[code])).toEqual(["released", "arrived", "flagged"]);
    expect([...one.refused]).toEqual([0, 0, 1]);
    const apart = Uint8Array.of(0, events.indexOf("released"), 1, 255);
    expect(replayColumns(triage, { subjects: 3, subject: Int32Array.of(0, 0, 2, 2), event: apart })).toEqual(one);
  });

  it("takes no event for one that brings what it must unless it says so", () => {
    const walked = Uint8Array.of(events.indexOf("check-flagged"), events.indexOf("sample-taken"));
    const columns = { subjects: 1, subject: Int32Array.of(0, 0), event: walked };
    expect(statuses[replayColumns(triage, columns).status[0] ?? 0]).toBe("flagged");
    const brings = Uint8Array.of(1, 1);
    expect(statuses[replayColumns(triage, { ...columns, brings }).status[0] ?? 0]).toBe("sampled");
  });

  it("of nobody is nobody's", () => {
    const none = { subjects: 0, subject: new Int32Array(), event: new Uint8Array() };
    expect(replayColumns(triage, none)).toEqual({ status: new Uint16Array(), refused: new Uint32Array() });
  });

  it.each([
    ["columns of different lengths", { subjects: 1, subject: new Int32Array(2), event: new Uint8Array(1) }],
    [
      "a bit column of another length",
      {
        subjects: 1,
        subject: new Int32Array(1),
        event: new Uint8Array(1),
        brings: new Uint8Array(2),
      },
    ],
    ["a subject that there is not", { subjects: 1, subject: Int32Array.of(1), event: new Uint8Array(1) }],
    ["a subject below 0", { subjects: 1, subject: Int32Array.of(-1), event: new Uint8Array(1) }],
  ])("throws for %s", (_, columns) => {
    expect(() => replayColumns(triage, columns)).toThrow(RangeError);
  });

  it("throws for a status to start from that there is not", () => {
    const none = { subjects: 1, subject: new Int32Array(), event: new Uint8Array() };
    expect(() => replayColumns(triage, none, Uint16Array.of(statuses.length))).toThrow(RangeError);
    expect(() => replayColumns(triage, none, new Uint16Array(2))).toThrow(RangeError);
  });
});
