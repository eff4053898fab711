export { isCountryCode } from "./country-code.js";
export {
  RESIDENT_IDENTITY_CODES,
  type ResidentIdentityIssue,
  type ResidentIdentityNumber,
  readResidentIdentityNumber,
  residentIdentityCheckCharacter,
} from "./resident-identity-number.js";
