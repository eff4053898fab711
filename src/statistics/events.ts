/** A number of events and in how much they happened: person-days, voyages, millions of travellers. */
export interface Events {
  readonly count: number;
  /** In the caller's unit; the rate is per one of it. */
  readonly exposure: number;
}

/** Refuses what is no number of events in an exposure. */
export function checkEvents(caller: string, { count, exposure }: Events): void {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`${caller}: expected a whole number from 0 of events, got ${count}`);
  if (!Number.isFinite(exposure) || exposure < 0)
    throw new RangeError(`${caller}: expected a finite exposure from 0, got ${exposure}`);
}
