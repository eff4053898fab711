import { type Answer, given, isAbsent } from "../answer.js";
import type { Truth } from "../logic/truth.js";
import type { ContactGrade } from "./contact-rules.js";
import { type SeatLayout, type SeatPosition, seatPosition } from "./seat-layout.js";
import type { SeatReach, SeatRule } from "./seat-rule.js";

/** The seats that a member of the crew served: a whole section, or rows of it. */
export interface ServedArea {
  readonly section: string;
  readonly rows?: { readonly first: number; readonly last: number };
}

/** A person on board, by the caller's own id. */
export type PersonOnBoard = { readonly id: string } & (
  | {
      readonly role: "passenger";
      /** As on the boarding pass; of a lap infant left out. */
      readonly seat?: Answer<string>;
      /** Carriage, deck or cabin, where seats do not tell it. */
      readonly section?: string;
      /** Id of the adult whose seat a lap infant shares. */
      readonly inLapOf?: string;
    }
  | { readonly role: "crew"; /** Left out, not asked. */ readonly served?: Answer<readonly ServedArea[]> }
);

/** Who was on board, how they sat, and who of them is a case. */
export interface SeatedJourney {
  readonly layout: SeatLayout;
  readonly people: readonly PersonOnBoard[];
  /** Ids of the cases among them. */
  readonly cases: readonly string[];
  /** From door to door, waiting on the ground included; needed where the rule has a shortest journey. */
  readonly hours?: Answer<number>;
}

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
  readonly why:
    | "seat-unknown"
    | "seat-not-in-cabin"
    | "section-not-named"
    | "adult-unknown"
    | "service-unknown"
    | "case-seat-unresolved"
    | "hours-unknown";
}

/** Everybody on board, each in exactly one of the lists. */
export interface SeatContacts {
  /** Whether the rule speaks of this journey at all, which may have been too short. */
  readonly applies: Truth;
  readonly contacts: readonly SeatContact[];
  readonly unresolved: readonly UnresolvedSeat[];
  /** Ids of those who are certainly no contacts by their seat. */
  readonly none: readonly string[];
  readonly cases: readonly { readonly id: string; readonly problem?: UnresolvedSeat["why"] }[];
}

/**
 * Who on board is a contact by where people sat. A person whose seat is not known or not in the cabin is never dropped but
 * listed as unresolved; while the seat of a case is not known, nobody who is not already a close contact is cleared. A lap
 * infant sits where its adult does. Everybody on board is in exactly one list, in the order given.
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
 * found.unresolved // => [{ id: "P4", why: "seat-unknown" }]
 */
export function seatContacts(rule: SeatRule, journey: SeatedJourney): SeatContacts {
  const { people } = journey;
  const cases = journey.cases.map((id) => caseOf(id, journey));
  const isCase = new Set(journey.cases);
  const applies = lastsLongEnough(rule, journey);
  const contacts: SeatContact[] = [];
  const unresolved: UnresolvedSeat[] = [];
  const none: string[] = [];
  for (const person of people.filter(({ id }) => !isCase.has(id))) {
    const { id } = person;
    const because = applies === "false" ? undefined : reasonFor(person, rule, journey, cases);
    if (because === undefined) none.push(id);
    else if (typeof because === "string") unresolved.push({ id, why: because });
    else if (applies === "undecided") unresolved.push({ id, why: "hours-unknown" });
    else contacts.push(contactOf(person, because, rule));
  }
  return { applies, contacts, unresolved, none, cases: cases.map(({ id, place }) => (typeof place === "string" ? { id, problem: place } : { id })) };
}

type Why = UnresolvedSeat["why"];

/** A case, and where it sat; of one who has no seat that can be found, why. */
interface PlacedCase {
  readonly id: string;
  readonly place: SeatPosition | Why;
}

function caseOf(id: string, journey: SeatedJourney): PlacedCase {
  const person = journey.people.find((one) => one.id === id);
  return { id, place: person?.role === "passenger" ? placeOf(person, journey) : "seat-unknown" };
}

type Passenger = Extract<PersonOnBoard, { role: "passenger" }>;

function placeOf({ seat, section, inLapOf }: Passenger, { layout, people }: SeatedJourney): SeatPosition | Why {
  if (inLapOf !== undefined) {
    const adult = people.find(({ id }) => id === inLapOf);
    if (adult?.role !== "passenger" || adult.inLapOf !== undefined) return "adult-unknown";
    return placeOf(adult, { layout, people, cases: [] });
  }
  if (seat === undefined || isAbsent(seat) || seat.trim() === "") return "seat-unknown";
  const found = seatPosition(layout, seat, section);
  return found.ok ? found.value : found.issues[0].code;
}

function lastsLongEnough({ minimumHours }: SeatRule, { hours }: SeatedJourney): Truth {
  if (minimumHours === undefined) return "true";
  const lasted = hours === undefined ? undefined : given(hours);
  if (lasted === undefined || Number.isNaN(lasted)) return "undecided";
  return lasted >= minimumHours ? "true" : "false";
}

/** Why a person is a contact, why nobody can say, or `undefined` of a person who is none. */
function reasonFor(person: PersonOnBoard, rule: SeatRule, journey: SeatedJourney, cases: readonly PlacedCase[]): SeatReason | Why | undefined {
  const placed = cases.filter((one): one is PlacedCase & { place: SeatPosition } => typeof one.place !== "string");
  const found =
    person.role === "crew"
      ? servedReason(person.served, rule, journey.layout, placed)
      : seatReason(placeOf(person, journey), rule, journey.layout, placed);
  if (typeof found === "object") return found;
  if (rule.reach.kind === "conveyance" && person.role === "passenger") return onBoard(cases);
  if (typeof found === "string") return found;
  if (placed.length < cases.length) return "case-seat-unresolved";
  return rule.others === "none" || cases.length === 0 ? undefined : { kind: "elsewhere" };
}
