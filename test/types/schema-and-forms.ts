/*
 * Calls that must not compile, about the zod schemas of forms and the forms that are received. Nothing here runs: the
 * compiler is the test.
 */
import * as z from "zod";
import type { Answer } from "../../src/answer.js";
import type { CalendarDate } from "../../src/calendar/index.js";
import { type Declaration, declarationForm, exitEntryCard5, type Form, lintForm } from "../../src/declaration/index.js";
import { type ReceivedFormIssue, readForm, zodSchema } from "../../src/schema/index.js";
import type { Text } from "../../src/text.js";

declare const text: Text;
declare const input: unknown;

export function schemas(): void {
  const schema = zodSchema(exitEntryCard5);
  schema satisfies z.ZodObject;
  const card = schema.parse(input);
  card satisfies Declaration<typeof exitEntryCard5>;
  card.sex satisfies Answer<"male" | "female">;
  card.birthDate satisfies Answer<CalendarDate>;
  // @ts-expect-error an answer may be absent: it is no value until that is asked
  card.name.toUpperCase();
  // @ts-expect-error an item that the form does not have
  void card.favouriteColour;
  // @ts-expect-error an option that the choice does not have
  void (card.sex === "M");

  const { shape } = schema;
  shape.contactWithCase.parse(input) satisfies Answer<"yes" | "no">;
  // @ts-expect-error nor is the answer to one item a truth value
  shape.contactWithCase.parse(input) satisfies boolean;
  // @ts-expect-error an item that the form does not have
  void shape.favouriteColour;
  ({}) satisfies z.input<typeof schema>;
}

export function extensions(): void {
  const schema = zodSchema(exitEntryCard5).extend({ bookingReference: z.string(), seats: z.number().optional() });
  const booked = schema.parse(input);
  booked.bookingReference satisfies string;
  booked.seats satisfies number | undefined;
  booked.testResult satisfies Answer<"positive" | "negative">;
  // @ts-expect-error a key that neither the form nor the extension has
  void booked.bookingRefrence;
  // @ts-expect-error the key of the extension is a text
  booked.bookingReference satisfies number;
  // @ts-expect-error and may be left out where it is optional
  booked.seats.toFixed();
  // @ts-expect-error a key of the extension must be given
  ({}) satisfies z.input<typeof schema>;
  ({ bookingReference: "ABC123", name: "SHI Li" }) satisfies z.input<typeof schema>;
  // @ts-expect-error the schema without the extension has no such key
  void zodSchema(exitEntryCard5).parse(input).bookingReference;
}

export function ownForms(): void {
  const form = declarationForm({
    edition: exitEntryCard5.edition,
    items: {
      age: { kind: "number", label: text, privacy: "identity", unit: "years" },
      kin: {
        kind: "group",
        label: text,
        required: false,
        items: { name: { kind: "text", label: text, privacy: "contact" } },
      },
      stays: {
        kind: "list",
        label: text,
        privacy: "travel",
        items: { to: { kind: "date", label: text, privacy: "travel" } },
      },
    },
  });
  const { age, kin, stays } = zodSchema(form).parse(input);
  age satisfies Answer<number>;
  kin satisfies Answer<{ readonly name: Answer<string> }>;
  stays satisfies Answer<readonly Answer<{ readonly to: Answer<CalendarDate> }>[]>;
  // @ts-expect-error a group that may be left out may be absent as a whole
  void kin.name;
  // @ts-expect-error a language that needs a catalogue
  zodSchema(form, { language: "fr" });
}

export function receivedForms(): void {
  const read = readForm(input);
  // @ts-expect-error the form is there only when nothing is wrong with it
  void read.value;
  if (!read.ok) {
    read.issues[0] satisfies ReceivedFormIssue;
    read.issues[0].expectation satisfies Text;
    // @ts-expect-error a code that no issue has
    void (read.issues[0].code === "wrong");
    return;
  }
  read.value satisfies Form;
  // @ts-expect-error its items are known only from its table: what stands there may be nothing
  read.value.items["name"].label satisfies Text;
  const { name } = zodSchema(read.value).parse(input);
  // @ts-expect-error and an answer may be of any kind
  name satisfies Answer<string>;
  for (const { code, path, expectation } of lintForm(read.value)) [code, path, expectation.zh] satisfies unknown[];
}
