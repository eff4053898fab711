import { expect, it } from "vitest";
import { Writing } from "../../src/exchange/sql-writing.js";
import { placeOf } from "../../src/statistics/sketch.js";
import { VISITS } from "../statistics/visits.js";

const write = (dialect: "duckdb" | "postgresql", table: string | readonly string[] = "visits") => {
  const writing = new Writing(VISITS, { dialect, table });
  return { text: writing.text(), bound: writing.bound };
};

it("binds words and zones in the order in which they stand in the text", () => {
  const { text, bound } = write("postgresql");
  expect(bound).toEqual([
    ...["CNPEK", "Asia/Shanghai", "USJFK", "America/New_York", "WSAPW", "Pacific/Apia"],
    ...["cleared", "held", "refused", "red"],
  ]);
  expect([...text.matchAll(/\$(\d+)/g)].map((mark) => Number(mark[1]))).toEqual(bound.map((_, place) => place + 1));
});

it("places times by whole numbers as a sketch does, at both ends of every bucket of a power of two", () => {
  const [, steps = ""] = /CASE (WHEN d1 < .*) END AS place/.exec(write("postgresql").text) ?? [];
  const whens = [...steps.matchAll(/WHEN d1 < (\d+) THEN (?:(\d+) \+ )?d1(?: \/ (\d+))?/g)].map((when) => ({
    below: Number(when[1]),
    add: Number(when[2] ?? 0),
    by: Number(when[3] ?? 1),
  }));
  const placed = (time: number) => {
    const when = whens.find(({ below }) => time < below);
    return when === undefined ? undefined : when.add + Math.floor(time / when.by);
  };
  for (let power = 1; power <= 253_402_300_799; power *= 2)
    for (const time of [power - 1, power, power + 1, power * 1.5])
      expect(placed(Math.floor(time)), String(time)).toBe(placeOf(Math.floor(time), 6));
  expect(placed(253_402_300_799)).toBe(placeOf(253_402_300_799, 6));
});

it("reads each column of the table once for each thing that it is", () => {
  const { text } = write("duckdb");
  for (const field of ["port", "entry", "status", "exit", "bags"]) expect(text).toContain(`source."${field}"`);
  expect(text.split('epoch_us(source."entry")')).toHaveLength(2);
  expect(text.split('FROM "visits" AS source')).toHaveLength(2);
});

it("names its own parts beside the table, whose name they could hide", () => {
  const parts = (table: string | readonly string[]) =>
    [...write("duckdb", table).text.matchAll(/(\w+) AS \(\n/g)].map(([, name]) => name);
  expect(parts("visits")).toEqual(["given", "known", "told"]);
  expect(parts("Given")).toEqual(["given_", "known", "told"]);
  expect(parts(["known", "told"])).toEqual(["given", "known_", "told_"]);
  expect(parts(["given", "given_"])).toEqual(["given__", "known", "told"]);
});
