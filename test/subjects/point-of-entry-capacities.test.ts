import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import {
  type CapacityName,
  capacityGaps,
  POINT_OF_ENTRY_CAPACITIES,
} from "../../src/subjects/point-of-entry-capacities.js";

const names = Object.keys(POINT_OF_ENTRY_CAPACITIES) as CapacityName[];
const TEXTS = ["2005", "2014", "2022", "2024"] as const;
const everyYes = Object.fromEntries(names.map((name) => [name, "yes" as const]));

describe("the capacities of a designated point of entry (IHR (2005), Annex 1, part B)", () => {
  it("are those of all times and those for an event, and since 2024 laboratories", () => {
    const of = (when: string) => names.filter((name) => POINT_OF_ENTRY_CAPACITIES[name].when === when);
    expect(of("always")).toHaveLength(8);
    expect(of("in-event")).toHaveLength(9);
    expect(names.filter((name) => POINT_OF_ENTRY_CAPACITIES[name].since !== "2005")).toEqual(["laboratories"]);
  });

  it("are met when there, gaps when not, and unknown when nobody said", () => {
    const answers = { ...everyYes, separateInterviewSpace: "no", safeWater: absent("asked-unknown") } as const;
    const { gaps, unknown, met } = capacityGaps(answers, "2024");
    expect([gaps, unknown]).toEqual([["separateInterviewSpace"], ["safeWater"]]);
    expect(met).toHaveLength(names.length - 2);
  });

  it("do not stop applying: what does not apply is unknown, and so is what is left out", () => {
    expect(capacityGaps({ ...everyYes, vectorControl: absent("not-applicable") }, "2005").unknown).toEqual([
      "vectorControl",
    ]);
    expect(capacityGaps({}, "2024")).toEqual({ gaps: [], unknown: names, met: [] });
  });

  it("laboratories are asked for only since 2024", () => {
    for (const text of ["2005", "2014", "2022"] as const)
      expect(capacityGaps({ laboratories: "no" }, text).gaps).toEqual([]);
    expect(capacityGaps({ laboratories: "no" }, "2024").gaps).toEqual(["laboratories"]);
  });

  it("each stand in exactly one list, in the order of the checklist", () => {
    const answer = fc.constantFrom("yes" as const, "no" as const, absent("not-asked"), undefined);
    fc.assert(
      fc.property(fc.array(answer, { minLength: names.length }), fc.constantFrom(...TEXTS), (drawn, text) => {
        const answers = Object.fromEntries(
          names.flatMap((name, place) => (drawn[place] === undefined ? [] : [[name, drawn[place]]])),
        );
        const { gaps, unknown, met } = capacityGaps(answers, text);
        const asked = names.filter((name) => POINT_OF_ENTRY_CAPACITIES[name].since <= text);
        expect([...gaps, ...unknown, ...met].toSorted()).toEqual(asked.toSorted());
        for (const list of [gaps, unknown, met]) expect(list).toEqual(asked.filter((name) => list.includes(name)));
      }),
    );
  });
});
