import { isCalendarDate, isInstant, type Text } from "pratique";
import type { CustodyRecord, ListedPerson } from "pratique/screening";

/** One arrival: who was announced, and every line of every list since. */
export interface Arrival {
  /** How long the way to the site may take: the port and the site agree on it, no law does. */
  readonly minutesOnTheWay: number;
  /** Everybody on any list, with name and birth date where the list has them. */
  readonly people: readonly ListedPerson[];
  readonly records: readonly CustodyRecord[];
}

/** Reads the file of an arrival; or says what is wrong with it. */
export function readArrival(input: unknown): Arrival | { readonly why: Text } {
  const { minutesOnTheWay, people, records } = (isObject(input) ? input : {}) as Readonly<
    Record<keyof Arrival, unknown>
  >;
  if (typeof minutesOnTheWay !== "number" || !(minutesOnTheWay >= 0))
    return wrong("minutesOnTheWay", { en: "a number of minutes, 0 or more", zh: "不小于0的分钟数" });
  if (!isListOf(people, isPerson))
    return wrong("people", {
      en: "a list, each with person (the document number) and, where known, surname, givenNames and birthDate",
      zh: "列表，每项含person（证件号码），已知时含surname、givenNames和birthDate",
    });
  if (!isListOf(records, isRecord))
    return wrong("records", {
      en: "a list, each with person and stage and, where known, at, holder and dataHandedOver (yes or no)",
      zh: "列表，每项含person和stage，已知时含at、holder和dataHandedOver（yes或no）",
    });
  return { minutesOnTheWay, people, records };
}

function isPerson(value: unknown): value is ListedPerson {
  if (!isObject(value) || typeof value["person"] !== "string") return false;
  const { surname, givenNames, birthDate } = value;
  return isTextOrNone(surname) && isTextOrNone(givenNames) && (birthDate === undefined || isCalendarDate(birthDate));
}

function isRecord(value: unknown): value is CustodyRecord {
  if (!isObject(value) || typeof value["person"] !== "string" || typeof value["stage"] !== "string") return false;
  const { at, holder, dataHandedOver } = value;
  return (
    (at === undefined || isInstant(at)) &&
    isTextOrNone(holder) &&
    (dataHandedOver === undefined || dataHandedOver === "yes" || dataHandedOver === "no")
  );
}

function isListOf<Element>(value: unknown, is: (one: unknown) => one is Element): value is readonly Element[] {
  return Array.isArray(value) && value.every(is);
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function wrong(key: string, { en, zh }: Text): { readonly why: Text } {
  return { why: { en: `${key}: expected ${en}`, zh: `${key}：应为${zh}` } };
}
