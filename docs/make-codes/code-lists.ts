import { CLEARANCE_CODES } from "./clearance-codes.ts";
import type { RoomCodes } from "./code-list.ts";
import { DECLARATION_CODES, SUBJECT_CODES } from "./declaration-codes.ts";
import { DOCUMENT_CODES } from "./document-codes.ts";
import { EXCHANGE_CODES } from "./exchange-codes.ts";
import { FIRST_CODES } from "./first-codes.ts";
import { FLOW_CODES } from "./flow-codes.ts";
import { RISK_CODES } from "./risk-codes.ts";
import { SCREENING_CODES } from "./screening-codes.ts";
import { STATISTICS_CODES } from "./statistics-codes.ts";
import { SUPERVISION_CODES } from "./supervision-codes.ts";

/** Every list of codes of the public interface, by entry point, from the lowest floor up. */
export const CODE_LISTS: readonly RoomCodes[] = [
  ...FIRST_CODES,
  DOCUMENT_CODES,
  SUBJECT_CODES,
  DECLARATION_CODES,
  FLOW_CODES,
  RISK_CODES,
  SCREENING_CODES,
  CLEARANCE_CODES,
  SUPERVISION_CODES,
  STATISTICS_CODES,
  ...EXCHANGE_CODES,
];
