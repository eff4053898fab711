import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  reconcileSpecimens,
  SPECIMEN_NEEDS,
  SPECIMEN_RESULTS,
  type SpecimenFinding,
} from "../../src/screening/reconcile-specimens.js";
import { specimensEdition8 } from "../../src/screening/specimen-rules/specimens-edition-8.js";
import { specimensEdition9 } from "../../src/screening/specimen-rules/specimens-edition-9.js";

const specimen = (number: string, result: SpecimenFinding["result"], reagent?: string): SpecimenFinding =>
  reagent === undefined ? { number, result } : { number, result, reagent };
const findings = fc.uniqueArray(
  fc.record(
    {
      number: fc.constantFrom("A", "B", "C", "D"),
      result: fc.constantFrom(...SPECIMEN_RESULTS),
      reagent: fc.constantFrom("R1", "R2"),
      insteadOf: fc.constantFrom("A", "B", "C", "D"),
    },
    { requiredKeys: ["number", "result"] },
  ),
  { selector: ({ number }) => number, maxLength: 4 },
);

describe("reconcileSpecimens", () => {
  it("counts any confirmed positive, whatever the others say or will say", () => {
    const others = SPECIMEN_RESULTS.map((result, index) => specimen(`B${index}`, result));
    expect(reconcileSpecimens(specimensEdition9, [specimen("A", "confirmed")])).toMatchObject({ result: "positive" });
    expect(reconcileSpecimens(specimensEdition9, [...others, specimen("A", "confirmed")])).toMatchObject({
      result: "positive",
      because: ["B0", "A"],
    });
  });

  it.each([
    ["positive", "confirmation"],
    ["indeterminate", "retest"],
    ["pending", "result"],
    ["no-result", "new-sample"],
  ] as const)("is open while one is %s, though another is negative", (result, need) => {
    const both = [specimen("A", "negative", "R1"), specimen("B", result)];
    expect(reconcileSpecimens(specimensEdition9, both)).toEqual({
      decided: false,
      needs: [{ need, specimens: ["B"] }],
    });
  });

  it("lets a specimen that was taken again stand for an unclear one, and not for an unconfirmed positive", () => {
    const again = { ...specimen("B", "negative"), insteadOf: "A" };
    expect(reconcileSpecimens(specimensEdition9, [specimen("A", "indeterminate"), again])).toMatchObject({
      result: "negative",
      because: ["B"],
    });
    expect(reconcileSpecimens(specimensEdition9, [specimen("A", "positive"), again])).toMatchObject({
      needs: [{ need: "confirmation", specimens: ["A"] }],
    });
  });

  it("nobody without a specimen is negative", () => {
    expect(reconcileSpecimens(specimensEdition9, [])).toEqual({
      decided: false,
      needs: [{ need: "further-sample", specimens: [] }],
    });
    expect(reconcileSpecimens({ ...specimensEdition9, negatives: 0, reagents: 0 }, [])).toMatchObject({
      decided: false,
    });
  });

  it("wants two specimens and two reagents at release by edition 8; a reagent that is not known is not another one", () => {
    const [one, two] = [specimen("A", "negative", "R1"), specimen("B", "negative", "R2")];
    const needs = (...given: SpecimenFinding[]) => {
      const reconciled = reconcileSpecimens(specimensEdition8, given);
      return reconciled.decided ? reconciled.result : reconciled.needs.map(({ need }) => need);
    };
    expect(needs(one)).toEqual(["further-sample"]);
    expect(needs(one, one)).toEqual(["further-sample"]);
    expect(needs(one, specimen("B", "negative", "R1"))).toEqual(["another-reagent"]);
    expect(needs(one, specimen("B", "negative"))).toEqual(["another-reagent"]);
    expect(needs(one, two)).toBe("negative");
  });

  it("comes to the same in whatever order the specimens are told, and more of them never undo a positive", () => {
    fc.assert(
      fc.property(findings, fc.constantFrom(specimensEdition8, specimensEdition9), (given, rule) => {
        const told = reconcileSpecimens(rule, given);
        const turned = reconcileSpecimens(rule, [...given].reverse());
        expect(turned.decided).toBe(told.decided);
        if (told.decided && turned.decided) expect(turned.result).toBe(told.result);
        expect(given.some(({ result }) => result === "confirmed")).toBe(told.decided && told.result === "positive");
        if (told.decided && told.result === "negative")
          expect(given.every(({ result }) => result !== "positive" && result !== "pending")).toBe(true);
      }),
    );
  });

  it("says each need in both languages", () => {
    for (const { zh } of Object.values(SPECIMEN_NEEDS)) expect(zh).toMatch(/\p{Script=Han}/u);
  });

  it("takes no other word for a negative: what is no result of ours is still to come", () => {
    for (const word of ["POSITIVE", "detected", "", undefined, null, "toString"])
      expect(
        reconcileSpecimens(specimensEdition9, [
          specimen("A", "negative", "R1"),
          specimen("B", "negative", "R1"),
          specimen("C", word as SpecimenFinding["result"]),
        ]),
      ).toEqual({ decided: false, needs: [{ need: "result", specimens: ["C"] }] });
  });
});
