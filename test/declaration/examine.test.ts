import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { completenessRecipe } from "../../src/declaration/completeness-recipe.js";
import { examine } from "../../src/declaration/examine.js";
import { FINDING_SEVERITIES, type Finding, VERDICTS } from "../../src/declaration/finding.js";
import type { Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { say } from "../../src/declaration/say.js";
import {
  anyJson,
  anyOptions,
  everyKind,
  formAndInput,
  formsWithInput,
  fullCard,
  fullOfEveryKind,
  objectOf,
} from "./cards.js";
import { randomCase } from "./random-forms.js";

const asOf = instant("2020-03-18T06:10:00+08:00");
const timeZone = "Asia/Shanghai";
const runs = (numRuns: number) => ({ numRuns });

/** Codes and places of the findings on a card. */
function found(input: unknown, form: Form = exitEntryCard5 as unknown as Form, options = {}): string[] {
  return examine(form, input, options).findings.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
}

describe("examine never throws", () => {
  it("on any JSON value, and everything it returns survives JSON", () => {
    fc.assert(
      fc.property(anyJson, anyOptions, (input, options) => {
        for (const { form } of formsWithInput) {
          const examination = examine(form, input, options);
          expect(Array.isArray(examination.findings)).toBe(true);
          JSON.parse(JSON.stringify(examination));
        }
      }),
      runs(1500),
    );
  });

  it("on any declaration that was damaged on its way", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const { declaration, answers, findings, removed } = JSON.parse(JSON.stringify(examine(form, input, options)));
        expect(Object.keys(declaration)).toEqual(Object.keys(form.items));
        expect(Object.keys(answers)).toEqual(Object.keys(form.items));
        expect([Array.isArray(findings), Array.isArray(removed)]).toEqual([true, true]);
      }),
      runs(1500),
    );
  });

  it.each([
    ["a huge string everywhere", Object.fromEntries(Object.keys(fullCard).map((key) => [key, "x".repeat(1_000_000)]))],
    ["a million blanks", { name: " ".repeat(1_000_000), telephone: "\u3000".repeat(1_000_000) }],
    ["a huge key", { ["k".repeat(1_000_000)]: "x" }],
    [
      "a huge list of stays",
      { travelHistory: Array.from({ length: 30_000 }, () => ({ from: "2020-03-02", to: "2020-03-01" })) },
    ],
    ["a huge list of no stays", { travelHistory: Array.from({ length: 30_000 }, () => 0) }],
    [
      "many keys outside a list and in its rows",
      objectOf([
        ...Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index] as const),
        ["travelHistory", Array.from({ length: 10_000 }, () => ({ hotel: "x" }))],
      ]),
    ],
    ["a huge list of symptoms", { symptomsListed: Array.from({ length: 30_000 }, (_, index) => `s${index}`) }],
    ["many keys", Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`key${index}`, index]))],
    [
      "__proto__ keys",
      JSON.parse('{"__proto__":{"name":"a"},"travelHistory":[{"__proto__":{"to":"b"}}],"name":{"__proto__":null}}'),
    ],
    [
      "keys of Object.prototype",
      JSON.parse('{"constructor":"a","toString":{"absent":"asked-unknown"},"valueOf":[],"hasOwnProperty":1}'),
    ],
    [
      "values with keys of Object.prototype",
      JSON.parse('{"name":{"toString":1,"valueOf":1},"symptomsListed":[{"toString":1}],"sex":{"length":3}}'),
    ],
    ["lone surrogates", { name: "\ud800", telephone: "\udfff", "\ud83d": "x", symptomsListed: ["\udc00"] }],
    ["arrays for objects", []],
    ["arrays for answers", Object.fromEntries(Object.keys(fullCard).map((key) => [key, [[]]]))],
    ["rows that are no rows", { travelHistory: [null, [], "x", 1, true, [{}], {}] }],
  ])("on %s", (_, input) => {
    const examination = examine(exitEntryCard5, input, { asOf, timeZone });
    expect(examination.verdict).toBe("blocked");
    for (const finding of examination.findings) say(finding, "zh");
    expect(() => JSON.parse(JSON.stringify(examination))).not.toThrow();
  });

  it("on deep nesting, whether or not the form goes down with it", () => {
    const deep = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
      let value: unknown = "x";
      for (let level = 0; level < levels; level++) value = wrap(value);
      return value;
    };
    for (const wrap of [
      (inner: unknown) => [inner],
      (inner: unknown) => ({ travelHistory: inner }),
      (inner: unknown) => ({ health: inner }),
    ]) {
      const input = deep(50_000, wrap);
      for (const { form } of formsWithInput)
        for (const each of [input, { name: input, travelHistory: [input], health: input }])
          expect(() => JSON.stringify(examine(form, each))).not.toThrow();
    }
  });

  it("says one thing of a whole that is no object, and misses the rest besides", () => {
    for (const input of ["text", 5, true, [], [fullCard]]) {
      const { findings, completeness } = examine(exitEntryCard5, input);
      expect(findings[0]).toMatchObject({ code: "malformed", path: [] });
      expect(findings.slice(1).every(({ code }) => code === "missing")).toBe(true);
      expect(completeness.answered).toBe(0);
    }
    for (const nothing of [undefined, null, {}])
      expect(found(nothing).every((one) => one.startsWith("missing "))).toBe(true);
  });
});

