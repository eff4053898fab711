import type { CalendarDate } from "../calendar/calendar-date.js";
import type { IncompleteDate } from "./mrz-dates.js";

/**
 * Who a document says a person is, as far as it says so. The fields of a machine readable zone are an identity as they
 * stand. A part that the document does not state is left out or `undefined`.
 */
export interface Identity {
  readonly surname?: string | undefined;
  readonly givenNames?: string | undefined;
  /** The whole name where the document does not say which part of it is which. */
  readonly fullName?: string | undefined;
  /** The surname in the letters of Doc 9303, where the document has it besides the national spelling. */
  readonly icaoSurname?: string | undefined;
  readonly icaoGivenNames?: string | undefined;
  /** The name reaches the end of its field, so that it must be taken to have been cut off. */
  readonly isNameFull?: boolean | undefined;
  /** A date, or the year, or the year and the month. */
  readonly birthDate?: CalendarDate | IncompleteDate | undefined;
  readonly documentNumber?: string | undefined;
}
