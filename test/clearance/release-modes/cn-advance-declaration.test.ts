import { describe, expect, it } from "vitest";
import { instant } from "../../../src/calendar/instant.js";
import { releaseDuties } from "../../../src/clearance/release-mode.js";
import { advanceDeclaration } from "../../../src/clearance/release-modes/cn-advance-declaration.js";

describe("advance declaration (GACC Notice 74 of 2014)", () => {
  const at = { "arrival-at-site": instant("2020-01-30T20:00:00+08:00"), loading: instant("2020-02-02T20:00:00+08:00") };
  const due = (direction: "import" | "export") =>
    releaseDuties(advanceDeclaration, direction, { at, timeZone: "Asia/Shanghai" }).map(({ due }) =>
      due?.kind === "instant" ? due.latest : due,
    );

  it("of imports comes before the goods arrive at the site under customs control", () => {
    expect(due("import")).toEqual(["2020-01-30T20:00:00+08:00"]);
  });

  it("of exports does so too, and keeps the limit of every export", () => {
    expect(due("export")).toEqual(["2020-01-30T20:00:00+08:00", "2020-02-01T20:00:00+08:00"]);
  });

  it("began some day of 2014", () => {
    expect(advanceDeclaration.edition.from).toEqual({ notBefore: "2014-01-01", notAfter: "2014-12-31" });
  });
});
