import { type Answer, absent, given } from "../answer.js";
import type { HealthProof, HealthProofResult, HealthProofTest } from "../documents/health-proof.js";
import type { Identity } from "../documents/identity.js";
import { type CodeTable, DISEASE_CODES, PRODUCT_CODES, VACCINE_CODES } from "./health-proof-codes.js";
import { BIRTH_DATE, codedBy, DATE, INSTANT, POSITIVE_WRITTEN, textLike, textOf } from "./health-proof-parts.js";
import {
  containerParts,
  dayWritten,
  type HealthProofContainer,
  Payload,
  type ReadHealthProofs,
} from "./health-proof-reading.js";

/**
 * Reads a visible digital seal for non-constrained environments (VDS-NC) of ICAO, its signature verified: a test
 * (`icao.test`) or vaccinations (`icao.vacc`), of which each dose becomes a proof. The name is in one piece, since the seal
 * does not say which part is which. The number of the travel document ties it to the passport; that of a driving licence
 * does not. How many doses make the course is not stated. `normal` and `abnormal` stay codes: they do not say what was
 * found.
 *
 * @param seal the JSON object with `data`; `sig` is not looked at
 * @example
 * const read = readIcaoVdsNc({
 *   data: {
 *     hdr: { t: "icao.test", v: 1, is: "UTO" },
 *     msg: {
 *       utci: "UT0001",
 *       pid: { n: "Example Ann", dob: "1990-05-17", dt: "P", dn: "X1234567" },
 *       sp: { spn: "Hospital", ctr: "UTO", cd: { p: "+000", e: "a@example.org", a: "Utopia" } },
 *       dat: { sc: "2021-02-10T12:00:00+08:00", ri: "2021-02-11T14:00:00+08:00" },
 *       tr: { tc: "molecular(PCR)", r: "negative", m: "nasopharyngeal" },
 *     },
 *   },
 * });
 * read.ok && read.value[0].holder.documentNumber // => "X1234567"
 * read.ok && read.value[0].result // => { name: "not-detected", code: "negative" }
 * @see ICAO, Visible Digital Seals for non-constrained environments (VDS-NC), profiles for health proofs
 */
export function readIcaoVdsNc(seal: unknown, container: HealthProofContainer = {}): ReadHealthProofs {
  const read = new Payload(seal);
  return read.result(read.isThere ? proofsOf(read.object("data"), container) : []);
}

function proofsOf(data: Payload, container: HealthProofContainer): HealthProof[] {
  if (!data.isThere) return [];
  const [header, message] = [data.object("hdr"), data.object("msg")];
  const type = given(header.required("t", SEAL_TYPE));
  const issuer = container.issuer ?? header.required("is", STATE);
  if (!message.isThere || type === undefined) return [];
  const parts = { issuer, ...containerParts(container) };
  return type === "icao.test" ? [test(message, parts)] : vaccinations(message, parts);
}

const SEAL_TYPE = /* @__PURE__ */ textLike(/^icao\.(?:test|vacc)$/, {
  en: "icao.test or icao.vacc",
  zh: "icao.test或icao.vacc",
});
const STATE = /* @__PURE__ */ textLike(/^[A-Z]{1,3}$/, { en: "a State code of Doc 9303", zh: "Doc 9303国家代码" });
const DOCUMENT_TYPE = /* @__PURE__ */ textLike(/^(?:P|A|C|I|AC|V|D)$/, {
  en: "P, A, C, I, AC, V or D",
  zh: "P、A、C、I、AC、V或D",
});
const ANY_DOCUMENT = { en: "the birth date or the travel document's number", zh: "出生日期或者旅行证件号码" };

type Parts = Pick<HealthProof, "issuer" | "issuedAt" | "expiresAt">;

const TEST_WORDS: CodeTable<HealthProofTest> = {
  "molecular(PCR)": { system: "", name: "naat" },
  "molecular(other)": { system: "", name: "naat" },
  antigen: { system: "", name: "antigen" },
  antibody: { system: "", name: "antibody" },
};
const RESULT_WORDS: CodeTable<HealthProofResult> = {
  positive: { system: "", name: "detected" },
  negative: { system: "", name: "not-detected" },
};

function test(message: Payload, parts: Parts): HealthProof {
  const [person, provider, times, result] = ["pid", "sp", "dat", "tr"].map((key) => message.object(key)) as [
    Payload,
    Payload,
    Payload,
    Payload,
  ];
  const fullName = given(person.required("n", textOf(80)));
  const birthDate = given(person.required("dob", DATE));
  const type = given(person.required("dt", DOCUMENT_TYPE));
  const number = given(person.required("dn", textOf(40)));
  const performedAt = times.required("sc", INSTANT);
  return {
    kind: "test",
    holder: { fullName, birthDate, documentNumber: type === "D" ? undefined : number },
    disease: absent("not-asked"),
    performedOn: dayWritten(performedAt),
    performedAt,
    test: result.required("tc", codedBy(TEST_WORDS)),
    result: result.required("r", codedBy(RESULT_WORDS)),
    product: absent("not-asked"),
    country: provider.required("ctr", STATE),
    identifier: message.required("utci", textOf(80)),
    ...parts,
  };
}

function vaccinations(message: Payload, parts: Parts): HealthProof[] {
  const holder = holderOf(message.object("pid"));
  const identifier = message.required("uvci", textOf(80));
  return message.objects("ve").flatMap((event) => {
    const disease = event.optional("dis", codedBy(DISEASE_CODES));
    const vaccine = event.required("des", codedBy(VACCINE_CODES));
    const product = event.required("nam", codedBy(PRODUCT_CODES));
    return !event.isThere
      ? []
      : event.objects("vd").map(
          (dose): HealthProof => ({
            kind: "vaccination",
            holder,
            disease,
            performedOn: dose.required("dvc", DATE),
            doses: { number: dose.required("seq", POSITIVE_WRITTEN), of: notStated() },
            vaccine,
            product,
            lot: given(dose.required("lot", textOf(80))),
            country: dose.required("ctr", STATE),
            identifier,
            ...parts,
          }),
        );
  });
}

function notStated(): Answer<number> {
  return absent("not-asked");
}

function holderOf(person: Payload): Identity {
  if (person.isThere && person.raw("dob") === undefined && person.raw("i") === undefined)
    person.report("missing", "dob", ANY_DOCUMENT);
  return {
    fullName: given(person.required("n", textOf(80))),
    birthDate: given(person.optional("dob", BIRTH_DATE)),
    documentNumber: given(person.optional("i", textOf(40))),
  };
}
