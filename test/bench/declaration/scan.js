// Checks of single texts by their characters: what the floor uses instead of regular expressions, Sets and Date.parse.
import { COUNTRIES } from "./countries.js";

const NO_DAY = -1e9;
const DAYS_OF_MONTH = new Uint8Array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);

/** Days since 1970-01-01 of the date that stands at a place of a text; `NO_DAY` when none does. */
export function dayAt(text, start) {
  const y1 = text.charCodeAt(start) - 48;
  const y2 = text.charCodeAt(start + 1) - 48;
  const y3 = text.charCodeAt(start + 2) - 48;
  const y4 = text.charCodeAt(start + 3) - 48;
  const m1 = text.charCodeAt(start + 5) - 48;
  const m2 = text.charCodeAt(start + 6) - 48;
  const d1 = text.charCodeAt(start + 8) - 48;
  const d2 = text.charCodeAt(start + 9) - 48;
  if (y1 < 0 || y1 > 9 || y2 < 0 || y2 > 9 || y3 < 0 || y3 > 9 || y4 < 0 || y4 > 9) return NO_DAY;
  if (m1 < 0 || m1 > 9 || m2 < 0 || m2 > 9 || d1 < 0 || d1 > 9 || d2 < 0 || d2 > 9) return NO_DAY;
  if (text.charCodeAt(start + 4) !== 45 || text.charCodeAt(start + 7) !== 45) return NO_DAY;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (month < 1 || month > 12 || day < 1) return NO_DAY;
  if (day > DAYS_OF_MONTH[month]) {
    const isLeapYear = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (month !== 2 || day !== 29 || !isLeapYear) return NO_DAY;
  }
  // Years counted from March, so that the leap day is the last.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = (marchYear / 400) | 0;
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  const leapDays = ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** Seconds since 1970 of an ISO date and time with its offset; `NaN` when the text is none. */
export function instantOf(text) {
  const { length } = text;
  if (length < 20) return Number.NaN;
  const day = dayAt(text, 0);
  if (day === NO_DAY) return Number.NaN;
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return Number.NaN;
  const h1 = text.charCodeAt(11) - 48;
  const h2 = text.charCodeAt(12) - 48;
  const m1 = text.charCodeAt(14) - 48;
  const m2 = text.charCodeAt(15) - 48;
  const s1 = text.charCodeAt(17) - 48;
  const s2 = text.charCodeAt(18) - 48;
  if (h1 < 0 || h1 > 2 || h2 < 0 || h2 > 9 || m1 < 0 || m1 > 5) return Number.NaN;
  if (m2 < 0 || m2 > 9 || s1 < 0 || s1 > 5 || s2 < 0 || s2 > 9 || h1 * 10 + h2 > 23) return Number.NaN;
  let place = 19;
  let fraction = 0;
  if (text.charCodeAt(19) === 46) {
    let unit = 0.1;
    for (place = 20; place < length; place++) {
      const digit = text.charCodeAt(place) - 48;
      if (digit < 0 || digit > 9) break;
      fraction += digit * unit;
      unit /= 10;
    }
    if (place === 20) return Number.NaN;
  }
  const local = day * 86_400 + (h1 * 10 + h2) * 3600 + (m1 * 10 + m2) * 60 + s1 * 10 + s2 + fraction;
  const sign = text.charCodeAt(place);
  if (sign === 90) return place + 1 === length ? local : Number.NaN;
  if ((sign !== 43 && sign !== 45) || place + 6 !== length || text.charCodeAt(place + 3) !== 58) return Number.NaN;
  const o1 = text.charCodeAt(place + 1) - 48;
  const o2 = text.charCodeAt(place + 2) - 48;
  const o3 = text.charCodeAt(place + 4) - 48;
  const o4 = text.charCodeAt(place + 5) - 48;
  if (o1 < 0 || o1 > 2 || o2 < 0 || o2 > 9 || o3 < 0 || o3 > 5 || o4 < 0 || o4 > 9) return Number.NaN;
  if (o1 * 10 + o2 > 23) return Number.NaN;
  const offset = (o1 * 10 + o2) * 3600 + (o3 * 10 + o4) * 60;
  return sign === 43 ? local - offset : local + offset;
}

export function isDate(text) {
  return text.length === 10 && dayAt(text, 0) !== NO_DAY;
}

const IS_COUNTRY = new Uint8Array(26 ** 3);
for (const code of COUNTRIES)
  IS_COUNTRY[((code.charCodeAt(0) - 65) * 26 + code.charCodeAt(1) - 65) * 26 + code.charCodeAt(2) - 65] = 1;

export function isCountry(text) {
  if (text.length !== 3) return false;
  const first = text.charCodeAt(0) - 65;
  const second = text.charCodeAt(1) - 65;
  const third = text.charCodeAt(2) - 65;
  if (first < 0 || first > 25 || second < 0 || second > 25 || third < 0 || third > 25) return false;
  return IS_COUNTRY[(first * 26 + second) * 26 + third] === 1;
}

const CAPITAL = 1;
const DIGIT = 2;
const HEXADECIMAL = 4;
const FROM_TWO = 8;
const SEAT_LETTER = 16;
const CLASSES = new Uint8Array(128);
for (const [first, last, classes] of [
  ["A", "K", CAPITAL | SEAT_LETTER],
  ["L", "Z", CAPITAL],
  ["0", "1", DIGIT | HEXADECIMAL],
  ["2", "9", DIGIT | HEXADECIMAL | FROM_TWO],
  ["a", "f", HEXADECIMAL],
])
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) CLASSES[code] = classes;

function isAll(text, start, end, classes) {
  for (let place = start; place < end; place++) {
    const code = text.charCodeAt(place);
    if (code > 127 || (CLASSES[code] & classes) === 0) return false;
  }
  return true;
}

export function isLocode(text) {
  return text.length === 5 && isAll(text, 0, 2, CAPITAL) && isAll(text, 2, 5, CAPITAL | FROM_TWO);
}

export function isPhoneNumber(text) {
  const { length } = text;
  if (length < 8 || length > 16 || text.charCodeAt(0) !== 43 || text.charCodeAt(1) === 48) return false;
  return isAll(text, 1, length, DIGIT);
}

export function isCertificateId(text) {
  if (text.length !== 36 || text.charCodeAt(8) !== 45 || text.charCodeAt(13) !== 45) return false;
  if (text.charCodeAt(18) !== 45 || text.charCodeAt(23) !== 45) return false;
  if (!isAll(text, 0, 8, HEXADECIMAL) || !isAll(text, 9, 13, HEXADECIMAL)) return false;
  return isAll(text, 14, 18, HEXADECIMAL) && isAll(text, 19, 23, HEXADECIMAL) && isAll(text, 24, 36, HEXADECIMAL);
}

export function isSeat(text) {
  const { length } = text;
  if (length !== 2 && length !== 3) return false;
  return isAll(text, 0, length - 1, DIGIT) && isAll(text, length - 1, length, SEAT_LETTER);
}

export function isDeclarationId(text) {
  if (text.length !== 13 || text.charCodeAt(0) !== 72 || text.charCodeAt(1) !== 68) return false;
  return text.charCodeAt(2) === 45 && isAll(text, 3, 13, CAPITAL | DIGIT);
}

export function isAlphanumeric(text, shortest, longest) {
  const { length } = text;
  return length >= shortest && length <= longest && isAll(text, 0, length, CAPITAL | DIGIT);
}
