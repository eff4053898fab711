import { chooserFrom } from "../random.js";
import { COUNTRIES } from "./countries.js";
import {
  DOCUMENT_TYPES,
  LANGUAGES,
  PHONE_KINDS,
  PURPOSES,
  SEXES,
  SYMPTOMS,
  TEST_KINDS,
  TEST_RESULTS,
} from "./vocabulary.js";

const PORTS = ["JPNRT", "SGSIN", "AEDXB", "GBLHR", "KEMBA", "NGLOS", "BRSSZ", "USLAX", "INBOM", "ZACPT"];
const CARRIERS = ["NH", "SQ", "EK", "BA", "5X", "KQ"];
const NAMES = ["Amina", "Yuto", "María José", "Chen", "Oluwaseun", "O'Neil", "Søren", "Nguyễn", "Fatima", "Ivan"];
const CITIES = ["Nairobi", "Osaka", "São Paulo", "Lagos"];
const OFFSETS = ["Z", "+09:00", "+04:00", "-05:30", "+01:00", "-08:00"];
const LETTERS_AND_DIGITS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
const DIGITS = "0123456789";
const HEXADECIMAL = "0123456789abcdef";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Different declarations, each as JSON text with the places of its errors. Those without errors satisfy every rule of
 * the form. Those with errors have three of the common kinds: a code that is none, a telephone number that is none,
 * and symptoms without the day on which they began.
 */
export function declarations(count, seed, { withErrors = false } = {}) {
  const choose = chooserFrom(seed);
  return Array.from({ length: count }, () => {
    const declaration = validDeclaration(choose);
    const places = withErrors ? spoil(declaration, choose) : [];
    return { text: JSON.stringify(declaration), places };
  });
}

function validDeclaration(choose) {
  const { random, below, oneOf, characters, isLikely } = choose;
  const arrival = Date.UTC(2027, below(12), 1 + below(28), below(24), below(60), below(60));
  const legs = legsUntil(arrival, 1 + below(3), choose);
  const declaredAt = arrival - below(48) * HOUR;
  const isIll = isLikely(0.3);
  const symptoms = Object.fromEntries(SYMPTOMS.map((symptom) => [symptom, isIll && random() < 0.25]));
  const declaration = {
    formVersion: 3,
    declarationId: `HD-${characters(10, LETTERS_AND_DIGITS)}`,
    declaredAt: instantText(declaredAt, oneOf(OFFSETS)),
    language: oneOf(LANGUAGES),
    traveller: {
      givenName: oneOf(NAMES),
      familyName: oneOf(NAMES),
      birthDate: dayText(1940, 80, choose),
      sex: oneOf(SEXES),
      nationality: oneOf(COUNTRIES),
    },
    document: {
      type: oneOf(DOCUMENT_TYPES),
      number: characters(9, LETTERS_AND_DIGITS),
      issuer: oneOf(COUNTRIES),
      expiresOn: dayText(2029, 8, choose),
    },
    itinerary: { purpose: oneOf(PURPOSES), port: oneOf(PORTS), arrivesAt: legs.at(-1).arrivesAt, legs },
    symptoms,
    exposure: {
      contact: isLikely(0.2),
      affectedArea: isLikely(0.2),
      animals: isLikely(0.05),
      careFacility: isLikely(0.05),
    },
    contact: {
      phones: Array.from({ length: 1 + below(2) }, () => ({
        kind: oneOf(PHONE_KINDS),
        number: `+${1 + below(9)}${characters(10, DIGITS)}`,
      })),
      address: `Flat ${below(99)}, ${below(999)} Harbour Road`,
      city: oneOf(CITIES),
      country: oneOf(COUNTRIES),
    },
  };
  addConditionalAnswers(declaration, declaredAt, choose);
  return declaration;
}

function legsUntil(arrival, count, { below, oneOf, isLikely }) {
  const legs = [];
  let end = arrival;
  for (let place = 0; place < count; place++) {
    const arrivesAt = end;
    const departsAt = arrivesAt - (1 + below(12)) * HOUR;
    end = departsAt - (1 + below(6)) * HOUR;
    const leg = {
      carrier: oneOf(CARRIERS),
      service: String(100 + below(899)),
      from: oneOf(PORTS),
      to: oneOf(PORTS),
      departsAt: instantText(departsAt, oneOf(OFFSETS)),
      arrivesAt: instantText(arrivesAt, oneOf(OFFSETS)),
    };
    if (isLikely(0.7)) leg.seat = `${1 + below(60)}${oneOf("ABCDEFGHK")}`;
    legs.unshift(leg);
  }
  return legs;
}

function addConditionalAnswers(declaration, declaredAt, { below, oneOf, characters, isLikely }) {
  const { symptoms, exposure } = declaration;
  if (Object.values(symptoms).includes(true)) declaration.symptomsSince = dayOf(declaredAt - DAY * (1 + below(10)));
  if (exposure.contact) exposure.contactOn = dayOf(declaredAt - DAY * below(14));
  if (exposure.affectedArea) exposure.areas = [oneOf(COUNTRIES), oneOf(COUNTRIES)];
  if (isLikely(0.6))
    declaration.test = {
      kind: oneOf(TEST_KINDS),
      result: oneOf(TEST_RESULTS),
      sampledAt: instantText(declaredAt - HOUR * (1 + below(72)), oneOf(OFFSETS)),
      certificateId: [8, 4, 4, 4, 12].map((length) => characters(length, HEXADECIMAL)).join("-"),
    };
}

function spoil(declaration, { below, characters }) {
  const { itinerary, contact, symptoms } = declaration;
  const leg = below(itinerary.legs.length);
  itinerary.legs[leg].to = "jp-hnd";
  contact.phones[0].number = `0${characters(9, DIGITS)}`;
  symptoms.fever = true;
  delete declaration.symptomsSince;
  return [`itinerary.legs.${leg}.to`, "contact.phones.0.number", "symptomsSince"];
}

function instantText(milliseconds, offset) {
  const sign = offset.startsWith("-") ? -1 : 1;
  const minutes = offset === "Z" ? 0 : sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  return new Date(milliseconds + minutes * 60_000).toISOString().slice(0, 19) + offset;
}

function dayText(firstYear, years, { below }) {
  return `${firstYear + below(years)}-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`;
}

function dayOf(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function twoDigits(number) {
  return String(number).padStart(2, "0");
}
