// The floor: the validator that a patient engineer writes for this one declaration and for no other. It names every
// issue with its path, reads each instant once into a number, and allocates nothing while the declaration is valid.
import {
  dayAt,
  instantOf,
  isAlphanumeric,
  isCertificateId,
  isCountry,
  isDate,
  isDeclarationId,
  isLocode,
  isPhoneNumber,
  isSeat,
} from "./scan.js";
import { DOCUMENT_TYPES, PURPOSES, SYMPTOMS } from "./vocabulary.js";

const ROOT_KEYS = new Set(
  "formVersion declarationId declaredAt language traveller document itinerary symptoms symptomsSince exposure contact test".split(
    " ",
  ),
);
const TRAVELLER_KEYS = new Set(["givenName", "familyName", "birthDate", "sex", "nationality"]);
const DOCUMENT_KEYS = new Set(["type", "number", "issuer", "expiresOn"]);
const ITINERARY_KEYS = new Set(["purpose", "port", "arrivesAt", "legs"]);
const LEG_KEYS = new Set(["carrier", "service", "from", "to", "departsAt", "arrivesAt", "seat"]);
const SYMPTOM_KEYS = new Set(SYMPTOMS);
const EXPOSURE_KEYS = new Set(["contact", "contactOn", "affectedArea", "areas", "animals", "careFacility"]);
const CONTACT_KEYS = new Set(["phones", "address", "city", "country"]);
const PHONE_KEYS = new Set(["kind", "number"]);
const TEST_KEYS = new Set(["kind", "result", "sampledAt", "certificateId"]);

/** The issues of a declaration, each a code and a path; `null` when there is none. */
export function issuesOf(declaration) {
  if (!isObject(declaration)) return add(null, "type", []);
  const { formVersion, declarationId, declaredAt, language } = declaration;
  const { traveller, document, itinerary, symptoms, symptomsSince, exposure, contact, test } = declaration;
  let issues = null;
  let declared = Number.NaN;
  if (formVersion !== 3) issues = add(issues, "literal", ["formVersion"]);
  if (!isText(declarationId) || !isDeclarationId(declarationId)) issues = add(issues, "pattern", ["declarationId"]);
  if (isText(declaredAt)) declared = instantOf(declaredAt);
  if (declared !== declared) issues = add(issues, "pattern", ["declaredAt"]);
  if (!isLanguage(language)) issues = add(issues, "enum", ["language"]);
  issues = checkTraveller(traveller, issues);
  issues = checkDocument(document, issues);
  issues = checkItinerary(itinerary, issues);
  issues = checkSymptoms(symptoms, symptomsSince, issues);
  issues = checkExposure(exposure, issues);
  issues = checkContact(contact, issues);
  let keys = 10;
  if (symptomsSince !== undefined) keys++;
  if (test !== undefined) {
    keys++;
    issues = checkTest(test, declared, issues);
  }
  issues = checkKeys(declaration, keys, ROOT_KEYS, issues, []);
  if (isObject(traveller) && isObject(document) && isObject(itinerary) && Array.isArray(itinerary.legs)) {
    const { expiresOn } = document;
    const { birthDate } = traveller;
    if (isText(expiresOn) && isText(itinerary.arrivesAt) && isDate(expiresOn))
      if (dayAt(expiresOn, 0) < dayAt(itinerary.arrivesAt, 0))
        issues = add(issues, "document-expired", ["document", "expiresOn"]);
    if (isText(birthDate) && declared === declared && dayAt(birthDate, 0) > dayAt(declaredAt, 0))
      issues = add(issues, "born-in-future", ["traveller", "birthDate"]);
  }
  return issues;
}

function checkTraveller(traveller, found) {
  if (!isObject(traveller)) return add(found, "type", ["traveller"]);
  const { givenName, familyName, birthDate, sex, nationality } = traveller;
  let issues = found;
  if (!isLine(givenName, 60)) issues = add(issues, "length", ["traveller", "givenName"]);
  if (!isLine(familyName, 60)) issues = add(issues, "length", ["traveller", "familyName"]);
  if (!isText(birthDate) || !isDate(birthDate)) issues = add(issues, "pattern", ["traveller", "birthDate"]);
  if (sex !== "F" && sex !== "M" && sex !== "X") issues = add(issues, "enum", ["traveller", "sex"]);
  if (!isText(nationality) || !isCountry(nationality)) issues = add(issues, "country", ["traveller", "nationality"]);
  return checkKeys(traveller, 5, TRAVELLER_KEYS, issues, IN_TRAVELLER);
}
const IN_TRAVELLER = ["traveller"];

function checkDocument(document, found) {
  if (!isObject(document)) return add(found, "type", ["document"]);
  const { type, number, issuer, expiresOn } = document;
  let issues = found;
  if (!DOCUMENT_TYPES.includes(type)) issues = add(issues, "enum", ["document", "type"]);
  if (!isText(number) || !isAlphanumeric(number, 5, 12)) issues = add(issues, "pattern", ["document", "number"]);
  if (!isText(issuer) || !isCountry(issuer)) issues = add(issues, "country", ["document", "issuer"]);
  if (!isText(expiresOn) || !isDate(expiresOn)) issues = add(issues, "pattern", ["document", "expiresOn"]);
  return checkKeys(document, 4, DOCUMENT_KEYS, issues, IN_DOCUMENT);
}
const IN_DOCUMENT = ["document"];

