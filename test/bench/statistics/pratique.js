// What the library is told: a definition, and columns or rows with the fields that it names.
import { csvColumns, ndjsonColumns } from "pratique/exchange";
import { columnsOf, fieldsOf, sketch, sketchCounter, sketchQuantile, tallyColumns } from "pratique/statistics";
import { blankAnswer } from "./answer.js";
import { DAYS, LANE_NAMES, PORT_NAMES, SECONDS_PER_DAY, START, STATUS_NAMES } from "./events.js";

export { sketch, sketchCounter, sketchQuantile };

export const STAYS = {
  id: "stays-by-port-and-day",
  version: 1,
  by: { port: "port", day: { dayOf: "entryAt", timeZone: "UTC" } },
  counts: { cleared: { status: "cleared" } },
  durations: { stay: { from: "entryAt", to: "exitAt" } },
};

export function columns({ count, port, lane, status, flags, entry, exit }) {
  return {
    length: count,
    fields: {
      port: { kind: "code", codes: port, labels: PORT_NAMES },
      lane: { kind: "code", codes: lane, labels: LANE_NAMES },
      status: { kind: "code", codes: status, labels: STATUS_NAMES },
      flags: { kind: "number", values: flags },
      entryAt: { kind: "instant", seconds: entry },
      exitAt: { kind: "instant", seconds: exit },
    },
  };
}

export function countColumns(read) {
  const { tally, quantiles } = tallyColumns(read, STAYS);
  return { tally, stays: quantiles("stay", [0.5, 0.95]) };
}

const READERS = {
  entryAt: ({ entryAt }) => entryAt / 1000,
  exitAt: ({ exitAt }) => (exitAt === null ? undefined : exitAt / 1000),
};

export function countObjects(rows) {
  return countColumns(columnsOf(rows, fieldsOf(STAYS), READERS));
}

export function answerOf({ tally, stays }) {
  const answer = blankAnswer();
  for (const [place, { values, count, counts, durations }] of tally.cells.entries()) {
    const [port, day] = values;
    const days = (Date.parse(`${day}T00:00:00Z`) / 1000 - START) / SECONDS_PER_DAY;
    const group = PORT_NAMES.indexOf(port) * DAYS + days;
    answer.count[group] = count;
    answer.cleared[group] = counts.cleared.yes;
    answer.measured[group] = durations.stay.measured;
    answer.p50[group] = stays[place][0] ?? Number.NaN;
    answer.p95[group] = stays[place][1] ?? Number.NaN;
  }
  return answer;
}

const FIELDS = {
  port: { kind: "code", required: true },
  lane: { kind: "code", options: LANE_NAMES },
  status: { kind: "code", options: STATUS_NAMES },
  entryAt: { kind: "instant", required: true },
  exitAt: { kind: "instant" },
  flags: { kind: "number" },
};
const PIECE = 1 << 18;

function read(reader, bytes) {
  for (let at = 0; at < bytes.length; at += PIECE) reader.push(bytes.subarray(at, at + PIECE));
  return reader.end();
}

export const readCsv = (bytes) => read(csvColumns(FIELDS), bytes);
export const readNdjson = (bytes) => read(ndjsonColumns(FIELDS), bytes);
