import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { openCaseFile, readCaseFile, record } from "../../src/flow/case-file.js";
import { imageOf, migrate } from "../../src/flow/migration.js";
import { walk } from "./any-log.js";
import { triage } from "./triage.js";
import { table } from "./two-editions.js";

const entry = { at: instant("2026-02-01T00:00:00+08:00"), sequence: 9, by: "shift-lead", reason: "new rules" };
const [first] = walk("check-clear");
if (first === undefined) throw new Error("a line");
const file = record(openCaseFile("G54400070", triage), first);

describe("migrate", () => {
  it("adds a line that says who, when and why, and leaves the log whole", () => {
    const migrated = migrate(file, { flow: triage, status: "checked" }, table, entry);
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.issues));
    expect(migrated.value.log).toEqual([first, { ...entry, migrates: { from: table.from, to: table.to } }]);
    expect(migrated.value.flow).toBe(file.flow);
    expect(readCaseFile(JSON.parse(JSON.stringify(migrated.value)))).toEqual(migrated);
  });

  it.each([
    [
      "a case that follows another edition",
      { flow: { ...triage, edition: { id: "other" } }, status: "checked" },
      "other-edition",
      ["from"],
    ],
    ["a case that has come to an outcome", { flow: triage, status: "released" }, "final", ["statuses"]],
    [
      "a status that the table does not have",
      { flow: triage, status: "constructor" },
      "unmapped",
      ["statuses", "constructor"],
    ],
  ])("refuses %s, and says where the table stops it", (_, current, code, path) => {
    expect(migrate(file, current, table, entry)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });
});

it("a status named like a method of objects has no image of its own accord", () => {
  expect(imageOf(table, "checked")).toBe("checked");
  expect(imageOf(table, "toString")).toBeUndefined();
});
