import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exitEntryCard5 } from "pratique/declaration";
import { threeChecks2020 } from "pratique/screening";
import { longDate, wholeNumber } from "../format.ts";
import { causesPlot } from "../plots/causes.ts";
import { coveragePlot } from "../plots/coverage.ts";
import { findingsPlot } from "../plots/findings.ts";
import { hoursPlot } from "../plots/hours.ts";
import { releasePlot } from "../plots/release.ts";
import { sayProblem } from "../problem.ts";
import type { Report } from "../report.ts";
import { policy } from "../screen-day.ts";
import { concernsSection } from "./concerns-section.ts";
import { embeddedJson, html, Markup } from "./html.ts";
import { numbersSection } from "./numbers-section.ts";
import { peopleRecords } from "./people.ts";

/** The report as one page that needs nothing but itself: no network, no fonts, no scripts from elsewhere. */
export function reportPage(report: Report): string {
  const { language, say, folder } = report;
  const { port, day, timeZone } = folder.portDay;
  const title = `${say("title")} · ${port} · ${longDate(day, language)}`;
  const style = partOf("style.css");
  const script = partOf("people.js");
  const policyOfContent = `default-src 'none'; img-src data:; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language === "zh" ? "zh-Hans" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policyOfContent)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>${say("title")}</h1>
<p><strong>${port}</strong> · ${longDate(day, language)} · ${timeZone}</p>
</header>
<main>
${problemsSection(report)}
${concernsSection(report)}
${numbersSection(report)}
<section aria-labelledby="plots">
<h2 id="plots">${say("plots")}</h2>
<div class="figures">
${[hoursPlot, releasePlot, causesPlot, coveragePlot, findingsPlot].map((plot) => plot(report))}</div>
</section>
${peopleSection(report)}
${basisSection(report)}
</main>
${embeddedJson("records", { words: scriptWords(report), ...peopleRecords(report) })}
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

/** A broken file can have a line of complaint for each of its own: a few of them show what is wrong. */
const SHOWN_PROBLEMS = 50;

function problemsSection({ language, say, folder: { problems } }: Report): Markup {
  if (problems.length === 0) return html``;
  const more = problems.length - SHOWN_PROBLEMS;
  return html`<section class="problems" aria-labelledby="problems">
<h2 id="problems">${say("problems")}</h2>
<p>${say("problemsNote", { count: wholeNumber(problems.length) })}</p>
<ul>
${problems.slice(0, SHOWN_PROBLEMS).map((problem) => html`<li>${sayProblem(problem, language)}</li>\n`)}${more > 0 ? html`<li>${say("andMore", { count: wholeNumber(more) })}</li>` : undefined}</ul>
</section>`;
}

/** The frame of the list; the script fills it. */
function peopleSection({ say }: Report): Markup {
  return html`<section id="people" aria-labelledby="reasons">
<h2 id="reasons">${say("reasons")}</h2>
<noscript><p>${say("needsScript")}</p></noscript>
<form id="search" role="search" hidden>
<label>${say("search")}<input id="query" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-note"></label>
<label>${say("grade")}<select id="grade">
<option value="">${say("everyGrade")}</option>
${(["triggered", "undecided", "clear"] as const).map((grade) => html`<option value="${grade}">${say(grade)}</option>`)}
</select></label>
<label>${say("status")}<select id="status"><option value="">${say("everyStatus")}</option></select></label>
</form>
<p id="search-note" class="note">${say("reasonsNote")}</p>
<p id="found" role="status"></p>
<div id="list"></div>
<button id="more" type="button" hidden>${say("more")}</button>
</section>`;
}

/** What the page's script says by itself. */
function scriptWords({ say }: Report): Record<string, string> {
  return {
    ...{ triggered: say("triggered"), undecided: say("undecided"), clear: say("clear") },
    ...{ why: say("why"), card: say("card"), temperatures: say("temperatures"), course: say("course") },
    ...{ noReading: say("noReading"), noEvent: say("noEvent"), refused: say("refused"), found: say("found") },
    ...{ received: say("received"), seat: say("seat"), arrived: say("arrived"), concerns: say("concerns") },
  };
}

function basisSection({ language, say, folder: { portDay } }: Report): Markup {
  const editions = [policy.edition, ...policy.overlays.map(({ edition }) => edition)].map(({ title, status, id }) => {
    const note = status === "illustrative" ? ` (${say("illustrative")})` : "";
    return html`${title[language]}${note} <code>${id}</code><br>`;
  });
  const affected = portDay.affectedAreas
    .filter(({ from, until }) => from <= portDay.day && (until === undefined || portDay.day <= until))
    .map(({ country }) => country);
  return html`<section aria-labelledby="basis">
<h2 id="basis">${say("basis")}</h2>
<dl class="basis">
<dt>${say("form")}</dt><dd>${exitEntryCard5.edition.title[language]} <code>${exitEntryCard5.edition.id}</code></dd>
<dt>${say("policies")}</dt><dd>${editions}</dd>
<dt>${say("flow")}</dt><dd>${threeChecks2020.edition.title[language]} <code>${threeChecks2020.edition.id}</code></dd>
<dt>${say("affected")}</dt><dd>${affected.length === 0 ? say("none") : affected.join(" ")}</dd>
</dl>
<p class="note">${say("basisNote")}</p>
</section>`;
}

function partOf(file: string): string {
  return readFileSync(join(import.meta.dirname, file), "utf8");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
