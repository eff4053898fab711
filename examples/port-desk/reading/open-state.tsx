import { longDate, wholeNumber } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import { useSession } from "../session/session-context.tsx";
import { cardOn } from "./open-card.ts";
import { OpenProblems } from "./open-problems.tsx";
import type { Opened } from "./opened.ts";
import { useProgress, useReading } from "./reading-context.tsx";
import { WORDS } from "./words.ts";

/** What is open, what of it could not be read, and why the last opening came to nothing. */
export function OpenState({ wrong }: { readonly wrong: string | undefined }) {
  const { say } = useLanguage();
  const { opened, notOpened } = useReading();
  const progress = useProgress();
  const why = wrong ?? (notOpened === undefined ? undefined : say(notOpened.why));
  const isIdle = progress === undefined;
  return (
    <>
      <div role="alert">{isIdle && why !== undefined && <p className="finding block open-state">{why}</p>}</div>
      {isIdle && wrong === undefined && <OpenProblems problems={notOpened?.problems ?? []} />}
      <div role="status">
        {isIdle && (
          <p className="open-state">
            <OpenedWords opened={opened} />
          </p>
        )}
      </div>
      {isIdle && why === undefined && <OpenProblems problems={opened?.kind === "port-day" ? opened.problems : []} />}
    </>
  );
}

function OpenedWords({ opened }: { readonly opened: Opened | undefined }) {
  const { say, language } = useLanguage();
  const { session } = useSession();
  if (opened === undefined) return say(WORDS.nothingOpen);
  const people = wholeNumber(opened.people);
  if (opened.kind === "declarations") {
    const title = cardOn(session.port.day)?.edition.title;
    const card = title === undefined ? "–" : say(title);
    return say(WORDS.openedDeclarations, { people, unreadable: wholeNumber(opened.unreadable), card });
  }
  const { port, day } = opened.portDay;
  const problems = wholeNumber(opened.problems.length);
  return say(WORDS.openedDay, { port, day: longDate(day, language), people, problems });
}
