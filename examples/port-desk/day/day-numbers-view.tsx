import { memo } from "react";
import { Button } from "react-aria-components";
import { longDate } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { AlertsPanel } from "./alerts-panel.tsx";
import { CoveragePanel } from "./coverage-panel.tsx";
import { DayPanel } from "./day-panel.tsx";
import { HoursPanel } from "./hours-panel.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { LeftOverPanel } from "./left-over-panel.tsx";
import { PublishPanel } from "./publish-panel.tsx";
import { ReleasePanel } from "./release-panel.tsx";
import { ReplayPanel } from "./replay-panel.tsx";
import { ReportPanel } from "./report-panel.tsx";
import { saveFile } from "./save-file.ts";
import { summaryFile } from "./summary-file.ts";
import { TriggersPanel } from "./triggers-panel.tsx";
import { useOneByOne } from "./use-one-by-one.ts";
import { WORDS } from "./words.ts";

interface DayNumbersViewProps {
  readonly numbers: DayNumbers;
  /** Places of the folder that could not be read. */
  readonly problems: number;
}

/** A day: whom to look for first, then its numbers, then what goes out of the house. Unmoved while another is opened. */
export const DayNumbersView = memo(function DayNumbersView({ numbers, problems }: DayNumbersViewProps) {
  const { say, language } = useLanguage();
  const { port, day } = numbers.portDay;
  const parts = [
    <LeftOverPanel key="left-over" numbers={numbers} />,
    <AlertsPanel key="alerts" numbers={numbers} problems={problems} />,
    <div key="numbers" className="panels two not-printed">
      <CoveragePanel numbers={numbers} />
      <TriggersPanel numbers={numbers} />
      <ReleasePanel numbers={numbers} />
      <HoursPanel numbers={numbers} />
    </div>,
    <ReplayPanel key="replay" />,
    <PublishPanel key="publish" numbers={numbers} />,
    <ReportPanel key="report" numbers={numbers} />,
  ];
  const shown = useOneByOne(parts.length);
  return (
    <>
      <DayPanel title={`${port} · ${longDate(day, language)}`} note={say(WORDS.asInFolder)}>
        <KeyFigures numbers={numbers} />
        {problems > 0 && <p className="finding ask">{say(REPORT.problemsNote, { count: problems })}</p>}
        <Button
          className="button plain"
          onPress={() => saveFile("summary.json", "application/json", summaryFile(numbers.summary))}
        >
          {say(WORDS.saveSummary)}
        </Button>
      </DayPanel>
      {parts.slice(0, shown)}
    </>
  );
});
