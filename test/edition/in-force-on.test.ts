import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate, calendarDate, daysBetween } from "../../src/calendar/calendar-date.js";
import type { Edition } from "../../src/edition/edition.js";
import { inForceOn, isAdmitted, possiblyInForce } from "../../src/edition/in-force-on.js";

type Dates = Omit<Edition, "id" | "series" | "title" | "authority" | "status" | "source"> & Partial<Edition>;

function edition(id: string, dates: Dates): { readonly edition: Edition } {
  const name = { en: id, zh: id };
  return { edition: { id, series: "card", title: name, authority: name, status: "published", source: id, ...dates } };
}

function between(notBefore: string, notAfter: string) {
  return { notBefore: calendarDate(notBefore), notAfter: calendarDate(notAfter) };
}

/** The ids in force: one, several candidates, or none. */
function idsOn(series: readonly { readonly edition: Edition }[], date: string, illustrative?: boolean) {
  const inForce = inForceOn(series, calendarDate(date), illustrative === undefined ? {} : { illustrative });
  if ("edition" in inForce) return inForce.edition.edition.id;
  return "candidates" in inForce ? inForce.candidates.map(({ edition: { id } }) => id) : "none";
}

/**
 * The Chinese Exit/Entry Health Declaration Form: restarted on 2020-01-25 (GACC Notice 16 of 2020); edition 4 from
 * 2020-03-03, 5 from 2020-03-17, 9 from 2022-08-31 and 11 from 2023-09-16; the days of the others are not published;
 * lifted from 2023-11-01 (GACC notice of 2023-10-26).
 */
const card = [
  edition("1", { from: calendarDate("2020-01-25") }),
  edition("2", { from: between("2020-01-26", "2020-03-02"), supersedes: "1" }),
  edition("3", { from: between("2020-01-26", "2020-03-02"), supersedes: "2" }),
  edition("4", { from: calendarDate("2020-03-03"), supersedes: "3" }),
  edition("5", { from: calendarDate("2020-03-17"), supersedes: "4" }),
  edition("6", { from: between("2020-03-18", "2022-08-30"), supersedes: "5" }),
  edition("7", { from: between("2020-03-18", "2022-08-30"), supersedes: "6" }),
  edition("8", { from: between("2020-03-18", "2022-08-30"), supersedes: "7" }),
  edition("9", { from: calendarDate("2022-08-31"), supersedes: "8" }),
  edition("10", { from: between("2022-09-01", "2023-09-15"), supersedes: "9" }),
  edition("11", { from: calendarDate("2023-09-16"), until: calendarDate("2023-10-31"), supersedes: "10" }),
];

describe("inForceOn, as known on a day", () => {
  const first = edition("1", { from: calendarDate("2020-03-01") });
  const second = edition("2", {
    from: calendarDate("2020-05-01"),
    publishedOn: calendarDate("2020-04-20"),
    supersedes: "1",
  });
  const correction = edition("1b", {
    from: calendarDate("2020-03-01"),
    publishedOn: calendarDate("2020-04-10"),
    corrects: "1",
  });
  it.each([
    ["2020-05-02", "2020-04-30", "2"],
    ["2020-05-02", "2020-04-19", "1b"],
    ["2020-05-02", "2020-04-09", "1"],
    ["2020-03-15", "2020-04-10", "1b"],
    ["2020-03-15", "2020-02-01", "none"],
  ])("which held on %s, as known on %s: %s", (date, asKnownOn, expected) => {
    const inForce = inForceOn([first, second, correction], calendarDate(date), { asKnownOn: calendarDate(asKnownOn) });
    expect("edition" in inForce ? inForce.edition.edition.id : "none").toBe(expected);
  });

  it("is as known today when today is late enough", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
        const date = addDays(calendarDate("2020-01-01"), days);
        expect(inForceOn(card, date, { asKnownOn: calendarDate("2030-01-01") })).toEqual(inForceOn(card, date));
      }),
    );
  });
});

