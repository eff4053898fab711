export type { Aircraft, Conveyance, LandConveyance, Ship, Voyage } from "./conveyance.js";
export {
  CONVEYANCE_MEASURES,
  type ConveyanceMeasure,
  type ConveyanceMeasureName,
  conveyanceMeasures,
} from "./conveyance-measures.js";
export {
  EXAMINATIONS,
  type ExaminationName,
  INVASIVE_MARKS,
  type Invasiveness,
  invasivenessOf,
  type MedicalExamination,
} from "./examinations.js";
export {
  type CompellableMeasure,
  type CompelledMeasure,
  type ConsentedMeasure,
  HEALTH_MEASURE_BASES,
  type HealthMeasure,
  type HealthMeasureBasis,
  PERSON_MEASURE_KINDS,
  type PersonMeasure,
  type PersonMeasureKind,
  type RefusedMeasure,
  type RiskEvidence,
} from "./health-measure.js";
export { INTRUSIVENESS, leastIntrusiveFirst } from "./least-intrusive-first.js";
export {
  DIRECTIONS,
  type Direction,
  POINT_OF_ENTRY_KINDS,
  type PointOfEntry,
  type PointOfEntryKind,
} from "./point-of-entry.js";
export {
  type Capacity,
  type CapacityGaps,
  type CapacityName,
  type CapacityText,
  capacityGaps,
  POINT_OF_ENTRY_CAPACITIES,
} from "./point-of-entry-capacities.js";
export {
  HEALTH_MEASURE_CODES,
  type HealthMeasureCode,
  type HealthMeasureIssue,
  readHealthMeasure,
} from "./read-health-measure.js";
export {
  celsiusFromFahrenheit,
  highestCelsius,
  READING_SITES,
  type ReadingSite,
  type TemperatureReading,
} from "./reading.js";
export {
  SHIP_SIGNAL_MEANINGS,
  SHIP_SIGNALS,
  type ShipSignal,
  type ShipSignalMeaning,
  shipSignal,
} from "./ship-signals.js";
export { SPECIMEN_KINDS, type Specimen, type SpecimenKind } from "./specimen.js";
export { TRAVELLER_ROLES, type Traveller, type TravellerRole } from "./traveller.js";
