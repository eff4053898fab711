import { type IdentifierReading, identifierReading } from "./identifier-reading.js";

/** What can be wrong with an IMO number: it has not seven digits, or the last does not agree with the others. */
export const IMO_NUMBER_CODES = ["length", "check-digit"] as const;
/** What can be wrong with an IMO number. */
export type ImoNumberCode = (typeof IMO_NUMBER_CODES)[number];

/**
 * Reads the IMO number of a ship, with or without the letters IMO before it; the standard form is the seven digits. The
 * last of them is the last digit of the sum of the others, weighted 7 to 2 from the left. Some numbers in use fail this,
 * so that one which does is doubtful and not wrong: the work goes on. A text without exactly seven digits is wrong.
 *
 * @example
 * readImoNumber("IMO 9074729") // => { verdict: "sound", failed: [], normalised: "9074729" }
 * readImoNumber("9074728").verdict // => "doubtful"
 * @see IMO resolution A.1117(30), IMO ship identification number scheme
 */
export function readImoNumber(text: string): IdentifierReading<ImoNumberCode> {
  const number = /^(?:IMO(?: ?No\.?)?[ :-]*)?([0-9]{7})$/i.exec(text.trim())?.[1];
  if (number === undefined) return identifierReading(undefined, {}, ["length"]);
  let sum = 0;
  for (let place = 0; place < 6; place++) sum += Number(number[place]) * (7 - place);
  return identifierReading(number, {}, [], sum % 10 === Number(number[6]) ? [] : ["check-digit"]);
}
