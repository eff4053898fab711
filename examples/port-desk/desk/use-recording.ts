import { advance, type Flow, isRefusal, type LogEntry, type Refusal, type Replay } from "pratique/flow";
import { useState } from "react";
import { nowIn } from "../clock.ts";
import { useSession } from "../session/session-context.tsx";
import type { TravellerCase } from "../traveller/traveller-case.ts";
import { lastAt, lastRecorded, nextEntry, voidOf } from "./next-entry.ts";
import { type RecordingProblem, recordingTime } from "./recording-problem.ts";

/** What the desk last did. */
export interface Done {
  readonly kind: "recorded" | "taken-back";
  readonly event: string;
}

interface RecordingOf {
  readonly traveller: TravellerCase;
  readonly flow: Flow;
  readonly replay: Replay;
  readonly log: readonly LogEntry[];
  readonly recordedHere: readonly LogEntry[];
  readonly officer: string;
}

/** Records what an officer says has happened, as the flow accepts it; what it refuses is not recorded. */
export function useRecording({ traveller, flow, replay, log, recordedHere, officer }: RecordingOf) {
  const { id, timeZone } = traveller;
  const { change } = useSession();
  const [time, setTime] = useState("");
  const [problem, setProblem] = useState<RecordingProblem>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [done, setDone] = useState<Done>();
  const by = officer.trim();

  /** Leaves what was said of the last attempt behind. */
  function begin(found?: RecordingProblem): void {
    setProblem(found);
    setRefusal(undefined);
    setDone(undefined);
  }

  function record(event: string, particulars: Readonly<Record<string, string>>): void {
    const when = recordingTime(log, by, time.trim() === "" ? nowIn(timeZone) : time.trim());
    if ("problem" in when) {
      begin(when.problem);
      return;
    }
    begin();
    // The desk can say everything that an event must carry, and nothing of other flows of the traveller.
    const carries = (flow.particulars?.[event] ?? []).map(({ name }) => name);
    const outcome = advance(flow, replay.status, event, { particulars, carries });
    if (isRefusal(outcome)) {
      setRefusal(outcome);
      return;
    }
    change({ kind: "recorded", id, entry: nextEntry(log, { event, at: when.at, by, particulars }) });
    setTime("");
    setDone({ kind: "recorded", event });
  }

  function takeBack(reason: string): void {
    begin(by === "" ? "no-officer" : undefined);
    const last = lastRecorded(recordedHere);
    if (by === "" || last === undefined) return;
    change({ kind: "recorded", id, entry: voidOf(log, last, { at: nowIn(timeZone), by, reason }) });
    setDone({ kind: "taken-back", event: last.event });
  }

  return { time, setTime, problem, refusal, done, begin, record, takeBack, last: lastAt(log) };
}
