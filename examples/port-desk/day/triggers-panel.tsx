import { PORT_DAY_CAUSES } from "pratique/exchange";
import { shareOf } from "../../port-day/counts.ts";
import { percent, wholeNumber } from "../../port-day/format.ts";
import { CAUSES, named, WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { DayPanel } from "./day-panel.tsx";
import { NumbersTable } from "./numbers-table.tsx";
import { WORDS } from "./words.ts";

/** Why people have grounds, and how all were graded: nobody undecided is among the mildly graded. */
export function TriggersPanel({ numbers: { summary, grades } }: { readonly numbers: DayNumbers }) {
  const { say, language } = useLanguage();
  const of = summary.manifest.expected;
  const causes = PORT_DAY_CAUSES.map((cause) => ({ cause, count: summary.triggers[cause] ?? 0 })).toSorted(
    (one, other) => other.count - one.count,
  );
  const columns = [
    { heading: say(REPORT.peopleOf), isNumber: true },
    { heading: say(REPORT.share), isNumber: true },
  ];
  const counted = (label: string, count: number) => [label, wholeNumber(count), percent(shareOf(count, of))];
  return (
    <DayPanel title={say(WORDS.triggers)} note={say(REPORT.causesNote, { of: wholeNumber(of) })}>
      <NumbersTable
        caption={say(REPORT.causes)}
        columns={[{ heading: say(REPORT.cause) }, ...columns]}
        rows={causes.map(({ cause, count }) => counted(named(CAUSES, cause, language), count))}
      />
      <NumbersTable
        caption={say(REPORT.grades)}
        columns={[{ heading: say(REPORT.grade) }, ...columns]}
        rows={[counted(say(REPORT.triggered), grades.triggered), counted(say(REPORT.clear), grades.clear)]}
      />
      <p className="finding ask">{say(WORDS.undecidedApart, { count: wholeNumber(grades.undecided) })}</p>
    </DayPanel>
  );
}
