export type { Aircraft, Conveyance, LandConveyance, Ship, Voyage } from "./conveyance.js";
export {
  DIRECTIONS,
  type Direction,
  POINT_OF_ENTRY_KINDS,
  type PointOfEntry,
  type PointOfEntryKind,
} from "./point-of-entry.js";
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
