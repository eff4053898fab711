import { type Answer, absent, given, isAbsent } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { HealthProof } from "../documents/health-proof.js";
import type { Text } from "../text.js";
import { DISEASE_CODES, PRODUCT_CODES, RESULT_CODES, TEST_CODES, VACCINE_CODES } from "./health-proof-codes.js";
import { BIRTH_DATE, codedBy, DATE, DAY, POSITIVE, textOf } from "./health-proof-parts.js";
import {
  containerParts,
  type HealthProofContainer,
  Payload,
  type ReadHealthProofs,
  whenDone,
} from "./health-proof-reading.js";

/**
 * Reads a payload of WHO's Digital Documentation of COVID-19 Certificates, decoded and verified: the core data set of a
 * vaccination (`vaccination`) or of a test (`test`), or the flat form of a vaccination that WHO's first QR codes carry,
 * where the same parts are written `total_doses`, `ma_holder`, `valid_from`. A code stands by itself or with its system;
 * one that no table knows stays a code. Of the several days that are written on it, the printed ones are the days of the
 * certificate (`period`, or `valid_from` and `valid_until`), narrowed by the day from which the dose counts (`validFrom`,
 * or `vaccine_valid`). A result may be left out: then it is not known. The identifier of the person, of which it is not
 * said of what document it is, is not taken for a travel document's number.
 *
 * @param container what the CWT around it says: issuer (1), issued at (6), expiry (4)
 * @example
 * const read = readDdcc({
 *   name: "Ann Example",
 *   birthDate: "1990-05",
 *   hcid: "XX0001",
 *   vaccine: { code: "1119349007", system: "http://snomed.info/sct" },
 *   brand: "TEST",
 *   manufacturer: "TEST",
 *   lot: "LOT-1",
 *   date: "2021-07-08",
 *   dose: 1,
 *   total_doses: 2,
 *   country: "USA",
 *   vaccine_valid: "2021-07-22",
 *   valid_until: "2022-07-08",
 * });
 * read.ok && read.value[0].printedValidity // => { from: "2021-07-22", until: "2022-07-08" }
 * readDdcc({ name: "Ann Example" }).ok // => false
 * @see WHO, Digital Documentation of COVID-19 Certificates: vaccination status (2021) and test result (2022), core data sets
 */
export function readDdcc(payload: unknown, container: HealthProofContainer = {}): ReadHealthProofs {
  const read = new Payload(payload);
  return read.result(ddccProofs(read, container));
}

/** @internal */
export function ddccProofs(read: Payload, container: HealthProofContainer): HealthProof[] {
  if (!read.isThere) return [];
  const header: Header = {
    holder: {
      fullName: given(read.required("name", textOf(300))),
      birthDate: given(read.optional("birthDate", BIRTH_DATE)),
    },
    ...certificateOf(read, container),
    ...containerParts(container),
  };
  const proofs: HealthProof[] = [];
  if (read.has("vaccination")) proofs.push(vaccination(read.object("vaccination"), header));
  else if (read.has("vaccine")) proofs.push(vaccination(read, header));
  if (read.has("test")) proofs.push(test(read.object("test"), header));
  if (proofs.length === 0) read.report("missing", undefined, ANY_EVENT);
  return proofs;
}

const ANY_EVENT: Text = { en: "vaccination or test", zh: "vaccination（接种）或test（检测）" };
const MANUFACTURER_OR_HOLDER: Text = {
  en: "the manufacturer or the holder of the marketing authorisation",
  zh: "生产企业或者上市许可持有人",
};

type Header = Pick<HealthProof, "holder" | "issuer" | "identifier" | "printedValidity" | "issuedAt" | "expiresAt">;

/** The certificate's own data: in an object of their own, or flat beside the rest. */
function certificateOf(
  read: Payload,
  { issuer }: HealthProofContainer,
): Pick<Header, "issuer" | "identifier" | "printedValidity"> {
  const own = read.has("certificate") ? read.object("certificate") : read;
  const period = own.has("period") ? own.object("period") : own;
  const isNested = period !== own;
  const [from, until] = isNested ? (["start", "end"] as const) : (["valid_from", "valid_until"] as const);
  return {
    issuer: issuer ?? own.optional("issuer", textOf(300)),
    identifier: own.optional("hcid", textOf(300)),
    printedValidity: daysOf(period.optional(from, DAY), period.optional(until, DAY)),
  };
}

function daysOf(from: Answer<CalendarDate>, until: Answer<CalendarDate>): NonNullable<HealthProof["printedValidity"]> {
  const [first, last] = [given(from), given(until)];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { until: last }) };
}

function vaccination(event: Payload, header: Header): HealthProof {
  const vaccine = event.required("vaccine", codedBy(VACCINE_CODES));
  const product = event.required("brand", codedBy(PRODUCT_CODES));
  const makers = ["manufacturer", "maholder", "ma_holder"].map((key) => {
    event.optional(key, codedBy(PRODUCT_CODES));
    return event.has(key);
  });
  if (event.isThere && !makers.includes(true)) event.report("missing", "manufacturer", MANUFACTURER_OR_HOLDER);
  const { from, until } = header.printedValidity ?? {};
  const counts = given(event.optional(event.has("validFrom") ? "validFrom" : "vaccine_valid", DATE));
  const first = from === undefined || (counts !== undefined && counts > from) ? counts : from;
  return {
    kind: "vaccination",
    ...header,
    disease: event.optional("disease", codedBy(DISEASE_CODES)),
    performedOn: whenDone(event, "date").performedOn,
    doses: {
      number: event.required("dose", POSITIVE),
      of: event.optional(event.has("totalDoses") ? "totalDoses" : "total_doses", POSITIVE),
    },
    vaccine,
    product,
    lot: given(event.required("lot", textOf(300))),
    country: codeOf(event),
    printedValidity: { ...(first === undefined ? {} : { from: first }), ...(until === undefined ? {} : { until }) },
  };
}

function test(event: Payload, header: Header): HealthProof {
  return {
    kind: "test",
    ...header,
    disease: event.required("pathogen", codedBy(DISEASE_CODES)),
    ...whenDone(event, "date"),
    test: event.required("type", codedBy(TEST_CODES)),
    result: event.optional("result", codedBy(RESULT_CODES)),
    product: event.optional("brand", codedBy(PRODUCT_CODES)),
    country: codeOf(event),
  };
}

function codeOf(event: Payload): Answer<string> {
  const country = event.required("country", codedBy(PRODUCT_CODES));
  return isAbsent(country) ? country : (country.code ?? absent("asked-unknown"));
}
