// The codes and patterns of the declaration of 51 values, stated once for every contender.

export const LANGUAGES = ["en", "fr", "ar", "es", "zh", "ru"];
export const SEXES = ["F", "M", "X"];
export const DOCUMENT_TYPES = ["passport", "identity-card", "laissez-passer", "crew-certificate"];
export const PURPOSES = ["tourism", "business", "study", "work", "transit", "return"];
export const PHONE_KINDS = ["mobile", "home", "work"];
export const TEST_KINDS = ["pcr", "antigen", "antibody"];
export const TEST_RESULTS = ["negative", "positive", "inconclusive"];
export const SYMPTOMS = [
  "fever",
  "cough",
  "soreThroat",
  "breathlessness",
  "rash",
  "diarrhoea",
  "vomiting",
  "headache",
  "musclePain",
  "bleeding",
  "jaundice",
  "lossOfTaste",
];

/** What the whole of a text must match. */
export const PATTERNS = {
  declarationId: "HD-[0-9A-Z]{10}",
  documentNumber: "[A-Z0-9]{5,12}",
  locode: "[A-Z]{2}[A-Z2-9]{3}",
  carrier: "[A-Z0-9]{2}",
  service: "[A-Z0-9]{1,6}",
  seat: "[0-9]{1,2}[A-K]",
  phone: "\\+[1-9][0-9]{6,14}",
  certificateId: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
};

export function anchored(pattern) {
  return `^${pattern}$`;
}

// For the contenders whose own date formats accept 30 February, or that have none.
const LEAP_DAY = "(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29";
const LONG_MONTH = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
const SHORT_MONTH = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
const FEBRUARY = "02-(?:0[1-9]|1\\d|2[0-8])";
const DAY = `(?:${LEAP_DAY}|\\d{4}-(?:${LONG_MONTH}|${SHORT_MONTH}|${FEBRUARY}))`;
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";
export const DATE = new RegExp(anchored(DAY));
export const INSTANT = new RegExp(anchored(`${DAY}T${TIME}`));
