import { type Answer, given, isAbsent } from "../answer.js";
import type { Truth } from "../logic/truth.js";
import type { ContactGrade } from "./contact-rules.js";
import type { SeatLayout, SeatPosition } from "./seat-layout.js";
import type { SeatRule } from "./seat-rule.js";
import { type PersonOnBoard, type Place, placeOf, type SeatedJourney, type SeatProblem } from "./seated-journey.js";
import { type ServedArea, servesReach } from "./serves-reach.js";
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

/** Everybody on board, each in exactly one of the lists. */
export interface SeatContacts {
  /** Whether the rule speaks of this journey at all, which may have been too short. */
  readonly applies: Truth;
  readonly contacts: readonly SeatContact[];
  readonly unresolved: readonly UnresolvedSeat[];
  /** Ids of those who are certainly no contacts by their seat. */
  readonly none: readonly string[];
  /** The cases, with what is wrong with their seat, if anything is. */
  readonly cases: readonly { readonly id: string; readonly problem?: SeatProblem }[];
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
 * found.unresolved // => [{ id: "P4", why: "seat-unknown", atLeast: "general-contact" }]
 */
export function seatContacts(rule: SeatRule, journey: SeatedJourney): SeatContacts {
  const cases = journey.cases.map((id) => placedCase(id, rule, journey));
  const applies = lastsLongEnough(rule, journey);
  const contacts: SeatContact[] = [];
  const unresolved: UnresolvedSeat[] = [];
  const none: string[] = [];
  for (const person of journey.people.filter(({ id }) => !journey.cases.includes(id))) {
    const { id } = person;
    const because = applies === "false" ? undefined : reasonFor(person, rule, journey, cases);
    if (because === undefined) none.push(id);
    else if (applies === "undecided") unresolved.push({ id, why: "hours-unknown", atLeast: "none" });
    else if (typeof because === "string") unresolved.push({ id, why: because, atLeast: rule.others });
    else contacts.push(contactOf(person, because));
  }
  return { applies, contacts, unresolved, none, cases: cases.map(withProblem) };
}

type Why = UnresolvedSeat["why"];

/** A case and where it sat or, where that is not known, why. */
interface PlacedCase {
  readonly id: string;
  readonly place: Place | SeatProblem;
}

function placedCase(id: string, rule: SeatRule, journey: SeatedJourney): PlacedCase {
  const person = journey.people.find((one) => one.id === id);
  if (rule.reach.kind === "conveyance") return { id, place: { section: "" } };
  return { id, place: person?.role === "passenger" ? placeOf(person, rule.reach, journey) : "seat-unknown" };
}

function withProblem({ id, place }: PlacedCase): SeatContacts["cases"][number] {
  return typeof place === "string" ? { id, problem: place } : { id };
}

function lastsLongEnough({ minimumHours }: SeatRule, { hours }: SeatedJourney): Truth {
  if (minimumHours === undefined) return "true";
  const lasted = hours === undefined ? undefined : given(hours);
  if (lasted === undefined || Number.isNaN(lasted)) return "undecided";
  return lasted >= minimumHours ? "true" : "false";
}

/** Why a person is a contact, why nobody can say, or `undefined` of a person who is none. */
function reasonFor(
  person: PersonOnBoard,
  rule: SeatRule,
  journey: SeatedJourney,
  cases: readonly PlacedCase[],
): SeatReason | Why | undefined {
  const [first] = cases;
  if (first === undefined) return undefined;
  if (rule.reach.kind === "conveyance") return { kind: "conveyance", case: first.id };
  const placed = cases.filter((one): one is PlacedCase & { place: Place } => typeof one.place !== "string");
  const found =
    person.role === "crew"
      ? servedReason(person.served, rule, journey.layout, placed)
      : seatReason(placeOf(person, rule.reach, journey), rule, placed);
  if (found !== undefined) return found;
  if (placed.length < cases.length && (person.role === "passenger" || rule.crewWhoServed))
    return "case-seat-unresolved";
  return rule.others === "none" ? undefined : { kind: "elsewhere" };
}

/** The nearest of the cases that the seat is within reach of. */
function seatReason(
  place: Place | Why,
  { reach }: SeatRule,
  cases: readonly (PlacedCase & { place: Place })[],
): SeatReason | Why | undefined {
  if (typeof place === "string") return place;
  if (reach.kind !== "rows") {
    const same = cases.find((one) => one.place.section === place.section);
    return same && { kind: "section", case: same.id };
  }
  const reasons = cases.flatMap((one) => {
    const distance = place.position && one.place.position && withinReach(reach, one.place.position, place.position);
    return distance === undefined ? [] : [{ kind: "rows" as const, case: one.id, ...distance }];
  });
  return reasons.sort(
    (one, other) => one.rowsApart - other.rowsApart || Number(other.sameBlock) - Number(one.sameBlock),
  )[0];
}

function servedReason(
  served: Answer<readonly ServedArea[]> | undefined,
  { reach, crewWhoServed }: SeatRule,
  layout: SeatLayout,
  cases: readonly (PlacedCase & { place: Place })[],
): SeatReason | Why | undefined {
  if (!crewWhoServed) return undefined;
  if (served === undefined || isAbsent(served)) return "service-unknown";
  if (served.some(({ section }) => !layout.some(({ id }) => id === section))) return "service-unknown";
  const found = cases.find(({ place }) =>
    reach.kind === "rows" && place.position !== undefined
      ? served.some((area) => servesReach(area, reach, layout, place.position as SeatPosition))
      : served.some(({ section }) => section === place.section),
  );
  return found && { kind: "served", case: found.id };
}

function contactOf(person: PersonOnBoard, because: SeatReason): SeatContact {
  const grade = because.kind === "elsewhere" ? "general-contact" : "close-contact";
  const adult = person.role === "passenger" ? person.inLapOf : undefined;
  return { id: person.id, grade, because, ...(adult === undefined ? {} : { inLapOf: adult }) };
}
