import { describe, expect, it } from "vitest";
import { portContactAndTest2020, travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy, withOverlays } from "../../src/risk/policy.js";
import { ruleChanges } from "../../src/risk/rule-changes.js";

describe("ruleChanges", () => {
  it("goes by the rules that hold, in whatever edition they stand", () => {
    const wider = withOverlays(travellerTrigger2020, [portContactAndTest2020]);
    expect(ruleChanges(travellerTrigger2020, wider)).toEqual({
      added: ["wider-contact", "positive-test"],
      removed: [],
      changed: [],
    });
    expect(ruleChanges(wider, travellerTrigger2020).removed).toEqual(["wider-contact", "positive-test"]);
    const replacing = { ...portContactAndTest2020, replaces: ["symptoms"] };
    expect(ruleChanges(travellerTrigger2020, withOverlays(travellerTrigger2020, [replacing])).removed).toEqual([
      "symptoms",
    ]);
  });

  it("says what of a rule is changed, whatever order its keys stand in", () => {
    const [first, ...others] = travellerTrigger2020.rules;
    if (first === undefined) return expect.unreachable();
    const turned = Object.fromEntries(Object.entries(first).reverse()) as unknown as typeof first;
    expect(
      ruleChanges(travellerTrigger2020, definePolicy({ ...travellerTrigger2020, rules: [turned, ...others] })).changed,
    ).toEqual([]);
    const changed = {
      ...first,
      ground: "ground",
      when: { fact: "symptomsAny", is: "yes" },
      text: { en: "x", zh: "某" },
    } as const;
    expect(
      ruleChanges(travellerTrigger2020, definePolicy({ ...travellerTrigger2020, rules: [changed, ...others] })).changed,
    ).toEqual([{ rule: "symptoms", aspects: ["when", "ground", "text"] }]);
    const cited = { ...first, grade: "clear", source: { en: "y", zh: "某" } } as const;
    expect(ruleChanges(travellerTrigger2020, definePolicy({ ...travellerTrigger2020, rules: [cited] }))).toEqual({
      added: [],
      removed: others.map(({ id }) => id),
      changed: [{ rule: "symptoms", aspects: ["grade", "source"] }],
    });
  });
});
