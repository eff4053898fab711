import { CONCERNS, type Concern, type PersonOfConcern } from "../concerns.ts";
import { clockTime, wholeNumber } from "../format.ts";
import type { Report } from "../report.ts";
import { html, type Markup } from "./html.ts";
import { table } from "./table.ts";

/** Whom to look for, first of all, by name. */
export function concernsSection(report: Report): Markup {
  const { say, concerns } = report;
  return html`<section aria-labelledby="concerns">
<h2 id="concerns">${say("concerns")}</h2>
<p class="note">${say("concernsNote")}</p>
${concerns.map((concern) => concernBlock(concern, report))}</section>`;
}

function concernBlock(concern: Concern, report: Report): Markup {
  const { language, say } = report;
  const { name, people } = concern;
  const title = CONCERNS[name][language];
  const count = people.length === 0 ? say("none") : wholeNumber(people.length);
  const heading = html`<h3>${title} <span class="count">${count}</span></h3>`;
  if (people.length === 0) return html`<div class="concern settled">${heading}</div>\n`;
  // Whoever is still in the middle of it is no loss yet: the names are there for who wants them.
  if (name === "unfinished")
    return html`<div class="concern">${heading}<details><summary>${say("show")}</summary>${peopleTable(concern, report)}</details></div>\n`;
  return html`<div class="concern ${GRAVE.includes(name) ? "grave" : ""}">${heading}${peopleTable(concern, report)}</div>\n`;
}

const GRAVE: readonly string[] = ["unaccounted", "against"];

function peopleTable({ name, people }: Concern, report: Report): Markup {
  const { language, say } = report;
  return table({
    caption: CONCERNS[name][language],
    isStacked: true,
    columns: [say("document"), say("name"), say("flight"), say("lastSeen"), say("at")].map((heading, index) => ({
      heading,
      isNumber: index === 4,
    })),
    rows: people.map((person) => personRow(person, report)),
  });
}

function personRow({ documentNumber, traveller, lastSeen }: PersonOfConcern, { language, say, folder }: Report) {
  const { timeZone, day } = folder.portDay;
  return [
    traveller === undefined
      ? documentNumber || say("noDocument")
      : html`<a href="#person-${encodeURIComponent(documentNumber)}">${documentNumber}</a>`,
    html`<bdi>${traveller?.name ?? say("notOnManifestName")}</bdi>`,
    traveller?.serviceNumber ?? "–",
    lastSeen.what,
    lastSeen.at === undefined ? "–" : clockTime(lastSeen.at, timeZone, day, language),
  ];
}
