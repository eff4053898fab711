import { describe, expect, it } from "vitest";
import type { ArrivalCourse } from "../../src/statistics/arrival-course.js";
import { courseMeans } from "../../src/statistics/arrival-means.js";
import { delayLaw } from "../../src/statistics/delay.js";
import { covid2020 } from "./known/protocols.js";

/** Everyone leaves so many days after arrival, and nothing is found. */
const nothing: ArrivalCourse = { functions: 14, at: (_, into) => into.fill(1), bends: [] };
const leaving = (daysAfterArrival: number) => [
  { daysAfterArrival, share: 1, phases: [{ from: 0, until: daysAfterArrival, onsetFound: 0, tests: [] }] },
];

describe("courseMeans", () => {
  it("is one for what is certain", () => {
    for (const ages of ["equal-travellers", "equal-infection-days"] as const) {
      const { ends, leftInfectious } = courseMeans({ ...covid2020, ages }, nothing, leaving(0), 0);
      for (const end of Object.values(ends)) expect(end).toBeCloseTo(1, 6);
      expect(leftInfectious).toBeCloseTo(1, 6);
    }
  });

  it("knows who is infectious still: of a fixed infection, what is left of it", () => {
    const fixed = (meanDays: number) => ({ meanDays, varianceSquareDays: 0 });
    const infection = { ...covid2020, incubation: fixed(4), infectious: fixed(6) };
    for (const days of [0, 3, 5, 10, 12]) {
      const { leftInfectious } = courseMeans(infection, nothing, leaving(days), 0);
      expect(leftInfectious).toBeCloseTo(Math.max(0, 1 - days / 10), 10);
    }
  });

  it("is the mean of (T − L)+ over the mean of T where days of infection count alike", () => {
    const infection = { ...covid2020, ages: "equal-infection-days" as const };
    const [incubation, infectious] = [delayLaw(covid2020.incubation)([14]), delayLaw(covid2020.infectious)([14])];
    let left = 0;
    for (const [one, onset] of incubation.days.entries())
      for (const [other, ill] of infectious.days.entries())
        left +=
          (incubation.shares[one] as number) * (infectious.shares[other] as number) * Math.max(0, onset + ill - 14);
    expect(courseMeans(infection, nothing, leaving(14), 0).leftInfectious).toBeCloseTo(left / 14.3, 4);
  });
});

describe("courseMeans of an infection of 4 days until the onset and 6 from it on, the same for everyone", () => {
  const fixed = (meanDays: number) => ({ meanDays, varianceSquareDays: 0 });
  const infection = { ...covid2020, incubation: fixed(4), infectious: fixed(6), symptomatic: 0.8 };
  const phase = (from: number, until: number, onsetFound: number) => ({ from, until, onsetFound, tests: [] });
  const staying = (daysAfterArrival: number, ...phases: ReturnType<typeof phase>[]) => ({
    daysAfterArrival,
    share: 1,
    phases,
  });

  it.each([
    // Whoever arrives on days 1 to 4 falls ill under the phase, and half of them are missed: 0.8 · (1 + 3/2 + 6) + 0.2 · 10.
    ["a phase that ends before some fall ill", staying(3, phase(0, 3, 0.5)), 0.88, 0.58],
    ["two phases, the second of which finds fewer", staying(3, phase(0, 2, 0.5), phase(2, 3, 0.25)), 0.9, 0.6],
    ["a phase under which everyone falls ill", staying(8, phase(0, 8, 0.5)), 0.84, 0.12],
    ["a phase that ends just as the last infection does", staying(10, phase(0, 10, 0.5)), 0.84, 0],
    ["a phase that finds nobody", staying(3, phase(0, 3, 0)), 1, 0.7],
  ])("misses under %s those whose onset is not found", (_, leaves, left, leftInfectious) => {
    const means = courseMeans(infection, nothing, [leaves], 0);
    expect(means.ends.left).toBeCloseTo(left, 10);
    expect(means.leftInfectious).toBeCloseTo(leftInfectious, 10);
  });

  it("weighs the ill, those who never are, and the well by their days", () => {
    // In the order of `COURSE`: the ill and those who never are for each end, then the well, and for the way of leaving all three.
    const shares = [0.2, 0.5, 0.1, 0.3, 0.4, 0.6, 0.05, 0.15, 0.7, 0.9, 0.25, 0.01, 0.02, 0.03];
    const course = { ...nothing, at: (_: number, into: Float64Array) => into.set(shares) };
    const { ends, leftInfectious } = courseMeans(infection, course, [staying(5, phase(0, 5, 0))], 0);
    expect(ends.checks).toBeCloseTo(0.8 * (0.4 * 0.7 + 0.6 * 0.2) + 0.2 * 0.5, 10);
    expect(ends.test).toBeCloseTo(0.8 * (0.4 * 0.9 + 0.6 * 0.1) + 0.2 * 0.3, 10);
    expect(ends.released).toBeCloseTo(0.8 * (0.4 * 0.25 + 0.6 * 0.4) + 0.2 * 0.6, 10);
    expect(ends.left).toBeCloseTo(0.8 * (0.4 * 0.03 + 0.6 * 0.05) + 0.2 * 0.15, 10);
    // Up to day 5: four days of the well, one of the ill.
    expect(leftInfectious).toBeCloseTo(0.8 * (0.4 * 0.03 + 0.1 * 0.01) + 0.2 * 0.5 * 0.02, 10);
  });

  it("adds up several ways of leaving", () => {
    const course = { ...nothing, functions: 17 };
    const ways = [staying(3, phase(0, 3, 0.5)), staying(8, phase(0, 8, 0.5))];
    const { ends, leftInfectious } = courseMeans(infection, course, ways, 0);
    // Of the ill and of those who never are the course has added up both ways already; of the well each way brings its own.
    expect(ends.left).toBeCloseTo((0.8 * (2.5 + 2 + 6) + 0.2 * 10) / 10, 10);
    expect(leftInfectious).toBeCloseTo(0.58 + 0.12, 10);
  });

  it.each([0.1, 1.5])("counts of a growing epidemic the early days for more: growth %d a day", (growth) => {
    const course = { ...nothing, at: (days: number, into: Float64Array) => into.fill(Math.exp(-growth * days)) };
    const upTo = (days: number) => 1 - Math.exp(-growth * days);
    const { ends, leftInfectious } = courseMeans(infection, course, [staying(3, phase(0, 3, 0))], growth);
    for (const end of Object.values(ends)) expect(end).toBeCloseTo(1, 9);
    expect(leftInfectious).toBeCloseTo(upTo(7) / upTo(10), 9);
  });

  it("is right for a course that breaks off at a bend, wherever others lie, and falls steeply before it", () => {
    const until = (day: number, rate: number): ArrivalCourse => ({
      ...nothing,
      at: (days, into) => into.fill(days < day ? Math.exp(-rate * days) : 0),
      bends: [day, 40, -2, 0, day, 1],
    });
    expect(courseMeans(infection, until(5, 0), [staying(3)], 0).ends.released).toBeCloseTo(0.5, 10);
    expect(courseMeans(infection, until(9.5, 2), [staying(3)], 0).ends.released).toBeCloseTo(
      (1 - Math.exp(-19)) / 2 / 10,
      7,
    );
  });
});

