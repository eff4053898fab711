import { EACH_COUNTED_AS_ONE } from "pratique/clearance";
import {
  checkBulletin,
  clearanceReduction,
  clearanceTime,
  flightScreening,
  nhsSubNational2018,
  publishedCount,
  releaseStages,
  screeningTreePopulation,
  yieldLadder,
} from "pratique/statistics";
import { type Given, isRecord, NotAnswered } from "../case.ts";
import { compareValue } from "../compare.ts";
import { listIn, numberIn, recordIn, recordsIn } from "../words.ts";
import type { GoldenLists } from "./golden.ts";

export const paperTables: GoldenLists = {
  tables: {
    given: ["id", "source", "parameters", "results", "tolerance", "status", "note"],
    columnsOf,
    each: "column",
    answer: (row) => tableOf(row).answer(row),
    agrees,
  },
};

/** A published table: which of its results ask, and the others, by their path. */
interface Table {
  readonly isGiven: (path: string) => boolean;
  readonly answer: (row: Given) => Given;
}

const TABLES: Readonly<Record<string, Table>> = {
  dollard2020_cascade: { isGiven: () => false, answer: cascade },
  gacc_overall_clearance_time: {
    isGiven: (path) => /\.(period|imports|exports)$/.test(path),
    answer: clearance,
  },
  gacc_supplies_week_2020_01_24_30: {
    isGiven: (path) => path !== "categories.0.shareOfValuePercent",
    answer: suppliesWeek,
  },
  gostic2020_fig3A_growing: { isGiven: () => false, answer: screeningTrees },
  nhs_hes_disclosure_2018: { isGiven: (path) => !/^examples\.\d+\.1$/.test(path), answer: publishedCounts },
  quilty2020_baseline: { isGiven: () => false, answer: flights },
  trs_qingdao_2017: { isGiven: (path) => /^national|\.stages\./.test(path), answer: stages },
};

function tableOf({ id }: Given): Table {
  const table = typeof id === "string" && Object.hasOwn(TABLES, id) ? TABLES[id] : undefined;
  if (table === undefined) throw new NotAnswered(String(id));
  return table;
}

/** Every single result as a column, by its path. */
function columnsOf(row: unknown): Given {
  if (!isRecord(row) || typeof row.id !== "string" || !Object.hasOwn(TABLES, row.id))
    return { ...Object(row), table: "" };
  const { isGiven } = tableOf(row);
  const single = (value: unknown, path: string): [string, unknown][] => {
    if (typeof value !== "object" || value === null) return isGiven(path) ? [] : [[path, value]];
    return Object.entries(value).flatMap(([name, inner]) => single(inner, path === "" ? name : `${path}.${name}`));
  };
  return { ...row, ...Object.fromEntries(single(row.results, "")) };
}

/** The same after rounding to the digits printed, or within the tolerance that the table states. */
function agrees(expected: unknown, got: unknown, { tolerance }: Given): boolean {
  const { percentPoints, absolute, absoluteMedian, estimateAbsolutePer100 }: Given = isRecord(tolerance)
    ? tolerance
    : {};
  const stated = percentPoints ?? absolute ?? absoluteMedian ?? estimateAbsolutePer100;
  const isNear = typeof stated === "number" && Math.abs(Number(got) - Number(expected)) <= stated;
  return isNear || compareValue(expected, got) === "right";
}

const percent = (share: number | undefined) => (share === undefined ? undefined : share * 100);

function cascade(row: Given) {
  const counts = recordIn(row, "parameters");
  const { shares, travellersPerCase } = yieldLadder({
    screened: numberIn(counts, "screened"),
    assessed: numberIn(counts, "publicHealthAssessment"),
    tested: numberIn(counts, "tested"),
    positive: numberIn(counts, "positive"),
  });
  return {
    assessedPercent: percent(shares.referral.share),
    testedPercent: percent(shares.tested.share),
    positivePercent: percent(shares.yield.share),
    // Printed in thousands.
    travellersPerCaseRounded: travellersPerCase.value && Math.round(travellersPerCase.value / 1000) * 1000,
  };
}

function clearance(row: Given) {
  const baseline = recordIn(recordIn(row, "parameters"), "baseline2017Hours");
  const reductions = recordsIn(row, "results").flatMap((period, place) =>
    ["imports", "exports"].map((direction) => {
      const from = clearanceTime("overall-clearance", numberIn(baseline, direction));
      const to = clearanceTime("overall-clearance", numberIn(period, direction));
      return [`${place}.${direction}ReductionPercent`, clearanceReduction(from, to).percent];
    }),
  );
  return Object.fromEntries(reductions);
}

