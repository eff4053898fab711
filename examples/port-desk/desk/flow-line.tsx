import { type MoveLine, NUMBER_SIZE, type Point } from "./flow-layout.ts";

interface FlowLineProperties {
  readonly line: MoveLine;
  /** Whether the traveller went this way. */
  readonly isMade: boolean;
  /** Whether the traveller may still go this way. */
  readonly isOpen: boolean;
  /** The numbers of the events that lead this way from the present status. */
  readonly numbers: readonly number[];
}

const ARROW = { length: 8, half: 4 };

/** A line from status to status with its arrowhead. */
export function FlowLine({ line: { points, middle }, isMade, isOpen, numbers }: FlowLineProperties) {
  const kind = numbers.length > 0 ? "next" : isMade ? "made" : isOpen ? "open" : "closed";
  const text = numbers.join(", ");
  const width = Math.max(NUMBER_SIZE, 12 + 7 * text.length);
  return (
    <g className={`desk-line ${kind}`}>
      <path d={smooth(points)} fill="none" />
      <path className="arrow" d={arrowhead(points)} />
      {numbers.length > 0 && (
        <>
          <rect
            x={middle.x - width / 2}
            y={middle.y - NUMBER_SIZE / 2}
            width={width}
            height={NUMBER_SIZE}
            rx={NUMBER_SIZE / 2}
          />
          <text x={middle.x} y={middle.y + 4.5} textAnchor="middle">
            {text}
          </text>
        </>
      )}
    </g>
  );
}

/** A line through the middles between its points, bent towards each of them. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end = index === rest.length - 2 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return `M${first.x} ${first.y}${bends.length === 0 ? `L${last.x} ${last.y}` : bends.join("")}`;
}

function arrowhead(points: readonly Point[]): string {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return "";
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const back = { x: tip.x - along.x * ARROW.length, y: tip.y - along.y * ARROW.length };
  const side = { x: -along.y * ARROW.half, y: along.x * ARROW.half };
  return `M${tip.x} ${tip.y}L${back.x + side.x} ${back.y + side.y}L${back.x - side.x} ${back.y - side.y}Z`;
}
