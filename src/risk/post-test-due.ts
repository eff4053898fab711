import { type Answer, absent, isAbsent } from "../answer.js";
import { addDays, type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import { type Ruling, ruledBy } from "../documents/ruling.js";
import type { Editioned } from "../edition/edition.js";
import type { SpecimenKind } from "../subjects/specimen.js";
import type { Text } from "../text.js";

/**
 * Posts whose holders come into contact with people, goods or surroundings that may bring the disease in.
 *
 * @see Local notices of 2022 on people in high-risk posts
 */
export const HIGH_RISK_POSTS = {
  customs: { en: "customs", zh: "海关" },
  "border-inspection": { en: "border inspection", zh: "边检" },
  port: { en: "port", zh: "港口" },
  airport: { en: "airport", zh: "机场" },
  "cold-chain": { en: "cold chain", zh: "冷链" },
  "central-quarantine-site": { en: "central quarantine site", zh: "集中隔离点" },
  "designated-hospital": { en: "designated hospital", zh: "定点医院" },
  "fever-clinic": { en: "fever clinic", zh: "发热门诊" },
  "closed-loop-staff": { en: "work in a closed loop at a point of entry", zh: "口岸闭环管理岗位" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the posts. */
export type HighRiskPost = keyof typeof HIGH_RISK_POSTS;

/** How often holders of a post are tested: each test is due so many days after the last. */
export const POST_TEST_FREQUENCIES = {
  daily: { everyDays: 1, text: { en: "every day", zh: "每天一次" } },
  "every-other-day": { everyDays: 2, text: { en: "every other day", zh: "隔天一次" } },
} as const satisfies Readonly<Record<string, { readonly everyDays: number; readonly text: Text }>>;
/** One of the frequencies. */
export type PostTestFrequency = keyof typeof POST_TEST_FREQUENCIES;

/** How often the holders of some posts are tested. */
export interface PostTestRule {
  readonly posts: readonly [HighRiskPost, ...HighRiskPost[]];
  readonly frequency: PostTestFrequency;
  /** A specimen that one test in so many days must be of. */
  readonly oneIn?: { readonly days: number; readonly specimen: SpecimenKind };
  readonly text: Text;
  readonly source: Text;
}

/** The testing of high-risk posts by one plan or notice. */
export interface PostTestEdition extends Editioned {
  /** Where the edition holds, by our own name of the place; left out, in the whole country. */
  readonly places?: Readonly<Record<string, Text>>;
  readonly rules: readonly PostTestRule[];
}

/** The last tests of one holder of a post, and the date on which it is asked. */
export interface PostTestQuestion {
  readonly on: CalendarDate;
  /** `absent("not-applicable")` for somebody who was never tested in the post; any other absence is not known. */
  readonly lastTestOn: Answer<CalendarDate>;
  /** The first day in the post; of use for somebody who was never tested. */
  readonly inPostSince?: CalendarDate;
  /** The last test of the specimen that one test in so many days must be of. */
  readonly lastOfSpecimenOn?: CalendarDate;
}

/** When the next test of one holder of a post is due. */
export interface PostTestDue {
  readonly frequency: PostTestFrequency;
  readonly everyDays: number;
  /** None while the day of the last test is not known. */
  readonly nextDueOn: CalendarDate | undefined;
  /** Whether a test is owed on the date: it is due then, or was due before. */
  readonly owedToday: Ruling;
  /** A test that is due on the date is not overdue. */
  readonly overdue: Ruling;
  /** 0 where none is overdue; none while it is not known. */
  readonly daysOverdue: number | undefined;
  /** The last day for a test of the specimen that one test in so many days must be of. */
  readonly specimenBy: { readonly specimen: SpecimenKind; readonly on: CalendarDate | undefined } | undefined;
  readonly needs: readonly ("lastTestOn" | "lastOfSpecimenOn")[];
  readonly working: Text;
  readonly source: Text;
}

/** Why there is no answer: the edition does not say how often holders of the post are tested. */
export interface PostNotStated {
  readonly problem: "not-stated";
  readonly text: Text;
}

/**
 * When the next test of somebody in a high-risk post is due. It is due so many days after the last test as the edition
 * says, at once for somebody who was never tested, and overdue from the day after. While nobody knows when the last test
 * was, it is undecided: unknown is not "never" and not "yesterday". A test after the date asked about is not known yet, and
 * tells nothing of the one before it.
 *
 * @example
 * const tested = { lastTestOn: calendarDate("2022-07-10"), on: calendarDate("2022-07-12") };
 * const daily = postTestDue(postTestsEdition9, "port", tested);
 * "problem" in daily ? daily.problem : [daily.nextDueOn, daily.daysOverdue] // => ["2022-07-11", 1]
 * const alternate = postTestDue(postTestsEdition8, "port", tested);
 * "problem" in alternate ? alternate.problem : [alternate.nextDueOn, alternate.overdue] // => ["2022-07-12", "no"]
 * @see Port epidemic-control guide, edition 10 (Ministry of Transport of China, 2022-07-08)
 */
export function postTestDue(
  edition: PostTestEdition,
  post: HighRiskPost,
  asked: PostTestQuestion,
): PostTestDue | PostNotStated {
  const rule = edition.rules.find(({ posts }) => posts.includes(post));
  if (rule === undefined) return NOT_STATED;
  const { everyDays } = POST_TEST_FREQUENCIES[rule.frequency];
  const question = asKnownThen(asked);
  const nextDueOn = nextDue(question, everyDays);
  const specimenBy = specimenDue(rule, question);
  const needs: PostTestDue["needs"][number][] = [];
  if (nextDueOn === undefined) needs.push("lastTestOn");
  if (specimenBy !== undefined && specimenBy.on === undefined) needs.push("lastOfSpecimenOn");
  const late = nextDueOn === undefined ? undefined : daysBetween(nextDueOn, question.on);
  return {
    frequency: rule.frequency,
    everyDays,
    nextDueOn,
    owedToday: late === undefined ? "undecided" : ruledBy(late >= 0),
    overdue: late === undefined ? "undecided" : ruledBy(late > 0),
    daysOverdue: late === undefined ? undefined : Math.max(0, late),
    specimenBy,
    needs,
    working: inWords(rule.frequency, question, nextDueOn),
    source: rule.source,
  };
}

const NOT_STATED: PostNotStated = {
  problem: "not-stated",
  text: {
    en: "This edition does not say how often holders of the post are tested",
    zh: "该版本未规定此岗位的检测频次",
  },
};

function asKnownThen(asked: PostTestQuestion): PostTestQuestion {
  const { on, lastTestOn, lastOfSpecimenOn: last, ...rest } = asked;
  return {
    ...rest,
    on,
    lastTestOn: isAbsent(lastTestOn) || lastTestOn <= on ? lastTestOn : absent("asked-unknown"),
    ...(last === undefined || last > on ? {} : { lastOfSpecimenOn: last }),
  };
}

function nextDue({ lastTestOn, inPostSince, on }: PostTestQuestion, everyDays: number): CalendarDate | undefined {
  if (!isAbsent(lastTestOn)) return addDays(lastTestOn, everyDays);
  return lastTestOn.absent === "not-applicable" ? (inPostSince ?? on) : undefined;
}

function specimenDue({ oneIn }: PostTestRule, { lastOfSpecimenOn }: PostTestQuestion): PostTestDue["specimenBy"] {
  if (oneIn === undefined) return undefined;
  const { specimen, days } = oneIn;
  return { specimen, on: lastOfSpecimenOn === undefined ? undefined : addDays(lastOfSpecimenOn, days) };
}

function inWords(
  frequency: PostTestFrequency,
  { lastTestOn }: PostTestQuestion,
  nextDueOn: CalendarDate | undefined,
): Text {
  const { text } = POST_TEST_FREQUENCIES[frequency];
  if (nextDueOn === undefined)
    return { en: `tested ${text.en}; the last test is not known`, zh: `${text.zh}检测；上次检测日不详` };
  if (isAbsent(lastTestOn))
    return {
      en: `tested ${text.en}; never tested, due on ${nextDueOn}`,
      zh: `${text.zh}检测；未曾检测，应于${nextDueOn}检测`,
    };
  return {
    en: `tested ${text.en}; last on ${lastTestOn}, due on ${nextDueOn}`,
    zh: `${text.zh}检测；上次${lastTestOn}，应于${nextDueOn}检测`,
  };
}
