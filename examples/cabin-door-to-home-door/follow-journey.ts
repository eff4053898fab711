import {
  type CustodyTimeline,
  centralQuarantine2020,
  custodyIntervals,
  custodyTimeline,
  followUpSchedule,
  handOver2020,
  homeMonitoring2021,
  specimen2020,
  travellerScreening2020April,
  visitDuties,
  type WholeFileStanding,
  wholeFileAt,
} from "pratique/screening";
import { HOLDERS, VISITORS } from "./holders.ts";
import type { Journey } from "./read-journey.ts";

/** A traveller's whole file at an instant, and in whose charge they were all the way. */
export interface FollowedJourney {
  readonly standing: WholeFileStanding;
  readonly timeline: CustodyTimeline;
}

const FLOWS = [travellerScreening2020April, specimen2020, handOver2020, centralQuarantine2020, homeMonitoring2021];

/** Follows every case beside the others, from the cabin door until now. */
export function followJourney({ subject, at, timeZone, cases, followUp }: Journey): FollowedJourney {
  const asked = { at, timeZone };
  const owner = { of: "home-visits", owedBy: VISITORS };
  const duties = visitDuties(followUpSchedule(followUp), followUp.visits, owner, asked);
  const standing = wholeFileAt({ subject, cases, duties }, { flows: FLOWS }, asked);
  const timeline = custodyTimeline(custodyIntervals(standing.cases, HOLDERS), { until: at });
  return { standing, timeline };
}
