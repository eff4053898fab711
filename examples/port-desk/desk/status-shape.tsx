import { LINE_HEIGHT, type StatusBox } from "./flow-layout.ts";
import type { StatusPlace } from "./flow-place.ts";

interface StatusShapeProperties {
  readonly box: StatusBox;
  readonly place: StatusPlace;
}

const OUTCOME_GAP = 4;

/** A status as a box with its label; its border says how it stands to the traveller. */
export function StatusShape({ box: { x, y, width, height, lines, isOutcome }, place }: StatusShapeProperties) {
  const top = y - height / 2;
  const firstLine = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4.5;
  return (
    <g className={`desk-status ${place}`} aria-current={place === "present" ? "step" : undefined}>
      <rect x={x - width / 2} y={top} width={width} height={height} rx={8} />
      {isOutcome && (
        <rect
          className="inner"
          x={x - width / 2 + OUTCOME_GAP}
          y={top + OUTCOME_GAP}
          width={width - 2 * OUTCOME_GAP}
          height={height - 2 * OUTCOME_GAP}
          rx={5}
        />
      )}
      {lines.map((line, index) => (
        <text key={line} x={x} y={firstLine + index * LINE_HEIGHT} textAnchor="middle">
          {line}
        </text>
      ))}
      {place === "passed" && (
        <g className="check">
          <circle cx={x + width / 2 - 2} cy={top + 2} r={9} />
          <text x={x + width / 2 - 2} y={top + 7} textAnchor="middle">
            ✓
          </text>
        </g>
      )}
    </g>
  );
}
