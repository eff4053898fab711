import { useId } from "react";
import { Button } from "react-aria-components";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { ReportSheet } from "./report-sheet.tsx";
import { WORDS } from "./words.ts";

/** The report of the day, as it goes to paper. */
export function ReportPanel({ numbers }: { readonly numbers: DayNumbers }) {
  const { say } = useLanguage();
  const heading = useId();
  return (
    <section className="panel report-panel" aria-labelledby={heading}>
      <div className="not-printed">
        <h2 id={heading}>{say(WORDS.report)}</h2>
        <div className="row">
          <Button className="button" onPress={() => window.print()}>
            {say(WORDS.print)}
          </Button>
          <span className="soft small">{say(WORDS.printNote)}</span>
        </div>
      </div>
      <ReportSheet numbers={numbers} />
    </section>
  );
}
