import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { afterLoop } from "../../src/risk/after-loop.js";
import type { QuarantineEdition } from "../../src/risk/quarantine-edition.js";
import {
  quarantineClassB,
  quarantineEdition8,
  quarantineEdition9,
  quarantineTenMeasures,
  quarantineTwentyMeasures,
} from "../../src/risk/schedules/index.js";
import { phasesOf } from "./quarantine-samples.js";

function after(edition: QuarantineEdition) {
  const found = afterLoop(edition, calendarDate("2022-11-20"), "day-after-is-day-1");
  return "problem" in found ? found.problem : phasesOf(found);
}

describe("after work in a closed loop", () => {
  it.each([
    [quarantineEdition8, ["central-quarantine 2022-11-21 2022-11-27", "home-monitoring 2022-11-28 2022-12-04"]],
    [quarantineEdition9, ["central-quarantine|home-quarantine 2022-11-21 2022-11-27"]],
    [quarantineTwentyMeasures, ["home-monitoring 2022-11-21 2022-11-25"]],
    [quarantineTenMeasures, "not-stated"],
    [quarantineClassB, []],
  ])("$edition.id", (edition, expected) => {
    expect(after(edition)).toEqual(expected);
  });
});
