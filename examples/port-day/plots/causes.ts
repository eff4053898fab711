import { PORT_DAY_CAUSES } from "pratique/exchange";
import { percent, wholeNumber } from "../format.ts";
import type { Markup } from "../page/html.ts";
import type { Report } from "../report.ts";
import { CAUSES, named } from "../words.ts";
import { bars } from "./bars.ts";
import { figure } from "./figure.ts";

/** For how many people each cause is true. */
export function causesPlot({ language, say, day: { summary } }: Report): Markup {
  const of = summary.manifest.expected;
  const rows = PORT_DAY_CAUSES.map((cause) => ({
    label: named(CAUSES, cause, language),
    count: summary.grounds[cause] ?? 0,
  })).sort((one, other) => other.count - one.count);
  return figure({
    id: "causes",
    title: say("causes"),
    note: say("causesNote", { of: wholeNumber(of) }),
    ...bars(rows),
    numbersLabel: say("asTable"),
    numbers: {
      caption: say("causes"),
      columns: [
        { heading: say("cause") },
        { heading: say("peopleOf"), isNumber: true },
        { heading: say("share"), isNumber: true },
      ],
      rows: rows.map(({ label, count }) => [label, wholeNumber(count), percent(of === 0 ? undefined : count / of)]),
    },
  });
}
