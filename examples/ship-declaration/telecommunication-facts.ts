import { type Answer, absent, epochMilliseconds, given, type Instant, isInstant } from "pratique";
import type { Facts } from "pratique/logic";
import type { telecommunicationQuarantine } from "pratique/risk";
import type { ShipDeclaration, SuspicionProof } from "./check-ship.ts";

const MILLISECONDS_PER_HOUR = 3_600_000;
type YesNo = Answer<"yes" | "no">;

/**
 * What the conditions for quarantine by telecommunication read, from the declaration and from what the port knows
 * besides. What neither of them says is not asked, and leaves the conditions open.
 */
export function telecommunicationFacts(
  declaration: ShipDeclaration,
  port: unknown,
  arrival: Instant,
  suspicion: readonly (SuspicionProof | undefined)[],
): Facts<typeof telecommunicationQuarantine.facts> {
  const known = typeof port === "object" && port !== null ? (port as Readonly<Record<string, unknown>>) : {};
  return {
    sanitationCertificateValid: declaration.certificateOnBoard,
    fromAffectedArea: declaration.visitedAffectedArea,
    infectiousSymptomsOnBoard: infectiousSymptoms(declaration, suspicion),
    unexplainedDeath: unexplainedDeath(declaration),
    abnormalRatDeaths: yesNoIn(known["abnormalRatDeaths"]),
    treatmentNeededAtAnchorage: yesNoIn(known["treatmentNeededAtAnchorage"]),
    documentsValid: yesNoIn(known["documentsValid"]),
    appliedHoursBeforeEntry: hoursBefore(arrival, known["appliedAt"]),
  };
}

/** Yes where the master or the note on suspicion says so; no where nobody is ill. Who is ill otherwise leaves it open. */
function infectiousSymptoms(
  { infectiousCaseSuspected, illPersonNow }: ShipDeclaration,
  suspicion: readonly (SuspicionProof | undefined)[],
): YesNo {
  const isSuspected = suspicion.some((proof) => proof?.assessment.decided && proof.assessment.grade === "suspected");
  if (infectiousCaseSuspected === "yes" || isSuspected) return "yes";
  return infectiousCaseSuspected === "no" && illPersonNow === "no" ? "no" : absent("asked-unknown");
}

/** The declaration asks for deaths, not whether they are explained. */
function unexplainedDeath({ deathOnBoard }: ShipDeclaration): YesNo {
  return given(deathOnBoard) === "yes" ? absent("not-asked") : deathOnBoard;
}

function yesNoIn(value: unknown): YesNo {
  return value === "yes" || value === "no" ? value : absent("not-asked");
}

function hoursBefore(arrival: Instant, appliedAt: unknown): Answer<number> {
  if (!isInstant(appliedAt)) return absent("not-asked");
  return (epochMilliseconds(arrival) - epochMilliseconds(appliedAt)) / MILLISECONDS_PER_HOUR;
}
