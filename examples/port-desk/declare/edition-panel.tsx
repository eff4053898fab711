import { Switch } from "react-aria-components";
import { useLanguage } from "../language.tsx";
import { formsOf } from "../traveller/rules.ts";
import { CandidateChoice } from "./candidate-choice.tsx";
import type { Draft } from "./draft.ts";
import { useDraftStep } from "./draft-context.tsx";
import { EditionFacts } from "./edition-facts.tsx";
import { editionOn, formSeries } from "./edition-on.ts";
import { seriesTitle } from "./series-title.ts";
import { WORDS } from "./words.ts";

/** Which declaration, of which day, and so which edition. */
export function EditionPanel({ draft, timeZone }: { readonly draft: Draft; readonly timeZone: string }) {
  const { say } = useLanguage();
  const step = useDraftStep();
  const { series, dateText, on, hasIllustrative } = draft;
  const { candidates, chosen, illustrative } = editionOn(series, on, draft);
  const isDateWrong = dateText.normalize("NFKC").trim() !== on;
  return (
    <section className="panel" aria-labelledby="declare-which">
      <h2 id="declare-which">{say(WORDS.whichForm)}</h2>
      <div className="edition-choice">
        <div className="field">
          <label htmlFor="declare-series">{say(WORDS.form)}</label>
          <select
            id="declare-series"
            value={series}
            onChange={(event) => step({ kind: "series", series: event.currentTarget.value })}
          >
            {formSeries().map((one) => (
              <option key={one} value={one}>
                {say(seriesTitle(formsOf(one)))}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="declare-date">{say(WORDS.date)}</label>
          <input
            id="declare-date"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={dateText}
            aria-describedby="declare-date-hint declare-date-found"
            aria-invalid={isDateWrong || undefined}
            onChange={(event) => step({ kind: "date", text: event.currentTarget.value })}
          />
          <span id="declare-date-hint" className="hint">
            {say(WORDS.dateHint)}
          </span>
          <div id="declare-date-found" className="found-list" aria-live="polite">
            {isDateWrong && <span className="finding block">{say(WORDS.dateWrong, { date: on })}</span>}
          </div>
        </div>
      </div>
      <Switch
        isSelected={hasIllustrative}
        onChange={(isWanted) => step({ kind: "illustrative", isWanted })}
        className="react-aria-Switch"
      >
        <span className="switch-track" />
        {say(WORDS.illustrative)}
      </Switch>
      {candidates.length > 1 && <CandidateChoice {...{ candidates, on }} chosen={chosen?.edition.id} />}
      <div role="status">{candidates.length === 0 && <p className="none">{say(WORDS.none, { date: on })}</p>}</div>
      {candidates.length === 0 && illustrative.length > 0 && (
        <>
          <p>{say(WORDS.passedOver)}</p>
          <ul>
            {illustrative.map(({ edition }) => (
              <li key={edition.id}>{say(edition.title)}</li>
            ))}
          </ul>
        </>
      )}
      {chosen !== undefined && <EditionFacts form={chosen} on={on} isOpen={candidates.length > 1} />}
      {chosen !== undefined && <p className="small soft as-of">{say(WORDS.asOf, { date: on, timeZone })}</p>}
    </section>
  );
}
