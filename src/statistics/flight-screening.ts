import { checkDelay, type Delay, type DelayPoints, delayLaw } from "./delay.js";
import { checkShares, checkTime, type ScreeningShares } from "./screening-denominators.js";

/** How an infection goes on, as far as screening sees it. */
export interface ScreenedInfection {
  /** From infection to symptoms. */
  readonly incubation: Delay;
  /** From symptoms to being too ill to travel. */
  readonly onsetToSevere: Delay;
  /** The share whom no screening can find, from 0 to 1: those who never have the symptoms that are screened for. */
  readonly undetectable: number;
}

/** What is done at both ends of the flight. */
export interface FlightScreening {
  readonly flightHours: number;
  /** The share of those with symptoms whom the screening at exit finds, from 0 to 1; 0 for none. */
  readonly exitSensitivity: number;
  /** The same at entry, whatever was found at exit. */
  readonly entrySensitivity: number;
}

/**
 * When infected people set out, from infection up to being too ill to travel:
 * `equal-travellers`, each at any time alike and everyone counting alike (as published in 2020);
 * `equal-infection-days`, each day of anyone's infection alike;
 * or a time after infection up to recovery, of whom those too ill to travel stay behind, with an epidemic that doubles.
 */
export type Departures =
  | "equal-travellers"
  | "equal-infection-days"
  | {
      /** From being too ill to travel to recovery. */
      readonly recovery: Delay;
      /** Days in which infections double; none where they are as many each day. */
      readonly doublingTimeDays?: number;
    };

/** What becomes of an infected traveller who would depart. */
export type FlightOutcome = "exit" | "severeInFlight" | "entry" | "notDetected";

/** What screening at both ends of a flight finds. */
export interface FlightScreeningEstimate extends ScreeningShares<FlightOutcome> {
  /** The same without those found at exit: what the port of entry sees. `undefined` when nobody boards. */
  readonly givenBoarded: ScreeningShares<Exclude<FlightOutcome, "exit">> | undefined;
}

/**
 * Which share of infected travellers screening at exit and entry finds, which falls severely ill on the way, and which
 * passes: the model of Quilty and colleagues, by quadrature instead of simulated travellers, so that the same question
 * has the same answer to about ten digits. Incubation I and the time J from symptoms to severe illness are gamma
 * distributed; people depart at any time t up to T = I + J alike.
 * Found at exit: t > I, with the sensitivity. Severe in flight: not found, and T < t + flight. Found at entry: not found
 * before, symptoms on arrival, with the sensitivity. Nobody of the `undetectable` is found.
 *
 * The shares are per infected traveller who would depart, `givenBoarded` per one who boarded. No interval is given: the
 * published one was the spread of simulations of 100 travellers, about 50 after those too ill stayed behind, and held no
 * doubt about the parameters. Not for a test whose sensitivity changes with the days since infection.
 *
 * @throws RangeError when a delay has no mean above 0, a share is not from 0 to 1, or a time is negative.
 * @example
 * const covid2020 = {
 *   incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
 *   onsetToSevere: { meanDays: 9.1, varianceSquareDays: 14.7 },
 *   undetectable: 0.17,
 * };
 * const screening = { flightHours: 12, exitSensitivity: 0.86, entrySensitivity: 0.86 };
 * const { shares, of } = flightScreening(covid2020, screening);
 * [shares.exit, shares.severeInFlight, shares.entry, shares.notDetected].map((share) => (100 * share).toFixed(1)) // => ["44.5", "0.4", "8.6", "46.4"]
 * of // => "infected-who-would-depart"
 * @see Quilty, Clifford, Flasche, Eggo, Euro Surveill 2020;25(5):2000080; for departures up to recovery Quilty, Zenodo 20631596 (2026, not reviewed)
 */