it("counts of infections of different lengths each traveller alike, or each day", () => {
  const days = [delayLaw(covid2020.incubation)([5]), delayLaw(covid2020.infectious)([5])] as const;
  const mean = (of: (length: number) => number) => {
    let sum = 0;
    for (const [one, onset] of days[0].days.entries())
      for (const [other, ill] of days[1].days.entries())
        sum += (days[0].shares[one] as number) * (days[1].shares[other] as number) * of(onset + ill);
    return sum;
  };
  const left = (ages: "equal-travellers" | "equal-infection-days") =>
    courseMeans({ ...covid2020, ages }, nothing, leaving(5), 0).leftInfectious;
  expect(left("equal-travellers")).toBeCloseTo(
    mean((length) => Math.max(0, 1 - 5 / length)),
    4,
  );
  expect(left("equal-infection-days")).toBeCloseTo(mean((length) => Math.max(0, length - 5)) / 14.3, 4);
});

describe("courseMeans, right to six decimals although what is found changes its form", () => {
  const fixed = (meanDays: number) => ({ meanDays, varianceSquareDays: 0 });
  const phase = (from: number, until: number, onsetFound: number) => ({ from, until, onsetFound, tests: [] });
  /** The mean of how much longer than so many days a delay is. */
  const beyond = (delay: Parameters<typeof delayLaw>[0], days: number) => {
    const points = delayLaw(delay)([days]);
    return points.days.reduce((sum, at, place) => sum + (points.shares[place] as number) * Math.max(0, at - days), 0);
  };

  it("with the days from arrival to the onset", () => {
    const { incubation } = covid2020;
    const infection = {
      ...covid2020,
      incubation,
      infectious: fixed(6),
      symptomatic: 1,
      ages: "equal-infection-days" as const,
    };
    const leaves = { daysAfterArrival: 5, share: 1, phases: [phase(0, 3, 0.5), phase(3, 5, 0.8)] };
    const { ends, leftInfectious } = courseMeans(infection, nothing, [leaves], 0);
    // Missed are half of the onsets up to day 3, a fifth of those up to day 5, and all later ones.
    const well = 0.5 * 5.2 - 0.3 * beyond(incubation, 3) + 0.8 * beyond(incubation, 5);
    expect(ends.left).toBeCloseTo((well + 6) / 11.2, 6);
    expect(leftInfectious).toBeCloseTo((well + 1) / 11.2, 6);
  });

  it("with the days from the onset to the end", () => {
    const infectious = { meanDays: 10, varianceSquareDays: 0.5 };
    const infection = {
      ...covid2020,
      incubation: fixed(4),
      infectious,
      symptomatic: 1,
      ages: "equal-infection-days" as const,
    };
    const leaves = { daysAfterArrival: 10, share: 1, phases: [phase(0, 1, 0.9), phase(1, 10, 0.1)] };
    const { leftInfectious } = courseMeans(infection, nothing, [leaves], 0);
    // Infectious on leaving are those who arrived more than 10 days before the end: 0.9 a day up to day 3, 0.1 up to 4, then 1.
    const missed = 0.9 * (10 - 6) - 0.8 * beyond(infectious, 9) + 0.9 * beyond(infectious, 10);
    expect(leftInfectious).toBeCloseTo(missed / 14, 6);
  });
});
