import { describe, expect, it } from "vitest";
import type { ClosedLoopStage } from "../../src/screening/closed-loop-stage.js";
import { CustodyColumns } from "../../src/screening/custody-columns.js";
import type { CustodyFinding } from "../../src/screening/custody-finding.js";
import { custodyOf } from "../../src/screening/custody-of.js";

const label = { en: "stage", zh: "环节" };
const STAGES: readonly ClosedLoopStage[] = [
  { stage: "manifest", label },
  { stage: "transferred", label, due: ["E1"] },
  { stage: "received", label },
];

/** What is found about E1 who was seen at some of the stages. */
function about(...at: number[]): [string, string[]] {
  const columns = new CustodyColumns(STAGES.length);
  for (const stage of at) columns.see(stage, { person: "E1", stage: "any" });
  columns.owe(1, "E1");
  const findings: CustodyFinding[] = [];
  const standing = custodyOf(0, columns, STAGES, findings);
  return [standing, findings.map(({ code, stage, after }) => [code, stage, after ?? "-"].join(" "))];
}

describe("custodyOf", () => {
  it.each([
    ["everywhere", [0, 1, 2], "accounted", []],
    ["at the end only of two", [0, 2], "accounted", ["stage-skipped transferred -"]],
    ["up to the transfer", [0, 1], "unaccounted", ["unaccounted received transferred"]],
    ["on the manifest alone", [0], "unaccounted", ["unaccounted transferred manifest"]],
    ["nowhere though due", [], "unaccounted", ["unaccounted transferred -"]],
    ["at the transfer, on no manifest", [1], "accounted", ["not-on-manifest transferred -"]],
    ["at the receipt, on no manifest", [2], "accounted", ["not-on-manifest received -"]],
  ] as const)("%s", (_, at, standing, findings) => {
    expect(about(...at)).toEqual([standing, findings]);
  });
});
