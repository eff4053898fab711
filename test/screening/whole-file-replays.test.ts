import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { type Instant, instant } from "../../src/calendar/instant.js";
import { openCaseFile } from "../../src/flow/case-file.js";
import { defineFlow, type Flow, type FlowDefinition, type Requirement } from "../../src/flow/flow.js";
import type { LogEntry } from "../../src/flow/log.js";
import { replay } from "../../src/flow/replay.js";
import type { CaseReplay } from "../../src/flow/replay-case.js";
import { centralQuarantine2020 } from "../../src/screening/flows/central-quarantine-2020-04-01.js";
import { isolation2020 } from "../../src/screening/flows/isolation-2020-01-20.js";
import { specimen2020 } from "../../src/screening/flows/specimen-2020-03-01.js";
import { replayTogether, type SubjectCase } from "../../src/screening/whole-file-replays.js";

const at = (minute: number): Instant => instant(`2020-04-05T12:${String(minute).padStart(2, "0")}:00+08:00`);
const text = (word: string) => ({ en: word, zh: word });

/** Made-up flows of two steps, each event of which may require a status of another. */
function twoSteps(series: string, requires: { begin?: Requirement[]; end?: Requirement[] } = {}): Flow {
  const definition: FlowDefinition = {
    edition: {
      id: `${series}-1`,
      series,
      title: text(series),
      authority: text("example"),
      status: "illustrative",
      from: calendarDate("2020-01-01"),
      source: "made up for the tests",
    },
    initial: "new",
    outcomes: ["ended"],
    moves: { new: { begin: "begun" }, begun: { end: "ended" }, ended: {} },
    requires,
    labels: {
      statuses: { new: text("new"), begun: text("begun"), ended: text("ended") },
      events: { begin: text("begin"), end: text("end") },
    },
  };
  return defineFlow(definition) as unknown as Flow;
}

const reached = (flow: string, ...status: string[]): Requirement => ({ flow, status, label: text(flow) });
const specimen = twoSteps("specimen");
const screening = twoSteps("screening", { end: [reached("specimen", "ended")] });
const transfer = twoSteps("transfer", { begin: [reached("screening", "ended")] });
const flows = [specimen, screening, transfer];

const logOf = (...events: [event: string, minute: number][]): LogEntry[] =>
  events.map(([event, minute], place) => ({ at: at(minute), sequence: place + 1, by: "desk-1", event }));
const caseOf = (flow: Flow, ...events: [event: string, minute: number][]) => ({
  file: { ...openCaseFile("E1", flow), log: logOf(...events) },
});
/** What each came to, of cases whose editions are all at hand. */
const cameTo = (...asked: Parameters<typeof replayTogether>): readonly CaseReplay[] =>
  replayTogether(...asked).map((run) => {
    if (!run.ok) throw new Error("expected the edition of every case among the flows");
    return run.value;
  });
const statuses = (...cases: ReturnType<typeof caseOf>[]) => cameTo(cases, { flows }).map(({ status }) => status);

