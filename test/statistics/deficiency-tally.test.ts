import fc from "fast-check";
import { expect, it } from "vitest";
import { DEFICIENCY_TALLY, deficiencyTally } from "../../src/statistics/deficiency-tally.js";
import { cellOf, countOf, EMPTY_TALLY, merge } from "../../src/statistics/tally.js";
import { mergeRectificationLedgers, rectificationLedger } from "../../src/supervision/rectification-ledger.js";
import { anyFile, day, FLOWS, fileOf, MENDED, SHANGHAI } from "../supervision/deficiency-files.js";

const ledgerOf = (files: Parameters<typeof rectificationLedger>[0]) =>
  rectificationLedger(files, { on: day("04-20"), timeZone: SHANGHAI, flows: FLOWS });

it("counts what is there, what of it is open, overdue, and came back", () => {
  const tally = deficiencyTally(
    ledgerOf([
      fileOf({ id: "A" }, MENDED),
      fileOf({ id: "B" }, []),
      fileOf({ id: "C", place: "CNPVG", category: "personal-protection" }, [
        ["rectified", "04-04"],
        ["look-back-failed", "04-07", { dueOn: "2020-04-30" }],
      ]),
    ]),
  );
  expect(tally.definition?.id).toBe(DEFICIENCY_TALLY.id);
  expect(countOf(tally, { place: "CNSZX" })).toBe(2);
  expect(countOf(tally, { status: "closed" })).toBe(1);
  expect(cellOf(tally)?.counts).toEqual({
    open: { yes: 2, unknown: 0 },
    overdue: { yes: 1, unknown: 0 },
    reopened: { yes: 1, unknown: 0 },
  });
});

it("of two offices is the tally of all, where no deficiency is of both", () => {
  fc.assert(
    fc.property(fc.array(anyFile), fc.array(anyFile), (one, other) => {
      const renamed = other.map((file) => ({
        ...file,
        deficiency: { ...file.deficiency, id: `other ${file.deficiency.id}` },
      }));
      const [first, second] = [ledgerOf(one), ledgerOf(renamed)];
      const merged = merge(deficiencyTally(first), deficiencyTally(second));
      expect(deficiencyTally(mergeRectificationLedgers(first, second))).toEqual(merged);
      expect(merge(merged, EMPTY_TALLY)).toEqual(merged);
    }),
  );
});
