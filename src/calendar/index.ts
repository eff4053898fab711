export {
  addDays,
  addMonths,
  ageInYears,
  type CalendarDate,
  calendarDate,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isCalendarDate,
  readCalendarDate,
} from "./calendar-date.js";
export {
  countedDay,
  DAY_COUNTS,
  type DayCount,
  type DayLimit,
  dayLimit,
  type InstantLimit,
  periodLimit,
} from "./day-count.js";
export {
  epochMilliseconds,
  type Instant,
  instant,
  isInstant,
  minutesBetween,
  readInstant,
  writtenDay,
} from "./instant.js";
export {
  dayLengthHours,
  instantAt,
  isTimeZone,
  type LocalDateTime,
  localDateTime,
  localDay,
  startOfDay,
  type TimeZone,
} from "./time-zone.js";
export { isoWeek, isoWeekDates, mmwrWeek, mmwrWeekDates, type Week, weekday } from "./weeks.js";
export {
  type DateWindow,
  type InstantWindow,
  isInDateWindow,
  isInInstantWindow,
  lookBack,
} from "./windows.js";
