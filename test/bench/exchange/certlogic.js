// A set of certificate rules on certificates of every kind: rules that were put together once, and certlogic-js, which
// goes through the JSON each time. Both sides look at what kind of certificate it is and give the truth of each rule for
// it; which rules are valid at the moment was found once for certlogic-js, as ours remembers it.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { do_not_optimize } from "mitata";
import { Disagreement } from "../disagreement.js";
import { randomFrom } from "../random.js";

const COUNT = 256;
const SEED = 11;
const AT = "2022-03-01T09:30:00Z";
const FILE = new URL("../../exchange/known/eu-dcc-rules.json", import.meta.url);
const VALUE_SETS = {
  "disease-agent-targeted": ["840539006"],
  "covid-19-lab-test-type": ["LP217198-3", "LP6464-4"],
  "covid-19-lab-test-manufacturer-and-name": Array.from({ length: 88 }, (_, index) => String(1100 + index)),
};

export async function prepareCertLogic() {
  const { assessCertLogic, fromCertLogic } = await import("pratique/exchange");
  const { evaluate } = await import("certlogic-js");
  const { rules: documents } = JSON.parse(readFileSync(FILE, "utf8"));
  const read = fromCertLogic(documents);
  if (!read.ok) throw new Disagreement("pratique", "a set that is not read");
  const payloads = certificates(COUNT, SEED);
  const at = { at: AT, valueSets: VALUE_SETS };
  const now = Date.parse(AT);
  const validFor = (kind) =>
    documents
      .filter(({ CertificateType }) => CertificateType === "General" || CertificateType === kind)
      .filter(({ ValidFrom, ValidTo }) => Date.parse(ValidFrom) <= now && now <= Date.parse(ValidTo))
      .map(({ Logic }) => Logic);
  const logics = { v: validFor("Vaccination"), t: validFor("Test"), r: validFor("Recovery") };
  const theirs = (payload) => {
    const kind = payload.v !== undefined ? "v" : payload.t !== undefined ? "t" : "r";
    const data = { payload, external: { validationClock: AT, valueSets: VALUE_SETS } };
    return logics[kind].map((logic) => evaluate(logic, data));
  };
  for (const payload of payloads) {
    const found = assessCertLogic(read.value, payload, at).rules.map(({ truth }) => truth === "true");
    const expected = theirs(payload);
    if (!isDeepStrictEqual(found, expected))
      throw new Disagreement("pratique", `${found} instead of ${expected} of ${JSON.stringify(payload)}`);
  }
  return {
    certlogic: {
      operations: COUNT,
      ours: () => {
        for (let index = 0; index < payloads.length; index++)
          do_not_optimize(assessCertLogic(read.value, payloads[index], at));
      },
      theirs: () => {
        for (let index = 0; index < payloads.length; index++) do_not_optimize(theirs(payloads[index]));
      },
    },
  };
}

function certificates(count, seed) {
  const random = randomFrom(seed);
  const pick = (options) => options[Math.floor(random() * options.length)];
  const two = (number) => String(number).padStart(2, "0");
  const day = (year) => `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  const common = () => ({
    tg: pick(["840539006", "840539006", "1"]),
    co: "NL",
    is: "Ministry",
    ci: `URN:UVCI:01:${pick(["NL", "XX"])}:187/37512422923`,
  });
  const events = {
    v: () => ({
      ...common(),
      vp: "1119349007",
      mp: pick(["EU/1/20/1528", "Sputnik-V"]),
      ma: "ORG-100030215",
      dn: pick([1, 2]),
      sd: 2,
      dt: day(2021),
    }),
    t: () => ({
      ...common(),
      tt: pick(["LP217198-3", "LP6464-4"]),
      ma: pick(["1120", "9"]),
      sc: `2022-02-${two(25 + Math.floor(random() * 4))}T10:00:00+01:00`,
      tr: pick(["260415000", "260373001"]),
      tc: "Centre",
    }),
    r: () => ({ ...common(), fr: day(2021), df: day(2021), du: "2022-06-01" }),
  };
  return Array.from({ length: count }, () => {
    const kind = pick(["v", "t", "r"]);
    const dob = pick([day(1980), day(2012), "1964", "2009-12"]);
    const payload = { ver: "1.3.0", nam: { fnt: "EXAMPLE", gnt: "ANN" }, dob, [kind]: [events[kind]()] };
    return JSON.parse(JSON.stringify(payload));
  });
}
