import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import {
  addDays,
  type CalendarDate,
  calendarDate,
  type Instant,
  instant,
  instantAt,
} from "../../src/calendar/index.js";
import { bedForecast } from "../../src/statistics/bed-forecast.js";
import { countRatio } from "../../src/statistics/count-ratio.js";
import { proportion } from "../../src/statistics/proportion.js";
import { readCount } from "../../src/statistics/read-count.js";
import { stockForecast } from "../../src/statistics/stock-forecast.js";
import { supervisionCoverage } from "../../src/statistics/supervision-coverage.js";
import { dutyBreaches } from "../../src/supervision/duty-limits.js";
import { householdCoverage } from "../../src/supervision/household-coverage.js";
import { samplingRounds } from "../../src/supervision/sampling-rounds.js";
import type { Shift, StaffMember, StaffNeeds } from "../../src/supervision/shift.js";
import { staffingGaps } from "../../src/supervision/staffing-gaps.js";
import { unstaffedTimes } from "../../src/supervision/unstaffed-times.js";
import { wasteStanding } from "../../src/supervision/waste-removal.js";
import { wearTime } from "../../src/supervision/wear-time.js";

/*
 * Figures of supervision in the press reports of 2020 and 2022. The figures are theirs; names, and times of the day that they
 * do not give, are ours. Others of them stand where the thing itself is tested: 725 and 164 people (staffing-gaps), 47 of 47
 * units and 13 checkpoints a day (supervision-coverage), 38 problems and 8 matters (rectification-ledger), 5 of 319 by name
 * (household-coverage), fences and disinfection firms (fence, disinfection), 161 people in three groups (reconcile-counts).
 *
 * Not represented, as nothing is told that could be wrong: the "five no-misses" (五个不漏), which the report does not name; the
 * 14 teams of Zhangzhou, which may be the 14 branches; 4 notices and 12 proposals of inspectors, which answer no deficiency;
 * the budget of 350万元, of which it is not said what it is for.
 */

const SHANGHAI = "Asia/Shanghai";
const HOUR = 3_600_000;

const named = (what: string, count: number) => Array.from({ length: count }, (_, place) => `${what}-${place + 1}`);
const member = (person: string, more: Partial<StaffMember> = {}): StaffMember => ({
  person,
  qualifications: [],
  languages: [],
  ...more,
});
const everyone = (shift: string, people: readonly string[]) => people.map((person) => ({ shift, person }));
/** A day in shifts of so many hours, one after the other. */
function shiftsOf(post: string, from: Instant, hours: number, needs: StaffNeeds): readonly Shift[] {
  const start = Date.parse(from);
  return Array.from({ length: 24 / hours }, (_, place) => ({
    id: `${post}/${from}/${place + 1}`,
    post,
    from: instantAt(start + place * hours * HOUR, SHANGHAI),
    before: instantAt(start + (place + 1) * hours * HOUR, SHANGHAI),
    needs,
  }));
}
const boundOf = (text: string) => {
  const read = readCount(text);
  return read.ok ? [read.value.value, read.value.bound] : read.issues[0].code;
};

