/*
 * Calls that must not compile, about the flows by which deficiencies are followed. Nothing here runs: the compiler is the test.
 */
import type { CalendarDate } from "../../src/calendar/index.js";
import { defineFlow, type Flow } from "../../src/flow/index.js";
import {
  accountability2022,
  type Deficiency,
  type DeficiencyFile,
  deficiencyStanding,
  openDeficiency,
  type RectificationFlows,
  readDeficiencyFile,
  rectification2020,
  rectificationLedger,
} from "../../src/supervision/index.js";

declare const deficiency: Deficiency;
declare const file: DeficiencyFile;
declare const on: CalendarDate;
declare const anyFlow: Flow;

export function ownFlows(): void {
  const flows = { rectification: [rectification2020], accountability: [accountability2022] };
  flows satisfies RectificationFlows;
  openDeficiency(deficiency, rectification2020);
  deficiencyStanding(file, { on, timeZone: "Asia/Shanghai", flows });
  rectificationLedger([file], { on, timeZone: "Asia/Shanghai", flows });
  readDeficiencyFile({}, flows);
  // @ts-expect-error by which editions, only the caller knows
  rectificationLedger([file], { on, timeZone: "Asia/Shanghai" });
  // @ts-expect-error the two are not each other
  openDeficiency(deficiency, accountability2022);
  // @ts-expect-error the two are not each other
  readDeficiencyFile({}, { rectification: flows.accountability, accountability: flows.rectification });
}

export function otherFlows(): void {
  const { labels, moves } = rectification2020;
  const { withdrawn: _status, ...fewer } = moves;
  const { statuses, events } = labels;
  const { withdrawn: _label, ...fewerLabels } = statuses;
  const { open, ...others } = fewer;
  const { withdrawn: _move, ...rest } = open;
  const without = defineFlow({
    edition: rectification2020.edition,
    initial: "open",
    outcomes: ["closed"],
    moves: { ...others, open: rest },
    labels: { statuses: fewerLabels, events },
  });
  // @ts-expect-error a status is missing
  openDeficiency(deficiency, without);
  const besides = defineFlow({
    edition: rectification2020.edition,
    initial: "open",
    outcomes: ["closed", "withdrawn"],
    moves: { ...moves, verified: { ...moves.verified, archived: "archived" }, archived: {} },
    labels: {
      statuses: { ...statuses, archived: { en: "archived", zh: "归档" } },
      events: { ...events, archived: { en: "archived", zh: "归档" } },
    },
  });
  // @ts-expect-error a status that nobody reads
  openDeficiency(deficiency, besides);
  const { "look-back-failed": _failed, ...onlyPassed } = moves.rectified;
  const { "look-back-failed": _again, ...onlyClosed } = moves.verified;
  const { "look-back-failed": _text, ...fewerEvents } = events;
  const renamed = defineFlow({
    edition: rectification2020.edition,
    initial: "open",
    outcomes: ["closed", "withdrawn"],
    moves: { ...moves, rectified: onlyPassed, verified: onlyClosed },
    labels: { statuses, events: fewerEvents },
  });
  // @ts-expect-error an event of which the rounds are told is missing
  openDeficiency(deficiency, renamed);
  // @ts-expect-error a flow of which nothing is known
  openDeficiency(deficiency, anyFlow);
}
