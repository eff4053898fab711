import type { Instant } from "pratique";
import { daysBetween, localDateTime } from "pratique/calendar";
import { type Content, html, type Markup } from "../page/html.ts";
import type { Report } from "../report.ts";
import { protocol } from "../screen-day.ts";
import { countTicks, round, scale } from "./axis.ts";
import { figure, WIDTH } from "./figure.ts";

/** The hours of the day, and as many of the next as are needed, up to its noon. */
const HOURS = 24;
const MOST_HOURS = 36;
const HEIGHT = 230;
const LEFT = 34;
const TOP = 26;
const BOTTOM = 200;

/** How many people arrived and how many were released in each hour of the port's clock. */
export function hoursPlot(report: Report): Markup {
  const { say, day } = report;
  const arrivals = day.travellers.map(({ arrivedAt }) => hourOf(arrivedAt, report));
  const releases = day.travellers
    .flatMap(({ replay }) => replay.accepted.filter(({ to }) => to === protocol.releasedStatus))
    .map(({ entry }) => hourOf(entry.at, report));
  const shown = shownHours([...arrivals, ...releases]);
  const outside = [...arrivals, ...releases].filter((hour) => hour < 0 || hour >= shown).length;
  const series = [arrivals, releases].map((hours) => perHour(hours, shown)) as [number[], number[]];
  const note = outside === 0 ? say("hoursNote") : `${say("hoursNote")} ${say("outsideHours", { count: outside })}`;
  return figure({
    id: "hours",
    title: say("hours"),
    note,
    height: HEIGHT,
    drawing: drawing(series, report),
    numbersLabel: say("asTable"),
    numbers: {
      caption: say("hours"),
      columns: [
        { heading: say("hour") },
        { heading: say("arrivals"), isNumber: true },
        { heading: say("releases"), isNumber: true },
      ],
      rows: series[0].flatMap((count, hour) => {
        const released = series[1][hour] ?? 0;
        return count + released === 0 ? [] : [[clockHour(hour), count, released]];
      }),
    },
  });
}

function drawing([arrivals, releases]: readonly [number[], number[]], { say }: Report): Markup {
  const ticks = countTicks(Math.max(...arrivals, ...releases));
  const y = scale(0, ticks.at(-1) ?? 1, BOTTOM, TOP);
  const x = scale(0, arrivals.length, LEFT, WIDTH - 4);
  const half = (x(1) - x(0)) * 0.42;
  const bars = (counts: readonly number[], kind: string, offset: number): Content =>
    counts.map((count, hour) =>
      count === 0
        ? undefined
        : html`<rect class="${kind}" x="${round(x(hour + 0.5) + offset)}" y="${y(count)}" width="${round(half)}" height="${round(BOTTOM - y(count))}"/>`,
    );
  const marks = arrivals.map((_, hour) => hour).filter((hour) => hour % 3 === 0);
  return html`<g class="grid">${ticks.map((tick) => html`<path d="M${LEFT} ${y(tick)}H${WIDTH - 4}"/>`)}</g>
<g class="end">${ticks.map((tick) => html`<text x="${LEFT - 5}" y="${y(tick) + 4}">${tick}</text>`)}</g>
${bars(arrivals, "first", -half)}
${bars(releases, "second", 0)}
<path class="axis" d="M${LEFT} ${BOTTOM}H${WIDTH - 4}"/>
<g class="middle">${marks.map((hour) => html`<text x="${x(hour)}" y="${BOTTOM + 15}">${String(hour % 24).padStart(2, "0")}</text>`)}</g>
<text class="middle" x="${(LEFT + WIDTH) / 2}" y="${HEIGHT - 2}">${say("hour")}</text>
<rect class="first" x="${LEFT}" y="4" width="10" height="10"/><text x="${LEFT + 14}" y="13">${say("arrivals")}</text>
<rect class="second" x="${LEFT + 86}" y="4" width="10" height="10"/><text x="${LEFT + 100}" y="13">${say("releases")}</text>`;
}

/** Hours since the day began on the port's clock; negative before. */
function hourOf(at: Instant, { folder: { portDay } }: Report): number {
  const { date, hour } = localDateTime(at, portDay.timeZone);
  return daysBetween(portDay.day, date) * HOURS + hour;
}

function shownHours(hours: readonly number[]): number {
  const last = hours.reduce((most, hour) => (hour < MOST_HOURS ? Math.max(most, hour) : most), HOURS - 1);
  return Math.ceil((last + 1) / 3) * 3;
}

function perHour(hours: readonly number[], shown: number): number[] {
  const counts = Array.from({ length: shown }, () => 0);
  for (const hour of hours) if (hour >= 0 && hour < shown) counts[hour] = (counts[hour] ?? 0) + 1;
  return counts;
}

function clockHour(hour: number): string {
  const start = `${String(hour % HOURS).padStart(2, "0")}:00`;
  return hour < HOURS ? start : `+1 ${start}`;
}
