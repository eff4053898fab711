import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { do_not_optimize } from "mitata";
import { Disagreement } from "../disagreement.js";
import { median } from "../rounds.js";
import { checkAnswer } from "./answer.js";
import { csv, events, GROUPS, ndjson, objects } from "./events.js";

const EVENTS = 5_000_000;
/** As many objects as a contender that takes them one by one is given: each costs a hundred bytes. */
const OBJECTS = 500_000;
const LINES = 1_000_000;
const STAYS_SKETCHED = 1_000_000;
const RELATIVE_ERROR = 0.01;
const [MANY, FEWER] = [10_000_000, 1_000_000];
const ALERTS = "alerts over 10000 series of 365 days";

// A contender is imported only in the process that measures it.
export const statisticsContests = [
  { names: ["effectiveness"], against: "simulation", prepare: prepareSimulation },
  { names: ["protocol effectiveness"], against: "simulation", prepare: prepareProtocol },
  { names: ["tally columns"], against: "hand-written", prepare: prepareHandWritten },
  { names: ["tally columns", "tally columns, loading included"], against: "duckdb", prepare: prepareDuckdb },
  ...["d3-array", "arquero"].map((against) => ({
    names: ["tally objects"],
    against,
    prepare: () => prepareObjects(against),
  })),
  { names: ["sketch add"], against: "count", prepare: prepareCount },
  { names: ["sketch add"], against: "sketches-js", prepare: prepareSketches },
  { names: ["ingest ndjson"], against: "parse-and-keep", prepare: prepareNdjson },
  { names: ["ingest csv"], against: "duckdb", prepare: prepareCsv },
  { names: ["tally columns, bytes kept of an event"], against: "16 bytes", prepare: prepareBytes },
  { names: [`tally columns of ${MANY} events`], against: `${FEWER} events`, prepare: prepareGrowth },
  { names: [ALERTS], against: "bare sums", prepare: prepareAlerts },
];

/** One estimate of what screening finds, by quadrature, against the same model with 10,000 travellers drawn. */
async function prepareSimulation() {
  const ours = await import("pratique/statistics");
  const { simulateTravellers } = await import("./simulation.js");
  const infection = {
    incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
    onsetToSevere: { meanDays: 9.1, varianceSquareDays: 14.7 },
    undetectable: 0.17,
  };
  const screening = { flightHours: 12, exitSensitivity: 0.86, entrySensitivity: 0.86 };
  const known = ours.flightScreening(infection, screening).shares;
  for (const [outcome, share] of Object.entries(simulateTravellers(infection, screening, 200_000)))
    if (Math.abs(share - known[outcome]) > 0.01)
      throw new Disagreement("simulation", `${share} ${outcome}, not ${known[outcome]}`);
  return {
    effectiveness: {
      operations: 1,
      ours: () => do_not_optimize(ours.flightScreening(infection, screening)),
      theirs: () => do_not_optimize(simulateTravellers(infection, screening, 10_000)),
    },
  };
}

/** One estimate of what a protocol with quarantine and tests lets through, against 10,000 travellers drawn. */
async function prepareProtocol() {
  const ours = await import("pratique/statistics");
  const { edition9, madeUpConduct, madeUpInfection, simulateProtocol } = await import("./simulated-protocol.js");
  const known = ours.protocolEffectiveness(edition9, madeUpInfection, madeUpConduct).shares;
  for (const [outcome, share] of Object.entries(simulateProtocol(madeUpInfection, madeUpConduct, 200_000)))
    if (Math.abs(share - known[outcome]) > 0.01)
      throw new Disagreement("simulation", `${share} ${outcome}, not ${known[outcome]}`);
  return {
    "protocol effectiveness": {
      operations: 1,
      ours: () => do_not_optimize(ours.protocolEffectiveness(edition9, madeUpInfection, madeUpConduct)),
      theirs: () => do_not_optimize(simulateProtocol(madeUpInfection, madeUpConduct, 10_000)),
    },
  };
}

