import type { Text } from "pratique";

/** One list of codes of the public interface, as its part of the page tells it. */
export interface CodeList {
  /** What the codes say, as a heading. */
  readonly title: Text;
  /** The exported list of the codes; left out where only a type holds them. */
  readonly list?: string;
  /** The exported type of the codes; left out where they stand in the type that carries them. */
  readonly type?: string;
  /** Where a code is met: a public type and its key, or the function that gives it. */
  readonly at: readonly string[];
  /** Whether the texts say what was found, or what would be right in its place. */
  readonly texts: "found" | "expected";
  /** Every code with its text. */
  readonly codes: Readonly<Record<string, Text>>;
  /** How much each matters, where the library says so. */
  readonly severities?: Readonly<Record<string, string>>;
  /** What a reader could mistake. */
  readonly note?: Text;
}

/** The lists of one entry point, in the order in which they stand on the page. */
export interface RoomCodes {
  /** The entry point, by which an application imports it. */
  readonly room: string;
  readonly lists: readonly CodeList[];
}
