import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { assess } from "../../src/risk/assess.js";
import { feverAndMedicine2020, portContactAndTest2020, travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy, type Overlay, type PolicyDefinition, withOverlays } from "../../src/risk/policy.js";
import { prove } from "../../src/risk/prove.js";
import { everyGround, facts } from "./travellers.js";

const text = (word: string) => ({ en: word, zh: word });
const edition = {
  id: "made-up",
  series: "made-up",
  title: text("made up"),
  authority: text("nobody"),
  status: "illustrative",
  from: calendarDate("2020-01-01"),
  source: "made up",
} as const;
const table = { celsius: { kind: "number", unit: "celsius" } } as const;
const rule = {
  id: "fever",
  when: { fact: "celsius", atLeast: 37.3 },
  grade: "raised",
  text: text("fever"),
  source: text("made up"),
} as const;
const definition = {
  edition,
  facts: table,
  grades: { clear: text("clear"), raised: text("raised") },
  rules: [rule],
} as const;

/** A definition that the compiler would not let through, as it may come out of JSON. */
const untyped = (value: unknown) => value as PolicyDefinition;

describe("definePolicy", () => {
  it("grades from mildest to severest, in the order in which the grades are written", () => {
    const policy = definePolicy(definition);
    expect(assess(policy, { celsius: 37.2 })).toEqual({ decided: true, grade: "clear", because: [], fired: [] });
    expect(assess(policy, { celsius: 37.3 })).toEqual({
      decided: true,
      grade: "raised",
      because: ["fever"],
      fired: ["fever"],
    });
  });

  it("freezes what it is given, through and through", () => {
    const policy = definePolicy({ ...definition, rules: [{ ...rule }] });
    expect(Object.isFrozen(policy)).toBe(true);
    expect(Object.isFrozen(policy.rules[0]?.when)).toBe(true);
    expect(Object.isFrozen(policy.grades.clear)).toBe(true);
    for (const overlay of everyGround.overlays) expect(Object.isFrozen(overlay.rules[0]?.when)).toBe(true);
  });

  it.each([
    ["a rule that names an unknown fact", { ...definition, rules: [{ ...rule, when: { fact: "cough", is: "yes" } }] }],
    [
      "a rule that names a key of every object",
      { ...definition, rules: [{ ...rule, when: { fact: "toString", is: "yes" } }] },
    ],
    [
      "a rule that asks of a fact what its kind does not have",
      { ...definition, rules: [{ ...rule, when: { fact: "celsius", includes: "x" } }] },
    ],
    ["a rule that gives an unknown grade", { ...definition, rules: [{ ...rule, grade: "purple" }] }],
    ["two rules of one id", { ...definition, rules: [rule, rule] }],
  ])("refuses %s", (_, wrong) => {
    expect(() => definePolicy(untyped(wrong))).toThrow(TypeError);
  });
});

describe("withOverlays", () => {
  it("adds rules in the order of the overlays and takes none away", () => {
    const ids = prove(everyGround, facts()).rules.map(({ rule }) => rule);
    expect(ids).toEqual([
      "symptoms",
      "affected-area",
      "contact-with-case",
      "fever",
      "medication",
      "wider-contact",
      "positive-test",
    ]);
    expect(prove(everyGround, facts()).overlays).toEqual([
      feverAndMedicine2020.edition.id,
      portContactAndTest2020.edition.id,
    ]);
  });

  it("one after the other comes to the same as all at once, and leaves the policy as it was", () => {
    const stepwise = withOverlays(withOverlays(travellerTrigger2020, [feverAndMedicine2020]), [portContactAndTest2020]);
    expect(prove(stepwise, facts())).toEqual(prove(everyGround, facts()));
    expect(prove(travellerTrigger2020, facts()).rules).toHaveLength(3);
    expect(prove(withOverlays(travellerTrigger2020, []), facts())).toEqual(prove(travellerTrigger2020, facts()));
  });

  const over = { over: "made-up", jurisdiction: { level: "port", place: "CNERL" } } as const;
  const other = { ...rule, id: "other", when: { fact: "celsius", atLeast: 40 } } as const;

  it("lays the nation's rules below the province's, and the port's last, in whatever order they are given", () => {
    const laid = (level: "nation" | "province" | "port") => ({
      ...over,
      edition: { ...edition, id: level },
      jurisdiction: { level, place: "made up" },
      rules: [{ ...other, id: level }],
    });
    const policy = withOverlays(definePolicy(definition), [laid("port"), laid("nation"), laid("province")]);
    expect(policy.prepared.map((prepared) => prepared.rule.id)).toEqual(["fever", "nation", "province", "port"]);
  });

  it("lets an overlay replace a rule below it, and no other", () => {
    const milder = { ...over, edition: { ...edition, id: "milder" }, replaces: ["fever"], rules: [other] };
    const policy = withOverlays(definePolicy(definition), [milder]);
    expect(assess(policy, { celsius: 38 })).toMatchObject({ decided: true, grade: "clear" });
    expect(assess(policy, { celsius: 40 })).toMatchObject({ grade: "raised", because: ["other"] });
    expect(() => withOverlays(definePolicy(definition), [{ ...milder, replaces: ["cough"] }])).toThrow(TypeError);
    expect(() => withOverlays(definePolicy(definition), [{ ...milder, over: "another" }])).toThrow(TypeError);
  });

  it("refuses an overlay twice, a grade that the policy lacks, and an unknown fact", () => {
    const overlay = (changed: object) =>
      ({
        ...over,
        edition: { ...edition, id: "overlay" },
        rules: [{ ...rule, id: "other", ...changed }],
      }) as unknown as Overlay<typeof table, "raised">;
    const policy = definePolicy(definition);
    expect(() => withOverlays(policy, [overlay({})])).not.toThrow();
    expect(() => withOverlays(policy, [overlay({}), overlay({})])).toThrow(TypeError);
    expect(() => withOverlays(policy, [overlay({ id: "fever" })])).toThrow(TypeError);
    expect(() => withOverlays(policy, [overlay({ grade: "purple" })])).toThrow(TypeError);
    expect(() => withOverlays(policy, [overlay({ when: { fact: "cough", is: "yes" } })])).toThrow(TypeError);
  });
});
