import type { CalendarDate } from "../calendar/calendar-date.js";
import { DAY_COUNTS, type DayLimit, dayLimit } from "../calendar/day-count.js";
import type { Form } from "./form.js";
import type { Handling, RetentionStart } from "./handling.js";
import { itemAt } from "./item-at.js";
import type { PrivacyClass } from "./items.js";

/** What forms say by default: as long as the purpose lasts, and not a day longer. */
const UNTIL_PURPOSE_ENDS = { from: "purpose-ended", days: 0, dayCount: "start-is-day-0" } as const;

/**
 * Why answers of each privacy class are asked for and how long they are kept where the form says nothing else. No law
 * that we know gives a number of days; an authority that has one writes it into its form.
 *
 * @see IHR (2005) Article 23.1(a) (what may be asked, and for what) and Article 45.2 (not kept longer than necessary)
 */
export const DEFAULT_HANDLING = {
  identity: {
    purpose: { en: "To know who declared, and to find the same person again", zh: "核对申报人身份，并能再次找到本人" },
    retention: UNTIL_PURPOSE_ENDS,
    source: "IHR (2005) Art. 23.1(a) and 45.2",
  },
  contact: {
    purpose: { en: "To reach the traveller if an exposure becomes known", zh: "如发现暴露风险，可联系到本人" },
    retention: UNTIL_PURPOSE_ENDS,
    source: "IHR (2005) Art. 23.1(a)(i) and 45.2",
  },
  travel: {
    purpose: { en: "To see where an exposure may have happened", zh: "判断可能发生暴露的地点和行程" },
    retention: UNTIL_PURPOSE_ENDS,
    source: "IHR (2005) Art. 23.1(a)(ii) and 45.2",
  },
  health: {
    purpose: { en: "To decide which health measures are needed", zh: "决定需要采取的卫生措施" },
    retention: UNTIL_PURPOSE_ENDS,
    source: "IHR (2005) Art. 23.1(a)(iii) and 45.2",
  },
} as const satisfies Readonly<Record<PrivacyClass, Handling>>;

/**
 * Why an item is asked for and how long its answer is kept: as the item says, or its form for the item's privacy class,
 * or else as the IHR (2005) say. A group has no class of its own: of it `undefined` comes back, as of an unknown path.
 *
 * @param path the item's names from the outermost one, joined by dots, without the rows of lists
 * @example
 * handlingOf(exitEntryCard5, "telephone")?.purpose.en // => "To reach the traveller if an exposure becomes known"
 */
export function handlingOf(form: Form, path: string): Handling | undefined {
  const item = itemAt(form.items, path);
  if (item === undefined || item.kind === "group") return undefined;
  return item.handling ?? form.handling?.[item.privacy] ?? DEFAULT_HANDLING[item.privacy];
}

/**
 * The last day on which the answer to an item may be kept, that day included, with its working. The days of the events
 * from which it may be counted are the caller's to know: of an event that has not happened yet, or is not known, nothing
 * can be said, and `undefined` comes back, as for an unknown item.
 *
 * @example
 * retainUntil(exitEntryCard5, "telephone", { "purpose-ended": calendarDate("2020-04-01") })?.end // => "2020-04-01"
 * retainUntil(exitEntryCard5, "telephone", { declared: calendarDate("2020-03-18") }) // => undefined
 */
export function retainUntil(
  form: Form,
  path: string,
  events: { readonly [Start in RetentionStart]?: CalendarDate },
): DayLimit | undefined {
  const handling = handlingOf(form, path);
  if (handling === undefined) return undefined;
  const { from, days, dayCount } = handling.retention;
  const start = events[from];
  return start === undefined ? undefined : dayLimit(start, days, DAY_COUNTS[dayCount]);
}
