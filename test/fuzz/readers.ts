import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examine } from "pratique";
import { calendarDate, instant, readCalendarDate, readInstant } from "pratique/calendar";
import { EACH_COUNTED_AS_ONE, readConsignment, readHarmonizedCode } from "pratique/clearance";
import {
  examineLines,
  exitEntryCard5,
  type Form,
  maritimeDeclaration2005,
  passengerLocatorCard,
  readDeclaration,
} from "pratique/declaration";
import {
  readContainerNumber,
  readFlightNumber,
  readImoNumber,
  readMrz,
  readPassportNumber,
  readResidentIdentityNumber,
  readUnlocode,
  readUvci,
} from "pratique/documents";
import * as exchange from "pratique/exchange";
import { openCaseFile, readCaseFile, record } from "pratique/flow";
import { feverAndMedicine2020, travellerTrigger2020 } from "pratique/risk";
import { readFlow, readForm, readOverlay, readPolicy } from "pratique/schema";
import { threeChecks2020 } from "pratique/screening";
import {
  readBulletin,
  readCount,
  readSketch,
  readSupplyBulletin,
  readTally,
  sketch,
  supplyBulletin,
  tally,
} from "pratique/statistics";
import { readHealthMeasure } from "pratique/subjects";
import {
  accountability2022,
  openDeficiency,
  portThreeZonesExample,
  readDeficiency,
  readDeficiencyFile,
  readZoneLayout,
  rectification2020,
} from "pratique/supervision";
import { conformanceCases, declarationsFrom, portDayFrom, readConformanceCase } from "pratique/testing";
import * as proofs from "../exchange/proof-payloads.ts";

/** Something that reads what the world wrote: by name, with inputs that it can read. */
export type Reader =
  | { readonly name: string; readonly samples: readonly unknown[]; readonly read: (input: unknown) => unknown }
  | { readonly name: string; readonly texts: readonly string[]; readonly readText: (input: string) => unknown };

const EXAMPLES = join(import.meta.dirname, "../../examples");
const example = (file: string): unknown => JSON.parse(readFileSync(join(EXAMPLES, file), "utf8"));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const MOMENT = { asOf: instant("2020-03-18T06:10:00+08:00"), timeZone: "Asia/Shanghai" };
const cardsOf = (form: unknown) => declarationsFrom(form as Form, { seed: 5, count: 6, ...MOMENT });
const DAY = portDayFrom({ seed: 3 }).files;
const linesOf = (file: keyof typeof DAY) => DAY[file].trim().split("\n");
const jsonLines = (file: keyof typeof DAY) =>
  linesOf(file)
    .slice(0, 12)
    .map((line) => JSON.parse(line) as unknown);
const rowsOf = (file: keyof typeof DAY) => {
  const [header = "", ...rows] = linesOf(file).filter((line) => !line.includes('"'));
  return rows
    .slice(0, 6)
    .map((row) => Object.fromEntries(row.split(",").map((cell, at) => [header.split(",")[at], cell])));
};
const LANES = { id: "lanes", version: 1, by: { lane: "lane" }, counts: { cleared: { status: "cleared" } } } as const;
const LOGGED = record(openCaseFile("G54400070", threeChecks2020), {
  at: instant("2020-03-18T06:10Z"),
  sequence: 1,
  by: "desk-1",
  event: "declaration-clear",
});
const DEFICIENCY = {
  ...{ id: "SZ-1", category: "premises", severity: "serious", place: "CNSZX", channel: "on-the-spot" },
  ...{ foundAt: "2020-04-02T10:00:00+08:00", foundBy: "inspector-3", owedBy: "airport-customs" },
  ...{ evidence: [{ kind: "picture", reference: "P-17" }], dueOn: "2020-04-05" },
};
const FLOWS = { rectification: [rectification2020], accountability: [accountability2022] };
const CONSIGNMENT = {
  id: "tianhe-1",
  direction: "import",
  arrivedAt: "2020-02-03T10:00:00+08:00",
  lines: [
    {
      item: "masks",
      quantity: { amount: 1000, unit: "piece" },
      value: { amount: 77.2, currency: "CNY" },
    },
  ],
};
const RULE = {
  ...{ Identifier: "VR-NL-0003", Type: "Acceptance", Country: "NL", Version: "1.0.2", SchemaVersion: "1.0.0" },
  ...{ Engine: "CERTLOGIC", EngineVersion: "0.7.5", CertificateType: "Vaccination" },
  ...{
    Description: [{ lang: "en", desc: "Two doses." }],
    ValidFrom: "2021-07-01T02:00:00+02:00",
    ValidTo: "2030-06-01T00:00:00Z",
  },
  ...{
    AffectedFields: ["v.0"],
    Logic: { and: [{ ">=": [{ var: "payload.v.0.dn" }, 2] }, { if: [true, 1, { var: "" }] }] },
  },
};
const published = ({ edition, facts, grades, rules }: typeof travellerTrigger2020) => ({
  edition,
  facts,
  grades,
  rules,
});
const MEASURE = {
  consent: "compelled",
  measure: { kind: "quarantine" },
  basis: "ihr-article-31-2",
  nationalLaw: "x",
  compelledBy: "desk-1",
  imminentRisk: { finding: "fever and a contact", foundBy: "doctor-2", foundAt: "2026-03-01T09:50:00+08:00" },
  compelledAt: "2026-03-01T10:00:00+08:00",
};
const ANSWERS = examine(exitEntryCard5, cardsOf(exitEntryCard5)[0], MOMENT).declaration;
const RESPONSE = exchange.toQuestionnaireResponse(exitEntryCard5, ANSWERS, {
  status: "completed",
  authored: MOMENT.asOf,
});