async function prepareHandWritten() {
  const ours = await import("./pratique.js");
  const { handWritten } = await import("./hand-written.js");
  const all = events(EVENTS);
  const columns = ours.columns(all);
  checkAnswer("pratique", ours.answerOf(ours.countColumns(columns)), handWritten(all));
  return {
    "tally columns": {
      operations: EVENTS,
      ours: () => do_not_optimize(ours.countColumns(columns)),
      theirs: () => do_not_optimize(handWritten(all)),
    },
  };
}

async function prepareDuckdb() {
  const ours = await import("./pratique.js");
  const theirs = await import("./duckdb.js");
  const all = events(EVENTS);
  const columns = ours.columns(all);
  const connection = await theirs.connect();
  await theirs.load(connection, all);
  checkAnswer("pratique", ours.answerOf(ours.countColumns(columns)), theirs.answerOf(await theirs.count(connection)));
  const count = () => do_not_optimize(ours.countColumns(columns));
  return {
    "tally columns": {
      operations: EVENTS,
      ours: count,
      theirs: async () => do_not_optimize(await theirs.count(connection)),
    },
    // Columns are counted where they are: there is nothing to load.
    "tally columns, loading included": {
      operations: EVENTS,
      ours: count,
      theirs: async () => {
        await theirs.load(connection, all);
        do_not_optimize(await theirs.count(connection));
      },
    },
  };
}

async function prepareObjects(against) {
  const ours = await import("./pratique.js");
  const theirs = await (against === "arquero" ? import("./arquero.js") : import("./d3-array.js"));
  const rows = objects(events(OBJECTS));
  checkAnswer(against, theirs.answerOf(theirs.count(rows)), ours.answerOf(ours.countObjects(rows)));
  return {
    "tally objects": {
      operations: OBJECTS,
      ours: () => do_not_optimize(ours.countObjects(rows)),
      theirs: () => do_not_optimize(theirs.count(rows)),
    },
  };
}

/** The stays of some events, in seconds. */
function stays() {
  const { count, entry, exit } = events(STAYS_SKETCHED);
  const seconds = [];
  for (let event = 0; event < count; event++) if (exit[event] >= 0) seconds.push(exit[event] - entry[event]);
  return Int32Array.from(seconds);
}

function sketched({ sketchCounter }, seconds) {
  const counter = sketchCounter(RELATIVE_ERROR);
  for (let place = 0; place < seconds.length; place++) counter.add(seconds[place]);
  return counter;
}

/** Both have to keep the error: of each quantile, against the exact one. */
function checkQuantiles(who, seconds, quantileAt) {
  const sorted = seconds.toSorted();
  for (const probability of [0.01, 0.5, 0.95, 0.999]) {
    const position = (sorted.length - 1) * probability;
    const [least, most] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
    const found = quantileAt(probability);
    if (found < least * (1 - RELATIVE_ERROR) || found > most * (1 + RELATIVE_ERROR))
      throw new Disagreement(who, `${found} is not within ${RELATIVE_ERROR} of ${least} to ${most}`);
  }
}

/** Adding to one of as many counters as there are groups: what any count at all costs. */
async function prepareCount() {
  const ours = await import("./pratique.js");
  const seconds = stays();
  const groups = Int32Array.from(seconds, (_, place) => (place * 7919) % GROUPS);
  const counters = new Int32Array(GROUPS);
  return {
    "sketch add": {
      operations: seconds.length,
      ours: () => do_not_optimize(sketched(ours, seconds)),
      theirs: () => {
        for (let place = 0; place < seconds.length; place++) counters[groups[place]] += seconds[place] & 1;
        do_not_optimize(counters);
      },
    },
  };
}

async function prepareSketches() {
  const ours = await import("./pratique.js");
  const { DDSketch } = await import("@datadog/sketches-js");
  const seconds = stays();
  const accepted = () => {
    const sketch = new DDSketch({ relativeAccuracy: RELATIVE_ERROR });
    for (let place = 0; place < seconds.length; place++) sketch.accept(seconds[place]);
    return sketch;
  };
  const [own, other] = [sketched(ours, seconds).sketch(), accepted()];
  checkQuantiles("pratique", seconds, (probability) => ours.sketchQuantile(own, probability));
  checkQuantiles("sketches-js", seconds, (probability) => other.getValueAtQuantile(probability));
  return {
    "sketch add": {
      operations: seconds.length,
      ours: () => do_not_optimize(sketched(ours, seconds)),
      theirs: () => do_not_optimize(accepted()),
    },
  };
}

