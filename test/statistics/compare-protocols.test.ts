import { describe, expect, it } from "vitest";
import { compareProtocols, PROTOCOL_PARTS } from "../../src/statistics/compare-protocols.js";
import { madeUp, madeUpConduct, protocols } from "./known/protocols.js";

const outcomes = [
  "foundByChecks",
  "foundByTestAtPort",
  "foundInQuarantine",
  "noLongerInfectious",
  "letThrough",
] as const;

describe("compareProtocols", () => {
  it("differs by nothing between a protocol and itself", () => {
    for (const protocol of Object.values(protocols)) {
      const { differencePoints, parts } = compareProtocols(protocol, { ...protocol }, madeUp, madeUpConduct);
      for (const numbers of [differencePoints, ...parts.flatMap(({ inTurn, alone }) => [inTurn, alone])])
        expect(Object.values(numbers)).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it("shares the difference out among the parts, and counts to 1000", () => {
    const names = Object.keys(protocols) as (keyof typeof protocols)[];
    for (const [place, name] of names.entries()) {
      const [one, other] = [protocols[name], protocols[names.at(place - 1) ?? name]];
      const { differencePoints, parts, ofThousand, ...both } = compareProtocols(one, other, madeUp, madeUpConduct);
      expect(parts.map(({ part }) => part)).toEqual(Object.keys(PROTOCOL_PARTS));
      for (const outcome of outcomes) {
        const inTurn = parts.reduce((sum, effect) => sum + effect.inTurn[outcome], 0);
        expect(inTurn).toBeCloseTo(differencePoints[outcome], 9);
        expect(differencePoints[outcome]).toBeCloseTo(100 * (both.other.shares[outcome] - both.one.shares[outcome]), 9);
        for (const side of ["one", "other"] as const) {
          const near = Math.abs(ofThousand[side][outcome] - 1000 * both[side].shares[outcome]);
          expect(near).toBeLessThanOrEqual(1);
          expect(Number.isInteger(ofThousand[side][outcome])).toBe(true);
        }
      }
      for (const numbers of Object.values(ofThousand))
        expect(Object.values(numbers).reduce((sum, number) => sum + number, 0)).toBe(1000);
    }
  });

  it("rounds up those of the thousand that have the greatest remainders", () => {
    for (const protocol of Object.values(protocols)) {
      const { one, ofThousand } = compareProtocols(protocol, protocol, madeUp, madeUpConduct);
      const remainders = outcomes.map((outcome) => {
        const exact = 1000 * one.shares[outcome];
        return { isUp: ofThousand.one[outcome] > exact, remainder: exact - Math.floor(exact) };
      });
      const least = Math.min(...remainders.flatMap(({ isUp, remainder }) => (isUp ? [remainder] : [])));
      for (const { isUp, remainder } of remainders) expect(isUp).toBe(remainder >= least);
    }
  });

  it("replaces each part alone as if it were the only one that differs", () => {
    const [one, other] = [protocols.march2020, protocols.edition9];
    const onlyOne = [
      { ...one, form: other.form },
      { ...one, grounds: other.grounds, on: other.on },
      { ...one, flow: other.flow },
      { ...one, schedule: other.schedule },
    ];
    const { parts } = compareProtocols(one, other, madeUp, madeUpConduct);
    for (const [place, changed] of onlyOne.entries())
      expect(parts[place]?.alone).toEqual(compareProtocols(one, changed, madeUp, madeUpConduct).differencePoints);
    expect(parts[0]?.alone).toEqual(parts[0]?.inTurn);
  });

  it("says that a schedule does nothing alone while the flow hands nobody over", () => {
    const { march2020, april2020 } = protocols;
    const { parts } = compareProtocols(march2020, april2020, madeUp, madeUpConduct);
    const schedule = parts.find(({ part }) => part === "schedule");
    expect(schedule?.alone.letThrough).toBeCloseTo(0, 3);
    expect(schedule?.inTurn.letThrough).toBeLessThan(-10);
    expect(parts.find(({ part }) => part === "form")?.inTurn.letThrough).toBe(0);
  });

  it("takes away what the other protocol has not", () => {
    const { other } = compareProtocols(protocols.classB, protocols.unasked, madeUp, madeUpConduct);
    expect(other.protocol.form).toBeUndefined();
    expect(
      compareProtocols(protocols.april2020, protocols.march2020, madeUp, madeUpConduct).other.protocol.schedule,
    ).toBe(undefined);
  });
});
