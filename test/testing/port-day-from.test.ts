import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { readLogLine, readPortDay, readReading, readReceipt } from "../../src/exchange/port-day.js";
import { PORT_DAY_FILES, portDayFrom } from "../../src/testing/port-day-from.js";
import { ROOT } from "../house/sources.js";

const DATA = join(ROOT, "examples/port-day/data");
const own = (file: string) => readFileSync(join(DATA, file), "utf8");

const rows = (text: string) => text.trimEnd().split("\n");
/** The receipts hold no comma within a cell. */
const columns = (text: string) => {
  const [header = "", ...others] = rows(text);
  return others.map((row) => Object.fromEntries(header.split(",").map((name, index) => [name, row.split(",")[index]])));
};

describe("the port-day of seed 20200318", () => {
  it("is the one that stands beside the example, byte for byte", () => {
    const { files, truth } = portDayFrom({ seed: 20_200_318 });
    for (const file of PORT_DAY_FILES) expect(files[file] === own(file), file).toBe(true);
    expect(truth.summary).toEqual(JSON.parse(own("expected.json")));
  });
});

describe("any other port-day", () => {
  const { files, truth } = portDayFrom({ seed: 5, day: calendarDate("2022-07-01") });

  it("can be read line by line", () => {
    expect(readPortDay(JSON.parse(files["port.json"]))).toMatchObject({ ok: true, value: { day: "2022-07-01" } });
    for (const line of rows(files["readings.ndjson"])) expect(readReading(JSON.parse(line)).ok).toBe(true);
    for (const [index, line] of rows(files["log.ndjson"]).entries())
      expect(readLogLine(JSON.parse(line), index + 1).ok).toBe(true);
    for (const row of columns(files["receipts.csv"])) expect(readReceipt(row).ok).toBe(true);
    expect(rows(files["manifest.csv"])).toHaveLength(truth.people.length + 1);
  });

  it("has other people and the same kinds of case", () => {
    const other = portDayFrom({ seed: 6 }).truth;
    expect(other.people.map(({ cases }) => cases)).toEqual(truth.people.map(({ cases }) => cases));
    expect(other.people[0]?.documentNumber).not.toBe(truth.people[0]?.documentNumber);
    expect(truth.summary.custody.unaccounted).toEqual(
      truth.people
        .filter(({ ends, isReceived }) => ends === "transferred" && !isReceived)
        .map(({ documentNumber }) => documentNumber)
        .sort(),
    );
  });
});
