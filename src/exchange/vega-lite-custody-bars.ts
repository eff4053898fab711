import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { instantAt, localDateTime, type TimeZone } from "../calendar/time-zone.js";
import type { CustodyGap } from "../screening/custody-timeline.js";
import type { PersonTimeline } from "../screening/custody-timelines.js";
import { fill, type Language, type Text } from "../text.js";
import type { VegaLiteOptions } from "./vega-lite.js";
import { figure, plain } from "./vega-lite-words.js";

/** How a custody timeline is drawn. */
export interface CustodyChartOptions extends VegaLiteOptions {
  /** Of the clock on the axis. */
  readonly timeZone: TimeZone;
  /** Up to when what goes on is drawn; the latest instant of the timelines unless said. */
  readonly until?: Instant;
}

const SPAN: Text = { en: "{person}, {holder}: {from} to {to}", zh: "{person}，{holder}：{from} 至 {to}" };
const GAP: Text = {
  en: "{person}, nobody: {from} to {to}, {minutes} minutes",
  zh: "{person}，无人负责：{from} 至 {to}，{minutes} 分钟",
};
const OVERLAP: Text = {
  en: "{person}, more than one holder ({holders}): {from} to {to}",
  zh: "{person}，多方同时负责（{holders}）：{from} 至 {to}",
};
const GOES_ON: Text = { en: "goes on", zh: "仍在继续" };

/** @internal From the first to the last instant that is drawn, in milliseconds of the clock on the axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
  /** Hours and minutes. */
  readonly offset: string;
  /** Where an instant stands on the axis; what goes on ends with the span. */
  readonly at: (one: Instant | undefined) => number;
  /** An instant as it is written. */
  readonly said: (one: Instant) => string;
}

/** @internal The span of some timelines. */
export function spanOf(timelines: readonly PersonTimeline[], { timeZone, until }: CustodyChartOptions): Span {
  const instants = [
    ...timelines.flatMap(({ intervals, gaps, allowedGaps }) => [...intervals, ...gaps, ...allowedGaps]),
    ...(until === undefined ? [] : [{ from: until, to: until }]),
  ].flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  const times = instants.map((one) => epochMilliseconds(one)).sort((one, other) => one - other);
  const [first = 0, last = first] = [times[0], times.at(-1)];
  const { offsetMinutes } = localDateTime(instantAt(first, timeZone), timeZone);
  const shift = offsetMinutes * 60_000;
  const end = shift + Math.max(last, first + 60_000);
  const said = (time: number) => instantAt(time, timeZone).slice(0, 16).replace("T", " ");
  return {
    from: first + shift,
    to: end,
    first: said(first),
    last: said(last),
    offset: offsetText(offsetMinutes),
    at: (one) => (one === undefined ? end : epochMilliseconds(one) + shift),
    said: (one) => said(epochMilliseconds(one)),
  };
}

function offsetText(minutes: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${minutes < 0 ? "−" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** @internal A time in the charge of a holder, as it is drawn. */
export interface Bar {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly holder: string;
  readonly goesOn: boolean;
  readonly text: string;
}

/** @internal The bars of a person. */
export function barsOf(
  { person, intervals }: PersonTimeline,
  row: number,
  { at, said }: Span,
  language: Language,
): Bar[] {
  return intervals.map(({ holder, from, to }) => {
    const end = to === undefined ? GOES_ON[language] : said(to);
    const text = plain(fill(SPAN[language], { person, holder, from: said(from), to: end }));
    return {
      row,
      from: at(from),
      to: Math.max(at(from), at(to)),
      holder: plain(holder),
      goesOn: to === undefined,
      text,
    };
  });
}

/** @internal A time in nobody's charge. */
export function gapBar(
  person: string,
  { from, to, minutes }: CustodyGap,
  row: number,
  { at, said }: Span,
  language: Language,
) {
  const words = { person, from: said(from), to: said(to), minutes: figure(minutes) };
  return { row, from: at(from), to: at(to), text: plain(fill(GAP[language], words)) };
}

/** @internal The times in the charge of several. */
export function overlapsOf({ person, overlaps }: PersonTimeline, row: number, { at, said }: Span, language: Language) {
  return overlaps.map(({ from, to, holders }) => {
    const words = { person, holders: holders.join(" / "), from: said(from) };
    const text = fill(OVERLAP[language], { ...words, to: to === undefined ? GOES_ON[language] : said(to) });
    return { row, from: at(from), to: Math.max(at(from), at(to)), text: plain(text) };
  });
}
