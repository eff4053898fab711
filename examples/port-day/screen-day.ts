import { type CalendarDate, type Instant, isInstant } from "pratique/calendar";
import { type Declaration, type Examination, examine, exitEntryCard5, lastSubmissions } from "pratique/declaration";
import { CUSTOMS_EXPORT_CARRIES, type ManifestEntry } from "pratique/exchange";
import { type RecordedEvent, type Replay, replay } from "pratique/flow";
import {
  type AssessmentProof,
  feverAndMedicine2020,
  portContactAndTest2020,
  prove,
  travellerFacts,
  travellerTrigger2020,
  withOverlays,
} from "pratique/risk";
import { threeChecksSteps2020 } from "pratique/screening";
import { type DailySummary, type DayProtocol, dailySummary } from "pratique/statistics";
import { portFlow } from "./port-flow.ts";
import type { PortDayFolder } from "./read-folder.ts";

/** The grounds of March 2020: the published three, fever and medicine, and this port's own. */
export const policy = withOverlays(travellerTrigger2020, [feverAndMedicine2020, portContactAndTest2020]);

export const protocol: DayProtocol = {
  steps: threeChecksSteps2020,
  triggeredGrade: "triggered",
  releasedStatus: "released",
  transferredStatus: "transferred",
  awaitingTransferStatuses: ["awaiting-transfer"],
  exclusionEvent: "excluded",
};

type CardExamination = Examination<Declaration<typeof exitEntryCard5>>;

/** One person of the manifest with everything that was found out about them. */
export interface ScreenedTraveller extends ManifestEntry {
  readonly hasDeclared: boolean;
  readonly examination: CardExamination | undefined;
  readonly proof: AssessmentProof;
  readonly replay: Replay;
}

/** A day, screened: every traveller and the numbers. */
export interface ScreenedDay {
  readonly travellers: readonly ScreenedTraveller[];
  readonly summary: DailySummary;
}

/** Takes every traveller of a folder through declaration, risk and screening, and counts the day. */
export function screenDay(
  folder: PortDayFolder,
  onProgress: (done: number, of: number) => void = () => {},
): ScreenedDay {
  const { portDay, manifest, declarations, log, receipts } = folder;
  const examinations = cardsThatCount(declarations).map((input) => {
    const documentNumber = documentNumberOf(input) ?? "";
    const options = { timeZone: portDay.timeZone, carries: CUSTOMS_EXPORT_CARRIES };
    const accepted = asOf(acceptedAt(log.get(documentNumber)));
    return { documentNumber, examination: examine(exitEntryCard5, input, { ...options, ...accepted }) };
  });
  const examinationOf = new Map(examinations.map((one) => [one.documentNumber, one.examination]));
  const travellers = manifest.map((entry, index): ScreenedTraveller => {
    onProgress(index, manifest.length);
    const examination = examinationOf.get(entry.documentNumber);
    return {
      ...entry,
      hasDeclared: examination !== undefined,
      examination,
      proof: prove(policy, factsOf(entry.documentNumber, examination, portDay.day, folder)),
      // The log's export carries no particulars: nobody can be refused for the lack of one.
      replay: replay(portFlow, log.get(entry.documentNumber) ?? [], { carries: [] }),
    };
  });
  const summary = dailySummary(
    {
      day: portDay.day,
      port: portDay.port,
      declarationsReceived: declarations.length,
      examinations,
      travellers,
      receipts: receipts.map(({ documentNumber }) => documentNumber),
    },
    protocol,
  );
  return { travellers, summary };
}

/** Of the cards of one person the last one counts. */
export function cardsThatCount(declarations: PortDayFolder["declarations"]): PortDayFolder["declarations"] {
  return lastSubmissions(declarations, {
    traveller: documentNumberOf,
    submittedAt: ({ submittedAt }) => (isInstant(submittedAt) ? submittedAt : undefined),
  }).counted;
}

function factsOf(
  documentNumber: string,
  examination: CardExamination | undefined,
  on: CalendarDate,
  { portDay, readings }: PortDayFolder,
) {
  return travellerFacts({
    on,
    affectedAreas: portDay.affectedAreas,
    readings: readings.get(documentNumber) ?? [],
    ...(examination === undefined ? {} : { answers: examination.answers }),
  });
}

/** When an officer accepted the declaration: the first time that one was checked, clear or flagged. */
export function acceptedAt(log: readonly RecordedEvent[] = []): Instant | undefined {
  return log.find(({ event }) => event === "declaration-clear" || event === "declaration-flagged")?.at;
}

function asOf(instant: Instant | undefined): { readonly asOf?: Instant } {
  return instant === undefined ? {} : { asOf: instant };
}

function documentNumberOf({ documentNumber }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof documentNumber === "string" && documentNumber !== "" ? documentNumber : undefined;
}
