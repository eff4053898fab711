import { given } from "../answer.js";
import type { HealthProof } from "../documents/health-proof.js";
import type { Text } from "../text.js";
import { ddccProofs } from "./ddcc.js";
import { euDccProofs } from "./eu-dcc.js";
import { EPOCH_SECONDS, textOf } from "./health-proof-parts.js";
import { type HealthProofContainer, Payload, type ReadHealthProofs } from "./health-proof-reading.js";
import { whoIcvpProofs } from "./who-icvp.js";

/**
 * Reads the claims of an electronic health certificate (the CWT that `HC1:` and its like carry), decoded and verified, by
 * the certificate that stands in it: an EU Digital COVID Certificate (1), a WHO vaccination (3) or test result (4), or a
 * digital International Certificate of Vaccination (-6). Claim 1 is the issuer, 6 the instant of issue, 4 the technical
 * end. A link to a document elsewhere (5) is no proof and is not followed.
 *
 * @param claims the claims as a JSON object, the number of each claim as its key
 * @example
 * const read = readHealthCertificate({
 *   "1": "XX",
 *   "6": 1735689600,
 *   "-260": { "-6": { n: "Ann Example", dob: "1990-05-17", v: { tg: "1D47", mp: "1", dt: "2025-05-01", bo: "1", cn: "A" } } },
 * });
 * read.ok && read.value[0].issuedAt // => "2025-01-01T00:00:00Z"
 * @see eHealth network, HCERT specification; WHO SMART Trust, sub-claims of claim -260
 */
export function readHealthCertificate(claims: unknown): ReadHealthProofs {
  const read = new Payload(claims);
  return read.result(read.isThere ? proofsOf(read) : []);
}

const SUB_CLAIMS: Text = {
  en: "one of the sub-claims 1, 3, 4 and -6",
  zh: "子声明1、3、4、-6之一",
};

const READERS: Readonly<Record<string, (read: Payload, container: HealthProofContainer) => HealthProof[]>> = {
  "1": euDccProofs,
  "3": ddccProofs,
  "4": ddccProofs,
  "-6": whoIcvpProofs,
};

function proofsOf(read: Payload): HealthProof[] {
  const [issuer, issuedAt, expiresAt] = [
    given(read.optional("1", textOf(300))),
    given(read.optional("6", EPOCH_SECONDS)),
    given(read.optional("4", EPOCH_SECONDS)),
  ];
  const parts = {
    ...(issuedAt === undefined ? {} : { issuedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  const certificate = read.object("-260");
  if (!certificate.isThere) return [];
  const found = Object.entries(READERS).filter(([claim]) => certificate.has(claim));
  if (found.length === 0) certificate.report("missing", undefined, SUB_CLAIMS);
  return found.flatMap(([claim, proofsIn]) => {
    // The payload of an EU certificate names its issuer in words; the claim of the container is only a country.
    const container = claim === "1" || issuer === undefined ? parts : { ...parts, issuer };
    return certificate.objects(claim, true).flatMap((own) => proofsIn(own, container));
  });
}
