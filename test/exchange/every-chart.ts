import { absent } from "../../src/answer.js";
import { calendarDate, instant } from "../../src/calendar/index.js";
import { type Consignment, EACH_COUNTED_AS_ONE, quantity } from "../../src/clearance/index.js";
import type { VegaLiteChart } from "../../src/exchange/vega-lite.js";
import { coverageChart } from "../../src/exchange/vega-lite-coverage.js";
import { custodyChart } from "../../src/exchange/vega-lite-custody.js";
import { dwellChart } from "../../src/exchange/vega-lite-dwell.js";
import { effectivenessChart } from "../../src/exchange/vega-lite-effectiveness.js";
import { epidemicCurveChart } from "../../src/exchange/vega-lite-epidemic-curve.js";
import { suppliesChart } from "../../src/exchange/vega-lite-supplies.js";
import { yieldLadderChart } from "../../src/exchange/vega-lite-yield-ladder.js";
import { custodyTimelines } from "../../src/screening/index.js";
import {
  earsC1,
  flightScreening,
  kaplanMeier,
  proportion,
  supplyBulletin,
  yieldLadder,
} from "../../src/statistics/index.js";
import type { Language } from "../../src/text.js";

/** A bulletin of a consignment for each name, under a further breakdown by it and valued in a currency of it. */
function bulletinNamed(names: readonly string[]) {
  const line = {
    item: "masks",
    category: "protective",
    quantity: quantity(2000, "piece"),
    value: { amount: 5600.5, currency: names.join() },
    donated: "yes",
    licence: absent("not-applicable"),
    origin: "KOR",
  } as const;
  const common = { direction: "import", arrivedAt: instant("2020-01-30T08:00:00+08:00"), consignees: [] } as const;
  const consignments = names.map((id): Consignment => {
    return { ...common, id, lines: [line, { ...line, value: { amount: 7, currency: `${id}2` } }] };
  });
  const options = { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: names.join() } as const;
  return supplyBulletin(consignments, { ...options, by: { port: ({ id }) => id } });
}

/** Each of the charts, with some names wherever names come from outside, and a heading. */
export function everyChart(
  language: Language,
  names: readonly string[],
  heading: string,
): Readonly<Record<string, VegaLiteChart>> {
  const at = (time: string) => instant(`2020-04-05T${time}:00+08:00`);
  const title = { en: heading, zh: heading };
  const infection = {
    incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
    onsetToSevere: { meanDays: 9.1, varianceSquareDays: 14.7 },
    undetectable: 0.17,
  };
  const estimate = flightScreening(infection, { flightHours: 12, exitSensitivity: 0.86, entrySensitivity: 0.86 });
  const days = earsC1([2, 3, 2, 4, 3, undefined, 3, 9]);
  const stays = [4, 7, 9].map((time) => ({ time, hasLeft: time !== 7 }));
  const held = names.flatMap((name) => [
    { person: name, holder: name, from: at("10:00"), to: at("12:10") },
    { person: name, holder: `${name}2`, from: at("12:00"), to: at("13:00") },
    { person: name, holder: name, from: at("14:00") },
  ]);
  return {
    epidemicCurve: epidemicCurveChart(days, { from: calendarDate("2026-03-01"), language, title, counted: title }),
    coverage: coverageChart(
      names.map((name) => ({ name, coverage: proportion(2, 3) })),
      { language, title },
    ),
    dwell: dwellChart(kaplanMeier(stays), { language, title }),
    yieldLadder: yieldLadderChart(yieldLadder({ screened: 300, tested: 20, positive: 0 }), { language, title }),
    custody: custodyChart(custodyTimelines(held), { language, title, timeZone: "Asia/Shanghai" }),
    supplies: suppliesChart(bulletinNamed(names), { language, title, by: "port" }),
    effectiveness: effectivenessChart(
      names.map((name) => ({ name, estimate })),
      { language, title },
    ),
  };
}
