/**
 * The share turned away where nobody can wait: every one of so many places – isolation beds, vehicles – is taken when they
 * come, and they go elsewhere. People come one by one and independently of each other; how long each stays may vary in any
 * way. There is an answer for any load: a system that turns people away is never unstable. Not for aircraft, whose
 * travellers come together, nor where people wait: that is `erlangC`.
 *
 * @param offeredLoad arrivals times mean stay, in people at a time: 3 a day for 14 days are 42
 * @param places from 0
 * @throws RangeError when the load is negative or not finite, or the places no whole number from 0.
 * @example
 * erlangB(1, 2).toFixed(4) // => "0.2000"
 * erlangB(42, 50).toFixed(3) // => "0.030"
 * @see Erlang, Elektrotkeknikeren 1917;13:5; Jagerman, Bell Syst Tech J 1974;53:525 (the recursion)
 */
export function erlangB(offeredLoad: number, places: number): number {
  if (!(offeredLoad >= 0 && Number.isFinite(offeredLoad)))
    throw new RangeError(`erlangB: expected a finite load from 0, got ${offeredLoad}`);
  if (!Number.isSafeInteger(places) || places < 0)
    throw new RangeError(`erlangB: expected a whole number of places from 0, got ${places}`);
  return blocking(offeredLoad, places);
}

/** The share turned away by so many places and by each number of them before; 1 by none. */
export function blocking(offeredLoad: number, places: number): number {
  let share = 1;
  for (let place = 1; place <= places && share > 0; place++) share = nextBlocking(share, offeredLoad, place);
  return share;
}

/** From the share that one place fewer turns away. */
export function nextBlocking(oneFewer: number, offeredLoad: number, places: number): number {
  return (offeredLoad * oneFewer) / (places + offeredLoad * oneFewer);
}
