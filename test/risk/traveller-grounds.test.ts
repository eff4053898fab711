import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { editionsOf } from "../../src/edition/editions-of.js";
import { evaluate, prepareCondition } from "../../src/logic/evaluate.js";
import { assess } from "../../src/risk/assess.js";
import * as policies from "../../src/risk/policies/index.js";
import { cardQuestions2020, fever2023, feverAndMedicine2020 } from "../../src/risk/policies/index.js";
import { type Policy, withOverlays } from "../../src/risk/policy.js";
import { TRAVELLER_FACTS, type TravellerFacts } from "../../src/risk/traveller-facts.js";
import { HAD_CONTACT, HAS_FEVER, HAS_SYMPTOMS, WAS_IN_AFFECTED_AREA } from "../../src/risk/traveller-grounds.js";
import { inForceIds } from "./in-force-ids.js";
import { FACT_NAMES, facts, knownAndPartial, knownFacts, on, RISKS, reading } from "./travellers.js";

const truth = (condition: Parameters<typeof prepareCondition<typeof TRAVELLER_FACTS>>[0], given: TravellerFacts) =>
  evaluate(prepareCondition(condition, TRAVELLER_FACTS), given);

describe("what several editions ask in the same way", () => {
  it("is true, false or undecided of a traveller", () => {
    const well = facts();
    for (const condition of [HAS_SYMPTOMS, WAS_IN_AFFECTED_AREA, HAD_CONTACT, HAS_FEVER])
      expect(truth(condition, well)).toBe("false");
    expect(truth(HAS_SYMPTOMS, facts({ symptomsListed: ["fever"] }))).toBe("true");
    expect(truth(WAS_IN_AFFECTED_AREA, facts({ travelHistory: [{ country: "ITA", to: on }] }))).toBe("true");
    expect(truth(HAD_CONTACT, facts({ contactWithCase: { absent: "asked-declined" } }))).toBe("undecided");
    expect(truth(HAS_FEVER, facts({}, { readings: [reading(37.3)] }))).toBe("true");
    expect(truth(HAS_FEVER, facts({}, { readings: [reading(37.3, "camera")] }))).toBe("undecided");
  });
});

type TravellerPolicy = Policy<typeof TRAVELLER_FACTS, "clear" | "triggered">;
const series = editionsOf(policies, "cn-traveller-trigger") as readonly TravellerPolicy[];
const overlaid: Readonly<
  Record<string, readonly Parameters<typeof withOverlays<typeof TRAVELLER_FACTS, "triggered">>[1][number][]>
> = {
  "traveller-trigger-2020-01-25": [cardQuestions2020],
  "traveller-trigger-2020-03-01": [feverAndMedicine2020],
  "traveller-trigger-2020-04-01": [feverAndMedicine2020],
  "traveller-trigger-2023-01-08": [fever2023],
  "traveller-trigger-2023-11-01": [fever2023],
};
const regimes = series.map((policy) => ({
  id: policy.edition.id,
  policy: withOverlays(policy, overlaid[policy.edition.id] ?? []),
}));

describe("the editions of the grounds follow one another without a gap", () => {
  it.each([
    ["2020-01-24", [], []],
    ["2020-01-25", ["traveller-trigger-2020-01-25"], []],
    ["2020-02-29", ["traveller-trigger-2020-01-25"], []],
    ["2020-03-01", ["traveller-trigger-2020-03-01"], ["fever-and-medicine-2020-03-15"]],
    ["2020-03-31", ["traveller-trigger-2020-03-01"], ["fever-and-medicine-2020-03-15"]],
    ["2020-04-01", ["traveller-trigger-2020-04-01"], ["fever-and-medicine-2020-03-15"]],
    ["2023-01-07", ["traveller-trigger-2020-04-01"], ["fever-and-medicine-2020-03-15"]],
    ["2023-01-08", ["traveller-trigger-2023-01-08"], ["fever-2023-01-08"]],
    ["2023-10-31", ["traveller-trigger-2023-01-08"], ["fever-2023-01-08"]],
    ["2023-11-01", ["traveller-trigger-2023-11-01"], ["fever-2023-01-08"]],
    ["2025-01-01", ["traveller-trigger-2023-11-01"], ["fever-2023-01-08"]],
  ])("on %s: %j with %j", (day, policy, overlay) => {
    expect(inForceIds("cn-traveller-trigger", day)).toEqual(policy);
    expect(inForceIds("cn-traveller-trigger-fever", day)).toEqual(overlay);
  });

  it("as then known: nobody knew on 27 December 2022 what would hold from 8 January", () => {
    const asKnown = (day: string) => inForceIds("cn-traveller-trigger", "2023-01-08", { asKnownOn: calendarDate(day) });
    expect(asKnown("2022-12-27")).toEqual(["traveller-trigger-2020-04-01"]);
    expect(asKnown("2022-12-28")).toEqual(["traveller-trigger-2023-01-08"]);
  });
});

describe.each(regimes)("$id", ({ policy }) => {
  it("a risk added to what is known never lowers the grade", () => {
    const names = [...FACT_NAMES, "direction", "declaration"] as const;
    fc.assert(
      fc.property(knownFacts, fc.constantFrom(...names), (known, name) => {
        const [before, after] = [known, withRisk(known, name)].map((given) => assess(policy, given));
        expect(before?.decided && after?.decided).toBe(true);
        if (before?.decided && before.grade === "triggered") expect(after).toMatchObject({ grade: "triggered" });
      }),
      { numRuns: 1000 },
    );
  });

  it("what is not known leaves the same grade or none", () => {
    const gaps = [{}, { direction: absent("not-asked") }, { declaration: absent("asked-unknown") }];
    fc.assert(
      fc.property(knownAndPartial, fc.constantFrom(...gaps), ({ known, partial }, gap) => {
        // A first pass below the threshold settles that there is no fever for whoever was not measured again.
        fc.pre(typeof partial.axillaryCelsius === "number");
        const open = assess(policy, { ...partial, ...gap });
        if (open.decided) expect(assess(policy, known)).toMatchObject({ grade: open.grade });
      }),
      { numRuns: 1000 },
    );
  });
});

/** The same traveller with one more risk: added to a list, the greater of two temperatures, else in place of the answer. */
function withRisk(known: TravellerFacts, name: (typeof FACT_NAMES)[number] | "direction" | "declaration") {
  if (name === "direction") return { ...known, direction: "entry" } as const;
  if (name === "declaration") return { ...known, declaration: "abnormal" } as const;
  const [before, risk] = [known[name], RISKS[name]];
  const after =
    Array.isArray(before) && Array.isArray(risk)
      ? [...before, ...risk]
      : typeof before === "number" && typeof risk === "number"
        ? Math.max(before, risk)
        : risk;
  return { ...known, [name]: after };
}