export function flightScreening(
  infection: ScreenedInfection,
  screening: FlightScreening,
  departures: Departures = "equal-travellers",
): FlightScreeningEstimate {
  check(infection, screening, departures);
  const { symptomatic, severe, severeFromSymptoms, mild, onsetInFlight } = courses(infection, screening, departures);
  const { exitSensitivity, entrySensitivity } = screening;
  const visible = 1 - infection.undetectable;
  const exit = Math.min(1, visible * exitSensitivity * symptomatic);
  const severeInFlight = visible * (severe + (1 - exitSensitivity) * severeFromSymptoms);
  const entry = visible * entrySensitivity * ((1 - exitSensitivity) * mild + onsetInFlight);
  const notDetected = Math.max(0, 1 - exit - severeInFlight - entry);
  return {
    shares: { exit, severeInFlight, entry, notDetected },
    of: "infected-who-would-depart",
    interval: "none",
    givenBoarded: givenBoarded({ exit, severeInFlight, entry, notDetected }),
  };
}

/** A share that is nothing but the rounding of the others. */
const NOBODY = 1e-12;

function givenBoarded(shares: Readonly<Record<FlightOutcome, number>>): FlightScreeningEstimate["givenBoarded"] {
  const { severeInFlight, entry, notDetected } = shares;
  const boarded = severeInFlight + entry + notDetected;
  if (boarded < NOBODY) return undefined;
  return {
    shares: {
      severeInFlight: severeInFlight / boarded,
      entry: entry / boarded,
      notDetected: notDetected / boarded,
    },
    of: "infected-who-boarded",
    interval: "none",
  };
}

/** Shares of those who would depart and can be found, by where their illness is at departure and on arrival. */
interface Courses {
  /** With symptoms at departure. */
  symptomatic: number;
  /** Without symptoms at departure, severe on arrival. */
  severe: number;
  /** With symptoms at departure, severe on arrival. */
  severeFromSymptoms: number;
  /** With symptoms at departure and not severe on arrival. */
  mild: number;
  /** Without symptoms at departure, with symptoms and not severe on arrival. */
  onsetInFlight: number;
}

/** How times of departure count: the mass of the times up to one, and the weight of an infection of so many days. */
interface DepartureLaw {
  /** Each later day of departure counts less by this, as a rate per day; 0 where all count alike. */
  readonly growth: number;
  readonly weight: (days: number) => number;
}

/** The mass of the times of departure up to one. */
const massUpTo = (days: number, growth: number) => (growth === 0 ? days : -Math.expm1(-growth * days) / growth);

/** Incubations, with the masses of departure before symptoms and, more than a flight, before symptoms on arrival. */
interface Incubations extends DelayPoints {
  readonly beforeOnset: Float64Array;
  readonly tooEarly: Float64Array;
  /** What a day of departure after the incubation counts. */
  readonly decay: Float64Array;
}

function courses(infection: ScreenedInfection, { flightHours }: FlightScreening, departures: Departures): Courses {
  const flight = flightHours / 24;
  const law = departureLaw(departures);
  const { growth } = law;
  const mass = (days: number) => massUpTo(days, growth);
  const incubation = delayLaw(infection.incubation);
  const incubations = (points: DelayPoints): Incubations => ({
    ...points,
    beforeOnset: points.days.map(mass),
    tooEarly: points.days.map((days) => mass(Math.max(0, days - flight))),
    decay: points.days.map((days) => Math.exp(-growth * days)),
  });
  const all = incubations(incubation([flight]));
  const long = part(all, (days) => days >= flight);
  // Not from their decay, which fast growth brings down to 0.
  const earlierDecay = long.days.map((days) => Math.exp(-growth * (days - flight)));
  const sums = { symptomatic: 0, severe: 0, severeFromSymptoms: 0, mild: 0, onsetInFlight: 0, whole: 0 };
  const severe = delayLaw(infection.onsetToSevere)(nearing(flight));
  for (const [place, ill] of severe.days.entries()) {
    const spell = { ill, mass: mass(ill), share: severe.shares[place] as number, weight: law.weight };
    // Who departs later than this is severe on arrival: it is `from` and, past it, `slope` of `per`.
    if (ill >= flight) add(sums, all, spell, { from: all.beforeOnset, slope: mass(ill - flight), per: all.decay });
    else {
      add(sums, long, spell, { from: long.tooEarly, slope: mass(ill), per: earlierDecay });
      const short = incubations(incubation([flight - ill], flight));
      add(sums, short, spell, {
        from: short.days.map((days) => mass(Math.max(0, days + ill - flight))),
        slope: 0,
        per: short.decay,
      });
    }
  }
  const { whole, ...parts } = sums;
  for (const name of Object.keys(parts) as (keyof Courses)[]) parts[name] /= whole;
  return parts;
}

