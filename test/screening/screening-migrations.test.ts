import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { type CaseFile, openCaseFile, record } from "../../src/flow/case-file.js";
import { checkMigration } from "../../src/flow/check-migration.js";
import type { Flow } from "../../src/flow/flow.js";
import { migrate } from "../../src/flow/migration.js";
import { replayCase } from "../../src/flow/replay-case.js";
import * as released from "../../src/screening/flows/index.js";
import { exitScreeningMigrations, travellerScreeningMigrations } from "../../src/screening/screening-migrations.js";

const flows = (Object.values(released) as unknown[]).filter(
  (flow): flow is Flow => typeof flow === "object" && flow !== null && "moves" in flow && "edition" in flow,
);
const migrations = [...travellerScreeningMigrations, ...exitScreeningMigrations];
const flowOf = (id: string) => {
  const flow = flows.find(({ edition }) => edition.id === id);
  if (flow === undefined) throw new Error(`a flow ${id}`);
  return flow;
};

it("leads from each edition of a screening to the one that supersedes it", () => {
  const pairs = flows.flatMap(({ edition: { id, series, supersedes } }) =>
    ["cn-traveller-screening", "cn-exit-screening"].includes(series) && supersedes !== undefined
      ? [`${supersedes} ${id}`]
      : [],
  );
  expect(migrations.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(pairs.sort());
});

describe.each(migrations.map((table) => ({ name: `from ${table.from} to ${table.to}`, table })))(
  "$name",
  ({ table }) => {
    const [old, next] = [flowOf(table.from), flowOf(table.to)];

    it("maps every status, ends nobody's case, and breaks no promise but those that it names", () => {
      const { problems } = checkMigration(old, next, table);
      expect(
        problems.map(({ code, path, invariant }) => [
          code,
          path.join("."),
          ...(invariant === undefined ? [] : [invariant]),
        ]),
      ).toEqual([]);
      expect(Object.keys(table.statuses).sort()).toEqual(
        Object.keys(old.moves)
          .filter((status) => !old.outcomes.includes(status))
          .sort(),
      );
    });
  },
);

describe("at midnight, when the rules change", () => {
  /** What became of a traveller after these events under the old edition and those under the new one. */
  function walk(from: string, to: string, before: readonly string[], after: readonly string[]) {
    const table = migrations.find((one) => one.from === from && one.to === to);
    if (table === undefined) throw new Error(`a table from ${from} to ${to}`);
    const line = (event: string, place: number) => ({
      at: instant(`2026-01-01T0${place < 50 ? 1 : 3}:${String(place).padStart(2, "0")}:00Z`),
      sequence: place + 1,
      by: "desk-1",
      event,
    });
    const library = { flows, migrations };
    const carried = { carries: [] };
    const opened = before.map(line).reduce((file, entry) => record(file, entry), openCaseFile("E1", flowOf(from)));
    const midnight = { at: instant("2026-01-01T02:00:00Z"), sequence: 99, by: "shift-lead", reason: "new rules" };
    const cameTo = (file: CaseFile) => {
      const run = replayCase(file, library, carried);
      if (!run.ok) throw new Error(JSON.stringify(run.issues));
      return run.value;
    };
    const moved = migrate(opened, cameTo(opened), table, midnight);
    if (!moved.ok) throw new Error(JSON.stringify(moved.issues));
    const file = after
      .map((event, place) => line(event, place + 50))
      .reduce((one, entry) => record(one, entry), moved.value);
    const { status, refused } = cameTo(file);
    return { status, refused: refused.map(({ entry }) => entry.event) };
  }
  const checked = ["declaration-clear", "temperature-normal", "patrol-clear"];
  const flagged = ["declaration-flagged", "temperature-normal", "patrol-clear"];

  it("whoever was screened medically in February owes the survey and the sample in March, and nothing twice", () => {
    const [from, to] = ["traveller-screening-2020-01-25", "three-checks-2020-03-01"];
    const before = [...flagged, "examination-completed"];
    expect(walk(from, to, before, ["excluded", "survey-completed", "sample-taken", "excluded", "released"])).toEqual({
      status: "released",
      refused: ["excluded"],
    });
    expect(walk(from, to, [...before, "sample-taken"], ["survey-completed", "suspected", "transferred"]).status).toBe(
      "transferred",
    );
  });

  it("whoever was cleared on 31 March and not yet gone is sampled and handed over in April", () => {
    expect(
      walk("three-checks-2020-03-01", "traveller-screening-2020-04-01", checked, [
        "released",
        "sample-taken",
        "transferred",
      ]),
    ).toEqual({ status: "transferred", refused: ["released"] });
  });

  it("whoever was to be handed over on 7 January 2023 is tested at once, and a case gets into the ambulance", () => {
    const [from, to] = ["traveller-screening-2020-04-01", "traveller-screening-2023-01-08"];
    expect(walk(from, to, [...checked, "sample-taken"], ["released", "antigen-negative", "released"])).toEqual({
      status: "released",
      refused: ["released"],
    });
    expect(walk(from, to, [...checked, "sample-taken", "confirmed"], ["released", "transferred"])).toEqual({
      status: "transferred",
      refused: ["released"],
    });
  });

  it("whoever owed nothing but the card on 31 October 2023 goes, and whoever was flagged does not", () => {
    const [from, to] = ["exit-screening-2023-01-08", "exit-screening-2023-11-01"];
    expect(walk(from, to, ["temperature-normal", "patrol-clear"], ["released"]).status).toBe("released");
    expect(walk(from, to, ["temperature-raised", "patrol-clear"], ["released"])).toEqual({
      status: "referred",
      refused: ["released"],
    });
  });

  it("whoever was sampled before the medical screening in 2022 comes to it in 2023", () => {
    const [from, to] = ["exit-screening-2020-03-01", "exit-screening-2023-01-08"];
    expect(
      walk(from, to, [...flagged, "sample-taken"], ["examination-completed", "treatment-card-issued", "released"]),
    ).toEqual({ status: "released", refused: [] });
  });
});
