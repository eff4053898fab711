import { byCount } from "../counts.ts";
import { wholeNumber } from "../format.ts";
import { html, type Markup } from "../page/html.ts";
import type { Report } from "../report.ts";
import { FINDINGS, named } from "../words.ts";
import { bars } from "./bars.ts";
import { figure } from "./figure.ts";

/** What was found on the cards, by code. */
export function findingsPlot({ language, say, day: { summary } }: Report): Markup {
  const { findings, superseded } = summary.declarations;
  const counts = superseded === 0 ? findings : { ...findings, duplicate: superseded };
  const rows = byCount(counts).map(([code, count]) => ({ label: named(FINDINGS, code, language), count }));
  if (rows.length === 0) return html`<figure><h3>${say("findings")}</h3><p>${say("noFindings")}</p></figure>`;
  return figure({
    id: "findings",
    title: say("findings"),
    note: say("findingsNote"),
    ...bars(rows),
    numbersLabel: say("asTable"),
    numbers: {
      caption: say("findings"),
      columns: [{ heading: say("finding") }, { heading: say("number"), isNumber: true }],
      rows: rows.map(({ label, count }) => [label, wholeNumber(count)]),
    },
  });
}
