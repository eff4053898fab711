import { describe, expect, it } from "vitest";
import { readLogLine, readReading } from "../../src/exchange/port-day.js";
import { drawsOfOne } from "../../src/testing/draws.js";
import { PORT_DAY_FAULTS, type PortDayFault, withPortDayFault } from "../../src/testing/port-day-faults.js";
import { portDayFrom } from "../../src/testing/port-day-from.js";

const day = portDayFrom({ seed: 1 });
const injected = (fault: PortDayFault) =>
  Array.from({ length: 12 }, (_, index) => withPortDayFault(day, fault, drawsOfOne(1, index)));
const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

describe("a port-day with a file put wrong", () => {
  it.each(Object.keys(PORT_DAY_FAULTS) as PortDayFault[])("%s: every other file stays as it was", (fault) => {
    for (const { files, injected: at } of injected(fault)) {
      expect(at.fault).toBe(fault);
      for (const [file, text] of Object.entries(day.files))
        if (file !== at.file) expect(files[file as keyof typeof files]).toBe(text);
        else expect(files[file as keyof typeof files]).not.toBe(text);
    }
  });

  it("that did not come is not there, and a silent one is empty", () => {
    for (const { files, injected: at } of injected("file-missing")) expect(at.file in files).toBe(false);
    for (const { files, injected: at } of injected("file-silent")) expect(files[at.file]).toBe("");
  });

  it("cannot be read in the line that is named, and in no other", () => {
    for (const fault of ["line-cut-off", "no-object"] as const)
      for (const { files, injected: at } of injected(fault)) {
        const lines = (files[at.file] ?? "").trimEnd().split("\n").map(parsed);
        const wrong = lines.flatMap((line, index) => (line === undefined || Array.isArray(line) ? [index + 1] : []));
        expect(wrong).toEqual([at.line]);
      }
  });

  it("has the instant without its offset where it is named", () => {
    for (const { files, injected: at } of injected("instant-without-offset")) {
      const read = at.file === "log.ndjson" ? (line: unknown) => readLogLine(line, 1) : readReading;
      const lines = (files[at.file] ?? "")
        .trimEnd()
        .split("\n")
        .map((line) => read(parsed(line)));
      const wrong = lines.flatMap((line, index) => (line.ok ? [] : [{ line: index + 1, path: line.issues[0].path }]));
      expect(wrong).toEqual([{ line: at.line, path: at.path }]);
    }
  });

  it("has a row that is too short, or one that was there before, where it is named", () => {
    for (const { files, injected: at } of injected("column-too-few")) {
      const commas = (line: string) => line.replace(/"[^"]*"/g, "").split(",").length;
      const lines = (files[at.file] ?? "").trimEnd().split("\n").map(commas);
      expect(lines.flatMap((count, index) => (count === lines[0] ? [] : [index + 1]))).toEqual([at.line]);
    }
    for (const { files, injected: at } of injected("listed-twice")) {
      const lines = (files[at.file] ?? "").trimEnd().split("\n");
      expect(lines.indexOf(lines[(at.line ?? 0) - 1] ?? "") + 1).toBeLessThan(at.line ?? 0);
    }
  });
});
