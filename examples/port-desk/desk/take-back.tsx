import { type FormEvent, useState } from "react";
import { useLanguage } from "../language.tsx";
import { LabelledField } from "./labelled-field.tsx";
import { DESK, RECORD } from "./words.ts";

interface TakeBackProperties {
  /** What the event is called. */
  readonly name: string;
  readonly onTakeBack: (reason: string) => void;
}

/** Takes the last thing recorded on this page back, with a reason: the line stays and another says that it did not happen. */
export function TakeBack({ name, onTakeBack }: TakeBackProperties) {
  const { say } = useLanguage();
  const [reason, setReason] = useState("");
  const [wasTried, setTried] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== "") onTakeBack(reason.trim());
  }

  return (
    <details className="desk-take-back">
      <summary>{say(RECORD.takeBack)}</summary>
      <form className="desk-form" onSubmit={submit} noValidate>
        <p className="hint">{say(RECORD.takeBackNote, { event: name })}</p>
        <LabelledField
          label={say(DESK.reason)}
          problem={wasTried && reason.trim() === "" ? say(DESK.reasonNeeded) : undefined}
        >
          {(tied) => (
            <input
              {...tied}
              autoComplete="off"
              value={reason}
              required
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </LabelledField>
        <button type="submit" className="button plain">
          {say(RECORD.takeBackIt, { event: name })}
        </button>
      </form>
    </details>
  );
}
