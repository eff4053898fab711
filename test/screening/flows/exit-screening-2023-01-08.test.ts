import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { editionsOf } from "../../../src/edition/editions-of.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { exitScreening2023 } from "../../../src/screening/flows/exit-screening-2023-01-08.js";
import * as flows from "../../../src/screening/flows/index.js";
import { travellerScreening2020January } from "../../../src/screening/flows/traveller-screening-2020-01-25.js";
import { expectSound } from "../traveller-logs.js";

describe("exit-screening-2023-01-08", () => {
  it("keeps what it promises", () => expectSound(exitScreening2023));

  it("is the table of those who enter, as traveller-screening-2020-01-25 has it, under its own name", () => {
    const { edition, ...table } = exitScreening2023;
    const { edition: other, ...theirs } = travellerScreening2020January;
    expect(table).toEqual(theirs);
    expect([edition.series, other.series]).toEqual(["cn-exit-screening", "cn-traveller-screening"]);
  });

  it.each(["2023-01-08", "2023-10-31"])("is what holds for those who leave on %s", (date) => {
    const chosen = inForceOn(editionsOf(flows, "cn-exit-screening"), calendarDate(date));
    expect(chosen).toEqual({ edition: exitScreening2023 });
  });
});
