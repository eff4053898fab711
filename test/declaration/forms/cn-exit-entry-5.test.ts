import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { instant } from "../../../src/calendar/instant.js";
import { examine } from "../../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../../src/declaration/forms/cn-exit-entry-5.js";
import type { ItemTable } from "../../../src/declaration/items.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import type { Text } from "../../../src/text.js";
import { fullCard } from "../cards.js";

const { items } = exitEntryCard5;
/** A card of someone well and untested, filled in on 6 March 2020, as the known answers of the card describe it. */
const { submittedAt: _, ...healthy }: Record<string, unknown> = {
  ...fullCard,
  symptomsAny: "no",
  symptomsListed: [],
  otherSymptomText: null,
  tested: "no",
  testResult: null,
};
const options = { asOf: instant("2020-03-06T10:00:00+08:00"), timeZone: "Asia/Shanghai" };

function found(change: Record<string, unknown>): string[] {
  const { findings } = examine(
    exitEntryCard5,
    { ...healthy, travelHistory: [{ from: "2020-02-20", to: "2020-03-05", country: "ITA", city: "Milan" }], ...change },
    options,
  );
  return findings.map(({ code, rule, path }) =>
    [code, rule, path.join(".")].filter((part) => part !== undefined).join(" "),
  );
}

describe("edition 5 of the Exit/Entry Health Declaration Form", () => {
  it("is in force from 17 March 2020, after edition 4, and adds the notice to the declarant (GACC, edition 5)", () => {
    const { edition, notice } = exitEntryCard5;
    expect(edition.from).toBe("2020-03-17");
    expect(edition.supersedes).toBe("cn-exit-entry-4");
    expect(edition.status).toBe("published");
    expect(notice?.zh).toContain("第三百三十二条"); // Criminal Law, Article 332, as the form itself says
    expect(notice?.en).toContain("Article 332");
    expect(inForceOn([exitEntryCard5], calendarDate("2020-03-17"))).toMatchObject({
      edition: { edition: { id: "cn-exit-entry-5" } },
    });
    expect(inForceOn([exitEntryCard5], calendarDate("2020-03-16"))).not.toHaveProperty("edition");
  });

  it("asks the six groups that Beijing Customs named on 2020-03-15", () => {
    const groups = {
      "Basic information": ["name", "sex", "birthDate", "nationality", "occupation", "documentType", "documentNumber"],
      "Contact and address": ["telephone", "addressInChina", "addressNext14Days"],
      "Travel history": ["travelHistory", "commercialConveyance", "serviceNumber", "seatNumber"],
      "Contact history": ["contactWithCase", "contactWithFebrilePerson", "communityCase", "clusterAtHomeOrOffice"],
      "Symptoms and medication": ["symptomsAny", "symptomsListed", "otherSymptomText", "feverMedicine"],
      "Nucleic-acid test history": ["tested", "testResult"],
    };
    const asked = Object.values(groups).flat();
    for (const name of asked) expect(Object.keys(items)).toContain(name);
    expect(Object.keys(items).filter((name) => !asked.includes(name))).toEqual(["submittedAt", "direction", "port"]);
    const sections: Readonly<Record<string, Text>> = exitEntryCard5.sections ?? {};
    const sectionOf = (name: string) => sections[(items as ItemTable)[name]?.section ?? ""]?.en;
    for (const [group, names] of Object.entries(groups)) expect(names.map(sectionOf)).toEqual(names.map(() => group));
    expect(Object.values(sections).map(({ en }) => en)).toEqual(Object.keys(groups));
  });

  it("lists the eleven symptoms of edition 4 (in use from 2020-03-03) and other, in their order", () => {
    expect(Object.values(items.symptomsListed.options).map(({ zh }) => zh)).toEqual([
      "发热",
      "乏力",
      "干咳",
      "咳痰",
      "头痛",
      "咽痛",
      "气促",
      "呼吸困难",
      "胸闷",
      "结膜充血",
      "腹泻",
      "其他",
    ]);
  });

  it("asks for medicine of the last 72 hours, and for stays of the last 14 days (edition 4)", () => {
    expect(items.feverMedicine.label.en).toContain("72 hours");
    expect(items.feverMedicine.label.zh).toContain("72小时");
    expect(items.feverMedicine.lookBack).toEqual({ hours: 72 });
    expect(items.travelHistory.label.zh).toContain("14日");
  });

  it("may be used for 24 hours (GACC filling guide)", () => {
    expect(exitEntryCard5.validForHours).toBe(24);
  });
});

