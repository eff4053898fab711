import { absent, given } from "../answer.js";
import type { HealthProof } from "../documents/health-proof.js";
import type { Text } from "../text.js";
import { DISEASE_CODES, PRODUCT_CODES, VACCINE_CODES } from "./health-proof-codes.js";
import { BIRTH_DATE, codedBy, DATE, textOf } from "./health-proof-parts.js";
import { containerParts, type HealthProofContainer, Payload, type ReadHealthProofs } from "./health-proof-reading.js";

/**
 * Reads the payload of WHO's digital International Certificate of Vaccination or Prophylaxis, decoded and verified: each
 * dose as a proof. The name, the birth date, and of each dose the disease, the product, the date, the batch and the
 * clinician's name or the issuer are required. The number of the dose is a word of its own list and is not read as a number,
 * and the national document's number is not a travel document's. Yellow fever and poliomyelitis have names; any other
 * disease stays a code. For how long it is valid says `yellowFeverValidity`, whatever end it prints.
 *
 * @param container what the CWT around it says: issuer (1), issued at (6), expiry (4)
 * @example
 * const read = readWhoIcvp({
 *   n: "Ann Example",
 *   dob: "1990-05-17",
 *   v: { tg: "1D47", vp: "XM0N24", mp: "1", dn: "Primary", dt: "2025-05-01", bo: "LOT-1", cn: "Dr Example" },
 * });
 * read.ok && read.value[0].disease // => { name: "yellow-fever", code: "1D47" }
 * @see WHO SMART Guidelines, International Certificate of Vaccination or Prophylaxis; IHR (2005), Annex 6
 */
export function readWhoIcvp(payload: unknown, container: HealthProofContainer = {}): ReadHealthProofs {
  const read = new Payload(payload);
  return read.result(whoIcvpProofs(read, container));
}

const CLINICIAN_OR_ISSUER: Text = { en: "the name of the clinician, or the issuer", zh: "医生姓名或者签发机构" };

/** @internal */
export function whoIcvpProofs(read: Payload, container: HealthProofContainer): HealthProof[] {
  if (!read.isThere) return [];
  const holder = {
    fullName: given(read.required("n", textOf(300))),
    birthDate: given(read.required("dob", BIRTH_DATE)),
  };
  return read.objects("v", true).map((dose): HealthProof => {
    if (dose.isThere && !dose.has("cn") && !dose.has("is")) dose.report("missing", "cn", CLINICIAN_OR_ISSUER);
    const issuer = dose.optional("is", textOf(300));
    const [from, until] = [given(dose.optional("vls", DATE)), given(dose.optional("vle", DATE))];
    return {
      kind: "vaccination",
      holder,
      disease: dose.required("tg", codedBy(DISEASE_CODES)),
      performedOn: dose.required("dt", DATE),
      doses: { number: absent("not-asked"), of: absent("not-asked") },
      vaccine: dose.optional("vp", codedBy(VACCINE_CODES)),
      product: dose.required("mp", codedBy(PRODUCT_CODES)),
      lot: given(dose.required("bo", textOf(300))),
      issuer: container.issuer ?? issuer,
      country: absent("not-asked"),
      identifier: absent("not-asked"),
      printedValidity: { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
      ...containerParts(container),
    };
  });
}
