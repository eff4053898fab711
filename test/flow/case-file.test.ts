import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { CASE_FILE_FORMAT, openCaseFile, readCaseFile, record } from "../../src/flow/case-file.js";
import { effectiveLog } from "../../src/flow/log.js";
import { replay } from "../../src/flow/replay.js";
import { handOver } from "./hand-over.js";

const entry = { at: instant("2020-03-18T06:10:00+08:00"), sequence: 1, by: "desk-1", event: "requested" };
const voiding = {
  at: entry.at,
  sequence: 2,
  by: "desk-1",
  voids: { sequence: 1, by: "desk-1" },
  reason: "other traveller",
};
const correcting = {
  ...entry,
  sequence: 3,
  corrects: { sequence: 1, by: "desk-1" },
  event: "withdrawn",
  reason: "mistyped",
};
const stored = { format: 2, subject: "G54400070", flow: "example-hand-over", log: [entry, voiding, correcting] };

/** The paths of everything wrong with a stored case. */
function wrong(value: unknown): string[] {
  const result = readCaseFile(value);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("a case file", () => {
  it("opens empty, with its format and the flow edition it follows", () => {
    expect(openCaseFile("G54400070", handOver)).toEqual({
      format: CASE_FILE_FORMAT,
      subject: "G54400070",
      flow: "example-hand-over",
      log: [],
    });
  });

  it("is only ever added to: recording leaves the file before it as it was", () => {
    const file = openCaseFile("G54400070", handOver);
    const more = record(file, entry);
    expect([file.log, more.log]).toEqual([[], [entry]]);
    expect(record(more, voiding).log).toEqual([entry, voiding]);
  });

  it("survives JSON", () => {
    const file = record(openCaseFile("G54400070", handOver), entry);
    expect(readCaseFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
  });
});

describe("readCaseFile", () => {
  it("reads events, voids and corrections", () => {
    expect(readCaseFile(stored)).toEqual({ ok: true, value: stored });
  });

  it("reads a file of format 1 as one of the present format, and reopenings and changes of edition of format 2", () => {
    expect(readCaseFile({ ...stored, format: 1 })).toEqual({ ok: true, value: stored });
    const reopening = { at: entry.at, sequence: 4, by: "desk-1", reopens: "ready", reason: "refused after all" };
    const migration = {
      at: entry.at,
      sequence: 5,
      by: "desk-1",
      migrates: { from: "a", to: "b" },
      reason: "new rules",
    };
    const later = { ...stored, log: [entry, reopening, { ...migration, place: "gate 4" }] };
    expect(readCaseFile(later)).toEqual({ ok: true, value: later });
    expect(wrong({ ...later, format: 1 })).toEqual(["malformed log.1", "malformed log.2"]);
    const log = [
      { ...reopening, reason: undefined },
      { ...reopening, reopens: "" },
      { ...reopening, event: "requested" },
      { ...reopening, particulars: {} },
      { ...reopening, place: 4 },
      { ...migration, migrates: "b" },
      { ...migration, migrates: { from: "a" } },
      { ...migration, reopens: "ready" },
      { ...migration, voids: entry },
      { ...voiding, place: 4 },
    ];
    expect(wrong({ ...stored, log })).toEqual(log.map((_, line) => `malformed log.${line}`));
  });

  it("refuses a format that it does not know as a whole", () => {
    for (const format of [0, 3, "1", "constructor", null, undefined])
      expect(wrong({ ...stored, format })).toEqual(["unknown-format format"]);
  });

  it("names everything that is wrong at once, line by line", () => {
    const log = [
      entry,
      { ...entry, at: "2020-03-18T06:10:00" },
      { ...entry, event: "" },
      { ...entry, sequence: 1.5 },
      { ...entry, by: undefined },
      { ...voiding, reason: undefined },
      { ...voiding, event: "requested" },
      { ...correcting, corrects: { sequence: 1 } },
      { ...correcting, event: undefined },
      null,
    ];
    expect(wrong({ format: 2, subject: "", flow: 7, log })).toEqual([
      "malformed subject",
      "malformed flow",
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((line) => `malformed log.${line}`),
    ]);
    expect(wrong({ ...stored, log: {} })).toEqual(["malformed log"]);
  });

  it("names a line whose particulars or place are none, and one that both voids and corrects", () => {
    const log = [
      { ...entry, particulars: { receiver: "Dr Li" }, place: "gate 4" },
      { ...entry, particulars: null },
      { ...entry, particulars: ["Dr Li"] },
      { ...entry, particulars: "Dr Li" },
      { ...correcting, particulars: null },
      { ...entry, place: 4 },
      { ...entry, place: null },
      { ...correcting, place: {} },
      { ...voiding, corrects: voiding.voids },
    ];
    expect(wrong({ ...stored, log })).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((line) => `malformed log.${line}`));
  });

  it("names what is blank as what is not there", () => {
    const blank = "\u3000 ";
    const log = [
      { ...entry, by: blank },
      { ...entry, event: blank },
      { ...voiding, reason: "" },
      { ...voiding, voids: { sequence: 1, by: "" } },
      { ...correcting, reason: blank },
      { at: entry.at, sequence: 4, by: "desk-1", reopens: blank, reason: "found later" },
      { at: entry.at, sequence: 5, by: "desk-1", reopens: "ready", reason: blank },
      { at: entry.at, sequence: 6, by: "desk-1", migrates: { from: "a", to: blank }, reason: "new rules" },
    ];
    expect(wrong({ format: 2, subject: blank, flow: blank, log })).toEqual([
      "malformed subject",
      "malformed flow",
      ...log.map((_, line) => `malformed log.${line}`),
    ]);
  });

  it("names every line that says something else than an earlier one of its number, beside all else", () => {
    const log = [entry, { ...entry }, { ...entry, event: "departed" }, { ...entry, by: "desk-2" }, null, voiding];
    expect(wrong({ ...stored, log })).toEqual(["contradictory log.2", "malformed log.4"]);
    const third = { ...entry, event: "withdrawn" };
    expect(wrong({ ...stored, log: [third, ...log.slice(0, 3)] })).toEqual([
      "contradictory log.1",
      "contradictory log.2",
      "contradictory log.3",
    ]);
    // What cannot be read contradicts nothing.
    expect(wrong({ ...stored, log: [{ ...entry, event: " " }, entry] })).toEqual(["malformed log.0"]);
  });

  it("reads a line that is there twice, in whatever order its keys were stored", () => {
    const again = Object.fromEntries(Object.entries(entry).reverse());
    const twice = { ...stored, log: [entry, { ...again, place: undefined }, voiding] };
    expect(readCaseFile(twice)).toEqual({ ok: true, value: twice });
  });

  it("takes an own key without a value for one that is not there, and so does the log", () => {
    const nothing = { voids: undefined, corrects: undefined, reopens: undefined, migrates: undefined };
    const log = [{ ...entry, ...nothing, place: undefined, particulars: undefined }];
    const result = readCaseFile({ ...stored, log });
    expect(result.ok && effectiveLog(result.value.log).entries).toEqual(log);
    expect(result.ok && replay(handOver, result.value.log).status).toBe("ready");
  });

  it("lets nothing through that a replay would throw on", () => {
    const odd = fc.constantFrom(undefined, null, 1, "x", {}, [], true, { sequence: 1, by: "a" }, { sequence: "1" });
    const line = fc.record(
      {
        at: fc.constantFrom(entry.at, "2020-03-18", 0),
        sequence: fc.constantFrom(1, 2, 3, "1", undefined),
        by: fc.constantFrom("a", "b", null),
        event: fc.constantFrom("requested", "departed", "constructor", undefined, 1),
        reason: fc.constantFrom("mistyped", undefined),
        voids: odd,
        corrects: odd,
        particulars: odd,
        place: odd,
        reopens: odd,
        migrates: fc.oneof(odd, fc.constant({ from: "a", to: "b" })),
      },
      { requiredKeys: ["at", "sequence", "by"] },
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (log) => {
        const result = readCaseFile({ ...stored, log });
        return !result.ok || replay(handOver, result.value.log).unresolved.length <= log.length;
      }),
      { numRuns: 20_000 },
    );
  });

  it("never throws, whatever it is given", () => {
    for (const value of [undefined, null, 1, "{}", []]) expect(wrong(value)).toEqual(["malformed "]);
    fc.assert(fc.property(fc.anything(), (value) => typeof readCaseFile(value).ok === "boolean"));
    fc.assert(fc.property(fc.array(fc.jsonValue()), (log) => typeof readCaseFile({ ...stored, log }).ok === "boolean"));
  });

  it("reads no line that holds itself, is nested without end, or holds what JSON does not", () => {
    const circle: Record<string, unknown> = {};
    circle["circle"] = circle;
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    for (const value of [circle, deep, 1n, () => 1, Symbol("a"), new Date(0), new Map()]) {
      const twice = [
        { ...entry, particulars: { value } },
        { ...entry, particulars: { value: [value] } },
      ];
      expect(wrong({ ...stored, log: twice })).toEqual(["malformed log.0", "malformed log.1"]);
    }
    expect(wrong({ ...stored, log: [{ ...entry, remark: deep }] })).toEqual(["malformed log.0"]);
    expect(
      wrong({ ...stored, log: [{ ...entry, particulars: { given: [1, "a", null, { at: undefined }] } }] }),
    ).toEqual([]);
  });
});
