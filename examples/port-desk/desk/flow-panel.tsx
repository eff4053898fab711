import type { Flow, LogEntry, Replay } from "pratique/flow";
import { useCallback } from "react";
import { useLanguage } from "../language.tsx";
import type { TravellerCase } from "../traveller/traveller-case.ts";
import { CourseList } from "./course-list.tsx";
import { FlowDiagram } from "./flow-diagram.tsx";
import { flowLayout } from "./flow-layout.ts";
import { FlowLegend } from "./flow-legend.tsx";
import { FromHere } from "./from-here.tsx";
import { Panel } from "./panel.tsx";
import { statusName } from "./refusal-words.ts";
import { useLater } from "./use-later.ts";
import { FLOW } from "./words.ts";

interface FlowPanelProperties {
  readonly traveller: TravellerCase;
  readonly flow: Flow;
  readonly replay: Replay;
  readonly log: readonly LogEntry[];
}

/** A drawing up to so many pixels wide has room beside the lists. */
const NARROW_DRAWING = 420;

/** The flow as a drawing with the traveller's place in it, and beside it what was recorded. */
export function FlowPanel({ traveller, flow, replay, log }: FlowPanelProperties) {
  const { say, language } = useLanguage();
  const drawing = useLater(useCallback(() => flowLayout(flow, language), [flow, language]));
  const isBroad = drawing !== undefined && drawing.width > NARROW_DRAWING;
  return (
    <Panel heading={say(FLOW.flow)} shape="wide">
      <p>
        <strong>{say(FLOW.now, { status: say(statusName(flow, replay.status)) })}</strong>{" "}
        <span className="soft small">{say(flow.edition.title)}</span>
      </p>
      <div className={isBroad ? "desk-flow broad" : "desk-flow"}>
        <div>
          {drawing && <FlowDiagram flow={flow} replay={replay} drawing={drawing} />}
          <FlowLegend />
        </div>
        <div>
          <FromHere flow={flow} status={replay.status} />
          <CourseList traveller={traveller} flow={flow} replay={replay} log={log} />
        </div>
      </div>
    </Panel>
  );
}
