export { agrestiCaffo } from "./agresti-caffo.js";
export { agrestiCoull, agrestiCoullUncut } from "./agresti-coull.js";
export { type AlertBaseline, type DailyCounts, NOT_JUDGED, type NotJudged } from "./alert.js";
export { allenCunneen, type Variability, type VariableWait } from "./allen-cunneen.js";
export { type AnswerCounts, countAnswers } from "./answer-counts.js";
export { type BedDay, type BedForecastOptions, bedForecast } from "./bed-forecast.js";
export { BULLETIN_FINDINGS, type BulletinFinding, type BulletinFindingCode } from "./bulletin-finding.js";
export type { BulletinSums, ExactNumber } from "./bulletin-sums.js";
export { type BulletinTable, type BulletinTableRow, bulletinTable } from "./bulletin-table.js";
export { type BulletinUnitValue, bulletinUnitValues } from "./bulletin-unit-values.js";
export {
  type Burst,
  type BurstLanes,
  type BurstWait,
  burstQueue,
  type ClearedBurst,
  type QueueAt,
  type UnclearedBurst,
} from "./burst-queue.js";
export { byar } from "./byar.js";
export { type BulletinCheck, type CheckBulletinOptions, type CheckedShare, checkBulletin } from "./check-bulletin.js";
export { type CumulativeBulletin, checkBulletinSeries } from "./check-bulletin-series.js";
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
export {
  checkPublishedUnit,
  type PublishedUnitCheck,
  type ReportedQuantity,
  UNIT_REASONS,
  type UnitReason,
} from "./check-published-unit.js";
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
export {
  compareProtocols,
  type OutcomeNumbers,
  PROTOCOL_PARTS,
  type ProtocolComparison,
  type ProtocolPart,
  type ProtocolPartEffect,
} from "./compare-protocols.js";
export { compensatedSum } from "./compensated-sum.js";
export { conditionalOddsRatio, midPOddsRatio } from "./conditional-odds-ratio.js";
export { type ContributionToGrowth, contributionToGrowth } from "./contribution-to-growth.js";
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
export {
  type AgeBracket,
  type ClosingStays,
  closingStays,
  type DeficiencyAgeing,
  deficiencyAgeing,
} from "./deficiency-ageing.js";
export {
  type DeficiencyExposure,
  type DeficiencyRateOptions,
  type DeficiencyRates,
  deficiencyRates,
} from "./deficiency-rates.js";
export { DEFICIENCY_TALLY, deficiencyTally } from "./deficiency-tally.js";
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
export { type EventChances, type FlowChances, flowChances, type WalkedFlow } from "./flow-chances.js";
export {
  daysBetweenFindings,
  type Gap,
  type GapJudged,
  type GChart,
  type GChartOptions,
  gChart,
} from "./g-chart.js";
export { garwood } from "./garwood.js";
export type { GroupSum, PartsSum } from "./group-sum.js";
export { haldaneAnscombe } from "./haldane-anscombe.js";
export {
  type HourlyQueue,
  type HourlyQueueOptions,
  hourlyQueue,
  type LaneHour,
  type QueuedHour,
} from "./hourly-queue.js";
export { type ImpliedBaseline, impliedBaseline, type PrintedPlaces } from "./implied-baseline.js";
export {
  type Indicator,
  type IndicatorDefinition,
  type IndicatorPart,
  type IndicatorSet,
  indicator,
  indicatorOfTally,
} from "./indicator.js";
export * from "./indicators/index.js";
export { type InstrumentsUsed, instrumentsUsed } from "./instruments-used.js";
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
export { langReiczigel, type ValidatedPrevalence, type ValidatedTest } from "./lang-reiczigel.js";
export { largestRemainder, roundedShares } from "./largest-remainder.js";
export { type LookBackOutcomes, lookBackOutcomes } from "./look-back-outcomes.js";
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
export { impliedWhole, type PrintedShare, printedShare, type ShareFigures } from "./printed-share.js";
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
  PROTOCOL_OUTCOMES,
  type ProtocolEditions,
  type ProtocolEstimate,
  type ProtocolOutcome,
  protocolEffectiveness,
} from "./protocol-effectiveness.js";
export { type BulletinPrinting, publishBulletin } from "./publish-bulletin.js";
export {
  PACKING_UNITS,
  type PublishedBulletin,
  type PublishedGroup,
  type PublishedPart,
  type PublishedShare,
  type PublishedSums,
  type PublishedUnit,
  SHARE_BASES,
  type ShareBasis,
} from "./published-bulletin.js";
export {
  type CountRounding,
  derivedNumber,
  nhsSubNational2018,
  type PublishedNumber,
  publishedCount,
} from "./published-count.js";
export {
  type FigureRange,
  type PublishedFigure,
  printedFigure,
  rangeOfFigure,
  roundedFigure,
} from "./published-figure.js";
export {
  type PublishedTable,
  type PublishedTableOptions,
  type PublishedTableRow,
  publishedTable,
} from "./published-table.js";
export { QUANTILE_TYPES, type Quantile, type QuantileType, quantile, quantiles } from "./quantile.js";
export { type Rate, type RateInterval, type RateOptions, rate } from "./rate.js";
export { type RateRatio, type RateRatioOptions, rateRatio } from "./rate-ratio.js";
export { type BulletinIssue, readBulletin } from "./read-bulletin.js";
export { type CountIssue, readCount } from "./read-count.js";
export { readSketch, type SketchIssue } from "./read-sketch.js";
export { readSupplyBulletin, type SupplyBulletinIssue } from "./read-supply-bulletin.js";
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
export type { ArrivalAges, ArrivingInfection, ProtocolConduct, ScreeningProtocol } from "./screening-protocol.js";
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
export {
  type OwedSupervision,
  SUPERVISION_STATES,
  type SupervisedShift,
  type SupervisionCoverage,
  type SupervisionCoverageOptions,
  type SupervisionState,
  supervisionCoverage,
} from "./supervision-coverage.js";
export {
  type BulletinMergeIssue,
  type BulletinRow,
  mergeBulletins,
  SUPPLY_BULLETIN_VERSION,
  type SupplyBulletin,
  type SupplyBulletinOptions,
  supplyBulletin,
} from "./supply-bulletin.js";
export { type SmallTotals, type Suppression, type SuppressionOptions, suppressCounts } from "./suppress-counts.js";
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
export type { SensitivityPoint, TestSensitivity } from "./test-sensitivity.js";
export {
  RELEASE_DIMENSIONS,
  type ReleaseDimension,
  type ReleaseRecord,
  type TimeReleaseOptions,
  type TimeReleaseRow,
  timeReleaseStudy,
} from "./time-release-study.js";
export { uChart } from "./u-chart.js";
export { unitValue } from "./unit-value.js";
export { type VehiclesNeeded, type VehicleTrip, vehiclesNeeded } from "./vehicles-needed.js";
export { type WeightedNumber, weightedMean, weightedQuantile } from "./weighted-quantile.js";
export { wilson } from "./wilson.js";
export { wilsonCorrected } from "./wilson-corrected.js";
export { woolf } from "./woolf.js";
export { type YearOnYear, yearOnYear } from "./year-on-year.js";
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
export { type DelayTolerance, type ZeroDelay, type ZeroDelayOptions, zeroDelay } from "./zero-delay.js";
