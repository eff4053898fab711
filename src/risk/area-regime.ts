import type { DAY_COUNTS } from "../calendar/day-count.js";
import { type Editioned, frozen } from "../edition/edition.js";
import type { Condition } from "../logic/condition.js";
import type { Text } from "../text.js";
import type { AreaClassName, AreaFacts, AreaInfectionFacts, AreaOrigin, AreaStanding } from "./area-facts.js";
import { JURISDICTION_LEVELS, type Jurisdiction } from "./policy.js";

/** One class of areas as an edition knows it. */
export interface AreaClass {
  readonly class: AreaClassName;
  /** By what the area is drawn: a county, a compound, a building. */
  readonly unit: Text;
  readonly criteria: Text;
  /** What holds for the people in it. */
  readonly measure: Text;
  readonly source: Text;
}

/** One thing that must be so before an area's class changes. */
export interface AreaRequirement {
  readonly id: string;
  readonly when: Condition<AreaFacts>;
  /** The requirement of the same step that is met first: until it is, this one is not due and not looked at. */
  readonly after?: string;
  readonly text: Text;
  readonly source: Text;
}

/** A way for an area to a milder class, or out of them all. */
export interface AreaStep {
  readonly id: string;
  readonly from: AreaClassName;
  readonly to: AreaClassName | "lifted";
  /** For which areas of the class the step is; left out, for all. */
  readonly of?: Condition<AreaFacts>;
  /** The class is what other areas of the county leave: it ends with them, and a history of one area does not say when. */
  readonly waitsForOthers?: true;
  /** What the area's origin is in its new class; left out, nothing depends on it. */
  readonly originAfter?: AreaOrigin;
  readonly requires: readonly [AreaRequirement, ...AreaRequirement[]];
  /** The day of the change is the day after all of it is met. */
  readonly text: Text;
}

/** What an area of one class becomes on the day of a new infection. */
export interface AreaAfterInfection {
  readonly from: AreaClassName;
  readonly to: AreaClassName;
  readonly text: Text;
  readonly source: Text;
}

/** Positives, after the first, that do not begin the count of clear days anew. */
export interface AreaException {
  readonly when: Condition<AreaInfectionFacts>;
  readonly text: Text;
  readonly source: Text;
}

/** Days that are counted from a case's leaving or from disinfection, and the days on which people are tested meanwhile. */
export interface AreaClock {
  readonly days: number;
  readonly laboratoryTestDays: readonly number[];
  readonly antigenTestDays: readonly number[];
  readonly text: Text;
  readonly source: Text;
}

/** How areas were classed from a date: the classes, and the ways from one to another. */
export interface AreaRegime extends Editioned {
  /** From mildest to severest; none where areas are no longer drawn. */
  readonly classes: readonly AreaClass[];
  /** Where areas are drawn at all: in every county, in counties with infections of their own, or nowhere any more. */
  readonly drawn: "everywhere" | "with-local-infections" | "nowhere";
  readonly drawnText: Text;
  /** Which number the day of the last new infection bears in the count of clear days. */
  readonly dayCount: keyof typeof DAY_COUNTS;
  readonly steps: readonly AreaStep[];
  /** A class that is not named becomes what the authority draws anew: the text does not say what. */
  readonly afterInfection: readonly AreaAfterInfection[];
  readonly notCounted?: AreaException;
  readonly clock?: AreaClock;
  /** @internal What was laid over it. */
  readonly overlays?: readonly AreaOverlay[];
}

/** What a province, city or port laid over one edition of the nation's areas. */
export interface AreaOverlay extends Editioned {
  /** Id of the edition that it is laid over: over a later one it does not hold. */
  readonly over: string;
  readonly jurisdiction: Jurisdiction;
  /** Ids of the steps below it that do not hold where it does. */
  readonly replaces: readonly string[];
  /** Classes of its own, milder than all below. */
  readonly classes?: readonly AreaClass[];
  readonly steps: readonly AreaStep[];
  readonly clock?: AreaClock;
}

/**
 * An edition of areas with local rules laid over it: the nation's first, then a province's, a port's last, and in the
 * order given within a level. What an overlay replaces no longer holds.
 *
 * @throws TypeError when an overlay is of another edition, a step's id is taken, or what is replaced is no step below.
 * @example
 * withAreaOverlays(areasTwentyMeasures, [beijingAreas202212]).steps.map(({ requires }) => requires.length) // => [2]
 */
export function withAreaOverlays(regime: AreaRegime, overlays: readonly AreaOverlay[]): AreaRegime {
  return [...overlays].sort((one, other) => levelOf(one) - levelOf(other)).reduce(layOver, regime);
}

function levelOf({ jurisdiction }: AreaOverlay): number {
  return JURISDICTION_LEVELS.indexOf(jurisdiction.level);
}

function layOver(regime: AreaRegime, overlay: AreaOverlay): AreaRegime {
  if (overlay.over !== regime.edition.id)
    throw new TypeError(
      `withAreaOverlays: expected an overlay over "${regime.edition.id}", got one over "${overlay.over}"`,
    );
  const ids = new Set(regime.steps.map(({ id }) => id));
  for (const replaced of overlay.replaces)
    if (!ids.delete(replaced)) throw new TypeError(`withAreaOverlays: expected a step below, got "${replaced}"`);
  for (const { id } of overlay.steps) {
    if (ids.has(id)) throw new TypeError(`withAreaOverlays: expected every step to have its own id, got "${id}" twice`);
    ids.add(id);
  }
  return frozen({
    ...regime,
    ...(overlay.clock === undefined ? {} : { clock: overlay.clock }),
    classes: [...(overlay.classes ?? []), ...regime.classes],
    steps: [...regime.steps.filter(({ id }) => !overlay.replaces.includes(id)), ...overlay.steps],
    overlays: [...(regime.overlays ?? []), overlay],
  });
}

/** @internal How severe a class is among those of a regime; below 0 for none. */
export function rankOf({ classes }: AreaRegime, standing: AreaStanding): number {
  return classes.findIndex((one) => one.class === standing);
}
