import { type InstantLimit, periodLimit } from "../calendar/day-count.js";
import type { Instant } from "../calendar/instant.js";
import type { TimeZone } from "../calendar/time-zone.js";
import type { Text } from "../text.js";

/** A time limit of the Regulations on telling WHO of an event: from what it runs, and how long. */
export interface NotificationClock {
  readonly from: "reportedAt" | "assessedAt" | "verificationRequestedAt" | "riskAbroadKnownAt";
  readonly hours: 24 | 48;
  readonly text: Text;
  readonly source: Text;
}

/** The four time limits, in the order in which an event may meet them. */
export const NOTIFICATION_CLOCKS = {
  "assess-report": {
    from: "reportedAt",
    hours: 48,
    text: { en: "assess an urgent report at national level", zh: "在国家一级评估紧急报告" },
    source: { en: "IHR (2005), Annex 1, part A", zh: "《国际卫生条例（2005）》附件1 A部分" },
  },
  notify: {
    from: "assessedAt",
    hours: 24,
    text: { en: "notify the event to WHO", zh: "向世界卫生组织通报事件" },
    source: { en: "IHR (2005), Article 6", zh: "《国际卫生条例（2005）》第6条" },
  },
  "answer-verification": {
    from: "verificationRequestedAt",
    hours: 24,
    text: { en: "answer WHO's request for verification", zh: "答复世界卫生组织的核实请求" },
    source: { en: "IHR (2005), Article 10", zh: "《国际卫生条例（2005）》第10条" },
  },
  "report-risk-abroad": {
    from: "riskAbroadKnownAt",
    hours: 24,
    text: {
      en: "report evidence of a risk outside the territory that was imported or exported",
      zh: "报告在本国领土以外、由输入或输出所致的公共卫生风险的证据",
    },
    source: { en: "IHR (2005), Article 9", zh: "《国际卫生条例（2005）》第9条" },
  },
} as const satisfies Readonly<Record<string, NotificationClock>>;
/** One of the time limits. */
export type NotificationClockName = keyof typeof NOTIFICATION_CLOCKS;

/** The instants from which the time limits run; one that is left out has not come. */
export interface NotificationInstants {
  /** An urgent report reached the national level. */
  readonly reportedAt?: Instant;
  /** The event was assessed, and is one to notify. */
  readonly assessedAt?: Instant;
  /** WHO asked for verification. */
  readonly verificationRequestedAt?: Instant;
  /** Evidence of a risk in another State, shown by imported or exported cases, vectors or goods, became known. */
  readonly riskAbroadKnownAt?: Instant;
}

/**
 * By when WHO is told and an event assessed, with the working of each time limit: 48 hours to assess an urgent report,
 * 24 hours each to notify, to answer a request for verification and to report a risk abroad. Hours run through nights
 * and holidays; at the instant that is named the limit is over. A limit whose instant is not given is left out.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * const clocks = notificationClocks({ assessedAt: instant("2026-03-01T10:00:00+08:00") }, "Asia/Shanghai");
 * clocks.notify?.end // => "2026-03-02T10:00:00+08:00"
 * clocks["answer-verification"] // => undefined
 * @see IHR (2005), Articles 6, 9 and 10 and Annex 1
 */
export function notificationClocks(
  instants: NotificationInstants,
  timeZone: TimeZone,
): { readonly [Name in NotificationClockName]?: InstantLimit } {
  const limits = (Object.keys(NOTIFICATION_CLOCKS) as NotificationClockName[]).flatMap((name) => {
    const { from, hours } = NOTIFICATION_CLOCKS[name];
    const start = instants[from];
    return start === undefined ? [] : [[name, periodLimit(start, hours / 24, timeZone)] as const];
  });
  return Object.fromEntries(limits);
}
