import { describe, expect, it } from "vitest";
import {
  DEFICIENCY_CATEGORIES,
  DEFICIENCY_SEVERITIES,
  type Deficiency,
  EVIDENCE_KINDS,
  openDeficiency,
} from "../../src/supervision/deficiency.js";
import { rectification2020 } from "../../src/supervision/flows/index.js";
import { readDeficiency } from "../../src/supervision/read-deficiency.js";
import { at, day, deficiency, FLOWS, fileOf, MENDED, SHANGHAI, standingOf } from "./deficiency-files.js";

it("names the three types that the inspectors reported, in their words, and one more", () => {
  const [rules, protection, premises, other, ...none] = Object.values(DEFICIENCY_CATEGORIES);
  expect([rules?.zh, protection?.zh, premises?.zh]).toEqual([
    "制度执行不深入",
    "个人安全防护不到位",
    "现场场地设施不完善",
  ]);
  expect([other?.zh, none]).toEqual(["其他", []]);
  for (const { en, zh } of [...Object.values(DEFICIENCY_SEVERITIES), ...Object.values(EVIDENCE_KINDS)]) {
    expect(en).not.toBe("");
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});

it("is opened with its own subject, an empty log and nobody's accountability", () => {
  expect(openDeficiency(deficiency(), rectification2020)).toEqual({
    deficiency: deficiency(),
    rectification: { format: 2, subject: "D-1", flow: "rectification-2020-04-02", log: [] },
    accountability: [],
  });
});

/*
 * What the journal of discipline inspection told in 2020 (no. 8) of the customs' own supervision. Which of the three types
 * each belongs to, its severity and its numbers are ours; places, days and what was wrong are the report's.
 */
describe("the deficiencies of April 2020", () => {
  const shenzhen: Deficiency[] = [
    deficiency({ id: "SZ-1", category: "rules-not-carried-out", item: "declaration-with-missing-items" }),
    deficiency({ id: "SZ-2", category: "premises", item: "zones-not-marked" }),
  ];
  const pudong: Deficiency[] = [
    deficiency({
      id: "PVG-1",
      place: "CNPVG/T1",
      category: "personal-protection",
      item: "entered-without-protection",
      zone: "contaminated",
      instrument: "on-the-spot-rectification",
    }),
    deficiency({
      id: "PVG-2",
      place: "CNPVG/T2",
      category: "personal-protection",
      item: "mask-pulled-down",
      post: "epidemiological survey",
      instrument: "on-the-spot-rectification",
    }),
  ];

  it.each([...shenzhen, ...pudong])("$id can be recorded and read", (record) => {
    expect(readDeficiency(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
    expect(
      standingOf(openDeficiency(record, rectification2020), {
        on: day("04-02"),
        timeZone: SHANGHAI,
        flows: FLOWS,
      })?.status,
    ).toBe("open");
  });

  it("Shenzhen, 2 April: the missing item is rectified at once, and not closed by that", () => {
    const file = fileOf({ ...shenzhen[0], instrument: "on-the-spot-rectification" } as Partial<Deficiency>, [
      ["rectified", "04-02 11:00"],
    ]);
    expect(standingOf(file, { on: day("04-02"), timeZone: SHANGHAI, flows: FLOWS })).toMatchObject({
      status: "rectified",
      isOpen: true,
      instruments: ["on-the-spot-rectification"],
      rounds: [{ daysLate: 0, result: undefined }],
    });
  });

  it("Guangzhou, 7 April: what was rectified is looked back at, and is closed or open again", () => {
    const found = { id: "CAN-1", place: "CNCAN", foundAt: at("04-03") };
    const on = { on: day("04-08"), timeZone: SHANGHAI, flows: FLOWS };
    expect(standingOf(fileOf(found, MENDED), on)).toMatchObject({ status: "closed", timesReopened: 0 });
    const failed = fileOf(found, [
      ["rectified", "04-04"],
      ["look-back-failed", "04-07"],
    ]);
    expect(standingOf(failed, on)).toMatchObject({
      status: "reopened",
      timesReopened: 1,
      rounds: [{ lookedBackOn: "2020-04-07", result: "failed" }, { dueOn: "2020-04-15" }],
    });
  });

  it("Pudong: whoever was told to step up patrols answers beside the rectification", () => {
    const referred = [
      [
        ["referred", "04-03"],
        ["heard", "04-03 12:00"],
        ["held-to-account", "04-09"],
      ],
    ] as const;
    const file = fileOf(pudong[1] ?? {}, MENDED, ...referred);
    expect(standingOf(file, { on: day("04-08"), timeZone: SHANGHAI, flows: FLOWS })).toMatchObject({
      status: "verified",
      accountabilityPending: 1,
      refused: [{ event: "closed", refusal: { code: "requirement-unmet" } }],
    });
    const later = fileOf(pudong[1] ?? {}, [...MENDED, ["closed", "04-10"]], ...referred);
    expect(standingOf(later, { on: day("04-10"), timeZone: SHANGHAI, flows: FLOWS })).toMatchObject({
      status: "closed",
      accountabilityPending: 0,
    });
  });
});
