import type { LayoutFault, LayoutFaultCode } from "./layout-fault.js";
import type { ProtectionRules } from "./protection-rules.js";
import { OUTSIDE, type RoomUse, type Zone, type ZoneDoor, type ZoneLayout } from "./zone-layout.js";
import { type ZoneScheme, zoneRank } from "./zone-scheme.js";

/**
 * Everything that is wrong with a layout: names, zones that must not touch, doors, and ways, each fault with its places.
 * A way counts for anybody who may go it: that nobody would is no excuse. Of ways that pass no donning or doffing room one
 * is shown for each zone that it begins or ends in. Without a door to the outside one enters and leaves by the cleanest
 * zones. An empty layout lacks every kind of the scheme.
 *
 * @param rules where they are given, the equipment of every zone has its place in them
 * @throws TypeError when the layout is of another scheme.
 * @example
 * checkLayout(portThreeZonesExample, threeZones2020) // => []
 * const shortcut = { id: "shortcut", from: "survey", to: "duty", ways: "one-way" };
 * const doors = [...portThreeZonesExample.doors, shortcut];
 * checkLayout({ ...portThreeZonesExample, doors }, threeZones2020).map(({ code }) => code)
 * // => ["zones-touch", "no-doffing-on-the-way", "no-doffing-on-the-way"]
 * @see discipline inspection of port customs, April 2020: zones not clearly divided, with a risk of cross-infection
 */
export function checkLayout(
  layout: ZoneLayout,
  scheme: ZoneScheme,
  rules?: Pick<ProtectionRules, "donning" | "doffing">,
): readonly LayoutFault[] {
  expectScheme(layout, scheme, "checkLayout");
  const site = siteOf(layout, scheme);
  return [...wrongNames(site, rules), ...wrongDoors(site), ...cutOff(site), ...unprotectedWays(site)];
}

/** @internal Throws where a layout and a scheme do not belong together. */
export function expectScheme({ scheme }: ZoneLayout, { edition }: ZoneScheme, asker: string): void {
  if (scheme !== edition.id) throw new TypeError(`${asker}: expected the scheme of the layout, got ${edition.id}`);
}

/** @internal Whether a zone keeps used equipment out; the outside, which is no zone, always does. */
export function refusesUsed(zone: Zone | undefined, scheme: ZoneScheme): boolean {
  return zone === undefined || (zone.refusesUsed ?? zoneRank(scheme, zone.kind) === 0);
}

interface Site {
  readonly layout: ZoneLayout;
  readonly scheme: ZoneScheme;
  readonly zoneOf: (room: string) => Zone | undefined;
  readonly has: (room: string) => boolean;
  /** Of a room of which the kind is not known, or the outside, -1. */
  readonly rankOf: (room: string) => number;
  readonly isFor: (room: string, use: RoomUse) => boolean;
  /** Each way of each door between places that there are. */
  readonly ways: readonly (readonly [from: string, to: string, door: ZoneDoor])[];
}

function siteOf(layout: ZoneLayout, scheme: ZoneScheme): Site {
  const zones = new Map(layout.zones.map((zone) => [zone.id, zone]));
  const rooms = new Map(layout.rooms.map((room) => [room.id, room]));
  const zoneOf = (room: string) => zones.get(rooms.get(room)?.zone ?? "");
  const has = (room: string) => room === OUTSIDE || rooms.has(room);
  const ways = layout.doors
    .filter(({ from, to }) => from !== to && has(from) && has(to))
    .flatMap((door) => {
      const there = [door.from, door.to, door] as const;
      return door.ways === "one-way" ? [there] : [there, [door.to, door.from, door] as const];
    });
  return {
    layout,
    scheme,
    zoneOf,
    has,
    rankOf: (room) => zoneRank(scheme, zoneOf(room)?.kind ?? ""),
    isFor: (room, use) => rooms.get(room)?.uses?.includes(use) === true,
    ways,
  };
}

function fault(code: LayoutFaultCode, places: Partial<Omit<LayoutFault, "code">>): LayoutFault {
  const { zones = [], rooms = [], doors = [], kinds = [], equipment = [] } = places;
  return { code, zones, rooms, doors, kinds, equipment };
}

function wrongNames({ layout, scheme, has }: Site, rules?: Pick<ProtectionRules, "donning" | "doffing">) {
  const { zones, rooms, doors } = layout;
  const faults: LayoutFault[] = [];
  for (const id of twice(zones)) faults.push(fault("named-twice", { zones: [id] }));
  for (const id of twice([{ id: OUTSIDE }, ...rooms])) faults.push(fault("named-twice", { rooms: [id] }));
  for (const id of twice(doors)) if (!isTurned(id, doors)) faults.push(fault("named-twice", { doors: [id] }));
  for (const { id, kind } of zones)
    if (zoneRank(scheme, kind) < 0) faults.push(fault("unknown-kind", { zones: [id], kinds: [kind] }));
  for (const { id, zone } of rooms)
    if (!zones.some((each) => each.id === zone)) faults.push(fault("unknown-zone", { rooms: [id], zones: [zone] }));
  for (const { id, from, to } of doors) {
    const unknown = [from, to].filter((room) => !has(room));
    if (unknown.length > 0) faults.push(fault("unknown-room", { doors: [id], rooms: unknown }));
  }
  for (const { id, needs } of zones) {
    const inOrder = (item: string, order: ProtectionRules["donning"]) => order.some((group) => group.includes(item));
    const equipment = needs.filter((item) => rules && !(inOrder(item, rules.donning) && inOrder(item, rules.doffing)));
    if (equipment.length > 0) faults.push(fault("unknown-equipment", { zones: [id], equipment }));
  }
  for (const { kind } of scheme.kinds)
    if (!zones.some((zone) => zone.kind === kind)) faults.push(fault("kind-missing", { kinds: [kind] }));
  for (const { id } of zones)
    if (!rooms.some(({ zone }) => zone === id)) faults.push(fault("zone-without-rooms", { zones: [id] }));
  return faults;
}

