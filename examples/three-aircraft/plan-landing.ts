import {
  allenCunneen,
  type BedDay,
  bedForecast,
  burstQueue,
  type ClearedBurst,
  erlangC,
  type HourlyQueue,
  hourlyQueue,
  lanesForMeanWait,
  lanesNeeded,
  type StockForecast,
  stockForecast,
  type UnclearedBurst,
  type UnstableQueue,
  type VehiclesNeeded,
  vehiclesNeeded,
  waitLongerThan,
} from "pratique/statistics";
import type { Landing } from "./read-landing.ts";

/** So many lanes, at the steady pace of the hour and for the aircraft as they land. */
export interface LanesTried {
  readonly lanes: number;
  /** As if everybody came one by one through the hour; or that the queue never settles. */
  readonly steady: SteadyLanes | UnstableQueue;
  /** As they come. */
  readonly burst: ClearedBurst | UnclearedBurst;
}

/** Lanes at a steady pace. */
export interface SteadyLanes {
  readonly stable: true;
  readonly meanWaitMinutes: number;
  /** The same with travellers in groups. */
  readonly groupedWaitMinutes: number;
  /** Share that waits no longer than the target's minutes. */
  readonly shareInTime: number;
}

/** What a landing comes to. */
export interface Plan {
  readonly landing: Landing;
  /** Travellers of the aircraft, taken as those of one hour. */
  readonly travellersPerHour: number;
  /** Lanes that are open. */
  readonly open: LanesTried;
  /** The fewest lanes for the target at the steady pace, and for the mean wait with travellers in groups. */
  readonly steadyLanes: number;
  readonly groupedLanes: number;
  /** The fewest lanes with which nobody waits longer than the target's minutes. */
  readonly burstLanes: LanesTried;
  /** Everything between, each number of lanes once. */
  readonly tried: readonly LanesTried[];
  readonly day: HourlyQueue;
  readonly beds: readonly BedDay[];
  readonly vehicles: VehiclesNeeded;
  readonly masks: StockForecast;
}

/** Works out what the landing comes to. */
export function planLanding(landing: Landing): Plan {
  const { aircraft, serviceMinutes, target, isolation, vehicles, masks } = landing;
  const travellersPerHour = aircraft.reduce((sum, { travellers }) => sum + travellers, 0);
  const pace = { arrivalsPerHour: travellersPerHour, serviceMinutes };
  const { lanes: steadyLanes } = lanesNeeded(pace, target);
  const { lanes: groupedLanes } = lanesForMeanWait(pace, landing.meanWaitMinutes, landing.variability);
  const burstLanes = fewestForBurst(landing);
  const { admissionsPerDay, ...beds } = isolation;
  const { transfersPerHour, ...trip } = vehicles;
  const { usePerDay, ...stock } = masks;
  return {
    landing,
    travellersPerHour,
    open: tryLanes(landing, travellersPerHour, landing.lanes),
    steadyLanes,
    groupedLanes,
    burstLanes: tryLanes(landing, travellersPerHour, burstLanes),
    tried: [...new Set([landing.lanes, steadyLanes, groupedLanes, burstLanes])]
      .sort((one, other) => one - other)
      .map((lanes) => tryLanes(landing, travellersPerHour, lanes)),
    day: hourlyQueue(landing.hours, { serviceMinutes }),
    beds: bedForecast(admissionsPerDay, beds),
    vehicles: vehiclesNeeded(transfersPerHour, trip),
    masks: stockForecast(usePerDay, stock),
  };
}

function tryLanes({ aircraft, serviceMinutes, target, variability }: Landing, arrivalsPerHour: number, lanes: number) {
  const open = { arrivalsPerHour, serviceMinutes, lanes };
  const queue = erlangC(open);
  const grouped = allenCunneen(open, variability);
  const burst = burstQueue(aircraft, { lanes, serviceMinutes });
  if (!queue.stable) return { lanes, steady: queue, burst };
  if (!grouped.stable) return { lanes, steady: grouped, burst };
  const steady: SteadyLanes = {
    stable: true,
    meanWaitMinutes: queue.meanWaitMinutes,
    groupedWaitMinutes: grouped.meanWaitMinutes,
    shareInTime: 1 - waitLongerThan(queue, target.withinMinutes),
  };
  return { lanes, steady, burst };
}

/** Twice as many lanes halve the wait at least, so that some number is enough for any minutes above 0. */
function fewestForBurst({ aircraft, serviceMinutes, target }: Landing): number {
  const isInTime = (lanes: number) => {
    const queue = burstQueue(aircraft, { lanes, serviceMinutes });
    return queue.cleared && queue.longestWaitMinutes <= target.withinMinutes;
  };
  let [tooFew, enough] = [0, 1];
  while (!isInTime(enough)) [tooFew, enough] = [enough, enough * 2];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isInTime(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** Whether lanes, beds, vehicles and masks are enough. */
export function isEnough({ landing, open, day, beds, vehicles, masks }: Plan): boolean {
  const isInTime = open.burst.cleared && open.burst.longestWaitMinutes <= landing.target.withinMinutes;
  const hasBeds = beds.every(({ lacking }) => lacking === 0);
  const hasVehicles = vehicles.vehicles <= landing.vehicles.there;
  return isInTime && day.cleared && hasBeds && hasVehicles && masks.runsOutOnDay === undefined;
}
