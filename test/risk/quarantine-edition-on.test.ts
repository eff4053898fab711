import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { QuarantineEdition, QuarantineSubject } from "../../src/risk/quarantine-edition.js";
import { type QuarantineEditionQuestion, quarantineEditionOn } from "../../src/risk/quarantine-edition-on.js";
import * as schedules from "../../src/risk/schedules/index.js";

const ALL: readonly QuarantineEdition[] = Object.values(schedules);
function on(date: string, more: Partial<QuarantineEditionQuestion> = {}, subject: QuarantineSubject = "entrant") {
  const found = quarantineEditionOn(ALL, { on: calendarDate(date), subject, ...more });
  const of = ({ edition }: QuarantineEdition) => edition.id.replace("cn-quarantine-", "");
  const elsewhere = found.elsewhere === undefined ? [] : ["elsewhere", ...found.elsewhere];
  if ("edition" in found) return [of(found.edition), ...elsewhere];
  return "candidates" in found ? [...found.candidates.map(of), ...elsewhere] : ["none", ...elsewhere];
}

describe("the edition of a date", () => {
  it.each([
    ["2020-03-31", "none"],
    ["2020-04-01", "2020-04-01"],
    ["2021-05-13", "2020-04-01"],
    ["2021-05-14", "edition-8"],
    ["2022-06-27", "edition-8"],
    ["2022-06-28", "edition-9"],
    ["2022-11-10", "edition-9"],
    ["2022-11-11", "twenty-measures"],
    ["2022-12-06", "twenty-measures"],
    ["2022-12-07", "ten-measures"],
    ["2023-01-07", "ten-measures"],
    ["2023-01-08", "class-b"],
  ])("%s: %s", (date, id) => {
    expect(on(date)).toEqual([id]);
  });

  it("as then known: nobody knew of Class B before 28 December 2022", () => {
    const known = (day: string) => on("2023-01-08", { asKnownOn: calendarDate(day) });
    expect([known("2022-12-27"), known("2022-12-28")]).toEqual([["ten-measures"], ["class-b"]]);
  });

  it("editions from memory only when asked for; edition 7 began within a window", () => {
    expect(on("2020-03-10", { illustrative: true })).toEqual(["edition-6"]);
    expect(on("2020-09-12", { illustrative: true })).toEqual(["2020-04-01", "edition-7"]);
    expect(on("2020-10-01", { illustrative: true })).toEqual(["edition-7"]);
  });
});

describe("a pilot of which it is not known when it began", () => {
  const { edition, ...rest } = schedules.quarantineEdition8Pilot;
  const from = { notBefore: calendarDate("2022-04-01"), notAfter: calendarDate("2022-04-11") };
  const pilot: QuarantineEdition = { ...rest, edition: { ...edition, from } };
  const found = (date: string, places: readonly string[]) =>
    quarantineEditionOn([schedules.quarantineEdition8, pilot], { on: calendarDate(date), subject: "entrant", places });

  it("may hold there beside the edition of the country, and is named elsewhere", () => {
    expect(found("2022-04-05", ["xiamen"])).toEqual({ candidates: [pilot, schedules.quarantineEdition8] });
    expect(found("2022-04-11", ["tianjin", "xiamen"])).toEqual({ edition: pilot });
    expect(found("2022-04-05", [])).toEqual({ edition: schedules.quarantineEdition8, elsewhere: [edition.id] });
    expect(found("2022-03-31", ["xiamen"])).toEqual({ edition: schedules.quarantineEdition8 });
  });
});

describe("the pilot of a place", () => {
  it("holds there, in its four weeks, for entrants", () => {
    const xiamen = { places: ["xiamen"] };
    const found = ["2022-04-10", "2022-04-11", "2022-05-08", "2022-05-09"].map((date) => on(date, xiamen));
    expect(found).toEqual([["edition-8"], ["edition-8-pilot-10-7"], ["edition-8-pilot-10-7"], ["edition-8"]]);
    expect(on("2022-04-15", xiamen, "close-contact")).toEqual(["edition-8"]);
  });

  it("is named to whoever did not say where, or said another place", () => {
    const named = ["edition-8", "elsewhere", "cn-quarantine-edition-8-pilot-10-7"];
    expect(on("2022-04-15")).toEqual(named);
    expect(on("2022-04-15", { places: ["tianjin"] })).toEqual(named);
  });
});
