import fc from "fast-check";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import type { FactKind, FactTable } from "../../src/logic/facts.js";
import type { Policy } from "../../src/risk/policy.js";

/** The numbers in a policy, and those beside them. */
function numbersIn(part: unknown): number[] {
  if (typeof part === "number") return [part - 1, part - 0.1, part, part + 0.1, part + 1];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(numbersIn) : [];
}

/* Few days, at the distances that rules speak of, across a leap day: what was run before need not be run again. */
const day = fc.constantFrom(0, 1, 2, 4, 5, 10, 14, 15).map((days) => addDays(calendarDate("2020-02-25"), days));
const clock = fc.constantFrom("07:30:00+08:00", "23:30Z", "12:00:00.500-10:00");
const word = fc.constantFrom("ITA", "KOR", "CHN");
const UNKNOWN = fc.constantFrom(absent("asked-unknown"), absent("asked-declined"), absent("not-asked"));

/** Answers near to what a policy asks: `gaps` of a hundred are not known. */
function answersNear(kind: FactKind, numbers: readonly number[], gaps: number): fc.Arbitrary<unknown> {
  const known = knownNear(kind, numbers, gaps);
  return gaps === 0 ? known : fc.oneof({ weight: 100 - gaps, arbitrary: known }, { weight: gaps, arbitrary: UNKNOWN });
}

function knownNear(kind: FactKind, numbers: readonly number[], gaps: number): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case "yes-no":
      return fc.constantFrom("yes", "no");
    case "text":
      return word;
    case "choice":
      return kind.options.length > 0 ? fc.constantFrom(...kind.options) : word;
    case "choices":
      return fc.subarray(kind.options.length > 0 ? [...kind.options] : ["ITA", "KOR", "CHN"], { maxLength: 3 });
    case "number":
      return numbers.length > 0 ? fc.constantFrom(...numbers) : fc.integer({ min: 0, max: 50 });
    case "date":
      return day;
    case "instant":
      return fc.tuple(day, clock).map(([date, time]) => `${date}T${time}`);
    case "list":
      return fc.array(rowNear(kind.of, numbers, gaps), { maxLength: 2 });
  }
}

function rowNear(table: FactTable, numbers: readonly number[], gaps: number): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(Object.entries(table).map(([name, kind]) => [name, answersNear(kind, numbers, gaps)])),
  );
}

/** Facts about one subject near to what a policy asks: all known, or some of them not. */
export function factsNear(policy: Policy): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const numbers = policy.prepared.flatMap(({ rule }) => numbersIn(rule.when));
  const facts = (gaps: number) =>
    rowNear(policy.facts, numbers, gaps) as fc.Arbitrary<Readonly<Record<string, unknown>>>;
  return fc.oneof(
    { weight: 2, arbitrary: facts(0) },
    { weight: 1, arbitrary: facts(15) },
    { weight: 1, arbitrary: facts(50) },
  );
}
