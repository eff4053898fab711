import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlQuery } from "pratique/exchange";
import type { Passage } from "./passages.ts";

/** Loads the rows into a table of a database in memory, asks it, and gives the rows of the answer as they come. */
export async function askDuckdb(passages: readonly Passage[], query: SqlQuery<"duckdb">): Promise<unknown> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run(`CREATE SCHEMA port; CREATE TABLE port.passages (
      flight VARCHAR, declared VARCHAR, grade VARCHAR, status VARCHAR,
      "arrivedAt" TIMESTAMPTZ, "releasedAt" TIMESTAMPTZ, readings INTEGER
    )`);
    const insert = await connection.prepare(
      "INSERT INTO port.passages VALUES ($1, $2, $3, $4, CAST($5 AS TIMESTAMPTZ), CAST($6 AS TIMESTAMPTZ), $7)",
    );
    for (const { flight, declared, grade, status, arrivedAt, releasedAt, readings } of passages) {
      insert.bind([flight, declared, grade ?? null, status, arrivedAt, releasedAt ?? null, readings]);
      await insert.run();
    }
    const answer = await connection.runAndReadAll(query.text, [...query.parameters]);
    return answer.getRowObjectsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