describe("the report of 3 February 2020 on customs", () => {
  it("Wuhan Tianhe, 24 hours on duty: 81 people man three shifts of 27, and two shifts of 40 would be too long", () => {
    const from = instant("2020-01-26T00:00+08:00");
    const day = { from, before: instant("2020-01-27T00:00+08:00") };
    const people = named("officer", 81);
    const staff = people.map((person) => member(person));
    const shifts = shiftsOf("hall", from, 8, { people: 27 });
    const assignments = shifts.flatMap(({ id }, place) => everyone(id, people.slice(place * 27, (place + 1) * 27)));
    expect(unstaffedTimes(shifts, "hall", day)).toEqual([]);
    expect(staffingGaps(shifts, staff, assignments).gaps).toEqual([]);
    expect(dutyBreaches(shifts, assignments, { maximumShiftHours: 8 }, SHANGHAI)).toEqual([]);
    const [morning, evening] = shiftsOf("hall", from, 12, { people: 40 });
    const halves = [morning, evening].flatMap((shift, place) =>
      everyone(shift?.id ?? "", people.slice(place * 40, (place + 1) * 40)),
    );
    expect(dutyBreaches([morning, evening] as Shift[], halves, { maximumShiftHours: 8 }, SHANGHAI)).toHaveLength(80);
  });

  it("Wuhan Tianhe: the team of 24 and the nine branch secretaries may be among the 81, and are not added to them", () => {
    const staff = named("officer", 81).map((person, place) =>
      member(person, { qualifications: [...(place < 24 ? ["team"] : []), ...(place < 9 ? ["secretary"] : [])] }),
    );
    const [shift] = shiftsOf("hall", instant("2020-01-26T00:00+08:00"), 24, {
      people: 81 + 24 + 9,
      qualifications: { team: 24, secretary: 9 },
    });
    const { gaps } = staffingGaps([shift as Shift], staff, everyone(shift?.id ?? "", named("officer", 81)));
    expect(gaps).toMatchObject([{ lacks: "people", needed: 114, present: 81 }]);
  });

  it("88 volunteers, 800 hours and more, ten days: ten days without a day off for each, and hours of nobody in particular", () => {
    const people = named("volunteer", 88);
    const days = Array.from({ length: 10 }, (_, day) => addDays(calendarDate("2020-01-20"), day));
    const shifts = days.map((day): Shift => {
      const at = (time: string) => instant(`${day}T${time}+08:00`);
      return { id: day, post: "hall", from: at("18:00"), before: at("19:00"), needs: { people: 88 } };
    });
    const assignments = shifts.flatMap(({ id }) => everyone(id, people));
    const breaches = dutyBreaches(shifts, assignments, { maximumConsecutiveDays: 9 }, SHANGHAI);
    expect(breaches).toHaveLength(88);
    expect(new Set(breaches.map((breach) => breach.breach === "too-many-consecutive-days" && breach.days))).toEqual(
      new Set([10]),
    );
    // An hour a day each would be 880: "800 and more" is less than ten hours each, and at least 9.09.
    expect(boundOf("800多个小时")).toEqual([800, "at-least"]);
    expect(countRatio({ value: 800, bound: "at-least" }, 88)).toMatchObject({ ratio: undefined, atMost: undefined });
    expect(countRatio({ value: 800, bound: "at-least" }, 88).atLeast?.toFixed(2)).toBe("9.09");
  });

  it("Man Kam To: 7 hours of overtime from finding to hand-over, of which more than 5 in protective clothing", () => {
    const from = instant("2020-01-26T15:00+08:00");
    const shift: Shift = {
      id: "S",
      post: "exit",
      from,
      before: instantAt(Date.parse(from) + 7 * HOUR, SHANGHAI),
      needs: { people: 1 },
    };
    expect(dutyBreaches([shift], everyone("S", ["officer"]), { maximumShiftHours: 6 }, SHANGHAI)).toMatchObject([
      { breach: "shift-too-long", hours: 7 },
    ]);
    expect(boundOf("5个多小时")).toEqual([5, "at-least"]);
    const limit = { equipment: "suit", minutes: 4 * 60 };
    const donnedAt = instant("2020-01-26T16:00+08:00");
    const least = wearTime({ donnedAt }, limit, instant("2020-01-26T21:00+08:00"));
    expect([least.exceeded, least.minutesOver]).toEqual(["yes", 60]);
    // Even if it was on for all of the 7 hours: the two figures do not contradict each other.
    expect(wearTime({ donnedAt: from }, limit, shift.before).minutesOver).toBe(180);
  });
});

describe("the discipline-inspection journal, 2020 no. 8", () => {
  it("47 units were called, all of them; the 411 groups below were not, and are no part of the 47", () => {
    const dueAt = instant("2020-04-03T00:00+08:00");
    const owed = (places: readonly string[]) => places.map((place) => ({ place, shift: "round", dueAt }));
    const calls = named("unit", 47).map((place) => ({
      place,
      shift: "round",
      at: instant("2020-04-02T10:00+08:00"),
      by: "group",
      channel: "telephone" as const,
    }));
    const asOf = instant("2020-04-03T08:00+08:00");
    expect(supervisionCoverage(owed(named("unit", 47)), calls, { asOf }).covered).toMatchObject({ count: 47, of: 47 });
    const both = supervisionCoverage(owed([...named("unit", 47), ...named("group", 411)]), calls, { asOf });
    expect(both.covered).toMatchObject({ count: 47, of: 458 });
    expect(both.missing).toHaveLength(411);
  });

  it("three rounds through more than ten departments: the departments cannot be counted, so nothing is a share of them", () => {
    expect(boundOf("十余个职能部门")).toBe("malformed");
    expect(boundOf("10余个职能部门")).toEqual([10, "at-least"]);
    expect(countRatio(3, { value: 10, bound: "at-least" })).toMatchObject({ because: "open-bound", ratio: undefined });
  });
});

