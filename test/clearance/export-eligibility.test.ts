import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.js";
import { exportEligibility, type GoodsForExport } from "../../src/clearance/export-eligibility.js";
import { EXPORT_GOODS, type ExportFacts, type ExportGoods, FIVE_CATEGORIES } from "../../src/clearance/export-facts.js";
import { type ExportRules, type ExportRulesOnDay, exportRulesOn } from "../../src/clearance/export-rules-on.js";
import {
  exportInspection2020,
  exportQualification2020,
  exportQuality2020,
} from "../../src/clearance/policies/index.js";
import { definePolicy } from "../../src/risk/policy.js";

const rules: ExportRules = {
  qualification: [exportQualification2020],
  overlays: [exportQuality2020],
  inspection: [exportInspection2020],
};
const on = (day: string, goods: GoodsForExport) =>
  exportEligibility(exportRulesOn(rules, { on: calendarDate(day) }), goods);
const codes = (requirements: readonly { code: string }[]) => requirements.map(({ code }) => code);
const qualified = { chineseRegistration: "yes", meetsDestinationStandard: "yes", declarationGiven: "yes" } as const;

describe("exportEligibility", () => {
  it("asks nothing before 1 April 2020", () => {
    const answer = on("2020-03-31", { goods: "medical-masks", meetsDestinationStandard: "no" });
    expect(answer).toEqual({
      applies: "no",
      eligible: "yes",
      unmet: [],
      missing: [],
      needs: [],
      inspection: "no",
      notices: [],
      proofs: [],
    });
  });

  it.each(FIVE_CATEGORIES)("asks three things of %s from 1 April 2020 (Notice 5)", (goods) => {
    expect(on("2020-04-01", { goods, ...qualified })).toMatchObject({ applies: "yes", eligible: "yes", unmet: [] });
    const nothing = { chineseRegistration: "no", meetsDestinationStandard: "no", declarationGiven: "no" } as const;
    const answer = on("2020-04-01", { goods, ...nothing });
    expect(answer.eligible).toBe("no");
    expect(codes(answer.unmet)).toEqual(["chinese-registration", "destination-standard", "declaration"]);
    expect(answer.unmet[0]?.source.en).toBe("MOFCOM, GACC and NMPA Notice 5 of 2020");
  });

  it("names what is missing where nothing is known, and is never eligible then", () => {
    const answer = on("2020-04-01", { goods: "ventilators", chineseRegistration: absent("asked-unknown") });
    expect(answer).toMatchObject({ applies: "yes", eligible: "undecided", unmet: [] });
    expect(codes(answer.missing)).toEqual(["chinese-registration", "destination-standard", "declaration"]);
    expect([...answer.needs].sort()).toEqual(["chineseRegistration", "declarationGiven", "meetsDestinationStandard"]);
  });

  it("is decided by what is certainly unmet, and names what is missing besides", () => {
    const answer = on("2020-04-01", { goods: "test-kits", chineseRegistration: "no" });
    expect(answer).toMatchObject({ eligible: "no", needs: [] });
    expect(codes(answer.unmet)).toEqual(["chinese-registration"]);
    expect(codes(answer.missing)).toEqual(["destination-standard", "declaration"]);
  });

  it("inspects eleven categories from 10 April 2020 (Notice 53), which are another list", () => {
    const inspectedOn = (day: string) =>
      (Object.keys(EXPORT_GOODS) as ExportGoods[]).filter((goods) => on(day, { goods }).inspection === "yes");
    expect(inspectedOn("2020-04-09")).toEqual([]);
    expect(inspectedOn("2020-04-10")).toHaveLength(11);
    expect(on("2020-04-10", { goods: "surgical-caps" })).toMatchObject({
      applies: "no",
      eligible: "yes",
      inspection: "yes",
      notices: [
        { edition: "export-qualification-2020-04-01", speaksOfThem: "no" },
        { edition: "export-inspection-2020-04-10", speaksOfThem: "yes" },
      ],
    });
    expect(on("2020-04-10", { goods: "test-kits" })).toMatchObject({ applies: "yes", inspection: "no" });
  });

  it("takes foreign certification in the place of the registration from 26 April 2020 (Notice 12)", () => {
    const certified = {
      goods: "medical-masks",
      ...qualified,
      chineseRegistration: "no",
      foreignCertification: "yes",
    } as const;
    expect(codes(on("2020-04-25", certified).unmet)).toEqual(["chinese-registration"]);
    expect(on("2020-04-26", certified).eligible).toBe("yes");
    // The declaration and the standard of the destination are needed as before.
    expect(codes(on("2020-04-26", { ...certified, declarationGiven: "no" }).unmet)).toEqual(["declaration"]);
    expect(codes(on("2020-04-26", { ...certified, meetsDestinationStandard: "no" }).unmet)).toEqual([
      "destination-standard",
    ]);
    const neither = on("2020-04-26", { ...certified, foreignCertification: "no" });
    expect(codes(neither.unmet)).toEqual(["chinese-registration"]);
    expect(neither.unmet[0]?.edition).toBe("export-quality-2020-04-26");
    const { foreignCertification: _unsaid, ...unsaid } = certified;
    expect(on("2020-04-26", unsaid)).toMatchObject({ eligible: "undecided", needs: ["foreignCertification"] });
    expect(on("2020-04-26", { goods: "medical-masks", ...qualified }).eligible).toBe("yes");
  });

  it("asks masks that are not medical for a quality standard from 26 April 2020 (Notice 12)", () => {
    const masks = { goods: "non-medical-masks" } as const;
    expect(on("2020-04-25", masks)).toMatchObject({ applies: "no", eligible: "yes" });
    expect(on("2020-04-26", masks)).toMatchObject({ applies: "yes", eligible: "undecided" });
    expect(on("2020-04-26", masks).needs).toContain("meetsQualityStandard");
    expect(on("2020-04-26", { ...masks, meetsQualityStandard: "yes" }).eligible).toBe("yes");
    expect(codes(on("2020-04-26", { ...masks, meetsQualityStandard: "no" }).unmet)).toEqual(["quality-standard"]);
    // The joint declaration is lodged with the export declaration: only that it is known to be missing stands in the way.
    const refused = on("2020-04-26", { ...masks, meetsQualityStandard: "yes", declarationGiven: "no" });
    expect(codes(refused.unmet)).toEqual(["declaration"]);
  });

  it("does not know what applies to goods that are not known", () => {
    expect(on("2020-04-26", {})).toMatchObject({
      applies: "undecided",
      eligible: "undecided",
      inspection: "undecided",
    });
    expect(on("2020-04-26", {}).needs).toContain("goods");
    expect(on("2020-04-26", { goods: "masks" as ExportGoods })).toMatchObject({ applies: "undecided" });
    expect(on("2020-04-26", { goods: "other-goods" })).toMatchObject({
      applies: "no",
      eligible: "yes",
      inspection: "no",
    });
  });

  it("answers as then known: on 24 April nobody knew of Notice 12", () => {
    const certified = {
      goods: "medical-masks",
      ...qualified,
      chineseRegistration: "no",
      foreignCertification: "yes",
    } as const;
    const then = { on: calendarDate("2020-04-26"), asKnownOn: calendarDate("2020-04-24") };
    expect(exportEligibility(exportRulesOn(rules, then), certified).eligible).toBe("no");
  });

  it("decides only what every edition that may have been in force comes to", () => {
    const { edition, facts, grades, rules: three } = exportQualification2020;
    const first = three.slice(0, 1);
    const uncertain = { notBefore: calendarDate("2020-04-05"), notAfter: calendarDate("2020-04-09") };
    const later = definePolicy({
      edition: { ...edition, id: "later", from: uncertain, supersedes: edition.id },
      facts,
      grades,
      rules: first,
    });
    const two = { ...rules, qualification: [exportQualification2020, later] };
    const ask = (goods: GoodsForExport) =>
      exportEligibility(exportRulesOn(two, { on: calendarDate("2020-04-07") }), goods);
    expect(ask({ goods: "ventilators", ...qualified }).eligible).toBe("yes");
    const unregistered = ask({ goods: "ventilators", ...qualified, chineseRegistration: "no" });
    expect(codes(unregistered.unmet)).toEqual(["chinese-registration"]);
    const undeclared = ask({ goods: "ventilators", ...qualified, declarationGiven: "no" });
    expect(undeclared).toMatchObject({ eligible: "undecided", unmet: [] });
    expect(codes(undeclared.missing)).toEqual(["declaration"]);
  });
});

