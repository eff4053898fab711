import { given } from "../answer.js";
import type { HealthProof } from "../documents/health-proof.js";
import type { Identity } from "../documents/identity.js";
import type { Text } from "../text.js";
import { DISEASE_CODES, PRODUCT_CODES, RESULT_CODES, TEST_CODES, VACCINE_CODES } from "./health-proof-codes.js";
import { BIRTH_DATE, codedBy, DATE, DATE_OR_PART, INSTANT, POSITIVE, textLike, textOf } from "./health-proof-parts.js";
import {
  containerParts,
  dayWritten,
  type HealthProofContainer,
  Payload,
  type ReadHealthProofs,
} from "./health-proof-reading.js";

/**
 * Reads the payload of an EU Digital COVID Certificate (schema 1.3.3), decoded and verified: exactly one vaccination, test
 * or recovery, and its holder. A birth date may be partial, and empty when it is not known. A code that no table knows
 * stays a code. `co` is kept as it is: two letters, mostly. The certificate has two ends: the container's, which is
 * technical, and that of its contents, which is the printed end of a recovery and for the others a rule's to say.
 *
 * @param payload the JSON object with `ver`, `nam`, `dob` and one of `v`, `t`, `r`
 * @param container what the CWT around it says: issued at (6), expiry (4)
 * @example
 * const read = readEuDcc({
 *   ver: "1.3.0",
 *   nam: { fnt: "EXAMPLE<TRAVELLER", gnt: "ANN<MARIE" },
 *   dob: "1964",
 *   r: [{ tg: "840539006", fr: "2021-06-01", co: "NL", is: "Ministry", df: "2021-06-12", du: "2021-11-28", ci: "URN:UVCI:01:NL:1" }],
 * });
 * read.ok && read.value[0].printedValidity // => { from: "2021-06-12", until: "2021-11-28" }
 * const unread = readEuDcc({ ver: "1.3.0", nam: { fnt: "Example" }, dob: "64", v: [] });
 * unread.ok ? [] : unread.issues.map(({ path }) => path.join(".")) // => ["nam.fnt", "dob", ""]
 * @see eHealth network, eu-dcc-schema 1.3.3
 */
export function readEuDcc(payload: unknown, container: HealthProofContainer = {}): ReadHealthProofs {
  const read = new Payload(payload);
  return read.result(euDccProofs(read, container));
}

/** @internal */
export function euDccProofs(read: Payload, container: HealthProofContainer): HealthProof[] {
  if (!read.isThere) return [];
  read.required("ver", VERSION);
  const holder = holderOf(read);
  const events = EVENTS.filter((key) => !isEmpty(read.raw(key)));
  const [key, ...others] = events;
  if (key === undefined || others.length > 0) {
    read.report(key === undefined ? "missing" : "malformed", undefined, ONE_EVENT);
    return [];
  }
  const [event, ...more] = read.objects(key);
  if (event === undefined) return [];
  if (more.length > 0) read.report("malformed", key, ONE_ENTRY);
  const common = {
    holder,
    disease: event.required("tg", codedBy(DISEASE_CODES)),
    issuer: event.required("is", textOf(80)),
    country: event.required("co", COUNTRY),
    identifier: event.required("ci", textOf(80)),
    ...containerParts(container),
  };
  return [key === "v" ? vaccination(event, common) : key === "t" ? test(event, common) : recovery(event, common)];
}

const EVENTS = ["v", "t", "r"] as const;

const VERSION = /* @__PURE__ */ textLike(/^\d+\.\d+\.\d+$/, {
  en: "a schema version such as 1.3.0",
  zh: "模式版本，如1.3.0",
});
const COUNTRY = /* @__PURE__ */ textLike(/^[A-Z]{1,10}$/, {
  en: "a country code of capital letters",
  zh: "大写字母国家代码",
});
const ICAO_NAME = /* @__PURE__ */ textLike(/^[A-Z<]{0,80}$/, {
  en: "at most 80 capital letters A to Z and fillers <",
  zh: "不超过80个大写字母A至Z和填充符<",
});
/** The schema keeps to the years 1900 to 2099. */
const DOB: typeof BIRTH_DATE = {
  expected: DATE_OR_PART,
  read: (raw) => (typeof raw === "string" && /^(?:19|20)/.test(raw) ? BIRTH_DATE.read(raw) : undefined),
};
const ONE_EVENT: Text = { en: "exactly one of v, t and r", zh: "v、t、r三者有且仅有其一" };
const ONE_ENTRY: Text = { en: "exactly one entry", zh: "有且仅有一项" };
const ONE_NAME: Text = { en: "fnt or gnt, or both", zh: "fnt或者gnt，至少其一" };

/** Issuers have written the events that a certificate does not hold as null or as an empty list. */
function isEmpty(event: unknown): boolean {
  return event === undefined || (Array.isArray(event) && event.length === 0);
}

function holderOf(read: Payload): Identity {
  const name = read.object("nam");
  const parts = {
    surname: given(name.optional("fn", textOf(80))),
    givenNames: given(name.optional("gn", textOf(80))),
    icaoSurname: given(name.optional("fnt", ICAO_NAME)),
    icaoGivenNames: given(name.optional("gnt", ICAO_NAME)),
  };
  const hasIcaoName = name.raw("fnt") !== undefined || name.raw("gnt") !== undefined;
  if (name.isThere && !hasIcaoName) name.report("missing", undefined, ONE_NAME);
  if (!read.has("dob")) read.report("missing", "dob", DOB.expected);
  return { ...parts, birthDate: given(read.optional("dob", DOB)) };
}

type Common = Omit<HealthProof, "kind" | "performedOn" | "printedValidity">;

function vaccination(event: Payload, common: Common): HealthProof {
  const product = event.required("mp", codedBy(PRODUCT_CODES));
  event.required("ma", textOf(80));
  return {
    kind: "vaccination",
    ...common,
    performedOn: event.required("dt", DATE),
    doses: { number: event.required("dn", POSITIVE), of: event.required("sd", POSITIVE) },
    vaccine: event.required("vp", codedBy(VACCINE_CODES)),
    product,
  };
}

function test(event: Payload, common: Common): HealthProof {
  const performedAt = event.required("sc", INSTANT);
  event.optional("nm", textOf(80));
  event.optional("tc", textOf(80));
  return {
    kind: "test",
    ...common,
    performedOn: dayWritten(performedAt),
    performedAt,
    test: event.required("tt", codedBy(TEST_CODES)),
    result: event.required("tr", codedBy(RESULT_CODES)),
    product: event.optional("ma", codedBy(PRODUCT_CODES)),
  };
}

function recovery(event: Payload, common: Common): HealthProof {
  const [from, until] = [given(event.required("df", DATE)), given(event.required("du", DATE))];
  return {
    kind: "recovery",
    ...common,
    performedOn: event.required("fr", DATE),
    printedValidity: { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
  };
}
