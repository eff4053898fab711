/** Travellers and the lanes that see them, at one steady pace. */
export interface LaneLoad {
  /** Mean arrivals in an hour, from 0. */
  readonly arrivalsPerHour: number;
  /** Mean time of one traveller at a lane, in minutes, above 0. */
  readonly serviceMinutes: number;
}

/** The same with how many lanes are open. */
export interface OpenLanes extends LaneLoad {
  /** Lanes open side by side, fed by one queue. */
  readonly lanes: number;
}

/** More come than the lanes can see, or as many: the queue has no steady state, and grows as long as it goes on. */
export interface UnstableQueue {
  readonly stable: false;
  readonly because: "arrivals-reach-capacity";
  /** Work that arrives, in lanes kept busy. */
  readonly offeredLoad: number;
  /** Offered load per lane: 1 or more; infinite without a lane. */
  readonly utilisation: number;
  /** By how many travellers the queue grows in an hour, on average. */
  readonly growthPerHour: number;
  /** The fewest lanes that keep up. */
  readonly lanesToKeepUp: number;
}

export function checkLoad(caller: string, { arrivalsPerHour, serviceMinutes }: LaneLoad): void {
  if (!(arrivalsPerHour >= 0 && Number.isFinite(arrivalsPerHour)))
    throw new RangeError(`${caller}: expected finite arrivals from 0, got ${arrivalsPerHour}`);
  if (!(serviceMinutes > 0 && Number.isFinite(serviceMinutes)))
    throw new RangeError(`${caller}: expected finite service minutes above 0, got ${serviceMinutes}`);
}

export function checkOpenLanes(caller: string, open: OpenLanes): void {
  checkLoad(caller, open);
  if (!Number.isSafeInteger(open.lanes) || open.lanes < 0)
    throw new RangeError(`${caller}: expected a whole number of lanes from 0, got ${open.lanes}`);
}

/** Arrivals times service time: how many lanes they keep busy. */
export function offeredLoadOf({ arrivalsPerHour, serviceMinutes }: LaneLoad): number {
  return (arrivalsPerHour * serviceMinutes) / 60;
}

/** Why there is no steady state; `undefined` where there is one. */
export function instabilityOf(open: OpenLanes): UnstableQueue | undefined {
  const offeredLoad = offeredLoadOf(open);
  const { lanes, serviceMinutes, arrivalsPerHour } = open;
  if (offeredLoad < lanes) return undefined;
  return {
    stable: false,
    because: "arrivals-reach-capacity",
    offeredLoad,
    utilisation: lanes === 0 ? Number.POSITIVE_INFINITY : offeredLoad / lanes,
    growthPerHour: arrivalsPerHour - (lanes * 60) / serviceMinutes,
    lanesToKeepUp: Math.floor(offeredLoad) + 1,
  };
}