async function prepareNdjson() {
  const ours = await import("./pratique.js");
  const { parseAndKeep } = await import("./parse-and-keep.js");
  const all = events(LINES);
  const bytes = ndjson(all);
  checkRead("pratique", ours.readNdjson(bytes), all);
  if (parseAndKeep(bytes).length !== LINES) throw new Disagreement("parse-and-keep", "another number of objects");
  return {
    "ingest ndjson": {
      operations: LINES,
      ours: () => do_not_optimize(ours.readNdjson(bytes)),
      theirs: () => do_not_optimize(parseAndKeep(bytes)),
    },
  };
}

async function prepareCsv() {
  const ours = await import("./pratique.js");
  const theirs = await import("./duckdb.js");
  const all = events(LINES);
  const bytes = csv(all);
  const file = join(tmpdir(), `pratique-events-${process.pid}.csv`);
  writeFileSync(file, bytes);
  process.on("exit", () => rmSync(file, { force: true }));
  const connection = await theirs.connect();
  await theirs.readCsv(connection, file);
  checkRead("pratique", ours.readCsv(bytes), all);
  const [rows, flags] = await theirs.rowsRead(connection);
  if (rows !== LINES || flags !== all.flags.reduce((sum, one) => sum + one, 0))
    throw new Disagreement("duckdb", `${rows} rows`);
  return {
    "ingest csv": {
      operations: LINES,
      ours: () => do_not_optimize(ours.readCsv(bytes)),
      theirs: () => theirs.readCsv(connection, file),
    },
  };
}

function checkRead(who, { columns, refused, issueCount }, all) {
  const { port, entryAt, exitAt, flags } = columns.fields;
  if (refused + issueCount > 0 || columns.length !== all.count) throw new Disagreement(who, `${refused} rows refused`);
  for (let event = 0; event < all.count; event++)
    if (
      entryAt.seconds[event] !== all.entry[event] ||
      exitAt.seconds[event] !== all.exit[event] ||
      flags.values[event] !== all.flags[event] ||
      port.labels[port.codes[event]] !== `P${String(all.port[event]).padStart(2, "0")}`
    )
      throw new Disagreement(who, `event ${event} differs`);
}

/** What the columns that were read take, in bytes of an event. */
async function prepareBytes() {
  const ours = await import("./pratique.js");
  const { columns } = ours.readCsv(csv(events(LINES)));
  const arrays = Object.values(columns.fields).map(({ codes, seconds, values }) => codes ?? seconds ?? values);
  const bytes = arrays.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) / LINES;
  const figure = () => ({ ratio: bytes / 16, ours: bytes, theirs: 16, unit: "bytes/event" });
  return { "tally columns, bytes kept of an event": { figure } };
}

/** Ten times the events, for each event: a ratio of 1 is a cost that grows in proportion. Some stays last a fortnight. */
async function prepareGrowth() {
  const ours = await import("./pratique.js");
  const columns = [MANY, FEWER].map((count) => ours.columns(events(count, { longestSeconds: 1_209_600 })));
  const timeOf = (read) => {
    globalThis.gc?.();
    const begun = process.cpuUsage();
    do_not_optimize(ours.countColumns(read));
    const { user, system } = process.cpuUsage(begun);
    return ((user + system) * 1000) / read.length;
  };
  const figure = () => {
    const rounds = Array.from({ length: 6 }, () => columns.map(timeOf)).slice(1);
    const [many, fewer] = [0, 1].map((side) => median(rounds.map((round) => round[side])));
    return { ratio: median(rounds.map(([one, other]) => one / other)), ours: many, theirs: fewer };
  };
  return { [`tally columns of ${MANY} events`]: { figure } };
}

async function prepareAlerts() {
  const { alertsFigure } = await import("./alerts.js");
  return { [ALERTS]: { figure: alertsFigure() } };
}
