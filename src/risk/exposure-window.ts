import { given } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { lookBack } from "../calendar/windows.js";
import type { Text } from "../text.js";
import { contactFacts, type IndexCase } from "./contact-facts.js";

/** The days on which an encounter with a case counts, or what has to be known to tell them. */
export type ExposureWindow =
  | {
      readonly known: true;
      /** First day, included. */
      readonly from: CalendarDate;
      /** Last day, included: the day on which the case was isolated; left out, it was not isolated or nobody knows. */
      readonly until?: CalendarDate;
      readonly working: Text;
    }
  | { readonly known: false; readonly needs: readonly ("indexCaseKind" | "onsetOn" | "sampledOn")[] };

/**
 * The days on which an encounter with a case counts: from so many days before onset or, of an asymptomatic infection,
 * before sampling, that day being day 0, up to the day on which the case was isolated; both ends are included. Where the
 * kind of case is not known the window is, if onset and sampling give the same.
 *
 * @throws RangeError when the number of days is negative or not whole.
 * @example
 * const window = exposureWindow({ kind: "confirmed", onsetOn: calendarDate("2022-03-01") }, 2);
 * window.known && window.from // => "2022-02-27"
 * exposureWindow({ kind: "asymptomatic", onsetOn: calendarDate("2022-03-01") }, 2)
 * // => { known: false, needs: ["sampledOn"] }
 * @see Prevention plans of the National Health Commission, editions 8 (2021-05-14) and 9 (2022-06-28)
 */
export function exposureWindow(indexCase: IndexCase, lookBackDays: number): ExposureWindow {
  const { indexCaseKind, onsetOn, sampledOn, isolatedOn } = contactFacts(indexCase, { on: { absent: "not-asked" } });
  const [kind, onset, sampled] = [given(indexCaseKind), given(onsetOn), given(sampledOn)];
  const anchor = kind === "asymptomatic" ? sampled : kind === undefined && onset !== sampled ? undefined : onset;
  if (anchor === undefined) {
    if (kind !== undefined) return { known: false, needs: [kind === "asymptomatic" ? "sampledOn" : "onsetOn"] };
    const dates = [
      ...(onset === undefined ? ["onsetOn" as const] : []),
      ...(sampled === undefined ? ["sampledOn" as const] : []),
    ];
    return { known: false, needs: ["indexCaseKind", ...dates] };
  }
  const { from } = lookBack(anchor, lookBackDays);
  const until = given(isolatedOn);
  return {
    known: true,
    from,
    ...(until === undefined ? {} : { until }),
    working: working(anchor, kind, lookBackDays, from, until),
  };
}

function working(
  anchor: CalendarDate,
  kind: IndexCaseKindOrNone,
  days: number,
  from: CalendarDate,
  until: CalendarDate | undefined,
): Text {
  const day = kind === undefined ? ANCHORS.either : kind === "asymptomatic" ? ANCHORS.sampling : ANCHORS.onset;
  const end =
    until === undefined
      ? { en: "no end", zh: "无截止日" }
      : { en: `up to isolation on ${until}, inclusive`, zh: `至隔离日${until}（含当日）` };
  return {
    en: `day 0 = ${anchor} (${day.en}); ${days} days before = ${from}, inclusive; ${end.en}`,
    zh: `第0天＝${anchor}（${day.zh}）；前${days}天＝${from}（含当日）；${end.zh}`,
  };
}

type IndexCaseKindOrNone = "suspected" | "confirmed" | "asymptomatic" | undefined;

const ANCHORS = {
  onset: { en: "onset", zh: "发病" },
  sampling: { en: "sampling", zh: "采样" },
  either: { en: "onset and sampling", zh: "发病及采样" },
} as const satisfies Readonly<Record<string, Text>>;
