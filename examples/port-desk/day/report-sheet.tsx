import { longDate } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { rulesOf } from "../traveller/rules.ts";
import { NumbersTable } from "./numbers-table.tsx";
import { ReportNames } from "./report-names.tsx";
import { reportTables } from "./report-tables.ts";
import { WORDS } from "./words.ts";

/** One sheet after the other: the numbers, whom to account for, what it rests on, and room to sign. */
export function ReportSheet({ numbers }: { readonly numbers: DayNumbers }) {
  const { say, language } = useLanguage();
  const { port, day, timeZone } = numbers.portDay;
  return (
    <article className="report-sheet">
      <h3 className="report-title">{say(REPORT.title)}</h3>
      <p>
        <strong>{port}</strong> · {longDate(day, language)} · {timeZone}
      </p>
      <div className="report-tables">
        {reportTables(numbers, language).map(({ caption, columns, rows }) => (
          <NumbersTable key={caption} caption={caption} columns={columns} rows={rows} isStacked={columns.length > 3} />
        ))}
      </div>
      <ReportNames numbers={numbers} />
      <Basis />
      <dl className="report-signature">
        {[WORDS.signature, WORDS.checkedBy, WORDS.signedAt].map((text) => (
          <div key={text.en}>
            <dt>{say(text)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </article>
  );
}

/** The editions by which the day was examined, graded and led. */
function Basis() {
  const { say, language } = useLanguage();
  const { form, policy, flow } = rulesOf({ kind: "port-day" });
  const policies = policy === undefined ? [] : [policy.edition, ...policy.overlays.map(({ edition }) => edition)];
  const editions = [
    { label: REPORT.form, of: [form.edition] },
    { label: REPORT.policies, of: policies },
    { label: REPORT.flow, of: flow === undefined ? [] : [flow.edition] },
  ];
  return (
    <>
      <h4>{say(REPORT.basis)}</h4>
      <ul className="report-basis">
        {editions.map(({ label, of }) => (
          <li key={label.en}>
            {say(label)}
            {say(REPORT.colon)}
            {of
              .map(({ title, status }) =>
                status === "illustrative" ? `${title[language]} (${say(REPORT.illustrative)})` : title[language],
              )
              .join(" · ")}
          </li>
        ))}
      </ul>
      <p className="small">{say(REPORT.basisNote)}</p>
    </>
  );
}
