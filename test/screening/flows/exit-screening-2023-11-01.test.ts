import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { editionsOf } from "../../../src/edition/editions-of.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { exitScreening2023November } from "../../../src/screening/flows/exit-screening-2023-11-01.js";
import * as flows from "../../../src/screening/flows/index.js";
import { travellerScreening2023November } from "../../../src/screening/flows/traveller-screening-2023-11-01.js";
import { expectSound } from "../traveller-logs.js";

describe("exit-screening-2023-11-01", () => {
  it("keeps what it promises", () => expectSound(exitScreening2023November));

  it("is the table of those who enter, as traveller-screening-2023-11-01 has it, under its own name", () => {
    const { edition, ...table } = exitScreening2023November;
    const { edition: other, ...theirs } = travellerScreening2023November;
    expect(table).toEqual(theirs);
    expect([edition.series, other.series]).toEqual(["cn-exit-screening", "cn-traveller-screening"]);
  });

  it.each(["2023-11-01", "2026-01-01"])("is what holds for those who leave on %s", (date) => {
    const chosen = inForceOn(editionsOf(flows, "cn-exit-screening"), calendarDate(date));
    expect(chosen).toEqual({ edition: exitScreening2023November });
  });
});
