import {
  CLOSED_LOOP_STAGES,
  type ClosedLoopStage,
  type CustodyFinding,
  type ListedPerson,
  type NearMiss,
  nearMisses,
  type PeopleReconciliation,
  reconcilePeople,
} from "pratique/screening";
import type { Arrival } from "./read-arrival.ts";

/** What became of the people of one arrival. */
export interface ArrivalCheck {
  readonly stages: readonly ClosedLoopStage[];
  readonly reconciliation: PeopleReconciliation;
  /** For an officer to confirm or to reject; until then nobody counts as found. */
  readonly proposals: readonly NearMiss[];
  /** Unaccounted for, and nobody who was found may be them: where the search begins. */
  readonly lost: readonly CustodyFinding[];
}

const STAGES = ["manifest", "checked", "transferred", "received"];

/** Matches everybody from the manifest to the site, and looks for whoever is missing among those nobody expected. */
export function findLost({ minutesOnTheWay, people, records }: Arrival): ArrivalCheck {
  const stages = CLOSED_LOOP_STAGES.filter(({ stage }) => STAGES.includes(stage)).map(
    (stage): ClosedLoopStage => (stage.stage === "received" ? { ...stage, withinMinutes: minutesOnTheWay } : stage),
  );
  const reconciliation = reconcilePeople(records, stages);
  const known = new Map(people.map((listed) => [listed.person, listed]));
  const about = (code: CustodyFinding["code"]) => reconciliation.findings.filter((finding) => finding.code === code);
  const listed = (code: CustodyFinding["code"]) =>
    about(code).map(({ person }): ListedPerson => known.get(person) ?? { person });
  const proposals = nearMisses(listed("unaccounted"), listed("not-on-manifest"));
  const mayBeFound = new Set(proposals.map(({ missing }) => missing));
  return {
    stages,
    reconciliation,
    proposals,
    lost: about("unaccounted").filter(({ person }) => !mayBeFound.has(person)),
  };
}