describe("replayTogether", () => {
  const sampled = caseOf(specimen, ["begin", 1], ["end", 5]);
  const screened = caseOf(screening, ["begin", 2], ["end", 6]);
  const moved = caseOf(transfer, ["begin", 7], ["end", 8]);

  it("looks up in the other logs what an event requires, through a chain of flows, in whatever order they are given", () => {
    expect(statuses(sampled, screened, moved)).toEqual(["ended", "ended", "ended"]);
    expect(statuses(moved, screened, sampled)).toEqual(["ended", "ended", "ended"]);
  });

  it("asks a source that cannot hold the other flow for what is at hand here, and for nothing else", () => {
    const bare = (one: ReturnType<typeof caseOf>) => ({ ...one, carries: [] });
    const statusOf = (...cases: ReturnType<typeof caseOf>[]) => cameTo(cases, { flows })[0]?.status;
    expect(statusOf(screened)).toBe("begun");
    expect(statusOf(bare(screened))).toBe("ended");
    expect(statusOf(bare(screened), sampled)).toBe("ended");
    expect(statusOf(bare(screened), caseOf(specimen, ["begin", 1]))).toBe("begun");
    // The specimen is at hand, but nothing is known of it yet when it is asked for.
    const later = { ...caseOf(specimen, ["begin", 8]), openedAt: at(7) };
    expect(statusOf(bare(screened), later)).toBe("begun");
  });

  it("refuses what required what had not happened yet", () => {
    const early = caseOf(screening, ["begin", 2], ["end", 4]);
    const [, run, next] = cameTo([sampled, early, moved], { flows });
    expect(run?.refused).toMatchObject([{ refusal: { code: "requirement-unmet", missing: ["specimen"] } }]);
    expect([run?.status, next?.status]).toEqual(["begun", "new"]);
  });

  it("takes what happened at the same instant as reached", () => {
    expect(statuses(sampled, caseOf(screening, ["begin", 2], ["end", 5]), caseOf(transfer, ["begin", 5]))).toEqual([
      "ended",
      "ended",
      "begun",
    ]);
  });

  it("accepts with a line that comes in late what it refused before, and refuses again when that is voided", () => {
    expect(statuses(caseOf(specimen, ["begin", 1]), screened)).toEqual(["begun", "begun"]);
    expect(statuses(sampled, screened)).toEqual(["ended", "ended"]);
    const voided = {
      file: {
        ...sampled.file,
        log: [
          ...sampled.file.log,
          { at: at(9), sequence: 3, by: "desk-1", voids: { sequence: 2, by: "desk-1" }, reason: "another tube" },
        ],
      },
    };
    expect(cameTo([voided, screened], { flows }).map(({ status }) => status)).toEqual(["begun", "begun"]);
  });

  it("follows flows that require each other in turn", () => {
    const one = twoSteps("one", { end: [reached("other", "begun", "ended")] });
    const other = twoSteps("other", { begin: [reached("one", "begun")], end: [reached("one", "ended")] });
    const cases = [caseOf(one, ["begin", 1], ["end", 3]), caseOf(other, ["begin", 2], ["end", 4])];
    expect(cameTo(cases, { flows: [one, other] }).map(({ status }) => status)).toEqual(["ended", "ended"]);
  });

  it("refuses both of two events of one instant that each require the other", () => {
    const one = twoSteps("one", { begin: [reached("other", "begun")] });
    const other = twoSteps("other", { begin: [reached("one", "begun")] });
    const cases = [caseOf(one, ["begin", 1]), caseOf(other, ["begin", 1])];
    expect(cameTo(cases, { flows: [one, other] }).map(({ status }) => status)).toEqual(["new", "new"]);
  });

  it("asks of every case of a flow with several that it came so far, in whatever order they are given", () => {
    const again = caseOf(specimen, ["begin", 6]);
    const both = [...sampled.file.log, ...again.file.log];
    expect(both).toHaveLength(3);
    expect(statuses(sampled, again, caseOf(screening, ["begin", 2], ["end", 5]))).toEqual(["ended", "begun", "begun"]);
    expect(statuses(sampled, again, caseOf(screening, ["begin", 2], ["end", 7]))).toEqual(["ended", "begun", "begun"]);
    expect(statuses(again, sampled, caseOf(screening, ["begin", 2], ["end", 7]))).toEqual(["begun", "ended", "begun"]);
    const late = caseOf(specimen, ["begin", 6], ["end", 8]);
    expect(statuses(sampled, late, caseOf(screening, ["begin", 2], ["end", 9]))).toEqual(["ended", "ended", "ended"]);
  });

  it("passes over a case whose status says nothing, and is content with one where that is enough", () => {
    const asked = (more: Partial<Requirement>) => {
      const flow = twoSteps("asking", { end: [{ ...reached("specimen", "ended"), ...more }] });
      const cases = [sampled, caseOf(specimen, ["begin", 6]), caseOf(flow, ["begin", 2], ["end", 9])];
      return cameTo(cases, { flows: [specimen, flow] })[2]?.status;
    };
    expect(asked({})).toBe("begun");
    expect(asked({ cases: "every" })).toBe("begun");
    expect(asked({ ignores: ["begun"] })).toBe("ended");
    expect(asked({ ignores: ["begun", "ended"] })).toBe("begun");
    expect(asked({ cases: "one" })).toBe("ended");
    expect(asked({ cases: "one", ignores: ["ended"] })).toBe("begun");
  });

  it("asks every case there is, and is content with none, where only those that there are must have come so far", () => {
    const flow = twoSteps("asking", { end: [{ ...reached("specimen", "ended"), cases: "if-any" }] });
    const asking = caseOf(flow, ["begin", 2], ["end", 9]);
    const statusOf = (...cases: SubjectCase[]) => cameTo([asking, ...cases], { flows: [specimen, flow] })[0]?.status;
    expect(statusOf()).toBe("ended");
    expect(statusOf(sampled)).toBe("ended");
    expect(statusOf(sampled, caseOf(specimen, ["begin", 6]))).toBe("begun");
    expect(statusOf(caseOf(specimen, ["begin", 10]))).toBe("begun");
    expect(statusOf({ ...caseOf(specimen, ["begin", 10]), openedAt: at(10) })).toBe("ended");
  });

  it("counts as done since an event only what began at it or after", () => {
    const flow = twoSteps("asking", { end: [{ ...reached("specimen", "ended"), since: ["begin"] }] });
    const asking = caseOf(flow, ["begin", 4], ["end", 20]);
    const statusOf = (...cases: ReturnType<typeof caseOf>[]) =>
      cameTo([asking, ...cases], { flows: [specimen, flow] })[0]?.status;
    expect(statusOf(caseOf(specimen, ["begin", 4], ["end", 6]))).toBe("ended");
    expect(statusOf(caseOf(specimen, ["begin", 3], ["end", 6]))).toBe("begun");
    // What was over before is history; what was not, or is not yet, stands in the way.
    const fresh = caseOf(specimen, ["begin", 5], ["end", 6]);
    expect(statusOf(caseOf(specimen, ["begin", 1], ["end", 3]), fresh)).toBe("ended");
    expect(statusOf(caseOf(specimen, ["begin", 1], ["end", 10]), fresh)).toBe("ended");
    expect(statusOf(caseOf(specimen, ["begin", 1]), fresh)).toBe("begun");
    expect(statusOf(caseOf(specimen, ["begin", 1], ["end", 21]), fresh)).toBe("begun");
    const later = { ...caseOf(specimen, ["begin", 30], ["end", 31]), openedAt: at(30) };
    expect(statusOf(later, fresh)).toBe("ended");
  });

  it("counts from the last of the events, and nothing where none of them happened", () => {
    const again = twoSteps("asking", { end: [{ ...reached("specimen", "ended"), since: ["begin", "end"] }] });
    const moves = { new: { begin: "begun" }, begun: { begin: "begun", end: "ended" }, ended: {} };
    const flow = defineFlow({ ...again, moves } as FlowDefinition) as unknown as Flow;
    const asking = caseOf(flow, ["begin", 1], ["begin", 4], ["end", 20]);
    const statusOf = (begin: number) =>
      cameTo([asking, caseOf(specimen, ["begin", begin], ["end", 6])], { flows: [specimen, flow] })[0]?.status;
    expect(statusOf(4)).toBe("ended");
    expect(statusOf(3)).toBe("begun");
    const never = twoSteps("asking", { begin: [{ ...reached("specimen", "ended"), since: ["end"] }] });
    expect(
      cameTo([caseOf(never, ["begin", 9]), sampled], { flows: [specimen, never] }).map(({ status }) => status),
    ).toEqual(["new", "ended"]);
  });

  it("holds two requirements on one flow apart, and names the flow once", () => {
    const flow = twoSteps("asking", {
      end: [
        { ...reached("specimen", "ended"), since: ["begin"] },
        { ...reached("specimen", "begun"), cases: "one" },
      ],
    });
    const run = (...cases: ReturnType<typeof caseOf>[]) =>
      cameTo([caseOf(flow, ["begin", 4], ["end", 20]), ...cases], { flows: [specimen, flow] })[0];
    const old = caseOf(specimen, ["begin", 1], ["end", 2]);
    expect(run(old)?.refused[0]?.refusal.missing).toEqual(["specimen"]);
    expect(run(old, caseOf(specimen, ["begin", 5]))?.status).toBe("begun");
    expect(run(old, caseOf(specimen, ["begin", 5], ["end", 6]))?.status).toBe("begun");
  });

  it("knows the initial status of a case from when it was opened", () => {
    const waiting = twoSteps("waiting", { begin: [reached("specimen", "new")] });
    const all = { flows: [waiting, specimen] };
    const wait = caseOf(waiting, ["begin", 3]);
    const opened = (minute: number) => ({ ...caseOf(specimen), openedAt: at(minute) });
    expect(cameTo([wait, caseOf(specimen)], all)[0]?.status).toBe("begun");
    expect(cameTo([wait, opened(3)], all)[0]?.status).toBe("begun");
    expect(cameTo([wait, opened(4)], all)[0]?.status).toBe("new");
  });

  it("has nothing to follow without cases", () => {
    expect(replayTogether([], { flows })).toEqual([]);
  });

  it("follows the others where the edition of one is not at hand, and names that one at its place", () => {
    const unknown = caseOf(twoSteps("unknown"), ["begin", 1]);
    const unread = { ok: false, issues: [{ code: "unknown-flow", path: ["flow"] }] };
    expect(replayTogether([unknown], { flows })).toEqual([unread]);
    const runs = replayTogether([sampled, unknown, screened, moved], { flows });
    expect(runs[1]).toEqual(unread);
    expect(runs.filter((_, place) => place !== 1)).toEqual(replayTogether([sampled, screened, moved], { flows }));
    expect(runs.map((run) => run.ok && run.value.status)).toEqual(["ended", false, "ended", "ended"]);
  });

  it("comes to what replaying with the settled statuses of the others comes to", () => {
    const anyEvents = fc.array(fc.tuple(fc.constantFrom("begin", "end"), fc.nat(5)), { maxLength: 4 });
    fc.assert(
      fc.property(anyEvents, anyEvents, anyEvents, (first, second, third) => {
        const cases = [caseOf(specimen, ...first), caseOf(screening, ...second), caseOf(transfer, ...third)];
        const runs = cameTo(cases, { flows });
        for (const [place, run] of runs.entries()) {
          const statusesAt = (when: Instant) =>
            Object.fromEntries(
              runs
                .filter((_, other) => other !== place)
                .map((other) => [
                  other.flow.edition.series,
                  other.moves.findLast(({ entry }) => Date.parse(entry.at) <= Date.parse(when))?.to ?? "new",
                ]),
            );
          expect(run.status).toBe(replay(flows[place] as Flow, cases[place]?.file.log ?? [], { statusesAt }).status);
        }
        expect(cameTo(cases.toReversed(), { flows }).toReversed()).toEqual(runs);
      }),
    );
  });
});

