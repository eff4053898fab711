/** One known answer in words: a situation, a question and what the cited text says. */
export interface Case {
  readonly id: string;
  readonly topic: string;
  readonly given: Given;
  readonly when: Given & { readonly ask: string };
  readonly expect: Given;
  /** The source can be read in more than one way, and `expect.readings` lists every admissible answer. */
  readonly ambiguous: boolean;
}

/** Facts and parameters by their names in the case, as they came out of JSON. */
export type Given = Readonly<Record<string, unknown>>;

/** An answer in the words of the cases. It has a key for everything that it can express; a key may be a getter. */
export type Answer = object;

/** Puts the question of a case to the library and translates what comes back; it has no rule of its own. */
export interface Adapter {
  /** The facts that it hands on; a case with another one is skipped. Left out, any. */
  readonly given?: readonly string[];
  /** The parameters, besides `ask`, that it hands on; a case with another one is skipped. */
  readonly when?: readonly string[];
  readonly answer: (asked: Case) => Answer;
}

/** The adapters of a topic, by what is asked. */
export type Asks = Readonly<Record<string, Adapter>>;

/** Thrown where the library, or its adapter, has no word yet for something in a case: the case is skipped. */
export class NotAnswered extends Error {
  override readonly name = "NotAnswered";
}

/** Whether a value is an object with keys rather than a list, a scalar or nothing. */
export function isRecord(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads one element of a case file; `undefined` when it is no case. */
export function readCase(value: unknown): Case | undefined {
  if (!isRecord(value)) return undefined;
  const { id, topic, given = {}, when, expect, ambiguous } = value;
  if (typeof id !== "string" || typeof topic !== "string" || !isRecord(given)) return undefined;
  if (!isRecord(when) || typeof when.ask !== "string" || !isRecord(expect)) return undefined;
  return { id, topic, given, when: { ...when, ask: when.ask }, expect, ambiguous: ambiguous === true };
}
