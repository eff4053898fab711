import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogLine, readManifestEntry, readPortDay, readReading, readReceipt } from "../../src/exchange/port-day.js";
import { anyJson, changed, damaged, placesIn } from "../declaration/cards.js";

const portDay = {
  port: "CNPEK",
  timeZone: "Asia/Shanghai",
  day: "2020-03-18",
  affectedCountries: [
    { country: "ITA", from: "2020-03-01" },
    { country: "KOR", from: "2020-03-01", until: "2020-03-20" },
  ],
  facilities: ["Ditan Hospital"],
};
const manifestRow = {
  flightNo: "TG674",
  origin: "BKK",
  arrivedAt: "2020-03-18T16:20:00+08:00",
  documentNo: " x2143 1744 ",
  name: "Example",
  nationality: "ESP",
  seat: "15G",
  role: "passenger",
};
const readingLine = {
  documentNo: "g1",
  at: "2020-03-18T06:08:00+08:00",
  celsius: 36.4,
  site: "camera",
  device: "CAM-8",
};
const logLine = { documentNo: "ｇ１", at: "2020-03-18T06:10:22+08:00", event: "released", by: "officer-1" };
const receiptRow = { documentNo: "G1", receivedAt: "2020-03-18T07:03:22+08:00", facility: "Ditan Hospital" };

type Reader = (
  value: unknown,
) => ReturnType<
  typeof readPortDay | typeof readReading | typeof readReceipt | typeof readManifestEntry | typeof readLogLine
>;
const readers: readonly (readonly [string, Reader, Readonly<Record<string, unknown>>])[] = [
  ["readPortDay", readPortDay, portDay],
  ["readManifestEntry", readManifestEntry, manifestRow],
  ["readReading", readReading, readingLine],
  ["readLogLine", (line) => readLogLine(line, 1), logLine],
  ["readReceipt", readReceipt, receiptRow],
];
const issuesOf = (result: ReturnType<Reader>) =>
  result.ok ? [] : result.issues.map(({ path, expected }) => `${path.join(".")}: ${expected.en}`);

describe("readPortDay", () => {
  it("reads the port, its zone, the day, the dated list of affected areas and the facilities", () => {
    expect(readPortDay(portDay)).toEqual({
      ok: true,
      value: {
        port: "CNPEK",
        timeZone: "Asia/Shanghai",
        day: "2020-03-18",
        affectedAreas: portDay.affectedCountries,
        facilities: ["Ditan Hospital"],
      },
    });
  });

  it("says everything that is wrong at once, with its place and what was expected", () => {
    const wrong = {
      port: " ",
      timeZone: "Mars/Base",
      day: "18/03/2020",
      affectedCountries: [{ country: "ITA", from: "2020-02-30" }, "KOR", { from: "2020-03-01", until: "soon" }],
    };
    expect(issuesOf(readPortDay(wrong))).toEqual([
      "port: text",
      "timeZone: an IANA time zone",
      "day: a date written YYYY-MM-DD",
      "affectedCountries.0.from: a date written YYYY-MM-DD",
      "affectedCountries.1: an object",
      "affectedCountries.1.country: a country code of three capitals (ISO 3166-1 alpha-3)",
      "affectedCountries.1.from: a date written YYYY-MM-DD",
      "affectedCountries.2.country: a country code of three capitals (ISO 3166-1 alpha-3)",
      "affectedCountries.2.until: a date written YYYY-MM-DD",
      "facilities: a list",
    ]);
  });

  it("takes no country whose code no stay could bear", () => {
    const listed = (country: string) =>
      readPortDay({ ...portDay, affectedCountries: [{ country, from: "2020-03-01" }] });
    expect(listed("ITA").ok).toBe(true);
    for (const country of ["IT", "ita", "Italy", "SIN"])
      expect(issuesOf(listed(country))).toEqual([
        "affectedCountries.0.country: a country code of three capitals (ISO 3166-1 alpha-3)",
      ]);
  });

  it("says which facility is no name", () => {
    expect(
      issuesOf(readPortDay({ ...portDay, facilities: ["Ditan Hospital", 3, {}, null] })).map(
        (issue) => issue.split(":")[0],
      ),
    ).toEqual(["facilities.1", "facilities.2", "facilities.3"]);
  });

  it("does not stumble over a facility that says how it is to be written", () => {
    expect(() => readPortDay(JSON.parse(JSON.stringify({ ...portDay, facilities: [{ toString: 1 }] })))).not.toThrow();
  });
});

