import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearsonLower } from "../../src/statistics/clopper-pearson-lower.js";
import { SUPERVISION_STATES, supervisionCoverage } from "../../src/statistics/supervision-coverage.js";
import type { SeenThrough, SupervisionCheck } from "../../src/supervision/supervision-channel.js";
import { at } from "../supervision/deficiency-files.js";

const owed = (place: string, shift: string, due = "20:00") => ({ place, shift, dueAt: at("04-02", due) });
const look = (place: string, shift: string, time: string, seen: SeenThrough = { channel: "telephone" }) =>
  ({ place, shift, at: at("04-02", time), by: "group-2", ...seen }) as SupervisionCheck;

describe("47 of 47 units by telephone", () => {
  const units = Array.from({ length: 47 }, (_, place) => owed(`unit-${place + 1}`, "2020-04-02"));
  const calls = units.map(({ place, shift }) => look(place, shift, "10:00"));
  const options = { asOf: at("04-02", "21:00"), interval: clopperPearsonLower };

  it("are 100 %, and at least 93.8 % of rounds like it (0.05^(1/47))", () => {
    const { covered, byChannel, missing } = supervisionCoverage(units, calls, options);
    expect(covered).toMatchObject({ count: 47, of: 47, share: 1 });
    expect(covered.interval?.lower).toBeCloseTo(0.05 ** (1 / 47), 12);
    expect(covered.interval?.lower.toFixed(3)).toBe("0.938");
    expect(covered.interval?.upper).toBe(1);
    expect(byChannel).toMatchObject({ telephone: { count: 47 }, video: { count: 0 }, "on-the-spot": { share: 0 } });
    expect(missing).toEqual([]);
  });

  it("without one call are 46 of 47, and the unit is named", () => {
    const { covered, missing } = supervisionCoverage(units, calls.slice(1), options);
    expect(covered).toMatchObject({ count: 46, of: 47 });
    expect(missing).toEqual([units[0]]);
  });

  it("are none yet before the calls, and nobody is missing before the round is over", () => {
    const before = supervisionCoverage(units, calls, { asOf: at("04-02", "09:00") });
    expect(before.covered).toMatchObject({ of: 0, share: undefined, because: "no-denominator" });
    expect(before.missing).toEqual([]);
    expect(before.notDue).toHaveLength(47);
  });
});

describe("13 joint checkpoints at Pingxiang, inspected every day of a week (early February 2020)", () => {
  // The report gives the number of checkpoints and the daily inspection; days and times are made up.
  const days = ["02-03", "02-04", "02-05", "02-06", "02-07", "02-08", "02-09"];
  const checkpoints = Array.from({ length: 13 }, (_, place) => `checkpoint-${place + 1}`);
  const each = days.flatMap((on) => checkpoints.map((place) => ({ place, shift: on, dueAt: at(on, "23:59") })));
  const visits = each
    .filter(({ place, shift }) => !(place === "checkpoint-9" && shift === "02-05"))
    .map(
      ({ place, shift }) => ({ place, shift, at: at(shift, "10:00"), by: "group", channel: "on-the-spot" }) as const,
    );

  it("names the one checkpoint and day at which nobody came, and does not miss the days to come", () => {
    expect(supervisionCoverage(each, visits, { asOf: at("02-10", "00:00") })).toMatchObject({
      covered: { count: 90, of: 91 },
      missing: [{ place: "checkpoint-9", shift: "02-05" }],
    });
    expect(supervisionCoverage(each, visits, { asOf: at("02-05", "12:00") })).toMatchObject({
      covered: { count: 38, of: 38 },
      missing: [],
      notDue: expect.objectContaining({ length: 53 }),
    });
  });
});

