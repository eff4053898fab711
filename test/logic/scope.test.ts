import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { answerOf, type FactsFrame, factsScope, holderOf, nameOf, referred } from "../../src/logic/scope.js";

const scope = factsScope({
  day: { kind: "date" },
  at: { kind: "instant" },
  stays: { kind: "list", of: { country: { kind: "text" } } },
});
const frameOf = (facts: FactsFrame["facts"]): FactsFrame => ({ facts, item: undefined, previous: undefined });

describe("factsScope", () => {
  it("reads a date as a day, and as its start in UTC", () => {
    const reader = scope.reader({ fact: "day" });
    const frame = frameOf({ day: "1970-01-02" });
    expect([reader.value(frame), reader.day(frame), reader.milliseconds(frame)]).toEqual(["1970-01-02", 1, 86_400_000]);
  });

  it("reads an instant as a point in time, and as the day it was written", () => {
    const reader = scope.reader({ fact: "at" });
    const frame = frameOf({ at: "1970-01-02T00:00:00+08:00" });
    expect([reader.day(frame), reader.milliseconds(frame)]).toEqual([1, 57_600_000]);
  });

  it("has no day and no instant for what is absent or cannot be read", () => {
    for (const answer of [undefined, null, absent("not-asked"), 1, "", "1970-01-02T", "1970-02-30"]) {
      const reader = scope.reader({ fact: "day" });
      expect(reader.day(frameOf({ day: answer }))).toBeNaN();
      expect(reader.milliseconds(frameOf({ day: answer }))).toBeNaN();
    }
  });

  it("has no day for an instant that is written as a date: it is none", () => {
    const reader = scope.reader({ fact: "at" });
    expect(reader.day(frameOf({ at: "1970-01-02" }))).toBeNaN();
  });

  it("finds nothing by a name that every object has something by, unless it is the subject's own", () => {
    const names = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];
    for (const name of names) {
      const reader = factsScope(Object.fromEntries([[name, { kind: "text" }]])).reader({ fact: name });
      expect(reader.value(frameOf({}))).toBeUndefined();
      expect(reader.value(frameOf(Object.fromEntries([[name, "ITA"]])))).toBe("ITA");
      expect(answerOf(undefined, name)).toBeUndefined();
      expect(answerOf(Object.create(null), name)).toBeUndefined();
    }
  });

  it("gives each element of a list the one before it; an absent element is no frame", () => {
    const elements = scope.elements({ fact: "stays" });
    const frame = frameOf({
      stays: [{ country: "ITA" }, absent("asked-unknown"), { country: "FRA" }, { country: "IRN" }],
    });
    const country = elements.scope.reader({ item: "country" });
    const before = elements.scope.reader({ previous: "country" });
    const read = [0, 1, 2, 3].map((index) => {
      const element = elements.at(frame, index);
      return element && [country.value(element), before.value(element)];
    });
    expect(read).toEqual([["ITA", undefined], undefined, ["FRA", undefined], ["IRN", "FRA"]]);
  });

  it("takes for absent as a whole only what says why it is absent", () => {
    const named = factsScope({ visits: { kind: "list", of: { absent: { kind: "yes-no" } } } });
    const elements = named.elements({ fact: "visits" });
    const reader = elements.scope.reader({ item: "absent" });
    const frame = frameOf({ visits: [{ absent: "yes" }, absent("not-asked")] });
    const first = elements.at(frame, 0);
    expect(first && reader.value(first)).toBe("yes");
    expect(elements.at(frame, 1)).toBeUndefined();
  });

  it("knows no kind of a name that the table does not have, even of one that every object has", () => {
    for (const reference of [{ fact: "fever" }, { fact: "toString" }, { item: "country" }, { previous: "country" }])
      expect(scope.reader(reference).kind).toBeUndefined();
  });
});

describe("nameOf and holderOf", () => {
  it("tell the same apart of a reference that was looked over before", () => {
    for (const reference of [{ fact: "day" }, { item: "country" }, { previous: "country" }])
      expect([nameOf(reference), holderOf(reference)]).toEqual(referred(reference));
  });
});

describe("referred", () => {
  it("tells the subject's facts from those of the element and of the one before it", () => {
    expect(referred({ fact: "day" })).toEqual(["day", "facts"]);
    expect(referred({ item: "country" })).toEqual(["country", "item"]);
    expect(referred({ previous: "country" })).toEqual(["country", "previous"]);
    expect(() => referred({})).toThrow(TypeError);
    expect(() => referred({ fact: "day", item: "country" })).toThrow(TypeError); // one of them would be passed over
  });
});
