import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { drawDeclaration } from "../../src/testing/declaration-draft.js";
import { drawsOfOne } from "../../src/testing/draws.js";
import { formPlaces } from "../../src/testing/form-places.js";
import { RULE_DEFECTS, type SoundDeclaration, WHOLE_DEFECTS } from "../../src/testing/whole-defects.js";
import { madeUpEdition, text } from "../declaration/cards.js";

const clock = { asOf: instant("2020-03-18T06:10:00+08:00"), timeZone: undefined };

const soundOn = (form: Form, seed: number): SoundDeclaration => {
  const [places, draws] = [formPlaces(form), drawsOfOne(1, seed)];
  return { draft: drawDeclaration(places, clock, draws), places, clock, draws };
};

const stayForm = (when: AnyCondition) =>
  declarationForm({
    edition: madeUpEdition,
    items: {
      from: { kind: "date", label: text("from"), privacy: "travel" },
      to: { kind: "date", label: text("to"), privacy: "travel" },
    },
    rules: [{ id: "made-up", code: "contradictory", at: "to", when, text: text("made up") }],
  }) as unknown as Form;

describe("a rule", () => {
  const form = stayForm({ fact: "to", before: { fact: "from" } });
  const made = Array.from({ length: 40 }, (_, seed) => {
    const sound = soundOn(form, seed);
    const [rule] = sound.places.plan.rules;
    if (rule === undefined) throw new Error("the form has one rule");
    return { broken: RULE_DEFECTS.contradiction(rule, sound), kept: RULE_DEFECTS["rule-only-just-kept"](rule, sound) };
  });

  it("is broken where it must be found", () => {
    for (const { broken } of made) expect(broken?.expected).toEqual([{ path: ["to"], code: "contradictory" }]);
  });

  it("is only just kept on the last day on which it is not broken, among others", () => {
    const kept = made.map((one) => one.kept?.declaration as { readonly from: string; readonly to: string });
    expect(kept.some(({ from, to }) => from === to)).toBe(true);
    for (const declaration of kept) expect(examine(form, declaration, { asOf: clock.asOf }).findings).toEqual([]);
  });

  // Eight conditions that can each be met in many ways, and two that exclude each other: the ways are powers of each other.
  it("that cannot be broken is given up after so many tries", () => {
    const before = { fact: "from", before: "2020-03-18" };
    const impossible = stayForm({
      all: [...Array(8).fill(before), { fact: "to", before: "2020-01-01" }, { fact: "to", after: "2020-02-01" }],
    });
    const sound = soundOn(impossible, 1);
    const [rule] = sound.places.plan.rules;
    expect(rule && RULE_DEFECTS.contradiction(rule, sound)).toBeUndefined();
    expect(rule && RULE_DEFECTS["rule-only-just-kept"](rule, sound)).toBeUndefined();
  });
});

describe("a declaration", () => {
  const sound = soundOn(exitEntryCard5 as unknown as Form, 3);

  it("expires when its last hour is full, and is valid in the minute before", () => {
    const at = { ...sound, draft: { ...sound.draft, submittedAt: "2020-03-17T08:00:00+08:00" } };
    expect(WHOLE_DEFECTS.expired(at)).toMatchObject({
      asOf: "2020-03-18T08:00:00+08:00",
      expected: [{ path: ["submittedAt"], code: "expired" }],
    });
    expect(WHOLE_DEFECTS["only-just-valid"](at)).toMatchObject({ asOf: "2020-03-18T07:59:00+08:00", expected: [] });
  });

  it("has a key more that the form does not have, whatever its items are called", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      items: { extraKey: { kind: "yes-no", label: text("extra"), privacy: "travel" } },
    }) as unknown as Form;
    const { declaration, expected } = WHOLE_DEFECTS["unknown-key"](soundOn(form, 1));
    expect(expected).toEqual([{ path: ["extraKeyX"], code: "unrecognised" }]);
    expect(examine(form, declaration).findings.map(({ path, code }) => ({ path, code }))).toEqual(expected);
  });

  it("answers what does not apply", () => {
    expect(WHOLE_DEFECTS["irrelevant-answered"](sound)?.expected).toMatchObject([{ code: "not-applicable" }]);
  });
});
