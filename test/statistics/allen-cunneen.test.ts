import { describe, expect, it } from "vitest";
import { allenCunneen } from "../../src/statistics/allen-cunneen.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

describe("allenCunneen", () => {
  it.each(goldenRows("queueing", "allenCunneen"))("golden: $arrivalsPerHour on $servers, $ca2, $cs2", (row) => {
    const wait = allenCunneen(
      {
        arrivalsPerHour: Number(row.arrivalsPerHour),
        serviceMinutes: Number(row.serviceMinutes),
        lanes: Number(row.servers),
      },
      { arrivals: Number(row.ca2), service: Number(row.cs2) },
    );
    expectNear(wait.stable ? wait.meanWaitMinutes : undefined, row.meanWaitMinutes, 1e-11);
  });

  it("is unstable where the plain queue is, and refuses a negative variability", () => {
    expect(allenCunneen({ arrivalsPerHour: 60, serviceMinutes: 2, lanes: 1 }, { service: 0 }).stable).toBe(false);
    expect(() => allenCunneen({ arrivalsPerHour: 1, serviceMinutes: 1, lanes: 1 }, { arrivals: -1 })).toThrow(
      "allenCunneen: expected a finite variability",
    );
  });
});

it("names itself where lanes are junk", () => {
  const open = { arrivalsPerHour: 60, serviceMinutes: 1, lanes: 2 };
  for (const key of ["arrivalsPerHour", "serviceMinutes", "lanes"])
    expect(() => allenCunneen({ ...open, [key]: Number.NaN })).toThrow(/^allenCunneen: expected .*, got NaN$/);
});