const answer = fc.constantFrom("yes", "no", absent("asked-unknown"), absent("not-asked"));
const known = fc.constantFrom("yes", "no");
const goods = fc.constantFrom(...(Object.keys(EXPORT_GOODS) as ExportGoods[]));
const facts = (kept: typeof answer | typeof known) =>
  fc.record({
    goods,
    chineseRegistration: kept,
    foreignCertification: kept,
    meetsDestinationStandard: kept,
    meetsQualityStandard: kept,
    declarationGiven: kept,
  }) as fc.Arbitrary<ExportFacts>;
const inForce = new Map(
  ["2020-03-31", "2020-04-01", "2020-04-10", "2020-04-25", "2020-04-26", "2022-01-01"].map((day) => [
    calendarDate(day),
    exportRulesOn(rules, { on: calendarDate(day) }),
  ]),
);
const days = fc.constantFrom(...inForce.keys());

describe("laws", () => {
  it("what is known of everything is decided, and eligible when and only when nothing is unmet", () => {
    fc.assert(
      fc.property(facts(known), days, (all, day: CalendarDate) => {
        const { applies, eligible, unmet, missing, needs } = exportEligibility(
          inForce.get(day) as ExportRulesOnDay,
          all,
        );
        expect(applies).not.toBe("undecided");
        expect(eligible).toBe(unmet.length === 0 ? "yes" : "no");
        expect([missing, needs]).toEqual([[], []]);
        if (applies === "no") expect(eligible).toBe("yes");
      }),
    );
  });

  it("what is learned never turns a decided answer, but where a joint declaration is found to be missing", () => {
    fc.assert(
      fc.property(facts(answer), facts(known), days, (partly, all, day: CalendarDate) => {
        const learned = Object.fromEntries(
          Object.entries(partly).map(([name, one]) => [
            name,
            typeof one === "string" ? one : all[name as keyof ExportFacts],
          ]),
        );
        const before = exportEligibility(inForce.get(day) as ExportRulesOnDay, partly);
        const after = exportEligibility(inForce.get(day) as ExportRulesOnDay, learned);
        if (before.eligible === "no") expect(after.eligible).toBe("no");
        if (before.eligible === "yes" && codes(after.unmet).join() !== "declaration")
          expect(after.eligible).toBe("yes");
        expect(codes(after.unmet)).toEqual(expect.arrayContaining(codes(before.unmet)));
      }),
    );
  });
});