describe("the report of 17 June 2022 on the Zhangzhou development zone", () => {
  it("154 posts of 14 branches: each is manned, and the one that is not is named", () => {
    const posts = named("post", 154);
    const shifts = posts.map(
      (post) => shiftsOf(post, instant("2022-06-06T00:00+08:00"), 24, { people: 1 })[0] as Shift,
    );
    const staff = posts.map((post, place) => member(post, { agency: `branch-${(place % 14) + 1}` }));
    const assignments = shifts.map(({ id, post }) => ({ shift: id, person: post }));
    expect(new Set(staff.map(({ agency }) => agency)).size).toBe(14);
    expect(staffingGaps(shifts, staff, assignments).gaps).toEqual([]);
    expect(staffingGaps(shifts, staff, assignments.toSpliced(153, 1)).gaps).toMatchObject([{ post: "post-154" }]);
    // 近千党员: a figure in words is not read, and 近1000人 has no lower end.
    expect([boundOf("近千党员"), boundOf("近1000人")]).toEqual(["malformed", [1000, "at-most"]]);
  });

  it("11 working groups under one command: whoever does not come to its meeting is named", () => {
    const agencies = named("group", 11);
    const [meeting] = shiftsOf("command", instant("2022-06-06T00:00+08:00"), 24, { people: 11, agencies });
    const staff = agencies.map((agency) => member(agency, { agency }));
    const { gaps } = staffingGaps([meeting as Shift], staff, everyone(meeting?.id ?? "", agencies.slice(0, 10)));
    expect(gaps.map(({ lacks, what }) => what ?? lacks)).toEqual(["people", "group-11"]);
  });

  it("30 volunteers went in on 9 June at five, before their day's shift of six; 10 of a patrol and 30 of a team by 16 June", () => {
    const from = instant("2022-06-09T05:00+08:00");
    const time = { from, before: instant("2022-06-10T05:00+08:00") };
    const late: Shift = {
      id: "S",
      post: "zone",
      from: instant("2022-06-09T06:00+08:00"),
      before: time.before,
      needs: { people: 30 },
    };
    expect(unstaffedTimes([late], "zone", time)).toEqual([{ from, before: late.from }]);
    const volunteers = named("volunteer", 30);
    const staff = volunteers.map((person) => member(person));
    expect(staffingGaps([late], staff, everyone("S", volunteers)).gaps).toEqual([]);
    // Whether the team of 30 is the 30 volunteers is not told: if it is, 40 people are there and not 70.
    const all = [...staff, ...named("patrol", 10).map((person) => member(person))];
    const needs = { ...late, needs: { people: 70 } };
    expect(
      staffingGaps(
        [needs],
        all,
        everyone(
          "S",
          all.map(({ person }) => person),
        ),
      ).gaps,
    ).toMatchObject([{ needed: 70, present: 40 }]);
  });

  it("nine heaps of waste from the evening of 10 June, in more than 16 hours: none was away in 16, and it can be told of none how long", () => {
    const heaps = named("heap", 9).map((id) => ({
      id,
      place: id,
      reportedAt: instant("2022-06-10T20:00+08:00"),
      removedAt: absent("not-applicable"),
      disinfectedAt: absent("not-applicable"),
      receiver: absent("not-applicable"),
    }));
    const at = instant("2022-06-11T12:01+08:00");
    const stand = heaps.map((heap) => wasteStanding(heap, { at, limitHours: 16 }));
    expect(stand.filter(({ faults }) => faults.includes("overdue"))).toHaveLength(9);
    const gone = { ...(heaps[0] as (typeof heaps)[number]), removedAt: absent("asked-unknown") };
    expect(wasteStanding(gone, { at, limitHours: 16 }).hours).toBeUndefined();
    expect(boundOf("超16个小时")).toEqual([16, "at-least"]);
  });

  it("nobody missed in a round: of 29 candidates of the closed zones the one who was not sampled is named", () => {
    const people = named("candidate", 29).map((person) => ({ person }));
    const on = calendarDate("2022-06-06");
    const samples = people.slice(1).map(({ person }) => ({ person, on }));
    const [round] = samplingRounds([{ round: "1", firstDay: on, lastDay: on }], people, samples, addDays(on, 1)).rounds;
    expect(round).toMatchObject({ due: 29, sampled: 28, missing: ["candidate-1"] });
  });
});

