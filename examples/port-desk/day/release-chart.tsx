import { countTicks, scale, step } from "../../port-day/plots/axis.ts";
import type { ReleaseTimes } from "../../port-day/release-times.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";

const WIDTH = 400;
const HEIGHT = 220;
const LEFT = 38;
const RIGHT = WIDTH - 8;
const TOP = 46;
const BOTTOM = 184;
/** What the name of a quantile takes up. */
const LABEL = 30;

interface ReleaseChartProps {
  readonly times: ReleaseTimes;
  readonly quantiles: readonly { readonly name: string; readonly at: number }[];
}

/** People by minutes, with the quantiles as lines; the table has the same numbers for who does not see it. */
export function ReleaseChart({ times: { from, width, counts }, quantiles }: ReleaseChartProps) {
  const { say } = useLanguage();
  const to = from + counts.length * width;
  const ticks = countTicks(Math.max(...counts));
  const y = scale(0, ticks.at(-1) ?? 1, BOTTOM, TOP);
  const x = scale(from, to, LEFT, RIGHT);
  const size = Math.max(1, step(to - from, 6));
  const marks = Array.from({ length: Math.floor((to - from) / size) + 1 }, (_, index) => from + index * size);
  return (
    <svg className="day-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${LEFT} ${y(tick)}H${RIGHT}`} />
          <text className="end" x={LEFT - 5} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {counts.map((count, index) => {
        const start = from + index * width;
        return (
          <rect
            key={start}
            className="bar"
            x={x(start) + 0.5}
            y={y(count)}
            width={Math.max(0.5, x(start + width) - x(start) - 1)}
            height={BOTTOM - y(count)}
          />
        );
      })}
      <path className="axis" d={`M${LEFT} ${BOTTOM}H${RIGHT}`} />
      {marks.map((mark) => (
        <text key={mark} className="middle" x={x(mark)} y={BOTTOM + 15}>
          {mark}
        </text>
      ))}
      <text className="middle" x={(LEFT + RIGHT) / 2} y={HEIGHT - 4}>
        {say(REPORT.minutes)}
      </text>
      {quantiles.map(({ name, at }, index) => (
        // p90 and p95 are often next to each other: each name stands at a height of its own.
        <g key={name}>
          <path className="mark" d={`M${x(at)} ${4 + index * 14}V${BOTTOM}`} />
          <text
            className={x(at) + LABEL < RIGHT ? "strong" : "strong end"}
            x={x(at) + (x(at) + LABEL < RIGHT ? 4 : -4)}
            y={13 + index * 14}
          >
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
