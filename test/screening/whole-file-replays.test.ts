import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { type Instant, instant } from "../../src/calendar/instant.js";
import { openCaseFile } from "../../src/flow/case-file.js";
import { defineFlow, type Flow, type FlowDefinition, type Requirement } from "../../src/flow/flow.js";
import type { LogEntry } from "../../src/flow/log.js";
import { replay } from "../../src/flow/replay.js";
import { replayTogether } from "../../src/screening/whole-file-replays.js";

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
const statuses = (...cases: ReturnType<typeof caseOf>[]) =>
  replayTogether(cases, { flows }).map(({ status }) => status);

describe("replayTogether", () => {
  const sampled = caseOf(specimen, ["begin", 1], ["end", 5]);
  const screened = caseOf(screening, ["begin", 2], ["end", 6]);
  const moved = caseOf(transfer, ["begin", 7], ["end", 8]);

  it("looks up in the other logs what an event requires, through a chain of flows, in whatever order they are given", () => {
    expect(statuses(sampled, screened, moved)).toEqual(["ended", "ended", "ended"]);
    expect(statuses(moved, screened, sampled)).toEqual(["ended", "ended", "ended"]);
  });

  it("refuses what required what had not happened yet", () => {
    const early = caseOf(screening, ["begin", 2], ["end", 4]);
    const [, run, next] = replayTogether([sampled, early, moved], { flows });
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
    expect(replayTogether([voided, screened], { flows }).map(({ status }) => status)).toEqual(["begun", "begun"]);
  });

  it("follows flows that require each other in turn", () => {
    const one = twoSteps("one", { end: [reached("other", "begun", "ended")] });
    const other = twoSteps("other", { begin: [reached("one", "begun")], end: [reached("one", "ended")] });
    const cases = [caseOf(one, ["begin", 1], ["end", 3]), caseOf(other, ["begin", 2], ["end", 4])];
    expect(replayTogether(cases, { flows: [one, other] }).map(({ status }) => status)).toEqual(["ended", "ended"]);
  });

  it("refuses both of two events of one instant that each require the other", () => {
    const one = twoSteps("one", { begin: [reached("other", "begun")] });
    const other = twoSteps("other", { begin: [reached("one", "begun")] });
    const cases = [caseOf(one, ["begin", 1]), caseOf(other, ["begin", 1])];
    expect(replayTogether(cases, { flows: [one, other] }).map(({ status }) => status)).toEqual(["new", "new"]);
  });

  it("lets the case that moved last speak for a flow with several", () => {
    const again = caseOf(specimen, ["begin", 6]);
    expect(statuses(sampled, again, caseOf(screening, ["begin", 2], ["end", 5]))).toEqual(["ended", "begun", "ended"]);
    expect(statuses(sampled, again, caseOf(screening, ["begin", 2], ["end", 7]))).toEqual(["ended", "begun", "begun"]);
  });

  it("knows the initial status of a case from when it was opened", () => {
    const waiting = twoSteps("waiting", { begin: [reached("specimen", "new")] });
    const all = { flows: [waiting, specimen] };
    const wait = caseOf(waiting, ["begin", 3]);
    const opened = (minute: number) => ({ ...caseOf(specimen), openedAt: at(minute) });
    expect(replayTogether([wait, caseOf(specimen)], all)[0]?.status).toBe("begun");
    expect(replayTogether([wait, opened(3)], all)[0]?.status).toBe("begun");
    expect(replayTogether([wait, opened(4)], all)[0]?.status).toBe("new");
  });

  it("has nothing to follow without cases, and throws for a flow that is not at hand", () => {
    expect(replayTogether([], { flows })).toEqual([]);
    expect(() => replayTogether([caseOf(twoSteps("unknown"))], { flows })).toThrow(TypeError);
  });

  it("comes to what replaying with the settled statuses of the others comes to", () => {
    const anyEvents = fc.array(fc.tuple(fc.constantFrom("begin", "end"), fc.nat(5)), { maxLength: 4 });
    fc.assert(
      fc.property(anyEvents, anyEvents, anyEvents, (first, second, third) => {
        const cases = [caseOf(specimen, ...first), caseOf(screening, ...second), caseOf(transfer, ...third)];
        const runs = replayTogether(cases, { flows });
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
        expect(replayTogether(cases.toReversed(), { flows }).toReversed()).toEqual(runs);
      }),
    );
  });
});
