import fc from "fast-check";
import { expect, it } from "vitest";
import { instrumentsUsed } from "../../src/statistics/instruments-used.js";
import { rectificationLedger } from "../../src/supervision/rectification-ledger.js";
import { anyFile, day, FLOWS, fileOf, SHANGHAI } from "../supervision/deficiency-files.js";

const ledgerOf = (files: Parameters<typeof rectificationLedger>[0]) =>
  rectificationLedger(files, { on: day("04-20"), timeZone: SHANGHAI, flows: FLOWS });

it("counts each use, and each deficiency under the strongest", () => {
  const used = instrumentsUsed(
    ledgerOf([
      fileOf({ id: "A", instrument: "on-the-spot-rectification" }, []),
      fileOf({ id: "B", instrument: "report" }, [
        ["instrument-used", "04-03", { instrument: "recommendation-letter" }],
        ["instrument-used", "04-04", { instrument: "interview" }],
        ["instrument-used", "04-05", { instrument: "interview" }],
      ]),
      fileOf({ id: "C" }, []),
      fileOf({ id: "D", instrument: "report" }, [["withdrawn", "04-03"]]),
    ]),
  );
  expect(used.uses).toEqual({
    "on-the-spot-rectification": 1,
    report: 1,
    interview: 2,
    "recommendation-letter": 1,
  });
  expect(used.strongest["recommendation-letter"]).toMatchObject({ count: 1, of: 2, share: 0.5 });
  expect(used.strongest.interview).toMatchObject({ count: 0, of: 2 });
  expect(used.none).toBe(1);
});

it("puts every deficiency that took any under one", () => {
  fc.assert(
    fc.property(fc.array(anyFile), (files) => {
      const { strongest, none } = instrumentsUsed(ledgerOf(files));
      const shares = Object.values(strongest);
      expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(shares[0]?.of);
      const { standings } = ledgerOf(files);
      expect(none + (shares[0]?.of ?? 0)).toBe(standings.filter(({ status }) => status !== "withdrawn").length);
    }),
  );
});
