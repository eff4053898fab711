/*
 * Calls that must not compile, about extended forms, answers, privacy and further languages. Nothing here runs: the
 * compiler is the test.
 */
import { type Absent, type Answer, given, isAbsent } from "../../src/answer.js";
import type { CalendarDate } from "../../src/calendar/index.js";
import {
  AUDIENCES,
  carryAnswers,
  type Declaration,
  declarationForm,
  examine,
  examineLines,
  exitEntryCard5,
  extendForm,
  type Form,
  handlingOf,
  nextItems,
  type Pseudonym,
  pseudonymise,
  redact,
  retainUntil,
  say,
} from "../../src/declaration/index.js";
import type { Text } from "../../src/text.js";

declare const text: Text;
declare const input: unknown;
const { edition } = exitEntryCard5;
const yesNo = { kind: "yes-no", label: text, privacy: "health" } as const;

/** Groups in groups and rows, with items of every class. */
const form = declarationForm({
  edition,
  items: {
    name: { kind: "text", label: text, privacy: "identity" },
    born: { kind: "date", label: text, privacy: "identity" },
    age: { kind: "number", label: text, privacy: "identity", unit: "years" },
    isWell: yesNo,
    kin: {
      kind: "group",
      label: text,
      required: false,
      items: {
        name: { kind: "text", label: text, privacy: "contact" },
        isHere: { kind: "yes-no", label: text, privacy: "travel" },
      },
    },
    papers: {
      kind: "group",
      label: text,
      items: {
        inner: { kind: "group", label: text, items: { number: { kind: "text", label: text, privacy: "identity" } } },
      },
    },
    guests: {
      kind: "list",
      label: text,
      privacy: "travel",
      items: {
        name: { kind: "text", label: text, privacy: "identity" },
        born: { kind: "date", label: text, privacy: "identity" },
        city: { kind: "text", label: text, privacy: "travel" },
        home: { kind: "group", label: text, items: { telephone: { kind: "text", label: text, privacy: "contact" } } },
      },
    },
    contacts: {
      kind: "list",
      label: text,
      privacy: "contact",
      items: { on: { kind: "date", label: text, privacy: "travel" } },
    },
  },
});

export function answers(card: Declaration<typeof exitEntryCard5>): void {
  // @ts-expect-error an answer that may be absent is neither yes nor no
  const symptoms: "yes" | "no" = card.symptomsAny;
  // @ts-expect-error nor is the value that may not be there
  const tested: "yes" | "no" = given(card.tested);
  // @ts-expect-error an absent answer is no date
  const born: CalendarDate = card.birthDate;
  // @ts-expect-error there is no absent answer of another reason
  const reason: Absent = { absent: "forgotten" };
  const known: "yes" | "no" | undefined = given(card.tested);
  if (!isAbsent(card.symptomsAny)) card.symptomsAny satisfies "yes" | "no";
  void [symptoms, tested, born, reason, known];
}

export function extensions(): void {
  const port = extendForm(exitEntryCard5, edition, {
    drop: ["seatNumber", "port"],
    replace: { occupation: { kind: "choice", label: text, privacy: "identity", options: { crew: text, other: text } } },
    add: { gate: { kind: "number", label: text, privacy: "travel", unit: "count" }, seatNumber: yesNo },
    after: "direction",
  });
  const { declaration } = examine(port, input);
  // @ts-expect-error an item that was dropped
  void declaration.port;
  // @ts-expect-error an item that was replaced has no other options
  void (declaration.occupation === "teacher");
  // @ts-expect-error an item that was added is read as what it is
  declaration.gate satisfies Answer<string>;
  declaration.gate satisfies Answer<number>;
  declaration.occupation satisfies Answer<"crew" | "other">;
  declaration.seatNumber satisfies Answer<"yes" | "no">;
  declaration.name satisfies Answer<string>;

  // @ts-expect-error an item that there is not cannot be dropped
  extendForm(exitEntryCard5, edition, { drop: ["favouriteColour"] });
  // @ts-expect-error nor relabelled
  extendForm(exitEntryCard5, edition, { relabel: { favouriteColour: text } });
  // @ts-expect-error nor replaced
  extendForm(exitEntryCard5, edition, { replace: { favouriteColour: yesNo } });
  // @ts-expect-error nor stood after
  extendForm(exitEntryCard5, edition, { add: { gate: yesNo }, after: "favouriteColour" });
  // @ts-expect-error nor after one that is dropped
  extendForm(exitEntryCard5, edition, { drop: ["port"], add: { gate: yesNo }, after: "port" });
  // @ts-expect-error an item that there is cannot be added
  extendForm(exitEntryCard5, edition, { add: { seatNumber: yesNo } });
  // @ts-expect-error what is added is an item
  extendForm(exitEntryCard5, edition, { add: { gate: { kind: "yes-no", label: text } } });
  // @ts-expect-error a label is in both languages
  extendForm(exitEntryCard5, edition, { relabel: { port: { en: "Port" } } });
  // @ts-expect-error an extended form is an edition of its own
  extendForm(exitEntryCard5, { drop: ["seatNumber"] });
  // A form of which only the table is known may be extended by any name.
  extendForm(exitEntryCard5 as unknown as Form, edition, { add: { gate: yesNo } }).items["gate"]?.label satisfies
    | Text
    | undefined;
}

