import { absent } from "../answer.js";
import { isCalendarDate } from "../calendar/calendar-date.js";
import type { Path } from "../result.js";

/*
 * How a customs declaration system exports its cards: keys as they are spelt there, yes and no in eight ways, dates in
 * four, letters of any width. What can be read is turned into the answers of the form; what cannot is handed on as it
 * stands, so that the examination finds it at its place.
 */

type Reader = (raw: unknown) => unknown;

/** Stands for what is there and cannot be read, so that the examination finds it malformed at its place. */
const UNREADABLE = /* @__PURE__ */ Object.freeze({ unreadable: true });

/** A blank, in any width, is no answer; text loses its width and the blanks around it (Unicode NFKC). */
const text: Reader = (raw) => {
  if (typeof raw === "number") return String(raw);
  if (typeof raw === "string") return raw.normalize("NFKC").trim();
  // The system writes no objects here; one must not pass for a form's own word for an absent answer.
  return typeof raw === "object" && raw !== null && !Array.isArray(raw) ? UNREADABLE : raw;
};

const identifier: Reader = (raw) => {
  const read = text(raw);
  return typeof read === "string" ? standardDocumentNumber(read) : read;
};

const YES_NO = /* @__PURE__ */ new Map<unknown, unknown>([
  ["1", "yes"],
  ["0", "no"],
  [true, "yes"],
  [false, "no"],
  ["是", "yes"],
  ["否", "no"],
  ["9", /* @__PURE__ */ absent("asked-unknown")],
  ["8", /* @__PURE__ */ absent("asked-declined")],
]);
const yesNo: Reader = (raw) => {
  const read = text(raw);
  return YES_NO.get(read) ?? unreadable(read);
};

const SEX = /* @__PURE__ */ new Map<unknown, unknown>([
  ["M", "male"],
  ["F", "female"],
  ["男", "male"],
  ["女", "female"],
]);
const sex: Reader = (raw) => {
  const read = text(raw);
  return SEX.get(read) ?? unreadable(read);
};

const DATE_FORMS = [
  /^(\d{4})-(\d{2})-(\d{2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];
const date: Reader = (raw) => {
  const read = text(raw);
  if (typeof read !== "string") return read;
  for (const form of DATE_FORMS) {
    const [, year, month, day] = form.exec(read) ?? [];
    if (year === undefined || month === undefined || day === undefined) continue;
    const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isCalendarDate(written)) return written;
  }
  return unreadable(read);
};

const texts: Reader = (raw) => (Array.isArray(raw) ? raw.map(text) : text(raw));

const stays: Reader = (raw) => (Array.isArray(raw) ? raw.map((stay: unknown) => renamed(stay, STAY_KEYS)) : text(raw));

/** A blank stays a blank; anything else that is not in the system's own vocabulary must not pass for a form's word. */
function unreadable(read: unknown): unknown {
  return typeof read === "string" && read !== "" ? UNREADABLE : read;
}

type Keys = ReadonlyMap<string, readonly [item: string, read: Reader]>;

const STAY_KEYS: Keys = /* @__PURE__ */ new Map([
  ["startDate", ["from", date]],
  ["endDate", ["to", date]],
  ["country", ["country", text]],
  ["city", ["city", text]],
]);

const CARD_KEYS: Keys = /* @__PURE__ */ new Map([
  ["submittedAt", ["submittedAt", text]],
  ["direction", ["direction", text]],
  ["port", ["port", text]],
  ["passerName", ["name", text]],
  ["gender", ["sex", sex]],
  ["birthdate", ["birthDate", date]],
  ["country", ["nationality", text]],
  ["job", ["occupation", text]],
  ["certType", ["documentType", text]],
  ["certNo", ["documentNumber", identifier]],
  ["isCommercial", ["commercialConveyance", yesNo]],
  ["flightNo", ["serviceNumber", text]],
  ["seatNo", ["seatNumber", text]],
  ["telephone", ["telephone", text]],
  ["everTravelList", ["travelHistory", stays]],
  ["addressInChina", ["addressInChina", text]],
  ["hasContactSufferer", ["contactWithCase", yesNo]],
  ["hasTouchAlike", ["contactWithFebrilePerson", yesNo]],
  ["isEstateInfected", ["communityCase", yesNo]],
  ["hasInClusterCase", ["clusterAtHomeOrOffice", yesNo]],
  ["hasSymtom", ["symptomsAny", yesNo]],
  ["symtom", ["symptomsListed", texts]],
  ["symtomOther", ["otherSymptomText", text]],
  ["hasTakenAntipyretics", ["feverMedicine", yesNo]],
  ["hasCIDTes", ["tested", yesNo]],
  ["testResult", ["testResult", text]],
]);

/** The items of the card that the export can hold at all; it never carries the address of the next 14 days. */
export const CUSTOMS_EXPORT_CARRIES: readonly string[] = /* @__PURE__ */ itemsCarried();

function itemsCarried(): readonly string[] {
  return Object.freeze([...CARD_KEYS.values()].map(([item]) => item));
}

/**
 * The key under which the export holds the place of a finding: for what stands in a list, the list's key. An item that
 * the export does not know keeps its name.
 *
 * @example
 * customsKeyOf(["travelHistory", 0, "city"]) // => "everTravelList"
 */
export function customsKeyOf(path: Path): string {
  const place = String(path[0] ?? "");
  for (const [key, [item]] of CARD_KEYS) if (item === place) return key;
  return place;
}

/**
 * A document number as it is compared: capitals, without blanks, of the ordinary width.
 *
 * @example
 * standardDocumentNumber(" x2770 1686 ") // => "X27701686"
 */
export function standardDocumentNumber(number: string): string {
  return number.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
}

/**
 * One exported card as the input of an examination of the exit/entry card (edition 5): the form's items with the
 * answers that can be read. Keys that are not the card's are handed on, and `declarationId`, which is no answer, is left
 * out. Whatever is not an object is handed on as it stands.
 *
 * @example
 * readCustomsDeclaration({ certNo: " x27701686 ", hasSymtom: "否", birthdate: "1990年1月17日" })
 * // => { documentNumber: "X27701686", symptomsAny: "no", birthDate: "1990-01-17" }
 */
export function readCustomsDeclaration(exported: unknown): unknown {
  return renamed(exported, CARD_KEYS);
}

function renamed(raw: unknown, keys: Keys): unknown {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return raw;
  const input: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    const [item, read] = keys.get(key) ?? [foreignKey(key, keys), (same: unknown) => same];
    if (key !== "declarationId") define(input, item, read(value));
  }
  return input;
}

/** A key that the system does not know must not be taken for an item because it bears the item's name. */
function foreignKey(key: string, keys: Keys): string {
  return [...keys.values()].some(([item]) => item === key) ? `exported ${key}` : key;
}

/** Sets a key that comes from outside: `__proto__` is a key like any other, but is not set like one. */
function define(input: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") input[key] = value;
  else Object.defineProperty(input, key, { value, enumerable: true, writable: true, configurable: true });
}
