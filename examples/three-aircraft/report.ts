import type { Language } from "pratique";
import { percent, wholeNumber } from "../port-day/format.ts";
import { printable } from "../port-day/printable.ts";
import { textTable } from "../port-day/text-table.ts";
import type { LanesTried, Plan } from "./plan-landing.ts";
import { plotOf } from "./plot.ts";
import type { Aircraft } from "./read-landing.ts";
import { type Say, wordsIn } from "./words.ts";

/** The burst and its plots, the steady pace beside it, the hours, and what is there for the days after. */
export function reportOf(plan: Plan, language: Language): string {
  const say = wordsIn(language);
  const { landing, open } = plan;
  return [
    [`## ${say("figures")}`, printable(landing.source[language])],
    [`## ${say("landing", { lanes: open.lanes })}`, ...landingLines(plan, say)],
    ...plotLines(plan, say),
    [`## ${say("steady")}`, ...triedTable(plan, say), ...steadyLines(plan, say)],
    [`## ${say("hours")}`, ...hourLines(plan, say)],
    [`## ${say("beds", { beds: landing.isolation.beds })}`, ...bedTable(plan, say)],
    [`## ${say("vehicles", { there: landing.vehicles.there })}`, vehicleLine(plan, say)],
    [`## ${say("masks", { stock: rounded(landing.masks.stock) })}`, ...maskLines(plan, say)],
  ]
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

/** People and pieces are said whole: the flow has parts of them. */
const rounded = (number: number) => wholeNumber(Math.round(number));

const minutesOf = (minutes: number, say: Say) => say("minutes", { minutes: minutes.toFixed(1) });

const number = (heading: string) => ({ heading, isNumber: true });

function landingLines({ landing, open: { burst } }: Plan, say: Say): string[] {
  const columns = [
    { heading: say("flight") },
    ...(["atMinute", "travellers", "overMinutes", "lastWait"] as const).map((word) => number(say(word))),
  ];
  const rows = landing.aircraft.map(({ flight, atMinute, travellers, overMinutes }, place) => {
    const wait = burst.cleared ? burst.bursts[place]?.lastWaitMinutes : undefined;
    const last = wait === undefined ? say("unseen") : minutesOf(wait, say);
    return [flight, `${atMinute}`, rounded(travellers), `${overMinutes}`, last];
  });
  if (!burst.cleared) return [...textTable(columns, rows), say("noLanes", { travellers: rounded(burst.travellers) })];
  const worst = {
    queue: rounded(burst.longestQueue),
    wait: burst.longestWaitMinutes.toFixed(1),
    cleared: (burst.clearedAtMinute ?? 0).toFixed(1),
  };
  return [...textTable(columns, rows), say("worst", worst)];
}

/** Both to one scale. */
function plotLines({ open, burstLanes }: Plan, say: Say): string[][] {
  const tried = open.lanes === burstLanes.lanes ? [open] : [open, burstLanes];
  const most = tried.reduce((longest, { burst }) => Math.max(longest, burst.cleared ? burst.longestQueue : 0), 0);
  return tried.flatMap((one) => plotLinesOf(one, most, say));
}

function plotLinesOf({ lanes, burst }: LanesTried, most: number, say: Say): string[][] {
  if (!burst.cleared) return [];
  return [[`## ${say("queue", { lanes })}`, ...plotOf(burst.course, most, [say("minute"), say("waiting")])]];
}

function triedTable({ landing, tried }: Plan, say: Say): string[] {
  const columns = [
    number(say("lanes")),
    number(say("meanWait")),
    number(say("inTime", { minutes: landing.target.withinMinutes })),
    number(say("groupedWait")),
    number(say("burstMean")),
    number(say("burstLongest")),
  ];
  return textTable(
    columns,
    tried.map(({ lanes, steady, burst }) => [
      `${lanes}`,
      ...(steady.stable
        ? [
            minutesOf(steady.meanWaitMinutes, say),
            percent(steady.shareInTime),
            minutesOf(steady.groupedWaitMinutes, say),
          ]
        : [say("never"), say("never"), say("never")]),
      ...(burst.cleared
        ? [minutesOf(burst.meanWaitMinutes ?? 0, say), minutesOf(burst.longestWaitMinutes, say)]
        : [say("unseen"), say("unseen")]),
    ]),
  );
}

/** A queue that never settles is an answer, with how fast it grows; then what each way of reckoning asks for. */
function steadyLines(plan: Plan, say: Say): string[] {
  const { landing, tried, steadyLanes, groupedLanes, burstLanes } = plan;
  const travellers = rounded(plan.travellersPerHour);
  const minutes = landing.target.withinMinutes;
  const unstable = tried.flatMap(({ lanes, steady }) =>
    steady.stable
      ? []
      : [say("unstable", { lanes, travellers, growth: rounded(steady.growthPerHour), needed: steady.lanesToKeepUp })],
  );
  const share = percent(landing.target.share);
  return [
    ...unstable,
    say("steadyNeeds", { travellers, lanes: steadyLanes, share, minutes }),
    say("groupedNeeds", { lanes: groupedLanes, minutes: landing.meanWaitMinutes }),
    say("burstNeeds", { lanes: burstLanes.lanes, minutes }),
    ...whyLines(plan, say),
  ];
}

/** Only where they do come in less than the hour. */
function whyLines({ landing: { aircraft }, travellersPerHour }: Plan, say: Say): string[] {
  const minutes = spreadOf(aircraft);
  if (minutes === 0 || minutes >= 60) return [];
  const pace = { rate: (travellersPerHour / minutes).toFixed(1), pace: (travellersPerHour / 60).toFixed(1) };
  return [say("why", { minutes, ...pace })];
}

function spreadOf(aircraft: readonly Aircraft[]): number {
  const ends = aircraft.map(({ atMinute, overMinutes }) => atMinute + overMinutes);
  return Math.max(...ends) - Math.min(...aircraft.map(({ atMinute }) => atMinute));
}

function hourLines({ day }: Plan, say: Say): string[] {
  const columns = (["hour", "arrivals", "lanes", "capacity", "carried", "waitAtEnd"] as const).map((word) =>
    number(say(word)),
  );
  const rows = day.hours.map(({ arrivals, lanes, capacity, queueAtEnd, waitAtEndMinutes: wait }, hour) => [
    `${hour + 1}`,
    rounded(arrivals),
    `${lanes}`,
    rounded(capacity),
    rounded(queueAtEnd),
    wait === undefined ? say("unseen") : minutesOf(wait, say),
  ]);
  const end = day.cleared ? say("settled") : say("carriedOver", { travellers: rounded(day.carriedOver) });
  return [...textTable(columns, rows), end];
}

/** What `bedForecast` makes its beds enough for, unless told otherwise. */
const CHANCE = "95%";

function bedTable({ beds }: Plan, say: Say): string[] {
  const columns = [say("day"), say("expected"), say("needed", { chance: CHANCE }), say("lacking")].map(number);
  const rows = beds.map(({ expected, bedsNeeded, lacking }, day) => [
    `${day + 1}`,
    expected.toFixed(1),
    wholeNumber(bedsNeeded),
    wholeNumber(lacking ?? 0),
  ]);
  return textTable(columns, rows);
}

function vehicleLine({ vehicles: { byHour, vehicles } }: Plan, say: Say): string {
  return say("byHour", { byHour: byHour.join(" "), vehicles });
}

function maskLines({ masks }: Plan, say: Say): string[] {
  const columns = (["day", "use", "lacking", "atEnd"] as const).map((word) => number(say(word)));
  const rows = masks.days.map(({ use, lacking, atEnd }, day) => [`${day + 1}`, ...[use, lacking, atEnd].map(rounded)]);
  const { runsOutOnDay, stockNeeded } = masks;
  const end =
    runsOutOnDay === undefined ? say("lasts") : say("runsOut", { day: runsOutOnDay + 1, stock: rounded(stockNeeded) });
  return [...textTable(columns, rows), end];
}
