import { type Given, isRecord } from "./case.ts";

/** Known answers that the library does not set out to give; they are counted neither as passed nor as failed. */
interface Disclaimer {
  readonly group: string;
  readonly applies: (row: Given) => boolean;
  /** The answering columns of which this is said; all of them if left out. */
  readonly columns?: readonly string[];
  readonly reason: string;
}

const NOT_CLAIMED: readonly Disclaimer[] = [
  {
    group: "aberration.json/farrington",
    applies: () => true,
    reason: "Farrington's model needs three years and more of weeks before it says anything",
  },
  {
    group: "aberration.json/algo_cusum",
    applies: () => true,
    reason:
      "R's `algo.cusum` with its transforms of counts: `cusum` takes counts as they are, `poissonExcess` rare ones",
  },
  {
    group: "aberration.json/ears",
    applies: () => true,
    columns: ["R.C3_upper_as_coded", "R.C3_alarm_as_coded"],
    reason: "R's `earsC` builds the bound of C3 on the day itself, against its manual, and so alerts a day late",
  },
  {
    group: "paper-tables.json/tables",
    applies: ({ id, status }) => id !== "quilty2020_baseline" && String(status).includes("as remembered"),
    reason: "values as remembered, not as printed",
  },
  {
    group: "paper-tables.json/tables",
    applies: () => true,
    columns: ["contactInformationSharedPercent", "1.importsReductionYoYHours", "1.exportsReductionYoYHours"],
    reason: "printed without the numbers that it was worked out from",
  },
  {
    group: "paper-tables.json/tables",
    applies: ({ id }) => id === "quilty2020_baseline",
    columns: ["detectedAtExit", "severeInFlight", "detectedAtEntry", "notDetected", "preprintNotDetected"].flatMap(
      (outcome) => [0, 1].map((limit) => `${outcome}.ci95.${limit}`),
    ),
    reason: "the spread of 100 simulated travellers at a time: `flightScreening` is exact and draws nobody",
  },
  {
    group: "paper-tables.json/tables",
    applies: ({ id }) => String(id).startsWith("gostic2020"),
    columns: ["5%", "25%", "50%"].flatMap((share) =>
      ["departure", "arrival", "both"].flatMap((end) => [1, 2].map((limit) => `${share} subclinical.${end}.${limit}`)),
    ),
    reason:
      "the spread of 30 travellers drawn at a time from drawn parameters: `screeningTreePopulation` is exact and draws nobody",
  },
  {
    group: "quantiles-survival.json/logRank",
    applies: () => true,
    reason: "no test of two curves against each other: an alert or a finding is not the library's to give",
  },
  {
    group: "proportion-ci.json/cases",
    applies: () => true,
    columns: ["wald"],
    reason: "the Wald interval: no width at 0 and n, and far from its level for small shares",
  },
  {
    group: "proportion-comparison.json/cases",
    applies: () => true,
    columns: ["diff_wald", "diff_wald_cc_R_prop_test"],
    reason: "the Wald interval of a difference: no width at 0 and n",
  },
  {
    group: "proportion-comparison.json/cases",
    applies: () => true,
    columns: ["chisq_p_R_prop_test"],
    reason: "no approximate test: `fisherExact` gives the exact P value",
  },
  {
    group: "proportion-comparison.json/cases",
    applies: () => true,
    columns: ["or_conditional_mle_R_fisher", "or_fisher_ci_R"],
    reason: "R's fisher.test stops its search some digits early, by up to 8 % of a limit",
  },
  {
    group: "proportion-comparison.json/cases",
    applies: () => true,
    columns: ["or_midp_epitools"],
    reason:
      "epitools stops its search some digits early, by up to 1 % of a limit; `midPOddsRatio` agrees with 40 digits",
  },
  {
    group: "proportion-comparison.json/cases",
    applies: ({ n1, n2 }) => Number(n1) + Number(n2) >= 200_000,
    columns: ["or_conditional_mle", "or_fisher_ci"],
    reason: "scipy's chances of so large tables are off by some 1e-9; `conditionalOddsRatio` agrees with 40 digits",
  },
  {
    group: "rates-poisson.json/rates",
    applies: () => true,
    columns: ["byar_epitools_0_5"],
    reason: "epitools' variant of Byar's interval, with x + ½ in both ends: too narrow, and above 0 for no event",
  },
  {
    group: "rates-poisson.json/rates",
    applies: () => true,
    columns: ["normal_approx_epitools"],
    reason: "the Wald interval of a rate: no width at 0, below 0 for few events",
  },
  {
    group: "screening-effectiveness.json/replicateSpread",
    applies: () => true,
    reason: "the spread of simulations by a named random generator: the library's shares are exact and draw nobody",
  },
  {
    group: "screening-effectiveness.json/outbreakDelay",
    applies: () => true,
    reason: "how long an outbreak is put off: a forecast, which needs arrivals to stay as they are",
  },
  {
    group: "screening-effectiveness.json/extendedWindow",
    applies: ({ params }) => isRecord(params) && Number(params.sevMean) ** 2 < 2 * Number(params.sevVar),
    reason:
      "the file's quadrature is off by up to 7e-6 where many are severe soon after onset (a shape below 2); `flightScreening` agrees with another quadrature to 1e-11",
  },
  {
    group: "screening-tests.json/roganGladen",
    applies: ({ ci_method }) => ci_method === "sterne" || ci_method === "blaker",
    columns: ["apparent"],
    reason: "Sterne's and Blaker's intervals as epiR searches them: in steps of 1e-5, or stopped some digits early",
  },
  {
    group: "screening-tests.json/roganGladen",
    applies: ({ ci_method, positive, tested }) =>
      ci_method === "wilson" && (Number(positive) === 1 || Number(tested) - Number(positive) === 1),
    columns: ["apparent", "true_epiR"],
    reason: "epiR puts another lower end in the place of Wilson's where one is positive",
  },
  {
    group: "screening-tests.json/roganGladen",
    applies: ({ ci_method, tested }) => ci_method === "c-p" && Number(tested) > 200_000,
    columns: ["apparent", "true_epiR"],
    reason: "R's qf takes chi-square for F above 400,000 degrees of freedom: off by 3e-5; ours agrees with 40 digits",
  },
  {
    group: "pooled-testing.json/dorfmanOptimal",
    applies: () => true,
    columns: ["published1943"],
    reason: "the table of 1943 as remembered, not as printed",
  },
  {
    group: "queueing.json/erlangA",
    applies: () => true,
    reason: "travellers do not leave the queue of a border",
  },
  {
    group: "queueing.json/md1",
    applies: () => true,
    reason: "one lane with a fixed service time is `allenCunneen` with no variability of service",
  },
];

/** Why a golden row, or a column of it, is outside the library's scope; `undefined` where it is not. */
export function reasonNotClaimed(group: string, row: unknown, column?: string): string | undefined {
  return NOT_CLAIMED.find(
    (one) =>
      one.group === group &&
      isRecord(row) &&
      one.applies(row) &&
      (one.columns === undefined || (column !== undefined && one.columns.includes(column))),
  )?.reason;
}
