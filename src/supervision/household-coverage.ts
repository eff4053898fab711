import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text.js";
import { byName, namedTwice } from "./by-name.js";

/**
 * Groups that are looked after before others, by why they travelled.
 *
 * @see Pingxiang, January 2020: returning workers, students, visitors and tourists from Wuhan and elsewhere
 */
export const KEY_GROUPS = {
  "returning-worker": { en: "worker who returned home", zh: "返乡务工人员" },
  student: { en: "student", zh: "学生" },
  visitor: { en: "visitor of relatives or friends", zh: "探亲访友人员" },
  tourist: { en: "tourist", zh: "旅游人员" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the groups. */
export type KeyGroup = keyof typeof KEY_GROUPS;

/** Somebody who lives in a household. */
export interface Resident {
  readonly person: string;
  readonly keyGroup?: KeyGroup;
}

/** A household in a grid (网格). */
export interface Household {
  readonly household: string;
  readonly grid: string;
  readonly residents: readonly Resident[];
}

/** What came of a visit. */
export const VISIT_OUTCOMES = {
  visited: { en: "visited", zh: "已走访" },
  "not-found": { en: "nobody found", zh: "未找到人" },
  refused: { en: "refused", zh: "拒绝" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the outcomes. */
export type VisitOutcome = keyof typeof VISIT_OUTCOMES;

/** A visit to a household on a day. */
export interface HouseholdVisit {
  readonly household: string;
  readonly on: CalendarDate;
  readonly outcome: VisitOutcome;
  /** The residents who were seen, who refused at the door too; nobody, where nobody was found. */
  readonly seen: readonly string[];
}

/** How a household stands: as the strongest outcome of its visits says, or not visited. */
export type HouseholdStanding = VisitOutcome | "not-visited";

/** A household that is not done with. */
export interface HouseholdToVisit {
  readonly household: string;
  readonly standing: HouseholdStanding;
  /** Residents whom nobody saw; of a visited household too. Those of a key group come first. */
  readonly missed: readonly Resident[];
  /** The last day on which it is to be visited again; `undefined` where it was never visited, and is due at once. */
  readonly revisitBy: CalendarDate | undefined;
  readonly isOverdue: boolean;
}

/** How many people there are, each once in a household, and how many of them were seen. */
export interface SeenOf {
  readonly all: number;
  readonly seen: number;
}

/** A grid: how its households stand, and who was missed. */
export interface GridCoverage {
  readonly grid: string;
  /** Households by how they stand; together all of the grid. */
  readonly households: Readonly<Record<HouseholdStanding, number>>;
  readonly residents: SeenOf;
  /** The same of each key group. */
  readonly keyGroups: Readonly<Record<KeyGroup, SeenOf>>;
  /** In the order of the households; empty when nobody was missed. */
  readonly toVisit: readonly HouseholdToVisit[];
}

/** Every grid, and the visits and people that are in no list. */
export interface AreaCoverage {
  /** In the order in which they first appear. */
  readonly grids: readonly GridCoverage[];
  /** Visits to households that are not in the list: a register with a hole. */
  readonly unknownHouseholds: readonly HouseholdVisit[];
  /** People who were seen in a household and do not live there by the list. */
  readonly unknownPeople: readonly { readonly household: string; readonly person: string }[];
  /** Visits that found nobody and yet name people who were seen: whom they name was not. */
  readonly contradictory: readonly HouseholdVisit[];
  /** Households and people that are in the list more than once, each once. */
  readonly duplicates: { readonly households: readonly string[]; readonly people: readonly string[] };
}

/**
 * Who was missed in an area, by household and person (不漏一户、不漏一人): a household is done with when it was visited and
 * every resident was seen, at whichever visit. One where nobody was found or that refused is to be visited again, so many
 * days after its last visit; of several visits of a household the strongest outcome counts, visited before refused before
 * not found. Visits after the day asked about count nothing. Of a household that is in the list twice each entry is looked
 * at; of somebody who is twice in one household, one.
 *
 * @param revisitWithinDays days after the last visit, that day included
 * @throws RangeError when the number of days is no whole number from 0.
 * @example
 * const households = [
 *   { household: "H-1", grid: "G-1", residents: [{ person: "A" }, { person: "B", keyGroup: "student" }] },
 *   { household: "H-2", grid: "G-1", residents: [{ person: "C" }] },
 * ] as const;
 * const on = calendarDate("2020-02-01");
 * const visits = [{ household: "H-1", on, outcome: "visited", seen: ["A"] }] as const;
 * const [grid] = householdCoverage(households, visits, { on, revisitWithinDays: 1 }).grids;
 * grid?.toVisit.map(({ household, missed }) => [household, missed.map(({ person }) => person)])
 * // => [["H-1", ["B"]], ["H-2", ["C"]]]
 * @see grid registration of Pingxiang, January to February 2020
 */
export function householdCoverage(
  households: readonly Household[],
  visits: readonly HouseholdVisit[],
  { on, revisitWithinDays }: { readonly on: CalendarDate; readonly revisitWithinDays: number },
): AreaCoverage {
  if (!Number.isSafeInteger(revisitWithinDays) || revisitWithinDays < 0)
    throw new RangeError(
      "householdCoverage: expected revisitWithinDays to be a whole number from 0, got another number",
    );
  const visitsOf = new Map<string, HouseholdVisit[]>(households.map(({ household }) => [household, []]));
  const unknownHouseholds: HouseholdVisit[] = [];
  for (const visit of visits) {
    if (visit.on > on) continue;
    const own = visitsOf.get(visit.household);
    if (own === undefined) unknownHouseholds.push(visit);
    else own.push(visit);
  }
  const looked = households.map((household) => visited(household, visitsOf.get(household.household) ?? []));
  const byGrid = byName(looked, ({ household }) => household.grid);
  const people = households.flatMap(({ residents }) => residents.map(({ person }) => person));
  return {
    grids: [...byGrid].map(([grid, own]) => gridOf(grid, own, on, revisitWithinDays)),
    unknownHouseholds,
    unknownPeople: [...byName(looked, ({ household }) => household.household)].flatMap(([household, own]) => {
      const living = new Set(own.flatMap((one) => one.household.residents.map(({ person }) => person)));
      const others = [...(own[0]?.seen ?? [])].filter((person) => !living.has(person));
      return others.map((person) => ({ household, person }));
    }),
    contradictory: visits.filter((visit) => visit.on <= on && visit.outcome === "not-found" && visit.seen.length > 0),
    duplicates: {
      households: namedTwice(byName(households, ({ household }) => household)),
      people: namedTwice(byName(people, String)),
    },
  };
}

/** A household with what its visits came to. */
interface VisitedHousehold {
  readonly household: Household;
  readonly standing: HouseholdStanding;
  readonly seen: ReadonlySet<string>;
  readonly lastVisit: CalendarDate | undefined;
}

/** From the one that says most. */
const STRENGTH: readonly VisitOutcome[] = ["visited", "refused", "not-found"];

function visited(household: Household, visits: readonly HouseholdVisit[]): VisitedHousehold {
  const standing = STRENGTH.find((outcome) => visits.some((visit) => visit.outcome === outcome));
  return {
    household,
    standing: standing ?? "not-visited",
    seen: new Set(visits.flatMap(({ outcome, seen }) => (outcome === "not-found" ? [] : seen))),
    lastVisit: visits
      .map((visit) => visit.on)
      .sort()
      .at(-1),
  };
}

function gridOf(
  grid: string,
  households: readonly VisitedHousehold[],
  on: CalendarDate,
  revisitWithinDays: number,
): GridCoverage {
  const standings: Record<HouseholdStanding, number> = { visited: 0, "not-found": 0, refused: 0, "not-visited": 0 };
  const residents = { all: 0, seen: 0 };
  const keyGroups = new Map<string, { all: number; seen: number }>(
    Object.keys(KEY_GROUPS).map((group) => [group, { all: 0, seen: 0 }]),
  );
  const toVisit: HouseholdToVisit[] = [];
  for (const { household, standing, seen, lastVisit } of households) {
    const living = residentsOf(household);
    const missed = living.filter(({ person }) => !seen.has(person));
    standings[standing]++;
    for (const { person, keyGroup } of living)
      for (const counted of [residents, keyGroups.get(keyGroup ?? "")]) {
        if (counted === undefined) continue;
        counted.all++;
        if (seen.has(person)) counted.seen++;
      }
    if (standing === "visited" && missed.length === 0) continue;
    const revisitBy = lastVisit === undefined ? undefined : addDays(lastVisit, revisitWithinDays);
    const isOverdue = revisitBy !== undefined && revisitBy < on;
    const keyFirst = missed.toSorted((one, other) => Number(isOfNoGroup(one)) - Number(isOfNoGroup(other)));
    toVisit.push({ household: household.household, standing, missed: keyFirst, revisitBy, isOverdue });
  }
  const groups = Object.fromEntries(keyGroups) as Record<KeyGroup, SeenOf>;
  return { grid, households: standings, residents, keyGroups: groups, toVisit };
}

/** Everybody once; of two entries the one that says a key group. */
function residentsOf({ residents }: Household): readonly Resident[] {
  const once = new Map<string, Resident>();
  for (const one of residents) if (once.get(one.person)?.keyGroup === undefined) once.set(one.person, one);
  return [...once.values()];
}

const isOfNoGroup = ({ keyGroup }: Resident) => keyGroup === undefined;
