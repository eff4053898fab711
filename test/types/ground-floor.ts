/*
 * Calls that must not compile. Nothing here runs: the compiler is the test, since each `@ts-expect-error` is itself an
 * error once the line below it compiles.
 */
import { type Answer, absent, given, isAbsent } from "../../src/answer.js";
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dayLimit,
  epochMilliseconds,
  type Instant,
  instant,
} from "../../src/calendar/index.js";
import type { Edition } from "../../src/edition/index.js";
import { advance, defineFlow, everyPath, isRefusal, openCaseFile, replay } from "../../src/flow/index.js";
import { type Condition, evaluate, type FactTable, prepareCondition } from "../../src/logic/index.js";
import { failure, type Issue, type Result } from "../../src/result.js";
import { threeChecks2020 } from "../../src/screening/flows/index.js";
import type { TemperatureReading } from "../../src/subjects/index.js";
import type { Text } from "../../src/text.js";

export function results(result: Result<number>): void {
  // @ts-expect-error a failure has at least one issue
  failure();
  // @ts-expect-error an issue says where
  failure({ code: "malformed" });
  // @ts-expect-error the value is there only when the result is ok
  void result.value;
  if (!result.ok) result.issues[0] satisfies Issue;
}

export function answers(answer: Answer<"yes" | "no">, celsius: Answer<number>): void {
  // @ts-expect-error an absent answer is not its value
  const value: "yes" | "no" = answer;
  // @ts-expect-error an absent temperature cannot be compared
  void (celsius > 37.3);
  // @ts-expect-error nor can one that may be absent be added to
  void (given(celsius) + 1);
  // @ts-expect-error "no" is no reason to be absent
  absent("no");
  if (!isAbsent(answer)) answer satisfies "yes" | "no";
  void value;
}

export function texts(): void {
  // @ts-expect-error a text is in both languages
  ({ en: "fever" }) satisfies Text;
}

export function dates(date: CalendarDate, at: Instant): void {
  // @ts-expect-error a string is no calendar date until it is read
  addDays("2020-03-18", 1);
  // @ts-expect-error an instant is no calendar date
  addDays(at, 1);
  // @ts-expect-error a calendar date is no instant
  epochMilliseconds(date);
  // @ts-expect-error days are counted by a convention, never without one
  dayLimit(date, 14);
  // @ts-expect-error the machine's Date is neither
  epochMilliseconds(new Date(0));
  addDays(calendarDate("2020-03-18"), 1) satisfies string;
}

export function readings(at: Instant): void {
  // @ts-expect-error a reading says where it was taken
  ({ at, celsius: 36.5 }) satisfies TemperatureReading;
  // @ts-expect-error and when, as an instant
  ({ at: "2020-03-18T06:08:00+08:00", celsius: 36.5, site: "axillary" }) satisfies TemperatureReading;
}

export function editions(edition: Edition): void {
  // @ts-expect-error released editions are read-only
  edition.status = "illustrative";
  // @ts-expect-error an edition says where it comes from
  ({ ...edition, source: undefined }) satisfies Edition;
}

