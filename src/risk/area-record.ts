import { type Answer, absent, isAbsent } from "../answer.js";
import { addDays, type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import { DAY_COUNTS } from "../calendar/day-count.js";
import { evaluate, type PreparedCondition, prepareCondition } from "../logic/evaluate.js";
import type { Facts } from "../logic/facts.js";
import type { Truth } from "../logic/truth.js";
import {
  AREA_INFECTION_FACTS,
  type AreaClassName,
  type AreaFacts,
  type AreaInfectionFacts,
  type AreaOrigin,
  type ROUND_METHODS,
  type RoundResult,
} from "./area-facts.js";
import type { AreaException, AreaRegime } from "./area-regime.js";
import { type LockdownSource, lockdownClock } from "./lockdown-clock.js";

/** One or more new infections found in an area on a day. */
export interface AreaInfection {
  readonly on: CalendarDate;
  /** Whether all were found among people already isolated at home; left out, no. */
  readonly amongHomeIsolated?: Answer<"yes" | "no">;
  /** Whether there was spread outside the household; left out, yes. */
  readonly spreadOutsideHousehold?: Answer<"yes" | "no">;
}

/** A round of testing of everybody in an area. */
export interface AreaRound {
  readonly on: CalendarDate;
  /** Left out, in the laboratory. */
  readonly method?: (typeof ROUND_METHODS)[number];
  readonly result: Answer<RoundResult>;
}

/** A close contact of a case of the area. */
export interface AreaContact {
  readonly lastExposureOn?: Answer<CalendarDate>;
  /** The day on which the contact was taken to isolation; left out, not known. */
  readonly transferredOn?: Answer<CalendarDate>;
  readonly testNegative?: Answer<"yes" | "no">;
}

/** What is on record of one area, in any order; what is left out is not known. */
export interface AreaRecord {
  /** Every new infection, the last of them at least; with an empty list clear days count from the first day in the class. */
  readonly infections: Answer<readonly AreaInfection[]>;
  /** Every round that was held; of days that are not named there was none. */
  readonly rounds?: Answer<readonly AreaRound[]>;
  /** Every close contact, the last of them at least; an empty list says that there is none. */
  readonly contacts?: Answer<readonly AreaContact[]>;
  /** What the days of a lockdown are counted from, where an edition counts them so. New cases are among the infections. */
  readonly clock?: Omit<LockdownSource, "lastNewCaseOn">;
  /** How many areas of a class are open in the same county. */
  readonly openAreas?: { readonly [Name in AreaClassName]?: Answer<number> };
}

/** Where an area stands: what its class is, since when, and how it came to it. */
export interface AreaState extends AreaRecord {
  readonly class: AreaClassName;
  /** First day in the class; left out, not known. */
  readonly since?: Answer<CalendarDate>;
  /** How it came to the class; left out, not known. */
  readonly origin?: Answer<AreaOrigin>;
}

const UNKNOWN = /* @__PURE__ */ absent("asked-unknown");

/**
 * @internal The days on which the count of clear days may have begun, each once: of a regime that does not count every
 * positive, there are several while it is not known whether one counts. `undefined` for a day that is not known.
 */
export function possibleLastInfections(
  regime: AreaRegime,
  { infections, since = UNKNOWN }: Pick<AreaState, "infections" | "since">,
  endOfDay: CalendarDate,
): readonly (CalendarDate | undefined)[] {
  if (isAbsent(infections)) return [undefined];
  const known = infections.filter(({ on }) => on <= endOfDay).toSorted((one, other) => (one.on < other.on ? -1 : 1));
  let last: readonly (CalendarDate | undefined)[] = [isAbsent(since) ? undefined : since];
  for (const infection of known) {
    const counts = countsAgain(regime, infection);
    if (counts === "true") last = [infection.on];
    else if (counts === "undecided") last = [...new Set([...last, infection.on])];
  }
  return last;
}

/** @internal Whether an infection begins the count of clear days anew. */
export function countsAgain({ notCounted }: AreaRegime, infection: AreaInfection): Truth {
  const { amongHomeIsolated = "no", spreadOutsideHousehold = "yes" } = infection;
  if (notCounted === undefined) return "true";
  return evaluate(ready(notCounted), { amongHomeIsolated, spreadOutsideHousehold });
}

/** An exception of an edition, turned round, is made ready once. */
const readied = new WeakMap<AreaException, PreparedCondition<AreaInfectionFacts>>();

function ready(exception: AreaException): PreparedCondition<AreaInfectionFacts> {
  const known = readied.get(exception);
  if (known !== undefined) return known;
  const prepared = prepareCondition({ not: exception.when }, AREA_INFECTION_FACTS);
  readied.set(exception, prepared);
  return prepared;
}

/** @internal What the rules read of an area at the end of a day, the last counted infection being given. */
export function areaFacts(
  regime: AreaRegime,
  state: Omit<AreaState, "infections" | "class">,
  last: CalendarDate | undefined,
  endOfDay: CalendarDate,
): Facts<AreaFacts> {
  const changeOn = addDays(endOfDay, 1);
  const { since = UNKNOWN, origin = UNKNOWN, openAreas = {} } = state;
  const daysFrom = (day: Answer<CalendarDate>) => (isAbsent(day) ? UNKNOWN : daysBetween(day, changeOn));
  const clock = clockOf(regime, state, last, endOfDay);
  return {
    clearDays: last === undefined ? UNKNOWN : clearDay(regime, last, endOfDay),
    daysInClass: daysFrom(since),
    origin,
    clockDays: clock?.daysCounted ?? UNKNOWN,
    rounds: roundsOf(regime, state.rounds, last, clock?.startsOn, endOfDay),
    ...contactsOf(state.contacts, endOfDay),
    openLockdownZones: openAreas.lockdown ?? UNKNOWN,
    openControlZones: openAreas.control ?? UNKNOWN,
    openHighRiskAreas: openAreas.high ?? UNKNOWN,
    openMediumRiskAreas: openAreas.medium ?? UNKNOWN,
  };
}

/** Which clear day a day is after the last new infection; 0 or less where it is none. */
function clearDay({ dayCount }: AreaRegime, last: CalendarDate, day: CalendarDate): number {
  return daysBetween(last, day) + DAY_COUNTS[dayCount].startingDayIs;
}

function clockOf(
  regime: AreaRegime,
  state: Pick<AreaRecord, "clock">,
  last: CalendarDate | undefined,
  endOfDay: CalendarDate,
) {
  if (regime.clock === undefined || state.clock === undefined) return undefined;
  return lockdownClock(regime.clock, { ...state.clock, lastNewCaseOn: last ?? UNKNOWN }, endOfDay);
}

function roundsOf(
  regime: AreaRegime,
  rounds: AreaRecord["rounds"],
  last: CalendarDate | undefined,
  clockStartsOn: CalendarDate | undefined,
  endOfDay: CalendarDate,
): Facts<AreaFacts>["rounds"] {
  if (rounds === undefined || isAbsent(rounds)) return UNKNOWN;
  return rounds
    .filter(({ on }) => on <= endOfDay)
    .map(({ on, method = "laboratory", result }) => ({
      clearDay: last === undefined ? UNKNOWN : clearDay(regime, last, on),
      clockDay: clockStartsOn === undefined ? UNKNOWN : daysBetween(clockStartsOn, on),
      daysBefore: daysBetween(on, endOfDay) + 1,
      method,
      result,
    }));
}

function contactsOf(
  contacts: AreaRecord["contacts"],
  endOfDay: CalendarDate,
): Pick<Facts<AreaFacts>, "contacts" | "lastContacts"> {
  if (contacts === undefined || isAbsent(contacts)) return { contacts: UNKNOWN, lastContacts: UNKNOWN };
  const known = contacts.filter(
    ({ lastExposureOn = UNKNOWN }) => isAbsent(lastExposureOn) || lastExposureOn <= endOfDay,
  );
  const exposed = known.flatMap(({ lastExposureOn = UNKNOWN }) => (isAbsent(lastExposureOn) ? [] : [lastExposureOn]));
  const latest = exposed.reduce<CalendarDate | undefined>(
    (one, other) => (one !== undefined && one > other ? one : other),
    undefined,
  );
  const daysFrom = (day: Answer<CalendarDate>) => (isAbsent(day) ? UNKNOWN : daysBetween(day, endOfDay) + 1);
  return {
    contacts: known.map(({ lastExposureOn = UNKNOWN, transferredOn = UNKNOWN }) => ({
      daysSinceExposure: daysFrom(lastExposureOn),
      daysSinceTransfer: daysFrom(transferredOn),
    })),
    lastContacts: known
      .filter(({ lastExposureOn = UNKNOWN }) => isAbsent(lastExposureOn) || lastExposureOn === latest)
      .map(({ testNegative = UNKNOWN }) => ({ testNegative })),
  };
}
