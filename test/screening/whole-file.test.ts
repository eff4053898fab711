import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { openCaseFile } from "../../src/flow/case-file.js";
import type { LogEntry } from "../../src/flow/log.js";
import { handOver2020, specimen2020, travellerScreening2020April } from "../../src/screening/flows/index.js";
import { type Obligation, wholeFileAt } from "../../src/screening/whole-file.js";
import type { Duty } from "../../src/screening/whole-file-duties.js";

const at = (time: string) => instant(`2020-04-05T${time}:00+08:00`);
const asked = (time: string) => ({ at: at(time), timeZone: "Asia/Shanghai" });
const flows = [handOver2020, specimen2020, travellerScreening2020April];
const logOf = (...events: [string, string][]): LogEntry[] =>
  events.map(([time, event], place) => ({ at: at(time), sequence: place + 1, by: "desk-1", event }));
const handOver = (...events: [string, string][]) => ({
  file: { ...openCaseFile("E1", handOver2020), log: logOf(...events) },
  carries: [],
});
const screening = { file: openCaseFile("E1", travellerScreening2020April), carries: [] };
const duty = (of: string, dueBy: string | undefined): Duty => ({
  of,
  what: { en: of, zh: of },
  owedBy: { en: "the site", zh: "隔离点" },
  dueBy: dueBy === undefined ? undefined : at(dueBy),
  source: undefined,
});
const said = (obligations: readonly Obligation[]) =>
  obligations.map((each) => [
    each.of,
    each.standing,
    "minutesOverdue" in each ? each.minutesOverdue : "minutesLeft" in each ? each.minutesLeft : "-",
  ]);

describe("wholeFileAt", () => {
  const departed = handOver(["10:00", "requested"], ["10:30", "ambulance-dispatched"], ["11:00", "departed"]);

  it("says where each case stands and what is due, by whom, since when", () => {
    const standing = wholeFileAt({ subject: "E1", cases: [screening, departed] }, { flows }, asked("13:30"));
    expect(standing.cases.map(({ series, run, isOpen }) => [series, run.status, isOpen])).toEqual([
      ["cn-traveller-screening", "arrived", true],
      ["cn-hand-over", "departed", true],
    ]);
    expect(standing.obligations).toMatchObject([
      {
        of: "cn-hand-over",
        what: handOver2020.deadlines?.departed?.label,
        owedBy: handOver2020.deadlines?.departed?.owedBy,
        dueBy: at("13:00"),
        standing: "overdue",
        minutesOverdue: 30,
      },
    ]);
  });

  it("is in time at the very end of a deadline, and does not know yet what comes later", () => {
    const obligations = (time: string) =>
      said(wholeFileAt({ subject: "E1", cases: [departed] }, { flows }, asked(time)).obligations);
    expect(obligations("13:00")).toEqual([["cn-hand-over", "in-time", 0]]);
    expect(obligations("13:01")).toEqual([["cn-hand-over", "overdue", 1]]);
    expect(obligations("10:10")).toEqual([["cn-hand-over", "in-time", 50]]);
    expect(obligations("10:40")).toEqual([]);
    expect(obligations("09:00")).toEqual([]);
  });

  it("sorts what is overdue the longest first, then what has no known time, then what is next", () => {
    const duties = [
      duty("d", "15:00"),
      duty("c", "14:00"),
      duty("b", undefined),
      duty("a", "12:00"),
      duty("z", "10:00"),
    ];
    const file = { subject: "E1", cases: [departed], duties };
    expect(said(wholeFileAt(file, { flows }, asked("13:30")).obligations)).toEqual([
      ["z", "overdue", 210],
      ["a", "overdue", 90],
      ["cn-hand-over", "overdue", 30],
      ["b", "time-not-known", "-"],
      ["c", "in-time", 30],
      ["d", "in-time", 90],
    ]);
  });

  it("does not leave out a deadline of which nobody knows since when it runs", () => {
    const flow = { ...handOver2020, initial: "requested" as const };
    const file = { subject: "E1", cases: [handOver()] };
    const unknown = wholeFileAt(file, { flows: [flow] }, asked("13:30"));
    expect(said(unknown.obligations)).toEqual([["cn-hand-over", "time-not-known", "-"]]);
    const opened = { subject: "E1", cases: [{ ...handOver(), openedAt: at("12:00") }] };
    expect(said(wholeFileAt(opened, { flows: [flow] }, asked("13:30")).obligations)).toEqual([
      ["cn-hand-over", "overdue", 30],
    ]);
  });

  it("closes a case at an outcome, which owes nothing", () => {
    const over = handOver(
      ["10:00", "requested"],
      ["10:30", "ambulance-dispatched"],
      ["11:00", "departed"],
      ["11:30", "received"],
      ["12:00", "diagnosed"],
      ["12:30", "fed-back"],
    );
    const { cases, obligations } = wholeFileAt({ subject: "E1", cases: [over] }, { flows }, asked("18:00"));
    expect(cases.map(({ isOpen }) => isOpen)).toEqual([false]);
    expect(obligations).toEqual([]);
  });

  it("sets aside by name what is another's, and what follows a flow that is not at hand", () => {
    const other = { file: openCaseFile("E2", handOver2020) };
    const unknown = { file: { ...openCaseFile("E1", handOver2020), flow: "hand-over-1999" } };
    const { cases, setAside } = wholeFileAt(
      { subject: "E1", cases: [other, unknown, departed] },
      { flows },
      asked("12:00"),
    );
    expect(cases).toHaveLength(1);
    expect(setAside).toEqual([
      { file: other.file, code: "other-subject" },
      { file: unknown.file, code: "unknown-flow" },
    ]);
  });

  it("has nothing open where there is nothing", () => {
    expect(wholeFileAt({ subject: "E1", cases: [] }, { flows: [] }, asked("12:00"))).toEqual({
      subject: "E1",
      at: at("12:00"),
      cases: [],
      obligations: [],
      setAside: [],
    });
  });

  it("names every duty once, and in the same order however the cases and duties are given", () => {
    const anyDuties = fc.uniqueArray(
      fc.record({
        of: fc.constantFrom("a", "b", "c", "d"),
        dueBy: fc.constantFrom(undefined, "10:00", "12:00", "14:00"),
      }),
      { selector: ({ of }) => of },
    );
    fc.assert(
      fc.property(anyDuties, (all) => {
        const duties = all.map(({ of, dueBy }) => duty(of, dueBy));
        const cases = [screening, departed];
        const one = wholeFileAt({ subject: "E1", cases, duties }, { flows }, asked("12:30")).obligations;
        const turned = { subject: "E1", cases: cases.toReversed(), duties: duties.toReversed() };
        expect(one).toHaveLength(duties.length + 1);
        expect(wholeFileAt(turned, { flows }, asked("12:30")).obligations).toEqual(one);
      }),
    );
  });
});