export function conditions(): void {
  const table = {
    fever: { kind: "yes-no" },
    celsius: { kind: "number", unit: "celsius" },
    purpose: { kind: "choice", options: ["work", "visit"] },
    arrival: { kind: "date" },
    stays: { kind: "list", of: { country: { kind: "text" } } },
  } as const satisfies FactTable;
  type OfTable = Condition<typeof table>;

  // @ts-expect-error a fact that the table lacks
  ({ fact: "cough", is: "yes" }) satisfies OfTable;
  // @ts-expect-error a yes-no is not a number
  ({ fact: "fever", is: 1 }) satisfies OfTable;
  // @ts-expect-error nor has it an order
  ({ fact: "fever", atLeast: 37.3 }) satisfies OfTable;
  // @ts-expect-error a yes-no is not a boolean
  ({ fact: "fever", is: true }) satisfies OfTable;
  // @ts-expect-error an option that the choice does not have
  ({ fact: "purpose", is: "holiday" }) satisfies OfTable;
  // @ts-expect-error a number is not compared with a text
  ({ fact: "celsius", atLeast: "37.3" }) satisfies OfTable;
  // @ts-expect-error a day is a calendar date and not any string
  ({ fact: "arrival", before: "tomorrow" }) satisfies OfTable;
  // @ts-expect-error a window of days names its day count
  ({ fact: "arrival", within: { days: 14, upTo: { fact: "arrival" } } }) satisfies OfTable;
  // @ts-expect-error a day has no hours
  ({ fact: "arrival", within: { hours: 48, upTo: { fact: "arrival" } } }) satisfies OfTable;
  // @ts-expect-error a number is not compared with a yes-no
  ({ fact: "celsius", atLeast: { fact: "fever" } }) satisfies OfTable;
  // @ts-expect-error nor a day with a number
  ({ fact: "arrival", before: { fact: "celsius" } }) satisfies OfTable;
  // @ts-expect-error nor does a window end at one
  ({ fact: "arrival", within: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "celsius" } } }) satisfies OfTable;
  // @ts-expect-error a text is a member of several options, not of a text
  ({ fact: "purpose", in: { fact: "fever" } }) satisfies OfTable;
  ({ fact: "purpose", is: { fact: "fever" } }) satisfies OfTable;
  ({ fact: "stays", some: { item: "country", is: { previous: "country" } } }) satisfies OfTable;
  // @ts-expect-error an element's fact is at hand only inside the list
  ({ item: "country", is: "ITA" }) satisfies OfTable;
  // @ts-expect-error a fact that the elements lack
  ({ fact: "stays", some: { item: "city", is: "Milan" } }) satisfies OfTable;
  // @ts-expect-error however deep it stands
  prepareCondition({ all: [{ not: { fact: "cough", is: "yes" } }] }, table);

  // @ts-expect-error a number has a unit
  ({ celsius: { kind: "number" } }) satisfies FactTable;

  const isFever = prepareCondition({ fact: "fever", is: "yes" }, { fever: { kind: "yes-no" } });
  // @ts-expect-error every fact of the table, always
  evaluate(isFever, {});
  // @ts-expect-error a fact that is not there says why
  evaluate(isFever, { fever: undefined });
  // @ts-expect-error a truth is a word and no boolean
  const isTrue: boolean = evaluate(isFever, { fever: "yes" });
  void isTrue;
}

export function flows(at: Instant): void {
  // @ts-expect-error an event that the flow does not have
  advance(threeChecks2020, "arrived", "waved-through");
  // @ts-expect-error a status that the flow does not have
  advance(threeChecks2020, "landed", "declaration-clear");
  const outcome = advance(threeChecks2020, "arrived", "declaration-clear");
  // @ts-expect-error a refusal is no status: ask first
  advance(threeChecks2020, outcome, "temperature-normal");
  if (!isRefusal(outcome)) advance(threeChecks2020, outcome, "temperature-normal");
  // A log is read from the world: an unknown event in it is refused, and no mistake of the program.
  replay(threeChecks2020, openCaseFile("G54400070", threeChecks2020).log).status satisfies string;
  replay(threeChecks2020, [{ at, sequence: 1, by: "desk-1", event: "waved-through" }]);
  // @ts-expect-error what was accepted is an event of the flow
  replay(threeChecks2020, []).accepted[0]?.entry.event === "waved-through";
  // @ts-expect-error a void says why
  replay(threeChecks2020, [{ at, sequence: 1, by: "desk-1", voids: { sequence: 1, by: "desk-1" } }]);
  // @ts-expect-error a proof about a status that the flow does not have
  everyPath(threeChecks2020, { to: "free", through: { events: ["patrol-clear"] } });
  // @ts-expect-error a proof through an event that the flow does not have
  everyPath(threeChecks2020, { to: "released", through: { events: ["waved-through"] } });

  const name = { en: "door", zh: "门" };
  const { edition } = threeChecks2020;
  defineFlow({
    edition,
    // @ts-expect-error the initial status is in the table
    initial: "ajar",
    outcomes: ["open"],
    moves: { closed: { opened: "open" }, open: {} },
    labels: { statuses: { closed: name, open: name }, events: { opened: name } },
  });
  defineFlow({
    edition,
    initial: "closed",
    outcomes: ["open"],
    moves: { closed: { opened: "open" }, open: {} },
    // @ts-expect-error every status has its name
    labels: { statuses: { closed: name }, events: { opened: name } },
  });
  instant("2020-03-18T06:10Z") satisfies string;
}
