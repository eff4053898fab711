import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hourlyQueue } from "../../src/statistics/hourly-queue.js";

describe("hourlyQueue", () => {
  it("loses nobody: who came was seen or is carried over", () => {
    const hour = fc.record({ arrivals: fc.integer({ min: 0, max: 500 }), lanes: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(fc.array(hour), fc.integer({ min: 0, max: 100 }), (hours, carriedOver) => {
        const day = hourlyQueue(hours, { serviceMinutes: 2, carriedOver });
        const came = hours.reduce((sum, { arrivals }) => sum + arrivals, carriedOver);
        expect(day.hours.reduce((sum, { served }) => sum + served, day.carriedOver)).toBeCloseTo(came, 9);
        expect(day.cleared).toBe(day.carriedOver === 0);
      }),
    );
  });

  it("carries the queue over and tells the wait by the lanes to come", () => {
    const hours = [
      { arrivals: 100, lanes: 1 },
      { arrivals: 0, lanes: 0 },
      { arrivals: 0, lanes: 2 },
    ];
    const day = hourlyQueue(hours, { serviceMinutes: 1 });
    expect(day.hours.map(({ queueAtEnd, waitAtEndMinutes }) => [queueAtEnd, waitAtEndMinutes])).toEqual([
      [40, 80],
      [40, 20],
      [0, 0],
    ]);
    expect(day).toMatchObject({ cleared: true, longestQueue: 40, overloaded: [0] });
  });

  it("tells of each hour who came and was seen, and of the whole what is worst", () => {
    const hours = [
      { arrivals: 100, lanes: 1 },
      { arrivals: 60, lanes: 1 },
      { arrivals: 0, lanes: 2 },
    ];
    expect(hourlyQueue(hours, { serviceMinutes: 1, carriedOver: 20 })).toEqual({
      hours: [
        { arrivals: 100, lanes: 1, capacity: 60, served: 60, queueAtEnd: 60, waitAtEndMinutes: 60 },
        { arrivals: 60, lanes: 1, capacity: 60, served: 60, queueAtEnd: 60, waitAtEndMinutes: 30 },
        { arrivals: 0, lanes: 2, capacity: 120, served: 60, queueAtEnd: 0, waitAtEndMinutes: 0 },
      ],
      cleared: true,
      carriedOver: 0,
      longestQueue: 60,
      overloaded: [0],
    });
    expect(hourlyQueue([], { serviceMinutes: 1, carriedOver: 7 })).toEqual({
      hours: [],
      cleared: false,
      carriedOver: 7,
      longestQueue: 7,
      overloaded: [],
    });
  });

  it.each([
    [240, 90],
    [300, 120],
    [500, 220],
  ])("takes the lanes of the last hour to stay open: after %d the wait is %d minutes", (arrivals, minutes) => {
    const hours = [
      { arrivals, lanes: 1 },
      { arrivals: 0, lanes: 2 },
    ];
    expect(hourlyQueue(hours, { serviceMinutes: 1 }).hours[0]?.waitAtEndMinutes).toBeCloseTo(minutes, 10);
  });

  it("says that it does not settle, and never a wait where no lane opens again", () => {
    const day = hourlyQueue([{ arrivals: 100, lanes: 0 }], { serviceMinutes: 1 });
    expect(day).toMatchObject({ cleared: false, carriedOver: 100 });
    expect(day.hours[0]?.waitAtEndMinutes).toBeUndefined();
    expect(hourlyQueue([{ arrivals: 180, lanes: 1 }], { serviceMinutes: 1 }).hours[0]?.waitAtEndMinutes).toBe(120);
  });

  it("refuses what is no number of people and no time", () => {
    expect(() => hourlyQueue([], { serviceMinutes: 0 })).toThrow("hourlyQueue: expected finite service minutes");
    expect(() => hourlyQueue([{ arrivals: -1, lanes: 1 }], { serviceMinutes: 1 })).toThrow("hourlyQueue: expected");
  });
});

it("carries nobody over at just as many as the lanes can see, whatever rounding does", () => {
  for (let lanes = 1; lanes <= 60; lanes++)
    for (let hundredths = 1; hundredths <= 200; hundredths++) {
      const arrivals = (lanes * 6000) / hundredths;
      if (!Number.isInteger(arrivals)) continue;
      const day = hourlyQueue([{ arrivals, lanes }], { serviceMinutes: hundredths / 100 });
      expect(day, `${lanes} lanes, ${hundredths}`).toMatchObject({ cleared: true, carriedOver: 0, overloaded: [] });
    }
});

it("refuses what would come to infinity", () => {
  const hours = [{ arrivals: 10, lanes: 2 }];
  for (const serviceMinutes of [5e-324, 1e308])
    expect(() => hourlyQueue(hours, { serviceMinutes })).toThrow("hourlyQueue: expected finite service minutes");
  expect(() => hourlyQueue([{ arrivals: 1, lanes: 1e308 }], { serviceMinutes: 1 })).toThrow("hourlyQueue: expected");
  const day = hourlyQueue([{ arrivals: 10, lanes: 5e-324 }], { serviceMinutes: 1 });
  expect(day.hours[0]?.waitAtEndMinutes).toBeUndefined();
});
