import fc from "fast-check";
import { type Answer, absent, isAbsent } from "../../src/answer.js";
import { instantAt, localDay } from "../../src/calendar/time-zone.js";
import { addCounts, type Count } from "../../src/statistics/count.js";
import { sketch } from "../../src/statistics/sketch.js";
import type { Tally, TallyCell } from "../../src/statistics/tally.js";
import type { TallyDefinition } from "../../src/statistics/tally-definition.js";

/** One made-up visit to a checkpoint; seconds since 1970. */
export interface Visit {
  readonly port: Answer<string> | undefined;
  readonly lane: string;
  readonly status: Answer<string>;
  readonly entry: number | undefined;
  readonly exit: number | undefined;
  readonly bags: Count | number | undefined;
}

export const ZONES = { CNPEK: "Asia/Shanghai", USJFK: "America/New_York", WSAPW: "Pacific/Apia" } as const;

export const VISITS = {
  id: "visits",
  version: 3,
  by: {
    port: "port",
    day: { dayOf: "entry", timeZones: { field: "port", zones: ZONES } },
    lane: "lane",
  },
  counts: { cleared: { status: "cleared" }, heldRed: { status: ["held", "refused"], lane: "red" } },
  sums: { bags: { field: "bags" } },
  durations: { stay: { from: "entry", to: "exit", relativeError: 0.01 } },
} as const satisfies TallyDefinition;

/** Around changes of clocks: 2011-12-30, which Apia left out, and 2021-11-07, when New York's clocks went back. */
const anyInstant = fc.oneof(
  fc.integer({ min: 1_325_100_000, max: 1_325_500_000 }),
  fc.integer({ min: 1_636_150_000, max: 1_636_350_000 }),
  fc.integer({ min: 0, max: 2_147_483_647 }),
);

export const anyVisit: fc.Arbitrary<Visit> = fc
  .record({
    port: fc.oneof(
      fc.constantFrom("CNPEK", "USJFK", "WSAPW", "elsewhere", "", "__proto__"),
      fc.constantFrom(undefined, absent("asked-unknown")),
    ),
    lane: fc.constantFrom("red", "green"),
    status: fc.oneof(fc.constantFrom("cleared", "held", "refused"), fc.constant(absent("asked-declined"))),
    entry: fc.option(anyInstant, { nil: undefined, freq: 8 }),
    seconds: fc.oneof(
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: 0, max: 65_536 }),
      fc.integer({ min: 0, max: 2_000_000 }),
    ),
    hasLeft: fc.boolean(),
    bags: fc.oneof(
      fc.nat(1_000_000),
      fc.record({ value: fc.nat(50), bound: fc.constantFrom("exact", "at-least", "at-most") }),
      fc.constant(undefined),
    ),
  })
  .map(({ seconds, hasLeft, ...visit }) => {
    const exit = hasLeft && visit.entry !== undefined ? visit.entry + seconds : undefined;
    return { ...visit, exit: exit === undefined || exit < 0 || exit > 2_147_483_647 ? undefined : exit };
  });

export const anyVisits = fc.array(anyVisit, { maxLength: 60 });

function dayOf({ port, entry }: Visit): Answer<string> {
  if (entry === undefined) return absent("not-asked");
  const zone = typeof port === "string" && Object.hasOwn(ZONES, port) ? ZONES[port as keyof typeof ZONES] : undefined;
  return zone === undefined ? absent("asked-unknown") : localDay(instantAt(entry * 1000, "UTC"), zone);
}

function keyOf(visit: Visit): Answer<string>[] {
  return [visit.port ?? absent("not-asked"), dayOf(visit), visit.lane];
}

function sortKey(value: Answer<string>): string {
  return isAbsent(value) ? `\uffff${value.absent}` : value;
}

/** What `VISITS` counts, row by row and without columns. */
export function countedVisits(visits: readonly Visit[]): Tally {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const key = JSON.stringify(keyOf(visit));
    groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  const cells = [...groups.values()].map(countedCell).sort((one, other) => {
    const place = one.values.findIndex((value, at) => sortKey(value) !== sortKey(other.values[at] as string));
    return place < 0 ? 0 : sortKey(one.values[place] as string) < sortKey(other.values[place] as string) ? -1 : 1;
  });
  return {
    version: 2,
    definition: { id: "visits", version: 3 },
    dimensions: ["port", "day", "lane"],
    counts: ["cleared", "heldRed"],
    sums: [{ name: "bags", decimals: 0 }],
    durations: [{ name: "stay", relativeError: 1 / 128 }],
    cells,
  };
}

function countedCell(group: readonly Visit[]): TallyCell {
  const bags = group.flatMap((visit) => (visit.bags === undefined ? [] : [visit.bags]));
  const stays = staysOf(group);
  const measured = stays.filter((stay) => stay >= 0);
  return {
    values: keyOf(group[0] as Visit),
    count: group.length,
    counts: {
      cleared: {
        yes: group.filter(({ status }) => status === "cleared").length,
        unknown: group.filter(({ status }) => isAbsent(status)).length,
      },
      heldRed: {
        yes: group.filter(({ status, lane }) => lane === "red" && (status === "held" || status === "refused")).length,
        unknown: group.filter(({ status, lane }) => lane === "red" && isAbsent(status)).length,
      },
    },
    sums: { bags: { total: addCounts(bags), reported: bags.length, notReported: group.length - bags.length } },
    durations: {
      stay: {
        measured: measured.length,
        missing: group.length - stays.length,
        negative: stays.length - measured.length,
        seconds: measured.reduce((sum, stay) => sum + stay, 0),
        shortest: measured.length === 0 ? undefined : Math.min(...measured),
        longest: measured.length === 0 ? undefined : Math.max(...measured),
        sketch: sketch(stays, 0.01),
      },
    },
  };
}

/** The stays of visits of which both instants are known, in seconds. */
export function staysOf(group: readonly Visit[]): number[] {
  return group.flatMap(({ entry, exit }) => (entry === undefined || exit === undefined ? [] : [exit - entry]));
}

export { keyOf as valuesOf };
