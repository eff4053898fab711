import { type Say, useLanguage } from "../language.tsx";
import { CHARTS, type Chart, EARLIER_DAYS_NEEDED, type EarsToday, earsToday } from "./ears-today.ts";
import { CHART_NAMES, NOT_JUDGED_WORDS, WORDS } from "./words.ts";

interface EarsTableProps {
  readonly earlier: readonly (number | undefined)[];
  readonly today: number;
}

/** What the three charts say of today, with the numbers behind it. */
export function EarsTable({ earlier, today }: EarsTableProps) {
  const { say } = useLanguage();
  const days = earsToday(earlier, today);
  const headings = [WORDS.baseline, WORDS.mean, WORDS.deviation, WORDS.statistic, WORDS.alertAbove].map((text) =>
    say(text),
  );
  return (
    <>
      <table className="day-table stacked">
        <caption>{say(WORDS.earsTable)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(WORDS.chart)}</th>
            <th scope="col">{say(WORDS.verdict)}</th>
            {headings.map((heading) => (
              <th key={heading} scope="col" className="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CHARTS.map((chart) => (
            <tr key={chart}>
              <th scope="row">{say(CHART_NAMES[chart])}</th>
              <td className="whole-row" data-heading={say(WORDS.verdict)}>
                <span className={days[chart]?.isAlert === true ? "tag bad" : "tag plain"}>
                  {verdictOf(chart, days, earlier.length, say)}
                </span>
              </td>
              {numbersOf(days[chart]).map((number, index) => (
                <td key={headings[index]} className="number" data-heading={headings[index]}>
                  {number}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft small">{say(WORDS.earsMeaning)}</p>
    </>
  );
}

function verdictOf(chart: Chart, days: EarsToday, given: number, say: Say): string {
  const day = days[chart];
  if (day?.isAlert !== undefined) return say(day.isAlert ? WORDS.standsOut : WORDS.asUsual);
  if (given < EARLIER_DAYS_NEEDED[chart]) return say(WORDS.tooFew, { needed: EARLIER_DAYS_NEEDED[chart], given });
  return say(NOT_JUDGED_WORDS[day?.because ?? ""] ?? WORDS.notJudged);
}

function numbersOf(day: EarsToday[Chart]): string[] {
  const baseline = day?.baseline;
  const numbers = [baseline?.mean, baseline?.deviation, day?.statistic, day?.threshold];
  return [baseline === undefined ? "–" : String(baseline.reported), ...numbers.map(twoDecimals)];
}

function twoDecimals(number: number | undefined): string {
  return number === undefined ? "–" : number.toFixed(2);
}