describe("examine: laws of the findings", () => {
  it("have their code's severity unless a rule says otherwise, and both languages", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        for (const finding of examine(form, input, options).findings) {
          const rule = form.rules?.find(({ id }) => id === finding.rule);
          expect(finding.severity).toBe(rule?.severity ?? FINDING_SEVERITIES[finding.code]);
          for (const each of [finding.label, finding.expectation])
            if (each !== undefined) expect([each.en.trim(), each.zh.trim()].every((words) => words !== "")).toBe(true);
          expect(say(finding, "en")).not.toBe(say(finding, "zh"));
          expect(`${say(finding, "en")}${say(finding, "zh")}`).not.toMatch(/[{}]|undefined/);
          expect(Object.keys(finding)).toEqual(["code", "path", "severity", "rule", "label", "expectation", "because"]);
        }
      }),
      runs(500),
    );
  });

  it("come to the verdict of the worst of them", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const { findings, verdict } = examine(form, input, options);
        const verdicts = findings.map(({ severity }) =>
          severity === "block" ? "blocked" : severity === "note" ? "clear" : severity,
        );
        const worst = VERDICTS.find((each) => verdicts.includes(each)) ?? "clear";
        expect(verdict).toBe(worst);
      }),
      runs(500),
    );
  });

  it("repeat nothing that the traveller wrote, except a key's own name in the path of what is not asked", () => {
    const MARK = "Zq7";
    const marked = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(marked);
      if (typeof value === "object" && value !== null)
        return objectOf([
          ...Object.entries(value).map(([key, part]) => [key, marked(part)] as const),
          [`${MARK}key`, MARK],
        ]);
      return typeof value === "string" ? `${MARK}${value}` : value;
    };
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        for (const finding of examine(form, marked(input), options).findings) {
          const { path, ...rest } = finding;
          expect(`${JSON.stringify(rest)}${say(finding, "en")}${say(finding, "zh")}`).not.toContain(MARK);
          if (finding.code !== "unrecognised") expect(JSON.stringify(path)).not.toContain(MARK);
        }
      }),
      runs(500),
    );
  });

  it("do not depend on the order of the keys, except among keys that the form does not ask", () => {
    const shuffled = (value: unknown, turn: number): unknown => {
      if (Array.isArray(value)) return value.map((part) => shuffled(part, turn));
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(([key, part]) => [key, shuffled(part, turn)] as const);
      const at = entries.length === 0 ? 0 : turn % entries.length;
      return objectOf([...entries.slice(at), ...entries.slice(0, at)].toReversed());
    };
    const standardised = (findings: readonly Finding[]) => {
      const known = findings.filter(({ code }) => code !== "unrecognised");
      const unknown = findings.filter(({ code }) => code === "unrecognised").map((finding) => JSON.stringify(finding));
      return { known, unknown: unknown.sort() };
    };
    fc.assert(
      fc.property(formAndInput, anyOptions, fc.nat(40), ({ form, input }, options, turn) => {
        const { findings, ...one } = JSON.parse(JSON.stringify(examine(form, input, options)));
        const { findings: others, ...other } = JSON.parse(
          JSON.stringify(examine(form, shuffled(input, turn), options)),
        );
        expect(other).toEqual(one);
        expect(standardised(others)).toEqual(standardised(findings));
      }),
      runs(1500),
    );
  });

  it("leave the input as it was", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const before = JSON.stringify(input);
        JSON.stringify(examine(form, input, options));
        expect(JSON.stringify(input)).toBe(before);
      }),
      runs(500),
    );
  });
});