describe("inForceOn", () => {
  it.each([
    ["2020-01-24", "none"],
    ["2020-01-25", "1"],
    ["2020-02-20", ["1", "2", "3"]],
    ["2020-03-03", "4"],
    ["2020-03-16", "4"],
    ["2020-03-17", "5"],
    ["2021-06-15", ["5", "6", "7", "8"]],
    ["2022-08-31", "9"],
    ["2023-10-15", "11"],
    ["2023-10-31", "11"],
    ["2023-11-01", "none"],
    ["2025-01-01", "none"],
  ])("the card on %s: %j", (date, expected) => {
    expect(idsOn(card, date)).toEqual(expected);
  });

  it("chooses among editions in whatever order they stand", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(card, { minLength: card.length }), fc.nat(1500), (shuffled, days) => {
        const date = addDays(calendarDate("2020-01-01"), days);
        expect([idsOn(shuffled, date)].flat().sort()).toEqual([idsOn(card, date)].flat().sort());
      }),
    );
  });

  it("is never the latest one merely because it is the latest", () => {
    const lapsed = [edition("summer", { from: calendarDate("2021-06-01"), until: calendarDate("2021-08-31") })];
    expect(idsOn(lapsed, "2021-08-31")).toBe("summer");
    expect(idsOn(lapsed, "2021-09-01")).toBe("none");
    expect(idsOn([], "2021-09-01")).toBe("none");
  });

  it("passes over illustrative editions unless they are asked for", () => {
    const drill = [edition("drill", { from: calendarDate("2021-01-01"), status: "illustrative" })];
    expect(idsOn(drill, "2021-02-01")).toBe("none");
    expect(idsOn(drill, "2021-02-01", false)).toBe("none");
    expect(idsOn(drill, "2021-02-01", true)).toBe("drill");
  });

  it("does not let an illustrative edition end a published one", () => {
    const series = [
      edition("law", { from: calendarDate("2021-01-01") }),
      edition("drill", { from: calendarDate("2021-02-01"), status: "illustrative", supersedes: "law" }),
    ];
    expect(idsOn(series, "2021-03-01")).toBe("law");
    expect(idsOn(series, "2021-03-01", true)).toBe("drill");
  });

  it("names the illustrative editions that it passed over, beside each of the three answers", () => {
    const drill = edition("drill", { from: calendarDate("2021-02-01"), status: "illustrative", supersedes: "law" });
    const law = edition("law", { from: calendarDate("2021-01-01") });
    const draft = edition("draft", { from: between("2021-01-15", "2021-03-31"), supersedes: "law" });
    const on = (series: readonly { readonly edition: Edition }[], date: string) =>
      inForceOn(series, calendarDate(date));
    expect(on([drill], "2021-02-01")).toEqual({ none: true, illustrative: ["drill"] });
    expect(on([law, drill], "2021-02-01")).toEqual({ edition: law, illustrative: ["drill"] });
    expect(on([law, draft, drill], "2021-02-01")).toEqual({ candidates: [law, draft], illustrative: ["drill"] });
  });

  it("names none where none was passed over: not yet begun, over, superseded, or asked for", () => {
    const law = edition("law", { from: calendarDate("2021-01-01") });
    const drill = edition("drill", {
      from: calendarDate("2021-02-01"),
      until: calendarDate("2021-02-28"),
      status: "illustrative",
    });
    const ended = edition("ended", { from: calendarDate("2020-01-01"), status: "illustrative" });
    const ends = edition("ends", {
      from: calendarDate("2020-06-01"),
      until: calendarDate("2020-06-30"),
      supersedes: "ended",
    });
    const series = [law, drill, ended, ends];
    for (const date of ["2021-01-31", "2021-03-01"])
      expect(inForceOn(series, calendarDate(date))).toEqual({ edition: law });
    expect(inForceOn([drill], calendarDate("2021-02-01"), { illustrative: true })).toEqual({ edition: drill });
  });

  it("follows a series through the illustrative editions that it passes over", () => {
    const series = [
      edition("a", { from: calendarDate("2020-01-01") }),
      edition("b", { from: between("2020-02-01", "2020-12-31"), status: "illustrative", supersedes: "a" }),
      edition("c", { from: calendarDate("2021-01-01"), supersedes: "b" }),
    ];
    expect(idsOn(series, "2020-06-01")).toBe("a");
    expect(idsOn(series, "2020-06-01", true)).toEqual(["a", "b"]);
    expect(idsOn(series, "2021-01-01")).toBe("c");
    expect(inForceOn(series, calendarDate("2021-01-01"))).not.toHaveProperty("illustrative");
  });

  it("admits an edition whose text was not found, asked for or not", () => {
    const series = [
      edition("a", { from: calendarDate("2020-01-01") }),
      edition("b", { from: between("2020-02-01", "2020-03-31"), status: "unseen", supersedes: "a" }),
      edition("c", { from: calendarDate("2020-04-01"), supersedes: "b" }),
    ];
    for (const illustrative of [undefined, false, true]) {
      expect(idsOn(series, "2020-02-15", illustrative)).toEqual(["a", "b"]);
      expect(idsOn(series, "2020-03-31", illustrative)).toBe("b");
      expect(idsOn(series, "2020-04-01", illustrative)).toBe("c");
    }
  });

  it("takes a correction from the first day of what it corrects", () => {
    const series = [
      edition("misprint", { from: calendarDate("2021-01-01") }),
      edition("corrected", { from: calendarDate("2021-01-01"), corrects: "misprint" }),
    ];
    for (const date of ["2021-01-01", "2022-01-01"]) expect(idsOn(series, date)).toBe("corrected");
  });

  it("does not bring back what was corrected when the correction ends", () => {
    const series = [
      edition("e1", { from: calendarDate("2020-03-01") }),
      edition("e1c", { from: calendarDate("2020-03-01"), until: calendarDate("2020-03-31"), corrects: "e1" }),
    ];
    expect(idsOn(series, "2020-03-31")).toBe("e1c");
    expect(idsOn(series, "2020-04-01")).toBe("none");
  });

  it("lets what supersedes an edition supersede its corrections, and a correction what the corrected superseded", () => {
    const series = [
      edition("e1", { from: calendarDate("2020-03-01") }),
      edition("e1c", { from: calendarDate("2020-03-01"), corrects: "e1" }),
      edition("e1cc", { from: calendarDate("2020-03-01"), corrects: "e1c" }),
      edition("e2", { from: calendarDate("2020-05-01"), supersedes: "e1" }),
      edition("e2c", { from: calendarDate("2020-04-15"), corrects: "e2" }),
    ];
    expect(idsOn(series, "2020-04-14")).toBe("e1cc");
    expect(idsOn(series, "2020-04-15")).toBe("e2c");
    expect(idsOn(series, "2020-06-01")).toBe("e2c");
    expect(idsOn(series.slice(0, 4), "2020-06-01")).toBe("e2");
  });

  it("takes a correction of an edition of uncertain days for it wherever that may be in force, and ends nothing", () => {
    const series = [
      edition("a", { from: calendarDate("2020-01-01") }),
      edition("b", { from: between("2020-02-01", "2020-02-29"), supersedes: "a" }),
      edition("bc", { from: between("2020-02-01", "2020-02-29"), corrects: "b" }),
    ];
    expect(idsOn(series, "2020-02-15")).toEqual(["a", "bc"]);
    expect(idsOn(series, "2020-02-29")).toBe("bc");
  });

  it("answers although editions supersede or correct each other in a circle", () => {
    const circle = [
      edition("a", { from: calendarDate("2020-01-01"), supersedes: "b" }),
      edition("b", { from: calendarDate("2020-01-02"), supersedes: "a" }),
      edition("c", { from: calendarDate("2020-01-01"), corrects: "d" }),
      edition("d", { from: calendarDate("2020-01-01"), corrects: "c" }),
    ];
    for (const date of ["2019-12-31", "2020-01-01", "2020-01-02"]) expect(idsOn(circle, date)).toBe("none");
  });

  it("keeps both candidates where neither supersedes the other", () => {
    const series = [
      edition("a", { from: calendarDate("2021-01-01") }),
      edition("b", { from: calendarDate("2021-02-01") }),
    ];
    expect(idsOn(series, "2021-01-31")).toBe("a");
    expect(idsOn(series, "2021-02-01")).toEqual(["a", "b"]);
  });

  it("gives every day of a chain of certain dates exactly one edition", () => {
    const ascending = fc
      .uniqueArray(fc.nat(2000), { minLength: 1, maxLength: 6 })
      .map((days) => days.sort((a, b) => a - b));
    fc.assert(
      fc.property(ascending, fc.nat(2500), (starts, day) => {
        const zero = calendarDate("2020-01-01");
        const date: CalendarDate = addDays(zero, day);
        const chain = starts.map((start, index) =>
          edition(`${index}`, { from: addDays(zero, start), ...(index > 0 ? { supersedes: `${index - 1}` } : {}) }),
        );
        const begun = starts.filter((start) => start <= daysBetween(zero, date)).length;
        expect(idsOn(chain, date)).toBe(begun === 0 ? "none" : `${begun - 1}`);
      }),
    );
  });
});

it("lists what may have been in force: the edition, the candidates, or nothing", () => {
  const first = edition("first", { from: calendarDate("2020-01-25") });
  const second = edition("second", {
    from: { notBefore: calendarDate("2020-03-01"), notAfter: calendarDate("2020-03-10") },
    supersedes: "first",
  });
  const on = (date: string) =>
    possiblyInForce(inForceOn([first, second], calendarDate(date))).map((one) => one.edition.id);
  expect([on("2020-01-24"), on("2020-02-01"), on("2020-03-05"), on("2020-03-10")]).toEqual([
    [],
    ["first"],
    ["first", "second"],
    ["second"],
  ]);
});

it("admits an edition that was known by then, and an illustrative one when asked for", () => {
  const known = calendarDate("2020-03-01");
  const announced = { from: calendarDate("2020-04-01"), publishedOn: known };
  expect(isAdmitted(edition("a", announced).edition, { asKnownOn: known })).toBe(true);
  expect(isAdmitted(edition("b", { from: calendarDate("2020-04-01") }).edition, { asKnownOn: known })).toBe(false);
  const example = edition("c", { from: known, status: "illustrative" }).edition;
  expect([isAdmitted(example, {}), isAdmitted(example, { illustrative: true })]).toEqual([false, true]);
});