describe("coverage over places and shifts", () => {
  const rota = [owed("T1", "day"), owed("T1", "night", "23:00"), owed("T2", "day"), owed("T2", "night", "23:00")];
  const checks = [
    look("T1", "day", "10:00", { channel: "on-the-spot" }),
    look("T1", "day", "11:00", { channel: "video", liveness: "live" }),
    look("T2", "day", "20:01", { channel: "video", liveness: "recorded" }),
    look("T2", "night", "20:30"),
    look("T3", "day", "10:00"),
  ];

  it("says of each shift how it stands, through what, and counts it once", () => {
    const coverage = supervisionCoverage(rota, checks, { asOf: at("04-02", "21:00") });
    expect(coverage.shifts.map(({ place, shift, state, channels }) => [place, shift, state, channels])).toEqual([
      ["T1", "day", "covered", ["on-the-spot", "video"]],
      ["T1", "night", "not-due", []],
      ["T2", "day", "covered-late", ["video"]],
      ["T2", "night", "covered", ["telephone"]],
    ]);
    expect(coverage).toMatchObject({
      covered: { count: 3, of: 3 },
      inTime: { count: 2, of: 3 },
      byChannel: { "on-the-spot": { count: 1 }, video: { count: 2 }, telephone: { count: 1, of: 3 } },
      byLiveness: { live: { count: 1, of: 3 }, recorded: { count: 1 } },
      missing: [],
      notDue: [{ place: "T1", shift: "night" }],
      notOwed: [{ place: "T3" }],
    });
  });

  it("misses nothing at the very end of a shift, and everything just after", () => {
    const at2000 = supervisionCoverage(rota, [], { asOf: at("04-02", "20:00") });
    expect(at2000.missing).toEqual([]);
    expect(supervisionCoverage(rota, [], { asOf: at("04-02", "20:01") }).missing).toHaveLength(2);
    const atTheEnd = supervisionCoverage([owed("T1", "day")], [look("T1", "day", "20:00")], {
      asOf: at("04-02", "23:00"),
    });
    expect(atTheEnd.shifts[0]?.state).toBe("covered");
    const lookedAtNow = supervisionCoverage([owed("T1", "day")], [look("T1", "day", "20:00")], {
      asOf: at("04-02", "20:00"),
    });
    expect(lookedAtNow.covered).toMatchObject({ count: 1, of: 1 });
  });

  it("owes a shift that is listed twice once, by the earlier instant", () => {
    const twice = [owed("T1", "day", "22:00"), owed("T1", "day", "20:00")];
    for (const list of [twice, twice.toReversed()])
      expect(supervisionCoverage(list, [], { asOf: at("04-02", "21:00") })).toMatchObject({
        covered: { count: 0, of: 1 },
        missing: [{ dueAt: at("04-02", "20:00") }],
      });
  });

  it("names its states in both languages", () => {
    for (const { zh } of Object.values(SUPERVISION_STATES)) expect(zh).toMatch(/\p{Script=Han}/u);
  });

  it("has every owed shift in one state, whatever the order", () => {
    const anyCheck = fc
      .record({
        place: fc.constantFrom("T1", "T2", "T3"),
        shift: fc.constantFrom("day", "night"),
        hour: fc.integer({ min: 10, max: 23 }),
        seen: fc.constantFrom<SeenThrough>({ channel: "telephone" }, { channel: "video", liveness: "live" }),
      })
      .map(({ place, shift, hour, seen }) => look(place, shift, `${hour}:00`, seen));
    fc.assert(
      fc.property(fc.array(anyCheck), fc.integer({ min: 10, max: 23 }), (looks, hour) => {
        const options = { asOf: at("04-02", `${hour}:30`) };
        const coverage = supervisionCoverage(rota, looks, options);
        const { notOwed, ...turned } = supervisionCoverage(rota.toReversed(), looks.toReversed(), options);
        expect({ ...turned, notOwed: notOwed.toReversed() }).toEqual(coverage);
        expect(coverage.covered.of + coverage.notDue.length).toBe(rota.length);
        expect(coverage.covered.of - coverage.covered.count).toBe(coverage.missing.length);
      }),
    );
  });
});
