import { expect, it } from "vitest";
import { lookBackOutcomes } from "../../src/statistics/look-back-outcomes.js";
import { wilson } from "../../src/statistics/wilson.js";
import { rectificationLedger } from "../../src/supervision/rectification-ledger.js";
import { day, FLOWS, fileOf, MENDED, SHANGHAI } from "../supervision/deficiency-files.js";

const ledgerOf = (files: Parameters<typeof rectificationLedger>[0]) =>
  rectificationLedger(files, { on: day("04-20"), timeZone: SHANGHAI, flows: FLOWS });

it("counts rounds that did not hold, deficiencies that came back, and rounds in time", () => {
  const outcomes = lookBackOutcomes(
    ledgerOf([
      fileOf({ id: "A" }, MENDED),
      fileOf({ id: "B" }, [
        ["rectified", "04-06"],
        ["look-back-failed", "04-07"],
        ["rectified", "04-09"],
        ["look-back-failed", "04-10"],
        ["rectified", "04-12"],
      ]),
      fileOf({ id: "C" }, []),
      fileOf({ id: "D" }, [["withdrawn", "04-03"]]),
    ]),
  );
  expect(outcomes.foundAgain).toEqual({ count: 2, of: 3, share: 2 / 3, interval: wilson(2, 3) });
  expect(outcomes.cameBack).toMatchObject({ count: 1, of: 2 });
  expect(outcomes.rectifiedInTime).toMatchObject({ count: 3, of: 4 });
  expect(outcomes.awaiting).toBe(1);
});

it("lets the last look-back of a round count", () => {
  const passedThenFailed = fileOf({ id: "A" }, [
    ["rectified", "04-04"],
    ["look-back-passed", "04-07"],
    ["look-back-failed", "04-12"],
  ]);
  expect(lookBackOutcomes(ledgerOf([passedThenFailed])).foundAgain).toMatchObject({ count: 1, of: 1 });
});
