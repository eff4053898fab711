import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { type Instant, writtenDay } from "../calendar/instant.js";
import type { Conveyance, Voyage } from "../subjects/conveyance.js";
import type { Traveller } from "../subjects/traveller.js";
import { type Draws, eachDrawn } from "./draws.js";
import { chineseName, otherName, passportNumber } from "./made-up-people.js";
import { minutesLater } from "./moments.js";

/** A call on the way, in the order of the way; of the first there is no arrival. */
export interface SyntheticCall {
  /** By the code that the operator uses (IATA or UN/LOCODE). */
  readonly port: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly arrivedOn: CalendarDate | undefined;
  readonly departedOn: CalendarDate;
}

/** A made-up voyage with its way and who is on board. */
export interface SyntheticVoyage extends Voyage {
  readonly calls: readonly SyntheticCall[];
  /** Passengers first, then crew; no two have one document number. */
  readonly travellers: readonly Traveller[];
}

/** What made-up voyages are drawn with. */
export interface VoyageOptions {
  /** They arrive in the 24 hours before it. */
  readonly asOf: Instant;
  /** The kinds to choose from; left out, all. */
  readonly kinds?: readonly Conveyance["kind"][];
  /** How many people are on board at most; left out, 20. There is always one. */
  readonly mostTravellers?: number;
}

type Place = readonly [code: string, country: string];
const AIRPORTS = [
  ["MXP", "ITA"],
  ["ICN", "KOR"],
  ["CDG", "FRA"],
  ["BKK", "THA"],
  ["SYD", "AUS"],
] as const satisfies Place[];
const SEAPORTS = [
  ["SGSIN", "SGP"],
  ["KRPUS", "KOR"],
  ["VNHPH", "VNM"],
  ["JPOSA", "JPN"],
  ["PHMNL", "PHL"],
] as const satisfies Place[];
const CROSSINGS = [
  ["MNZMU", "MNG"],
  ["VNDDG", "VNM"],
  ["KZKHG", "KAZ"],
] as const satisfies Place[];
const KINDS = ["aircraft", "ship", "train", "road-vehicle"] as const;

/**
 * Made-up voyages of aircraft, ships, trains and road vehicles: the way, day by day without a gap, and the manifest. A
 * ship's IMO number has the check digit that it should have.
 *
 * @example
 * const asOf = instant("2025-02-01T09:00:00+08:00");
 * const [voyage] = voyagesFrom({ seed: 3, asOf, kinds: ["ship"] });
 * voyage?.conveyance.kind // => "ship"
 * portsToList(voyage?.calls ?? [], { submittedOn: calendarDate("2025-02-01"), windowDays: 90 }).length === voyage?.calls.length // => true
 */
export function voyagesFrom({
  seed,
  count = 1,
  ...options
}: VoyageOptions & { readonly seed: number; readonly count?: number }): SyntheticVoyage[] {
  return eachDrawn(seed, count, (draws) => voyageDrawn(draws, options));
}

/**
 * One such voyage from draws of one's own, such as those of a property-testing library.
 *
 * @example
 * voyageDrawn(listedDraws([]), { asOf: instant("2025-02-01T09:00:00+08:00") }).origin // => "MXP"
 */
export function voyageDrawn(
  draws: Draws,
  { asOf, kinds = KINDS, mostTravellers = 20 }: VoyageOptions,
): SyntheticVoyage {
  const kind = draws.pick(kinds as readonly [Conveyance["kind"], ...Conveyance["kind"][]]);
  const arrivedAt = minutesLater(asOf, -draws.whole(0, 24 * 60));
  const calls = callsDrawn(kind, writtenDay(arrivedAt), draws);
  const origin = calls.at(-1)?.port ?? "";
  const travellers = travellersDrawn(kind, draws.whole(1, Math.max(mostTravellers, 1)), draws);
  return {
    conveyance: conveyanceDrawn(kind, draws),
    serviceNumber: serviceNumber(kind, draws),
    origin,
    arrivedAt,
    calls,
    travellers,
  };
}

function conveyanceDrawn(kind: Conveyance["kind"], draws: Draws): Conveyance {
  if (kind === "aircraft") return { kind, registration: `B-${draws.whole(1000, 9999)}` };
  if (kind === "ship")
    return { kind, imoNumber: imoNumber(draws), name: `EXAMPLE ${draws.pick(["STAR", "PEARL", "HOPE"])}` };
  return { kind, number: kind === "train" ? `K${draws.whole(1, 99)}` : `EX${draws.digits(5)}` };
}

/** Seven digits, the last of which is that of the sum of the others times 7 to 2. */
function imoNumber(draws: Draws): string {
  const body = `9${draws.digits(5)}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (7 - index), 0);
  return `${body}${sum % 10}`;
}

function serviceNumber(kind: Conveyance["kind"], draws: Draws): string {
  const letters = { aircraft: "CA", ship: "V", train: "K", "road-vehicle": "R" } as const;
  return `${letters[kind]}${draws.whole(100, 999)}`;
}

/** Where it came from, last call last: of a ship up to five ports, each stay from 1 to 3 days, each passage from 1 to 6. */
function callsDrawn(kind: Conveyance["kind"], arrivedOn: CalendarDate, draws: Draws): SyntheticCall[] {
  const places: readonly Place[] = kind === "ship" ? SEAPORTS : kind === "aircraft" ? AIRPORTS : CROSSINGS;
  const count = draws.whole(1, kind === "ship" ? 5 : kind === "aircraft" ? 2 : 1);
  const first = draws.whole(0, places.length - 1);
  const calls: SyntheticCall[] = [];
  let next = arrivedOn;
  for (let index = 0; index < count; index++) {
    const [port, country] = places[(first + index) % places.length] as Place;
    const departedOn = addDays(next, kind === "ship" ? -draws.whole(1, 6) : 0);
    const stayed = addDays(departedOn, kind === "ship" ? -draws.whole(1, 3) : 0);
    calls.unshift({ port, country, arrivedOn: index === count - 1 ? undefined : stayed, departedOn });
    next = stayed;
  }
  return calls;
}

function travellersDrawn(kind: Conveyance["kind"], count: number, draws: Draws): Traveller[] {
  const crew = Math.min(count, kind === "ship" ? Math.ceil(count / 2) : 2);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index): Traveller => {
    const isChinese = draws.happens(0.5);
    let documentNumber = passportNumber(isChinese, draws);
    // Draws that run out would make the same number for ever: it is counted on instead.
    while (taken.has(documentNumber))
      documentNumber = `${documentNumber[0]}${String(Number(documentNumber.slice(1)) + 1).padStart(8, "0")}`;
    taken.add(documentNumber);
    const role = index >= count - crew ? "crew" : "passenger";
    return {
      documentNumber,
      name: isChinese ? chineseName(draws) : otherName(draws),
      nationality: isChinese ? "CHN" : draws.pick(["ITA", "KOR", "FRA", "THA", "AUS"]),
      role,
      ...(kind === "aircraft" && role === "passenger" ? { seatNumber: seatNumber(index) } : {}),
    };
  });
}

/** Six seats to a row, from row 11 on. */
function seatNumber(index: number): string {
  return `${11 + Math.floor(index / 6)}${"ABCDHK"[index % 6]}`;
}
