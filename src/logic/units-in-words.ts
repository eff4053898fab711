import { fill, type Text } from "../text.js";
import type { Unit } from "./facts.js";

const UNITS: Readonly<Record<Unit, Text>> = {
  celsius: { en: "{number} °C", zh: "{number}℃" },
  years: { en: "{number} years", zh: "{number}年" },
  days: { en: "{number} days", zh: "{number}天" },
  hours: { en: "{number} hours", zh: "{number}小时" },
  minutes: { en: "{number} minutes", zh: "{number}分钟" },
  persons: { en: "{number} persons", zh: "{number}人" },
  count: { en: "{number}", zh: "{number}" },
  percent: { en: "{number}%", zh: "{number}%" },
  tonnage: { en: "a tonnage of {number}", zh: "吨位{number}" },
};

/** What each unit is called by itself; a count has none. */
const NAMES: Readonly<Partial<Record<Unit, Text>>> = {
  celsius: { en: "degrees Celsius", zh: "℃" },
  years: { en: "years", zh: "年" },
  days: { en: "days", zh: "天" },
  hours: { en: "hours", zh: "小时" },
  minutes: { en: "minutes", zh: "分钟" },
  persons: { en: "persons", zh: "人" },
  percent: { en: "per cent", zh: "%" },
  tonnage: { en: "tonnage", zh: "吨位" },
};

/** @internal What a unit is called; `undefined` of a mere count. */
export function unitName(unit: Unit): Text | undefined {
  return NAMES[unit];
}

/** @internal A number with its unit: 38 °C, 1 day, 14 days. */
export function withUnit(number: number, unit: Unit): Text {
  const en = fill(UNITS[unit].en, { number });
  return { en: number === 1 ? en.replace(/s$/, "") : en, zh: fill(UNITS[unit].zh, { number }) };
}
