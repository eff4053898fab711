import { refusesUsed } from "./check-layout.js";
import { EQUIPMENT_NAMES, type ProtectionRules } from "./protection-rules.js";
import { checkLimit, type WearLimit } from "./wear-time.js";
import { OUTSIDE, type ZoneLayout } from "./zone-layout.js";
import { type ZoneScheme, zoneRank } from "./zone-scheme.js";

/** @internal Where somebody is while nobody knows. */
export const NOWHERE = -1;
/** @internal Beyond the last door: the first place of a plan. */
export const BEYOND = 0;
/** As many kinds of equipment as a whole number has bits that are no sign. */
const MOST_KINDS = 31;

/** @internal A room, or the outside, as the check of a log reads it. Sets of equipment are bits. */
export interface PlannedRoom {
  readonly id: string;
  /** `undefined` for the outside. */
  readonly zone: string | undefined;
  readonly rank: number;
  readonly needs: number;
  readonly refusesUsed: boolean;
  /** Whatever is worn here has been used from then on. */
  readonly uses: boolean;
  readonly isDonning: boolean;
  readonly isDoffing: boolean;
}

/** @internal The ways of one door, each from a place to another. */
export type DoorWays = readonly (readonly [from: number, to: number])[];

/** @internal A layout with its rules, prepared once for a whole log. */
export interface CrossingPlan {
  readonly rooms: readonly PlannedRoom[];
  readonly roomAt: ReadonlyMap<string, number>;
  readonly doorAt: ReadonlyMap<string, DoorWays>;
  /** Every way, by from × the number of rooms + to. */
  readonly ways: ReadonlySet<number>;
  readonly equipment: readonly string[];
  readonly bitOf: ReadonlyMap<string, number>;
  /** By bit: what must not be on yet when this goes on, and what must not be on any more when it comes off. */
  readonly goesBefore: readonly number[];
  readonly comesAfter: readonly number[];
  readonly limits: readonly { readonly limit: WearLimit; readonly bit: number }[];
  readonly limited: number;
  readonly hasDonning: boolean;
  readonly hasDoffing: boolean;
}

/** @internal Prepares a layout and rules. */
export function crossingPlan(
  { zones, rooms, doors }: ZoneLayout,
  scheme: ZoneScheme,
  { donning = [], doffing = [], wearLimits = [] }: Partial<ProtectionRules>,
): CrossingPlan {
  for (const limit of wearLimits) checkLimit(limit, "checkCrossings");
  const named = [...zones.flatMap(({ needs }) => needs), ...[...donning, ...doffing].flat()];
  const known = [...EQUIPMENT_NAMES, ...wearLimits.map((limit) => limit.equipment)];
  const equipment = [...new Set([...named, ...known])];
  if (equipment.length > MOST_KINDS)
    throw new RangeError(`checkCrossings: expected at most ${MOST_KINDS} kinds of equipment, got ${equipment.length}`);
  const bitOf = new Map(equipment.map((name, place) => [name, 1 << place]));
  const bits = (names: readonly string[]) => names.reduce((all, name) => all | (bitOf.get(name) ?? 0), 0);
  const zoneAt = new Map(zones.map((zone) => [zone.id, zone]));
  const planned: PlannedRoom[] = [OUTSIDE_ROOM];
  for (const { id, zone, uses = [] } of rooms) {
    const within = zoneAt.get(zone);
    const refuses = within !== undefined && refusesUsed(within, scheme);
    planned.push({
      id,
      zone,
      rank: within === undefined ? -1 : zoneRank(scheme, within.kind),
      needs: bits(within?.needs ?? []),
      refusesUsed: refuses,
      uses: !refuses && (within?.needs.length ?? 0) > 0,
      isDonning: uses.includes("donning"),
      isDoffing: uses.includes("doffing"),
    });
  }
  const roomAt = new Map(planned.map(({ id }, place) => [id, place]));
  const { doorAt, ways } = waysOf(doors, roomAt);
  const later = (order: ProtectionRules["donning"], isAfter: (one: number, other: number) => boolean) =>
    equipment.map((name) => {
      const own = order.findIndex((group) => group.includes(name));
      return own < 0 ? 0 : bits(order.filter((_, place) => isAfter(place, own)).flat());
    });
  return {
    rooms: planned,
    roomAt,
    doorAt,
    ways,
    equipment,
    bitOf,
    goesBefore: later(donning, (one, own) => one > own),
    comesAfter: later(doffing, (one, own) => one < own),
    limits: wearLimits.map((limit) => ({ limit, bit: bitOf.get(limit.equipment) as number })),
    limited: bits(wearLimits.map((limit) => limit.equipment)),
    hasDonning: planned.some(({ isDonning }) => isDonning),
    hasDoffing: planned.some(({ isDoffing }) => isDoffing),
  };
}

const OUTSIDE_ROOM: PlannedRoom = {
  id: OUTSIDE,
  zone: undefined,
  rank: -1,
  needs: 0,
  refusesUsed: true,
  uses: false,
  isDonning: false,
  isDoffing: false,
};

function waysOf(doors: ZoneLayout["doors"], roomAt: ReadonlyMap<string, number>) {
  const doorAt = new Map<string, DoorWays>();
  for (const { id, from, to, ways } of doors) {
    const [here, there] = [roomAt.get(from), roomAt.get(to)];
    if (here === undefined || there === undefined) continue;
    const own =
      ways === "one-way"
        ? ([[here, there]] as const)
        : ([
            [here, there],
            [there, here],
          ] as const);
    doorAt.set(id, [...(doorAt.get(id) ?? []), ...own]);
  }
  const all = [...doorAt.values()].flat();
  return { doorAt, ways: new Set(all.map(([from, to]) => from * roomAt.size + to)) };
}
