import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DAY, instantAt } from "./maker/calendar.ts";
import { expectedSummary } from "./maker/expected.ts";
import { everyone } from "./maker/people.ts";
import type { Card, Person } from "./maker/person.ts";
import { Seeded } from "./maker/random.ts";

/*
 * Makes the smaller port-day that stands in `data/`: `node examples/port-day/make.ts [DIR]`. Made-up people, every kind
 * of case, and beside it `expected.json`, counted from what was put in. The same bytes every time.
 */

const FACILITIES = ["Ditan Hospital", "Xiaotangshan Hospital", "Central quarantine site 3"] as const;

/** Cards and receipts of people who are on no manifest. */
const STRAY_CARDS = ["Z20200318", "Z81640027"];
const STRAY_RECEIPT = "Z55501234";

/** Every file of the port-day with its text. */
export function makePortDay(): Record<string, string> {
  const random = new Seeded(20_200_318);
  const people = everyone(random);
  return {
    "port.json": `${JSON.stringify(PORT, undefined, 2)}\n`,
    "manifest.csv": csv(MANIFEST_HEADER, people.map(manifestRow)),
    "declarations.ndjson": lines(declarations(people)),
    "readings.ndjson": lines(readings(people, random)),
    "log.ndjson": lines(log(people, random)),
    "receipts.csv": csv(["documentNo", "receivedAt", "facility"], receipts(people, random)),
    "expected.json": `${JSON.stringify(expectedSummary(people, { cards: STRAY_CARDS, receipts: [STRAY_RECEIPT] }), undefined, 2)}\n`,
  };
}

const PORT = {
  port: "CNPEK",
  timeZone: "Asia/Shanghai",
  day: DAY,
  affectedCountries: [
    { country: "ITA", from: "2020-03-01" },
    { country: "IRN", from: "2020-03-01" },
    { country: "KOR", from: "2020-03-01" },
    { country: "JPN", from: "2020-03-01" },
    { country: "ESP", from: "2020-03-11" },
    { country: "FRA", from: "2020-03-11" },
    { country: "DEU", from: "2020-03-11" },
    { country: "USA", from: "2020-03-13" },
    { country: "CHE", from: "2020-03-16" },
    { country: "GBR", from: "2020-03-16" },
    { country: "NLD", from: "2020-03-19" },
  ],
  facilities: FACILITIES,
};

const MANIFEST_HEADER = ["flightNo", "origin", "arrivedAt", "documentNo", "name", "nationality", "seat", "role"];

function manifestRow({ flight, documentNumber, name, nationality, seat, role }: Person): string[] {
  return [flight.number, flight.origin, instantAt(flight.arrives), documentNumber, name, nationality, seat, role];
}

function declarations(people: readonly Person[]): object[] {
  const submitted = people.flatMap(({ card, submittedAt, earlier }) => [
    ...earlier,
    ...(card === undefined ? [] : [{ card, submittedAt }]),
  ]);
  const pattern = people.find(({ card, truth, flight }) => card && truth.findings.length === 0 && !flight.isAffected);
  for (const [index, certNo] of STRAY_CARDS.entries())
    submitted.push({
      card: { ...(pattern?.card as Card), certNo, passerName: "Alex Stray" },
      submittedAt: 3600 * (index + 4),
    });
  return submitted
    .sort((one, other) => one.submittedAt - other.submittedAt)
    .map(({ card, submittedAt }, index) => ({
      declarationId: `D${String(index + 1).padStart(5, "0")}`,
      submittedAt: instantAt(submittedAt),
      direction: "entry",
      port: "CNPEK",
      ...card,
    }));
}

function readings(people: readonly Person[], random: Seeded): object[] {
  return people
    .flatMap((person) => person.readings.map((reading) => ({ ...reading, documentNo: person.documentNumber })))
    .sort((one, other) => one.at - other.at)
    .map(({ documentNo, at, celsius, site }) => ({
      documentNo,
      at: instantAt(at),
      celsius,
      site,
      device: site === "camera" ? `CAM-${random.whole(1, 6)}` : `THERM-${random.whole(1, 9)}`,
    }));
}

function log(people: readonly Person[], random: Seeded): object[] {
  return people
    .flatMap((person) => person.log.map(({ event, at }) => ({ documentNo: person.documentNumber, at, event })))
    .sort((one, other) => one.at - other.at)
    .map(({ documentNo, at, event }) => ({
      documentNo,
      at: instantAt(at),
      event,
      by: `officer-${random.whole(1, 12)}`,
    }));
}

function receipts(people: readonly Person[], random: Seeded): string[][] {
  const received = people.flatMap(({ documentNumber, receivedAt }) =>
    receivedAt === undefined ? [] : [{ documentNumber, receivedAt }],
  );
  received.push({ documentNumber: STRAY_RECEIPT, receivedAt: 17 * 3600 });
  return received
    .sort((one, other) => one.receivedAt - other.receivedAt)
    .map(({ documentNumber, receivedAt }) => [documentNumber, instantAt(receivedAt), random.pick(FACILITIES)]);
}

function lines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? join(import.meta.dirname, "data"));
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(makePortDay())) writeFileSync(join(folder, file), text);
  process.stdout.write(`${folder}\n`);
}
