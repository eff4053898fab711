import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import {
  CUSTOMS_EXPORT_CARRIES,
  customsKeyOf,
  readCustomsDeclaration,
  standardDocumentNumber,
} from "../../src/exchange/customs-declaration.js";
import { anyJson, damaged } from "../declaration/cards.js";
import { exportedCard } from "./exported-card.js";

/** What one exported key comes to on the card: the answer, or the code of its finding. */
function read(key: string, value: unknown): unknown {
  const input = readCustomsDeclaration({ [key]: value });
  const [item = ""] = Object.keys(input as object);
  const { answers, findings } = examine(exitEntryCard5, input);
  const found = findings.find(({ path, code }) => path[0] === item && code !== "not-applicable");
  return found?.code ?? answers[item as keyof typeof answers];
}
const YES_NO_KEYS = {
  isCommercial: "commercialConveyance",
  hasContactSufferer: "contactWithCase",
  hasTouchAlike: "contactWithFebrilePerson",
  isEstateInfected: "communityCase",
  hasInClusterCase: "clusterAtHomeOrOffice",
  hasSymtom: "symptomsAny",
  hasTakenAntipyretics: "feverMedicine",
  hasCIDTes: "tested",
} as const;

describe("yes and no, as the declaration system writes them", () => {
  it.each([
    ["1", "yes"],
    ["0", "no"],
    [1, "yes"],
    [0, "no"],
    [true, "yes"],
    [false, "no"],
    ["是", "yes"],
    ["否", "no"],
    ["9", absent("asked-unknown")],
    [9, absent("asked-unknown")],
    ["8", absent("asked-declined")],
    [8, absent("asked-declined")],
    ["１", "yes"],
    [" 0 ", "no"],
    ["\u3000９", absent("asked-unknown")],
    ["", "missing"],
    ["   ", "missing"],
    [null, "missing"],
    ["2", "malformed"],
    [7, "malformed"],
    [1.5, "malformed"],
    ["yes", "malformed"],
    ["no", "malformed"],
    ["true", "malformed"],
    ["有", "malformed"],
    [["1"], "malformed"],
    [{}, "malformed"],
    [{ "1": 1 }, "malformed"],
  ])("%j is %j", (value, expected) => {
    for (const key of Object.keys(YES_NO_KEYS)) expect([key, read(key, value)]).toEqual([key, expected]);
  });
});

describe("dates", () => {
  it.each([
    ["2020-03-18", "2020-03-18"],
    ["2020/3/18", "2020-03-18"],
    ["2020/03/08", "2020-03-08"],
    ["20200318", "2020-03-18"],
    [20200318, "2020-03-18"],
    ["2020年3月18日", "2020-03-18"],
    ["２０２０年３月１８日", "2020-03-18"],
    ["２０２０－０３－１８", "2020-03-18"],
    ["２０２０／３／１８", "2020-03-18"],
    [" 2020-03-18\u3000", "2020-03-18"],
    ["", "missing"],
    ["2020-3-18", "malformed"],
    ["18/03/2020", "malformed"],
    ["2020-02-30", "malformed"],
    ["2020/13/1", "malformed"],
    ["20200230", "malformed"],
    ["2021年2月29日", "malformed"],
    ["2020.03.18", "malformed"],
    ["2020-03-18T00:00:00Z", "malformed"],
    ["unknown", "malformed"],
    ["9", "malformed"],
    [true, "malformed"],
  ])("%j is %j", (value, expected) => {
    expect(read("birthdate", value)).toBe(expected);
  });

  it("are read in the stays too", () => {
    const stays = [
      { startDate: "2020年3月4日", endDate: "20200318", country: "ＩＴＡ", city: " Milan " },
      { startDate: "4 March", endDate: "" },
    ];
    expect(readCustomsDeclaration({ everTravelList: stays })).toEqual({
      travelHistory: [
        { from: "2020-03-04", to: "2020-03-18", country: "ITA", city: "Milan" },
        { from: expect.anything(), to: "" },
      ],
    });
    const { findings } = examine(exitEntryCard5, readCustomsDeclaration({ ...exportedCard, everTravelList: stays }), {
      carries: CUSTOMS_EXPORT_CARRIES,
    });
    expect(findings.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "malformed travelHistory.1.from",
      "missing travelHistory.1.to",
      "missing travelHistory.1.country",
      "missing travelHistory.1.city",
    ]);
  });
});

