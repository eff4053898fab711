import { PORT_DAY_CAUSES } from "pratique/exchange";
import { threeChecks2020, threeChecksSteps2020 } from "pratique/screening";
import { CONCERNS, type Concern } from "./concerns.ts";
import { byCount, intervalOf, shareOf } from "./counts.ts";
import { clockTime, longDate, minutes, percent, wholeNumber } from "./format.ts";
import type { Report } from "./report.ts";
import { textTable } from "./text-table.ts";
import { CAUSES, FINDINGS, itemLabel, named } from "./words.ts";

/** The report as an officer reads it in a terminal: whom to look for first, then the day's numbers. */
export function terminalReport(report: Report): string {
  const { language, say, folder } = report;
  const { port, day, timeZone } = folder.portDay;
  const title = `${say("title")} · ${port} · ${longDate(day, language)} (${timeZone})`;
  const blocks = [[title, "=".repeat(72)], ...concernBlocks(report), ...numberBlocks(report)];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function concernBlocks(report: Report): string[][] {
  const { say, concerns } = report;
  return [[heading(say("concerns"))], ...concerns.map((concern) => concernBlock(concern, report))];
}

function concernBlock({ name, people }: Concern, report: Report): string[] {
  const { language, say, folder } = report;
  const { timeZone, day } = folder.portDay;
  const title = CONCERNS[name][language];
  const colon = say("colon");
  if (people.length === 0) return [`${title}${colon}${say("none")}`];
  const columns = [say("document"), say("name"), say("flight"), say("lastSeen"), say("at")].map((text) => ({
    heading: text,
  }));
  const rows = people.map(({ documentNumber, traveller, lastSeen: { what, at } }) => [
    documentNumber === "" ? say("noDocument") : documentNumber,
    traveller?.name ?? say("notOnManifestName"),
    traveller?.serviceNumber ?? "–",
    what,
    at === undefined ? "–" : clockTime(at, timeZone, day, language),
  ]);
  return [`${title}${colon}${wholeNumber(people.length)}`, ...indented(textTable(columns, rows))];
}

function numberBlocks(report: Report): string[][] {
  const { language, say, day } = report;
  const { summary } = day;
  const { declarations, manifest, grades, undecided, custody, minutesToRelease, refusals } = summary;
  const ofManifest = (count: number) => percent(manifest.expected === 0 ? undefined : count / manifest.expected);
  const graded = (label: string, count: number) => [label, wholeNumber(count), ofManifest(count)];
  const { statuses } = threeChecks2020.labels;
  return [
    [heading(say("numbers"))],
    table("", [
      [say("onManifest"), wholeNumber(manifest.expected)],
      [say("declared"), wholeNumber(manifest.declared), ofManifest(manifest.declared)],
      [say("cardsReceived"), wholeNumber(declarations.received)],
      [say("cardsSuperseded"), wholeNumber(declarations.superseded)],
      [
        say("cardsComplete"),
        wholeNumber(declarations.complete),
        percent(shareOf(declarations.complete, declarations.counted)),
      ],
    ]),
    table(say("grades"), [
      graded(say("triggered"), grades["triggered"] ?? 0),
      graded(say("undecided"), undecided),
      graded(say("clear"), grades["clear"] ?? 0),
    ]),
    table(
      say("causes"),
      PORT_DAY_CAUSES.map((cause) => graded(named(CAUSES, cause, language), summary.grounds[cause] ?? 0)),
    ),
    coverageBlock(report),
    table(
      say("statuses"),
      Object.entries(statuses).flatMap(([status, label]) => {
        const count = summary.statuses[status];
        return count === undefined ? [] : [graded(label[language], count)];
      }),
    ),
    table(say("custody"), [
      [say("transferred"), wholeNumber(custody.transferred)],
      [say("custodyReceived"), wholeNumber(custody.received)],
      [say("custodyUnaccounted"), wholeNumber(custody.transferred - custody.received)],
    ]),
    table(`${say("release")} (${say("minutes")})`, [
      [say("released"), wholeNumber(minutesToRelease.count)],
      ["p50", minutes(minutesToRelease.p50)],
      ["p90", minutes(minutesToRelease.p90)],
      ["p95", minutes(minutesToRelease.p95)],
    ]),
    table(say("findings"), [
      ...byCount({
        ...declarations.findings,
        ...(declarations.superseded === 0 ? {} : { duplicate: declarations.superseded }),
      }).map(([code, count]) => [named(FINDINGS, code, language), wholeNumber(count)]),
    ]),
    table(
      say("missingItems"),
      byCount(declarations.missingByItem).map(([item, count]) => [itemLabel(item, language), wholeNumber(count)]),
    ),
    [`${say("refusals")}${say("colon")}${wholeNumber(refusals.length)}`],
  ].filter((lines) => lines.length > 0);
}

function coverageBlock({ language, say, day }: Report): string[] {
  const columns = [
    { heading: say("check") },
    { heading: say("done"), isNumber: true },
    { heading: say("owed"), isNumber: true },
    { heading: say("share"), isNumber: true },
    { heading: say("interval"), isNumber: true },
  ];
  const rows = threeChecksSteps2020.map(({ step, label }) => {
    const share = day.summary.coverage[step];
    return [
      label[language],
      wholeNumber(share?.count ?? 0),
      wholeNumber(share?.of ?? 0),
      percent(share?.share),
      intervalOf(share),
    ];
  });
  return [say("coverage"), ...indented(textTable(columns, rows))];
}

function table(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const columns = [{ heading: "" }, { heading: "", isNumber: true }, { heading: "", isNumber: true }];
  return [...(title === "" ? [] : [title]), ...indented(textTable(columns, rows))];
}

function heading(text: string): string {
  return `## ${text}`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
