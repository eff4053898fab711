import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { againstManifest } from "../../src/declaration/against-manifest.js";
import { examine } from "../../src/declaration/examine.js";
import { verdictOn } from "../../src/declaration/finding.js";
import type { Form } from "../../src/declaration/form.js";
import { exitEntryCard5, passengerLocatorCard } from "../../src/declaration/forms/index.js";
import { say } from "../../src/declaration/say.js";
import { anyJson, everyKind, fullCard, fullOfEveryKind } from "./cards.js";

/** The places at which a full card with some other answers differs from a line of the carrier's list. */
function differences(change: Record<string, unknown>, entry: Record<string, string | undefined>): string[] {
  const { declaration } = examine(exitEntryCard5, { ...fullCard, ...change });
  return againstManifest(exitEntryCard5, declaration, entry).map(({ path }) => path.join("."));
}

describe("againstManifest", () => {
  it("finds what differs, item by item in the order of the entry, and nothing else", () => {
    const entry = { seatNumber: "31J", serviceNumber: "ZZ101", nationality: "FRA", name: "SHI Li" };
    expect(differences({}, entry)).toEqual(["seatNumber", "nationality"]);
  });

  it.each([
    [{ serviceNumber: "EK 0306" }, { serviceNumber: "EK306" }],
    [{ serviceNumber: "ek-306" }, { serviceNumber: "EK0306" }],
    [{ seatNumber: "31 k" }, { seatNumber: "031K" }],
    [{ name: "shi  li" }, { name: "SHI LI" }],
    [{ seatNumber: "３１Ｋ" }, { seatNumber: "31K" }],
  ])("sees no difference between %j and %j", (change, entry) => {
    expect(differences(change, entry)).toEqual([]);
  });

  it.each([
    [{ serviceNumber: "EK306" }, { serviceNumber: "EK3060" }],
    [{ serviceNumber: "EK306" }, { serviceNumber: "EY306" }],
    [{ seatNumber: "31K" }, { seatNumber: "13K" }],
    [{ documentNumber: "00123" }, { documentNumber: "123" }],
  ])("sees the difference between %j and %j", (change, entry) => {
    expect(differences(change, entry)).toEqual(Object.keys(entry));
  });

  it("an absent answer contradicts nothing, nor does a blank place of the list", () => {
    for (const seatNumber of ["", null, absent("asked-unknown"), absent("asked-declined"), { no: "text" }])
      expect(differences({ seatNumber }, { seatNumber: "31J" })).toEqual([]);
    expect(differences({ commercialConveyance: "no" }, { seatNumber: "31J" })).toEqual([]);
    for (const seatNumber of ["", "  ", "-", undefined]) expect(differences({}, { seatNumber })).toEqual([]);
  });

  it("reads items inside groups by their path, and numbers as they are written", () => {
    const { declaration } = examine(everyKind, fullOfEveryKind);
    const entry = { "kin.name": "Other", age: "70", "health.signs.celsius": "37.3", home: "chn", born: "1949-12-30" };
    expect(againstManifest(everyKind, declaration, entry).map(({ path }) => path)).toEqual([["kin", "name"], ["born"]]);
  });

  it("finds a number that differs", () => {
    const { declaration } = examine(everyKind, fullOfEveryKind);
    const entry = { age: "71", "health.signs.celsius": "37.4" };
    expect(againstManifest(everyKind, declaration, entry).map(({ path }) => path)).toEqual([
      ["age"],
      ["health", "signs", "celsius"],
    ]);
  });

  it("refers, names the item, and repeats neither what was written nor what the list says", () => {
    const { declaration } = examine(passengerLocatorCard, { flightNumber: "EK306", seatNumber: "31K" });
    const found = againstManifest(passengerLocatorCard, declaration, { seatNumber: "12A" });
    expect(found).toEqual([
      {
        code: "contradictory",
        path: ["seatNumber"],
        severity: "refer",
        rule: "differs-from-manifest",
        label: { en: "Seat number", zh: "座位号" },
        expectation: expect.objectContaining({ place: "rule.differs-from-manifest" }),
        because: [],
      },
    ]);
    expect(verdictOn(found)).toBe("refer");
    const [one] = found;
    expect(one && say(one, "en")).toBe(
      "Seat number: contradicts another answer; expected what the carrier's list says of this traveller.",
    );
    expect(one && say(one, "zh")).toContain("与承运人名单一致的内容");
    expect(JSON.stringify(found)).not.toMatch(/31K|12A/);
  });

  it.each(["seat", "travelHistory", "travelHistory.city", "symptomsListed", "seatNumber.row", "toString"])(
    "throws when the entry names %s, at which no single answer stands",
    (path) => {
      expect(() => againstManifest(exitEntryCard5, {}, { [path]: "x" })).toThrow(TypeError);
    },
  );

  it("takes whatever JSON holds for a declaration", () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const entry = { "health.signs.celsius": "37.3", surname: "Example", purpose: "work" };
        expect(Array.isArray(againstManifest(everyKind as unknown as Form, json, entry))).toBe(true);
      }),
    );
  });

  it("finds no difference of a declaration from itself", () => {
    const names = ["name", "documentNumber", "serviceNumber", "seatNumber", "nationality"] as const;
    const answers = fc.record(Object.fromEntries(names.map((name) => [name, fc.string({ maxLength: 12 })])));
    fc.assert(
      fc.property(answers, (own) => {
        const { declaration } = examine(exitEntryCard5, { ...own, commercialConveyance: "yes" });
        expect(againstManifest(exitEntryCard5, declaration, own as Record<string, string>)).toEqual([]);
      }),
    );
  });
});
