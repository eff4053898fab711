import type { PortChances, PortEnds, PortEndsByTests } from "./port-chances.js";
import type { Leaving } from "./quarantine-course.js";
import type { ArrivingInfection } from "./screening-protocol.js";
import { sensitivityAt, type TestSensitivity } from "./test-sensitivity.js";

/** What becomes of those who arrive so many days after exposure, as functions of these days. */
export interface ArrivalCourse {
  readonly functions: number;
  /** Writes the functions, in the order of `COURSE`, each with what the day of arrival counts. */
  readonly at: (daysSinceExposure: number, into: Float64Array) => void;
  /** Days at which a straight line of a sensitivity ends. */
  readonly bends: readonly number[];
}

/** How those end who are asked for together: at the port, or by leaving quarantine without having been found. */
export const COURSE_ENDS = ["checks", "test", "released", "left"] as const;

/**
 * Where the functions stand: for each end those ill on arrival and those who never are, then for each end at the port those
 * who are well and will be ill, then for each way of leaving the ill, those who never are, and the well. Of the ill, those
 * whose symptoms were found under the first phase are taken off; of the well, nobody is yet.
 */
export const COURSE = {
  ill: (end: number) => 2 * end,
  never: (end: number) => 2 * end + 1,
  well: (end: number) => 2 * COURSE_ENDS.length + end,
  leaving: (way: number) => 3 * COURSE_ENDS.length - 1 + 3 * way,
} as const;

/** What becomes of those who arrive, before it is asked when the symptoms of those who are well will begin. */
export function arrivalCourse(
  port: PortChances,
  leavings: readonly Leaving[],
  infection: ArrivingInfection,
  growth: number,
): ArrivalCourse {
  const { laboratory, antigen, testFactorWithoutSymptoms: factor } = infection;
  const tests = leavings.flatMap(({ phases }) => phases.flatMap((phase) => phase.tests));
  const shifts = [0, ...new Set(tests.map(({ daysAfterArrival }) => daysAfterArrival))];
  const points = [...laboratory, ...antigen].map(({ daysSinceExposure }) => daysSinceExposure);
  const missed = leavings.map((leaving) => missedBy(leaving, { laboratory, antigen }));
  return {
    functions: COURSE.leaving(leavings.length),
    bends: shifts.flatMap((shift) => points.map((point) => point - shift)),
    at: (days, into) => {
      const counts = Math.exp(-growth * days);
      const [atLaboratory, atAntigen] = [sensitivityAt(laboratory, days), sensitivityAt(antigen, days)];
      const endOf = (end: keyof PortEnds) => ({
        ill: counts * mixed(port.ill, end, atLaboratory, atAntigen),
        well: counts * mixed(port.well, end, atLaboratory, atAntigen),
        never: counts * mixed(port.well, end, factor * atLaboratory, factor * atAntigen),
      });
      for (const [place, end] of COURSE_ENDS.entries()) {
        if (end === "left") continue;
        const { ill, well, never } = endOf(end);
        into[COURSE.ill(place)] = ill;
        into[COURSE.never(place)] = never;
        into[COURSE.well(place)] = well;
      }
      const { ill, well, never } = endOf("handedOver");
      let [illLeft, neverLeft] = [0, 0];
      for (const [way, { share, phases }] of leavings.entries()) {
        const place = COURSE.leaving(way);
        const missing = missed[way] as (days: number, times: number) => number;
        const stays = share * missing(days, 1);
        illLeft += into[place] = ill * stays * (1 - (phases[0]?.onsetFound ?? 0));
        neverLeft += into[place + 1] = never * share * missing(days, factor);
        into[place + 2] = well * stays;
      }
      into[COURSE.ill(LEFT)] = illLeft;
      into[COURSE.never(LEFT)] = neverLeft;
    },
  };
}

const LEFT = 3;

/** The chance that no test finds somebody before they leave, whose sensitivity is so many times that of those with symptoms. */
function missedBy({ phases }: Leaving, sensitivities: Readonly<Record<"laboratory" | "antigen", TestSensitivity>>) {
  const tests = phases.flatMap((phase) => phase.tests);
  return (days: number, times: number) => {
    let chance = 1;
    for (const { kind, daysAfterArrival } of tests)
      chance *= 1 - times * sensitivityAt(sensitivities[kind], days + daysAfterArrival);
    return chance;
  };
}

/** Nobody has the same test twice at the port, so that each end is linear in the sensitivity of each. */
function mixed(
  [neither, laboratory, antigen, both]: PortEndsByTests,
  end: keyof PortEnds,
  atLaboratory: number,
  atAntigen: number,
): number {
  const without = (1 - atLaboratory) * neither[end] + atLaboratory * laboratory[end];
  const withAntigen = (1 - atLaboratory) * antigen[end] + atLaboratory * both[end];
  return (1 - atAntigen) * without + atAntigen * withAntigen;
}
