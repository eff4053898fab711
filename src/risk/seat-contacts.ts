import { given, isAbsent } from "../answer.js";
import type { Truth } from "../logic/truth.js";
import type { ContactGrade } from "./contact-rules.js";
import type { SeatLayout } from "./seat-layout.js";
import type { SeatRule } from "./seat-rule.js";
import {
  type PersonOnBoard,
  type Place,
  placesOf,
  rowsOfPeople,
  type SeatedJourney,
  type SeatProblem,
} from "./seated-journey.js";
import { servesReach } from "./serves-reach.js";
import { withinReach } from "./within-reach.js";

/** Why a person is a contact. */
export type SeatReason =
  /** Within the rows: how many away, and whether in the same block between aisles. */
  | { readonly kind: "rows"; readonly case: string; readonly rowsApart: number; readonly sameBlock: boolean }
  | { readonly kind: "section" | "conveyance" | "served"; readonly case: string }
  /** On board, and not within reach of any case. */
  | { readonly kind: "elsewhere" };

/** A person who is a contact, with the class and why; what follows for the person is a matter of schedules. */
export interface SeatContact {
  readonly id: string;
  readonly grade: Exclude<ContactGrade, "none">;
  readonly because: SeatReason;
  /** Of a lap infant, the adult whose seat decides. */
  readonly inLapOf?: string;
}

/** A person of whom it is not known whether they are a contact, and what has to be known. */
export interface UnresolvedSeat {
  readonly id: string;
  readonly why: SeatProblem | "service-unknown" | "case-seat-unresolved" | "hours-unknown";
  /** What the person is in any case. */
  readonly atLeast: Exclude<ContactGrade, "close-contact">;
}

/** Everybody on board but the cases, each once and in exactly one of the lists. */
export interface SeatContacts {
  /** Whether the rule speaks of this journey at all, which may have been too short. */
  readonly applies: Truth;
  readonly contacts: readonly SeatContact[];
  readonly unresolved: readonly UnresolvedSeat[];
  /** Ids of those who are certainly no contacts by their seat. */
  readonly none: readonly string[];
  /** The cases, each once, with what is wrong with a seat of theirs, if anything is. */
  readonly cases: readonly { readonly id: string; readonly problem?: SeatProblem }[];
}

/**
 * Who on board is a contact by where people sat. A person whose seat is not known or not in the cabin is never dropped but
 * listed as unresolved; while a seat of a case is not known, nobody who is not already a close contact is cleared. A lap
 * infant sits where its adult does. Whoever is listed more than once under one id (who moved, or stands on two rows of a
 * codeshare) sat on every one of the seats: those of a case all count, and of anybody else the nearest. Everybody on board
 * is in exactly one list, once, in the order in which they are first given; that order changes nothing else.
 *
 * @param rule what the guide says of this kind of conveyance (`seatsCovid2020.rules.aircraft`)
 * @example
 * const layout = [{ kind: "rows", id: "economy", first: 11, last: 60, blocks: ["ABC", "DEFG", "HJK"] }];
 * const found = seatContacts(seatsCovid2020.rules.aircraft, {
 *   layout,
 *   people: [
 *     { id: "P1", role: "passenger", seat: "31K" },
 *     { id: "P2", role: "passenger", seat: "34A" },
 *     { id: "P3", role: "passenger", seat: "35A" },
 *     { id: "P4", role: "passenger" },
 *   ],
 *   cases: ["P1"],
 * });
 * found.contacts.map(({ id, grade }) => `${id} ${grade}`) // => ["P2 close-contact", "P3 general-contact"]
 * found.unresolved // => [{ id: "P4", why: "seat-unknown", atLeast: "general-contact" }]
 */
export function seatContacts(rule: SeatRule, journey: SeatedJourney): SeatContacts {
  const aboard: Aboard = { rule, layout: journey.layout, rows: rowsOfPeople(journey.people) };
  const cases = [...new Set(journey.cases)].map((id, order) => placedCase(id, order, aboard));
  const applies = lastsLongEnough(rule, journey);
  const contacts: SeatContact[] = [];
  const unresolved: UnresolvedSeat[] = [];
  const none: string[] = [];
  for (const [id, rows] of aboard.rows) {
    if (journey.cases.includes(id)) continue;
    const found = applies === "false" ? undefined : reasonFor(rows, aboard, cases);
    if (found === undefined) none.push(id);
    else if (applies === "undecided") unresolved.push({ id, why: "hours-unknown", atLeast: "none" });
    else if (typeof found === "string") unresolved.push({ id, why: found, atLeast: rule.others });
    else contacts.push(contactOf(found));
  }
  return { applies, contacts, unresolved, none, cases: cases.map(withProblem) };
}

type Why = UnresolvedSeat["why"];

/** What is looked at: the rule, and the rows of everybody by their id. */
interface Aboard {
  readonly rule: SeatRule;
  readonly layout: SeatLayout;
  readonly rows: ReturnType<typeof rowsOfPeople>;
}