function twice(named: readonly { readonly id: string }[]): readonly string[] {
  const names = named.map(({ id }) => id);
  return [...new Set(names.filter((id, place) => names.indexOf(id) !== place))];
}

/** Whether a door stands in the list with both its directions, one-way in either. */
function isTurned(door: string, doors: readonly ZoneDoor[]): boolean {
  const named = doors.filter(({ id }) => id === door);
  return named.some(
    ({ from, to, ways }) =>
      from !== to && ways === "one-way" && named.some((other) => other.from === to && other.to === from),
  );
}

function wrongDoors({ layout, scheme, zoneOf, rankOf }: Site): readonly LayoutFault[] {
  const faults: LayoutFault[] = [];
  const turned = new Set<string>();
  for (const { id, from, to, ways } of layout.doors) {
    const places = { doors: [id], rooms: [from, to] };
    const [here, there] = [rankOf(from), rankOf(to)];
    const areRanked = here >= 0 && there >= 0;
    const [inside, beyond] = [zoneOf(from)?.id, zoneOf(to)?.id];
    if (from === to) faults.push(fault("leads-nowhere", places));
    if (areRanked && Math.abs(here - there) > 1) faults.push(fault("zones-touch", places));
    if (!turned.has(id) && isTurned(id, layout.doors)) faults.push(fault("one-way-both-ways", places));
    turned.add(id);
    const parts = inside !== undefined && beyond !== undefined && inside !== beyond;
    if (layout.separateWays === true && ways === "both-ways" && parts)
      faults.push(fault("same-way-in-and-out", places));
    const leadsBack = there < here || (ways === "both-ways" && here < there);
    if (scheme.onward && areRanked && leadsBack) faults.push(fault("against-the-flow", places));
  }
  return faults;
}

/** Where one is before any way is begun: outside, or where no door opens out, in the cleanest zones. */
function outerPlaces({ layout, rankOf, ways }: Site): readonly string[] {
  if (ways.some(([from, to]) => from === OUTSIDE || to === OUTSIDE)) return [OUTSIDE];
  return layout.rooms.map(({ id }) => id).filter((room) => rankOf(room) === 0);
}

function cutOff(site: Site): readonly LayoutFault[] {
  const { layout, zoneOf, ways } = site;
  const outer = outerPlaces(site);
  const back = ways.map(([from, to]) => [to, from] as const);
  const without = (code: LayoutFaultCode, reached: ReadonlyMap<string, string | undefined>) =>
    layout.zones.flatMap(({ id }) => {
      const rooms = layout.rooms.map((room) => room.id).filter((room) => zoneOf(room)?.id === id && !reached.has(room));
      return rooms.length === 0 ? [] : [fault(code, { zones: [id], rooms })];
    });
  return [
    ...without("cannot-be-entered", reachedFrom(outer, ways)),
    ...without("cannot-be-left", reachedFrom(outer, back)),
  ];
}

function unprotectedWays(site: Site): readonly LayoutFault[] {
  const { layout, scheme, zoneOf, rankOf, isFor, ways } = site;
  const rooms = layout.rooms.map(({ id }) => id);
  // In the cleanest zones nothing was put on yet.
  const bare = [...outerPlaces(site), ...rooms.filter((room) => rankOf(room) === 0)];
  const undonned = reachedFrom(
    bare.filter((room) => !isFor(room, "donning")),
    ways.filter(([, to]) => !isFor(to, "donning")),
  );
  const undoffed = ways.filter(([, to]) => !isFor(to, "doffing"));
  const isEnd = (room: string) => room === OUTSIDE || (zoneOf(room) !== undefined && refusesUsed(zoneOf(room), scheme));
  const faults: LayoutFault[] = [];
  for (const zone of layout.zones) {
    if (zone.needs.length === 0 || refusesUsed(zone, scheme)) continue;
    const inZone = rooms.filter((room) => zoneOf(room)?.id === zone.id);
    const places = { zones: [zone.id] };
    const entered = inZone.find((room) => undonned.has(room));
    if (entered !== undefined)
      faults.push(fault("no-donning-on-the-way", { ...places, rooms: wayTo(entered, undonned) }));
    const carried = reachedFrom(
      inZone.filter((room) => !isFor(room, "doffing")),
      undoffed,
    );
    const end = [...carried.keys()].find(isEnd);
    if (end !== undefined) faults.push(fault("no-doffing-on-the-way", { ...places, rooms: wayTo(end, carried) }));
  }
  return faults;
}

/** Every place that can be reached, with the one before it on a shortest way; `undefined` for where it begins. */
function reachedFrom(
  starts: readonly string[],
  ways: readonly (readonly [from: string, to: string, ...unknown[]])[],
): ReadonlyMap<string, string | undefined> {
  const before = new Map<string, string | undefined>(starts.map((start) => [start, undefined]));
  for (const place of before.keys())
    for (const [from, to] of ways) if (from === place && !before.has(to)) before.set(to, place);
  return before;
}

function wayTo(end: string, before: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let place: string | undefined = end; place !== undefined; place = before.get(place)) way.unshift(place);
  return way;
}
