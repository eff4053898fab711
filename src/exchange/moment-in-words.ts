import { DAY_COUNTS } from "../calendar/day-count.js";
import type { AnyWindow, DateShift } from "../logic/condition.js";
import { withUnit } from "../logic/units-in-words.js";
import type { Text } from "../text.js";
import { phrase } from "./phrase.js";

/** @internal A day or an instant, or so much before or after it: `14 days before “Date of arrival”`. Years come first, then days. */
export function momentInWords(name: Text, { years = 0, days = 0 }: DateShift = {}): Text {
  return shifted(shifted(name, years, "years"), days, "days");
}

function shifted(name: Text, by: number, unit: "years" | "days"): Text {
  if (by === 0) return name;
  const length = withUnit(Math.abs(by), unit);
  return by < 0
    ? phrase({ en: "{length} before {name}", zh: "{name}之前{length}" }, { length, name })
    : phrase({ en: "{length} after {name}", zh: "{name}之后{length}" }, { length, name });
}

/** @internal A run of days or of hours that ends with something. */
export function windowInWords({ days, hours, dayCount }: AnyWindow, upTo: Text): Text {
  if (hours !== undefined)
    return phrase(
      { en: "the {length} up to {upTo}", zh: "截至{upTo}的{length}" },
      { length: withUnit(hours, "hours"), upTo },
    );
  return phrase(
    {
      en: "the {length} up to {upTo}, first and last day included ({count})",
      zh: "截至{upTo}当日的{length}（含首尾，{count}）",
    },
    { length: withUnit(days ?? 0, "days"), upTo, count: countInWords(dayCount) },
  );
}

/** @internal How days are counted back from the day at which one looks. */
export function countInWords(dayCount: string | undefined): Text {
  return DAY_COUNTS[dayCount as keyof typeof DAY_COUNTS].startingDayIs === 0
    ? { en: "that day is day 0", zh: "当日为第0天" }
    : { en: "that day is day 1", zh: "当日为第1天" };
}
