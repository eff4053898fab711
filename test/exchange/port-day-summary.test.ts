import { describe, expect, it } from "vitest";
import { isInstant } from "../../src/calendar/instant.js";
import { type Examination, examine, exitEntryCard5, lastSubmissions } from "../../src/declaration/index.js";
import {
  CUSTOMS_EXPORT_CARRIES,
  PORT_DAY_CAUSES,
  readCustomsDeclaration,
  readLogLine,
  readManifestEntry,
  readPortDay,
  readReading,
  readReceipt,
  toPortDaySummary,
} from "../../src/exchange/index.js";
import { type RecordedEvent, replay } from "../../src/flow/index.js";
import type { Result } from "../../src/result.js";
import { type DeclaredAnswers, prove, travellerFacts } from "../../src/risk/index.js";
import { threeChecks2020, threeChecksSteps2020 } from "../../src/screening/index.js";
import { type DayRecords, dailySummary } from "../../src/statistics/index.js";
import { everyGround } from "../risk/travellers.js";
import { exportedCard } from "./exported-card.js";

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`a line of the made-up day cannot be read: ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** A made-up day of seven people on one flight that arrived at 06:00. */
const port = {
  port: "CNPEK",
  timeZone: "Asia/Shanghai",
  day: "2020-03-18",
  affectedCountries: [
    { country: "ITA", from: "2020-03-01" },
    { country: "SWE", from: "2020-03-20" },
  ],
  facilities: ["Example Hospital"],
};
const manifest = ["A1", "B2", "C3", "D4", "E5", "F6", "G7"].map((documentNo) => ({
  flightNo: "ZZ101",
  origin: "YYZ",
  arrivedAt: "2020-03-18T06:00:00+08:00",
  documentNo,
  name: "made up",
  nationality: "CAN",
  seat: "",
  role: documentNo === "G7" ? "crew" : "passenger",
}));
const stay = (country: string, endDate: string) => [{ startDate: "2020-02-01", endDate, country, city: "x" }];
const card = (certNo: string, change: object = {}) => ({ ...exportedCard, certNo, ...change });
const declarations = [
  card("a1", { everTravelList: stay("ITA", "2020-03-17"), submittedAt: "2020-03-17T20:00:00+08:00" }), // superseded
  card("Ａ１", { submittedAt: "2020-03-18T05:00:00+08:00" }), // clear
  card("b2", { everTravelList: stay("ITA", "2020年3月4日") }), // affected area, on the last day that counts
  card("c3", { hasContactSufferer: "9", seatNo: "" }), // undecided; the seat is missing
  card("d4", { hasSymtom: "否", symtom: ["dry-cough"], hasTakenAntipyretics: 1 }), // contradiction; symptoms and medicine
  card("e5", {
    everTravelList: stay("SWE", "2020/3/18"),
    submittedAt: "2020-03-17T06:20:00+08:00",
    birthdate: "tomorrow",
  }), // clear; expired, malformed
  card("g7", { hasCIDTes: "0", testResult: "positive" }), // own test positive, although no test was declared
  card("z9", { isCommercial: 0, flightNo: "ZZ9" }), // not on the manifest
];
const readings = [
  ...["A1", "B2", "C3", "D4", "G7"].map((documentNo) => ({ documentNo, celsius: 36.5, site: "camera" })),
  { documentNo: "E5", celsius: 37.9, site: "forehead" }, // and no axillary one: undecided
  { documentNo: "F6", celsius: 38, site: "camera" },
  { documentNo: "F6", celsius: 37.3, site: "axillary" }, // fever; F6 never declared
].map((each) => ({ at: "2020-03-18T06:08:00+08:00", device: "x", ...each }));
const CHECKED = ["declaration-clear", "temperature-normal", "patrol-clear"];
const FLAGGED = [
  "declaration-flagged",
  "temperature-normal",
  "patrol-flagged",
  "survey-completed",
  "examination-completed",
  "sample-taken",
];
/** Events from 06:20, ten minutes apart, each of one person. */
const events: Record<string, readonly string[]> = {
  A1: [...CHECKED, "released"], // 06:50: 50 minutes
  B2: [...FLAGGED, "confirmed", "transferred"], // received
  C3: ["declaration-returned", ...CHECKED, "released"], // 07:00: 60 minutes
  D4: [...CHECKED, "released"], // 06:50, against symptoms and medicine
  E5: ["declaration-clear", "survey-completed"], // the second is refused in `declared`
  F6: [...FLAGGED, "suspected", "transferred"], // not received
  G7: [...FLAGGED, "excluded", "released"], // 07:30: 90 minutes, excluded
};
const minute = (index: number) =>
  `2020-03-18T${String(6 + Math.floor((20 + index * 10) / 60)).padStart(2, "0")}:${String((20 + index * 10) % 60).padStart(2, "0")}:00+08:00`;
const log = Object.entries(events).flatMap(([documentNo, names]) =>
  names.map((event, index) => ({ documentNo, at: minute(index), event, by: "officer-1" })),
);
const receipts = ["B2", "A1", "Y8"].map((documentNo) => ({
  documentNo,
  receivedAt: "2020-03-18T09:00:00+08:00",
  facility: "Example Hospital",
}));

/** The whole way of a day, as a program would go it. */
function dayOf(): DayRecords {
  const { day, port: code, timeZone, affectedAreas } = must(readPortDay(port));
  const entries = log.map((line, index) => must(readLogLine(line, index + 1)));
  const logOf = (documentNumber: string): RecordedEvent[] =>
    entries.filter((line) => line.documentNumber === documentNumber).map(({ entry }) => entry);
  const inputs = declarations.map(readCustomsDeclaration) as Record<string, unknown>[];
  const submissions = lastSubmissions(inputs, {
    traveller: ({ documentNumber }) => (typeof documentNumber === "string" ? documentNumber : undefined),
    submittedAt: ({ submittedAt }) => (isInstant(submittedAt) ? submittedAt : undefined),
  });
  const examinations = submissions.counted.map((input) => {
    const documentNumber = String(input["documentNumber"]);
    const accepted = logOf(documentNumber).find(
      ({ event }) => event === "declaration-clear" || event === "declaration-flagged",
    );
    const asOf = accepted === undefined ? {} : { asOf: accepted.at };
    return {
      documentNumber,
      examination: examine(exitEntryCard5, input, { timeZone, carries: CUSTOMS_EXPORT_CARRIES, ...asOf }),
    };
  });
  const examined = new Map(
    examinations.map(({ documentNumber, examination }) => [
      documentNumber,
      examination as Examination<DeclaredAnswers>,
    ]),
  );
  const measured = readings.map((line) => must(readReading(line)));
  return {
    day,
    port: code,
    declarationsReceived: declarations.length,
    examinations,
    travellers: manifest.map((row) => {
      const { documentNumber, arrivedAt } = must(readManifestEntry(row));
      const examination = examined.get(documentNumber);
      const own = measured.filter((line) => line.documentNumber === documentNumber).map(({ reading }) => reading);
      const answers = examination === undefined ? {} : { answers: examination.answers };
      return {
        documentNumber,
        arrivedAt,
        hasDeclared: examination !== undefined,
        proof: prove(everyGround, travellerFacts({ on: day, affectedAreas, readings: own, ...answers })),
        replay: replay(
          threeChecks2020,
          logOf(documentNumber) as Parameters<typeof replay<typeof threeChecks2020.moves>>[1],
          { carries: [] },
        ),
      };
    }),
    receipts: receipts.map((row) => must(readReceipt(row)).documentNumber),
  };
}
const protocol = {
  steps: threeChecksSteps2020,
  triggeredGrade: "triggered",
  releasedStatus: "released",
  transferredStatus: "transferred",
  awaitingTransferStatuses: ["awaiting-transfer"],
  exclusionEvent: "excluded",
};

describe("a made-up day, from exported lines to the summary", () => {
  const summary = toPortDaySummary(dailySummary(dayOf(), protocol));

  it("has the answer that was worked out by hand", () => {
    expect(summary).toEqual({
      day: "2020-03-18",
      port: "CNPEK",
      declarations: {
        received: 8,
        duplicates: 1,
        travellers: 7,
        complete: 5, // all but C3 (missing) and E5 (malformed)
        findings: { duplicate: 1, missing: 1, contradictory: 1, expired: 1, malformed: 1, "not-applicable": 3 },
        missingByItem: { seatNo: 1 },
      },
      manifest: { expected: 7, declared: 6, undeclared: ["F6"], notOnManifest: ["Z9"] },
      triggers: {
        symptoms: 1, // D4
        "affected-area": 1, // B2
        contact: 0,
        fever: 1, // F6
        medication: 1, // D4
        "positive-test": 1, // G7
        triggered: 4, // B2, D4, F6, G7
        undecided: 2, // C3 (contact), E5 (no axillary reading)
        clear: 1, // A1: Sweden is listed from 20 March only, and the earlier card of A1 does not count
      },
      flow: {
        status: { released: 4, transferred: 2, declared: 1 },
        refused: 1,
        refusals: [
          { documentNo: "E5", at: "2020-03-18T06:30:00+08:00", event: "survey-completed", status: "declared" },
        ],
        releasedAgainstTrigger: ["D4"],
      },
      coverage: {
        declaration: { count: 7, of: 7 },
        temperature: { count: 6, of: 7 },
        patrol: { count: 6, of: 7 },
        survey: { count: 3, of: 4 },
        examination: { count: 3, of: 4 },
        sample: { count: 3, of: 4 },
      },
      custody: { transferred: 2, received: 1, unaccounted: ["F6"], unexpected: ["A1", "Y8"] },
      // 50, 50, 60 and 90 minutes: places 1.5, 2.7 and 2.85 from 0.
      minutes: { arrivalToRelease: { count: 4, p50: 55, p90: 81, p95: 85.5 } },
    });
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });
});

describe("toPortDaySummary", () => {
  it("names every cause always, and says null of a quantile of nobody", () => {
    const records = { ...dayOf(), declarationsReceived: 0, examinations: [], travellers: [], receipts: [] };
    const { triggers, minutes, declarations: counted, coverage } = toPortDaySummary(dailySummary(records, protocol));
    expect(Object.keys(triggers)).toEqual([...PORT_DAY_CAUSES, "triggered", "undecided", "clear"]);
    expect(Object.values(triggers).every((count) => count === 0)).toBe(true);
    expect(minutes.arrivalToRelease).toEqual({ count: 0, p50: null, p90: null, p95: null });
    expect(counted).toEqual({
      received: 0,
      duplicates: 0,
      travellers: 0,
      complete: 0,
      findings: {},
      missingByItem: {},
    });
    expect(coverage["survey"]).toEqual({ count: 0, of: 0 });
  });

  it("adds what is missing inside a list under the list's own key", () => {
    const examination = examine(
      exitEntryCard5,
      readCustomsDeclaration({ ...exportedCard, everTravelList: [{}, { city: "x" }] }),
      { carries: CUSTOMS_EXPORT_CARRIES },
    );
    const records = { ...dayOf(), examinations: [{ documentNumber: "A1", examination }] };
    expect(toPortDaySummary(dailySummary(records, protocol)).declarations.missingByItem).toEqual({ everTravelList: 7 });
  });

  it("gives minutes to one decimal place", () => {
    const summary = dailySummary(dayOf(), protocol);
    const rounded = (p50: number) =>
      toPortDaySummary({ ...summary, minutesToRelease: { ...summary.minutesToRelease, p50 } }).minutes.arrivalToRelease
        .p50;
    expect([33.333, 66.666, 73.99999999999999, 0.04, 12.25].map(rounded)).toEqual([33.3, 66.7, 74, 0, 12.3]);
  });
});