/** Who is ill for nearly as long as the flight is severe on arrival unless the incubation is short: finer steps there. */
const nearing = (flight: number) => [flight, flight * 0.9];

function part(all: Incubations, isIn: (days: number) => boolean): Incubations {
  const kept = (values: Float64Array) => values.filter((_, place) => isIn(all.days[place] as number));
  return {
    days: kept(all.days),
    shares: kept(all.shares),
    beforeOnset: kept(all.beforeOnset),
    tooEarly: kept(all.tooEarly),
    decay: kept(all.decay),
  };
}

/** Those who are ill for so many days before they are severe. */
interface Spell {
  readonly ill: number;
  readonly mass: number;
  readonly share: number;
  readonly weight: (days: number) => number;
}

function add(
  sums: Courses & { whole: number },
  { days, shares, beforeOnset, tooEarly, decay }: Incubations,
  { ill, mass, share, weight }: Spell,
  { from, slope, per }: { readonly from: Float64Array; readonly slope: number; readonly per: Float64Array },
): void {
  for (let place = 0; place < days.length; place++) {
    const onset = beforeOnset[place] as number;
    const severe = mass * (decay[place] as number);
    const tooLate = (from[place] as number) + slope * (per[place] as number);
    const counted = share * (shares[place] as number) * weight((days[place] as number) + ill);
    sums.whole += counted * (onset + severe);
    sums.symptomatic += counted * severe;
    sums.severe += counted * Math.max(0, onset - tooLate);
    const mild = Math.min(severe, Math.max(0, tooLate - onset));
    sums.severeFromSymptoms += counted * (severe - mild);
    sums.mild += counted * mild;
    sums.onsetInFlight += counted * Math.max(0, Math.min(onset, tooLate) - (tooEarly[place] as number));
  }
}

function departureLaw(departures: Departures): DepartureLaw {
  if (departures === "equal-infection-days") return { growth: 0, weight: () => 1 };
  if (departures === "equal-travellers") return { growth: 0, weight: (severe) => 1 / severe };
  const { recovery, doublingTimeDays = Number.POSITIVE_INFINITY } = departures;
  const growth = Math.LN2 / doublingTimeDays;
  return { growth, weight: untilRecovery(delayLaw(recovery)([]), growth) };
}

/** Of an infection that is severe after so many days: one over the mass of all times up to recovery, on average. */
function untilRecovery({ days, shares }: DelayPoints, growth: number): (days: number) => number {
  const masses = days.map((one) => massUpTo(one, growth));
  return (severe) => {
    const [mass, decay] = [massUpTo(severe, growth), Math.exp(-growth * severe)];
    let mean = 0;
    for (let place = 0; place < masses.length; place++)
      mean += (shares[place] as number) / (mass + decay * (masses[place] as number));
    return mean;
  };
}

/** A ten-thousandth of a second: nothing doubles faster. */
const LEAST_DOUBLING_DAYS = 1e-9;

function check(infection: ScreenedInfection, screening: FlightScreening, departures: Departures): void {
  const { exitSensitivity, entrySensitivity, flightHours } = screening;
  checkDelay("flightScreening", infection.incubation);
  checkDelay("flightScreening", infection.onsetToSevere);
  checkShares("flightScreening", { undetectable: infection.undetectable, exitSensitivity, entrySensitivity });
  checkTime("flightScreening", "flightHours", flightHours);
  if (typeof departures === "string") return;
  checkDelay("flightScreening", departures.recovery);
  const { doublingTimeDays = 1 } = departures;
  if (!(doublingTimeDays >= LEAST_DOUBLING_DAYS))
    throw new RangeError(`flightScreening: expected doublingTimeDays above 0, got ${doublingTimeDays}`);
}