describe("edition 5: complete, accurate, clear (Beijing Customs, 2020-03-15)", () => {
  it("a fully answered card is complete", () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    [
      "occupation and telephone left out",
      { occupation: undefined, telephone: undefined },
      ["missing occupation", "missing telephone"],
    ],
    [
      "an empty string and a null are blanks",
      { port: "", documentNumber: null },
      ["missing port", "missing documentNumber"],
    ],
    [
      "other symptom ticked without saying which",
      { symptomsAny: "yes", symptomsListed: ["fever", "other"] },
      ["missing otherSymptomText"],
    ],
    ["symptoms without saying which", { symptomsAny: "yes" }, ["missing symptomsListed"]],
    [
      "symptoms denied but listed",
      { symptomsListed: ["dry-cough"] },
      ["contradictory symptoms-denied-but-listed symptomsListed"],
    ],
    ["tested without a result", { tested: "yes" }, ["missing testResult"]],
    ["not tested, with a result", { testResult: "positive" }, ["not-applicable testResult"]],
    ["a private car has no seat", { commercialConveyance: "no", serviceNumber: null, seatNumber: null }, []],
    ["a commercial flight without a seat", { seatNumber: null }, ["missing seatNumber"]],
    [
      "a stay that ends before it starts",
      { travelHistory: [{ from: "2020-03-04", to: "2020-03-01", country: "ITA", city: "Milan" }] },
      ["contradictory stay-ends-before-it-starts travelHistory.0.to"],
    ],
    [
      "a stay of one day",
      { travelHistory: [{ from: "2020-03-04", to: "2020-03-04", country: "ITA", city: "Milan" }] },
      [],
    ],
    ["no stay at all", { travelHistory: [] }, ["missing travelHistory"]],
    [
      "a stay without its city",
      { travelHistory: [{ from: "2020-03-01", to: "2020-03-04", country: "ITA" }] },
      ["missing travelHistory.0.city"],
    ],
    ["born the day after declaring", { birthDate: "2020-03-07" }, ["out-of-range birth-date-in-future birthDate"]],
    ["born on the day of declaring", { birthDate: "2020-03-06" }, []],
    ["an illegible telephone number", { telephone: { illegible: true } }, ["malformed telephone"]],
    [
      "the address in China, to the house number, is compulsory (GACC filling guide)",
      { addressInChina: " " },
      ["missing addressInChina"],
    ],
    [
      "an identity number with a wrong check character",
      { documentType: "resident-id", documentNumber: "110105194912310021" },
      ["check-digit documentNumber"],
    ],
    ["the example number of GB 11643", { documentType: "resident-id", documentNumber: "11010519491231002X" }, []],
    ["a passport number checks nothing", { documentType: "passport", documentNumber: "110105194912310021" }, []],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("finds missing items and contradictions together", () => {
    const change = {
      birthDate: "2021-01-01",
      telephone: "",
      travelHistory: [{ from: "2020-03-05", to: "2020-02-20", country: "ITA", city: "Milan" }],
      symptomsListed: ["fever"],
    };
    expect(found(change)).toEqual([
      "out-of-range birth-date-in-future birthDate",
      "missing telephone",
      "contradictory stay-ends-before-it-starts travelHistory.0.to",
      "contradictory symptoms-denied-but-listed symptomsListed",
    ]);
  });

  it("does not know and does not want to say are answers", () => {
    for (const reason of ["asked-unknown", "asked-declined"] as const)
      expect(found({ contactWithCase: absent(reason), feverMedicine: absent(reason) })).toEqual([]);
  });

  it("an empty card misses every unconditional item, and contradicts nothing", () => {
    const { findings } = examine(exitEntryCard5, {}, options);
    expect(findings.every(({ code }) => code === "missing")).toBe(true);
    const conditional = [
      "submittedAt",
      "serviceNumber",
      "seatNumber",
      "symptomsListed",
      "otherSymptomText",
      "testResult",
    ];
    expect(findings.map(({ path }) => path[0])).toEqual(
      Object.keys(items).filter((name) => !conditional.includes(name)),
    );
  });
});
