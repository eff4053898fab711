import { describe, expect, it } from "vitest";
import { instant } from "../../../src/calendar/instant.js";
import { releaseDuties } from "../../../src/clearance/release-mode.js";
import { twoStepDeclaration } from "../../../src/clearance/release-modes/cn-two-step-declaration-2020-01-01.js";

describe("two-step declaration, from memory", () => {
  it("is an example", () => {
    expect(twoStepDeclaration.edition.status).toBe("illustrative");
  });

  it("has the complete declaration within fourteen days of the entry, after the goods were taken away", () => {
    const at = { "entry-declared": instant("2020-02-03T09:00:00+08:00") };
    const duties = releaseDuties(twoStepDeclaration, "import", { at, timeZone: "Asia/Shanghai" });
    expect(duties.map(({ duty, due }) => [duty.id, duty.stage, due?.kind === "day" ? due.lastDay : due])).toEqual([
      ["summary-declaration", "before-release", undefined],
      ["complete-declaration", "after-release", "2020-02-17"],
    ]);
  });
});
