import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ndjsonRecords } from "../../src/exchange/ndjson-records.js";
import { readReading } from "../../src/exchange/port-day.js";
import { success } from "../../src/result.js";
import { all, anyTextCuts, cutText } from "./record-streams.js";

describe("ndjsonRecords", () => {
  it("gives each value with its line, however the text is cut", async () => {
    const property = fc.asyncProperty(
      fc.array(fc.option(fc.jsonValue(), { nil: undefined }), { maxLength: 8 }),
      fc.constantFrom("\n", "\r\n"),
      anyTextCuts,
      async (values, end, cuts) => {
        const text = values.map((value) => (value === undefined ? "  " : JSON.stringify(value))).join(end);
        const records = await all(ndjsonRecords(cutText(text, cuts), success));
        expect(records).toEqual(
          values.flatMap((value, index) =>
            value === undefined ? [] : [{ line: index + 1, ok: true, value: JSON.parse(JSON.stringify(value)) }],
          ),
        );
      },
    );
    await fc.assert(property);
  });

  it("says of every issue on which line it is, and goes on", async () => {
    const lines = [
      "{",
      '{"documentNo":"G1","at":"2020-03-18T06:08:00+08:00","celsius":99,"site":"camera"}',
      `"${"x".repeat(200)}"`,
      '{"documentNo":"G1","at":"2020-03-18T06:08:00+08:00","celsius":36.5,"site":"camera"}',
    ];
    const records = await all(ndjsonRecords([lines.join("\n")], readReading, { maximumRecordLength: 100 }));
    expect(records.map((record) => (record.ok ? "read" : record.issues.map(({ path }) => path.join("."))))).toEqual([
      ["1"],
      ["2.celsius"],
      ["3"],
      "read",
    ]);
  });

  it("never throws, whatever stands there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), anyTextCuts, async (text, cuts) => {
        await all(ndjsonRecords(cutText(text, cuts), readReading));
      }),
    );
  });

  it("stops by its signal", async () => {
    const stop = new AbortController();
    const records = ndjsonRecords(["1\n2\n3\n"], success, { signal: stop.signal });
    expect((await records.next()).value).toMatchObject({ line: 1 });
    stop.abort(new Error("stopped"));
    await expect(records.next()).rejects.toThrow("stopped");
  });
});
