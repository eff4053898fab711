import { intervalOf } from "../../port-day/counts.ts";
import { percent, wholeNumber } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { CoverageChart } from "./coverage-chart.tsx";
import { DayPanel } from "./day-panel.tsx";
import { NumbersTable } from "./numbers-table.tsx";

/** How many of those to whom each check is owed had it done, with the interval that so many allow. */
export function CoveragePanel({ numbers: { checks } }: { readonly numbers: DayNumbers }) {
  const { say, language } = useLanguage();
  return (
    <DayPanel title={say(REPORT.coverage)} note={say(REPORT.coverageNote)}>
      <CoverageChart checks={checks} />
      <NumbersTable
        caption={say(REPORT.coverage)}
        isCaptionHidden
        isStacked
        columns={[
          { heading: say(REPORT.check) },
          { heading: say(REPORT.done), isNumber: true },
          { heading: say(REPORT.owed), isNumber: true },
          { heading: say(REPORT.share), isNumber: true },
          { heading: say(REPORT.interval), isNumber: true },
        ]}
        rows={checks.map(({ label, share }) => [
          label[language],
          wholeNumber(share?.count ?? 0),
          wholeNumber(share?.of ?? 0),
          percent(share?.share),
          intervalOf(share),
        ])}
      />
    </DayPanel>
  );
}
