import type { Text } from "pratique";
import { percentText, type ReportedShare, type ReportedTotal, type ReportingStatus } from "pratique/statistics";
import { detail, heading, item, type Line } from "../line.ts";
import { wholeNumber } from "../port-day/format.ts";
import { printable } from "../port-day/printable.ts";
import { CHECKS, type Check } from "./counting.ts";
import type { MergedDay, TimeInside } from "./merge-day.ts";
import { CHECK_WORDS, laneText, NO_SHARE_WORDS, REFUSAL_WORDS, TIMELINESS_WORDS } from "./words.ts";

/** Whether every checkpoint reported in time, and every file was taken. */
export function isInOrder({ summary, refused }: MergedDay): boolean {
  return summary.counts["on-time"] === summary.expected && refused.length === 0;
}

/** Who reported, and what it comes to. */
export function linesOf(merged: MergedDay): Line[] {
  return [
    ...reportingLines(merged),
    ...refusedLines(merged),
    ...travellerLines(merged),
    heading({ en: "The three checks", zh: "三查" }),
    ...CHECKS.flatMap((check) => checkLines(check, merged)),
    ...testLines(merged),
    ...timeLines(merged),
  ];
}

function reportingLines({ day, statuses, summary }: MergedDay): Line[] {
  const { expected, received, counts } = summary;
  const open = counts["not-due"];
  return [
    heading({ en: `Reports of ${day.day}`, zh: `${day.day}上报情况` }),
    item({
      en: `${received} of ${expected} sites reporting: ${counts["on-time"]} in time, ${counts.late} late; ${counts.missing} missing`,
      zh: `${expected}个查验点中${received}个已上报：及时${counts["on-time"]}个，迟报${counts.late}个；未报${counts.missing}个`,
    }),
    ...(open === 0 ? [] : [detail({ en: `${open} more not due yet`, zh: `另有${open}个未到时限` })]),
    ...statuses.map((status) => item(statusText(status))),
  ];
}

function statusText({ site, timeliness, minutesLate, value, revision, figures }: ReportingStatus): Text {
  const words = TIMELINESS_WORDS[timeliness];
  const name = printable(site);
  if (revision === undefined) return { en: `${name}: ${words.en}`, zh: `${name}：${words.zh}` };
  const travellers = wholeNumber(figures["travellers"] ?? 0);
  const late =
    minutesLate === undefined
      ? { en: "", zh: "" }
      : { en: ` by ${minutesLate} min, counted`, zh: `${minutesLate}分钟，已计入` };
  const revised = revision === 1 ? { en: "", zh: "" } : { en: `, revision ${revision}`, zh: `，第${revision}版` };
  const zero = value === "zero" ? { en: ": a report of zero", zh: "：零报告" } : { en: "", zh: "" };
  return {
    en: `${name}: ${words.en}${late.en}, ${travellers} travellers${zero.en}${revised.en}`,
    zh: `${name}：${words.zh}${late.zh}，旅客${travellers}人${zero.zh}${revised.zh}`,
  };
}

function refusedLines({ refused }: MergedDay): Line[] {
  if (refused.length === 0) return [];
  return [
    heading({ en: "Files refused", zh: "拒收的文件" }),
    ...refused.map(({ file, refused: code, at }) => {
      const { en, zh } = REFUSAL_WORDS[code];
      const place = at === "" ? { en: "", zh: "" } : { en: ` (${at})`, zh: `（${at}）` };
      return item({ en: `${printable(file)}: ${en}${place.en}`, zh: `${printable(file)}：${zh}${place.zh}` });
    }),
  ];
}

function travellerLines({ summary: { totals } }: MergedDay): Line[] {
  return [
    heading({ en: "Travellers", zh: "旅客" }),
    item(totalText({ en: "travellers", zh: "旅客" }, totals.travellers)),
    item(totalText({ en: "tested", zh: "已检测" }, totals.tested)),
    item(totalText({ en: "positive", zh: "阳性" }, totals.positive)),
  ];
}

/** A total always says of how many reports it is: of those that are missing nothing is known. */
function totalText({ en, zh }: Text, { value, reports, of }: ReportedTotal): Text {
  if (value === undefined) return { en: `${en}: not reported`, zh: `${zh}：未报` };
  return {
    en: `${en}: ${wholeNumber(value)}, by ${reports} of ${of} sites`,
    zh: `${zh}：${wholeNumber(value)}人（${of}个查验点中${reports}个）`,
  };
}

function checkLines(check: Check, { checks, notRecorded }: MergedDay): Line[] {
  const { en, zh } = CHECK_WORDS[check];
  const lacking = wholeNumber(checks.lacking[check] ?? 0);
  const open = wholeNumber(notRecorded[check]);
  return [
    item(shareText({ en, zh }, checks.shares[check])),
    ...(lacking === "0" ? [] : [detail({ en: `not done: ${lacking}`, zh: `未做：${lacking}人` })]),
    ...(open === "0"
      ? []
      : [detail({ en: `not recorded, and in neither number: ${open}`, zh: `未记录，不计入以上两数：${open}人` })]),
  ];
}

function testLines({ positivity }: MergedDay): Line[] {
  return [
    heading({ en: "Positives of those tested", zh: "检测阳性率" }),
    item(shareText({ en: "positive", zh: "阳性" }, positivity)),
  ];
}

/** A share with its two numbers and its interval, or why there is none. */
function shareText({ en, zh }: Text, { count, of, interval, because }: ReportedShare): Text {
  if (because !== undefined)
    return { en: `${en}: ${NO_SHARE_WORDS[because].en}`, zh: `${zh}：${NO_SHARE_WORDS[because].zh}` };
  const share = percentText(count, of, 2);
  const limits = [interval?.lower ?? 0, interval?.upper ?? 1].map((limit) => (limit * 100).toFixed(2)).join("–");
  const [part, whole] = [wholeNumber(count), wholeNumber(of)];
  return {
    en: `${en}: ${part} of ${whole}, ${share}% (95% interval ${limits}%)`,
    zh: `${zh}：${whole}人中${part}人，${share}%（95%区间${limits}%）`,
  };
}

function timeLines({ inside }: MergedDay): Line[] {
  if (inside.length === 0) return [];
  return [
    heading({ en: "From entering to leaving", zh: "从进入到离开的时间" }),
    ...inside.flatMap((one) => [item(timeText(one)), ...notMeasured(one)]),
  ];
}

function timeText({ lane, measured, median, p95, relativeError }: TimeInside): Text {
  const { en, zh } = laneText(lane);
  if (median === undefined || p95 === undefined || relativeError === undefined)
    return { en: `${en}: nothing measured`, zh: `${zh}：无测量` };
  const [half, most, people] = [minutesOf(median), minutesOf(p95), wholeNumber(measured)];
  const error = `1/${1 / relativeError}`;
  return {
    en: `${en}: p50 ${half} min, p95 ${most} min, of ${people}; off by ${error} of itself at most`,
    zh: `${zh}：p50 ${half}分钟，p95 ${most}分钟，共${people}人；相对误差不超过${error}`,
  };
}

function notMeasured({ missing, negative }: TimeInside): Line[] {
  if (missing + negative === 0) return [];
  return [
    detail({
      en: `in none of these: ${missing} without both times, those still inside among them; ${negative} who left before they entered`,
      zh: `未计入：缺少时刻（含仍在场内）${missing}人，离开早于进入${negative}人`,
    }),
  ];
}

function minutesOf(seconds: number): string {
  return (seconds / 60).toFixed(1);
}
