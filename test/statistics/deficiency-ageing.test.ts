import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingStays, deficiencyAgeing } from "../../src/statistics/deficiency-ageing.js";
import { kaplanMeier } from "../../src/statistics/kaplan-meier.js";
import { survivalQuantile } from "../../src/statistics/survival-quantile.js";
import type { DeficiencyFile } from "../../src/supervision/deficiency.js";
import { openDeficiencies, rectificationLedger } from "../../src/supervision/rectification-ledger.js";
import { anyFile, at, day, FLOWS, fileOf, MENDED, SHANGHAI } from "../supervision/deficiency-files.js";

const ledgerOn = (on: string, files: readonly DeficiencyFile[]) =>
  rectificationLedger(files, { on: day(on), timeZone: SHANGHAI, flows: FLOWS });
const foundOn = (id: string, on: string) => fileOf({ id, foundAt: at(on), dueOn: day("05-30") }, []);

describe("how old the open deficiencies are", () => {
  const files = [
    fileOf({ id: "A" }, []),
    foundOn("B", "04-02"),
    foundOn("C", "04-09"),
    foundOn("D", "04-10"),
    foundOn("E", "04-16"),
    fileOf({ id: "F" }, MENDED),
    fileOf({ id: "G" }, [["withdrawn", "04-03"]]),
  ];

  it("in brackets with both ends, in quantiles of type 7, and by name the oldest", () => {
    expect(deficiencyAgeing(ledgerOn("04-16", files), [6, 7, 14])).toMatchObject({
      open: 5,
      overdue: 1,
      brackets: [
        { fromDays: 0, untilDays: 6, count: 2 },
        { fromDays: 7, untilDays: 7, count: 1 },
        { fromDays: 8, untilDays: 14, count: 2 },
        { fromDays: 15, untilDays: undefined, count: 0 },
      ],
      medianDays: { value: 7, type: 7, count: 5 },
      ninetiethDays: { value: 14 },
      oldest: [
        { id: "A", days: 14 },
        { id: "B", days: 14 },
      ],
    });
  });

  it("counts one that was opened again from its first finding", () => {
    const again = fileOf({ id: "A" }, [
      ["rectified", "04-04"],
      ["look-back-failed", "04-15"],
    ]);
    expect(deficiencyAgeing(ledgerOn("04-16", [again]), []).medianDays.value).toBe(14);
  });

  it("takes a first bracket of the day itself, and names the oldest in the order of their names", () => {
    // What is due first stands first in the ledger.
    const sooner = fileOf({ id: "D", foundAt: at("04-08"), dueOn: day("05-01") }, []);
    const ledger = ledgerOn("04-09", [sooner, foundOn("C", "04-08"), foundOn("E", "04-09")]);
    const { brackets, oldest } = deficiencyAgeing(ledger, [0, 1]);
    expect(brackets).toStrictEqual([
      { fromDays: 0, untilDays: 0, count: 1 },
      { fromDays: 1, untilDays: 1, count: 2 },
      { fromDays: 2, untilDays: undefined, count: 0 },
    ]);
    expect(oldest).toEqual([
      { id: "C", days: 1 },
      { id: "D", days: 1 },
    ]);
  });

  it("has no quantile and no oldest of none", () => {
    expect(deficiencyAgeing(ledgerOn("04-16", []), [])).toMatchObject({
      open: 0,
      brackets: [{ fromDays: 0, untilDays: undefined, count: 0 }],
      medianDays: { value: undefined },
      oldest: [],
    });
  });

  it.each([[[7, 7]], [[-1]], [[1.5]], [[14, 7]]])("does not take brackets that end after %j", (lastDays) => {
    expect(() => deficiencyAgeing(ledgerOn("04-16", []), lastDays)).toThrow(RangeError);
  });

  it("puts each open one into one bracket", () => {
    fc.assert(
      fc.property(fc.array(anyFile), fc.uniqueArray(fc.nat(40)), (each, lastDays) => {
        const ledger = ledgerOn("05-01", each);
        const { brackets, open } = deficiencyAgeing(
          ledger,
          lastDays.toSorted((one, other) => one - other),
        );
        expect(brackets.reduce((sum, { count }) => sum + count, 0)).toBe(open);
        expect(open).toBe(openDeficiencies(ledger).length);
      }),
    );
  });
});

describe("how long they were open", () => {
  it("counts what is still open for as long as it was seen, and the withdrawn apart", () => {
    const files = [
      fileOf({ id: "A" }, MENDED),
      fileOf({ id: "B" }, [...MENDED, ["@reopened", "04-10"]]),
      fileOf({ id: "C" }, [...MENDED, ["@reopened", "04-10"], ["closed", "04-11"]]),
      fileOf({ id: "D" }, [["withdrawn", "04-03"]]),
    ];
    const { stays, withdrawn } = closingStays(ledgerOn("04-12", files));
    expect(stays).toEqual([
      { time: 6, hasLeft: true },
      { time: 10, hasLeft: false },
      { time: 9, hasLeft: true },
    ]);
    expect(withdrawn).toBe(1);
    expect(survivalQuantile(kaplanMeier(stays), 0.5).time).toBe(9);
  });

  it("has a stay of 0 days or more for each that was not withdrawn", () => {
    fc.assert(
      fc.property(fc.array(anyFile), (files) => {
        const ledger = ledgerOn("05-01", files);
        const { stays, withdrawn } = closingStays(ledger);
        expect(stays.length + withdrawn).toBe(ledger.standings.length);
        expect(stays.every(({ time }) => time >= 0)).toBe(true);
      }),
    );
  });
});
