import { instant } from "pratique/calendar";
import { type CaseFile, openCaseFile, record, replayCase } from "pratique/flow";
import { threeChecks2020 } from "pratique/screening";
import { readTally, type TallyDefinition, tally } from "pratique/statistics";
import { seededDraws } from "pratique/testing";
import { wholeOptions } from "../house/whole-options.ts";

/*
 * Ten million cases through one tally: `npm run soak -- [--cases N]`. Each is a case file that is opened, recorded in,
 * replayed and let go. What stays in memory is the tally, and that does not grow with the cases.
 */

const { cases: CASES } = wholeOptions("npm run soak -- [--cases N]", { cases: 10_000_000 });
const STEPS = 10;
/** What a collection may leave behind by chance, in bytes. */
const GROWTH = 4_000_000;

const collect = globalThis.gc;
if (collect === undefined) throw new TypeError("soak: expected node --expose-gc");

const DEFINITION = {
  id: "soak",
  version: 1,
  by: { status: "status", lane: "lane" },
  counts: { released: { status: "released" } },
  sums: { events: { field: "events" } },
  durations: { release: { from: "arrivedAt", to: "releasedAt", relativeError: 0.01 } },
} as const satisfies TallyDefinition;

const COURSES: readonly [readonly string[], ...(readonly string[])[]] = [
  ["declaration-clear", "temperature-normal", "patrol-clear", "released"],
  ["declaration-flagged", "temperature-normal", "patrol-clear", "survey-completed", "examination-completed"],
  ["declaration-returned", "declaration-clear", "temperature-raised", "patrol-flagged"],
];
const LANES = ["green", "red"] as const;
/** The minute of the hour in which it happens. */
const at = (minute: number) => instant(`2020-03-18T06:${String(minute).padStart(2, "0")}:00+08:00`);

const heaps: number[] = [];

/** One case after the other, and now and then a look at the memory. */
function* cases() {
  const draws = seededDraws(1);
  for (let number = 0; number < CASES; number++) {
    if (number % (CASES / STEPS) === 0 && number > 0) look(number);
    const course = draws.pick(COURSES);
    const start = draws.whole(0, 50);
    let file: CaseFile = openCaseFile(`E${number}`, threeChecks2020);
    for (const [sequence, event] of course.entries())
      file = record(file, { at: at(start + sequence), sequence, by: "officer-1", event });
    const run = replayCase(file, { flows: [threeChecks2020] });
    if (!run.ok) throw new Error("expected the edition of the case at hand");
    const { status, accepted } = run.value;
    const released = accepted.find(({ to }) => to === "released")?.entry.at;
    yield { status, lane: draws.pick(LANES), events: accepted.length, arrivedAt: at(start), releasedAt: released };
  }
}

function look(number: number): void {
  collect?.();
  const { heapUsed } = process.memoryUsage();
  heaps.push(heapUsed);
  process.stdout.write(`${number} cases, ${(heapUsed / 1e6).toFixed(2)} MB in use\n`);
}

const began = performance.now();
const counted = tally(cases(), DEFINITION);
look(CASES);
const total = counted.cells.reduce((sum, { count }) => sum + count, 0);
const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
const isReadable = readTally(JSON.parse(JSON.stringify(counted))).ok;
process.stdout.write(
  `${total} of ${CASES} cases counted in ${((performance.now() - began) / 1000).toFixed(0)} s; memory grew by ${(growth / 1e6).toFixed(2)} MB; ` +
    `the tally is ${JSON.stringify(counted).length} characters and ${isReadable ? "can be read back" : "cannot be read back"}\n`,
);
process.exitCode = total === CASES && growth < GROWTH && isReadable ? 0 : 1;