/** A case, its place among the cases, everywhere it sat and, where one of its seats is not known, why. */
interface PlacedCase {
  readonly id: string;
  readonly order: number;
  readonly places: readonly Place[];
  readonly problem: SeatProblem | undefined;
}

function placedCase(id: string, order: number, { rule, layout, rows }: Aboard): PlacedCase {
  if (rule.reach.kind === "conveyance") return { id, order, places: [], problem: undefined };
  const own = rows.get(id) ?? [];
  const places = own.flatMap((row) =>
    row.role === "passenger" ? placesOf(row, rule.reach, layout, rows) : ["seat-unknown" as const],
  );
  return {
    id,
    order,
    places: places.filter((place) => typeof place !== "string"),
    problem: own.length === 0 ? "seat-unknown" : places.find((place) => typeof place === "string"),
  };
}

function withProblem({ id, problem }: PlacedCase): SeatContacts["cases"][number] {
  return problem === undefined ? { id } : { id, problem };
}

function lastsLongEnough({ minimumHours }: SeatRule, { hours }: SeatedJourney): Truth {
  if (minimumHours === undefined) return "true";
  const lasted = hours === undefined ? undefined : given(hours);
  if (lasted === undefined || Number.isNaN(lasted)) return "undecided";
  return lasted >= minimumHours ? "true" : "false";
}

/** Why somebody is a contact, by which of their rows. */
interface Found {
  readonly row: PersonOnBoard;
  readonly because: SeatReason;
  /** The less, the nearer to the case. */
  readonly distance: number;
  /** The place of the case among the cases: of equally near ones the first is named. */
  readonly order: number;
}

/** Why a person is a contact, why nobody can say, or `undefined` of a person who is none. */
function reasonFor(
  rows: readonly PersonOnBoard[],
  aboard: Aboard,
  cases: readonly PlacedCase[],
): Found | Why | undefined {
  const { rule } = aboard;
  const [row, [first]] = [rows[0] as PersonOnBoard, cases];
  if (first === undefined) return undefined;
  const whole = { row, distance: 0, order: 0 };
  if (rule.reach.kind === "conveyance") return { ...whole, because: { kind: "conveyance", case: first.id } };
  const looks = rows.flatMap((one) =>
    one.role === "crew" ? servedBy(one, aboard, cases) : seatedAt(one, aboard, cases),
  );
  const [nearest] = looks
    .filter((look) => typeof look !== "string")
    .sort((one, other) => one.distance - other.distance || one.order - other.order);
  if (nearest !== undefined) return nearest;
  const unknown = looks.find((look) => typeof look === "string");
  if (unknown !== undefined) return unknown;
  const isAsked = rule.crewWhoServed || rows.some(({ role }) => role === "passenger");
  if (isAsked && cases.some(({ problem }) => problem !== undefined)) return "case-seat-unresolved";
  return rule.others === "none" ? undefined : { ...whole, because: { kind: "elsewhere" } };
}

/** The cases that the seats of a row are within reach of, and why one of its seats is not known. */
function seatedAt(
  row: Extract<PersonOnBoard, { role: "passenger" }>,
  { rule: { reach }, layout, rows }: Aboard,
  cases: readonly PlacedCase[],
): (Found | Why)[] {
  return placesOf(row, reach, layout, rows).flatMap((place): (Found | Why)[] => {
    if (typeof place === "string") return [place];
    return cases.flatMap(({ id, order, places }) =>
      places.flatMap((other): Found[] => {
        if (reach.kind !== "rows")
          return other.section === place.section
            ? [{ row, order, distance: 0, because: { kind: "section", case: id } }]
            : [];
        const apart = place.position && other.position && withinReach(reach, other.position, place.position);
        if (apart === undefined) return [];
        const distance = 2 * apart.rowsApart + Number(!apart.sameBlock);
        return [{ row, order, distance, because: { kind: "rows", case: id, ...apart } }];
      }),
    );
  });
}

/** The cases that somebody of the crew served by a row; where people sat comes before whom they served. */
function servedBy(
  row: Extract<PersonOnBoard, { role: "crew" }>,
  { rule: { reach, crewWhoServed }, layout }: Aboard,
  cases: readonly PlacedCase[],
): (Found | Why)[] {
  const { served } = row;
  if (!crewWhoServed) return [];
  if (served === undefined || isAbsent(served)) return ["service-unknown"];
  if (served.some(({ section }) => !layout.some(({ id }) => id === section))) return ["service-unknown"];
  const isServed = ({ section: of, position }: Place) =>
    reach.kind === "rows" && position !== undefined
      ? served.some((area) => servesReach(area, reach, layout, position))
      : served.some(({ section }) => section === of);
  return cases
    .filter(({ places }) => places.some(isServed))
    .map(({ id, order }) => ({ row, order, distance: Number.MAX_VALUE, because: { kind: "served", case: id } }));
}

function contactOf({ row, because }: Found): SeatContact {
  const grade = because.kind === "elsewhere" ? "general-contact" : "close-contact";
  const adult = row.role === "passenger" ? row.inLapOf : undefined;
  return { id: row.id, grade, because, ...(adult === undefined ? {} : { inLapOf: adult }) };
}
