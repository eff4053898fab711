import { FieldApi, FormApi, type StandardSchemaV1 } from "@tanstack/form-core";
import { type ExaminationOptions, examine, type Form } from "pratique";
import type { Examination, Finding } from "pratique/declaration";

type Path = Finding["path"];
type Answers = Record<string, unknown>;

/** A form at check-in, as an application's screen drives it: one field at a time, and a submission. */
export interface CheckIn {
  /** Fills one field, such as `name` or `travelHistory[0].country`, and gives what is found there now. */
  fill(field: string, value: unknown): readonly Finding[];
  /** The examination, if nothing blocks; otherwise what does. */
  submit(): Promise<Examination | readonly Finding[]>;
  /** The messages that the form library holds for a field: English, from the Standard Schema. */
  messages(field: string): readonly string[];
  /** Whether the form library would let the form be submitted. */
  canSubmit(): boolean;
}

/**
 * A form of the library in TanStack Form, without a screen. The form is itself the validator, as a Standard Schema: it says
 * at every change which fields are wrong and whether the form may go out. What a person reads comes from the findings,
 * which are of both languages and hold besides what does not block.
 */
export function checkIn(card: Form, moment: ExaminationOptions): CheckIn {
  let taken: Examination | undefined;
  const form = new FormApi({
    defaultValues: emptyLists(card),
    // The form takes anything, so that nothing fails to be examined; the library wants what it holds itself.
    validators: { onChange: card.at(moment) as StandardSchemaV1<Answers> },
    onSubmit: ({ value }) => {
      taken = examine(card, value, moment);
    },
  });
  form.mount();
  const mounted = (name: string) => {
    const field = new FieldApi({ form, name });
    field.mount();
    return field;
  };
  const fields = new Map(Object.keys(card.items).map((item) => [item, mounted(item)]));
  const fieldOf = (name: string) => {
    const field = fields.get(name) ?? mounted(name);
    fields.set(name, field);
    return field;
  };
  const found = () => examine(card, form.state.values, moment).findings;
  return {
    fill(field, value) {
      fieldOf(field).handleChange(value);
      return found().filter(({ path }) => isWithin(fieldName(path), field));
    },
    async submit() {
      taken = undefined;
      await form.handleSubmit();
      return taken ?? found().filter(({ severity }) => severity === "block");
    },
    messages: (field) => fieldOf(field).state.meta.errors.flatMap(messagesOf),
    canSubmit: () => form.state.canSubmit,
  };
}

/** Every list without a row: of the first row of a list that is not there, the form library would make an object. */
function emptyLists({ items }: Form): Answers {
  const lists = Object.entries(items).filter(([, item]) => item.kind === "list");
  return Object.fromEntries(lists.map(([name]) => [name, []]));
}

/** The place of a finding as the form library names it. */
function fieldName(path: Path): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === "number") return `${name}[${part}]`;
    return name === "" ? String(part) : `${name}.${String(part)}`;
  }, "");
}

/** Whether a field is the other, or stands in it. */
function isWithin(field: string, outer: string): boolean {
  return field === outer || field.startsWith(`${outer}.`) || field.startsWith(`${outer}[`);
}

/** What the library holds for a field: the issues of the schema, or none. */
function messagesOf(issues: unknown): readonly string[] {
  const listed = Array.isArray(issues) ? issues : [issues];
  return listed.flatMap((issue: unknown) =>
    typeof issue === "object" && issue !== null && "message" in issue && typeof issue.message === "string"
      ? [issue.message]
      : [],
  );
}
