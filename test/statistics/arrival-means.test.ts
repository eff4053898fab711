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
