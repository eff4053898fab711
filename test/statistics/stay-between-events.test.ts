import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/index.js";
import { dwellTimes } from "../../src/statistics/dwell-times.js";
import { stayBetweenEvents } from "../../src/statistics/stay-between-events.js";

const at = (time: string) => instant(`2020-03-18T${time}:00+08:00`);
const accepted = (...events: readonly (readonly [time: string, event: string])[]) =>
  events.map(([time, event], place) => ({
    entry: { at: at(time), sequence: place + 1, by: "desk-1", event },
    from: "before",
    to: "after",
  }));

describe("stay between events", () => {
  it("runs from the first of the one kind to the first of the other after it", () => {
    const log = accepted(["08:00", "arrived"], ["08:10", "checked"], ["08:20", "arrived"], ["08:40", "checked"]);
    expect(stayBetweenEvents(log, ["arrived"], ["checked"])).toEqual({ enteredAt: at("08:00"), leftAt: at("08:10") });
    expect(stayBetweenEvents(log, ["arrived"], ["released", "checked"])?.leftAt).toBe(at("08:10"));
  });

  it("is negative where every event of the other kind is earlier, and counted as such", () => {
    const stay = stayBetweenEvents(
      accepted(["08:00", "checked"], ["08:05", "checked"], ["08:10", "arrived"]),
      ["arrived"],
      ["checked"],
    );
    expect(stay).toEqual({ enteredAt: at("08:10"), leftAt: at("08:05") });
    expect(dwellTimes([stay ?? {}], { asOf: at("09:00") }).counts.negative).toBe(1);
  });

  it("is still going on, lacks its entry, or is none", () => {
    expect(stayBetweenEvents(accepted(["08:00", "arrived"]), ["arrived"], ["checked"])).toEqual({
      enteredAt: at("08:00"),
    });
    expect(stayBetweenEvents(accepted(["08:00", "checked"]), ["arrived"], ["checked"])).toEqual({
      leftAt: at("08:00"),
    });
    expect(stayBetweenEvents(accepted(["08:00", "other"]), ["arrived"], ["checked"])).toBeUndefined();
  });

  it("does not depend on the order in which the events are given", () => {
    const log = accepted(["08:00", "arrived"], ["08:10", "checked"], ["08:40", "checked"]);
    expect(stayBetweenEvents(log.toReversed(), ["arrived"], ["checked"])).toEqual(
      stayBetweenEvents(log, ["arrived"], ["checked"]),
    );
  });
});
