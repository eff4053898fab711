import { type ArrivalCourse, COURSE, COURSE_ENDS } from "./arrival-course.js";
import { type DelayLaw, type DelayPoints, delayLaw } from "./delay.js";
import { legendreNodes } from "./legendre-nodes.js";
import type { Leaving } from "./quarantine-course.js";
import { type RunningIntegrals, runningIntegrals } from "./running-integrals.js";
import type { ArrivingInfection } from "./screening-protocol.js";

/** Shares of those who arrive: by the ends of a course, and of those who left the ones who were infectious then. */
export interface CourseMeans {
  readonly ends: Readonly<Record<(typeof COURSE_ENDS)[number], number>>;
  readonly leftInfectious: number;
}

/** Delays that so few people have are left out. */
const NOBODY = 1e-9;
/** Enough for the four decimals that are promised. */
const NODES = /* @__PURE__ */ legendreNodes(10, -1, 1);
/** Within so many days a course is smooth enough between its bends. */
const LONGEST_STRETCH_DAYS = 3;

/**
 * The means of a course over incubation I, infection J and the day of arrival t up to T = I + J. Whoever leaves L days
 * after arrival is infectious where t + L < T.
 */
export function courseMeans(
  infection: ArrivingInfection,
  course: ArrivalCourse,
  leavings: readonly Leaving[],
  growth: number,
): CourseMeans {
  const { symptomatic, ages } = infection;
  const [incubation, infectious] = [delayLaw(infection.incubation, NODES), delayLaw(infection.infectious, NODES)];
  const illnesses = pointsOf(infectious([]));
  const longest = longestOf(pointsOf(incubation([]))) + longestOf(illnesses);
  const integrals = runningIntegrals(stretches(course.bends, longest, growth), course.functions, course.at);
  const weigh = ages === "equal-travellers" ? (days: number) => 1 / days : () => 1;
  const massUpTo = (days: number) => (growth === 0 ? days : -Math.expm1(-growth * days) / growth);
  const [atOnset, at] = [new Float64Array(course.functions), new Float64Array(course.functions)];
  const ends = new Float64Array(COURSE_ENDS.length);
  let [leftInfectious, whole] = [0, 0];

  const ways = leavings.map((leaving, way) => ({
    leaving,
    place: COURSE.leaving(way),
    illnesses: illnessesAround(leaving, infectious),
  }));
  const leavingDays = leavings.map(({ daysAfterArrival }) => daysAfterArrival);
  const phaseDays = leavings.flatMap(({ phases }) => phases.map(({ from }) => from));
  const onsets = pointsOf(incubation([...new Set([...leavingDays, ...phaseDays])]));
  for (const [point, onset] of onsets.days.entries()) {
    const share = onsets.shares[point] as number;
    const wells = ways.map(({ leaving, place }) => wellBoundaries(leaving, onset, integrals, place + 2, at));
    const wellLeft = ways.map(({ leaving }, way) => wellUntil(leaving, wells[way] as Boundary[], onset, 0));
    integrals(onset, atOnset, 0, course.functions);
    const wellEnds = COURSE_ENDS.map((end, index) =>
      end === "left" ? wellLeft.reduce((sum, left) => sum + left, 0) : (atOnset[COURSE.well(index)] as number),
    );
    for (let index = 0; index < illnesses.days.length; index++) {
      const end = onset + (illnesses.days[index] as number);
      const weight = share * (illnesses.shares[index] as number) * weigh(end);
      whole += weight * massUpTo(end);
      integrals(end, at, 0, 2 * ends.length);
      for (let one = 0; one < ends.length; one++) {
        const ill = (at[2 * one] as number) - (atOnset[2 * one] as number);
        const seen = symptomatic * ((wellEnds[one] as number) + ill) + (1 - symptomatic) * (at[2 * one + 1] as number);
        ends[one] = (ends[one] as number) + weight * seen;
      }
    }
    for (const [way, { leaving, place, illnesses }] of ways.entries()) {
      const { days, shares } = illnesses;
      for (let index = 0; index < days.length; index++) {
        const end = onset + (days[index] as number);
        const part = shares[index] as number;
        const until = end - leaving.daysAfterArrival;
        if (until <= 0) continue;
        integrals(until, at, place, place + 3);
        const seen =
          until >= onset
            ? (wellLeft[way] as number) + (at[place] as number) - (atOnset[place] as number)
            : wellUntil(leaving, wells[way] as Boundary[], until, at[place + 2] as number);
        const all = symptomatic * seen + (1 - symptomatic) * (at[place + 1] as number);
        leftInfectious += share * part * weigh(end) * all;
      }
    }
  }
  const [checks, test, released, left] = ends.map((sum) => sum / whole) as unknown as [number, number, number, number];
  return { ends: { checks, test, released, left }, leftInfectious: leftInfectious / whole };
}

