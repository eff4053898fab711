/** Why a person is on board (IHR (2005), Article 1: crew and travellers are different things). */
export const TRAVELLER_ROLES = ["passenger", "crew"] as const;
/** Passenger or crew. */
export type TravellerRole = (typeof TRAVELLER_ROLES)[number];

/** A person on the manifest of a voyage, passenger or crew, as the operator lists them. */
export interface Traveller {
  /** The travel document's number in its standard form: capitals and digits, no blanks. */
  readonly documentNumber: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly nationality: string;
  readonly role: TravellerRole;
  readonly seatNumber?: string;
}
