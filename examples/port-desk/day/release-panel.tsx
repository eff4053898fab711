import { minutes, wholeNumber } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { DayPanel } from "./day-panel.tsx";
import { NumbersTable } from "./numbers-table.tsx";
import { ReleaseChart } from "./release-chart.tsx";
import { WORDS } from "./words.ts";

/** How long it took from arrival to release. */
export function ReleasePanel({ numbers: { release, summary } }: { readonly numbers: DayNumbers }) {
  const { say } = useLanguage();
  const { count, p50, p90, p95 } = summary.minutes.arrivalToRelease;
  if (release === undefined)
    return (
      <DayPanel title={say(REPORT.release)}>
        <p>{say(REPORT.nobodyReleased)}</p>
      </DayPanel>
    );
  const quantiles = Object.entries({ p50, p90, p95 }).map(([name, at]) => ({ name, at: at ?? 0 }));
  return (
    <DayPanel title={say(REPORT.release)} note={say(REPORT.releaseNote, { count: wholeNumber(count) })}>
      <p className="quantiles">
        {quantiles.map(({ name, at }) => (
          <span key={name}>{say(WORDS.quantileOf, { name, minutes: minutes(at) })}</span>
        ))}
      </p>
      <ReleaseChart times={release} quantiles={quantiles} />
      <details>
        <summary>{say(REPORT.asTable)}</summary>
        <NumbersTable
          caption={say(REPORT.release)}
          columns={[{ heading: say(REPORT.minutes) }, { heading: say(REPORT.peopleOf), isNumber: true }]}
          rows={release.counts.map((people, index) => {
            const from = release.from + index * release.width;
            return [`${from}–${from + release.width}`, wholeNumber(people)];
          })}
        />
      </details>
    </DayPanel>
  );
}
