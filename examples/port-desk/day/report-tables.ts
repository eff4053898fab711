import { fill, type Language, type Text } from "pratique";
import { PORT_DAY_CAUSES } from "pratique/exchange";
import { threeChecks2020 } from "pratique/screening";
import { byCount, intervalOf, shareOf } from "../../port-day/counts.ts";
import { minutes, percent, wholeNumber } from "../../port-day/format.ts";
import { CAUSES, FINDINGS, named, WORDS as REPORT } from "../../port-day/words.ts";
import type { DayNumbers } from "../reading/day-numbers.ts";
import type { Column } from "./numbers-table.tsx";

/** A table of the daily report. */
export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of the daily report, after the port-day's report on a terminal; a table of nothing is left out. */
export function reportTables(numbers: DayNumbers, language: Language): ReportTable[] {
  const { summary, grades, checks } = numbers;
  const { declarations, manifest, flow, custody, triggers } = summary;
  const { arrivalToRelease } = summary.minutes;
  const say = (text: Text) => fill(text[language], {});
  const headed = (first: Text, ...others: readonly Text[]): Column[] => [
    { heading: say(first) },
    ...others.map((text) => ({ heading: say(text), isNumber: true })),
  ];
  const counted = headed(REPORT.status, REPORT.number, REPORT.share);
  const of = (label: string, count: number, all: number = manifest.expected) => [
    label,
    wholeNumber(count),
    percent(shareOf(count, all)),
  ];
  return [
    {
      caption: say(REPORT.numbers),
      columns: headed(REPORT.item, REPORT.number, REPORT.share),
      rows: [
        [say(REPORT.onManifest), wholeNumber(manifest.expected), ""],
        of(say(REPORT.declared), manifest.declared),
        [say(REPORT.cardsReceived), wholeNumber(declarations.received), ""],
        of(say(REPORT.cardsSuperseded), declarations.duplicates, declarations.received),
        of(say(REPORT.cardsComplete), declarations.complete, declarations.travellers),
        of(say(REPORT.triggered), grades.triggered),
        of(say(REPORT.undecided), grades.undecided),
        of(say(REPORT.clear), grades.clear),
      ],
    },
    {
      caption: say(REPORT.coverage),
      columns: headed(REPORT.check, REPORT.done, REPORT.owed, REPORT.share, REPORT.interval),
      rows: checks.map(({ label, share }) => [
        say(label),
        wholeNumber(share?.count ?? 0),
        wholeNumber(share?.of ?? 0),
        percent(share?.share),
        intervalOf(share),
      ]),
    },
    {
      caption: say(REPORT.causes),
      columns: headed(REPORT.cause, REPORT.number, REPORT.share),
      rows: PORT_DAY_CAUSES.map((cause) => of(named(CAUSES, cause, language), triggers[cause] ?? 0)),
    },
    {
      caption: `${say(REPORT.release)} (${say(REPORT.minutes)})`,
      columns: headed(REPORT.item, REPORT.number),
      rows: [
        [say(REPORT.released), wholeNumber(arrivalToRelease.count)],
        ["p50", minutes(arrivalToRelease.p50 ?? undefined)],
        ["p90", minutes(arrivalToRelease.p90 ?? undefined)],
        ["p95", minutes(arrivalToRelease.p95 ?? undefined)],
      ],
    },
    {
      caption: say(REPORT.statuses),
      columns: counted,
      rows: byCount(flow.status).map(([status, count]) =>
        of(named(threeChecks2020.labels.statuses, status, language), count),
      ),
    },
    {
      caption: say(REPORT.custody),
      columns: counted,
      rows: [
        [say(REPORT.transferred), wholeNumber(custody.transferred), ""],
        of(say(REPORT.custodyReceived), custody.received, custody.transferred),
        of(say(REPORT.custodyUnaccounted), custody.transferred - custody.received, custody.transferred),
      ],
    },
    {
      caption: say(REPORT.findings),
      columns: headed(REPORT.finding, REPORT.number),
      rows: [
        ...byCount(declarations.findings).map(([code, count]) => [named(FINDINGS, code, language), wholeNumber(count)]),
        [say(REPORT.refusals), wholeNumber(flow.refused)],
      ],
    },
  ].filter(({ rows }) => rows.length > 0);
}
