import { type Instant, isCalendarDate, isInstant, readCaseFile, type Text, type TimeZone } from "pratique";
import { isTimeZone } from "pratique/calendar";
import { FOLLOW_UP_STATUSES, type FollowUpPlan, type FollowUpVisit, type SubjectCase } from "pratique/screening";

/** Everything that was recorded of one traveller, and the instant that is asked about. */
export interface Journey {
  readonly subject: string;
  readonly at: Instant;
  readonly timeZone: TimeZone;
  readonly cases: readonly SubjectCase[];
  readonly followUp: FollowUpPlan & { readonly visits: readonly FollowUpVisit[] };
}

/** Reads the file of a journey; or says what is wrong with it. */
export function readJourney(input: unknown): Journey | { readonly why: Text } {
  const { subject, at, timeZone, cases, followUp } = (isObject(input) ? input : {}) as Readonly<
    Record<keyof Journey, unknown>
  >;
  if (typeof subject !== "string" || subject === "")
    return wrong("subject", { en: "a document number", zh: "证件号码" });
  if (!isInstant(at))
    return wrong("at", { en: "an instant with its offset (ISO 8601)", zh: "带时区的时刻（ISO 8601）" });
  if (typeof timeZone !== "string" || !isTimeZone(timeZone))
    return wrong("timeZone", { en: "a time zone such as Asia/Shanghai", zh: "时区，如Asia/Shanghai" });
  if (!Array.isArray(cases)) return wrong("cases", { en: "a list", zh: "列表" });
  if (!isFollowUp(followUp))
    return wrong("followUp", {
      en: "startOn, dayCount, days, and visits with on and status",
      zh: "含startOn、dayCount、days，以及含on和status的visits",
    });
  const read: SubjectCase[] = [];
  for (const [place, each] of cases.entries()) {
    const file = readCaseFile(isObject(each) ? each["file"] : undefined);
    if (!file.ok)
      return wrong([`cases.${place}.file`, ...file.issues[0].path].join("."), { en: "a case file", zh: "案卷" });
    const openedAt = isObject(each) ? each["openedAt"] : undefined;
    if (openedAt !== undefined && !isInstant(openedAt))
      return wrong(`cases.${place}.openedAt`, { en: "an instant", zh: "时刻" });
    read.push({ file: file.value, openedAt });
  }
  return { subject, at, timeZone, cases: read, followUp };
}

function isFollowUp(value: unknown): value is Journey["followUp"] {
  if (!isObject(value)) return false;
  const { startOn, dayCount, days, visits } = value;
  return (
    isCalendarDate(startOn) &&
    (dayCount === "start-is-day-0" || dayCount === "start-is-day-1") &&
    Array.isArray(days) &&
    days.every((day) => Number.isSafeInteger(day) && day >= 0) &&
    Array.isArray(visits) &&
    visits.every(
      (visit) =>
        isObject(visit) &&
        isCalendarDate(visit["on"]) &&
        typeof visit["status"] === "string" &&
        Object.hasOwn(FOLLOW_UP_STATUSES, visit["status"]),
    )
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function wrong(key: string, { en, zh }: Text): { readonly why: Text } {
  return { why: { en: `${key}: expected ${en}`, zh: `${key}：应为${zh}` } };
}