function checkItinerary(itinerary, found) {
  if (!isObject(itinerary)) return add(found, "type", ["itinerary"]);
  const { purpose, port, arrivesAt, legs } = itinerary;
  let issues = found;
  if (!PURPOSES.includes(purpose)) issues = add(issues, "enum", ["itinerary", "purpose"]);
  if (!isText(port) || !isLocode(port)) issues = add(issues, "pattern", ["itinerary", "port"]);
  if (!isText(arrivesAt) || Number.isNaN(instantOf(arrivesAt)))
    issues = add(issues, "pattern", ["itinerary", "arrivesAt"]);
  issues = Array.isArray(legs) ? checkLegs(legs, issues) : add(issues, "type", IN_LEGS);
  return checkKeys(itinerary, 4, ITINERARY_KEYS, issues, IN_ITINERARY);
}
const IN_ITINERARY = ["itinerary"];
const IN_LEGS = ["itinerary", "legs"];

function checkLegs(legs, found) {
  let issues = found;
  if (legs.length < 1 || legs.length > 8) issues = add(issues, "length", IN_LEGS);
  let earlier = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < legs.length; index++) {
    const leg = legs[index];
    if (!isObject(leg)) {
      issues = add(issues, "type", [...IN_LEGS, index]);
      continue;
    }
    const { carrier, service, from, to, departsAt, arrivesAt, seat } = leg;
    if (!isText(carrier) || !isAlphanumeric(carrier, 2, 2)) issues = add(issues, "pattern", inLeg(index, "carrier"));
    if (!isText(service) || !isAlphanumeric(service, 1, 6)) issues = add(issues, "pattern", inLeg(index, "service"));
    if (!isText(from) || !isLocode(from)) issues = add(issues, "pattern", inLeg(index, "from"));
    if (!isText(to) || !isLocode(to)) issues = add(issues, "pattern", inLeg(index, "to"));
    const departure = isText(departsAt) ? instantOf(departsAt) : Number.NaN;
    const arrival = isText(arrivesAt) ? instantOf(arrivesAt) : Number.NaN;
    if (departure !== departure) issues = add(issues, "pattern", inLeg(index, "departsAt"));
    if (arrival !== arrival) issues = add(issues, "pattern", inLeg(index, "arrivesAt"));
    if (seat !== undefined && (!isText(seat) || !isSeat(seat))) issues = add(issues, "pattern", inLeg(index, "seat"));
    issues = checkKeys(leg, seat === undefined ? 6 : 7, LEG_KEYS, issues, IN_LEGS, index);
    if (arrival < departure) issues = add(issues, "arrives-before-departure", inLeg(index, "arrivesAt"));
    if (departure < earlier) issues = add(issues, "legs-overlap", inLeg(index, "departsAt"));
    earlier = arrival;
  }
  return issues;
}

function inLeg(index, name) {
  return ["itinerary", "legs", index, name];
}

function checkSymptoms(symptoms, since, found) {
  let issues = found;
  if (since !== undefined && (!isText(since) || !isDate(since))) issues = add(issues, "pattern", ["symptomsSince"]);
  if (!isObject(symptoms)) return add(issues, "type", IN_SYMPTOMS);
  const { fever, cough, soreThroat, breathlessness, rash, diarrhoea } = symptoms;
  const { vomiting, headache, musclePain, bleeding, jaundice, lossOfTaste } = symptoms;
  const isAnswered =
    typeof fever === "boolean" &&
    typeof cough === "boolean" &&
    typeof soreThroat === "boolean" &&
    typeof breathlessness === "boolean" &&
    typeof rash === "boolean" &&
    typeof diarrhoea === "boolean" &&
    typeof vomiting === "boolean" &&
    typeof headache === "boolean" &&
    typeof musclePain === "boolean" &&
    typeof bleeding === "boolean" &&
    typeof jaundice === "boolean" &&
    typeof lossOfTaste === "boolean";
  if (!isAnswered)
    for (const name of SYMPTOMS)
      if (typeof symptoms[name] !== "boolean") issues = add(issues, "type", ["symptoms", name]);
  issues = checkKeys(symptoms, 12, SYMPTOM_KEYS, issues, IN_SYMPTOMS);
  if (since !== undefined) return issues;
  const isIll =
    fever === true ||
    cough === true ||
    soreThroat === true ||
    breathlessness === true ||
    rash === true ||
    diarrhoea === true ||
    vomiting === true ||
    headache === true ||
    musclePain === true ||
    bleeding === true ||
    jaundice === true ||
    lossOfTaste === true;
  return isIll ? add(issues, "required-with-symptoms", ["symptomsSince"]) : issues;
}
const IN_SYMPTOMS = ["symptoms"];

