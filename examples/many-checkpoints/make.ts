import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Draws, seededDraws } from "pratique/testing";
import { countPassages, type Passage } from "./counting.ts";

/*
 * Makes the files that stand beside this example: `node examples/many-checkpoints/make.ts [DIR]`. Made-up people, of whom
 * only the counts are written. The same bytes every time.
 */

const DAY = "2020-03-18";
const CHECKPOINTS = Array.from({ length: 13 }, (_, index) => `CP-${String(index + 1).padStart(2, "0")}`);
/** What each of them is there for: the others are in time, with travellers. */
const [REVISED, ZERO, LATE, SILENT] = ["CP-04", "CP-06", "CP-09", "CP-13"];
const LATE_AT = "2020-03-19T09:35:00+08:00";
const REVISED_AT = "2020-03-19T08:40:00+08:00";

/** Every file with its text. */
export function makeDay(): Record<string, string> {
  const random = seededDraws(13);
  const files: Record<string, unknown> = {
    "data/day.json": {
      day: DAY,
      checkpoints: CHECKPOINTS,
      dueAt: "2020-03-19T08:00:00+08:00",
      asOf: "2020-03-19T10:00:00+08:00",
    },
  };
  for (const checkpoint of CHECKPOINTS) {
    const passages = checkpoint === ZERO ? [] : passagesOf(random);
    const receivedAt =
      checkpoint === LATE ? LATE_AT : `2020-03-19T0${random.whole(0, 7)}:${random.whole(10, 59)}:00+08:00`;
    const report = { checkpoint, day: DAY, receivedAt, revision: 1, tally: countPassages(passages) };
    const name = `checkpoint-${checkpoint.slice(3)}`;
    if (checkpoint === SILENT)
      files[`newer/${name}.json`] = { ...report, receivedAt: LATE_AT, tally: { ...report.tally, version: 99 } };
    else files[`data/${name}.json`] = report;
    if (checkpoint === REVISED)
      files[`data/${name}-revised.json`] = {
        ...report,
        receivedAt: REVISED_AT,
        revision: 2,
        tally: countPassages([...passages, ...Array.from({ length: 5 }, () => passage(random))]),
      };
  }
  return Object.fromEntries(Object.entries(files).map(([file, value]) => [file, `${JSON.stringify(value)}\n`]));
}

function passagesOf(random: Draws): Passage[] {
  return Array.from({ length: random.whole(60, 140) }, () => passage(random));
}

function passage(random: Draws): Passage {
  const lane = random.next() < 0.25 ? "red" : "green";
  const entered = random.whole(0, 23 * 3600);
  const seconds = secondsInside(random, lane);
  const isTested = lane === "red" || random.next() < 0.1;
  const patrol = random.next() < 0.02 ? {} : ({ patrol: random.next() < 0.005 ? "not-done" : "done" } as const);
  return {
    lane,
    entered: written(entered),
    ...(random.next() < 0.01 ? {} : { left: written(random.next() < 0.003 ? entered - 60 : entered + seconds) }),
    declaration: "done",
    temperature: random.next() < 0.002 ? "not-done" : "done",
    ...patrol,
    test: !isTested ? "none" : random.next() < 0.03 ? "positive" : "negative",
  };
}

/** Most are through soon, and a few take very long. */
function secondsInside(random: Draws, lane: Passage["lane"]): number {
  const minutes = (lane === "red" ? 45 : 9) / (1.05 - random.next());
  return Math.round(minutes * 60);
}

const MIDNIGHT = Date.UTC(2020, 2, 17, 16);

/** An instant of the day, in seconds since its midnight at the port. */
function written(seconds: number): string {
  return new Date(MIDNIGHT + seconds * 1000).toISOString();
}

if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? import.meta.dirname);
  for (const [file, text] of Object.entries(makeDay())) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  process.stdout.write(`${folder}\n`);
}
