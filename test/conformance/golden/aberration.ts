import {
  cusum,
  cusumRunLength,
  type DailyCounts,
  type EarsDay,
  type EarsOptions,
  earsC1,
  earsC2,
  earsC3,
  essenceEwma,
  ewma,
  ewmaRunLength,
  laneyPChart,
  pChart,
  quantile,
  uChart,
} from "pratique/statistics";
import { type Given, isRecord, NotAnswered } from "../case.ts";
import { listIn, numberIn, textIn } from "../words.ts";
import { agrees, type GoldenLists } from "./golden.ts";

const TOLERANCE = 1e-9;

export const aberration: GoldenLists = {
  ears: {
    given: ["series", "y", "baseline", "minSigma", "R.alpha_C1C2", "R.z_C1C2", "R.alpha_C3", "R.z_C3"],
    each: "column",
    columnsOf: earsColumns,
    answer: ears,
    // 0 / 0 is the text "NaN" in the file; the library has no number there.
    agrees: (expected, got) => agrees(withoutNaN(expected), got, TOLERANCE),
  },
  ewma: {
    given: ["name", "y", "lambda", "target", "sigma", "L"],
    each: "column",
    answer: ewmaAnswer,
  },
  cusum: { given: ["name", "y", "target", "k", "h", "headstart"], each: "column", answer: cusumAnswer },
  arl: { given: ["chart", "k", "h", "lambda", "L", "shift"], each: "row", answer: runLength },
  attributeCharts: { given: ["name", "x", "n"], each: "column", answer: attributeCharts },
  essenceEwma: { given: ["name", "y", "B", "g", "w1", "w2"], each: "row", answer: essence },
};

function earsColumns(row: unknown): Given {
  if (!isRecord(row)) return {};
  const { C1, C2, C3, cdc, surveillance_earsC, ...given } = row;
  const within = (prefix: string, columns: unknown) =>
    isRecord(columns) ? Object.entries(columns).map(([name, value]) => [`${prefix}.${name}`, value]) : [];
  return Object.fromEntries([
    ...Object.entries(given),
    ...within("C1", C1),
    ...within("C2", C2),
    ...within("C3", C3),
    ...within("cdc", cdc),
    ...within("R", surveillance_earsC),
  ]);
}

function withoutNaN(expected: unknown): unknown {
  if (Array.isArray(expected)) return expected.map(withoutNaN);
  return expected === "NaN" ? null : expected;
}

function seriesIn(row: Given): DailyCounts {
  return listIn(row, "y").map((count) => {
    if (typeof count === "number") return count;
    if (count === null) return undefined;
    throw new NotAnswered("y: no number");
  });
}

function flag(isTrue: boolean | undefined): number | undefined {
  return isTrue === undefined ? undefined : Number(isTrue);
}

/** R's bound alarms wherever a count is above it, also where it has no statistic. */
function isAboveUpper({ count, upper }: EarsDay): number | undefined {
  return count === undefined || upper === undefined ? undefined : Number(count > upper);
}

function ears(row: Given): Given {
  const counts = seriesIn(row);
  const options: EarsOptions = { baselineDays: numberIn(row, "baseline"), minimumDeviation: numberIn(row, "minSigma") };
  const [c1, c2, c3] = [earsC1(counts, options), earsC2(counts, options), earsC3(counts, options)];
  const [c1R, c2R] = [earsC1, earsC2].map((chart) =>
    chart(counts, { ...options, threshold: numberIn(row, "R.z_C1C2") }),
  );
  const c3R = earsC3(counts, { ...options, threshold: numberIn(row, "R.z_C3") });
  return {
    "C1.mean": c1.map(({ baseline }) => baseline?.mean),
    "C1.sd": c1.map(({ baseline }) => baseline?.deviation),
    "C1.stat": c1.map(({ statistic }) => statistic),
    "C2.mean": c2.map(({ baseline }) => baseline?.mean),
    "C2.sd": c2.map(({ baseline }) => baseline?.deviation),
    "C2.stat": c2.map(({ statistic }) => statistic),
    "C3.stat": c3.map(({ statistic }) => statistic),
    "cdc.C1_upper_mean_plus_3sd": c1.map(({ upper }) => upper),
    "cdc.C2_upper_mean_plus_3sd": c2.map(({ upper }) => upper),
    "cdc.C1_alarm_stat_gt_3": c1.map(({ isAlert }) => flag(isAlert)),
    "cdc.C2_alarm_stat_gt_3": c2.map(({ isAlert }) => flag(isAlert)),
    "cdc.C3_alarm_gt_2": c3.map(({ isAlert }) => flag(isAlert)),
    "R.C1_upper": c1R?.map(({ upper }) => upper),
    "R.C2_upper": c2R?.map(({ upper }) => upper),
    "R.C1_alarm": c1R?.map(isAboveUpper),
    "R.C2_alarm": c2R?.map(isAboveUpper),
    "R.C3_alarm_as_documented": c3R.map(({ isAlert }) => flag(isAlert)),
    "R.C3_upper_as_documented": c3R.map(({ manualUpper }) => manualUpper),
  };
}

