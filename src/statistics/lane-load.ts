/** Travellers and the lanes that see them, at one steady pace. */
export interface LaneLoad {
  /** Mean arrivals in an hour, from 0; of work for ten million lanes at most. */
  readonly arrivalsPerHour: number;
  /** Mean time of one traveller at a lane, in minutes, above 0: from 1e-9 to 1e9. */
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
  /** Offered load per lane: 1 or more; `undefined` without a lane. */
  readonly utilisation: number | undefined;
  /** By how many travellers the queue grows in an hour, on average. */
  readonly growthPerHour: number;
  /** The fewest lanes that keep up. */
  readonly lanesToKeepUp: number;
}

/** More than any hall keeps busy: beyond it a number is a slip, and one lane after the other would take for ever. */
const MOST_LOAD = 1e7;
const LEAST_MINUTES = 1e-9;
const MOST_MINUTES = 1e9;
const MOST_IN_FLOW = 1e12;

export function checkServiceMinutes(caller: string, serviceMinutes: number): void {
  if (!(Number.isFinite(serviceMinutes) && serviceMinutes >= LEAST_MINUTES && serviceMinutes <= MOST_MINUTES))
    throw new RangeError(
      `${caller}: expected finite service minutes above 0, from ${LEAST_MINUTES} to ${MOST_MINUTES}, got ${serviceMinutes}`,
    );
}

/** Refuses numbers that no flow of people, minutes or vehicles has. */
export function checkFlow(caller: string, numbers: readonly number[]): void {
  for (const number of numbers)
    if (!(Number.isFinite(number) && number >= 0 && number <= MOST_IN_FLOW))
      throw new RangeError(`${caller}: expected finite numbers from 0, up to ${MOST_IN_FLOW}, got ${number}`);
}

export function checkLoad(caller: string, load: LaneLoad): void {
  const { arrivalsPerHour, serviceMinutes } = load;
  if (!(arrivalsPerHour >= 0 && Number.isFinite(arrivalsPerHour)))
    throw new RangeError(`${caller}: expected finite arrivals from 0, got ${arrivalsPerHour}`);
  checkServiceMinutes(caller, serviceMinutes);
  const offeredLoad = offeredLoadOf(load);
  if (!(offeredLoad <= MOST_LOAD))
    throw new RangeError(`${caller}: expected a load up to ${MOST_LOAD} lanes, got ${offeredLoad}`);
}

export function checkOpenLanes(caller: string, open: OpenLanes): void {
  checkLoad(caller, open);
  if (!Number.isSafeInteger(open.lanes) || open.lanes < 0)
    throw new RangeError(`${caller}: expected a whole number of lanes from 0, got ${open.lanes}`);
}

/** Arrivals times service time: how many lanes they keep busy. */
export function offeredLoadOf({ arrivalsPerHour, serviceMinutes }: LaneLoad): number {
  return whole((arrivalsPerHour * serviceMinutes) / 60);
}

/** A whole number where only rounding keeps it from one: 0.55 minutes × 600 an hour are what 5.5 lanes see, not less. */
export function whole(number: number): number {
  const nearest = Math.round(number);
  return Math.abs(number - nearest) <= 4 * Number.EPSILON * nearest ? nearest : number;
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
    utilisation: lanes === 0 ? undefined : offeredLoad / lanes,
    growthPerHour: offeredLoad === lanes ? 0 : arrivalsPerHour - (lanes * 60) / serviceMinutes,
    lanesToKeepUp: Math.floor(offeredLoad) + 1,
  };
}