export function redacted(): void {
  const { declaration } = examine(form, input);
  const counted = redact(form, declaration, AUDIENCES.statistics);
  counted.isWell satisfies Answer<"yes" | "no">;
  // @ts-expect-error whoever counts sees no name
  void counted.name;
  // @ts-expect-error and no group in which nothing may be seen, at any depth
  void counted.papers;
  // @ts-expect-error and no list of another class, whatever stands in its rows
  void counted.contacts;
  if (!isAbsent(counted.kin)) {
    counted.kin.isHere satisfies Answer<"yes" | "no">;
    // @ts-expect-error nor the name of kin
    void counted.kin.name;
  }
  if (!isAbsent(counted.guests)) {
    const [guest] = counted.guests;
    // @ts-expect-error a row that could not be read is absent as a whole
    void guest?.city;
    if (guest !== undefined && !isAbsent(guest)) {
      guest.city satisfies Answer<string>;
      // @ts-expect-error nor a name in a row
      void guest.name;
      // @ts-expect-error nor a group in a row in which nothing may be seen
      void guest.home;
    }
  }
  const carried = redact(form, declaration, AUDIENCES.carrier);
  carried.papers.inner.number satisfies Answer<string>;
  // @ts-expect-error a carrier sees nothing of health
  void carried.isWell;
  // @ts-expect-error an audience of a class that there is not
  redact(form, declaration, { keeps: ["money"] });
  // @ts-expect-error only what stands in the form can be redacted by it
  redact(exitEntryCard5, declaration, AUDIENCES.carrier);
  // @ts-expect-error what was redacted is no declaration any more
  redact(form, counted, AUDIENCES.statistics);
}

export function pseudonymous(): void {
  const { declaration } = examine(form, input);
  const nameless = pseudonymise(form, declaration, (path, answer) => path + answer);
  nameless.isWell satisfies Answer<"yes" | "no">;
  nameless.name satisfies Pseudonym | Absent;
  if (!isAbsent(nameless.born)) {
    // @ts-expect-error a pseudonym is no date
    nameless.born satisfies CalendarDate;
    nameless.born satisfies Pseudonym;
  }
  // @ts-expect-error nor a number
  nameless.age satisfies Answer<number>;
  // @ts-expect-error in a group neither
  nameless.papers.inner.number satisfies Answer<CalendarDate>;
  nameless.papers.inner.number satisfies Pseudonym | Absent;
  if (!isAbsent(nameless.kin)) nameless.kin.name satisfies Pseudonym | Absent;
  if (!isAbsent(nameless.guests)) {
    const [guest] = nameless.guests;
    if (guest !== undefined && !isAbsent(guest)) {
      guest.city satisfies Answer<string>;
      // @ts-expect-error in a row neither
      guest.born satisfies Answer<CalendarDate>;
      guest.home.telephone satisfies Pseudonym | Absent;
    }
  }
  // @ts-expect-error a plain text is no pseudonym
  "SHI Li" satisfies Pseudonym;
  // @ts-expect-error the key function is given the path and the answer, and makes a text
  pseudonymise(form, declaration, () => 5);
}

export async function others(signal: AbortSignal): Promise<void> {
  const { declaration } = examine(form, input);
  // @ts-expect-error only a declaration of the form that was answered can be carried from it
  carryAnswers(exitEntryCard5, form as unknown as Form, declaration);
  const [next] = nextItems(form, input);
  // @ts-expect-error whether an item is required is a word, so that undecided is no no
  void (next?.required === true);
  // @ts-expect-error an event that retention is not counted from
  retainUntil(exitEntryCard5 as unknown as Form, "name", { arrived: edition.from });
  void handlingOf(exitEntryCard5 as unknown as Form, "name")?.retention.days;
  for await (const { line, examination } of examineLines(form, [""], { signal })) {
    line satisfies number;
    // @ts-expect-error what the form does not ask is on no line of a stream either
    void examination.declaration.hasSymptom;
    const [found] = examination.findings;
    // @ts-expect-error a catalogue has its texts
    if (found !== undefined) say(found, { language: "fr" });
  }
  // @ts-expect-error bytes are no text yet
  examineLines(form, [new Uint8Array(1)]);
}