describe("the report of early February 2020 on Pingxiang", () => {
  it("13 checkpoints round the clock with four agencies each: 52 places to fill in every shift, and the empty one is named", () => {
    const from = instant("2020-01-22T00:00+08:00");
    const agencies = ["health", "border-inspection", "traffic-police", "expressway"];
    const checkpoints = named("checkpoint", 13);
    const shifts = checkpoints.flatMap((post) => shiftsOf(post, from, 8, { people: 4, agencies }));
    const staff = shifts.flatMap(({ id }) => agencies.map((agency) => member(`${id} ${agency}`, { agency })));
    const assignments = shifts.flatMap(({ id }) =>
      everyone(
        id,
        agencies.map((agency) => `${id} ${agency}`),
      ),
    );
    expect(assignments).toHaveLength(13 * 4 * 3);
    expect(staffingGaps(shifts, staff, assignments)).toMatchObject({ gaps: [], unknown: [] });
    const day = { from, before: instant("2020-01-23T00:00+08:00") };
    expect(checkpoints.flatMap((post) => unstaffedTimes(shifts, post, day))).toEqual([]);
    expect(staffingGaps(shifts, staff, assignments.slice(1)).gaps).toMatchObject([
      { post: "checkpoint-1", lacks: "people", present: 3 },
      { post: "checkpoint-1", lacks: "agency", what: "health" },
    ]);
  });

  it("18 isolation beds: enough, with 95 %, for 0.85 admissions a day that stay 14 days, and not for 0.9", () => {
    const lackingAt = (admissions: number) =>
      bedForecast(Array<number>(30).fill(admissions), { stillInBed: Array<number>(14).fill(1), beds: 18 }).at(-1)
        ?.lacking;
    expect([lackingAt(0.85), lackingAt(0.9)]).toEqual([0, 1]);
  });

  it("32,000 masks: at 1,000 a day enough for 32 days, and 8,000 too few for 40", () => {
    expect(boundOf("3.2万个")).toEqual([32_000, "exact"]);
    const forty = stockForecast(Array<number>(40).fill(1000), { stock: 32_000 });
    expect([forty.runsOutOnDay, forty.stockNeeded]).toEqual([32, 40_000]);
  });

  it("5 of 319 who came home were of key areas: 1.6 %, and by grid every one of them is to be seen", () => {
    expect(((proportion(5, 319).share ?? 0) * 100).toFixed(1)).toBe("1.6");
    const residents = named("person", 319).map((person, place) =>
      place < 5 ? { person, keyGroup: "returning-worker" as const } : { person },
    );
    const homes = [
      { household: "H-1", grid: "village", residents: residents.slice(0, 3) },
      { household: "H-2", grid: "village", residents: residents.slice(3, 5) },
      { household: "rest", grid: "village", residents: residents.slice(5) },
    ];
    const on: CalendarDate = calendarDate("2020-01-28");
    const visits = [{ household: "H-1", on, outcome: "visited" as const, seen: ["person-1", "person-2"] }];
    expect(householdCoverage(homes, visits, { on, revisitWithinDays: 1 }).grids[0]).toMatchObject({
      residents: { all: 319, seen: 2 },
      keyGroups: { "returning-worker": { all: 5, seen: 2 } },
    });
  });

  it("more than 5,600 vehicles and more than 12,000 people: how many to a vehicle cannot be told from two open figures", () => {
    const [vehicles, people] = [readCount("5600余部"), readCount("12000余人")];
    expect(vehicles.ok && people.ok && countRatio(people.value, vehicles.value)).toEqual({
      ratio: undefined,
      atLeast: undefined,
      atMost: undefined,
      because: "open-bound",
    });
  });

  it("banquets of 30 and more are put off, and more than 9,000 traders were turned away: both are open, and 30 is among them", () => {
    expect(boundOf("30人以上的宴席")).toEqual([30, "at-least"]);
    expect(boundOf("9000多家")).toEqual([9000, "at-least"]);
  });
});
