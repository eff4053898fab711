import { isAbsent } from "pratique";
import { isCalendarDate, isInstant, type TimeZone } from "pratique/calendar";
import type { Item, ItemTable } from "pratique/declaration";
import { readCustomsDeclaration } from "pratique/exchange";
import { type Answers, isFilled } from "./answers.ts";
import { clockTime } from "./clock-time.ts";

/**
 * What was typed as the form reads it: dates however people write them, times on the port's clock, numbers out of
 * digits. What cannot be read stays as it was typed, and the examination finds it.
 */
export function answersAsRead(items: ItemTable, typed: Answers, timeZone: TimeZone): Answers {
  const read: Record<string, unknown> = {};
  for (const [name, answer] of Object.entries(typed)) {
    const item = Object.hasOwn(items, name) ? items[name] : undefined;
    if (answer !== undefined) read[name] = item === undefined ? answer : answerAsRead(item, answer, timeZone);
  }
  return read;
}

function answerAsRead(item: Item, answer: unknown, timeZone: TimeZone): unknown {
  if (isAbsent(answer)) return answer;
  switch (item.kind) {
    case "group":
      return answersAsRead(item.items, answer as Answers, timeZone);
    case "list":
      return (answer as readonly unknown[]).map((row) =>
        isAbsent(row) ? row : answersAsRead(item.items, (row ?? {}) as Answers, timeZone),
      );
    case "several":
      return (answer as readonly unknown[]).filter(isFilled).map((one) => (item.of === "date" ? dateAsRead(one) : one));
    case "date":
      return dateAsRead(answer);
    case "instant":
      return instantAsRead(answer, timeZone);
    case "number":
      return numberAsRead(answer);
    default:
      return answer;
  }
}

/** A date as the reader of customs exports reads it: 2020-03-18, 2020/3/18, 20200318 or 2020年3月18日. */
function dateAsRead(answer: unknown): unknown {
  const { birthDate } = readCustomsDeclaration({ birthdate: answer }) as { readonly birthDate?: unknown };
  return isCalendarDate(birthDate) ? birthDate : answer;
}

/** A day and a time; written in digits alone for want of other keys, as on the keyboards of some telephones. */
const DATE_AND_TIME = /^(.*?)[T\s]\s*([01]?\d|2[0-3])[:时](\d{2})(?:[:分]\d{0,2}秒?)?$/;
const DIGITS = /^(\d{8})([01]\d|2[0-3])(\d{2})$/;

function instantAsRead(answer: unknown, timeZone: TimeZone): unknown {
  if (typeof answer !== "string" || isInstant(answer)) return answer;
  const plain = answer.normalize("NFKC").trim();
  const [, day, hour, minute] = DIGITS.exec(plain) ?? DATE_AND_TIME.exec(plain) ?? [];
  const date = dateAsRead(day);
  const isRead = isCalendarDate(date) && Number(minute) < 60;
  return isRead ? clockTime(date, Number(hour), Number(minute), timeZone) : answer;
}

function numberAsRead(answer: unknown): unknown {
  if (typeof answer !== "string") return answer;
  const plain = answer.normalize("NFKC").trim();
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : answer;
}
