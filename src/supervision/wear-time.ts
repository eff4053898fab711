import { type Answer, isAbsent } from "../answer.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { instantAt } from "../calendar/time-zone.js";
import type { Ruling } from "../documents/ruling.js";
import type { Text } from "../text.js";

/** How long one kind of equipment may be worn without a change; no law says, so the rules of the site do. */
export interface WearLimit {
  readonly equipment: string;
  /** After exactly so many minutes it is not exceeded. */
  readonly minutes: number;
  /** From so many minutes before the limit on there is a warning; left out, none. */
  readonly warnMinutesBefore?: number;
}

/** When one piece of equipment was put on and taken off. */
export interface WornEquipment {
  /** `absent("not-applicable")` where it was never put on. */
  readonly donnedAt: Answer<Instant>;
  /** Left out while it is worn; absent where it is off and nobody knows since when. */
  readonly doffedAt?: Answer<Instant> | undefined;
}

/** How the wear of equipment stands at an instant. */
export const WEAR_STANDINGS = {
  "not-worn": { en: "not put on", zh: "未穿戴" },
  within: { en: "within the limit", zh: "未超时" },
  "limit-near": { en: "the limit is near", zh: "即将超时" },
  exceeded: { en: "worn longer than the limit", zh: "穿戴超时" },
  undecided: { en: "cannot be told from what is known", zh: "信息不足，无法判定" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the standings. */
export type WearStanding = keyof typeof WEAR_STANDINGS;

/** How long equipment has been worn, against its limit. */
export interface WearTime {
  readonly standing: WearStanding;
  readonly exceeded: Ruling;
  /** With their fraction; `undefined` while it is not known. */
  readonly minutesWorn: number | undefined;
  /** Until the limit; 0 once it is reached. */
  readonly minutesLeft: number | undefined;
  /** Beyond the limit; 0 where it is not exceeded. */
  readonly minutesOver: number | undefined;
  /** The last instant within the limit, written in UTC. */
  readonly offBy: Instant | undefined;
  /** What can still change the answer; both where it came off before it went on, as one of the two is then wrong. */
  readonly needs: readonly ("donnedAt" | "doffedAt" | "limit")[];
  readonly working: Text;
}

/**
 * How long equipment has been worn at an instant, from putting it on to taking it off, against its limit: exceeded only
 * after the limit, by one rule at midnight as at any other time. What is not known is not taken for short: without the
 * instant of putting on nothing is decided, and without that of taking off only what cannot have been too long is. An
 * instant after the one that is asked about is not known yet.
 *
 * @param limit absent where nobody knows how long it may be worn
 * @throws RangeError when the minutes of the limit, or those of the warning, are no number of 0 or more.
 * @example
 * const suit = { donnedAt: instant("2020-03-04T08:00:00+08:00") };
 * const worn = wearTime(suit, { equipment: "suit", minutes: 240 }, instant("2020-03-04T13:10:00+08:00"));
 * [worn.standing, worn.minutesOver] // => ["exceeded", 70]
 * @see report of 3 February 2020 on customs at a land port of Shenzhen: more than 5 hours in protective clothing over one case
 */
export function wearTime({ donnedAt, doffedAt }: WornEquipment, limit: Answer<WearLimit>, at: Instant): WearTime {
  if (!isAbsent(limit)) checkLimit(limit, "wearTime");
  const now = epochMilliseconds(at);
  const from = isAbsent(donnedAt) ? undefined : epochMilliseconds(donnedAt);
  if (from === undefined) return isNever(donnedAt) ? NEVER_WORN : undecided(["donnedAt"]);
  if (from > now) return NEVER_WORN;
  const off = doffedAt === undefined || isAbsent(doffedAt) ? undefined : epochMilliseconds(doffedAt);
  if (off !== undefined && off < from) return undecided(["donnedAt", "doffedAt"]);
  const worn = (off === undefined ? now : Math.min(off, now)) - from;
  const minutes = worn / 60_000;
  if (isAbsent(limit)) return { ...undecided(["limit"]), minutesWorn: minutes };
  const isOffSomeTime = doffedAt !== undefined && isAbsent(doffedAt) && doffedAt.absent !== "not-applicable";
  const offBy = instantAt(from + limit.minutes * 60_000, "UTC");
  if (isOffSomeTime)
    return minutes > limit.minutes
      ? { ...undecided(["doffedAt"]), offBy }
      : { ...NEVER_WORN, standing: "within", minutesWorn: undefined, offBy, working: worked(minutes, limit) };
  const isWorn = off === undefined || off > now;
  return {
    standing: wearStanding(minutes, limit, isWorn),
    exceeded: minutes > limit.minutes ? "yes" : "no",
    minutesWorn: minutes,
    // In milliseconds, which are whole: a second over is a second over.
    minutesLeft: Math.max(0, limit.minutes * 60_000 - worn) / 60_000,
    minutesOver: Math.max(0, worn - limit.minutes * 60_000) / 60_000,
    offBy,
    needs: [],
    working: worked(minutes, limit),
  };
}

/** @internal How so many minutes stand to a limit; nobody is warned of what is off already. */
export function wearStanding(minutes: number, limit: WearLimit, isWorn: boolean): "within" | "limit-near" | "exceeded" {
  if (minutes > limit.minutes) return "exceeded";
  const { warnMinutesBefore } = limit;
  return isWorn && warnMinutesBefore !== undefined && minutes >= limit.minutes - warnMinutesBefore
    ? "limit-near"
    : "within";
}

/** @internal Throws where a limit is none. */
export function checkLimit({ minutes, warnMinutesBefore = 0 }: WearLimit, asker: string): void {
  if (!(Number.isFinite(minutes) && minutes >= 0 && Number.isFinite(warnMinutesBefore) && warnMinutesBefore >= 0))
    throw new RangeError(`${asker}: expected a wear limit in minutes, 0 or more, got another number`);
}

function isNever(answer: Answer<Instant>): boolean {
  return isAbsent(answer) && answer.absent === "not-applicable";
}

const NEVER_WORN: WearTime = {
  standing: "not-worn",
  exceeded: "no",
  minutesWorn: 0,
  minutesLeft: undefined,
  minutesOver: 0,
  offBy: undefined,
  needs: [],
  working: { en: "not put on up to then", zh: "截至该时刻未穿戴" },
};

function undecided(needs: WearTime["needs"]): WearTime {
  return {
    standing: "undecided",
    exceeded: "undecided",
    minutesWorn: undefined,
    minutesLeft: undefined,
    minutesOver: undefined,
    offBy: undefined,
    needs,
    working: WEAR_STANDINGS.undecided,
  };
}

function worked(minutes: number, limit: WearLimit): Text {
  const over = Math.max(0, minutes - limit.minutes);
  return {
    en: `worn ${shown(minutes)} min, ${limit.minutes} min allowed: ${over > 0 ? `${shown(over)} min over` : "not over"}`,
    zh: `已穿戴${shown(minutes)}分钟，限时${limit.minutes}分钟：${over > 0 ? `超时${shown(over)}分钟` : "未超时"}`,
  };
}

/** Two digits after the point are more than a clock on the wall can vouch for. */
function shown(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
