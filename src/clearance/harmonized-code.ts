import type { Text } from "../text.js";

/** Editions of the Harmonized System by the year from which they hold; a code means what its edition says. */
export const HARMONIZED_SYSTEMS = {
  "HS-2017": { en: "Harmonized System 2017", zh: "《协调制度》2017年版" },
  "HS-2022": { en: "Harmonized System 2022", zh: "《协调制度》2022年版" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the editions. */
export type HarmonizedSystem = keyof typeof HARMONIZED_SYSTEMS;

/** The code of goods in the Harmonized System of the World Customs Organization. */
export interface HarmonizedCode {
  readonly system: HarmonizedSystem;
  /** Six digits, without stops: `630790`. */
  readonly subheading: string;
  /** The national code that begins with them, in China of ten digits; left out where it is not known. */
  readonly national?: string;
}
