import type { Language } from "pratique";
import type { PortDay } from "pratique/exchange";
import type { LogEntry } from "pratique/flow";
import type { OfficerVerdict } from "pratique/risk";
import type { RecordedHere, TravellerCase } from "../traveller/traveller-case.ts";

export const VIEWS = ["declare", "desk", "day"] as const;
export type View = (typeof VIEWS)[number];

/** What people did on this page: gone when it is closed, unless they said that it shall be kept. */
export interface Session {
  readonly language: Language;
  /** The port at which this desk stands, and its day. */
  readonly port: PortDay;
  /** Travellers who declared on this page, the last one first. */
  readonly declared: readonly TravellerCase[];
  /** What was recorded on this page, by traveller. */
  readonly recorded: Readonly<Record<string, RecordedHere>>;
  /** The officers' verdicts, by traveller. */
  readonly verdicts: Readonly<Record<string, OfficerVerdict>>;
  readonly isKept: boolean;
}

export type SessionChange =
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "port"; readonly port: PortDay }
  | { readonly kind: "declared"; readonly traveller: TravellerCase }
  | { readonly kind: "recorded"; readonly id: string; readonly entry: LogEntry }
  | { readonly kind: "verdict"; readonly id: string; readonly verdict: OfficerVerdict }
  | { readonly kind: "keep"; readonly isKept: boolean };

export function changed(session: Session, change: SessionChange): Session {
  switch (change.kind) {
    case "language":
      return { ...session, language: change.language };
    case "port":
      return { ...session, port: change.port };
    case "declared":
      return {
        ...session,
        declared: [change.traveller, ...session.declared.filter(({ id }) => id !== change.traveller.id)],
      };
    case "recorded":
      return {
        ...session,
        recorded: { ...session.recorded, [change.id]: [...recordedOf(session, change.id), change.entry] },
      };
    case "verdict":
      return { ...session, verdicts: { ...session.verdicts, [change.id]: change.verdict } };
    case "keep":
      return { ...session, isKept: change.isKept };
  }
}

/** Of whoever it is: a document number can be the name of something that every object has. */
function recordedOf({ recorded }: Session, id: string): RecordedHere {
  return Object.hasOwn(recorded, id) ? (recorded[id] ?? []) : [];
}
