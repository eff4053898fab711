import { wholeNumber } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import { OpenPanel } from "../reading/open-panel.tsx";
import type { Opened } from "../reading/opened.ts";
import { useReading } from "../reading/reading-context.tsx";
import { DayNumbersView } from "./day-numbers-view.tsx";
import { useDayNumbers } from "./use-day-numbers.ts";
import { WORDS } from "./words.ts";
import "./day.css";

export function DayView() {
  const { say } = useLanguage();
  const { opened } = useReading();
  return (
    <div className="day">
      <h1 className="not-printed">{say(WORDS.title)}</h1>
      <OpenPanel />
      {opened === undefined && <p className="soft not-printed">{say(WORDS.intro)}</p>}
      {opened?.kind === "declarations" && <OnlyDeclarations opened={opened} />}
      {opened?.kind === "port-day" && <OpenDay problems={opened.problems.length} />}
    </div>
  );
}

function OpenDay({ problems }: { readonly problems: number }) {
  const { say } = useLanguage();
  const numbers = useDayNumbers();
  if (numbers === undefined) return <p role="status">{say(WORDS.counting)}</p>;
  const { port, day } = numbers.portDay;
  return <DayNumbersView key={`${port} ${day}`} numbers={numbers} problems={problems} />;
}

/** A file of declarations has no manifest: there is no day to count. */
function OnlyDeclarations({ opened }: { readonly opened: Extract<Opened, { kind: "declarations" }> }) {
  const { say } = useLanguage();
  return (
    <section className="panel">
      <p>{say(WORDS.onlyDeclarations)}</p>
      <dl className="key-figures">
        <div>
          <dt>{say(WORDS.declarationsRead)}</dt>
          <dd>{wholeNumber(opened.people)}</dd>
        </div>
        <div>
          <dt>{say(WORDS.declarationsUnreadable)}</dt>
          <dd>{wholeNumber(opened.unreadable)}</dd>
        </div>
      </dl>
    </section>
  );
}
