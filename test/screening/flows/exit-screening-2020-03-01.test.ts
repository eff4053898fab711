import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { editionsOf } from "../../../src/edition/editions-of.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { exitScreening2020March } from "../../../src/screening/flows/exit-screening-2020-03-01.js";
import * as flows from "../../../src/screening/flows/index.js";
import { threeChecks2020 } from "../../../src/screening/flows/three-checks-2020-03-01.js";
import { expectSound } from "../traveller-logs.js";

describe("exit-screening-2020-03-01", () => {
  it("keeps what it promises", () => expectSound(exitScreening2020March));

  it("is the table of those who enter, as three-checks-2020-03-01 has it, under its own name", () => {
    const { edition, ...table } = exitScreening2020March;
    const { edition: other, ...theirs } = threeChecks2020;
    expect(table).toEqual(theirs);
    expect([edition.series, other.series]).toEqual(["cn-exit-screening", "cn-traveller-screening"]);
  });

  it.each(["2020-03-01", "2020-04-01", "2023-01-07"])("is what holds for those who leave on %s", (date) => {
    const chosen = inForceOn(editionsOf(flows, "cn-exit-screening"), calendarDate(date));
    expect(chosen).toEqual({ edition: exitScreening2020March });
  });
});
