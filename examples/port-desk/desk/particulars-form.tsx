import type { Flow, Particular } from "pratique/flow";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useLanguage } from "../language.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { LabelledField } from "./labelled-field.tsx";
import { eventName } from "./refusal-words.ts";
import { PARTICULARS, RECORD } from "./words.ts";

interface ParticularsFormProperties {
  readonly flow: Flow;
  readonly event: string;
  readonly onRecord: (particulars: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

/** What an event must carry: asked before it is recorded. What is left blank the flow refuses. */
export function ParticularsForm({ flow, event, onRecord, onCancel }: ParticularsFormProperties) {
  const { say } = useLanguage();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const name = say(eventName(flow, event));

  function submit(submitted: FormEvent): void {
    submitted.preventDefault();
    const written = Object.entries(values).map(([part, value]) => [part, value.trim()] as const);
    onRecord(Object.fromEntries(written.filter(([, value]) => value !== "")));
  }

  return (
    <form className="desk-form" onSubmit={submit} noValidate>
      <fieldset ref={group}>
        <legend>{say(RECORD.mustCarry, { event: name })}</legend>
        {(flow.particulars?.[event] ?? []).map((particular) => (
          <ParticularField
            key={particular.name}
            particular={particular}
            value={values[particular.name] ?? ""}
            onChange={(value) => setValues({ ...values, [particular.name]: value })}
          />
        ))}
        <div className="row">
          <button type="submit" className="button">
            {say(RECORD.recordNamed, { event: name })}
          </button>
          <button type="button" className="button plain" onClick={onCancel}>
            {say(RECORD.cancel)}
          </button>
        </div>
      </fieldset>
    </form>
  );
}

interface ParticularFieldProperties {
  readonly particular: Particular;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ParticularField({ particular: { label, oneOf }, value, onChange }: ParticularFieldProperties) {
  const { say } = useLanguage();
  if (oneOf !== undefined) {
    const words = oneOf.map((one) => ({ value: one, label: say(PARTICULARS[one] ?? { en: one, zh: one }) }));
    const options = [{ value: "", label: say(RECORD.choosePart) }, ...words];
    return <ChoiceField label={say(label)} value={value} options={options} onChange={onChange} />;
  }
  return (
    <LabelledField label={say(label)}>
      {(tied) => (
        <input {...tied} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </LabelledField>
  );
}