describe("readManifestEntry", () => {
  it("reads a row by its columns, with the document number in its standard form", () => {
    expect(readManifestEntry(manifestRow)).toEqual({
      ok: true,
      value: {
        documentNumber: "X21431744",
        name: "Example",
        nationality: "ESP",
        role: "passenger",
        seatNumber: "15G",
        serviceNumber: "TG674",
        origin: "BKK",
        arrivedAt: "2020-03-18T16:20:00+08:00",
      },
    });
  });

  it("may lack the seat, as crew do, and nothing else", () => {
    const result = readManifestEntry({ ...manifestRow, seat: "", role: "crew" });
    expect(result.ok && "seatNumber" in result.value).toBe(false);
    expect(result.ok).toBe(true);
    for (const key of Object.keys(manifestRow))
      if (key !== "seat")
        expect(issuesOf(readManifestEntry({ ...manifestRow, [key]: "" })).map((issue) => issue.split(":")[0])).toEqual([
          key,
        ]);
  });
});

describe("readReading", () => {
  it("reads whose it is and the reading", () => {
    expect(readReading(readingLine)).toEqual({
      ok: true,
      value: { documentNumber: "G1", reading: { at: readingLine.at, celsius: 36.4, site: "camera", device: "CAM-8" } },
    });
  });

  it.each([
    [20, true],
    [50, true],
    [19.9, false],
    [98.6, false],
    ["36.4", false],
    [null, false],
    [Number.NaN, false],
  ])("%j degrees Celsius: %j", (celsius, ok) => {
    const result = readReading({ ...readingLine, celsius });
    expect(result.ok).toBe(ok);
    if (!ok) expect(issuesOf(result)).toEqual(["celsius: degrees Celsius from 20 to 50"]);
  });

  it("knows three sites", () => {
    for (const site of ["camera", "forehead", "axillary"]) expect(readReading({ ...readingLine, site }).ok).toBe(true);
    expect(issuesOf(readReading({ ...readingLine, site: "ear" }))).toEqual(["site: camera, forehead or axillary"]);
  });
});

describe("readLogLine and readReceipt", () => {
  it("read a line of the log, numbered by where it stands", () => {
    expect(readLogLine(logLine, 7)).toEqual({
      ok: true,
      value: { documentNumber: "G1", entry: { at: logLine.at, sequence: 7, by: "officer-1", event: "released" } },
    });
  });

  it("read a receipt", () => {
    expect(readReceipt(receiptRow)).toEqual({
      ok: true,
      value: { documentNumber: "G1", receivedAt: receiptRow.receivedAt, facility: "Ditan Hospital" },
    });
  });
});

describe("every reader of a port-day", () => {
  it.each(readers)(
    "%s never throws, and names a place and what was expected of everything it refuses",
    (_, read, full) => {
      fc.assert(
        fc.property(fc.oneof(damaged(full), anyJson), (value) => {
          const result = read(value);
          if (result.ok) return;
          for (const { code, path, expected } of result.issues) {
            expect(code).toBe("malformed");
            expect(Array.isArray(path)).toBe(true);
            expect(Math.min(expected.en.length, expected.zh.length)).toBeGreaterThan(1);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(readers)("%s refuses what is no object, and says so of the whole", (_, read) => {
    for (const value of [null, undefined, "x", 5, [], true]) expect(issuesOf(read(value))[0]).toBe(": an object");
  });

  it.each(readers)("%s does not read what stands under __proto__", (_, read, full) => {
    const hidden = JSON.parse(`{"__proto__":${JSON.stringify(full)}}`);
    expect(issuesOf(read(hidden))).toEqual(issuesOf(read({})));
  });

  it.each(readers)("%s repeats nothing of what it refuses", (_, read, full) => {
    const MARK = "Zq7";
    for (const place of placesIn(full)) {
      const result = read(changed(full, place, () => ({ [MARK]: MARK })));
      expect(JSON.stringify(result.ok ? [] : result.issues)).not.toContain(MARK);
    }
  });
});
