import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { areaDowngrade, lookAtSteps } from "../../src/risk/area-downgrade.js";
import type { AreaRound, AreaState } from "../../src/risk/area-record.js";
import { type AreaRequirement, type AreaStep, withAreaOverlays } from "../../src/risk/area-regime.js";
import {
  areasClassB,
  areasEdition9,
  areasTenMeasures,
  areasTwentyMeasures,
  beijingAreas202212,
} from "../../src/risk/areas/index.js";

const LAST = calendarDate("2022-07-01");
const daysLater = (days: number) => addDays(LAST, days);
const unknown = absent("asked-unknown");
const negative = (clearDay: number): AreaRound => ({ on: daysLater(clearDay), result: "all-negative" });
const high: AreaState = { class: "high", infections: [{ on: LAST }], rounds: [] };

describe("edition 9, a high-risk area", () => {
  it.each([
    [6, [negative(6)], undefined, ["clear-days"]],
    [7, [negative(7)], "medium", []],
    [7, [], undefined, ["round-all-negative"]],
    [7, [negative(6)], undefined, ["round-all-negative"]],
    [7, [{ on: daysLater(7), result: "pending" }], undefined, ["round-all-negative"]],
    [7, [{ on: daysLater(7), result: "some-positive" }], undefined, ["round-all-negative"]],
    [7, [{ on: daysLater(7), result: "all-negative", method: "antigen" }], undefined, ["round-all-negative"]],
    [9, [negative(9)], "medium", []],
    [9, [negative(7)], "medium", []],
    [9, [negative(10)], undefined, ["round-all-negative"]],
  ] as const)("after %i clear days with %j", (days, rounds, mayBecome, unmet) => {
    const found = areaDowngrade(areasEdition9, { ...high, rounds }, daysLater(days));
    expect(found).toMatchObject({ clearDays: days, unmet, needed: [] });
    expect(found.mayBecome).toBe(mayBecome);
  });

  it("whose round is not known is undecided once the days are over, and not before", () => {
    for (const rounds of [unknown, [{ on: daysLater(7), result: unknown }]]) {
      const state = { ...high, rounds };
      const found = areaDowngrade(areasEdition9, state, daysLater(7));
      expect([found.mayBecome, found.unmet, found.needed]).toEqual(["undecided", [], ["rounds"]]);
      expect(areaDowngrade(areasEdition9, state, daysLater(6)).mayBecome).toBeUndefined();
    }
  });

  it("with an unknown last infection has no count and is undecided, unless there was no round", () => {
    const state = { ...high, infections: unknown, rounds: unknown };
    const found = areaDowngrade(areasEdition9, state, daysLater(7));
    expect([found.clearDays, found.mayBecome, found.needed]).toEqual([undefined, "undecided", ["clearDays", "rounds"]]);
    expect([found.working.en, found.working.zh]).toEqual([
      expect.stringContaining("clear days not known;"),
      expect.stringContaining("无新增天数未知；"),
    ]);
    expect(areaDowngrade(areasEdition9, { ...high, infections: unknown }, daysLater(7)).mayBecome).toBeUndefined();
  });

  it("says how it counted", () => {
    const { working } = areaDowngrade(areasEdition9, { ...high, rounds: [negative(7)] }, daysLater(7));
    expect(working).toEqual({
      en: "high-risk area at the end of 2022-07-08: clear days 2022-07-02 to 2022-07-08 = 7; 7 consecutive days without a new infection: met; a round on the seventh day, all negative: met",
      zh: "2022-07-08日终，高风险区：2022-07-02至2022-07-08连续7天无新增；连续7天无新增感染者：已满足；第7天完成一轮核酸筛查且均为阴性：已满足",
    });
  });
});

describe("edition 9, a medium-risk area", () => {
  const medium: AreaState = { class: "medium", infections: [{ on: LAST }], rounds: [], since: daysLater(8) };

  it("that was high needs 3 days in the class and no round", () => {
    const state = { ...medium, origin: "downgraded-from-high" } as const;
    expect([9, 10].map((days) => areaDowngrade(areasEdition9, state, daysLater(days)).mayBecome)).toEqual([
      undefined,
      "low",
    ]);
    const late = { ...state, since: daysLater(12) };
    expect([13, 14].map((days) => areaDowngrade(areasEdition9, late, daysLater(days)).mayBecome)).toEqual([
      undefined,
      "low",
    ]);
  });

  it("that was medium from the start needs 7 days and the round", () => {
    const state = { ...medium, since: daysLater(0), origin: "original" } as const;
    expect(areaDowngrade(areasEdition9, state, daysLater(3)).unmet).toEqual(["clear-days"]);
    expect(areaDowngrade(areasEdition9, { ...state, rounds: [negative(7)] }, daysLater(7)).mayBecome).toBe("low");
  });

  it("of unknown origin is undecided where the two ways part, and decided where they do not", () => {
    const found = areaDowngrade(areasEdition9, medium, daysLater(10));
    expect([found.mayBecome, found.unmet, found.needed]).toEqual(["undecided", [], ["origin"]]);
    expect(areaDowngrade(areasEdition9, { ...medium, rounds: [negative(7)] }, daysLater(10)).mayBecome).toBe("low");
    const early = areaDowngrade(areasEdition9, medium, daysLater(2));
    expect([early.mayBecome, early.unmet]).toEqual([undefined, ["clear-days"]]);
  });

  it("of unknown origin names what is in the way of either way down, where they have nothing in common", () => {
    const late = { ...medium, since: daysLater(6) };
    expect(areaDowngrade(areasEdition9, late, daysLater(7)).unmet).toEqual(["clear-days", "round-all-negative"]);
  });

  it("of which nobody knows since when is undecided", () => {
    const { since: _, ...state } = { ...medium, origin: "downgraded-from-high" } as const;
    expect(areaDowngrade(areasEdition9, state, daysLater(10)).needed).toEqual(["daysInClass"]);
  });
});

