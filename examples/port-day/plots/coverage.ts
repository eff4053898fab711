import type { Proportion } from "pratique";
import { threeChecksSteps2020 } from "pratique/screening";
import { intervalOf } from "../counts.ts";
import { percent, wholeNumber } from "../format.ts";
import { html, type Markup } from "../page/html.ts";
import type { Report } from "../report.ts";
import { scale } from "./axis.ts";
import { figure, WIDTH } from "./figure.ts";

const ROW = 30;
const LEFT = 150;
const RIGHT = WIDTH - 56;

interface Check {
  readonly label: string;
  readonly share: Proportion | undefined;
}

/** For how many of those to whom it is owed each check was done, with the interval that so many allow. */
export function coveragePlot({ language, say, day: { summary } }: Report): Markup {
  const checks = threeChecksSteps2020.map(({ step, label }) => ({
    label: label[language],
    share: summary.coverage[step],
  }));
  return figure({
    id: "coverage",
    title: say("coverage"),
    note: say("coverageNote"),
    height: checks.length * ROW + 26,
    drawing: drawing(checks),
    numbersLabel: say("asTable"),
    numbers: {
      caption: say("coverage"),
      columns: [
        { heading: say("check") },
        { heading: say("done"), isNumber: true },
        { heading: say("owed"), isNumber: true },
        { heading: say("share"), isNumber: true },
        { heading: say("interval"), isNumber: true },
      ],
      rows: checks.map(({ label, share }) => [
        label,
        wholeNumber(share?.count ?? 0),
        wholeNumber(share?.of ?? 0),
        percent(share?.share),
        intervalOf(share),
      ]),
    },
  });
}

/** The axis starts at a round share below the lowest interval: what matters is how far each is from the whole. */
function drawing(checks: readonly Check[]): Markup {
  const lowest = checks.reduce((least, { share }) => Math.min(least, share?.interval?.lower ?? 1), 1);
  const start = Math.min(90, Math.floor(lowest * 10) * 10);
  const x = scale(start / 100, 1, LEFT, RIGHT);
  const marks = axisMarks(start);
  const bottom = checks.length * ROW + 4;
  return html`<g class="grid">${marks.map((mark) => html`<path d="M${x(mark / 100)} 2V${bottom}"/>`)}</g>
<g class="middle">${marks.map((mark) => html`<text x="${x(mark / 100)}" y="${bottom + 15}">${mark}%</text>`)}</g>
${checks.map(({ label, share }, index) => {
  const middle = index * ROW + ROW / 2 + 2;
  const name = html`<text class="end" x="${LEFT - 8}" y="${middle + 4}">${label}</text>`;
  if (share?.share === undefined || share.interval === undefined)
    return html`${name}<text x="${RIGHT + 8}" y="${middle + 4}">–</text>`;
  const { lower, upper } = share.interval;
  return html`${name}<path class="interval" d="M${x(lower)} ${middle}H${x(upper)}M${x(lower)} ${middle - 4}v8M${x(upper)} ${middle - 4}v8"/><circle class="first" cx="${x(share.share)}" cy="${middle}" r="4"/><text x="${RIGHT + 8}" y="${middle + 4}">${percent(share.share)}</text>
`;
})}`;
}

function axisMarks(start: number): number[] {
  const size = 100 - start > 50 ? 25 : 100 - start > 20 ? 10 : 5;
  const first = Math.ceil(start / size) * size;
  return Array.from({ length: (100 - first) / size + 1 }, (_, index) => first + index * size);
}
