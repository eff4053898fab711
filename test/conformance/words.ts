import { type Answer, absent } from "pratique";
import { type Given, isRecord, NotAnswered } from "./case.ts";

const ABSENT_WORDS = {
  unknown: absent("asked-unknown"),
  declined: absent("asked-declined"),
  "not-asked": absent("not-asked"),
  "not-applicable": absent("not-applicable"),
} as const;

/** The library's absent answer for the cases' word; any other value is an answer and comes back as it is. */
export function answerFor<Value>(value: Value): Answer<Value> {
  return typeof value === "string" && Object.hasOwn(ABSENT_WORDS, value)
    ? ABSENT_WORDS[value as keyof typeof ABSENT_WORDS]
    : value;
}

/** The library's name of an item: address-next-14-days is addressNext14Days. */
export function camelCase(words: string): string {
  return words.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The cases' name of an item: addressNext14Days is address-next-14-days. */
export function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]|(?<=[a-zA-Z])[0-9]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Looks a word up in a vocabulary; a word that is not in it leaves the case unanswered. */
export function word<Value>(vocabulary: Readonly<Record<string, Value>>, name: unknown, what: string): Value {
  if (typeof name === "string" && Object.hasOwn(vocabulary, name)) return vocabulary[name] as Value;
  throw new NotAnswered(`${what}: ${typeof name === "object" ? typeof name : String(name)}`);
}

export function textIn(facts: Given, name: string): string {
  const value = facts[name];
  if (typeof value === "string") return value;
  throw new NotAnswered(`${name}: no text`);
}

export function numberIn(facts: Given, name: string): number {
  const value = facts[name];
  if (typeof value === "number") return value;
  throw new NotAnswered(`${name}: no number`);
}

export function recordIn(facts: Given, name: string): Given {
  const value = facts[name];
  if (isRecord(value)) return value;
  throw new NotAnswered(`${name}: no record`);
}

export function listIn(facts: Given, name: string): readonly unknown[] {
  const value = facts[name];
  if (Array.isArray(value)) return value;
  throw new NotAnswered(`${name}: no list`);
}

export function recordsIn(facts: Given, name: string): readonly Given[] {
  const list = listIn(facts, name);
  if (list.every(isRecord)) return list;
  throw new NotAnswered(`${name}: no list of records`);
}

export function textsIn(facts: Given, name: string): readonly string[] {
  const list = listIn(facts, name);
  if (list.every((one) => typeof one === "string")) return list;
  throw new NotAnswered(`${name}: no list of texts`);
}

/** Skips a record that says more than its adapter hands on. */
export function onlyKeys(record: Given, what: string, keys: readonly string[]): void {
  const other = Object.keys(record).find((key) => !keys.includes(key));
  if (other !== undefined) throw new NotAnswered(`${what}.${other}`);
}
