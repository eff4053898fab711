import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXAMINATIONS, type ExaminationName } from "../../src/subjects/examinations.js";
import { PERSON_MEASURE_KINDS, type PersonMeasure, type PersonMeasureKind } from "../../src/subjects/health-measure.js";
import { INTRUSIVENESS, leastIntrusiveFirst } from "../../src/subjects/least-intrusive-first.js";

const examinations = Object.keys(EXAMINATIONS) as ExaminationName[];
const kinds = Object.keys(PERSON_MEASURE_KINDS) as PersonMeasureKind[];
const measure: fc.Arbitrary<PersonMeasure> = fc
  .tuple(fc.constantFrom(...kinds), fc.constantFrom(...examinations))
  .map(([kind, examination]) => (kind === "medical-examination" ? { kind, examination } : { kind }));

describe("the least intrusive first (IHR (2005), Articles 23 and 31)", () => {
  it("ranks every measure", () => {
    const ranked: readonly string[] = INTRUSIVENESS.flat();
    for (const kind of kinds.filter((one) => one !== "medical-examination")) expect(ranked).toContain(kind);
    expect(new Set(ranked).size).toBe(ranked.length);
  });

  it("puts non-invasive examinations before invasive ones, and holding a person last", () => {
    const quarantine = { kind: "quarantine" } as const;
    const dose = { kind: "vaccination" } as const;
    const observation = { kind: "public-health-observation" } as const;
    const swab = { kind: "medical-examination", examination: "nasopharyngeal-swab" } as const;
    const palpation = { kind: "medical-examination", examination: "palpation" } as const;
    expect(leastIntrusiveFirst([quarantine, dose, swab, observation, palpation])).toEqual([
      palpation,
      observation,
      dose,
      swab,
      quarantine,
    ]);
  });

  it("keeps every measure, sorts once and for all, and leaves the list given as it is", () => {
    fc.assert(
      fc.property(fc.array(measure), (measures) => {
        const before = [...measures];
        const sorted = leastIntrusiveFirst(measures);
        expect(measures).toEqual(before);
        expect(sorted).toHaveLength(measures.length);
        for (const one of measures) expect(sorted).toContain(one);
        expect(leastIntrusiveFirst(sorted)).toEqual(sorted);
      }),
    );
  });

  it("leaves measures of one rank in the order given", () => {
    const isolation = { kind: "isolation" } as const;
    const quarantine = { kind: "quarantine" } as const;
    expect(leastIntrusiveFirst([isolation, quarantine])).toEqual([isolation, quarantine]);
    expect(leastIntrusiveFirst([quarantine, isolation])).toEqual([quarantine, isolation]);
  });
});
