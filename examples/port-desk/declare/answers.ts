import { isAbsent } from "pratique";

/** What a person filled in, as they typed it, item by item; groups and rows as the form's table has them. */
export type Answers = Readonly<Record<string, unknown>>;

type Path = readonly (string | number)[];

/** A place in a declaration as one word. No name of an item holds a dot or is a whole number. */
export function placeOf(path: Path): string {
  return path.join(".");
}

/** The path that a place stands for. */
export function pathOf(place: string): Path {
  return place.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** What stands at a place; `undefined` where nothing does. */
export function answerAt(answers: unknown, place: string): unknown {
  return pathOf(place).reduce<unknown>(
    (around, part) =>
      typeof around === "object" && around !== null ? (around as Record<string | number, unknown>)[part] : undefined,
    answers,
  );
}

/** The answers with another one at a place; all others stay the objects that they were. */
export function withAnswer(answers: Answers, place: string, answer: unknown): Answers {
  return put(answers, pathOf(place), answer) as Answers;
}

function put(around: unknown, [part, ...rest]: Path, answer: unknown): unknown {
  if (part === undefined) return answer;
  if (typeof part === "number") {
    const rows: readonly unknown[] = Array.isArray(around) ? around : [];
    return Object.assign([...rows], { [part]: put(rows[part], rest, answer) });
  }
  const record = typeof around === "object" && !Array.isArray(around) && !isAbsent(around) ? around : undefined;
  return { ...record, [part]: put((record as Answers | undefined)?.[part], rest, answer) };
}

/** Whether a person said anything there, if only that they do not know. */
export function isFilled(answer: unknown): boolean {
  return countAnswers(answer) > 0;
}

/** How many answers there are: those of one item count as one, rows and groups by what stands in them. */
export function countAnswers(answer: unknown): number {
  if (answer === undefined || answer === null) return 0;
  if (typeof answer === "string") return answer.trim() === "" ? 0 : 1;
  if (typeof answer !== "object" || isAbsent(answer)) return 1;
  if (!Array.isArray(answer)) return sum(Object.values(answer).map(countAnswers));
  const counts = answer.map(countAnswers);
  return answer.every((one) => typeof one === "string") ? Math.min(1, sum(counts)) : sum(counts);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * What was typed before for an edition, with what was carried to it since laid over it. Rows are laid one upon the other
 * only where there are as many as before: otherwise nobody could say which is which.
 */
export function mergedAnswers(before: unknown, carried: unknown): unknown {
  if (carried === undefined) return before;
  if (isRecord(before) && isRecord(carried)) {
    const names = new Set([...Object.keys(before), ...Object.keys(carried)]);
    return Object.fromEntries([...names].map((name) => [name, mergedAnswers(before[name], carried[name])]));
  }
  if (isRows(before) && isRows(carried) && before.length === carried.length)
    return carried.map((row, index) => mergedAnswers(before[index], row));
  return carried;
}

function isRecord(value: unknown): value is Answers {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isAbsent(value);
}

function isRows(value: unknown): value is readonly Answers[] {
  return Array.isArray(value) && value.every(isRecord);
}
