import type { Remote } from "comlink";
import { useCallback, useEffect, useRef, useState } from "react";
import { useLanguage } from "../language.tsx";
import { OpenPanel } from "../reading/open-panel.tsx";
import type { Reading } from "../reading/reading.ts";
import { useReading } from "../reading/reading-context.tsx";
import { useSession } from "../session/session-context.tsx";
import { VIEW_NAMES } from "../words.ts";
import { CaseFileView } from "./case-file-view.tsx";
import { QueuePanel } from "./queue-panel.tsx";
import { useAnswer } from "./use-answer.ts";
import { DESK } from "./words.ts";
import "./desk.css";

export function DeskView() {
  const { say } = useLanguage();
  const { opened } = useReading();
  const { session } = useSession();
  const [chosen, setChosen] = useState<string>();
  const [officer, setOfficer] = useState("");
  const ask = useCallback(
    async (reading: Remote<Reading>) => (chosen === undefined ? undefined : reading.traveller(chosen)),
    [chosen],
  );
  const answer = useAnswer(ask);
  const traveller = answer?.id === chosen ? answer : undefined;
  const queueHeading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement>(null);
  const isEmpty = opened === undefined && session.declared.length === 0;

  useEffect(() => {
    // What was pressed to open a day is gone: whoever works by keyboard goes on at the queue.
    if (opened !== undefined && document.activeElement === document.body) queueHeading.current?.focus();
  }, [opened]);

  const isClosed = chosen === undefined;
  useEffect(() => {
    if (!isClosed || opener.current === null) return;
    const back = opener.current.isConnected ? opener.current : queueHeading.current;
    opener.current = null;
    back?.focus();
  }, [isClosed]);

  const choose = useCallback((id: string, by: HTMLElement) => {
    opener.current = by;
    setChosen(id);
  }, []);

  return (
    <>
      <h1>{say(VIEW_NAMES.desk)}</h1>
      {isEmpty ? (
        <>
          <p>{say(DESK.nothingOpen)}</p>
          <OpenPanel />
        </>
      ) : (
        <>
          <details className="desk-open-else">
            <summary>{say(DESK.openElse)}</summary>
            <OpenPanel />
          </details>
          <div className={traveller === undefined ? "desk" : "desk with-case"}>
            <QueuePanel heading={queueHeading} chosen={chosen} onChoose={choose} />
            {traveller && (
              <CaseFileView
                key={traveller.id}
                traveller={traveller}
                officer={officer}
                onOfficer={setOfficer}
                onBack={() => setChosen(undefined)}
              />
            )}
          </div>
        </>
      )}
    </>
  );
}
