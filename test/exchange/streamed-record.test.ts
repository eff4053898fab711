import { expect, it } from "vitest";
import { noRecord, streamedRecord } from "../../src/exchange/streamed-record.js";
import { failure, success } from "../../src/result.js";

const expected = { en: "a date", zh: "日期" };

it("puts the line before the path of every issue", () => {
  expect(streamedRecord(7, success("read"))).toEqual({ line: 7, ok: true, value: "read" });
  const read = failure(
    { code: "malformed", path: ["birthDate"], expected },
    { code: "missing", path: ["stays", 0], expected },
  );
  expect(streamedRecord(7, read)).toEqual({
    line: 7,
    ok: false,
    issues: [
      { code: "malformed", path: [7, "birthDate"], expected },
      { code: "missing", path: [7, "stays", 0], expected },
    ],
  });
});

it("says of what is no record on which line it stands", () => {
  expect(noRecord(3, expected)).toEqual({ line: 3, ok: false, issues: [{ code: "malformed", path: [3], expected }] });
});
