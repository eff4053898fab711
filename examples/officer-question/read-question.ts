import type { TemperatureReading } from "pratique/subjects";
import { areReadings, partsOf, type RulesOfDay, readRulesOfDay, type Wrong, wrong } from "../read-case.ts";

/** The traveller in front of the officer. */
export interface Question extends RulesOfDay {
  readonly readings: readonly TemperatureReading[];
  readonly card: unknown;
}

/** Reads the file of a question; or says what is wrong with it. The card is read by its form, whatever it holds. */
export function readQuestion(input: unknown): Question | Wrong {
  const rules = readRulesOfDay(input);
  if ("why" in rules) return rules;
  const { readings, card } = partsOf<Question>(input);
  if (!areReadings(readings))
    return wrong("readings", { en: "a list, each with at, celsius and site", zh: "列表，每项含at、celsius和site" });
  return { ...rules, readings, card };
}
