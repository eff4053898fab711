import { wholeNumber } from "../../port-day/format.ts";
import { countTicks, scale } from "../../port-day/plots/axis.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { HoursOfDay } from "../reading/day-hours.ts";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { DayPanel } from "./day-panel.tsx";
import { NumbersTable } from "./numbers-table.tsx";
import { WORDS } from "./words.ts";

const WIDTH = 400;
const HEIGHT = 200;
const LEFT = 38;
const RIGHT = WIDTH - 4;
const TOP = 12;
const BOTTOM = 176;

/** How many people arrived and how many were released in each hour. */
export function HoursPanel({ numbers: { hours } }: { readonly numbers: DayNumbers }) {
  const { say } = useLanguage();
  const { arrivals, releases, outside } = hours;
  const note = outside === 0 ? "" : ` ${say(REPORT.outsideHours, { count: wholeNumber(outside) })}`;
  return (
    <DayPanel title={say(REPORT.hours)} note={`${say(WORDS.onDay)}${note}`}>
      <p className="legend">
        <span className="arrivals">{say(REPORT.arrivals)}</span>
        <span className="releases">{say(REPORT.releases)}</span>
      </p>
      <HoursChart hours={hours} />
      <details>
        <summary>{say(REPORT.asTable)}</summary>
        <NumbersTable
          caption={say(REPORT.hours)}
          columns={[
            { heading: say(REPORT.hour) },
            { heading: say(REPORT.arrivals), isNumber: true },
            { heading: say(REPORT.releases), isNumber: true },
          ]}
          rows={arrivals.map((count, hour) => [
            `${twoPlaces(hour)}:00`,
            wholeNumber(count),
            wholeNumber(releases[hour] ?? 0),
          ])}
        />
      </details>
    </DayPanel>
  );
}

function HoursChart({ hours: { arrivals, releases } }: { readonly hours: HoursOfDay }) {
  const ticks = countTicks(Math.max(...arrivals, ...releases));
  const y = scale(0, ticks.at(-1) ?? 1, BOTTOM, TOP);
  const x = scale(0, arrivals.length, LEFT, RIGHT);
  const half = (x(1) - x(0)) * 0.42;
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
      {arrivals.map((count, hour) => (
        <g key={x(hour)}>
          <rect className="bar second" x={x(hour + 0.5) - half} y={y(count)} width={half} height={BOTTOM - y(count)} />
          <rect
            className="bar"
            x={x(hour + 0.5)}
            y={y(releases[hour] ?? 0)}
            width={half}
            height={BOTTOM - y(releases[hour] ?? 0)}
          />
          {hour % 3 === 0 && (
            <text className="middle" x={x(hour + 0.5)} y={BOTTOM + 16}>
              {twoPlaces(hour)}
            </text>
          )}
        </g>
      ))}
      <path className="axis" d={`M${LEFT} ${BOTTOM}H${RIGHT}`} />
    </svg>
  );
}

function twoPlaces(hour: number): string {
  return String(hour).padStart(2, "0");
}