/** Figures in whole pieces and yuan, of which the share alone was worked out. */
function suppliesWeek(row: Given) {
  const { pieces, valueYuan, categories } = recordIn(row, "results");
  const total = { quantity: Number(pieces), value: Number(valueYuan) };
  const [protective] = recordsIn({ categories }, "categories");
  if (protective === undefined) throw new NotAnswered("categories");
  const code = "protective";
  const group = { code, quantity: numberIn(protective, "pieces"), value: numberIn(protective, "valueYuan") };
  const percent = numberIn(protective, "shareOfValuePercent");
  const published = { total, groups: [group], shares: [{ group: code, percent }] };
  const [share] = checkBulletin(published, { convention: EACH_COUNTED_AS_ONE }).shares;
  return { "categories.0.shareOfValuePercent": share?.byValuePercent };
}

function publishedCounts(row: Given) {
  const examples = listIn(recordIn(row, "results"), "examples") as [number, string][];
  return Object.fromEntries(
    examples.map(([count], place) => [`examples.${place}.1`, publishedCount(count, nhsSubNational2018).text]),
  );
}

/** The middle of each range of parameters that the paper drew from: a median of its draws is beside it. */
function screeningTrees(row: Given) {
  const given = recordIn(row, "parameters");
  const middle = (name: string) => {
    const [least, most] = listIn(given, name) as [number, number];
    return (least + most) / 2;
  };
  const tree = {
    flightDays: numberIn(given, "flightDays"),
    thermalSensitivity: middle("thermalSensitivity"),
    selfReport: middle("selfReport"),
  };
  const epidemic = {
    meanOnsetToIsolationDays: middle("onsetToIsolationDays"),
    reproductionNumber: middle("R0"),
  };
  const ends = { departure: { onArrival: false }, arrival: { atDeparture: false }, both: {} };
  const medians = Object.keys(recordIn(row, "results")).flatMap((subclinical) => {
    const travellers = {
      incubation: { meanDays: middle("meanIncubation"), varianceSquareDays: numberIn(given, "incubationSd") ** 2 },
      detectable: 1 - Number.parseFloat(subclinical) / 100,
      aware: middle("aware"),
    };
    return Object.entries(ends).map(([end, screened]) => [
      `${subclinical}.${end}.0`,
      screeningTreePopulation(travellers, { ...tree, ...screened }, epidemic).detected,
    ]);
  });
  return Object.fromEntries(medians);
}

/** Of each hundred travellers; the preprint printed one decimal more of one of them. */
function flights(row: Given) {
  const given = recordIn(row, "parameters");
  const delay = (name: string) => ({
    meanDays: numberIn(given, `${name}MeanDays`),
    varianceSquareDays: numberIn(given, `${name}Variance`),
  });
  const infection = {
    incubation: delay("incubation"),
    onsetToSevere: delay("onsetToSevere"),
    undetectable: numberIn(given, "asymptomaticFraction"),
  };
  const { shares } = flightScreening(infection, {
    flightHours: numberIn(given, "flightHours"),
    exitSensitivity: numberIn(given, "exitSensitivity"),
    entrySensitivity: numberIn(given, "entrySensitivity"),
  });
  return {
    "detectedAtExit.estimate": percent(shares.exit),
    "severeInFlight.estimate": percent(shares.severeInFlight),
    "detectedAtEntry.estimate": percent(shares.entry),
    "notDetected.estimate": percent(shares.notDetected),
    "preprintNotDetected.estimate": percent(shares.notDetected),
  };
}

function stages(row: Given) {
  const results = recordIn(row, "results");
  const ports = { qingdaoExport: "export", qingdaoImport: "imports" } as const;
  const answers = Object.entries(ports).flatMap(([port, direction]) => {
    const { total, stages: hours } = recordIn(results, port);
    const place = `${port}, 2017`;
    const found = releaseStages({ place, total: total as number, stages: hours as Record<string, number> }, 0.1);
    return [
      [`${port}.total`, found.disagreement === undefined ? found.sum : undefined],
      [`customsSharePercent.${direction}`, percent(found.shares.customs)],
    ];
  });
  return Object.fromEntries(answers);
}
