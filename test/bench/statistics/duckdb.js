// DuckDB in memory, on one thread.
import { DuckDBDataChunk, DuckDBInstance, INTEGER, USMALLINT, UTINYINT } from "@duckdb/node-api";
import { blankAnswer } from "./answer.js";
import { DAYS, START } from "./events.js";

const ROWS_OF_CHUNK = 2048;

export async function connect() {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("SET threads = 1");
  return connection;
}

/** A table of the events; an exit that is not known is null. */
export async function load(connection, { count, port, lane, status, flags, entry, exit }) {
  await connection.run(
    'CREATE OR REPLACE TABLE events(port UTINYINT, lane UTINYINT, status UTINYINT, flags USMALLINT, entry INTEGER, "exit" INTEGER)',
  );
  const appender = await connection.createAppender("events");
  const types = [UTINYINT, UTINYINT, UTINYINT, USMALLINT, INTEGER, INTEGER];
  for (let at = 0; at < count; at += ROWS_OF_CHUNK) {
    const end = Math.min(count, at + ROWS_OF_CHUNK);
    const chunk = DuckDBDataChunk.create(types, end - at);
    for (const [place, column] of [port, lane, status, flags, entry].entries())
      chunk.setColumnValues(place, Array.from(column.subarray(at, end)));
    chunk.setColumnValues(
      5,
      Array.from(exit.subarray(at, end), (left) => (left < 0 ? null : left)),
    );
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}

export async function count(connection) {
  const reader = await connection.runAndReadAll(`
    SELECT port, ((entry - ${START}) // 86400)::INTEGER AS day, count(*)::INTEGER, count(*) FILTER (status = 0)::INTEGER,
      count("exit")::INTEGER, quantile_cont("exit" - entry, [0.5, 0.95])
    FROM events GROUP BY 1, 2`);
  return reader.getColumnsJS();
}

export function answerOf([ports, days, counts, cleared, measured, quantiles]) {
  const answer = blankAnswer();
  for (const [place, port] of ports.entries()) {
    const group = port * DAYS + days[place];
    answer.count[group] = counts[place];
    answer.cleared[group] = cleared[place];
    answer.measured[group] = measured[place];
    answer.p50[group] = quantiles[place]?.[0] ?? Number.NaN;
    answer.p95[group] = quantiles[place]?.[1] ?? Number.NaN;
  }
  return answer;
}

/** Reads a file of comma-separated values into a table. */
export async function readCsv(connection, file) {
  await connection.run(`CREATE OR REPLACE TABLE read AS SELECT * FROM read_csv('${file}')`);
}

export async function rowsRead(connection) {
  const reader = await connection.runAndReadAll("SELECT count(*)::INTEGER, sum(flags)::DOUBLE FROM read");
  return reader.getColumnsJS().map(([value]) => value);
}
