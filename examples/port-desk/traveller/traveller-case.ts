import type { CalendarDate, Instant } from "pratique/calendar";
import type { ManifestEntry, Receipt } from "pratique/exchange";
import type { LogEntry, RecordedEvent } from "pratique/flow";
import type { AffectedArea } from "pratique/risk";
import type { TemperatureReading } from "pratique/subjects";

/** By which rules a traveller is examined, graded and led: this port's of March 2020, or those in force on a day. */
export type RulesName =
  | { readonly kind: "port-day" }
  | { readonly kind: "in-force"; readonly on: CalendarDate; readonly form: string };

/** Everything that is known of one traveller, as it was read: plain data that a worker can hand over. */
export interface TravellerCase {
  /** The document number; of somebody without one, the place where they were read. */
  readonly id: string;
  /** As the manifest or the card has it; `undefined` where neither has one. */
  readonly name: string | undefined;
  readonly rules: RulesName;
  /** The day of screening. */
  readonly on: CalendarDate;
  readonly timeZone: string;
  readonly affectedAreas: readonly AffectedArea[];
  /** The card as input of an examination; left out for somebody who has not declared. */
  readonly card?: Readonly<Record<string, unknown>>;
  /** When the card is looked at; left out while no officer has accepted one. */
  readonly asOf?: Instant;
  /** The items that the source of the card can hold; left out, every one. */
  readonly carries?: readonly string[];
  readonly entry?: ManifestEntry;
  readonly readings: readonly TemperatureReading[];
  /** What officers recorded before this page was opened; the particulars were not exported. */
  readonly log: readonly RecordedEvent[];
  readonly receipts: readonly Receipt[];
}

/** What was recorded of a traveller on this page. */
export type RecordedHere = readonly LogEntry[];
