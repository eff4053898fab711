import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../../src/calendar/instant.js";
import { examine } from "../../../src/declaration/examine.js";
import type { Form } from "../../../src/declaration/form.js";
import * as forms from "../../../src/declaration/forms/index.js";
import { advance } from "../../../src/flow/advance.js";
import { assess } from "../../../src/risk/assess.js";
import { travellerTrigger2020 } from "../../../src/risk/policies/index.js";
import { threeChecks2020 } from "../../../src/screening/flows/index.js";
import { declarationFrom } from "../../../src/testing/declarations-from.js";
import { listedDraws } from "../../../src/testing/draws.js";
import {
  arbitraryOf,
  declarationArbitrary,
  defectiveDeclarationArbitrary,
  factsArbitrary,
  voyageArbitrary,
  walkArbitrary,
} from "../../../src/testing/fast-check/arbitraries.js";

const asOf = instant("2022-06-30T06:10:00+08:00");
const FORMS = Object.values(forms).filter((form) => "plan" in form) as unknown as Form[];

describe.each(FORMS.map((form) => [form.edition.id, form] as const))("%s", (_, form) => {
  it("gives declarations in which nothing is wrong, and others with one thing wrong", () => {
    fc.assert(
      fc.property(declarationArbitrary(form, { asOf }), (declaration) => {
        expect(examine(form, declaration, { asOf }).findings).toEqual([]);
      }),
      { numRuns: 15 },
    );
    fc.assert(
      fc.property(defectiveDeclarationArbitrary(form, { asOf }), (made) => {
        const { findings } = examine(form, made.declaration, { asOf: made.asOf });
        expect(findings.map(({ path, code }) => ({ path, code }))).toEqual(made.expected);
      }),
      { numRuns: 15 },
    );
  });
});

describe("shrinking", () => {
  // A short form: on a long one fast-check tries thousands of lists before it is content.
  const card = forms.samplingConsent;
  const counterexample = (isFine: (declaration: Readonly<Record<string, unknown>>) => boolean) =>
    fc.check(fc.property(declarationArbitrary(card, { asOf }), isFine), { seed: 1 }).counterexample?.[0];

  it("ends at the simplest declaration where any will do", () => {
    expect(counterexample(() => false)).toEqual(declarationFrom(card, listedDraws([]), { asOf }));
  });

  it("keeps what matters and makes the rest simple", () => {
    expect(counterexample(({ signedBy }) => signedBy !== "guardian")).toEqual({
      ...declarationFrom(card, listedDraws([]), { asOf }),
      signedBy: "guardian",
      guardianName: "LI Wei",
      birthDate: "1997-07-06",
    });
  });

  it("of anything else goes the same way", () => {
    const { counterexample: least } = fc.check(
      fc.property(
        arbitraryOf((draws) => draws.whole(0, 100)),
        (number) => number < 50,
      ),
      { seed: 1 },
    );
    expect(least).toEqual([50]);
  });
});

it("gives facts that a policy bears, walks that a flow accepts, and voyages with somebody on board", () => {
  const { facts } = travellerTrigger2020;
  fc.assert(
    fc.property(factsArbitrary(facts, { asOf }), (some) => {
      assess(travellerTrigger2020, some);
    }),
  );
  fc.assert(
    fc.property(walkArbitrary(threeChecks2020, { startAt: asOf }), (walk) => {
      let status: string = threeChecks2020.initial;
      for (const { entry, carried, status: next } of walk) {
        expect(advance(threeChecks2020 as never, status as never, entry.event as never, carried)).toBe(next);
        status = next;
      }
    }),
  );
  fc.assert(fc.property(voyageArbitrary({ asOf }), ({ travellers }) => travellers.length > 0));
});
