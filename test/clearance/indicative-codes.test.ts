import { describe, expect, it } from "vitest";
import { readHarmonizedCode, writtenSubheading } from "../../src/clearance/harmonized-code.js";
import {
  CUSTOMS_UNIT_CODES,
  codeAgrees,
  INDICATIVE_CODES,
  type IndicativeCodeOptions,
  indicativeCodes,
} from "../../src/clearance/indicative-codes.js";
import { isCountedIn, SUPPLY_ITEMS, type SupplyItem } from "../../src/clearance/supply-category.js";

const headings = (item: SupplyItem, options?: IndicativeCodeOptions) => [
  ...new Set(indicativeCodes(item, options).map(({ code }) => writtenSubheading(code))),
];

describe("the indicative codes", () => {
  it.each<[SupplyItem, string]>([
    ["textile-mask", "6307.90"],
    ["surgical-mask", "6307.90"],
    ["paper-mask", "4818.50"],
    ["mask-with-mechanical-parts", "9020.00"],
    ["suits", "6210.10"],
    ["goggles", "9004.90"],
    ["face-shield", "3926.20"],
    ["surgical-gloves", "4015.11"],
    ["nucleic-acid-test-kit", "3822.00"],
    ["immunological-test-kit", "3002.15"],
    ["vaccine", "3002.20"],
    ["transport-medium", "3821.00"],
    ["swabs", "5601.21"],
    ["diagnostic-instrument", "9027.80"],
    ["infrared-thermometer", "9025.19"],
    ["disinfectants", "3808.94"],
  ])("of %s, in the nomenclature of 2017: %s (WCO and WHO list, 2020-04-09, and others)", (item, heading) => {
    expect(headings(item, { system: "HS-2017" })).toEqual([heading]);
  });

  it("change with the nomenclature: surgical gloves are 4015.12 in that of 2022", () => {
    expect(headings("surgical-gloves", { system: "HS-2022" })).toEqual(["4015.12"]);
    expect(headings("surgical-gloves")).toEqual(["4015.11", "4015.12"]);
  });

  it("from memory are given only when asked for", () => {
    for (const item of ["ventilator", "ecmo", "ct-scanner", "x-ray-machine", "patient-monitor"] as const) {
      expect(headings(item)).toEqual([]);
      expect(headings(item, { illustrative: true })).toHaveLength(1);
    }
    expect(headings("nucleic-acid-test-kit", { system: "HS-2022" })).toEqual([]);
    expect(headings("nucleic-acid-test-kit", { system: "HS-2022", illustrative: true })).toEqual(["3822.19"]);
  });

  it("are none for goods of several headings", () => {
    expect(headings("masks", { illustrative: true })).toEqual([]);
    expect(headings("gloves", { illustrative: true })).toEqual([]);
  });

  it("with a national code say in which unit it is declared: 人份 170, 支 012, 升 095 (GACC notice of 2020)", () => {
    const units = INDICATIVE_CODES.flatMap(({ code, unit }) =>
      unit === undefined ? [] : [[code.national, CUSTOMS_UNIT_CODES[unit]]],
    );
    expect(units).toEqual([
      ["3822001020", "170"],
      ["3822009020", "170"],
      ["3002150050", "170"],
      ["3002200011", "012"],
      ["3002200019", "095"],
    ]);
  });

  it.each([...INDICATIVE_CODES])("can be read, and fit their goods: $item $code.system $code.subheading", (listed) => {
    expect(readHarmonizedCode(listed.code)).toEqual({ ok: true, value: listed.code });
    expect(Object.keys(SUPPLY_ITEMS)).toContain(listed.item);
    if (listed.unit !== undefined) expect(isCountedIn(listed.item, listed.unit)).toBe(true);
    expect(Object.isFrozen(listed.code)).toBe(true);
  });
});

describe("codeAgrees", () => {
  it("says no of integrated circuits declared as thermometers, and undecided where the list has no code", () => {
    expect(codeAgrees({ system: "HS-2017", subheading: "854231" }, "infrared-thermometer")).toBe("no");
    expect(codeAgrees({ system: "HS-2017", subheading: "902519" }, "infrared-thermometer")).toBe("yes");
    expect(codeAgrees({ system: "HS-2022", subheading: "902519" }, "infrared-thermometer")).toBe("undecided");
    // What is from memory is no measure for anybody's code.
    expect(codeAgrees({ system: "HS-2017", subheading: "901890" }, "ventilator")).toBe("undecided");
  });
});
