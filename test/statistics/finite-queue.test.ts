import { describe, expect, it } from "vitest";
import { erlangB } from "../../src/statistics/erlang-b.js";
import { finiteQueue } from "../../src/statistics/finite-queue.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

const hall = (load: number, lanes: number, room: number) =>
  finiteQueue({ arrivalsPerHour: load, serviceMinutes: 60, lanes }, room);

describe("finiteQueue", () => {
  it.each(goldenRows("queueing", "mmck"))("golden: $offeredLoad on $servers with room for $capacity", (row) => {
    const found = hall(Number(row.offeredLoad), Number(row.servers), Number(row.capacity));
    expectNear(found.turnedAwayShare, row.blocking, 1e-11);
    expectNear(found.meanQueueLength, row.meanQueueLength, 1e-11);
    expectNear(found.meanWaitMinutes / 60, row.meanWaitInServiceTimes, 1e-11);
    expectNear(found.emptyShare, row.probEmpty, 1e-11);
  });

  it("is Erlang's loss system with room at the lanes only, and does not overflow", () => {
    expectNear(hall(8, 6, 6).turnedAwayShare, erlangB(8, 6), 1e-12);
    expect(hall(900, 10, 5000).turnedAwayShare).toBeCloseTo(1 - 10 / 900, 10);
    expect(hall(0, 1, 1)).toMatchObject({ turnedAwayShare: 0, meanWaitMinutes: 0, emptyShare: 1 });
  });

  it("refuses no lane and too small a room", () => {
    expect(() => hall(1, 0, 1)).toThrow("expected a lane");
    expect(() => hall(1, 3, 2)).toThrow("expected a whole room of at least 3");
  });
});
