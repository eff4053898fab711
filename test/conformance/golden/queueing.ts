import {
  allenCunneen,
  erlangB,
  erlangC,
  finiteQueue,
  lanesNeeded,
  type OpenLanes,
  timeLongerThan,
  waitLongerThan,
  waitQuantile,
} from "pratique/statistics";
import type { Given } from "../case.ts";
import { numberIn, recordsIn } from "../words.ts";
import type { GoldenLists } from "./golden.ts";

const STEADY = ["arrivalsPerHour", "serviceMinutes", "servers"];

export const queueing: GoldenLists = {
  erlangC: { given: STEADY, each: "column", answer: steadyQueue },
  erlangB: { given: ["offeredLoad", "servers"], each: "column", answer: turnedAway },
  staffing: {
    given: ["arrivalsPerHour", "serviceMinutes", "target", "withinMinutes"],
    each: "column",
    answer: staffing,
  },
  mmck: { given: ["offeredLoad", "servers", "capacity"], each: "column", answer: limitedRoom },
  allenCunneen: { given: [...STEADY, "ca2", "cs2"], each: "row", answer: variable },
  unstable: { given: STEADY, each: "row", answer: unstable },
};

function lanesOf(row: Given): OpenLanes {
  return {
    arrivalsPerHour: numberIn(row, "arrivalsPerHour"),
    serviceMinutes: numberIn(row, "serviceMinutes"),
    lanes: numberIn(row, "servers"),
  };
}

function steadyQueue(row: Given) {
  const queue = erlangC(lanesOf(row));
  if (!queue.stable) return {};
  return {
    offeredLoadErlang: queue.offeredLoad,
    utilisation: queue.utilisation,
    probWait: queue.waitingShare,
    meanWaitMinutes: queue.meanWaitMinutes,
    meanWaitOfThoseWaitingMinutes: queue.meanWaitOfWaitingMinutes,
    meanQueueLength: queue.meanQueueLength,
    meanInSystem: queue.meanPresent,
    meanTimeInSystemMinutes: queue.meanTimeMinutes,
    probEmpty: queue.emptyShare,
    waitTail: recordsIn(row, "waitTail").map((point) => {
      const tMinutes = numberIn(point, "tMinutes");
      return { tMinutes, probWaitGreater: waitLongerThan(queue, tMinutes) };
    }),
    waitQuantilesMinutes: recordsIn(row, "waitQuantilesMinutes").map((point) => {
      const p = numberIn(point, "p");
      return { p, t: waitQuantile(queue, p) };
    }),
    sojournTail: recordsIn(row, "sojournTail").map((point) => {
      const tMinutes = numberIn(point, "tMinutes");
      return { tMinutes, probGreater: timeLongerThan(queue, tMinutes) };
    }),
  };
}

/** The load as so many arrivals in an hour of an hour's service. */
function hourly(row: Given): OpenLanes {
  return { arrivalsPerHour: numberIn(row, "offeredLoad"), serviceMinutes: 60, lanes: numberIn(row, "servers") };
}

function turnedAway(row: Given) {
  const queue = erlangC(hourly(row));
  return {
    blocking: erlangB(numberIn(row, "offeredLoad"), numberIn(row, "servers")),
    erlangC: queue.stable ? queue.waitingShare : undefined,
  };
}

function staffing(row: Given) {
  const load = { arrivalsPerHour: numberIn(row, "arrivalsPerHour"), serviceMinutes: numberIn(row, "serviceMinutes") };
  const target = { share: numberIn(row, "target"), withinMinutes: numberIn(row, "withinMinutes") };
  const needed = lanesNeeded(load, target);
  return {
    minServers: needed.lanes,
    serviceLevelAtMin: needed.share,
    serviceLevelOneFewer: needed.shareWithOneFewer,
  };
}

function limitedRoom(row: Given) {
  const hall = finiteQueue(hourly(row), numberIn(row, "capacity"));
  return {
    blocking: hall.turnedAwayShare,
    meanQueueLength: hall.meanQueueLength,
    meanWaitInServiceTimes: hall.meanWaitMinutes / hall.serviceMinutes,
    probEmpty: hall.emptyShare,
  };
}

function variable(row: Given) {
  const wait = allenCunneen(lanesOf(row), { arrivals: numberIn(row, "ca2"), service: numberIn(row, "cs2") });
  return { meanWaitMinutes: wait.stable ? wait.meanWaitMinutes : undefined };
}

function unstable(row: Given) {
  const queue = erlangC(lanesOf(row));
  return { offeredLoadErlang: queue.offeredLoad, stable: queue.stable };
}
