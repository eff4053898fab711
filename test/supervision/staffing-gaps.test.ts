import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/index.js";
import type { Shift, StaffMember, StaffNeeds } from "../../src/supervision/shift.js";
import { staffingGaps } from "../../src/supervision/staffing-gaps.js";

const shift = (id: string, needs: StaffNeeds): Shift => ({
  id,
  post: "road",
  from: instant("2020-01-22T00:00+08:00"),
  before: instant("2020-01-22T08:00+08:00"),
  needs,
});
const member = (person: string, more: Partial<StaffMember> = {}): StaffMember => ({
  person,
  qualifications: [],
  languages: [],
  ...more,
});
const onShift = (id: string, ...people: string[]) => people.map((person) => ({ shift: id, person }));

describe("a shift", () => {
  it("of a joint checkpoint lacks the agency that is not there (Pingxiang, January 2020: four agencies at each of 13)", () => {
    const agencies = ["health", "border-inspection", "traffic-police", "expressway"];
    const staff = agencies.map((agency) => member(agency, { agency }));
    const checkpoint = shift("S-1", { people: 4, agencies });
    expect(staffingGaps([checkpoint], staff, onShift("S-1", ...agencies))).toMatchObject({ gaps: [], unknown: [] });
    expect(staffingGaps([checkpoint], staff, onShift("S-1", ...agencies.slice(1))).gaps).toEqual([
      { shift: "S-1", post: "road", lacks: "people", what: undefined, needed: 4, present: 3 },
      { shift: "S-1", post: "road", lacks: "agency", what: "health", needed: 1, present: 0 },
    ]);
  });

  it("counts one person for several needs, and once however often assigned", () => {
    const needs = { people: 1, qualifications: { physician: 1 }, languages: { ru: 1 } };
    const staff = [member("P-1", { qualifications: ["physician"], languages: ["ru"] })];
    expect(staffingGaps([shift("S-1", needs)], staff, onShift("S-1", "P-1")).gaps).toEqual([]);
    expect(staffingGaps([shift("S-1", { people: 2 })], staff, onShift("S-1", "P-1", "P-1")).gaps).toMatchObject([
      { lacks: "people", present: 1 },
    ]);
  });

  it("names an agency once however often it is asked for, and takes a need that is no number for not met", () => {
    const needs = { people: Number.NaN, agencies: ["health", "health"] };
    expect(staffingGaps([shift("S-1", needs)], [], []).gaps.map(({ lacks }) => lacks)).toEqual(["people", "agency"]);
  });

  it("names what it cannot count", () => {
    const assignments = [...onShift("S-1", "P-9"), ...onShift("S-9", "P-1")];
    const { gaps, unknown } = staffingGaps([shift("S-1", { people: 1 })], [member("P-1")], assignments);
    expect(unknown).toEqual(assignments);
    expect(gaps).toHaveLength(1);
  });

  it("never lacks more when somebody is added", () => {
    const person = fc.constantFrom("P-1", "P-2", "P-3");
    const staff = [
      member("P-1", { languages: ["ru"] }),
      member("P-2", { qualifications: ["physician"] }),
      member("P-3", { agency: "health" }),
    ];
    const needs = { people: 3, qualifications: { physician: 1 }, languages: { ru: 1 }, agencies: ["health"] };
    const missing = (people: readonly string[]) =>
      staffingGaps([shift("S-1", needs)], staff, onShift("S-1", ...people)).gaps.reduce(
        (sum, { needed, present }) => sum + needed - present,
        0,
      );
    fc.assert(
      fc.property(fc.array(person), person, (people, another) => {
        expect(missing([...people, another])).toBeLessThanOrEqual(missing(people));
        expect(missing(people.toReversed())).toBe(missing(people));
      }),
    );
  });
});

it("counts nobody twice: 725 sent first, then 164 in three groups that may overlap (discipline inspection, April 2020)", () => {
  const first = Array.from({ length: 725 }, (_, place) => member(`first-${place}`));
  const second = Array.from({ length: 90 }, (_, place) =>
    member(`second-${place}`, {
      qualifications: place < 49 ? ["quarantine"] : [],
      languages: place < 25 ? ["en"] : [],
    }),
  );
  const staff = [...first, ...second];
  const everyone = onShift("S-1", ...staff.map(({ person }) => person));
  // If the 49 and the 25 are among the 90, there are 815 people; only if no group shares anybody, 889.
  const needs = { people: 889, qualifications: { quarantine: 49 }, languages: { en: 25 } };
  expect(staffingGaps([shift("S-1", needs)], staff, everyone).gaps).toMatchObject([{ lacks: "people", present: 815 }]);
});

describe("a name that stands twice", () => {
  it("of a shift: whoever is assigned to it fills none of the two, as nobody can tell which", () => {
    const shifts = [shift("S-1", { people: 1 }), { ...shift("S-1", { people: 1 }), post: "hall" }];
    const { gaps, unknown, duplicates } = staffingGaps(shifts, [member("P-1")], onShift("S-1", "P-1"));
    expect(gaps.map(({ post, present }) => [post, present])).toEqual([
      ["road", 0],
      ["hall", 0],
    ]);
    expect(unknown).toEqual(onShift("S-1", "P-1"));
    expect(duplicates).toEqual({ shifts: ["S-1"], people: [] });
  });

  it("of a person: one person, who has what every entry says, in whatever order", () => {
    const staff = [member("P-1", { languages: ["ru", "en"] }), member("P-1", { languages: ["en"], agency: "health" })];
    const needs = { people: 2, languages: { ru: 1, en: 1 }, agencies: ["health"] };
    const found = staffingGaps([shift("S-1", needs)], staff, onShift("S-1", "P-1"));
    expect(found.gaps.map(({ lacks, what, present }) => [lacks, what, present])).toEqual([
      ["people", undefined, 1],
      ["language", "ru", 0],
      ["agency", "health", 0],
    ]);
    expect(found.duplicates).toEqual({ shifts: [], people: ["P-1"] });
    expect(staffingGaps([shift("S-1", needs)], staff.toReversed(), onShift("S-1", "P-1"))).toEqual(found);
  });
});