function ewmaAnswer(row: Given): Given {
  const { days, settled } = ewma(seriesIn(row), {
    weight: numberIn(row, "lambda"),
    target: numberIn(row, "target"),
    deviation: numberIn(row, "sigma"),
    width: numberIn(row, "L"),
  });
  return {
    ewma: days.map(({ smoothed }) => smoothed),
    ucl: days.map(({ upper }) => upper),
    lcl: days.map(({ lower }) => lower),
    ucl_asymptotic: settled.upper,
    lcl_asymptotic: settled.lower,
  };
}

function cusumAnswer(row: Given): Given {
  const { days } = cusum(seriesIn(row), {
    target: numberIn(row, "target"),
    allowance: numberIn(row, "k"),
    limit: numberIn(row, "h"),
    headstart: numberIn(row, "headstart"),
  });
  return {
    hi: days.map(({ above }) => above),
    lo: days.map(({ below }) => below),
    alarm: days.map(({ isAlert }) => flag(isAlert)),
  };
}

function runLength(row: Given): Given {
  const shift = numberIn(row, "shift");
  switch (textIn(row, "chart")) {
    case "cusum_two_sided":
      return { ARL: cusumRunLength({ allowance: numberIn(row, "k"), limit: numberIn(row, "h"), shift }) };
    case "ewma_two_sided":
      return { ARL: ewmaRunLength({ weight: numberIn(row, "lambda"), width: numberIn(row, "L"), shift }) };
    default:
      throw new NotAnswered(`chart: ${textIn(row, "chart")}`);
  }
}

function attributeCharts(row: Given): Given {
  const sizes = listIn(row, "n").map(Number);
  const parts = listIn(row, "x").map((count, day) => ({ count: Number(count), of: sizes[day] ?? 0 }));
  const events = parts.map(({ count, of }) => ({ count, exposure: of }));
  const [p, laney, u] = [pChart(parts, parts), laneyPChart(parts, parts), uChart(events, events)];
  return {
    pbar: p.centre,
    ucl: p.days.map(({ upper }) => upper),
    lcl: p.days.map(({ lower }) => lower),
    z: p.days.map(({ z }) => z),
    laney_sigma_z: laney.widening,
    laney_ucl: laney.days.map(({ upper }) => upper),
    laney_lcl: laney.days.map(({ lower }) => lower),
    u_bar: u.centre,
    u_ucl: u.days.map(({ upper }) => upper),
    u_lcl: u.days.map(({ lower }) => lower),
    dispersion_pearson: p.dispersion.value,
    dispersion_poisson: u.dispersion.value,
  };
}

function essence(row: Given): Given {
  const counts = seriesIn(row);
  const reported = counts.filter((count) => count !== undefined);
  // A series of shares is in the file as Rnssp takes it: in units of the median of its shares above 0.
  const isOfShares = reported.some((share) => share > 0) && reported.every((share) => share < 1);
  const above = isOfShares ? reported.filter((share) => share > 0) : [1];
  const days = essenceEwma(counts, {
    unit: quantile(above, 0.5).value ?? 1,
    baselineDays: numberIn(row, "B"),
    guardDays: numberIn(row, "g"),
    weights: [numberIn(row, "w1"), numberIn(row, "w2")],
  });
  return {
    result: days.map(({ baseline, statistic, chance, isAlert, isWarning }) =>
      statistic === undefined
        ? undefined
        : {
            expected: baseline?.mean,
            statistic,
            p: chance,
            alert: isAlert ? "red" : isWarning ? "yellow" : "blue",
          },
    ),
  };
}
