import { checkFlow, whole } from "./lane-load.js";

/** A vehicle and its way. */
export interface VehicleTrip {
  /** People it takes at a time, from 1. */
  readonly seats: number;
  /** From one departure to the next, loading and disinfection included, in minutes above 0. */
  readonly roundTripMinutes: number;
}

/** Vehicles against a forecast. */
export interface VehiclesNeeded {
  /** Vehicles that keep up in every hour; 0 where nobody is to be taken. */
  readonly vehicles: number;
  /** Vehicles that keep up, by hour. */
  readonly byHour: readonly number[];
  /** The first hour that needs the most, counted from 0; `undefined` where none needs any. */
  readonly busiestHour: number | undefined;
}

/**
 * Vehicles that take everyone to isolation or to hospital in the hour in which they come: people × round trip / seats.
 * Full vehicles are taken for granted: where contacts and cases must not travel together, ask for each group by itself and
 * add. What fewer vehicles would leave waiting is `hourlyQueue` with vehicles for lanes and the round trip divided by the
 * seats for the service time.
 *
 * @param transfersPerHour expected people to be taken, by hour
 * @throws RangeError when a number is negative or not finite, the seats no whole number from 1, or the round trip not
 * above 0.
 * @example
 * vehiclesNeeded([3, 12, 0], { seats: 4, roundTripMinutes: 90 }) // => { vehicles: 5, byHour: [2, 5, 0], busiestHour: 1 }
 * @see Little, Oper Res 1961;9:383
 */
export function vehiclesNeeded(
  transfersPerHour: readonly number[],
  { seats, roundTripMinutes }: VehicleTrip,
): VehiclesNeeded {
  checkFlow("vehiclesNeeded", transfersPerHour);
  if (!Number.isSafeInteger(seats) || seats < 1)
    throw new RangeError(`vehiclesNeeded: expected a whole number of seats from 1, got ${seats}`);
  if (!(roundTripMinutes > 0 && Number.isFinite(roundTripMinutes)))
    throw new RangeError(`vehiclesNeeded: expected finite minutes above 0, got ${roundTripMinutes}`);
  checkFlow("vehiclesNeeded", [roundTripMinutes]);
  const byHour = transfersPerHour.map((people) => Math.ceil(whole((people * roundTripMinutes) / (60 * seats))));
  const vehicles = byHour.reduce((most, needed) => Math.max(most, needed), 0);
  return { vehicles, byHour, busiestHour: vehicles === 0 ? undefined : byHour.indexOf(vehicles) };
}
