import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "../../src/calendar/instant.js";
import { type CrossingEvent, mergeCrossings } from "../../src/supervision/crossing-log.js";

const at = (minute: number) => instant(new Date(Date.UTC(2020, 3, 2) + minute * 60_000).toISOString());
const passed = (person: string, minute: number, to = "survey"): CrossingEvent => ({
  person,
  at: at(minute),
  event: "passed",
  to,
});

describe("mergeCrossings", () => {
  it("puts logs together in order of time, the earlier log first at one instant", () => {
    const merged = mergeCrossings([passed("A", 1), passed("A", 5)], [], [passed("B", 1), passed("B", 3)]);
    expect([...merged].map(({ person, at }) => `${person} ${at.slice(14, 16)}`)).toEqual([
      "A 01",
      "B 01",
      "B 03",
      "A 05",
    ]);
  });

  it("compares instants and not texts", () => {
    const east = { ...passed("A", 0), at: "2020-04-02T08:10:00+08:00" as Instant };
    const west = { ...passed("B", 0), at: "2020-04-02T00:05:00Z" as Instant };
    expect([...mergeCrossings([east], [west])].map(({ person }) => person)).toEqual(["B", "A"]);
  });

  it("loses no line, readable or not", () => {
    const broken = [{ person: "A", at: "noon" }, null, passed("A", 2)] as unknown as CrossingEvent[];
    expect([...mergeCrossings(broken, [passed("B", 1)])]).toEqual([broken[0], null, passed("B", 1), broken[2]]);
    expect([...mergeCrossings()]).toEqual([]);
  });

  it("is what sorting all lines gives", () => {
    const log = fc.array(fc.nat(30), { maxLength: 12 }).map((minutes) => minutes.toSorted((one, other) => one - other));
    fc.assert(
      fc.property(fc.array(log, { maxLength: 4 }), (logs) => {
        const lines = logs.map((minutes, place) => minutes.map((minute) => passed(`P${place}`, minute)));
        const sorted = lines.flat().toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));
        expect([...mergeCrossings(...lines)]).toEqual(sorted);
      }),
    );
  });
});
