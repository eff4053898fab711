export { agrestiCaffo } from "./agresti-caffo.js";
export { agrestiCoull, agrestiCoullUncut } from "./agresti-coull.js";
export { type AlertBaseline, type DailyCounts, NOT_JUDGED, type NotJudged } from "./alert.js";
export { allenCunneen, type Variability, type VariableWait } from "./allen-cunneen.js";
export { type AnswerCounts, countAnswers } from "./answer-counts.js";
export { type BedDay, type BedForecastOptions, bedForecast } from "./bed-forecast.js";
export {
  type Burst,
  type BurstLanes,
  type BurstWait,
  burstQueue,
  type ClearedBurst,
  type UnclearedBurst,
} from "./burst-queue.js";
export { byar } from "./byar.js";
export {
  type CumulativeDay,
  type CumulativeDisagreement,
  checkCumulative,
  cumulativeBefore,
} from "./check-cumulative.js";
export { checkDailyReport, checkReportSeries, type DailyReport } from "./check-daily-report.js";
export {
  checkFigures,
  FIGURE_DISAGREEMENTS,
  type FigureCheck,
  type FigureDisagreement,
  type FigureDisagreementCode,
  type FigureRule,
  type Figures,
  type OpenFigures,
} from "./check-figures.js";
export { checkScreeningFlow, checkSplit, type ScreeningFlow } from "./check-split.js";
export {
  CLEARANCE_TIMES,
  type ClearanceHours,
  type ClearanceReduction,
  type ClearanceTime,
  type ClearanceTimeDefinition,
  type ClearanceTimeKind,
  clearanceReduction,
  clearanceTime,
  hoursOf,
} from "./clearance-time.js";
export { clopperPearson } from "./clopper-pearson.js";
export { clopperPearsonLower } from "./clopper-pearson-lower.js";
export { clopperPearsonUpper } from "./clopper-pearson-upper.js";
export {
  type ClusteredProportion,
  type ClusteredProportionOptions,
  type ClusteredShare,
  type ClusterInterval,
  clusteredProportion,
  clusterNormal,
  clusterStudent,
} from "./clustered-proportion.js";
export type {
  CodeColumn,
  Column,
  Columns,
  FieldKind,
  FieldKinds,
  InstantColumn,
  NumberColumn,
} from "./columns.js";
export { columnsOf, type RowReaders, type RowValue } from "./columns-of.js";
export { compensatedSum } from "./compensated-sum.js";
export { conditionalOddsRatio, midPOddsRatio } from "./conditional-odds-ratio.js";
export type { ChartDay, ChartOptions, ControlChart, Dispersion } from "./control-chart.js";
export { addCounts, BOUNDS, type Bound, type Count, type CountRange } from "./count.js";
export { type CountRatio, countRatio } from "./count-ratio.js";
export type { CellPlace, CountTable, HiddenCells, PublishedTotals } from "./count-table.js";
export { type CusumChart, type CusumDay, type CusumOptions, cusum } from "./cusum.js";
export { type DayOfCounts, dailyCounts } from "./daily-counts.js";
export {
  type DailySummary,
  type DayProtocol,
  type DayRecords,
  type DayRefusal,
  dailySummary,
  type TravellerOfDay,
} from "./daily-summary.js";
export type { Delay } from "./delay.js";
export {
  type DerivedNumber,
  type DiagnosticCounts,
  type DiagnosticTable,
  type DiagnosticTableOptions,
  diagnosticTable,
} from "./diagnostic-table.js";
export { dorfman, type PooledTesting } from "./dorfman.js";
export {
  type DwellTimes,
  type DwellTimesOptions,
  dwellTimes,
  STAY_STANDINGS,
  type StayRecord,
  type StayStanding,
  stayStanding,
} from "./dwell-times.js";
export { type EarsC3Day, type EarsDay, type EarsOptions, earsC1, earsC2, earsC3 } from "./ears.js";
export { type EntryCountReading, entryCountReadings } from "./entry-count-readings.js";
export { erlangB } from "./erlang-b.js";
export { erlangC, type SteadyQueue, timeLongerThan, waitLongerThan, waitQuantile } from "./erlang-c.js";
export { type EssenceDay, type EssenceOptions, essenceEwma } from "./essence-ewma.js";
export type { Events } from "./events.js";
export { type EwmaChart, type EwmaDay, type EwmaOptions, ewma } from "./ewma.js";
export { type FiniteQueue, finiteQueue } from "./finite-queue.js";
export { fisherExact } from "./fisher-exact.js";
export {
  type Departures,
  type FlightOutcome,
  type FlightScreening,
  type FlightScreeningEstimate,
  flightScreening,
  type ScreenedInfection,
} from "./flight-screening.js";
export {
  daysBetweenFindings,
  type Gap,
  type GapJudged,
  type GChart,
  type GChartOptions,
  gChart,
} from "./g-chart.js";
export { garwood } from "./garwood.js";
export { haldaneAnscombe } from "./haldane-anscombe.js";
export {
  type HourlyQueue,
  type HourlyQueueOptions,
  hourlyQueue,
  type LaneHour,
  type QueuedHour,
} from "./hourly-queue.js";
export {
  type Indicator,
  type IndicatorDefinition,
  type IndicatorPart,
  type IndicatorSet,
  indicator,
  indicatorOfTally,
} from "./indicator.js";
export * from "./indicators/index.js";
export type { Interval } from "./interval.js";
export { jeffreys, jeffreysEqualTailed } from "./jeffreys.js";
export {
  type KaplanMeierOptions,
  kaplanMeier,
  type Stay,
  type SurvivalCurve,
  type SurvivalStep,
} from "./kaplan-meier.js";
export { katz } from "./katz.js";
export { koopman } from "./koopman.js";
export type { LaneLoad, OpenLanes, UnstableQueue } from "./lane-load.js";
export {
  type LanesForMeanWait,
  type LanesNeeded,
  lanesForMeanWait,
  lanesNeeded,
  type WaitTarget,
} from "./lanes-needed.js";
export { laneyPChart } from "./laney-p-chart.js";
export { mee } from "./mee.js";
export { midP } from "./mid-p.js";
export { miettinenNurminen, miettinenNurminenRatio } from "./miettinen-nurminen.js";
export { newcombe, newcombeCorrected } from "./newcombe.js";
export {
  type OddsRatio,
  type OddsRatioEstimate,
  type OddsRatioMethod,
  type OddsRatioOptions,
  oddsRatio,
} from "./odds-ratio.js";
export { type OptimalPoolSize, type OptimalPoolSizeOptions, optimalPoolSize } from "./optimal-pool-size.js";
export { type OrderStatisticInterval, orderStatisticInterval } from "./order-statistic-interval.js";
export { type OutbreakThreshold, outbreakThreshold } from "./outbreak-threshold.js";
export { keepAll, leaveOutAbove, type OutlierRule, tukeyFences } from "./outlier-rules.js";
export { pChart } from "./p-chart.js";
export type { Part } from "./part.js";
export { percentText } from "./percent-text.js";
export { type PoissonExcess, type PoissonExcessOptions, poissonExcess } from "./poisson-excess.js";
export { poissonMidP } from "./poisson-mid-p.js";
export { poolClopperPearson, poolLikelihood, poolWald } from "./pool-intervals.js";
export {
  type PoolInterval,
  type PoolPrevalence,
  type PoolPrevalenceOptions,
  poolPrevalence,
} from "./pool-prevalence.js";
export type { Pools } from "./pools.js";
export {
  type NaturalFrequencies,
  type PredictiveValues,
  type PredictiveValuesOptions,
  predictiveValues,
} from "./predictive-values.js";
export { type Proportion, type ProportionInterval, type ProportionOptions, proportion } from "./proportion.js";
export {
  type DifferenceInterval,
  type DifferenceOptions,
  type ProportionDifference,
  proportionDifference,
} from "./proportion-difference.js";
export { type ProportionRatio, proportionRatio, type RatioInterval, type RatioOptions } from "./proportion-ratio.js";
export { type ProtocolCoverage, protocolCoverage, type StepCount } from "./protocol-coverage.js";
export {
  type CountRounding,
  derivedNumber,
  nhsSubNational2018,
  type PublishedNumber,
  publishedCount,
} from "./published-count.js";
export { QUANTILE_TYPES, type Quantile, type QuantileType, quantile, quantiles } from "./quantile.js";
export { type Rate, type RateInterval, type RateOptions, rate } from "./rate.js";
export { type RateRatio, type RateRatioOptions, rateRatio } from "./rate-ratio.js";
export { type CountIssue, readCount } from "./read-count.js";
export { readSketch, type SketchIssue } from "./read-sketch.js";
export { readTally, type TallyIssue } from "./read-tally.js";
export { type Register, type RegisterColumn, type RegisterTotal, registerTotals } from "./register-totals.js";
export * from "./registers/index.js";
export { type ReleaseStages, releaseStages, type StageDisagreement, type StageMeans } from "./release-stages.js";
export type { FigureOf, ReportFigure, ReportTemplate } from "./report-template.js";
export { NO_SHARE_REASONS, type NoShareReason, type ReportedShare, reportedShare } from "./reported-share.js";
export {
  type DueReport,
  type ReportingOptions,
  type ReportingStatus,
  type ReportReceipt,
  reportingStatuses,
  TIMELINESS,
  type Timeliness,
} from "./reporting-statuses.js";
export { type ReportedTotal, type ReportingSummary, reportedRate, reportingSummary } from "./reporting-summary.js";
export * from "./reports/index.js";
export { type RestrictedMean, restrictedMean } from "./restricted-mean.js";
export { type OutsideRange, roganGladen, type TruePrevalence } from "./rogan-gladen.js";
export { type CusumRun, cusumRunLength, type EwmaRun, ewmaRunLength } from "./run-length.js";
export {
  SCREENING_DENOMINATORS,
  SCREENING_INTERVALS,
  type ScreeningDenominator,
  type ScreeningShares,
} from "./screening-denominators.js";
export {
  type ScreenedTravellers,
  type ScreeningTree,
  screeningTree,
  type TreeEstimate,
  type TreeOutcome,
} from "./screening-tree.js";
export { type ExposedPopulation, screeningTreePopulation } from "./screening-tree-population.js";
export { type CombinedTest, parallelTest, type ShareRange, serialTest } from "./serial-test.js";
export {
  mergeSketches,
  SKETCH_VERSION,
  type Sketch,
  type SketchCounter,
  sketch,
  sketchCounter,
  sketchQuantile,
} from "./sketch.js";
export { stayBetweenEvents } from "./stay-between-events.js";
export { staysInStatus } from "./stays-in-status.js";
export { type StockDay, type StockForecast, type StockForecastOptions, stockForecast } from "./stock-forecast.js";
export { type Summary, summary } from "./summary.js";
export { type Suppression, type SuppressionOptions, suppressCounts } from "./suppress-counts.js";
export {
  type HiddenCellRange,
  type SuppressionAudit,
  type SuppressionAuditOptions,
  suppressionAudit,
} from "./suppression-audit.js";
export { logLimits, logLogLimits, plainLimits, type SurvivalLimits } from "./survival-limits.js";
export { type SurvivalQuantile, survivalQuantile } from "./survival-quantile.js";
export { type SymptomaticCount, symptomaticCount } from "./symptomatic-count.js";
export {
  type CellDurations,
  type CellSum,
  type CellValues,
  type CountedTest,
  cellOf,
  countOf,
  EMPTY_TALLY,
  type MergeIssue,
  merge,
  mergeTallies,
  rollUp,
  TALLY_VERSION,
  type Tally,
  type TallyCell,
  tally,
} from "./tally.js";
export { type ColumnTally, tallyColumns } from "./tally-columns.js";
export {
  type DayOf,
  type DurationOf,
  fieldsOf,
  type RowTest,
  type SumOf,
  type TallyDefinition,
} from "./tally-definition.js";
export type { TestAccuracy } from "./test-accuracy.js";
export {
  RELEASE_DIMENSIONS,
  type ReleaseDimension,
  type ReleaseRecord,
  type TimeReleaseOptions,
  type TimeReleaseRow,
  timeReleaseStudy,
} from "./time-release-study.js";
export { uChart } from "./u-chart.js";
export { type VehiclesNeeded, type VehicleTrip, vehiclesNeeded } from "./vehicles-needed.js";
export { type WeightedNumber, weightedMean, weightedQuantile } from "./weighted-quantile.js";
export { wilson } from "./wilson.js";
export { wilsonCorrected } from "./wilson-corrected.js";
export { woolf } from "./woolf.js";
export {
  LADDER_SHARES,
  LADDER_STEPS,
  type LadderCounts,
  type LadderDisagreement,
  type LadderShare,
  type LadderStep,
  type TravellersPerCase,
  type YieldLadder,
  yieldLadder,
} from "./yield-ladder.js";
