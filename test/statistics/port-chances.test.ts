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
