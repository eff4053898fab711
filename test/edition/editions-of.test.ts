import { describe, expect, expectTypeOf, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { Edition } from "../../src/edition/edition.js";
import { editionsOf } from "../../src/edition/editions-of.js";

const edition = (id: string, from: Edition["from"], series = "card") =>
  ({ edition: { id, series, title: text, authority: text, status: "published", from, source: id } }) as const;
const text = { en: "made up", zh: "虚构" };
const first = edition("first", calendarDate("2020-01-01"));
const second = edition("second", { notBefore: calendarDate("2020-02-01"), notAfter: calendarDate("2020-06-01") });
const third = { ...edition("third", calendarDate("2020-03-01")), items: {} };
const room = { b: third, a: second, c: first, other: edition("other", calendarDate("2019-01-01"), "flow") };

describe("editionsOf", () => {
  it("gives the editions of a series by the first day on which they may have taken force", () => {
    expect(editionsOf(room, "card")).toEqual([first, second, third]);
    expect(editionsOf(room, "flow")).toEqual([room.other]);
  });

  it("passes over whatever else a room exports", () => {
    const exports = { ...room, count: 1, nothing: null, absent: undefined, read: () => room, almost: { edition: 5 } };
    expect(editionsOf(exports, "card")).toHaveLength(3);
    expect(editionsOf({}, "card")).toEqual([]);
    expect(editionsOf(room, "another")).toEqual([]);
  });

  it("keeps the order of the room where first days are the same", () => {
    const twins = { y: edition("y", calendarDate("2020-01-01")), x: edition("x", calendarDate("2020-01-01")) };
    expect(editionsOf(twins, "card").map(({ edition: { id } }) => id)).toEqual(["y", "x"]);
  });

  it("keeps the types of what it gives", () => {
    const both = editionsOf({ first, third, name: "room" }, "card");
    expectTypeOf(both).toEqualTypeOf<(typeof first | typeof third)[]>();
  });
});
