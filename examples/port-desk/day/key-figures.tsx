import { shareOf } from "../../port-day/counts.ts";
import { minutes, percent, wholeNumber } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { WORDS } from "./words.ts";

/** The first numbers of the day, each with its share of the manifest. */
export function KeyFigures({ numbers: { summary, grades, flights } }: { readonly numbers: DayNumbers }) {
  const { say } = useLanguage();
  const { manifest, flow, minutes: times } = summary;
  const counted = (label: string, count: number) => ({
    label,
    value: wholeNumber(count),
    note: percent(shareOf(count, manifest.expected)),
  });
  const figures = [
    { label: say(REPORT.onManifest), value: wholeNumber(manifest.expected), note: say(REPORT.onManifestNote) },
    { label: say(WORDS.flights), value: wholeNumber(flights), note: "" },
    counted(say(REPORT.declared), manifest.declared),
    counted(say(REPORT.triggered), grades.triggered),
    counted(say(REPORT.undecided), grades.undecided),
    counted(say(REPORT.released), flow.status["released"] ?? 0),
    counted(say(REPORT.transferred), flow.status["transferred"] ?? 0),
    {
      label: say(REPORT.median),
      value: minutes(times.arrivalToRelease.p50 ?? undefined),
      note: say(REPORT.minutesShort),
    },
  ];
  return (
    <dl className="key-figures">
      {figures.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value} <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
