import { describe, expect, it } from "vitest";
import { prepareCondition } from "../../src/logic/evaluate.js";
import { AREA_FACTS, AREA_INFECTION_FACTS, AREA_ORIGINS } from "../../src/risk/area-facts.js";
import { type AreaOverlay, type AreaRegime, rankOf, withAreaOverlays } from "../../src/risk/area-regime.js";
import * as editions from "../../src/risk/areas/index.js";

const ALL = Object.values(editions) as readonly (AreaRegime | AreaOverlay)[];
const regimes = ALL.filter((one): one is AreaRegime => "drawn" in one);
const overlays = ALL.filter((one): one is AreaOverlay => "over" in one);
const { areasEdition8, areasTwentyMeasures, beijingAreas202205, beijingAreas202212 } = editions;

describe("local rules laid over the nation's", () => {
  it("replace the step that they name and leave the rest", () => {
    const beijing = withAreaOverlays(areasEdition8, [beijingAreas202205]);
    expect(beijing.steps.map(({ from, to }) => `${from}-${to}`)).toEqual([
      "precaution-lifted",
      "lockdown-control",
      "control-monitoring",
      "monitoring-lifted",
    ]);
    expect(beijing.classes.map((one) => one.class)).toEqual(["monitoring", "precaution", "control", "lockdown"]);
    expect(beijing.edition).toBe(areasEdition8.edition);
    expect(areasEdition8.steps.map(({ id }) => id)).toContain("lockdown-lifted");
  });

  it("do not hold over another edition", () => {
    expect(() => withAreaOverlays(areasEdition8, [beijingAreas202212])).toThrow(/cn-risk-areas-edition-8/);
  });

  it("must replace what there is, and once", () => {
    expect(() => withAreaOverlays(areasTwentyMeasures, [beijingAreas202212, beijingAreas202212])).toThrow(
      /expected a step below/,
    );
    const again = { ...beijingAreas202212, replaces: [] };
    expect(() => withAreaOverlays(areasTwentyMeasures, [beijingAreas202212, again])).toThrow(/twice/);
    const { steps } = beijingAreas202212;
    const twice = { ...beijingAreas202212, steps: [...steps, ...steps] };
    expect(() => withAreaOverlays(areasTwentyMeasures, [twice])).toThrow(/twice/);
  });

  it("bring a clock and classes where they have any", () => {
    const { clock } = beijingAreas202205;
    const beijing = withAreaOverlays(areasEdition8, [beijingAreas202205]);
    expect(beijing.clock).toBe(clock);
    expect(beijing.overlays).toEqual([beijingAreas202205]);
    const { clock: _, classes: __, ...plain } = beijingAreas202205 as AreaOverlay;
    const district: AreaOverlay = { ...plain, replaces: [], steps: [] };
    const laid = withAreaOverlays(areasEdition8, [beijingAreas202205, district]);
    expect(laid).toEqual({ ...beijing, overlays: [beijingAreas202205, district] });
    expect(withAreaOverlays(areasEdition8, [district])).toEqual({ ...areasEdition8, overlays: [district] });
  });

  it("a port's go over a province's, however they are given", () => {
    const port: AreaOverlay = {
      ...beijingAreas202212,
      jurisdiction: { level: "port", place: "CNPEK" },
      replaces: ["high-to-low-with-round"],
      steps: beijingAreas202212.steps.map((step) => ({ ...step, id: "port" })),
    };
    const laid = withAreaOverlays(areasTwentyMeasures, [port, beijingAreas202212]);
    expect(laid.steps.map(({ id }) => id)).toEqual(["port"]);
  });
});

describe.each(regimes.map((regime) => ({ id: regime.edition.id, regime })))("$id", ({ regime }) => {
  const laid = [
    regime,
    ...overlays.filter(({ over }) => over === regime.edition.id).map((one) => withAreaOverlays(regime, [one])),
  ];

  it("has steps between its own classes, always to a milder one", () => {
    for (const one of laid)
      for (const { from, to } of one.steps) {
        expect(rankOf(one, from)).toBeGreaterThanOrEqual(0);
        expect(to === "lifted" || rankOf(one, to) >= 0).toBe(true);
        expect(rankOf(one, to)).toBeLessThan(rankOf(one, from));
      }
  });

  it("has for each class one step for all areas, or one for each origin", () => {
    for (const one of laid)
      for (const { class: from } of one.classes) {
        const steps = one.steps.filter((step) => step.from === from);
        const origins = steps.flatMap(({ of }) => (of !== undefined && "fact" in of && "is" in of ? [of.is] : []));
        expect(steps.length <= 1 ? [] : origins.toSorted()).toEqual(steps.length <= 1 ? [] : AREA_ORIGINS.toSorted());
      }
  });

  it("has conditions over the facts of areas, and requirements that come after one of the same step", () => {
    for (const one of laid) {
      for (const { requires } of one.steps)
        for (const { when, after } of requires) {
          expect(() => prepareCondition(when, AREA_FACTS)).not.toThrow();
          if (after !== undefined) expect(requires.map(({ id }) => id)).toContain(after);
        }
      if (one.notCounted !== undefined) {
        const { when } = one.notCounted;
        expect(() => prepareCondition(when, AREA_INFECTION_FACTS)).not.toThrow();
      }
    }
  });

  it("makes no area milder by an infection", () => {
    for (const { from, to } of regime.afterInfection)
      expect(rankOf(regime, to)).toBeGreaterThanOrEqual(rankOf(regime, from));
  });
});
