import { FIGURE_DISAGREEMENTS } from "pratique/statistics";
import { wholeNumber } from "../../port-day/format.ts";
import { printable } from "../../port-day/printable.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { DayPanel } from "./day-panel.tsx";
import { EarsAlert } from "./ears-alert.tsx";
import { refusalRows, whatToLookAt } from "./what-to-look-at.ts";
import { WORDS } from "./words.ts";

interface AlertsPanelProps {
  readonly numbers: DayNumbers;
  readonly problems: number;
}

/** What must be looked at today, and whether today stands out among the days before. */
export function AlertsPanel({ numbers, problems }: AlertsPanelProps) {
  const { say } = useLanguage();
  const things = whatToLookAt(numbers, problems);
  return (
    <DayPanel title={say(WORDS.alerts)}>
      <h3>{say(WORDS.today)}</h3>
      {things.length === 0 && <p>{say(WORDS.nothing)}</p>}
      <ul className="look-at">
        {things.map(({ what, count, isGrave }) => (
          <li key={what.en}>
            <span className={isGrave ? "tag bad" : "tag doubt"}>{say(isGrave ? WORDS.grave : WORDS.doubtful)}</span>{" "}
            <span>
              {say(what)}
              {say(REPORT.colon)}
              <strong>{wholeNumber(count)}</strong>
            </span>
          </li>
        ))}
      </ul>
      <FiguresCheck numbers={numbers} />
      <Refusals numbers={numbers} />
      <EarsAlert today={numbers.grades.triggered} />
    </DayPanel>
  );
}

function FiguresCheck({ numbers: { figures } }: { readonly numbers: DayNumbers }) {
  const { say } = useLanguage();
  if (figures.disagreements.length === 0) return <p className="soft small">{say(WORDS.figuresAgree)}</p>;
  return (
    <p className="finding block">
      {say(WORDS.figuresDisagree)} {figures.disagreements.map(({ code }) => say(FIGURE_DISAGREEMENTS[code])).join(" ")}
    </p>
  );
}

function Refusals({ numbers }: { readonly numbers: DayNumbers }) {
  const { say, language } = useLanguage();
  const rows = refusalRows(numbers, language);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{say(WORDS.refusedEvents)}</summary>
      <table className="day-table">
        <caption>{say(REPORT.refusalsNote)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(REPORT.recorded)}</th>
            <th scope="col">{say(REPORT.while)}</th>
            <th scope="col" className="number">
              {say(WORDS.count)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([event = "", status = "", count]) => (
            <tr key={`${event} ${status}`}>
              <th scope="row">{printable(event)}</th>
              <td>{printable(status)}</td>
              <td className="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
