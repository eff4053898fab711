import { compareWords } from "../text.js";
/** Those who visit, and for how many people a day has room. */
export interface FollowUpTeam {
  readonly team: string;
  /** How many people it can take; left out, any number. */
  readonly capacity?: number | undefined;
}

/** Somebody to be visited, and how far each team is: in any unit, the same throughout. */
export interface PersonToVisit {
  readonly person: string;
  /** By team; a team that is left out cannot go there, or nobody knows how far it is. Left out, that goes for all. */
  readonly distances?: Readonly<Record<string, number>> | undefined;
}

/** Who visits whom. */
export interface FollowUpAssignment {
  /** By person. */
  readonly assigned: readonly { readonly person: string; readonly team: string }[];
  /** Nobody has room for them, or can go there; by person. */
  readonly unassigned: readonly string[];
}

/**
 * Gives people to teams in turn: the first person to the first team, the next to the next, past those that are full.
 * People are taken by document number and teams in their order, so that whoever does it again gets the same. A person
 * given twice counts once, and so does a team, with the least room it was given. Without teams nobody is assigned.
 *
 * @example
 * assignInTurn(["E3", "E1", "E2"], [{ team: "north" }, { team: "south", capacity: 1 }]).assigned
 * // => [{ person: "E1", team: "north" }, { person: "E2", team: "south" }, { person: "E3", team: "north" }]
 */
export function assignInTurn(people: readonly string[], teams: readonly FollowUpTeam[]): FollowUpAssignment {
  const rooms = roomsOf(teams);
  const inTurn = [...rooms.keys()];
  const assigned: { person: string; team: string }[] = [];
  const unassigned: string[] = [];
  let turn = 0;
  for (const person of [...new Set(people)].sort()) {
    while (inTurn.length > 0 && !(rooms.get(inTurn[turn % inTurn.length] as string) as number)) {
      // Who is full leaves the round, and the next one stands in the same place.
      turn %= inTurn.length;
      inTurn.splice(turn, 1);
    }
    const team = inTurn[turn % inTurn.length];
    if (team === undefined) unassigned.push(person);
    else {
      assigned.push({ person, team });
      rooms.set(team, (rooms.get(team) as number) - 1);
      turn = (turn % inTurn.length) + 1;
    }
  }
  return { assigned, unassigned };
}

/**
 * Gives people to the nearest team that has room: of all the ways left the shortest goes first, and among equals the
 * person and then the team that comes first by name. So everyone who is not with their nearest team lost the place to
 * somebody for whom it was no further. It is not the least distance in all. The order of people and of teams
 * changes nothing; each stands once, a team with the least room it was given. A distance that is no finite number, or
 * below 0, counts as not known.
 *
 * @example
 * const people = [
 *   { person: "E1", distances: { north: 2, south: 5 } },
 *   { person: "E2", distances: { north: 1, south: 9 } },
 *   { person: "E3", distances: {} },
 * ];
 * assignNearest(people, [{ team: "north", capacity: 1 }, { team: "south" }])
 * // => { assigned: [{ person: "E1", team: "south" }, { person: "E2", team: "north" }], unassigned: ["E3"] }
 */
export function assignNearest(people: readonly PersonToVisit[], teams: readonly FollowUpTeam[]): FollowUpAssignment {
  const rooms = roomsOf(teams);
  const ways = people.flatMap(({ person, distances }) =>
    [...rooms.keys()].flatMap((team) => {
      const distance = distances && Object.hasOwn(distances, team) ? distances[team] : undefined;
      return isDistance(distance) ? [{ person, team, distance }] : [];
    }),
  );
  ways.sort(
    (one, other) =>
      one.distance - other.distance || compareWords(one.person, other.person) || compareWords(one.team, other.team),
  );
  const teamOf = new Map<string, string>();
  for (const { person, team } of ways) {
    const room = rooms.get(team) as number;
    if (room < 1 || teamOf.has(person)) continue;
    teamOf.set(person, team);
    rooms.set(team, room - 1);
  }
  const named = [...new Set(people.map(({ person }) => person))].sort();
  return {
    assigned: named.flatMap((person) => {
      const team = teamOf.get(person);
      return team === undefined ? [] : [{ person, team }];
    }),
    unassigned: named.filter((person) => !teamOf.has(person)),
  };
}

/** Two ways without end cannot be told apart by length, and no team goes either. */
function isDistance(distance: number | undefined): distance is number {
  return Number.isFinite(distance) && (distance as number) >= 0;
}

/** By team, in their order. A capacity that is not a number of people leaves no room. */
function roomsOf(teams: readonly FollowUpTeam[]): Map<string, number> {
  const rooms = new Map<string, number>();
  for (const { team, capacity = Number.POSITIVE_INFINITY } of teams) {
    const room = capacity >= 1 ? Math.floor(capacity) : 0;
    rooms.set(team, Math.min(room, rooms.get(team) ?? room));
  }
  return rooms;
}