/** The points of a delay without those of hardly anybody. */
function pointsOf({ days, shares }: DelayPoints): DelayPoints {
  const isSome = (_: number, place: number) => (shares[place] as number) > NOBODY;
  return { days: days.filter(isSome), shares: shares.filter(isSome) };
}

/**
 * The illnesses, with the bends where whoever leaves then was not yet ill on arrival, or had their onset as a phase began.
 * That those with short infections are over then is a bend as well, at another place for each onset: over the onsets
 * its error is lost in the fifth decimal.
 */
function illnessesAround({ daysAfterArrival, phases }: Leaving, law: DelayLaw): DelayPoints {
  return pointsOf(law([...new Set([daysAfterArrival, ...phases.map(({ from }) => daysAfterArrival - from)])]));
}

/** A day of arrival, and the integral of the well up to it. */
interface Boundary {
  readonly day: number;
  readonly value: number;
}

/** The days of arrival on which symptoms begin as each phase does and as the last one ends, with the integrals there. */
function wellBoundaries(
  { phases, daysAfterArrival }: Leaving,
  onset: number,
  integrals: RunningIntegrals,
  place: number,
  into: Float64Array,
): Boundary[] {
  return [...phases.map(({ from }) => from), daysAfterArrival].map((after) => {
    const day = Math.max(0, onset - after);
    integrals(day, into, place, place + 1);
    return { day, value: into[place] as number };
  });
}

/** Those who arrive well up to a day and are missed as their symptoms begin: the later the arrival, the earlier the phase. */
function wellUntil({ phases }: Leaving, wells: readonly Boundary[], until: number, untilValue: number): number {
  const valueAt = (index: number) => {
    const { day, value } = wells[index] as Boundary;
    return day <= until ? value : untilValue;
  };
  let sum = valueAt(phases.length);
  for (const [index, { onsetFound }] of phases.entries())
    sum += (1 - onsetFound) * (valueAt(index) - valueAt(index + 1));
  return sum;
}

function longestOf({ days }: DelayPoints): number {
  return days.reduce((longest, one) => Math.max(longest, one), 0);
}

/** The bends from 0 to the longest infection, and between them no stretch on which the course is not smooth. */
function stretches(bends: readonly number[], longest: number, growth: number): number[] {
  const inside = [...new Set(bends)].filter((bend) => bend > 0 && bend < longest).sort((one, other) => one - other);
  const last = inside.at(-1) ?? 0;
  return [0, ...inside, longest].flatMap((to, place, all) => {
    if (place === 0) return [to];
    const from = all[place - 1] as number;
    // Past the last bend nothing but the growth changes.
    const smooth = from < last ? LONGEST_STRETCH_DAYS : Number.POSITIVE_INFINITY;
    const parts = Math.max(1, Math.ceil(((to - from) * growth) / 2), Math.ceil((to - from) / smooth));
    return Array.from({ length: parts }, (_, part) => from + ((to - from) * (part + 1)) / parts);
  });
}