describe("text, codes and numbers", () => {
  it.each([
    ["gender", "M", "male"],
    ["gender", "F", "female"],
    ["gender", "男", "male"],
    ["gender", "女", "female"],
    ["gender", "Ｍ", "male"],
    ["gender", "m", "malformed"],
    ["gender", "male", "malformed"],
    ["gender", "", "missing"],
    ["passerName", "  SHI　Li ", "SHI Li"],
    ["passerName", "Ｓｈｉ", "Shi"],
    ["passerName", "\u3000", "missing"],
    ["telephone", 13900000000, "13900000000"],
    ["telephone", "＋８６", "+86"],
    ["country", "ITA", "ITA"],
    ["country", "ＩＴＡ", "ITA"],
    ["country", "ita", "malformed"],
    ["country", "Italy", "malformed"],
    ["certNo", " x2770 1686 ", "X27701686"],
    ["certNo", "ｘ２７７０１６８６", "X27701686"],
    ["certNo", "x27701686\u3000", "X27701686"],
    ["certNo", "", "missing"],
    ["certType", "passport", "passport"],
    ["certType", "护照", "malformed"],
    ["direction", "entry", "entry"],
    ["direction", "in", "malformed"],
    ["testResult", "positive", "positive"],
    ["testResult", "Positive", "malformed"],
    ["submittedAt", "2020-03-18T05:40:00+08:00", "2020-03-18T05:40:00+08:00"],
    ["submittedAt", "2020-03-18 05:40", "malformed"],
  ])("%s %j is %j", (key, value, expected) => {
    expect(read(key, value)).toBe(expected);
  });

  it("lists symptoms by their codes, and keeps those it can read beside one it cannot", () => {
    expect(read("symtom", ["fever", " dry-cough "])).toEqual(["fever", "dry-cough"]);
    expect(read("symtom", ["ｆｅｖｅｒ"])).toEqual(["fever"]);
    expect(readCustomsDeclaration({ symtom: ["fever", "gout"] })).toEqual({ symptomsListed: ["fever", "gout"] });
    expect(
      examine(exitEntryCard5, readCustomsDeclaration({ hasSymtom: 1, symtom: ["fever", "gout"] })).answers
        .symptomsListed,
    ).toEqual(["fever"]);
    expect(read("symtom", "fever")).toBe("malformed");
  });
});

