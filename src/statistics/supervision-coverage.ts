import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import {
  SUPERVISION_CHANNELS,
  type SupervisionChannel,
  type SupervisionCheck,
  VIDEO_LIVENESS,
  type VideoLiveness,
} from "../supervision/supervision-channel.js";
import type { Text } from "../text.js";
import { type Proportion, type ProportionOptions, proportion } from "./proportion.js";

/** A shift of a place that supervision is to look at; of a round of telephone calls, a unit that is to be called. */
export interface OwedSupervision {
  readonly place: string;
  readonly shift: string;
  /** The end of the shift, or of the round: up to it, that instant included, nothing is missing. */
  readonly dueAt: Instant;
}

/** How the supervision of a shift stands. */
export const SUPERVISION_STATES = {
  covered: { en: "covered", zh: "已覆盖" },
  "covered-late": { en: "covered late", zh: "逾期覆盖" },
  missing: { en: "missing", zh: "未覆盖" },
  "not-due": { en: "not due", zh: "未到期" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the states. */
export type SupervisionState = keyof typeof SUPERVISION_STATES;

/** One owed shift, how it stands, and through which channels it was looked at. */
export interface SupervisedShift extends OwedSupervision {
  readonly state: SupervisionState;
  readonly channels: readonly SupervisionChannel[];
}

/** Which places and shifts were looked at, of those that were to be. */
export interface SupervisionCoverage {
  readonly definition: Text;
  /** Each owed shift, once, in the order of places and shifts. */
  readonly shifts: readonly SupervisedShift[];
  /** Covered, in time or late, of those that are due or were looked at before they were. */
  readonly covered: Proportion;
  /** The same, in time alone. */
  readonly inTime: Proportion;
  /** Covered through each channel at least once, of the same shifts; together they may come to more than `covered`. */
  readonly byChannel: Readonly<Record<SupervisionChannel, Proportion>>;
  /** Covered by a video that was live, or recorded, at least once, of the same shifts. */
  readonly byLiveness: Readonly<Record<VideoLiveness, Proportion>>;
  /** Due, and looked at by nobody. */
  readonly missing: readonly OwedSupervision[];
  /** Not looked at, and not due yet: in no denominator. */
  readonly notDue: readonly OwedSupervision[];
  /** Looks at what was not owed, such as a place that is in no rota: in no numerator. */
  readonly notOwed: readonly SupervisionCheck[];
}

/** At which instant the coverage is looked at, and how its intervals are made. */
export interface SupervisionCoverageOptions extends ProportionOptions {
  /** What was looked at later was not yet. */
  readonly asOf: Instant;
}

const COVERAGE: Text = {
  en: "Shifts looked at through any channel, of all shifts that are due by the instant asked about or were looked at before they were due; a shift that is not due is in neither number.",
  zh: "经任一渠道监督的班次数，除以截至所询时刻已到期或未到期但已监督的班次数；未到期且未监督的不计入分子和分母。",
};

/**
 * The coverage of supervision over places and shifts at an instant, with its definition: whoever is missing is named, a
 * shift that is not due is not missing, and a look at something else covers nothing. A shift counts once, however often it
 * was looked at. To show "at least so many" of a round, pass `clopperPearsonLower` as the interval.
 *
 * Where every place was to be looked at, the share is the whole truth about those days; the interval speaks of other days
 * like them.
 *
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const dueAt = instant("2020-04-02T20:00:00+08:00");
 * const owed = [{ place: "T1", shift: "day", dueAt }, { place: "T2", shift: "day", dueAt }];
 * const call = { place: "T1", shift: "day", at: instant("2020-04-02T10:00Z"), by: "group-2", channel: "telephone" };
 * const { covered, missing, byChannel } = supervisionCoverage(owed, [call], { asOf: instant("2020-04-03T00:00Z") });
 * [covered.share, missing.map(({ place }) => place), byChannel.video.count] // => [0.5, ["T2"], 0]
 * @see Report on discipline inspection at the General Administration of Customs, discipline-inspection journal, 2020 no. 8:
 * 47 of 47 units reached by telephone
 */
export function supervisionCoverage(
  owed: Iterable<OwedSupervision>,
  checks: Iterable<SupervisionCheck>,
  options: SupervisionCoverageOptions,
): SupervisionCoverage {
  const asOf = epochMilliseconds(options.asOf);
  const byShift = new Map<string, SupervisionCheck[]>();
  const known = [...checks].filter(({ at }) => epochMilliseconds(at) <= asOf);
  for (const check of known) {
    const others = byShift.get(keyOf(check));
    if (others === undefined) byShift.set(keyOf(check), [check]);
    else others.push(check);
  }
  const due = owedOnce(owed);
  const shifts = [...due.values()].sort(byPlace).map((one) => {
    const looks = byShift.get(keyOf(one)) ?? [];
    return { looks, shift: supervised(one, looks, asOf) };
  });
  const expected = shifts.filter(({ shift }) => shift.state !== "not-due");
  const stateOf = (state: SupervisionState) => shifts.flatMap(({ shift }) => (shift.state === state ? [shift] : []));
  const shareWith = (isSuch: (check: SupervisionCheck) => boolean) =>
    proportion(expected.filter(({ looks }) => looks.some(isSuch)).length, expected.length, options);
  return {
    definition: COVERAGE,
    shifts: shifts.map(({ shift }) => shift),
    covered: shareWith(() => true),
    inTime: proportion(stateOf("covered").length, expected.length, options),
    byChannel: sharesOf(SUPERVISION_CHANNELS, (name) => shareWith(({ channel }) => channel === name)),
    byLiveness: sharesOf(VIDEO_LIVENESS, (name) => shareWith(({ liveness }) => liveness === name)),
    missing: stateOf("missing").map(owedOf),
    notDue: stateOf("not-due").map(owedOf),
    notOwed: known.filter((check) => !due.has(keyOf(check))),
  };
}

/** @internal A shift that is listed twice is owed once, by the earlier instant. */
export function owedOnce(owed: Iterable<OwedSupervision>): Map<string, OwedSupervision> {
  const due = new Map<string, OwedSupervision>();
  for (const one of owed) {
    const other = due.get(keyOf(one));
    if (other === undefined || epochMilliseconds(one.dueAt) < epochMilliseconds(other.dueAt)) due.set(keyOf(one), one);
  }
  return due;
}

function supervised(owed: OwedSupervision, looks: readonly SupervisionCheck[], asOf: number): SupervisedShift {
  const dueAt = epochMilliseconds(owed.dueAt);
  const isInTime = looks.some(({ at }) => epochMilliseconds(at) <= dueAt);
  const state = isInTime ? "covered" : looks.length > 0 ? "covered-late" : asOf > dueAt ? "missing" : "not-due";
  const channels = (Object.keys(SUPERVISION_CHANNELS) as SupervisionChannel[]).filter((channel) =>
    looks.some((look) => look.channel === channel),
  );
  return { ...owedOf(owed), state, channels };
}

function owedOf({ place, shift, dueAt }: OwedSupervision): OwedSupervision {
  return { place, shift, dueAt };
}

function sharesOf<Name extends string>(names: Readonly<Record<Name, Text>>, shareOf: (name: Name) => Proportion) {
  const shares = (Object.keys(names) as Name[]).map((name) => [name, shareOf(name)]);
  return Object.fromEntries(shares) as Record<Name, Proportion>;
}

function keyOf({ place, shift }: { readonly place: string; readonly shift: string }): string {
  return JSON.stringify([place, shift]);
}

function byPlace(one: OwedSupervision, other: OwedSupervision): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}
