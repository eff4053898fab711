import { useState } from "react";
import { useLanguage } from "../language.tsx";
import { useDraftStep } from "./draft-context.tsx";
import { WORDS } from "./words.ts";

/** Empties the form; asks first where there is something to lose. */
export function BeginAnew({ isEmpty }: { readonly isEmpty: boolean }) {
  const { say } = useLanguage();
  const step = useDraftStep();
  const [isAsked, setIsAsked] = useState(false);
  const begin = () => {
    setIsAsked(false);
    step({ kind: "begin" });
  };
  if (!isAsked || isEmpty)
    return (
      <button type="button" className="button plain" onClick={() => (isEmpty ? begin() : setIsAsked(true))}>
        {say(WORDS.begin)}
      </button>
    );
  return (
    <fieldset className="boxes begin-anew">
      <legend>{say(WORDS.beginAsk)}</legend>
      <div className="row">
        <button type="button" className="button plain" onClick={begin}>
          {say(WORDS.beginYes)}
        </button>
        <button
          type="button"
          className="button plain"
          ref={(button) => button?.focus()}
          onClick={() => setIsAsked(false)}
        >
          {say(WORDS.beginNo)}
        </button>
      </div>
    </fieldset>
  );
}
