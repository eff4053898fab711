import { createReadStream } from "node:fs";
import { type ColumnsRead, csvColumns } from "pratique/exchange";
import { type FieldKinds, fieldsOf, type TallyDefinition } from "pratique/statistics";

/** What is added up of every row. */
export const FIGURES = ["arrivals", "tests", "positives", "allocated"] as const;
/** One of `FIGURES`. */
export type Figure = (typeof FIGURES)[number];
/** A number for each. */
export type FigureTotals = Readonly<Record<Figure, number>>;

/** What is counted, by what. */
export const TESTING = {
  id: "border-testing",
  version: 1,
  by: { port: "port", days: "days", country: "country" },
  sums: {
    arrivals: { field: "arrivals" },
    tests: { field: "tests" },
    positives: { field: "positives" },
    allocated: { field: "allocated" },
  },
} as const satisfies TallyDefinition;

/** What the fields are called in the file. */
export const NAMES: Readonly<Record<string, string>> = {
  days: "epoch_dates",
  port: "point_entry",
  country: "country",
  arrivals: "numSchedArrivals",
  tests: "numTestsPerformed",
  positives: "numPositivesFound",
  allocated: "numTestsAlloc",
};

/** The fields that are counted; none may be blank, and each number is exact. */
const FIELDS: FieldKinds = Object.fromEntries(
  Object.entries(fieldsOf(TESTING)).map(([field, { kind }]) => [field, { kind, required: true }]),
);

/** Reads the file into columns while it comes; `undefined` when there is none to read. */
export async function readTesting(file: string): Promise<ColumnsRead | undefined> {
  const reader = csvColumns(FIELDS, { names: NAMES });
  try {
    for await (const piece of createReadStream(file)) reader.push(piece);
  } catch {
    return undefined;
  }
  return reader.end();
}