describe("readCustomsDeclaration", () => {
  it("reads a whole card, whatever is written how", () => {
    const { findings, declaration, completeness } = examine(exitEntryCard5, readCustomsDeclaration(exportedCard), {
      carries: CUSTOMS_EXPORT_CARRIES,
    });
    expect(findings).toEqual([]);
    expect(completeness.share).toBe(1);
    expect(declaration).toMatchObject({
      documentNumber: "X00000001",
      sex: "female",
      birthDate: "1988-04-12",
      contactWithCase: "no",
    });
  });

  it("carries every item of the card but the address of the next 14 days", () => {
    const items = Object.keys(exitEntryCard5.items);
    expect(items.filter((item) => !CUSTOMS_EXPORT_CARRIES.includes(item))).toEqual(["addressNext14Days"]);
    expect(CUSTOMS_EXPORT_CARRIES.filter((item) => !items.includes(item))).toEqual([]);
  });

  it("hands on keys that it does not know, to be noted where they stand, and leaves its own number out", () => {
    expect(readCustomsDeclaration({ declarationId: "D000001", checker: "x" })).toEqual({ checker: "x" });
    expect(
      examine(exitEntryCard5, readCustomsDeclaration({ ...exportedCard, checker: "x" }), {
        carries: CUSTOMS_EXPORT_CARRIES,
      }).findings,
    ).toMatchObject([{ code: "unrecognised", path: ["checker"] }]);
  });

  it("does not take a key for an item of the form because it has the item's name", () => {
    // The export's own key is hasContactSufferer; contactWithCase is no word of that system.
    const { findings } = examine(exitEntryCard5, readCustomsDeclaration({ ...exportedCard, contactWithCase: "yes" }), {
      carries: CUSTOMS_EXPORT_CARRIES,
    });
    expect(findings).toMatchObject([{ code: "unrecognised" }]);
  });

  it("hands on whatever is no object as it stands", () => {
    for (const value of [null, undefined, "x", 5, true, [], [exportedCard]])
      expect(readCustomsDeclaration(value)).toBe(value);
    expect(examine(exitEntryCard5, readCustomsDeclaration([])).findings[0]).toMatchObject({
      code: "malformed",
      path: [],
    });
  });

  it("takes __proto__ for a key like any other", () => {
    const exported = JSON.parse(
      '{"__proto__":{"hasSymtom":"0","toString":1},"everTravelList":[{"__proto__":{"country":"ITA"},"endDate":"20200318"}],"constructor":"x"}',
    );
    const input = readCustomsDeclaration(exported) as Record<string, unknown>;
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
    expect(Object.keys(input)).toEqual(["__proto__", "travelHistory", "constructor"]);
    const { findings, declaration } = examine(exitEntryCard5, input);
    expect(findings.filter(({ code }) => code === "unrecognised").map(({ path }) => path.join("."))).toEqual([
      "travelHistory.0.__proto__",
      "__proto__",
      "constructor",
    ]);
    expect(declaration.symptomsAny).toEqual(absent("not-asked"));
    expect(declaration.travelHistory).toMatchObject([{ country: absent("not-asked"), to: "2020-03-18" }]);
    expect(({} as Record<string, unknown>)["hasSymtom"]).toBeUndefined();
  });

  it("never throws, leaves what it reads as it was, and loses no key", () => {
    fc.assert(
      fc.property(fc.oneof(damaged(exportedCard), anyJson), (exported) => {
        const before = JSON.stringify(exported);
        const input = readCustomsDeclaration(exported);
        expect(JSON.stringify(exported)).toBe(before);
        examine(exitEntryCard5, input, { carries: CUSTOMS_EXPORT_CARRIES });
        JSON.stringify(input);
        if (typeof exported !== "object" || exported === null || Array.isArray(exported)) return;
        const expected = new Set(Object.keys(exported).filter((key) => key !== "declarationId"));
        expect(Object.keys(input as object).length).toBeLessThanOrEqual(expected.size);
      }),
      { numRuns: 8000 },
    );
  });

  it("never makes an answer of what cannot be read: no yes or no comes from anything but the system's own words", () => {
    const words = new Set<unknown>(["1", "0", 1, 0, true, false, "是", "否"]);
    const anyValue = fc.oneof(anyJson, fc.string({ maxLength: 3 }), fc.integer(), fc.double());
    fc.assert(
      fc.property(anyValue, (value) => {
        const plain = typeof value === "string" ? value.normalize("NFKC").trim() : value;
        const answer = read("hasContactSufferer", value);
        expect(answer === "yes" || answer === "no").toBe(words.has(plain));
      }),
      { numRuns: 8000 },
    );
  });
});

describe("customsKeyOf", () => {
  it("gives back the exported key of each item, and for what stands in a list the list's", () => {
    for (const [key, item] of Object.entries(YES_NO_KEYS)) expect(customsKeyOf([item])).toBe(key);
    expect(customsKeyOf(["travelHistory", 0, "city"])).toBe("everTravelList");
    expect(customsKeyOf(["name"])).toBe("passerName");
    expect(customsKeyOf(["nationality"])).toBe("country");
    const input = readCustomsDeclaration(exportedCard) as object;
    expect(Object.keys(input).map((item) => customsKeyOf([item]))).toEqual(
      Object.keys(exportedCard).filter((key) => key !== "declarationId"),
    );
  });

  it("keeps the name of what the export does not know", () => {
    expect(customsKeyOf(["addressNext14Days"])).toBe("addressNext14Days");
    expect(["__proto__", "constructor", "toString"].map((name) => customsKeyOf([name]))).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
  });
});

describe("standardDocumentNumber", () => {
  it("is in capitals, without blanks, of the ordinary width, and stays so", () => {
    expect(standardDocumentNumber("　ｇ 5440 0070\t")).toBe("G54400070");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (number) => {
        const once = standardDocumentNumber(number);
        expect(once).not.toMatch(/\s/);
        expect(standardDocumentNumber(once)).toBe(once);
      }),
    );
  });
});
