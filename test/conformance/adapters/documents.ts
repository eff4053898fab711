import { calendarDate } from "pratique/calendar";
import { readResidentIdentityNumber } from "pratique/documents";
import type { Answer, Asks, Case } from "../case.ts";
import { textIn } from "../words.ts";

export const documents: Asks = {
  "resident-id": { given: ["number"], when: ["referenceDate"], answer: residentId },
};

function residentId({ given, when }: Case): Answer {
  const asOf = when.referenceDate === undefined ? {} : { asOf: calendarDate(textIn(when, "referenceDate")) };
  const read = readResidentIdentityNumber(textIn(given, "number"), asOf);
  if (!read.ok) return { valid: false, failed: read.issues.map(({ code }) => code) };
  const { number, birthDate, sex } = read.value;
  return { valid: true, failed: [], birthDate, sex, normalised: number };
}
