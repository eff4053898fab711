import { threeChecks2020 } from "pratique/screening";
import { byCount, shareOf } from "../counts.ts";
import { clockTime, minutes, percent, wholeNumber } from "../format.ts";
import type { Report } from "../report.ts";
import { itemLabel, named } from "../words.ts";
import { type Content, html, type Markup } from "./html.ts";
import { table } from "./table.ts";

/** The day's numbers, each with what it is of. */
export function numbersSection(report: Report): Markup {
  const { say } = report;
  return html`<section aria-labelledby="numbers">
<h2 id="numbers">${say("numbers")}</h2>
${keyFigures(report)}
<div class="tables">
${gradesTable(report)}
${statusesTable(report)}
${cardsTable(report)}
${custodyTable(report)}
${missingTable(report)}
</div>
${refusalsBlock(report)}
</section>`;
}

function keyFigures({ say, day: { summary } }: Report): Markup {
  const { manifest, grades, undecided, statuses, minutesToRelease } = summary;
  const of = (count: number) => percent(shareOf(count, manifest.expected));
  const figure = (label: string, count: number, note: string) =>
    html`<div><dt>${label}</dt><dd>${wholeNumber(count)} <small>${note}</small></dd></div>\n`;
  const triggered = grades["triggered"] ?? 0;
  const released = statuses["released"] ?? 0;
  const transferred = statuses["transferred"] ?? 0;
  return html`<dl class="key-figures" aria-label="${say("keyFigures")}">
${figure(say("onManifest"), manifest.expected, say("onManifestNote"))}${figure(say("declared"), manifest.declared, of(manifest.declared))}${figure(say("triggered"), triggered, of(triggered))}${figure(say("undecided"), undecided, of(undecided))}${figure(say("released"), released, of(released))}${figure(say("transferred"), transferred, of(transferred))}<div><dt>${say("median")}</dt><dd>${minutes(minutesToRelease.p50)} <small>${say("minutesShort")}</small></dd></div>
</dl>`;
}

function countsTable(report: Report, caption: string, first: string, rows: readonly (readonly Content[])[]): Markup {
  const { say } = report;
  if (rows.length === 0) return html``;
  const hasShares = rows.some((row) => row.length > 2);
  return table({
    caption,
    columns: [
      { heading: first },
      { heading: say("number"), isNumber: true },
      ...(hasShares ? [{ heading: say("share"), isNumber: true }] : []),
    ],
    rows,
  });
}

function gradesTable(report: Report): Markup {
  const { say, day } = report;
  const { grades, undecided, manifest } = day.summary;
  const row = (label: string, count: number) => [label, wholeNumber(count), percent(shareOf(count, manifest.expected))];
  return html`<div>${countsTable(report, say("grades"), say("grade"), [
    row(say("triggered"), grades["triggered"] ?? 0),
    row(say("undecided"), undecided),
    row(say("clear"), grades["clear"] ?? 0),
  ])}<p class="note">${say("gradesNote")}</p></div>`;
}

function statusesTable(report: Report): Markup {
  const { language, say, day } = report;
  const { statuses, manifest } = day.summary;
  const rows = Object.entries(threeChecks2020.labels.statuses).flatMap(([status, label]) => {
    const count = statuses[status];
    return count === undefined
      ? []
      : [[label[language], wholeNumber(count), percent(shareOf(count, manifest.expected))]];
  });
  return html`<div>${countsTable(report, say("statuses"), say("status"), rows)}</div>`;
}

function cardsTable(report: Report): Markup {
  const { say, day } = report;
  const { received, superseded, counted, complete } = day.summary.declarations;
  return html`<div>${countsTable(report, say("cards"), say("card"), [
    [say("cardsReceived"), wholeNumber(received), ""],
    [say("cardsSuperseded"), wholeNumber(superseded), percent(shareOf(superseded, received))],
    [say("cardsCounted"), wholeNumber(counted), percent(shareOf(counted, received))],
    [say("cardsComplete"), wholeNumber(complete), percent(shareOf(complete, counted))],
  ])}</div>`;
}

function custodyTable(report: Report): Markup {
  const { say, day } = report;
  const { transferred, received } = day.summary.custody;
  return html`<div>${countsTable(report, say("custody"), say("status"), [
    [say("transferred"), wholeNumber(transferred), ""],
    [say("custodyReceived"), wholeNumber(received), percent(shareOf(received, transferred))],
    [
      say("custodyUnaccounted"),
      wholeNumber(transferred - received),
      percent(shareOf(transferred - received, transferred)),
    ],
  ])}</div>`;
}

function missingTable(report: Report): Markup {
  const { language, say, day } = report;
  const rows = byCount(day.summary.declarations.missingByItem).map(([item, count]) => [
    itemLabel(item, language),
    wholeNumber(count),
  ]);
  return html`<div>${countsTable(report, say("missingItems"), say("item"), rows)}</div>`;
}

function refusalsBlock({ language, say, folder, day }: Report): Markup {
  const { refusals } = day.summary;
  if (refusals.length === 0) return html``;
  const { statuses, events } = threeChecks2020.labels;
  const { timeZone, day: date } = folder.portDay;
  return html`<details><summary>${say("refusals")} <span class="count">${wholeNumber(refusals.length)}</span></summary>
${table({
  caption: say("refusalsNote"),
  isStacked: true,
  columns: [say("document"), say("recorded"), say("while"), say("at")].map((heading, index) => ({
    heading,
    isNumber: index === 3,
  })),
  rows: refusals.map(({ documentNumber, event, status, at }) => [
    html`<a href="#person-${encodeURIComponent(documentNumber)}">${documentNumber}</a>`,
    named(events, event, language),
    named(statuses, status, language),
    clockTime(at, timeZone, date, language),
  ]),
})}</details>`;
}