const CSV = [
  DAY["manifest.csv"].slice(0, 600),
  'a,b\n"1 ""x""",2\r\n\n3,4',
  "documentNo,receivedAt,facility\nG1,2020-03-18T09:00:00+08:00,Ditan\n",
];
/** Forms that differ most in how they ask: a card, a ship's declaration, lists within a locator card. */
const FORMS = [exitEntryCard5, maritimeDeclaration2005, passengerLocatorCard] as unknown as readonly Form[];

const drained = async (records: AsyncIterable<unknown>) => {
  for await (const one of records) void one;
};

/** Every reader. A test holds the list to the public names. */
export const READERS: readonly Reader[] = [
  {
    name: "examine",
    samples: FORMS.flatMap(cardsOf),
    read: (input) => FORMS.map((form) => examine(form, input, MOMENT).declaration),
  },
  {
    name: "readDeclaration",
    samples: cardsOf(exitEntryCard5),
    read: (input) => readDeclaration(exitEntryCard5, input, MOMENT),
  },
  {
    name: "readCalendarDate",
    samples: ["2020-03-18", "2024-02-29"],
    read: readCalendarDate,
  },
  { name: "readInstant", samples: ["2020-03-18T06:10:00.123456789+08:00", "2020-03-18T06:10Z"], read: readInstant },
  { name: "readCaseFile", samples: [LOGGED, { ...LOGGED, format: 1 }], read: readCaseFile },
  { name: "readConsignment", samples: [CONSIGNMENT], read: readConsignment },
  { name: "readHarmonizedCode", samples: ["630790"], read: (input) => readHarmonizedCode(input, "HS-2017") },
  { name: "readHealthMeasure", samples: [MEASURE], read: readHealthMeasure },
  { name: "readDeficiency", samples: [DEFICIENCY], read: readDeficiency },
  {
    name: "readDeficiencyFile",
    samples: [plain(openDeficiency(DEFICIENCY as never, rectification2020))],
    read: (input) => readDeficiencyFile(input, FLOWS),
  },
  {
    name: "readZoneLayout",
    samples: [plain(portThreeZonesExample)],
    read: (input) => readZoneLayout(input, ["three-zones-2020-04"]),
  },
  { name: "readBulletin", samples: [example("supply-bulletin/january-2020.json")], read: readBulletin },
  {
    name: "readSupplyBulletin",
    samples: [plain(supplyBulletin([], { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" }))],
    read: readSupplyBulletin,
  },
  { name: "readSketch", samples: [plain(sketch([5, 0, -3, 1e6], 0.01))], read: readSketch },
  {
    name: "readTally",
    samples: [
      plain(tally([{ lane: "red" }, {}], LANES)),
      plain(tally([{ at: 3 }], { id: "x", version: 1, by: {}, sums: { of: { field: "at" } } })),
    ],
    read: readTally,
  },
  {
    name: "readSqlRows",
    samples: [[{ part: 0, by_1: "red", why_1: null, counted: 3, test_1_yes: 1, test_1_unknown: 0 }]],
    read: (input) => exchange.readSqlRows(LANES, input),
  },
  { name: "readForm", samples: [plain(exitEntryCard5), plain(passengerLocatorCard)], read: readForm },
  { name: "readPolicy", samples: [plain(published(travellerTrigger2020))], read: readPolicy },
  {
    name: "readOverlay",
    samples: [plain(feverAndMedicine2020)],
    read: (input) => readOverlay(input, travellerTrigger2020),
  },
  { name: "readFlow", samples: [plain(threeChecks2020)], read: readFlow },
  {
    name: "readConformanceCase",
    samples: plain(conformanceCases(exitEntryCard5, { seed: 1, count: 8, ...MOMENT })) as unknown[],
    read: readConformanceCase,
  },
  { name: "readCustomsDeclaration", samples: jsonLines("declarations.ndjson"), read: exchange.readCustomsDeclaration },
  { name: "readLogLine", samples: jsonLines("log.ndjson"), read: (input) => exchange.readLogLine(input, 1) },
  { name: "readReading", samples: jsonLines("readings.ndjson"), read: exchange.readReading },
  { name: "readManifestEntry", samples: rowsOf("manifest.csv"), read: exchange.readManifestEntry },
  { name: "readReceipt", samples: rowsOf("receipts.csv"), read: exchange.readReceipt },
  { name: "readPortDay", samples: [JSON.parse(DAY["port.json"])], read: exchange.readPortDay },
  {
    name: "readCertLogic",
    samples: [RULE.Logic, { "===": [{ var: "a.0.b" }, 1] }, { reduce: [[1], { "+": [1, 2] }, 0] }],
    read: exchange.readCertLogic,
  },
  { name: "readCertLogicRule", samples: [RULE], read: exchange.readCertLogicRule },
  { name: "fromCertLogic", samples: [[RULE, { ...RULE, Identifier: "VR-NL-0004" }]], read: exchange.fromCertLogic },
  {
    name: "fromQuestionnaire",
    samples: [
      plain(exchange.toQuestionnaire(exitEntryCard5, { version: "R4" }).questionnaire),
      plain(exchange.toQuestionnaire(passengerLocatorCard, { version: "R4" }).questionnaire),
    ],
    read: (input) => exchange.fromQuestionnaire(input),
  },
  {
    name: "fromQuestionnaireResponse",
    samples: [plain(RESPONSE.response)],
    read: (input) => exchange.fromQuestionnaireResponse(exitEntryCard5, input),
  },
  {
    name: "readDdcc",
    samples: [proofs.ddccFlat, proofs.ddccVaccination, proofs.ddccTest],
    read: (input) => exchange.readDdcc(input),
  },
  {
    name: "readEuDcc",
    samples: [proofs.dccVaccination, proofs.dccTest, proofs.dccRecovery],
    read: (input) => exchange.readEuDcc(input),
  },
  {
    name: "readIcaoVdsNc",
    samples: [proofs.sealOfTest, proofs.sealOfVaccinations],
    read: (input) => exchange.readIcaoVdsNc(input),
  },
  { name: "readWhoIcvp", samples: [proofs.icvp], read: (input) => exchange.readWhoIcvp(input) },
  {
    name: "readSmartHealthCard",
    samples: [proofs.immunizationCard, proofs.laboratoryCard],
    read: exchange.readSmartHealthCard,
  },
  {
    name: "readHealthCertificate",
    samples: [{ "-260": { 1: proofs.dccVaccination } }, { "-260": { 1: proofs.dccTest } }],
    read: exchange.readHealthCertificate,
  },
  { name: "readContainerNumber", texts: ["CSQU3054383", "csqu 305438-3"], readText: readContainerNumber },
  { name: "readFlightNumber", texts: ["AF382", "CA 1234A"], readText: readFlightNumber },
  { name: "readImoNumber", texts: ["IMO 9074729", "9074729"], readText: readImoNumber },
  {
    name: "readPassportNumber",
    texts: ["G54400070", "E12345678"],
    readText: (text) => readPassportNumber(text, "CHN", { CHN: /^[EG]\d{8}$/ }),
  },
  {
    name: "readResidentIdentityNumber",
    texts: ["11010519491231002X", "440524188001010014"],
    readText: (text) => readResidentIdentityNumber(text),
  },
  { name: "readUnlocode", texts: ["CNPEK", "CN PEK"], readText: readUnlocode },
  {
    name: "readUvci",
    texts: ["URN:UVCI:01:NL:187/37512422923", "01:SE:EHM/100000024GI5HMGZKSMS#S"],
    readText: readUvci,
  },
  { name: "readCount", texts: ["12", "1234"], readText: readCount },
  {
    name: "readMrz",
    texts: ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"],
    readText: (text) => readMrz(text, { referenceDate: calendarDate("2026-01-01") }),
  },
  { name: "fromScxmlName", texts: ["_5f_a", "arrived", "_zz"], readText: exchange.fromScxmlName },
  { name: "csvRecords", texts: CSV, readText: (text) => drained(exchange.csvRecords([text], exchange.readReceipt)) },
  {
    name: "ndjsonRecords",
    texts: [DAY["log.ndjson"].slice(0, 400)],
    readText: (text) => drained(exchange.ndjsonRecords([text], exchange.readReading)),
  },
  {
    name: "examineLines",
    texts: [DAY["declarations.ndjson"].slice(0, 1500)],
    readText: (text) => drained(examineLines(exitEntryCard5, [text])),
  },
];