function checkExposure(exposure, found) {
  if (!isObject(exposure)) return add(found, "type", IN_EXPOSURE);
  const { contact, contactOn, affectedArea, areas, animals, careFacility } = exposure;
  let issues = found;
  let keys = 4;
  if (typeof contact !== "boolean") issues = add(issues, "type", ["exposure", "contact"]);
  if (typeof affectedArea !== "boolean") issues = add(issues, "type", ["exposure", "affectedArea"]);
  if (typeof animals !== "boolean") issues = add(issues, "type", ["exposure", "animals"]);
  if (typeof careFacility !== "boolean") issues = add(issues, "type", ["exposure", "careFacility"]);
  if (contactOn !== undefined) {
    keys++;
    if (!isText(contactOn) || !isDate(contactOn)) issues = add(issues, "pattern", ["exposure", "contactOn"]);
  } else if (contact === true) issues = add(issues, "required-with-contact", ["exposure", "contactOn"]);
  if (areas !== undefined) {
    keys++;
    issues = checkAreas(areas, issues);
  } else if (affectedArea === true) issues = add(issues, "required-with-area", ["exposure", "areas"]);
  return checkKeys(exposure, keys, EXPOSURE_KEYS, issues, IN_EXPOSURE);
}
const IN_EXPOSURE = ["exposure"];

function checkAreas(areas, found) {
  if (!Array.isArray(areas)) return add(found, "type", ["exposure", "areas"]);
  let issues = found;
  if (areas.length < 1 || areas.length > 10) issues = add(issues, "length", ["exposure", "areas"]);
  for (let index = 0; index < areas.length; index++)
    if (!isText(areas[index]) || !isCountry(areas[index]))
      issues = add(issues, "country", ["exposure", "areas", index]);
  return issues;
}

function checkContact(contact, found) {
  if (!isObject(contact)) return add(found, "type", IN_CONTACT);
  const { phones, address, city, country } = contact;
  let issues = found;
  if (!isLine(address, 120)) issues = add(issues, "length", ["contact", "address"]);
  if (!isLine(city, 60)) issues = add(issues, "length", ["contact", "city"]);
  if (!isText(country) || !isCountry(country)) issues = add(issues, "country", ["contact", "country"]);
  issues = Array.isArray(phones) ? checkPhones(phones, issues) : add(issues, "type", IN_PHONES);
  return checkKeys(contact, 4, CONTACT_KEYS, issues, IN_CONTACT);
}
const IN_CONTACT = ["contact"];
const IN_PHONES = ["contact", "phones"];

function checkPhones(phones, found) {
  let issues = found;
  if (phones.length < 1 || phones.length > 3) issues = add(issues, "length", IN_PHONES);
  for (let index = 0; index < phones.length; index++) {
    const phone = phones[index];
    if (!isObject(phone)) {
      issues = add(issues, "type", [...IN_PHONES, index]);
      continue;
    }
    const { kind, number } = phone;
    if (kind !== "mobile" && kind !== "home" && kind !== "work")
      issues = add(issues, "enum", ["contact", "phones", index, "kind"]);
    if (!isText(number) || !isPhoneNumber(number))
      issues = add(issues, "pattern", ["contact", "phones", index, "number"]);
    issues = checkKeys(phone, 2, PHONE_KEYS, issues, IN_PHONES, index);
  }
  return issues;
}

function checkTest(test, declared, found) {
  if (!isObject(test)) return add(found, "type", IN_TEST);
  const { kind, result, sampledAt, certificateId } = test;
  let issues = found;
  if (kind !== "pcr" && kind !== "antigen" && kind !== "antibody") issues = add(issues, "enum", ["test", "kind"]);
  if (result !== "negative" && result !== "positive" && result !== "inconclusive")
    issues = add(issues, "enum", ["test", "result"]);
  const sampled = isText(sampledAt) ? instantOf(sampledAt) : Number.NaN;
  if (sampled !== sampled) issues = add(issues, "pattern", ["test", "sampledAt"]);
  else if (sampled > declared) issues = add(issues, "sampled-after-declaration", ["test", "sampledAt"]);
  if (!isText(certificateId) || !isCertificateId(certificateId))
    issues = add(issues, "pattern", ["test", "certificateId"]);
  return checkKeys(test, 4, TEST_KEYS, issues, IN_TEST);
}
const IN_TEST = ["test"];

/** Keys that nobody asked for: the keys are counted, and looked at only when there are not as many as were read. */
function checkKeys(object, expected, known, found, path, index) {
  let count = 0;
  for (const _ in object) count++;
  if (count === expected) return found;
  let issues = found;
  for (const key in object)
    if (!known.has(key)) issues = add(issues, "unknown", index === undefined ? [...path, key] : [...path, index, key]);
  return issues;
}

function add(issues, code, path) {
  const issue = { code, path };
  if (issues === null) return [issue];
  issues.push(issue);
  return issues;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value) {
  return typeof value === "string";
}

function isLine(value, longest) {
  return typeof value === "string" && value.length >= 1 && value.length <= longest;
}

function isLanguage(value) {
  return value === "en" || value === "fr" || value === "ar" || value === "es" || value === "zh" || value === "ru";
}
