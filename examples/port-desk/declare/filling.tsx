import type { FocusEvent, FormEvent } from "react";
import { useLanguage } from "../language.tsx";
import { isFilled } from "./answers.ts";
import { BeginAnew } from "./begin-anew.tsx";
import type { Draft } from "./draft.ts";
import { useDraftStep } from "./draft-context.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FormPanel } from "./form-panel.tsx";
import { FoundList } from "./found-list.tsx";
import { ProgressPanel } from "./progress-panel.tsx";
import { saveAnswers } from "./save-answers.ts";
import { type ExaminedDraft, shownPlaces } from "./use-examined.ts";
import { WORDS } from "./words.ts";

interface FillingProps {
  readonly draft: Draft;
  readonly examined: ExaminedDraft;
  readonly onCheck: () => void;
}

/** The form while it is filled in, with what was found beside it. */
export function Filling({ draft, examined, onCheck }: FillingProps) {
  const { say } = useLanguage();
  const { form, typed, examination, sections, found } = examined;
  const elsewhere = found.elsewhere(shownPlaces(sections));
  const blocking = examination.findings.filter(({ severity }) => severity === "block");
  const step = useDraftStep();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onCheck();
  };
  const leave = ({ target, relatedTarget }: FocusEvent) => {
    const field = target.closest<HTMLElement>("[data-place]");
    const place = field?.dataset["place"];
    if (place !== undefined && !field?.contains(relatedTarget)) step({ kind: "left", place });
  };
  return (
    <div className="filling">
      <div className="filling-side">
        <ProgressPanel examination={examination} />
      </div>
      <div className="filling-form">
        <ErrorSummary blocking={blocking} checks={draft.checks} />
        <form className="panel" noValidate autoComplete="off" onSubmit={send} onBlur={leave}>
          <FormPanel {...{ form, sections, typed, found }} />
          {elsewhere.length > 0 && (
            <section>
              <h3>{say(WORDS.elsewhere)}</h3>
              <FoundList found={elsewhere} />
            </section>
          )}
          <div className="row form-buttons">
            <button type="submit" className="button">
              {say(WORDS.check)}
            </button>
            <button
              type="button"
              className="button plain"
              onClick={() => saveAnswers({ form: form.edition.id, on: draft.on, answers: typed })}
            >
              {say(WORDS.save)}
            </button>
            <BeginAnew isEmpty={!isFilled(typed)} />
          </div>
        </form>
      </div>
    </div>
  );
}