describe("replayTogether: specimens and a release", () => {
  const days = (day: number, hour: number): Instant =>
    instant(`2022-07-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00+08:00`);
  type Line = [event: string, day: number, hour: number];
  const real = (flow: { edition: { id: string } }, ...lines: Line[]) => ({
    file: {
      ...openCaseFile("E1", flow),
      log: lines.map(([event, day, hour], place) => ({
        at: days(day, hour),
        sequence: place + 1,
        by: "site-2",
        event,
      })),
    },
    carries: [],
  });
  const sample = (day: number, hour: number, ...lines: Line[]) =>
    real(specimen2020, ["taken", day, hour], ["packed", day, hour], ["sent", day, hour], ...lines);
  const negative = (taken: number, reported: number, hour = 8) =>
    sample(
      taken,
      hour,
      ["received", reported, hour + 1],
      ["tested-negative", reported, hour + 1],
      ["reported-negative", reported, hour + 1],
    );
  const positive = (taken: number, reported: number, hour = 8) =>
    sample(
      taken,
      hour,
      ["received", reported, hour + 1],
      ["tested-positive", reported, hour + 1],
      ["retested-positive", reported, hour + 1],
      ["confirmed", reported, hour + 1],
      ["reported-positive", reported, hour + 1],
    );
  const together = (...cases: ReturnType<typeof real>[]) =>
    cameTo(cases, { flows: [specimen2020, centralQuarantine2020, isolation2020] });

  describe("from quarantine", () => {
    const quarantine = real(
      centralQuarantine2020,
      ["ordered", 1, 10],
      ["begun", 1, 14],
      ["release-ordered", 8, 9],
      ["released", 8, 12],
    );
    const statusAfter = (...specimens: ReturnType<typeof real>[]) => {
      const status = together(quarantine, ...specimens)[0]?.status;
      expect(together(...specimens.toReversed(), quarantine).at(-1)?.status).toBe(status);
      return status;
    };

    it("never lets a later negative hide a confirmed positive", () => {
      expect(statusAfter(negative(7, 7))).toBe("released");
      expect(statusAfter(positive(4, 5), negative(7, 7))).toBe("observed");
      expect(statusAfter(negative(4, 5), positive(7, 7))).toBe("observed");
    });

    it("does not take a negative from before it began", () => {
      expect(statusAfter(negative(1, 1, 8))).toBe("observed");
      expect(statusAfter(negative(1, 2, 11))).toBe("observed");
      expect(statusAfter(negative(1, 2, 11), negative(7, 7))).toBe("released");
    });

    it("sees a positive that was taken before it began and reported after the order", () => {
      expect(statusAfter(positive(1, 2, 8), negative(7, 7))).toBe("observed");
      expect(statusAfter(positive(1, 1, 10), negative(7, 7))).toBe("observed");
    });

    it("leaves what was over before the order to whoever ordered it", () => {
      expect(statusAfter(positive(1, 1, 6), negative(7, 7))).toBe("released");
    });

    it("waits for a result, and not for a tube that was rejected or never taken", () => {
      expect(statusAfter(negative(6, 6), sample(7, 8))).toBe("observed");
      expect(statusAfter(negative(6, 6), sample(7, 8, ["rejected", 7, 10]))).toBe("released");
      expect(statusAfter(negative(6, 6), real(specimen2020))).toBe("released");
      expect(statusAfter(sample(7, 8, ["rejected", 7, 10]))).toBe("observed");
    });

    it("does not pass over a lost tube in whose place a positive first test was", () => {
      const again = (first: Line[], last: Line): Line[] => [
        ["received", 4, 9],
        ...first,
        ["retaken", 5, 9],
        ["packed", 5, 9],
        ["sent", 5, 9],
        last,
      ];
      const disputed: Line[] = [
        ["tested-positive", 4, 9],
        ["retest-disagreed", 4, 10],
      ];
      const unclear: Line[] = [
        ["tested-indeterminate", 4, 9],
        ["second-test-indeterminate", 4, 10],
      ];
      for (const first of [disputed, unclear])
        for (const event of ["lost", "rejected"])
          expect(statusAfter(sample(4, 8, ...again(first, [event, 5, 10])), negative(7, 7))).toBe("observed");
    });

    it("takes a sample that was taken again since it began for one taken since", () => {
      const retaken = (day: number) =>
        sample(
          1,
          8,
          ["rejected", 1, 20],
          ["retaken", day, 9],
          ["packed", day, 9],
          ["sent", day, 9],
          ["received", 7, 9],
          ["tested-negative", 7, 9],
          ["reported-negative", 7, 9],
        );
      expect(statusAfter(retaken(6))).toBe("released");
      expect(statusAfter(negative(1, 7, 8))).toBe("observed");
    });

    it("revokes no order of somebody with a specimen that is not reported negative", () => {
      const revoked = real(centralQuarantine2020, ["ordered", 1, 10], ["begun", 1, 14], ["order-revoked", 5, 9]);
      const early = real(centralQuarantine2020, ["ordered", 1, 10], ["order-revoked", 1, 12]);
      expect(together(revoked)[0]?.status).toBe("revoked");
      expect(together(revoked, negative(3, 4))[0]?.status).toBe("revoked");
      expect(together(revoked, positive(3, 4))[0]?.status).toBe("observed");
      expect(together(revoked, sample(3, 8))[0]?.status).toBe("observed");
      expect(together(early)[0]?.status).toBe("revoked");
      expect(together(early, positive(1, 1, 10))[0]?.status).toBe("ordered");
    });

    it("holds back whoever tests positive between the order of the release and the release", () => {
      expect(statusAfter(negative(7, 7), positive(7, 8, 10))).toBe("observed");
      const late = positive(8, 8, 10);
      expect(statusAfter(negative(7, 7), late)).toBe("release-ordered");
    });

    it("excludes an illness by a negative that was taken since it was seen", () => {
      const ill = real(
        centralQuarantine2020,
        ["ordered", 1, 10],
        ["begun", 1, 14],
        ["seen-ill", 5, 9],
        ["illness-excluded", 6, 12],
      );
      expect(together(ill, negative(4, 4))[0]?.status).toBe("ill");
      expect(together(ill, negative(5, 6))[0]?.status).toBe("ill");
      expect(together(ill, negative(5, 6, 10))[0]?.status).toBe("observed");
      expect(together(ill, negative(5, 6, 10), positive(4, 5))[0]?.status).toBe("ill");
    });
  });

  describe("from isolation", () => {
    const isolation = (...lines: Line[]) => real(isolation2020, ["admitted", 1, 14], ...lines);
    const last: Line[] = [
      ["found-clear", 12, 9],
      ["release-ordered", 12, 10],
      ["released", 12, 11],
    ];
    const statusAfter = (lines: Line[], ...specimens: ReturnType<typeof real>[]) =>
      together(isolation(...lines), ...specimens)[0]?.status;

    it("does not take a negative from before the admission, and is not held by the positive that led to it", () => {
      expect(statusAfter(last, negative(1, 1, 10))).toBe("isolated");
      expect(statusAfter(last, positive(1, 1, 10), negative(10, 11))).toBe("released");
    });

    it("finds nobody clear with a positive since, until an examination has taken note of it", () => {
      expect(statusAfter(last, positive(5, 6), negative(10, 11))).toBe("isolated");
      expect(statusAfter([["found-infectious", 6, 12], ...last], positive(5, 6), negative(10, 11))).toBe("released");
      expect(statusAfter([["found-infectious", 6, 12], ...last], positive(5, 6), negative(6, 6, 9))).toBe("isolated");
    });

    it("releases nobody who tests positive after being found clear", () => {
      expect(statusAfter(last, negative(10, 11), positive(12, 12, 8))).toBe("isolated");
      const early: Line[] = [
        ["found-clear", 11, 12],
        ["release-ordered", 13, 10],
      ];
      expect(statusAfter(early, negative(10, 11), positive(11, 12, 14))).toBe("clear");
      const ordered: Line[] = [
        ["found-clear", 11, 12],
        ["release-ordered", 11, 13],
        ["released", 13, 11],
      ];
      expect(statusAfter(ordered, negative(10, 11), positive(11, 12, 14))).toBe("release-ordered");
    });
  });
});