describe("the steps that may be meant for an area", () => {
  const { steps } = areasEdition9;
  const looks = (facts: object) =>
    lookAtSteps({ steps }, { class: "medium" }, facts as Parameters<typeof lookAtSteps>[2]).map(
      ({ step, truth, outcomes, open }) => [step.id, truth, outcomes, open],
    );
  const facts = { clearDays: 7, daysInClass: 3, origin: unknown, rounds: unknown };
  const round = { clearDay: 7, method: "laboratory", result: "all-negative" };

  it("are undecided while the origin or a requirement is", () => {
    expect(looks(facts)).toEqual([
      ["downgraded-medium-to-low", "undecided", ["low"], ["origin"]],
      ["original-medium-to-low", "undecided", ["low", undefined], ["origin", "rounds"]],
    ]);
    expect(looks({ ...facts, origin: "original" })).toEqual([
      ["original-medium-to-low", "undecided", ["low", undefined], ["rounds"]],
    ]);
  });

  it("are true or false once it is known, and false as soon as a requirement is", () => {
    expect(looks({ ...facts, origin: "original", rounds: [round] })).toEqual([
      ["original-medium-to-low", "true", ["low"], []],
    ]);
    expect(looks({ ...facts, daysInClass: 2, rounds: [] })).toEqual([
      ["downgraded-medium-to-low", "false", [undefined], ["origin"]],
      ["original-medium-to-low", "false", [undefined], ["origin"]],
    ]);
  });

  it("what is in the way of all of them is named before what is in the way of one", () => {
    const text = { en: "made up", zh: "虚构" };
    const clear: AreaRequirement = { id: "clear", when: { fact: "clearDays", atLeast: 7 }, text, source: text };
    const inClass: AreaRequirement = { id: "in-class", when: { fact: "daysInClass", atLeast: 7 }, text, source: text };
    const step = (id: string, requires: AreaStep["requires"]): AreaStep => ({
      id,
      from: "high",
      to: "low",
      requires,
      text,
    });
    const regime = { ...areasEdition9, steps: [step("one", [inClass, clear]), step("other", [clear])] };
    expect(areaDowngrade(regime, { ...high, since: LAST }, daysLater(2)).unmet).toEqual(["clear"]);
  });
});

describe("the measures of 2022", () => {
  it("high is low after 5 days, or lifted", () => {
    for (const [regime, to] of [
      [areasTwentyMeasures, "low"],
      [areasTenMeasures, "lifted"],
    ] as const)
      expect([4, 5].map((days) => areaDowngrade(regime, high, daysLater(days)).mayBecome)).toEqual([undefined, to]);
  });

  it("Beijing asks for the round of the fifth day too", () => {
    const beijing = withAreaOverlays(areasTwentyMeasures, [beijingAreas202212]);
    expect(areaDowngrade(beijing, high, daysLater(5)).unmet).toEqual(["round-all-negative"]);
    expect(areaDowngrade(beijing, { ...high, rounds: [negative(4)] }, daysLater(5)).mayBecome).toBeUndefined();
    expect(areaDowngrade(beijing, { ...high, rounds: [negative(5)] }, daysLater(5)).mayBecome).toBe("low");
  });

  it("a later positive that may or may not count leaves it undecided only while that matters", () => {
    const later = { on: daysLater(4), amongHomeIsolated: "yes", spreadOutsideHousehold: unknown } as const;
    const state = { ...high, infections: [{ on: LAST }, later] };
    const found = areaDowngrade(areasTenMeasures, state, daysLater(5));
    expect([found.clearDays, found.mayBecome, found.needed]).toEqual([undefined, "undecided", ["clearDays"]]);
    expect(areaDowngrade(areasTenMeasures, state, daysLater(9)).mayBecome).toBe("lifted");
    expect(areaDowngrade(areasTenMeasures, state, daysLater(4)).mayBecome).toBeUndefined();
  });

  it("a class that the edition does not have has no way down", () => {
    for (const [regime, standing] of [
      [areasTwentyMeasures, "medium"],
      [areasClassB, "high"],
    ] as const) {
      const found = areaDowngrade(regime, { ...high, class: standing }, daysLater(9));
      expect([found.mayBecome, found.unmet, found.requirements]).toEqual([undefined, [], []]);
    }
  });
});

it("an unknown never decides otherwise than what was unknown would", () => {
  const result = fc.constantFrom("all-negative", "some-positive", "pending");
  const state = fc.record({
    class: fc.constantFrom("high", "medium"),
    since: fc.integer({ min: 0, max: 9 }).map(daysLater),
    origin: fc.constantFrom("original", "downgraded-from-high"),
    rounds: fc.array(fc.record({ on: fc.integer({ min: 5, max: 9 }).map(daysLater), result }), { maxLength: 2 }),
  }) as fc.Arbitrary<Omit<AreaState, "infections">>;
  const hidden = fc.constantFrom<keyof AreaState>("since", "origin", "rounds", "infections");
  fc.assert(
    fc.property(state, hidden, fc.integer({ min: 0, max: 14 }), (drawn, name, days) => {
      const known: AreaState = { ...drawn, infections: [{ on: LAST }] };
      const one = areaDowngrade(areasEdition9, known, daysLater(days)).mayBecome;
      const other = areaDowngrade(areasEdition9, { ...known, [name]: unknown }, daysLater(days)).mayBecome;
      expect(other === "undecided" || other === one).toBe(true);
    }),
    { numRuns: 500 },
  );
});
