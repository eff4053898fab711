import { describe, expect, it } from "vitest";
import { editionDate } from "../../src/edition/edition.js";
import { defineFlow } from "../../src/flow/flow.js";
import { type Migration, migrate } from "../../src/flow/migration.js";
import type { DeficiencyFile } from "../../src/supervision/deficiency.js";
import { deficiencyStanding } from "../../src/supervision/deficiency-standing.js";
import { accountability2022, rectification2020 } from "../../src/supervision/flows/index.js";
import { readDeficiencyFile } from "../../src/supervision/read-deficiency.js";
import type {
  AccountabilityStatus,
  RectificationEvent,
  RectificationFlow,
  RectificationFlows,
  RectificationStatus,
} from "../../src/supervision/rectification-flows.js";
import { rectificationLedger } from "../../src/supervision/rectification-ledger.js";
import { at, day, deficiency, FLOWS, fileOf, MENDED, SHANGHAI, standingOf, type Told } from "./deficiency-files.js";

/** A made-up later edition: a look-back that passed closes a deficiency, and whoever answers is decided on by then. */
const later = defineFlow({
  ...rectification2020,
  edition: { ...rectification2020.edition, id: "rectification-2023-01-08", from: editionDate("2023-01-08") },
  moves: { ...rectification2020.moves, rectified: { "look-back-passed": "closed", "look-back-failed": "reopened" } },
  invariants: [],
});

const BOTH: RectificationFlows = { ...FLOWS, rectification: [rectification2020, later] };
const TABLE: Migration = {
  from: "rectification-2020-04-02",
  to: "rectification-2023-01-08",
  statuses: { open: "open", rectified: "rectified", verified: "verified", reopened: "reopened" },
  label: { en: "a later edition", zh: "后一版本" },
  source: { en: "made up", zh: "虚构" },
};

const stands = (file: DeficiencyFile, flows: RectificationFlows) =>
  standingOf(file, { on: day("04-30"), timeZone: SHANGHAI, flows });
const following = (flow: string, file: DeficiencyFile): DeficiencyFile => ({
  ...file,
  rectification: { ...file.rectification, flow },
});

it("the library's editions have the statuses and events that are read, and no other statuses", () => {
  const statuses = Object.keys({
    open: 1,
    rectified: 1,
    verified: 1,
    reopened: 1,
    closed: 1,
    withdrawn: 1,
  } satisfies Record<RectificationStatus, 1>);
  expect(Object.keys(rectification2020.moves)).toEqual(statuses);
  const events = Object.keys({
    "instrument-used": 1,
    "due-set": 1,
    rectified: 1,
    "look-back-passed": 1,
    "look-back-failed": 1,
    closed: 1,
  } satisfies Record<RectificationEvent, 1>);
  expect(Object.keys(rectification2020.labels.events)).toEqual(expect.arrayContaining(events));
  const accounts = Object.keys({
    considered: 1,
    referred: 1,
    heard: 1,
    "held-to-account": 1,
    "not-held-to-account": 1,
  } satisfies Record<AccountabilityStatus, 1>);
  expect(Object.keys(accountability2022.moves)).toEqual(accounts);
});

