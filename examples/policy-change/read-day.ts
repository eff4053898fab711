import { type CalendarDate, isCalendarDate } from "pratique";
import type { WorkByStanding } from "pratique/risk";
import type { TemperatureReading } from "pratique/subjects";
import {
  A_DAY,
  areReadings,
  isObject,
  partsOf,
  type RulesOfDay,
  readRulesOfDay,
  type Wrong,
  wrong,
} from "../read-case.ts";

/** A traveller of the day. */
export interface Traveller {
  readonly id: string;
  readonly direction: "exit" | "entry";
  readonly readings: readonly TemperatureReading[];
  readonly card: unknown;
}

/** A day that was, and the day whose rules are tried on it. */
export interface Day extends RulesOfDay {
  readonly under: CalendarDate;
  readonly work: WorkByStanding;
  readonly travellers: readonly Traveller[];
}

/** Reads the file of a day; or says what is wrong with it. The cards are read by their form, whatever they hold. */
export function readDay(input: unknown): Day | Wrong {
  const rules = readRulesOfDay(input);
  if ("why" in rules) return rules;
  const { under, work, travellers } = partsOf<Day>(input);
  if (!isCalendarDate(under)) return wrong("under", A_DAY);
  if (!isWork(work)) return wrong("work", { en: "numbers by step, for each grade", zh: "按等级列出的各环节数字" });
  if (!Array.isArray(travellers) || !travellers.every(isTraveller))
    return wrong("travellers", {
      en: "a list, each with id, direction (exit or entry), readings (at, celsius, site) and card",
      zh: "列表，每项含id、direction（exit或entry）、readings（at、celsius、site）和card",
    });
  return { ...rules, under, work, travellers };
}

function isWork(value: unknown): value is WorkByStanding {
  return isObject(value) && Object.values(value).every((steps) => Object.values(partsOf(steps)).every(Number.isFinite));
}

function isTraveller(value: unknown): value is Traveller {
  const { id, direction, readings } = partsOf<Traveller>(value);
  const isDirection = direction === "exit" || direction === "entry";
  return typeof id === "string" && isDirection && areReadings(readings);
}
