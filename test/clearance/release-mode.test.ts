import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { RELEASE_MODES, releaseDuties } from "../../src/clearance/release-mode.js";
import * as editions from "../../src/clearance/release-modes/index.js";

const timeZone = "Asia/Shanghai";

describe("the duties of a mode of release", () => {
  it("are those of the direction, with their limits on the calendar", () => {
    const at = {
      "entry-declared": instant("2020-02-03T09:00:00+08:00"),
      loading: instant("2020-02-03T09:00:00+08:00"),
    };
    const duties = (direction: "import" | "export") =>
      releaseDuties(editions.ordinaryRelease, direction, { at, timeZone }).map(({ duty, due }) => [
        duty.id,
        due?.kind === "day" ? due.lastDay : due?.latest,
      ]);
    expect(duties("import")).toEqual([["import-declaration", "2020-02-17"]]);
    expect(duties("export")).toEqual([["export-declaration", "2020-02-02T09:00:00+08:00"]]);
  });

  it("have no day where no text says by when, or while the moment is not known", () => {
    const at = { release: instant("2020-01-26T04:00:00+08:00") };
    const registered = releaseDuties(editions.releaseOnRegistration2020, "import", { at, timeZone });
    expect(registered.length).toBeGreaterThan(2);
    expect(registered.every(({ due }) => due === undefined)).toBe(true);
    expect(releaseDuties(editions.ordinaryRelease, "import", { at, timeZone })[0]?.due).toBeUndefined();
  });

  it("are named once within a mode and direction", () => {
    for (const { duties } of Object.values(editions)) {
      const names = duties.map(({ id, direction }) => `${direction} ${id}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

it("every mode has its edition, and every edition its mode", () => {
  expect(new Set(Object.values(editions).map(({ mode }) => mode))).toEqual(new Set(Object.keys(RELEASE_MODES)));
});
