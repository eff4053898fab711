import { describe, expect, it } from "vitest";
import { declarationForm } from "../../src/declaration/index.js";
import { declarationFlagChance, type ThingsToSay } from "../../src/statistics/declaration-check.js";
import { madeUpConduct, protocols } from "./known/protocols.js";

const nothing: ThingsToSay = {
  hasSymptoms: false,
  hasFever: false,
  tookMedicine: false,
  knowsContact: false,
  wasInAffectedArea: false,
};
const { tellsTruth } = madeUpConduct;
const march = declarationFlagChance(protocols.march2020, tellsTruth);

describe("declarationFlagChance", () => {
  it("is the chance that something is said which the policy has as a ground", () => {
    expect(march(nothing)).toBe(0);
    expect(march({ ...nothing, hasSymptoms: true })).toBe(tellsTruth.symptoms);
    expect(march({ ...nothing, wasInAffectedArea: true })).toBe(tellsTruth.stays);
    expect(march({ ...nothing, knowsContact: true })).toBe(tellsTruth.contact);
    expect(march({ ...nothing, tookMedicine: true })).toBe(tellsTruth.medicine);
    const both = march({ ...nothing, hasSymptoms: true, hasFever: true, knowsContact: true });
    expect(both).toBeCloseTo(1 - (1 - tellsTruth.symptoms) * (1 - tellsTruth.contact), 12);
  });

  it("hangs on the policy: of 2023 a contact is no ground, of April 2020 entering is one", () => {
    const chanceOf = (name: keyof typeof protocols) => declarationFlagChance(protocols[name], tellsTruth);
    expect(chanceOf("classB")({ ...nothing, knowsContact: true })).toBe(0);
    expect(chanceOf("classB")({ ...nothing, hasSymptoms: true })).toBe(tellsTruth.symptoms);
    expect(chanceOf("april2020")(nothing)).toBe(1);
  });

  it("flags without a card whoever says it unasked", () => {
    const chanceOf = declarationFlagChance(protocols.unasked, tellsTruth);
    expect(chanceOf({ ...nothing, hasSymptoms: true })).toBe(tellsTruth.unasked);
    expect(chanceOf({ ...nothing, knowsContact: true, wasInAffectedArea: true })).toBe(0);
  });

  it("hangs on the form: what is not asked is not said", () => {
    const { symptomsAny } = protocols.march2020.form.items;
    const edition = { ...protocols.march2020.form.edition, id: "symptoms-only" };
    const form = declarationForm({ edition, items: { symptomsAny } });
    const chanceOf = declarationFlagChance({ ...protocols.march2020, form }, tellsTruth);
    expect(chanceOf({ ...nothing, hasSymptoms: true })).toBe(tellsTruth.symptoms);
    expect(chanceOf({ ...nothing, knowsContact: true, wasInAffectedArea: true, tookMedicine: true })).toBe(0);
  });
});
