import type { Language } from "pratique";
import { PROTOCOL_OUTCOMES, type ProtocolOutcome, SCREENING_DENOMINATORS } from "pratique/statistics";
import type { ComparedDay } from "./compare-days.ts";
import { WORDS } from "./words.ts";

/** From the left, with a colour that is told apart without colour vision by its lightness. */
const COLOURS: Readonly<Record<ProtocolOutcome, string>> = {
  letThrough: "#a3231b",
  noLongerInfectious: "#d6dde4",
  foundInQuarantine: "#8fc1ee",
  foundByTestAtPort: "#3f83bd",
  foundByChecks: "#174f82",
};
const OUTCOMES = Object.keys(COLOURS) as ProtocolOutcome[];
const [WIDTH, LEFT, RIGHT, TOP, ROW, LEGEND] = [720, 100, 690, 40, 34, 20];

/** The shares of every day as a bar of parts, as a drawing that stands by itself. */
export function plotOf(days: readonly ComparedDay[], language: Language): string {
  const bottom = TOP + days.length * ROW;
  const height = bottom + 34 + OUTCOMES.length * LEGEND + 6;
  const x = (share: number) => (LEFT + share * (RIGHT - LEFT)).toFixed(1);
  const ticks = [0, 250, 500, 750, 1000].map(
    (number) =>
      `<path class="grid" d="M${x(number / 1000)} ${TOP - 4}V${bottom}"/><text class="middle" x="${x(number / 1000)}" y="${bottom + 16}">${number}</text>`,
  );
  const first = days[0]?.estimate.of;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" lang="${language}">
<title>${WORDS.title[language]}</title>
<desc>${WORDS.ofThousand[language]}${first === undefined ? "" : ` (${SCREENING_DENOMINATORS[first][language]})`}</desc>
<style>text{font:13px system-ui,sans-serif;fill:#17212b}.end{text-anchor:end}.middle{text-anchor:middle}.grid{stroke:#d6dde4}</style>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="${LEFT}" y="20">${WORDS.title[language]} · ${WORDS.ofThousand[language]}</text>
${ticks.join("\n")}
${days.map((day, place) => row(day, TOP + place * ROW, x)).join("\n")}
${OUTCOMES.map((outcome, place) => legend(outcome, bottom + 30 + place * LEGEND, language)).join("\n")}
</svg>
`;
}

function row({ on, estimate: { shares } }: ComparedDay, top: number, x: (share: number) => string): string {
  let sum = 0;
  const parts = OUTCOMES.map((outcome) => {
    const from = sum;
    sum += shares[outcome];
    const width = (Number(x(sum)) - Number(x(from))).toFixed(1);
    return `<rect x="${x(from)}" y="${top + 2}" width="${width}" height="${ROW - 10}" fill="${COLOURS[outcome]}"/>`;
  });
  const through = (1000 * shares.letThrough).toFixed(0);
  const inside = shares.letThrough > 0.08;
  const number = `<text x="${inside ? LEFT + 6 : RIGHT + 4}" y="${top + 18}"${inside ? ' style="fill:#fff"' : ""}>${through}</text>`;
  return `<text class="end" x="${LEFT - 8}" y="${top + 18}">${on}</text>${parts.join("")}${number}`;
}

function legend(outcome: ProtocolOutcome, top: number, language: Language): string {
  const words = PROTOCOL_OUTCOMES[outcome][language];
  return `<rect x="${LEFT}" y="${top}" width="12" height="12" fill="${COLOURS[outcome]}"/><text x="${LEFT + 20}" y="${top + 11}">${words}</text>`;
}
