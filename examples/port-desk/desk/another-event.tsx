import type { Flow } from "pratique/flow";
import { useState } from "react";
import { useLanguage } from "../language.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { eventName } from "./refusal-words.ts";
import { RECORD } from "./words.ts";

interface AnotherEventProperties {
  readonly flow: Flow;
  readonly onRecord: (event: string) => void;
}

/** Every event of the flow, in turn or not. */
export function AnotherEvent({ flow, onRecord }: AnotherEventProperties) {
  const { say } = useLanguage();
  const [event, setEvent] = useState("");
  const events = new Set(Object.values(flow.moves).flatMap((row) => Object.keys(row)));
  return (
    <div className="desk-another">
      <ChoiceField
        label={say(RECORD.another)}
        value={event}
        options={[
          { value: "", label: say(RECORD.choose) },
          ...[...events].map((one) => ({ value: one, label: say(eventName(flow, one)) })),
        ]}
        onChange={setEvent}
      />
      <button type="button" className="button plain" disabled={event === ""} onClick={() => onRecord(event)}>
        {say(RECORD.recordIt)}
      </button>
    </div>
  );
}
