import { describe, expect, it } from "vitest";
import { type PortEnds, portChances } from "../../src/statistics/port-chances.js";
import { madeUp, madeUpConduct, protocols, thermometerAlone } from "./known/protocols.js";

const sum = (ends: PortEnds) => Object.values(ends).reduce((total, end) => total + end, 0);

describe("portChances", () => {
  it("comes to one for every protocol, whatever the tests would find", () => {
    for (const protocol of Object.values(protocols)) {
      const { ill, well } = portChances(protocol, madeUp, madeUpConduct);
      for (const ends of [...ill, ...well]) expect(sum(ends)).toBeCloseTo(1, 12);
    }
  });

  it("is what the thermometer finds where there is nothing else", () => {
    const { ill, well } = portChances(
      protocols.march2020,
      { ...madeUp, fever: 0.5, tookMedicine: 0.2 },
      thermometerAlone,
    );
    expect(ill[1].test).toBeCloseTo(0.5 * 0.8 * 0.86, 12);
    expect(ill[1].released).toBeCloseTo(1 - 0.5 * 0.8 * 0.86, 12);
    for (const { test, released } of [ill[0], well[3]]) {
      expect(test).toBe(0);
      expect(released).toBeCloseTo(1, 12);
    }
  });

  const infection = { ...madeUp, fever: 0.5, tookMedicine: 0.2, knowsContact: 0.15, fromAffectedArea: 0.4 };
  const nothing = { ...thermometerAlone, thermalSensitivity: 0 };
  const says = (said: Partial<typeof nothing.tellsTruth>) => ({ tellsTruth: { ...nothing.tellsTruth, ...said } });

  it.each([
    ["the patrol", { patrolSensitivity: 0.4 }, 0.4, 0],
    ["saying the symptoms", says({ symptoms: 0.4 }), 0.4, 0],
    ["saying the medicine", says({ medicine: 0.3 }), 0.5 * 0.2 * 0.3, 0],
    ["saying the contact", says({ contact: 0.6 }), 0.15 * 0.6, 0.15 * 0.6],
    ["saying the stays", says({ stays: 0.9 }), 0.4 * 0.9, 0.4 * 0.9],
    ["nothing", {}, 0, 0],
  ])("samples whom %s alone flags", (_, conduct, ill, well) => {
    const found = portChances(protocols.march2020, infection, { ...nothing, ...conduct });
    expect(found.ill[1]).toEqual({
      checks: 0,
      test: expect.closeTo(ill, 12),
      handedOver: 0,
      released: expect.closeTo(1 - ill, 12),
    });
    expect(found.well[1].test).toBeCloseTo(well, 12);
    expect(found.well[0].test).toBe(0);
  });

  it("finds by the survey and the medical screening whom no test finds", () => {
    const checksOf = (conduct: Partial<typeof nothing>) => {
      const { ill } = portChances(protocols.march2020, infection, { ...nothing, patrolSensitivity: 1, ...conduct });
      return ill[0].checks;
    };
    expect(checksOf({ surveySensitivity: 0.6 })).toBeCloseTo(0.15 * 0.6, 12);
    expect(checksOf({ examinationSensitivity: 0.8 })).toBeCloseTo(0.8, 12);
  });

  it("samples on examination as often as it is said, where the flow has a way without", () => {
    const conduct = { ...nothing, patrolSensitivity: 1, sampledOnExamination: 0.75 };
    expect(portChances(protocols.january2020, infection, conduct).ill[1].test).toBeCloseTo(0.75, 12);
    expect(portChances(protocols.march2020, infection, conduct).ill[1].test).toBeCloseTo(1, 12);
  });

  it("examines after a negative test as often as it is said, where it need not", () => {
    const conduct = { ...nothing, patrolSensitivity: 1, examinedAfterNegativeTest: 0.5 };
    const { ill } = portChances(protocols.classB, infection, conduct);
    expect(ill[1].test).toBeCloseTo(0.5, 12);
    expect(ill[3].test).toBeCloseTo(1, 12);
  });

  it("hands over everyone where the flow has no release", () => {
    const { ill, well } = portChances(protocols.april2020, madeUp, madeUpConduct);
    for (const { released } of [...ill, ...well]) expect(released).toBe(0);
  });

  it("tests by antigen where the flow does", () => {
    const { ill } = portChances(protocols.classB, madeUp, madeUpConduct);
    expect(ill[2].test).toBeGreaterThan(ill[1].test);
    const march = portChances(protocols.march2020, madeUp, madeUpConduct);
    expect(march.ill[2]).toEqual(march.ill[0]);
  });

  it("refuses a flow with other outcomes", () => {
    const flow = { ...protocols.march2020.flow, outcomes: ["released", "lost"] };
    expect(() => portChances({ ...protocols.march2020, flow }, madeUp, madeUpConduct)).toThrow(
      "expected the outcomes released and transferred, got lost",
    );
  });
});
