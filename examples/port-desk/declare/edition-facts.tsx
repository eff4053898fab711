import type { CalendarDate } from "pratique/calendar";
import type { Form } from "pratique/declaration";
import { useLanguage } from "../language.tsx";
import { editionDates } from "./edition-dates.ts";
import { STATUS_WORDS, WORDS } from "./words.ts";

const TAGS = { published: "good", illustrative: "doubt", unseen: "plain" } as const;

interface EditionFactsProps {
  readonly form: Form;
  readonly on: CalendarDate;
  /** Whether other editions may have been in force as well. */
  readonly isOpen: boolean;
}

/** What an officer would cite of an edition. */
export function EditionFacts({ form: { edition }, on, isOpen }: EditionFactsProps) {
  const { say } = useLanguage();
  const amendments = edition.amendments?.filter(({ from }) => from <= on) ?? [];
  return (
    <div className="edition-facts">
      <h3 className="row">
        {say(isOpen ? WORDS.chosenEdition : WORDS.inForce)}
        <span className={`tag ${TAGS[edition.status]}`}>{say(STATUS_WORDS[edition.status])}</span>
      </h3>
      <p role="status">
        <strong>{say(edition.title)}</strong>
      </p>
      <dl>
        <dt>{say(WORDS.authority)}</dt>
        <dd>{say(edition.authority)}</dd>
        <dt>{say(WORDS.from)}</dt>
        <dd>{editionDates(edition, say)}</dd>
        {amendments.length > 0 && (
          <>
            <dt>{say(WORDS.amendments)}</dt>
            <dd>{amendments.map(({ title, from }) => `${say(title)} (${from})`).join(say(WORDS.comma))}</dd>
          </>
        )}
        <dt>{say(WORDS.source)}</dt>
        <dd lang="en">{edition.source}</dd>
      </dl>
      {edition.status === "unseen" && <p className="finding">{say(WORDS.unseen)}</p>}
    </div>
  );
}
