export { isCountryCode } from "./country-code.js";
export {
  IHR_EDITIONS,
  IHR_STATES,
  type IhrEdition,
  type IhrEntry,
  type IhrStates,
  ihrEdition,
} from "./ihr-edition.js";
export {
  RESIDENT_IDENTITY_CODES,
  type ResidentIdentityIssue,
  type ResidentIdentityNumber,
  readResidentIdentityNumber,
  residentIdentityCheckCharacter,
} from "./resident-identity-number.js";
