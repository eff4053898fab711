import type { Editioned } from "../edition/edition.js";
import type { Text } from "../text.js";

/** One kind of zone of a scheme. */
export interface ZoneSchemeKind {
  readonly kind: string;
  readonly label: Text;
  /** What lies in such a zone, where the source says. */
  readonly places?: Text;
}

/** How premises are divided by what may be in the air and on surfaces there. */
export interface ZoneScheme extends Editioned {
  /** From the cleanest to the most contaminated; zones that touch are of one kind or of two neighbours. */
  readonly kinds: readonly [ZoneSchemeKind, ZoneSchemeKind, ...ZoneSchemeKind[]];
  /** People move towards the more contaminated kinds only, and leave from there; nobody goes back. */
  readonly onward: boolean;
  /** The rule in words. */
  readonly text: Text;
}

/** @internal The place of a kind in its scheme, 0 the cleanest; -1 where the scheme has no such kind. */
export function zoneRank({ kinds }: ZoneScheme, kind: string): number {
  return kinds.findIndex((each) => each.kind === kind);
}
