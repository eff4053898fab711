import type { Flow, LogEntry, Replay } from "pratique/flow";
import { useEffect, useRef, useState } from "react";
import { clockTime } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import type { TravellerCase } from "../traveller/traveller-case.ts";
import { AnotherEvent } from "./another-event.tsx";
import { LabelledField } from "./labelled-field.tsx";
import { lastRecorded } from "./next-entry.ts";
import { Panel } from "./panel.tsx";
import { ParticularsForm } from "./particulars-form.tsx";
import type { RecordingProblem } from "./recording-problem.ts";
import { RefusalAlert } from "./refusal-alert.tsx";
import { eventName, statusName } from "./refusal-words.ts";
import { TakeBack } from "./take-back.tsx";
import { useRecording } from "./use-recording.ts";
import { DESK, RECORD } from "./words.ts";

interface RecordPanelProperties {
  readonly traveller: TravellerCase;
  readonly flow: Flow;
  readonly replay: Replay;
  readonly log: readonly LogEntry[];
  readonly recordedHere: readonly LogEntry[];
  readonly officer: string;
  readonly onOfficer: (officer: string) => void;
}

const EXAMPLE = "2020-03-18T09:10:00+08:00";

/** What has happened is recorded here: what the present status accepts, or any event of the flow to see it refused. */
export function RecordPanel(properties: RecordPanelProperties) {
  const { traveller, flow, replay, recordedHere, officer, onOfficer } = properties;
  const { say, language } = useLanguage();
  const { time, setTime, problem, refusal, done, begin, record, takeBack, last } = useRecording(properties);
  const [asked, setAsked] = useState<string>();
  const outcome = useRef<HTMLParagraphElement>(null);
  const accepted = Object.keys(flow.moves[replay.status] ?? {});
  const status = say(statusName(flow, replay.status));
  const taken = lastRecorded(recordedHere);

  useEffect(() => {
    // The button that was pressed is gone with the status that it belonged to.
    if (done !== undefined) outcome.current?.focus();
  }, [done]);

  function attempt(event: string): void {
    const asksMore = accepted.includes(event) && (flow.particulars?.[event] ?? []).length > 0;
    setAsked(asksMore ? event : undefined);
    if (asksMore) begin();
    else record(event, {});
  }

  const isWith = (...problems: RecordingProblem[]) => problem !== undefined && problems.includes(problem);
  const timeProblem = () => {
    if (!isWith("not-a-time", "too-early")) return undefined;
    if (problem === "not-a-time") return say(RECORD.atWrong);
    return say(RECORD.atEarly, { last: last ? clockTime(last, traveller.timeZone, traveller.on, language) : "" });
  };
  return (
    <Panel heading={say(RECORD.record)}>
      <LabelledField label={say(DESK.officer)} problem={isWith("no-officer") ? say(DESK.officerNeeded) : undefined}>
        {(tied) => (
          <input {...tied} autoComplete="off" value={officer} onChange={(event) => onOfficer(event.target.value)} />
        )}
      </LabelledField>
      <LabelledField label={say(DESK.at)} hint={say(RECORD.atHint, { example: EXAMPLE })} problem={timeProblem()}>
        {(tied) => (
          <input {...tied} autoComplete="off" value={time} onChange={(event) => setTime(event.target.value)} />
        )}
      </LabelledField>
      <h4>{say(accepted.length === 0 ? RECORD.acceptsNothing : RECORD.accepted, { status })}</h4>
      <div className="row desk-events">
        {accepted.map((event) => (
          <button key={event} type="button" className="button" onClick={() => attempt(event)}>
            {say(eventName(flow, event))}
          </button>
        ))}
      </div>
      {asked !== undefined && accepted.includes(asked) && (
        <ParticularsForm
          key={asked}
          flow={flow}
          event={asked}
          onRecord={(particulars) => record(asked, particulars)}
          onCancel={() => setAsked(undefined)}
        />
      )}
      <AnotherEvent flow={flow} onRecord={attempt} />
      <RefusalAlert flow={flow} refusal={refusal} />
      <p role="status" ref={outcome} tabIndex={-1}>
        {done &&
          say(done.kind === "recorded" ? RECORD.recorded : RECORD.takenBack, {
            event: say(eventName(flow, done.event)),
            status,
          })}
      </p>
      {taken && <TakeBack key={taken.sequence} name={say(eventName(flow, taken.event))} onTakeBack={takeBack} />}
    </Panel>
  );
}
