import type { Text } from "pratique";
import type { Burst, LaneHour, Variability, WaitTarget } from "pratique/statistics";
import { isObject, partsOf, type Wrong, wrong } from "../read-case.ts";

/** One of the aircraft. */
export interface Aircraft extends Burst {
  readonly flight: string;
}

/** What is forecast of people in isolation, and the beds for them. */
export interface Isolation {
  readonly admissionsPerDay: readonly number[];
  readonly stillInBed: readonly number[];
  readonly beds: number;
  readonly alreadyIn?: readonly number[];
}

/** Who has to be driven, and the vehicles there. */
export interface Vehicles {
  readonly transfersPerHour: readonly number[];
  readonly seats: number;
  readonly roundTripMinutes: number;
  readonly there: number;
}

/** What masks are used and come in. */
export interface Masks {
  readonly usePerDay: readonly number[];
  readonly stock: number;
  readonly deliveries?: readonly number[];
}

/** A landing, and what there is for it. */
export interface Landing {
  /** Where the figures are from. */
  readonly source: Text;
  readonly aircraft: readonly Aircraft[];
  readonly lanes: number;
  readonly serviceMinutes: number;
  readonly target: WaitTarget;
  readonly meanWaitMinutes: number;
  readonly variability: Variability;
  readonly hours: readonly LaneHour[];
  readonly isolation: Isolation;
  readonly vehicles: Vehicles;
  readonly masks: Masks;
}

type Is = (value: unknown) => boolean;

/** More than any hall, fleet or store has, and less than anything takes: beyond them a figure is a slip of the pen. */
const MOST = 1e5;
const LEAST = 0.01;

const isNumber: Is = (value) => typeof value === "number" && value >= 0 && value <= MOST;
const isAbove0: Is = (value) => isNumber(value) && (value as number) >= LEAST;
const isShare: Is = (value) => isNumber(value) && (value as number) <= 1;
const isBelow1: Is = (value) => isShare(value) && value !== 1;
const isWhole: Is = (value) => isNumber(value) && Number.isInteger(value);
const isText: Is = (value) => typeof value === "string";
const orNone =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const someOf =
  (is: Is): Is =>
  (value) =>
    listOf(is)(value) && (value as unknown[]).length > 0;
const objectOf =
  (parts: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isObject(value) && Object.entries(parts).every(([name, is]) => is(partsOf(value)[name]));

/** What each key holds. */
const KEYS: Readonly<Record<keyof Landing, readonly [Is, Text]>> = {
  source: [objectOf({ en: isText, zh: isText }), { en: "a text as en and zh", zh: "en和zh文本" }],
  aircraft: [
    someOf(objectOf({ flight: isText, atMinute: isNumber, travellers: isAbove0, overMinutes: isNumber })),
    {
      en: "a list, each with flight, atMinute, travellers above 0 and overMinutes",
      zh: "列表，每项含flight、atMinute、travellers（大于0）和overMinutes",
    },
  ],
  lanes: [isWhole, { en: "a whole number from 0", zh: "不小于0的整数" }],
  serviceMinutes: [
    (value) => isAbove0(value) && (value as number) <= 1440,
    { en: "minutes above 0, up to a day's", zh: "大于0、不超过一天的分钟数" },
  ],
  target: [
    objectOf({ share: isBelow1, withinMinutes: isAbove0 }),
    { en: "share from 0 to below 1 and withinMinutes above 0", zh: "share（0至1，不含1）和withinMinutes（大于0）" },
  ],
  meanWaitMinutes: [isAbove0, { en: "minutes above 0", zh: "大于0的分钟数" }],
  variability: [
    objectOf({ arrivals: orNone(isNumber), service: orNone(isNumber) }),
    { en: "numbers from 0 for arrivals and service", zh: "arrivals和service，均为不小于0的数" },
  ],
  hours: [
    someOf(objectOf({ arrivals: isNumber, lanes: isNumber })),
    { en: "a list, each with arrivals and lanes", zh: "列表，每项含arrivals和lanes" },
  ],
  isolation: [
    objectOf({
      admissionsPerDay: someOf(isNumber),
      stillInBed: listOf(isShare),
      beds: isWhole,
      alreadyIn: orNone(listOf(isNumber)),
    }),
    {
      en: "admissionsPerDay, stillInBed (shares up to 1) and beds",
      zh: "admissionsPerDay、stillInBed（不大于1）和beds",
    },
  ],
  vehicles: [
    objectOf({
      transfersPerHour: someOf(isNumber),
      seats: (value) => isWhole(value) && isAbove0(value),
      roundTripMinutes: isAbove0,
      there: isWhole,
    }),
    {
      en: "transfersPerHour, seats, roundTripMinutes and there",
      zh: "transfersPerHour、seats、roundTripMinutes和there",
    },
  ],
  masks: [
    objectOf({ usePerDay: someOf(isNumber), stock: isNumber, deliveries: orNone(listOf(isNumber)) }),
    { en: "usePerDay and stock", zh: "usePerDay和stock" },
  ],
};

/** Reads the file of a landing; or says what is wrong with it. */
export function readLanding(input: unknown): Landing | Wrong {
  const parts = partsOf<Landing>(input);
  for (const [key, [is, expected]] of Object.entries(KEYS))
    if (!is(parts[key as keyof Landing])) return wrong(key, expected);
  return parts as Landing;
}
