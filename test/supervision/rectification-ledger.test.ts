import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coordinationMatters } from "../../src/supervision/coordination-matter.js";
import type { DeficiencyFile } from "../../src/supervision/deficiency.js";
import {
  deficienciesDueSoon,
  mergeRectificationLedgers,
  openDeficiencies,
  overdueDeficiencies,
  rectificationLedger,
  reopenedDeficiencies,
} from "../../src/supervision/rectification-ledger.js";
import { anyFile, day, FLOWS, fileOf, MENDED, SHANGHAI } from "./deficiency-files.js";

const ledgerOn = (on: string, files: Iterable<DeficiencyFile>) =>
  rectificationLedger(files, { on: day(on), timeZone: SHANGHAI, flows: FLOWS });
const idsOf = (standings: ReturnType<typeof openDeficiencies>) => standings.map(({ deficiency }) => deficiency.id);

describe("the ledger of a day", () => {
  const files = [
    fileOf({ id: "D-3", dueOn: day("04-12") }, []),
    fileOf({ id: "D-2", dueOn: day("04-05") }, []),
    fileOf({ id: "D-1", dueOn: day("04-05") }, [
      ["rectified", "04-04"],
      ["look-back-failed", "04-07"],
    ]),
    fileOf({ id: "D-4" }, MENDED),
    fileOf({ id: "D-5" }, [["rectified", "04-04"]]),
    fileOf({ id: "D-6" }, [["withdrawn", "04-03"]]),
  ];
  const ledger = ledgerOn("04-09", files);

  it("has everything that was found, by id", () => {
    expect(idsOf([...ledger.standings])).toEqual(["D-1", "D-2", "D-3", "D-4", "D-5", "D-6"]);
    expect(ledgerOn("04-01", files).standings).toEqual([]);
  });

  it("says what is open: the first due first, and what waits for a look-back last", () => {
    expect(idsOf(openDeficiencies(ledger))).toEqual(["D-2", "D-3", "D-1", "D-5"]);
  });

  it("says what is overdue with its working, what is due soon, and what came back", () => {
    expect(overdueDeficiencies(ledger).map(({ deficiency, due }) => [deficiency.id, due?.working.en])).toEqual([
      ["D-2", "found on 2020-04-02: to be rectified by 2020-04-05, inclusive; on 2020-04-09 overdue by 4 days"],
    ]);
    expect(idsOf(deficienciesDueSoon(ledger, 2))).toEqual([]);
    expect(idsOf(deficienciesDueSoon(ledger, 3))).toEqual(["D-3"]);
    expect(idsOf(deficienciesDueSoon(ledger, 6))).toEqual(["D-3", "D-1"]);
    expect(idsOf(deficienciesDueSoon(ledgerOn("04-12", files), 0))).toEqual(["D-3"]);
    expect(idsOf(reopenedDeficiencies(ledger))).toEqual(["D-1"]);
  });

  it.each([-1, 1.5, Number.NaN])("does not look %f days ahead", (days) => {
    expect(() => deficienciesDueSoon(ledger, days)).toThrow(RangeError);
  });

  it("names ids under which offices say different things, and keeps every version", () => {
    const twice = ledgerOn("04-09", [fileOf({ id: "D-1" }, []), fileOf({ id: "D-1", place: "CNCAN" }, [])]);
    expect(twice.contradictory).toEqual(["D-1"]);
    expect(twice.standings).toHaveLength(2);
    expect(ledgerOn("04-09", [fileOf({}, []), fileOf({}, [])])).toMatchObject({ standings: [{}], contradictory: [] });
  });

  it("does not add ledgers of two days", () => {
    expect(() => mergeRectificationLedgers(ledger, ledgerOn("04-10", []))).toThrow(RangeError);
  });

  it("sets aside what follows an edition that is not at hand, once, in whatever order ledgers are merged", () => {
    const strange = (id: string) => {
      const file = fileOf({ id }, MENDED);
      return { ...file, rectification: { ...file.rectification, flow: "rectification-2030-01-01" } };
    };
    const [one, other] = [
      ledgerOn("04-09", [strange("D-8"), ...files]),
      ledgerOn("04-09", [strange("D-7"), strange("D-8")]),
    ];
    expect(one.standings).toEqual(ledger.standings);
    expect(mergeRectificationLedgers(one, other).setAside.map(({ id }) => id)).toEqual(["D-7", "D-8"]);
    expect(mergeRectificationLedgers(other, one)).toEqual(mergeRectificationLedgers(one, other));
    expect(mergeRectificationLedgers(one, one)).toEqual(one);
    expect(JSON.stringify(one)).not.toContain("2030");
  });

  it("survives JSON", () => {
    expect(mergeRectificationLedgers(JSON.parse(JSON.stringify(ledger)), ledgerOn("04-09", []))).toEqual(
      JSON.parse(JSON.stringify(ledger)),
    );
  });
});

describe("ledgers of offices", () => {
  const files = fc.array(anyFile, { maxLength: 12 });

  it("merge into the ledger of all files, in any order and grouping", () => {
    fc.assert(
      fc.property(files, files, files, (one, other, third) => {
        const [a, b, c] = [one, other, third].map((each) => ledgerOn("04-25", each)) as [
          ReturnType<typeof ledgerOn>,
          ReturnType<typeof ledgerOn>,
          ReturnType<typeof ledgerOn>,
        ];
        const all = ledgerOn("04-25", [...third, ...one, ...other].toReversed());
        expect(mergeRectificationLedgers(mergeRectificationLedgers(a, b), c)).toEqual(all);
        expect(mergeRectificationLedgers(a, mergeRectificationLedgers(c, b))).toEqual(all);
        expect(mergeRectificationLedgers(a, a)).toEqual(a);
        expect(mergeRectificationLedgers(a, ledgerOn("04-25", []))).toEqual(a);
      }),
      { numRuns: 50 },
    );
  });

  it("list each overdue one among the open, and none of them as due soon", () => {
    fc.assert(
      fc.property(files, (each) => {
        const ledger = ledgerOn("04-20", each);
        const [open, overdue] = [openDeficiencies(ledger), overdueDeficiencies(ledger)];
        expect(open).toEqual(expect.arrayContaining(overdue));
        expect(deficienciesDueSoon(ledger, 100).filter((one) => overdue.includes(one))).toEqual([]);
      }),
    );
  });
});

describe("Shenzhen, 2020: 38 problems solved and 8 matters coordinated", () => {
  // The report gives the two numbers; days and names are made up.
  const solved = Array.from({ length: 38 }, (_, place) => fileOf({ id: `SZ-${place + 1}` }, MENDED));
  const matters = Array.from({ length: 8 }, (_, place) => ({
    id: `M-${place + 1}`,
    place: "CNSZX",
    raisedOn: day("04-02"),
    raisedBy: "inspector-3",
    partners: ["airport"],
    settledOn: day("04-06"),
  }));

  it("are two ledgers, and nowhere added to 46 problems", () => {
    const ledger = ledgerOn("04-08", solved);
    expect(ledger.standings.filter(({ status }) => status === "closed")).toHaveLength(38);
    expect(openDeficiencies(ledger)).toEqual([]);
    expect(coordinationMatters(matters, day("04-08")).settled).toHaveLength(8);
  });

  it("are not solved before the look-back, which the follow-up of 跟踪问效 asks for", () => {
    const before = ledgerOn("04-06", solved);
    expect(openDeficiencies(before)).toHaveLength(38);
    expect(before.standings.every(({ status }) => status === "rectified")).toBe(true);
  });
});