describe("examine: any form", () => {
  it("never throws, and gives what survives JSON, whatever the form asks and whatever comes in", () => {
    fc.assert(
      fc.property(randomCase, anyJson, ({ form, input, options }, json) => {
        for (const each of [input, json]) {
          const examination = examine(form, each, options);
          const { declaration, answers } = JSON.parse(JSON.stringify(examination));
          expect([Object.keys(declaration), Object.keys(answers)]).toEqual([
            Object.keys(form.items),
            Object.keys(form.items),
          ]);
          expect(JSON.parse(JSON.stringify(completenessRecipe(examination))).items.length).toBe(
            examination.completeness.required,
          );
          for (const finding of examination.findings) expect(say(finding, "zh")).not.toMatch(/[{}]|undefined/);
        }
      }),
      runs(1500),
    );
  });

  it("leaves the input as it was, also when everything that it found is asked for", () => {
    const deeplyFrozen = (value: unknown): unknown => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deeplyFrozen);
      return value;
    };
    fc.assert(
      fc.property(randomCase, ({ form, input, options }) => {
        const before = JSON.stringify(input);
        const examination = examine(form, deeplyFrozen(input), options);
        JSON.stringify([examination, completenessRecipe(examination), examination.declaration]);
        expect(JSON.stringify(input)).toBe(before);
      }),
      runs(500),
    );
  });

  it("finds the same in whatever order the keys of the input stand", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return objectOf(
        Object.entries(value)
          .map(([key, part]) => [key, turned(part)] as const)
          .toReversed(),
      );
    };
    fc.assert(
      fc.property(randomCase, ({ form, input, options }) => {
        const look = (given: unknown) => {
          const { findings, ...rest } = JSON.parse(JSON.stringify(examine(form, given, options)));
          const isKnown = ({ code }: Finding) => code !== "unrecognised";
          const unknown = findings
            .filter((each: Finding) => !isKnown(each))
            .map((each: Finding) => JSON.stringify(each));
          return { ...rest, findings: findings.filter(isKnown), unknown: unknown.sort() };
        };
        expect(look(turned(input))).toEqual(look(input));
      }),
      runs(1000),
    );
  });

  it("does not remember: the same examined again, and after others, gives the same", () => {
    fc.assert(
      fc.property(randomCase, randomCase, ({ form, input, options }, other) => {
        const first = JSON.stringify(examine(form, input, options));
        JSON.stringify(examine(form, other.input, other.options));
        expect(JSON.stringify(examine(form, input, options))).toBe(first);
      }),
      runs(300),
    );
  });
});

describe("examine: everything at once", () => {
  it("finds whatever can be found on one card, in the form's order", () => {
    const card = {
      ...fullCard,
      name: undefined,
      birthDate: "2020-03-19",
      nationality: "Utopia",
      documentType: "resident-id",
      documentNumber: "110105194912310021",
      commercialConveyance: "no",
      telephone: "  ",
      travelHistory: [{ from: "2020-03-05", to: "2020-02-20", country: "ITA", hotel: "x" }, "Paris"],
      symptomsAny: "no",
      favouriteColour: "blue",
    };
    expect(found(card, undefined, { asOf: instant("2020-03-19T05:40:00+08:00"), timeZone })).toEqual([
      "expired submittedAt",
      "missing name",
      "out-of-range birthDate",
      "malformed nationality",
      "check-digit documentNumber",
      "not-applicable serviceNumber",
      "not-applicable seatNumber",
      "missing telephone",
      "contradictory travelHistory.0.to",
      "missing travelHistory.0.city",
      "malformed travelHistory.1",
      "unrecognised travelHistory.0.hotel",
      "contradictory symptomsListed",
      "unrecognised favouriteColour",
    ]);
  });

  it("finds nothing where nothing is wrong", () => {
    expect(found(fullCard, undefined, { asOf, timeZone })).toEqual([]);
    expect(found(fullOfEveryKind, everyKind as unknown as Form, { asOf, timeZone })).toEqual([]);
  });

  it("finds what cannot be read whether or not another answer decides that it applies", () => {
    expect(found({ ...fullCard, symptomsAny: undefined, symptomsListed: "fever" })).toEqual([
      "missing symptomsAny",
      "malformed symptomsListed",
    ]);
    expect(
      found({ ...fullCard, symptomsAny: undefined, symptomsListed: ["fever", "gout"], otherSymptomText: "" }),
    ).toEqual(["missing symptomsAny", "malformed symptomsListed"]);
  });
});
