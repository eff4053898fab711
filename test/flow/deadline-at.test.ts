import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { deadlineAt } from "../../src/flow/deadline-at.js";
import { defineFlow } from "../../src/flow/flow.js";
import type { LogEntry, RecordedEvent } from "../../src/flow/log.js";
import { replay } from "../../src/flow/replay.js";

const text = (word: string) => ({ en: word, zh: word });
const flow = defineFlow({
  edition: {
    id: "made-up",
    series: "made-up",
    title: text("made up"),
    authority: text("nobody"),
    status: "illustrative",
    from: "2020-01-01" as never,
    source: "made up for this test",
  },
  initial: "sent",
  outcomes: ["received"],
  moves: { sent: { reminded: "sent", departed: "departed" }, departed: { arrived: "received" }, received: {} },
  deadlines: {
    sent: { hours: 2, label: text("departure"), owedBy: text("customs"), source: text("made up") },
  },
  labels: {
    statuses: { sent: text("sent"), departed: text("departed"), received: text("received") },
    events: { reminded: text("reminded"), departed: text("departed"), arrived: text("arrived") },
  },
});

const opened = instant("2020-04-05T12:00:00+08:00");
const entry = (at: string, event: string): LogEntry => ({ at: instant(at), sequence: 1, by: "desk", event });
const standing = (at: string, log: readonly LogEntry[] = []) =>
  deadlineAt(flow, replay(flow, log), instant(at), opened);

describe("deadlineAt", () => {
  it("counts elapsed time, whatever the offset, and is overdue only after the deadline", () => {
    expect(standing("2020-04-05T13:30:00+08:00")).toMatchObject({ minutesHeld: 90, minutesLeft: 30, isOverdue: false });
    expect(standing("2020-04-05T06:00:00Z")).toMatchObject({ minutesLeft: 0, isOverdue: false });
    expect(standing("2020-04-05T14:30:00+08:00")).toMatchObject({ minutesLeft: -30, isOverdue: true });
  });

  it("does not start the clock again when an event leads back to the same status", () => {
    const reminded = [entry("2020-04-05T13:59:00+08:00", "reminded")];
    expect(standing("2020-04-05T14:30:00+08:00", reminded)).toMatchObject({ since: opened, isOverdue: true });
  });

  it("is undefined where nothing is due, and where it is not known since when", () => {
    expect(standing("2020-04-06T00:00:00+08:00", [entry("2020-04-05T12:30:00+08:00", "departed")])).toBeUndefined();
    expect(deadlineAt(flow, replay(flow, []), instant("2020-04-06T00:00:00Z"))).toBeUndefined();
  });

  it("starts the clock again when the case is opened again, and not when only the edition changes", () => {
    const move = (hour: number, entry: object, from: string, to: string) => ({
      entry: {
        at: instant(`2020-04-05T${hour}:00:00+08:00`),
        sequence: hour,
        by: "desk",
        ...entry,
      } as LogEntry as RecordedEvent,
      from: from as "sent",
      to: to as "sent",
    });
    const departed = move(13, { event: "departed" }, "sent", "departed");
    const reopened = move(15, { reopens: "sent", reason: "came back" }, "departed", "sent");
    const migrated = move(16, { migrates: { from: "a", to: "b" }, reason: "new rules" }, "ready", "sent");
    const at = instant("2020-04-05T17:00:00+08:00");
    const since = (...moves: (typeof departed)[]) => deadlineAt(flow, { status: "sent", moves }, at, opened)?.since;
    expect(since(departed, reopened)).toBe(reopened.entry.at);
    expect(since(departed, { ...reopened, to: "ready" as "sent" }, migrated)).toBe(reopened.entry.at);
    expect(since({ ...migrated, from: "sent" })).toBe(opened);
  });

  it("holds nobody for less than nothing", () => {
    expect(standing("2020-04-05T11:00:00+08:00")).toMatchObject({ minutesHeld: 0, minutesLeft: 120 });
  });
});
