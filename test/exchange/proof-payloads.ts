/* Payloads in the shape of each format. The people, numbers and certificates are made up. */

const name = { fn: "Exámple-Traveller", fnt: "EXAMPLE<TRAVELLER", gn: "Ann Marie", gnt: "ANN<MARIE" };
const issued = { co: "NL", is: "Ministry of Health", ci: "URN:UVCI:01:NL:ABC0123#1" };

export const dccVaccination = {
  ver: "1.3.3",
  nam: name,
  dob: "1990-05-17",
  v: [
    {
      tg: "840539006",
      vp: "1119349007",
      mp: "EU/1/20/1528",
      ma: "ORG-100030215",
      dn: 2,
      sd: 2,
      dt: "2022-03-01",
      ...issued,
    },
  ],
};

export const dccTest = {
  ver: "1.3.0",
  nam: name,
  dob: "1990-05",
  t: [
    {
      tg: "840539006",
      tt: "LP217198-3",
      ma: "532",
      sc: "2022-06-01T10:00:00+02",
      tr: "260415000",
      tc: "Test centre",
      ...issued,
    },
  ],
};

export const dccRecovery = {
  ver: "1.3.0",
  nam: { fnt: "EXAMPLE" },
  dob: "",
  r: [{ tg: "840539006", fr: "2022-03-01", df: "2022-03-12", du: "2022-08-28", ...issued }],
};

const snomed = (code: string) => ({ code, system: "http://snomed.info/sct" });

/** The flat form of a vaccination. */
export const ddccFlat = {
  hw: "practitioner 23",
  hcid: "XX0001",
  name: "Ann Example",
  birthDate: "1990-05-17",
  identifier: "1234567890",
  sex: { code: "female" },
  vaccine: snomed("1119349007"),
  brand: { code: "TEST", system: "urn:example" },
  manufacturer: { code: "TEST", system: "urn:example" },
  ma_holder: { code: "TEST", system: "urn:example" },
  lot: "LOT-1",
  date: "2021-07-08",
  dose: 1,
  total_doses: 2,
  country: { code: "USA", system: "urn:iso:std:iso:3166" },
  disease: snomed("840539006"),
  vaccine_valid: "2021-07-22",
  due_date: "2021-07-29",
  valid_from: "2021-07-08",
  valid_until: "2022-07-08",
};

/** The core data set of a vaccination. */
export const ddccVaccination = {
  name: "Ann Example",
  birthDate: "1990",
  certificate: {
    issuer: "Ministry of Health",
    hcid: "XX0002",
    version: "1.0.0",
    period: { start: "2021-07-08T00:00:00Z", end: "2022-07-08" },
  },
  vaccination: {
    vaccine: snomed("1119349007"),
    brand: "TEST",
    maholder: "TEST",
    lot: "LOT-1",
    date: "2021-07-08",
    validFrom: "2021-07-22",
    dose: 2,
    totalDoses: 2,
    country: "USA",
    disease: { code: "RA01", system: "http://id.who.int/icd/release/11/mms" },
  },
};

/** The core data set of a test. */
export const ddccTest = {
  name: "EXAMPLE ANN",
  birthDate: "1990-05-17",
  identifier: "URN:UVCI:01:SG:ABC",
  test: {
    pathogen: { code: "XN109", system: "http://id.who.int/icd11/mms" },
    type: { code: "LP6464-4", system: "http://loinc.org" },
    date: "2022-07-27T06:15:00Z",
    result: snomed("260415000"),
    centre: "Laboratory",
    country: { code: "SGP", system: "urn:iso:std:iso:3166-1" },
  },
};

export const sealOfTest = {
  data: {
    hdr: { t: "icao.test", v: 1, is: "UTO" },
    msg: {
      utci: "UT0001",
      pid: { n: "Example Ann", dob: "1990-05-17", dt: "P", dn: "X1234567" },
      sp: { spn: "Hospital", ctr: "UTO", cd: { p: "+000", e: "a@example.org", a: "Utopia" } },
      dat: { sc: "2021-02-10T12:00:00+08:00", ri: "2021-02-11T14:00:00+08:00" },
      tr: { tc: "molecular(PCR)", r: "negative", m: "nasopharyngeal" },
    },
  },
  sig: { alg: "ES256", cer: "…", sigvl: "…" },
};

export const sealOfVaccinations = {
  data: {
    hdr: { t: "icao.vacc", v: 1, is: "AUS" },
    msg: {
      uvci: "VB0001",
      pid: { n: "EXAMPLE  ANN MARIE", i: "X1234567", sex: "F" },
      ve: [
        {
          des: "XM68M6",
          nam: "Brand",
          dis: "RA01.0",
          vd: [
            { dvc: "2021-06-13", seq: 1, ctr: "AUS", adm: "Community health", lot: "LOT-1" },
            { dvc: "2021-07-04", seq: "2", ctr: "AUS", adm: "Community health", lot: "LOT-2" },
          ],
        },
      ],
    },
  },
};

const patient = {
  fullUrl: "resource:0",
  resource: {
    resourceType: "Patient",
    name: [{ family: "Example", given: ["Ann", "B."] }],
    birthDate: "1990-05-17",
  },
};

export const immunizationCard = {
  iss: "https://example.org/issuer",
  nbf: 1640995200.5,
  exp: 1672531200,
  vc: {
    type: ["https://smarthealth.cards#health-card", "https://smarthealth.cards#covid19"],
    credentialSubject: {
      fhirVersion: "4.0.1",
      fhirBundle: {
        resourceType: "Bundle",
        type: "collection",
        entry: [
          patient,
          ...["2021-01-01", "2021-01-29"].map((occurrenceDateTime, index) => ({
            fullUrl: `resource:${index + 1}`,
            resource: {
              resourceType: "Immunization",
              status: "completed",
              vaccineCode: { coding: [{ system: "http://hl7.org/fhir/sid/cvx", code: "207" }] },
              patient: { reference: "resource:0" },
              occurrenceDateTime,
              lotNumber: `LOT-${index + 1}`,
              performer: [{ actor: { display: "Hospital" } }],
            },
          })),
        ],
      },
    },
  },
};

export const laboratoryCard = {
  iss: "https://example.org/issuer",
  nbf: 1640995200,
  vc: {
    type: ["https://smarthealth.cards#health-card", "https://smarthealth.cards#laboratory"],
    credentialSubject: {
      fhirVersion: "4.0.1",
      fhirBundle: {
        resourceType: "Bundle",
        type: "collection",
        entry: [
          patient,
          {
            fullUrl: "resource:1",
            resource: {
              resourceType: "Observation",
              status: "final",
              code: { coding: [{ system: "http://loinc.org", code: "94558-4" }] },
              subject: { reference: "resource:0" },
              effectiveDateTime: "2021-02-17",
              valueCodeableConcept: { coding: [{ system: "http://snomed.info/sct", code: "260373001" }] },
            },
          },
          { fullUrl: "resource:2", resource: { resourceType: "Organization", name: "Laboratory" } },
        ],
      },
    },
  },
};

export const icvp = {
  n: "Ann Example",
  dob: "1990-05-17",
  s: "F",
  ntl: "CHL",
  nid: "16337361-9",
  gn: "Parent/Example",
  v: {
    dn: "Primary",
    tg: "1D47",
    vp: "XM0N24",
    mp: "1",
    ma: "Manufacturer",
    mid: "25",
    dt: "2025-05-01",
    bo: "LOT-1",
    vls: "2025-05-11",
    vle: "2035-05-11",
    cn: "Dr Example",
    is: "Health centre",
  },
};
