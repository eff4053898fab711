import type { Text } from "pratique";
import { useLanguage } from "../language.tsx";
import { answerInWords } from "./answer-in-words.ts";
import { ASPECT_WORDS } from "./aspect-words.ts";
import { useDraftStep } from "./draft-context.tsx";
import type { ChangedItem, EditionChange, LostAnswer } from "./edition-change.ts";
import { REASON_WORDS, WORDS } from "./words.ts";

/** What became of a half-filled form when its edition changed, until it is closed. */
export function EditionChangePanel({ change }: { readonly change: EditionChange }) {
  const { say } = useLanguage();
  const step = useDraftStep();
  const { from, to, carried, lost, added, changed, dropped } = change;
  const isSame = added.length + changed.length + dropped.length === 0;
  return (
    <section className="panel edition-change" aria-labelledby="declare-change">
      <div className="change-head">
        <h2 id="declare-change">{say(WORDS.changeTitle)}</h2>
        <button type="button" className="button plain" onClick={() => step({ kind: "close-change" })}>
          {say(WORDS.closeChange)}
        </button>
      </div>
      <p>{say(WORDS.changeFromTo, { from: say(from.title), to: say(to.title) })}</p>
      <p>
        <strong>{say(WORDS.carried, { count: carried })}</strong>
        {lost.length === 0 && carried > 0 && ` ${say(WORDS.noneLost)}`}
      </p>
      {lost.length > 0 && <LostAnswers lost={lost} />}
      {isSame && <p>{say(WORDS.nothingDiffers)}</p>}
      <Labels title={WORDS.added} labels={added} />
      {changed.length > 0 && <ChangedItems changed={changed} />}
      <Labels title={WORDS.dropped} labels={dropped} />
    </section>
  );
}

function LostAnswers({ lost }: { readonly lost: readonly LostAnswer[] }) {
  const { language, say } = useLanguage();
  return (
    <>
      <h3>{say(WORDS.lost)}</h3>
      <p className="small soft">{say(WORDS.lostNote)}</p>
      <ul>
        {lost.map(({ place, label, reason, item, typed }) => {
          const answer = answerInWords(item, typed, language, say);
          return (
            <li key={place}>
              {say(WORDS.labelled, { label: say(label), rest: say(REASON_WORDS[reason]) })}
              {answer !== "" && <span className="lost-answer">{say(WORDS.lostTyped, { answer })}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function ChangedItems({ changed }: { readonly changed: readonly ChangedItem[] }) {
  const { say } = useLanguage();
  return (
    <>
      <h3>{say(WORDS.changed)}</h3>
      <ul>
        {changed.map(({ place, before, after, aspects }) => {
          const [old, now] = [say(before), say(after)];
          const label = old === now ? now : say(WORDS.nowCalled, { before: old, after: now });
          const rest = aspects.map((aspect) => say(ASPECT_WORDS[aspect])).join(say(WORDS.comma));
          return <li key={place}>{say(WORDS.labelled, { label, rest })}</li>;
        })}
      </ul>
    </>
  );
}

function Labels({ title, labels }: { readonly title: Text; readonly labels: readonly Text[] }) {
  const { say } = useLanguage();
  if (labels.length === 0) return undefined;
  return (
    <>
      <h3>{say(title)}</h3>
      <ul>
        {labels.map((label) => (
          <li key={label.en}>{say(label)}</li>
        ))}
      </ul>
    </>
  );
}
