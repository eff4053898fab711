export { type AnswerCounts, countAnswers } from "./answer-counts.js";
export {
  type DailySummary,
  type DayProtocol,
  type DayRecords,
  type DayRefusal,
  dailySummary,
  type TravellerOfDay,
} from "./daily-summary.js";
export { type ConfidenceLevel, type Interval, type Proportion, proportion } from "./proportion.js";
export { quantile, quantiles } from "./quantile.js";
export { countOf, merge, TALLY_VERSION, type Tally, type TallyCell, tally } from "./tally.js";
