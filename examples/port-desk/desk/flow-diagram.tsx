import type { Flow, Replay } from "pratique/flow";
import { useEffect, useId, useMemo, useRef } from "react";
import { type Say, useLanguage } from "../language.tsx";
import type { FlowLayout } from "./flow-layout.ts";
import { FlowLine } from "./flow-line.tsx";
import { flowPlace, movesMade, type StatusPlace } from "./flow-place.ts";
import { statusName } from "./refusal-words.ts";
import { StatusShape } from "./status-shape.tsx";
import { FLOW, REFUSAL } from "./words.ts";

interface FlowDiagramProperties {
  readonly flow: Flow;
  readonly replay: Replay;
  readonly drawing: FlowLayout;
}

/** The flow from top to bottom, in a frame of its own that scrolls where it is wider than the page. */
export function FlowDiagram({ flow, replay, drawing }: FlowDiagramProperties) {
  const { say } = useLanguage();
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const place = useMemo(() => flowPlace(flow, replay), [flow, replay]);
  const made = useMemo(() => movesMade(replay), [replay]);
  const present = drawing.boxes.find(({ status }) => status === replay.status);
  const { x = 0, y = 0 } = present ?? {};
  useEffect(() => {
    // The traveller's place is what the officer looks for.
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    frame.current?.scrollTo({ left: x - clientWidth / 2, top: y - clientHeight / 2 });
  }, [x, y]);
  const events = Object.keys(flow.moves[replay.status] ?? {});
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="desk-diagram" ref={frame} tabIndex={0} aria-label={say(FLOW.frame)}>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        width={drawing.width}
        height={drawing.height}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      >
        <title id={`${id}-title`}>{say(FLOW.diagram, { title: say(flow.edition.title) })}</title>
        <desc id={`${id}-description`}>{placeWords(flow, replay.status, place, say)}</desc>
        {drawing.lines.map((line) => (
          <FlowLine
            key={`${line.from} ${line.to}`}
            line={line}
            isMade={made.has(`${line.from} ${line.to}`)}
            isOpen={place.get(line.from) === "present" || place.get(line.from) === "ahead"}
            numbers={line.from === replay.status ? line.events.map((event) => events.indexOf(event) + 1) : []}
          />
        ))}
        {drawing.boxes.map((box) => (
          <StatusShape key={box.status} box={box} place={place.get(box.status) ?? "ahead"} />
        ))}
      </svg>
    </section>
  );
}

/** The drawing in words: where the traveller is, was, and may still come. */
function placeWords(flow: Flow, present: string, place: ReadonlyMap<string, StatusPlace>, say: Say): string {
  const names = (wanted: StatusPlace) =>
    [...place]
      .filter(([, one]) => one === wanted)
      .map(([status]) => say(statusName(flow, status)))
      .join(say(REFUSAL.comma));
  const [passed, ahead] = [names("passed"), names("ahead")];
  return [
    say(FLOW.now, { status: say(statusName(flow, present)) }),
    ...(passed === "" ? [] : [say(FLOW.passed, { statuses: passed })]),
    ahead === "" ? say(FLOW.end) : say(FLOW.ahead, { statuses: ahead }),
  ].join(" ");
}