describe("each case follows the edition with which it was opened", () => {
  const passed: Told[] = MENDED.slice(0, 2);

  it("whatever other editions are at hand, and in whatever order", () => {
    const old = fileOf({}, passed);
    const recent = following("rectification-2023-01-08", old);
    const turned = { ...BOTH, rectification: [later, rectification2020] };
    for (const flows of [BOTH, turned]) {
      expect(stands(old, flows)).toEqual(stands(old, FLOWS));
      expect(stands(old, flows)?.status).toBe("verified");
      expect(stands(recent, flows)?.status).toBe("closed");
    }
  });

  it("and one whose edition is not at hand is named by the reader, and never followed by another", () => {
    const recent = following("rectification-2023-01-08", fileOf({}, MENDED));
    const read = readDeficiencyFile(recent, FLOWS);
    expect(read.ok ? [] : read.issues).toEqual([{ code: "unknown-flow", path: ["rectification", "flow"] }]);
    expect(readDeficiencyFile(recent, BOTH).ok).toBe(true);
    const options = { on: day("04-30"), timeZone: SHANGHAI, flows: FLOWS };
    expect(deficiencyStanding(recent, options)).toEqual(read);
    const both = fileOf({ id: "D-2" }, []);
    const ledger = rectificationLedger([recent, both], options);
    expect(ledger).toMatchObject({ standings: [{ deficiency: { id: "D-2" } }], contradictory: [] });
    expect(ledger.setAside).toEqual([{ id: recent.deficiency.id, issues: read.ok ? [] : read.issues }]);
  });

  it("names every case of a file whose edition is not at hand, as the reader does", () => {
    const flows = { rectification: [], accountability: [] };
    const options = { on: day("04-30"), timeZone: SHANGHAI, flows };
    const file = fileOf({}, MENDED, [["referred", "04-03"]], [["referred", "04-04"]]);
    const standing = deficiencyStanding(file, options);
    expect(standing).toEqual(readDeficiencyFile(file, flows));
    expect(standing.ok ? [] : standing.issues).toEqual([
      { code: "unknown-flow", path: ["rectification", "flow"] },
      { code: "unknown-flow", path: ["accountability", 0, "flow"] },
      { code: "unknown-flow", path: ["accountability", 1, "flow"] },
    ]);
    // Found later: nothing is to be said of it yet, by whatever edition.
    expect(deficiencyStanding(file, { ...options, on: day("04-01") })).toEqual({ ok: true, value: undefined });
    expect(rectificationLedger([file], { ...options, on: day("04-01") }).setAside).toEqual([]);
  });

  it("to its end: a change of edition is named, and takes no closing back", () => {
    const opened = fileOf({}, [...MENDED, ["@reopened", "04-20"]]);
    const entry = { at: at("04-21"), sequence: 9, by: "group-head", reason: "a later edition" };
    const moved = migrate(opened.rectification, { flow: rectification2020, status: "verified" }, TABLE, entry);
    if (!moved.ok) throw new Error("expected a case that was moved");
    const closings = [{ closedAt: at("04-08"), closedOn: "2020-04-08", takenBackAt: at("04-20") }];
    expect(stands({ ...opened, rectification: moved.value }, BOTH)).toMatchObject({
      status: "verified",
      closings,
      doubts: ["edition-not-followed"],
    });
    expect(stands(opened, BOTH)?.doubts).toEqual([]);
  });
});

describe("what an edition requires of the accountability", () => {
  const requiring = (cases: "every" | "one" | "if-any", flow = "cn-accountability"): RectificationFlows => {
    const asked = { flow, status: ["held-to-account", "not-held-to-account"], cases, label: { en: "a", zh: "问责" } };
    const edition = defineFlow({ ...rectification2020, requires: { closed: [asked] }, invariants: [] });
    return { ...FLOWS, rectification: [edition] };
  };
  const decided: Told[] = [
    ["referred", "04-05"],
    ["not-held-to-account", "04-06"],
  ];
  const open: Told[] = [["referred", "04-05"]];

  it.each([
    ["if-any", [], "closed"],
    ["if-any", [decided, open], "verified"],
    ["every", [], "verified"],
    ["every", [decided], "closed"],
    ["every", [decided, open], "verified"],
    ["one", [], "verified"],
    ["one", [decided, open], "closed"],
    ["one", [open], "verified"],
  ] as const)("%s of %j: %s", (cases, accountability, status) => {
    expect(stands(fileOf({}, MENDED, ...accountability), requiring(cases))?.status).toBe(status);
  });

  it("is not met by the case of another flow", () => {
    const file = fileOf({}, MENDED, decided);
    expect(stands(file, requiring("every", "cn-other"))?.status).toBe("verified");
  });
});

it("an edition may have events besides those that are read", () => {
  const more: RectificationFlow = defineFlow({
    ...rectification2020,
    edition: { ...rectification2020.edition, id: "rectification-with-visits" },
    moves: { ...rectification2020.moves, open: { ...rectification2020.moves.open, visited: "open" } },
    invariants: [],
    labels: {
      ...rectification2020.labels,
      events: { ...rectification2020.labels.events, visited: { en: "visited", zh: "到场" } },
    },
  });
  const file = following("rectification-with-visits", fileOf({}, [["visited", "04-03"]]));
  expect(stands(file, { ...FLOWS, rectification: [more] })).toMatchObject({
    deficiency: deficiency(),
    status: "open",
    refused: [],
  });
});
