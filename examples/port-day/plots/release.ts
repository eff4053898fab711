import { minutes, wholeNumber } from "../format.ts";
import { html, type Markup } from "../page/html.ts";
import { type ReleaseTimes, releaseTimes } from "../release-times.ts";
import type { Report } from "../report.ts";
import { countTicks, round, scale, step } from "./axis.ts";
import { figure, WIDTH } from "./figure.ts";

const HEIGHT = 240;
const LEFT = 34;
const TOP = 52;
const BOTTOM = 206;
/** What the label of a quantile takes up. */
const LABEL = 68;

/** How long it took from arrival to release, with the quantiles marked. */
export function releasePlot({ say, day }: Report): Markup {
  const bins = releaseTimes(day);
  if (bins === undefined) return html`<figure><h3>${say("release")}</h3><p>${say("nobodyReleased")}</p></figure>`;
  const { p50, p90, p95 } = day.summary.minutesToRelease;
  const quantiles = [
    { name: "p50", at: p50 ?? 0 },
    { name: "p90", at: p90 ?? 0 },
    { name: "p95", at: p95 ?? 0 },
  ];
  const note = say("releaseNote", { count: wholeNumber(day.summary.minutesToRelease.count) });
  return figure({
    id: "release",
    title: say("release"),
    note: `${note} ${quantiles.map(({ name, at }) => `${name} ${minutes(at)}`).join(" · ")}`,
    height: HEIGHT,
    drawing: drawing(bins, quantiles, say("minutes")),
    numbersLabel: say("asTable"),
    numbers: {
      caption: say("release"),
      columns: [{ heading: say("minutes") }, { heading: say("peopleOf"), isNumber: true }],
      rows: [
        ...quantiles.map(({ name, at }) => [name, minutes(at)]),
        ...bins.counts.map((count, index) => {
          const from = bins.from + index * bins.width;
          return [`${from}–${from + bins.width}`, wholeNumber(count)];
        }),
      ],
    },
  });
}

function drawing(
  { from, width, counts }: ReleaseTimes,
  quantiles: readonly { readonly name: string; readonly at: number }[],
  unit: string,
): Markup {
  const to = from + counts.length * width;
  const ticks = countTicks(Math.max(...counts));
  const y = scale(0, ticks.at(-1) ?? 1, BOTTOM, TOP);
  const x = scale(from, to, LEFT, WIDTH - 8);
  const size = Math.max(1, step(to - from, 6));
  const isRight = quantiles.every(({ at }) => x(at) + LABEL < WIDTH);
  const marks = Array.from({ length: Math.floor((to - from) / size) + 1 }, (_, index) => from + index * size);
  return html`<g class="grid">${ticks.map((tick) => html`<path d="M${LEFT} ${y(tick)}H${WIDTH - 8}"/>`)}</g>
<g class="end">${ticks.map((tick) => html`<text x="${LEFT - 5}" y="${y(tick) + 4}">${tick}</text>`)}</g>
${counts.map((count, index) => {
  const start = x(from + index * width);
  const end = x(from + (index + 1) * width);
  return count === 0
    ? undefined
    : html`<rect class="second" x="${round(start + 0.5)}" y="${y(count)}" width="${round(Math.max(0.5, end - start - 1))}" height="${round(BOTTOM - y(count))}"/>`;
})}
<path class="axis" d="M${LEFT} ${BOTTOM}H${WIDTH - 8}"/>
<g class="middle">${marks.map((mark) => html`<text x="${x(mark)}" y="${BOTTOM + 15}">${mark}</text>`)}
<text x="${(LEFT + WIDTH) / 2}" y="${HEIGHT - 3}">${unit}</text></g>
${quantiles.map(({ name, at }, index) => {
  // p90 and p95 are often next to each other: each label has its own height, and no line passes through another's.
  const label = 12 + (isRight ? index : quantiles.length - 1 - index) * 15;
  const side = isRight || x(at) < WIDTH / 2 ? "start" : "end";
  return html`<path class="mark" d="M${x(at)} ${label - 8}V${BOTTOM}"/><text class="${side} strong" x="${x(at) + (side === "start" ? 5 : -5)}" y="${label}">${name} ${minutes(at)}</text>`;
})}`;
}
