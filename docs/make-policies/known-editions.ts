import type { ReleaseModeEdition } from "pratique/clearance";
import type { Editioned } from "pratique/edition";
import type {
  AreaOverlay,
  AreaRegime,
  ExitEdition,
  LaneEdition,
  LoopEdition,
  Overlay,
  Policy,
  PostTestEdition,
  QuarantineEdition,
  ResponseLevelEdition,
  SeatRules,
} from "pratique/risk";

/** A decision table: a policy, or rules laid over one. */
export type KnownPolicy = Policy | Overlay;

export function isPolicy(known: Editioned): known is Policy {
  return "grades" in known;
}

export function isOverlay(known: Editioned): known is Overlay {
  return "over" in known && "rules" in known;
}

export function isKnownPolicy(known: Editioned): known is KnownPolicy {
  return isPolicy(known) || isOverlay(known);
}

export function isAreaRegime(known: Editioned): known is AreaRegime {
  return "drawn" in known;
}

export function isAreaOverlay(known: Editioned): known is AreaOverlay {
  return "over" in known && "steps" in known;
}

export function isResponseLevel(known: Editioned): known is ResponseLevelEdition {
  return "changes" in known;
}

export function isSchedule(known: Editioned): known is QuarantineEdition {
  return "consequences" in known;
}

export function isPostTest(known: Editioned): known is PostTestEdition {
  return "rules" in known && Array.isArray(known.rules) && known.rules.some((rule) => "frequency" in rule);
}

export function isLoop(known: Editioned): known is LoopEdition {
  return "pattern" in known;
}

export function isSeatGuide(known: Editioned): known is SeatRules {
  return "disease" in known;
}

export function isLanes(known: Editioned): known is LaneEdition {
  return "laneOfGrade" in known;
}

export function isExits(known: Editioned): known is ExitEdition {
  return "arrangements" in known;
}

export function isReleaseMode(known: Editioned): known is ReleaseModeEdition {
  return "duties" in known && "covers" in known;
}
