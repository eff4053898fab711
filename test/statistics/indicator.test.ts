import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { indicator, indicatorOfTally } from "../../src/statistics/indicator.js";
import { pointOfEntryIndicators2020 as set } from "../../src/statistics/indicators/index.js";
import { tally } from "../../src/statistics/tally.js";

const FACTS = Object.keys(set.facts) as (keyof typeof set.facts)[];
const anyAnswer = fc.constantFrom("yes" as const, "no" as const, absent("asked-unknown"), absent("not-applicable"));
const anyPerson = fc.record({
  screened: anyAnswer,
  symptomsAtPort: anyAnswer,
  clearedAtPort: anyAnswer,
  clearedAfterFollowUp: anyAnswer,
  referred: anyAnswer,
  symptomsInFollowUp: anyAnswer,
});
const NAMES = Object.keys(set.indicators) as (keyof typeof set.indicators)[];
const well = {
  screened: "yes",
  symptomsAtPort: "no",
  clearedAtPort: "no",
  clearedAfterFollowUp: "no",
  referred: "no",
  symptomsInFollowUp: "no",
} as const;

describe("indicator", () => {
  it("is a count with its definition's edition and name", () => {
    expect(indicator(set, "screened", [well, { ...well, screened: "no" }])).toEqual({
      edition: "who-dhis2-poe-2020-03-24",
      indicator: "screened",
      count: 1,
      undecided: 0,
      outside: 0,
      share: undefined,
    });
  });

  it("is a share of those in the denominator; who is not decided is in neither number", () => {
    const people = [
      well,
      { ...well, symptomsInFollowUp: "yes" as const },
      { ...well, symptomsInFollowUp: absent("asked-unknown") },
      { ...well, symptomsAtPort: "yes" as const, symptomsInFollowUp: "yes" as const },
      { ...well, clearedAtPort: "yes" as const, symptomsInFollowUp: "yes" as const },
    ];
    const found = indicator(set, "developed-symptoms-share", people);
    expect(found).toMatchObject({ count: 1, undecided: 1, outside: 1 });
    expect(found.share).toMatchObject({ count: 1, of: 2, share: 0.5 });
  });

  it.each([
    ["in the denominator alone", well, { count: 0, undecided: 0, outside: 0 }, 1],
    ["in neither", { ...well, symptomsAtPort: "yes" }, { count: 0, undecided: 0, outside: 0 }, 0],
    [
      "perhaps in the denominator",
      { ...well, symptomsAtPort: absent("asked-unknown") },
      { count: 0, undecided: 1, outside: 0 },
      0,
    ],
    [
      "outside, whose numerator is not known",
      { ...well, symptomsAtPort: "yes", symptomsInFollowUp: absent("asked-unknown") },
      { count: 0, undecided: 0, outside: 0 },
      0,
    ],
  ] as const)("of somebody %s", (_, person, numbers, of) => {
    const found = indicator(set, "developed-symptoms-share", [person]);
    expect(found).toMatchObject(numbers);
    expect(found.share?.of).toBe(of);
  });

  it("of nobody has no share", () => {
    const found = indicator(set, "developed-symptoms-share", []);
    expect(found.share).toMatchObject({ share: undefined, because: "no-denominator" });
  });

  it("of a tally is that of the people in it", () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 20 }), (people) => {
        const definition = { id: "people", version: 1, by: Object.fromEntries(FACTS.map((fact) => [fact, fact])) };
        const counted = tally(people, definition);
        for (const name of NAMES) expect(indicatorOfTally(set, name, counted)).toEqual(indicator(set, name, people));
      }),
    );
  });

  it("takes a fact that the tally does not have for one that is not known", () => {
    const counted = tally([{ screened: "yes" }], { id: "screened", version: 1, by: { screened: "screened" } });
    expect(indicatorOfTally(set, "enrolled", counted)).toMatchObject({ count: 0, undecided: 1 });
  });
});
