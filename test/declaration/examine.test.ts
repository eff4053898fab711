import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { FINDING_SEVERITIES, type Finding, VERDICTS } from "../../src/declaration/finding.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import { say } from "../../src/declaration/say.js";
import type { Path } from "../../src/result.js";
import {
  anyJson,
  anyOptions,
  changed,
  damaged,
  everyKind,
  formAndInput,
  formsWithInput,
  fullCard,
  fullOfEveryKind,
  madeUpEdition,
  objectOf,
  placesIn,
  text,
} from "./cards.js";

const asOf = instant("2020-03-18T06:10:00+08:00");
const timeZone = "Asia/Shanghai";
const runs = (numRuns: number) => ({ numRuns });

/** Codes and places of the findings on a card. */
function found(input: unknown, form: Form = exitEntryCard5 as unknown as Form, options = {}): string[] {
  return examine(form, input, options).findings.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
}

/** Where each item stands in the order of a form; everything in a list stands where the list does. */
function placeInForm(items: ItemTable, path: Path): number {
  let order = 0;
  const visit = (table: ItemTable, [name, ...rest]: Path): number | undefined => {
    for (const [key, item] of Object.entries(table)) {
      const own = order++;
      if (item.kind === "group") {
        const inside = key === name ? visit(item.items, rest) : skip(item);
        if (key === name) return rest.length === 0 ? own : inside;
      } else {
        if (item.kind === "list") skip(item);
        if (key === name) return own;
      }
    }
    return undefined;
  };
  const skip = (item: Item): undefined => {
    if (item.kind !== "group" && item.kind !== "list") return;
    for (const inner of Object.values(item.items)) {
      order++;
      skip(inner);
    }
  };
  if (path.length === 0) return -1;
  return visit(items, path) ?? Number.POSITIVE_INFINITY;
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
      runs(2000),
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
      runs(3000),
    );
  });

  it.each([
    ["a huge string everywhere", Object.fromEntries(Object.keys(fullCard).map((key) => [key, "x".repeat(1_000_000)]))],
    ["a million blanks", { name: " ".repeat(1_000_000), telephone: "\u3000".repeat(1_000_000) }],
    ["a huge key", { ["k".repeat(1_000_000)]: "x" }],
    [
      "a huge list of stays",
      { travelHistory: Array.from({ length: 100_000 }, () => ({ from: "2020-03-02", to: "2020-03-01" })) },
    ],
    ["a huge list of no stays", { travelHistory: Array.from({ length: 100_000 }, () => 0) }],
    [
      "many keys outside a list and in its rows",
      objectOf([
        ...Array.from({ length: 20_000 }, (_, index) => [`key${index}`, index] as const),
        ["travelHistory", Array.from({ length: 20_000 }, () => ({ hotel: "x" }))],
      ]),
    ],
    ["a huge list of symptoms", { symptomsListed: Array.from({ length: 100_000 }, (_, index) => `s${index}`) }],
    ["many keys", Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]))],
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
  it("come in the order of the form", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const places = examine(form, input, options).findings.map(({ path }) => placeInForm(form.items, path));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
      runs(1500),
    );
  });

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
          expect(Object.keys(finding)).toEqual(["code", "path", "severity", "rule", "label", "expectation"]);
        }
      }),
      runs(1000),
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
      runs(1000),
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
      runs(1000),
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

describe("examine: completeness", () => {
  it("counts the 27 items required of a traveller on a flight with one stay, no symptoms and no test", () => {
    // direction, port, name, sex, birth date, nationality, occupation, type and number of the document (9);
    // conveyance, service, seat, telephone, travel history with four items (9); two addresses (2); four questions about
    // contact (4); symptoms, medicine, tested (3): 27.
    const [stay] = fullCard.travelHistory;
    const card = {
      ...fullCard,
      symptomsAny: "no",
      symptomsListed: [],
      otherSymptomText: "",
      tested: "no",
      testResult: null,
    };
    const { completeness, verdict } = examine(exitEntryCard5, { ...card, travelHistory: [stay] });
    expect(completeness).toEqual({ required: 27, answered: 27, unknown: 0, share: 1 });
    expect(verdict).toBe("clear");
  });

  it("asks four more for each further stay, and one more for symptoms, their text and the result of a test", () => {
    expect(examine(exitEntryCard5, fullCard).completeness).toEqual({
      required: 34,
      answered: 34,
      unknown: 0,
      share: 1,
    });
  });

  it("asks of an empty card what concerns everyone", () => {
    // 27, less service, seat and the four items of a stay.
    expect(examine(exitEntryCard5, {}).completeness).toEqual({ required: 21, answered: 0, unknown: 0, share: 0 });
  });

  it("counts what is not known or declined as answered, and apart; what cannot be read is not answered", () => {
    const card = {
      ...fullCard,
      contactWithCase: absent("asked-unknown"),
      feverMedicine: absent("asked-declined"),
      birthDate: "18/03/1988",
    };
    const { completeness, findings } = examine(exitEntryCard5, card);
    expect(completeness).toEqual({ required: 34, answered: 33, unknown: 2, share: 33 / 34 });
    expect(findings.map(({ code }) => code)).toEqual(["malformed"]);
  });

  it("does not count a list with rows that cannot be read, or too many, as answered", () => {
    const answered = (doses: unknown) => examine(withRequiredDoses, { doses }).completeness;
    const withRequiredDoses = declarationForm({
      edition: madeUpEdition,
      items: {
        doses: {
          kind: "list",
          label: text("doses"),
          privacy: "health",
          maximumRows: 1,
          items: { on: { kind: "date", label: text("on"), privacy: "health", required: false } },
        },
      },
    });
    expect(answered([{ on: "2020-01-01" }])).toMatchObject({ required: 1, answered: 1 });
    expect(answered([{}, {}])).toMatchObject({ required: 1, answered: 0 });
    expect(answered(["2020-01-01"])).toMatchObject({ required: 1, answered: 0 });
  });

  it("is undefined of nobody: where nothing is required there is no share", () => {
    expect(examine(exitEntryCard5, fullCard, { carries: [] }).completeness).toEqual({
      required: 0,
      answered: 0,
      unknown: 0,
      share: undefined,
    });
  });

  it("counts what is missing and what is answered to what is required, never more", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const { completeness, findings } = examine(form, input, options);
        const { required, answered, unknown, share } = completeness;
        expect(required >= answered && answered >= unknown && unknown >= 0).toBe(true);
        expect(share).toBe(required === 0 ? undefined : answered / required);
        const missing = findings.filter(({ code }) => code === "missing").length;
        expect(answered + missing).toBeLessThanOrEqual(required);
        const isReadable = !findings.some(({ code }) => code === "malformed");
        if (isReadable) expect(answered + missing).toBe(required);
      }),
      runs(2000),
    );
  });

  it("never rises by leaving an answer out", () => {
    // One of several answers may well be left out: if it could not be read, the others then can.
    const isAnswer = (place: Path) => typeof place.at(-1) === "string";
    const formInputAndPlace = formAndInput.chain(({ form, input }) =>
      fc.constantFrom([], ...placesIn(input).filter(isAnswer)).map((place) => ({
        form,
        input,
        place,
        [fc.toStringMethod]: () => `${form.edition.id} ${JSON.stringify(input)} without ${place.join(".")}`,
      })),
    );
    fc.assert(
      fc.property(formInputAndPlace, anyOptions, ({ form, input, place }, options) => {
        const less = changed(input, place, () => undefined);
        expect(examine(form, less, options).completeness.answered).toBeLessThanOrEqual(
          examine(form, input, options).completeness.answered,
        );
      }),
      runs(2000),
    );
  });
});

describe("examine: pruning", () => {
  it("takes out what does not concern this traveller, says why, and keeps it for risk", () => {
    const card = { ...fullCard, commercialConveyance: "no", tested: "no" };
    const { declaration, answers, findings, removed, verdict } = examine(exitEntryCard5, card);
    expect(removed).toEqual([
      { path: ["serviceNumber"], answer: "ZZ101", because: ["commercialConveyance"] },
      { path: ["seatNumber"], answer: "31K", because: ["commercialConveyance"] },
      { path: ["testResult"], answer: "negative", because: ["tested"] },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["not-applicable", "not-applicable", "not-applicable"]);
    expect(verdict).toBe("clear");
    expect([declaration.serviceNumber, declaration.testResult]).toEqual([
      absent("not-applicable"),
      absent("not-applicable"),
    ]);
    expect([answers.serviceNumber, answers.testResult]).toEqual(["ZZ101", "negative"]);
  });

  it("goes on from what was taken out: what hung on it does not apply either", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      items: {
        first: { kind: "yes-no", label: text("first"), privacy: "health" },
        second: {
          kind: "yes-no",
          label: text("second"),
          privacy: "health",
          relevantWhen: { fact: "first", is: "yes" },
        },
        third: { kind: "yes-no", label: text("third"), privacy: "health", relevantWhen: { fact: "second", is: "yes" } },
      },
    });
    const { removed, declaration, answers } = examine(form, { first: "no", second: "yes", third: "yes" });
    expect(removed.map(({ path, because }) => [path, because])).toEqual([
      [["second"], ["first"]],
      [["third"], ["second"]],
    ]);
    expect(Object.values(declaration)).toEqual(["no", absent("not-applicable"), absent("not-applicable")]);
    expect(answers).toEqual({ first: "no", second: "yes", third: "yes" });
  });

  it("keeps answers that stand in a contradiction", () => {
    const card = { ...fullCard, symptomsAny: "no" };
    const { declaration, findings, removed } = examine(exitEntryCard5, card);
    expect(declaration.symptomsListed).toEqual(["fever", "other"]);
    expect(declaration.otherSymptomText).toBe("tired");
    expect(removed).toEqual([]);
    expect(findings.map(({ code, rule, severity }) => [code, rule, severity])).toEqual([
      ["contradictory", "symptoms-denied-but-listed", "refer"],
    ]);
  });

  it("keeps an answer that contradicts a row of a list", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      items: {
        any: { kind: "yes-no", label: text("any"), privacy: "health" },
        last: { kind: "date", label: text("last"), privacy: "health", relevantWhen: { fact: "any", is: "yes" } },
        doses: {
          kind: "list",
          label: text("doses"),
          privacy: "health",
          items: { on: { kind: "date", label: text("on"), privacy: "health" } },
        },
      },
      rules: [
        {
          id: "dose-after-the-last",
          code: "contradictory",
          forEach: "doses",
          at: "on",
          when: { item: "on", after: { fact: "last" } },
          text: text("a day not after the last"),
        },
      ],
    });
    const { declaration, findings } = examine(form, { any: "no", last: "2020-01-01", doses: [{ on: "2020-02-01" }] });
    expect(findings.map(({ code }) => code)).toContain("contradictory");
    expect(declaration.last).toBe("2020-01-01");
  });

  it("takes out nothing while it is undecided whether it applies", () => {
    for (const symptomsAny of [undefined, null, absent("asked-unknown"), absent("asked-declined"), "perhaps"]) {
      const { declaration, removed, findings } = examine(exitEntryCard5, { ...fullCard, symptomsAny });
      expect(declaration.symptomsListed).toEqual(["fever", "other"]);
      expect(removed).toEqual([]);
      expect(findings.map(({ path }) => path[0])).toEqual(isAbsent(symptomsAny) ? [] : ["symptomsAny"]);
    }
  });

  it("is done once where a row could not be read", () => {
    const { declaration } = examine(exitEntryCard5, { ...fullCard, travelHistory: ["Italy"] });
    expect(examine(exitEntryCard5, declaration).declaration).toEqual(declaration);
  });

  it("is done once where an optional group is not there: its items are missing neither before nor after", () => {
    const { kin: _, ...alone } = fullOfEveryKind;
    for (const isTransit of ["yes", "no"]) {
      const { declaration, findings } = examine(everyKind, {
        ...alone,
        isTransit,
        onwards: isTransit === "yes" ? "ZZ102" : "",
      });
      expect(findings).toEqual([]);
      const again = examine(everyKind, declaration);
      expect(again.declaration).toEqual(declaration);
      expect(again.findings).toEqual([]);
    }
  });

  it("is done once: examining the declaration again takes nothing out and changes nothing", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const { declaration } = examine(form, input, options);
        const again = examine(form, JSON.parse(JSON.stringify(declaration)), options);
        expect(again.declaration).toEqual(declaration);
        expect(again.answers).toEqual(declaration);
        expect(again.removed).toEqual([]);
      }),
      runs(2000),
    );
  });

  it("takes out of the answers as given exactly what it says", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const { declaration, answers, removed } = examine(form, input, options);
        let rebuilt: unknown = answers;
        for (const { path } of removed) rebuilt = changed(rebuilt, path, () => absent("not-applicable"));
        expect(rebuilt).toEqual(declaration);
        for (const { path, answer } of removed)
          expect(path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], answers)).toEqual(answer);
      }),
      runs(1500),
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

describe("examine: what the source carries", () => {
  it("asks nothing of what an export never carries, and still reads it where it is there", () => {
    const carries = Object.keys(fullCard).filter((key) => key !== "addressNext14Days");
    const { addressNext14Days: _, ...card } = fullCard;
    expect(found(card)).toEqual(["missing addressNext14Days"]);
    const { findings, completeness, declaration } = examine(exitEntryCard5, card, { carries });
    expect(findings).toEqual([]);
    expect(completeness).toMatchObject({ required: 33, answered: 33 });
    expect(declaration.addressNext14Days).toEqual(absent("not-asked"));
    expect(found({ ...card, addressNext14Days: 5 }, undefined, { carries })).toEqual(["malformed addressNext14Days"]);
  });

  it("asks nothing inside a list or a group that is not carried", () => {
    expect(found({ ...fullCard, travelHistory: [{}] }, undefined, { carries: ["name"] })).toEqual([]);
    expect(found({}, everyKind as unknown as Form, { carries: ["health"] })).toEqual(["missing health.isWell"]);
    expect(found({}, everyKind as unknown as Form, { carries: ["surname"] })).toEqual(["missing surname"]);
  });

  it("never makes anything but missing items disappear", () => {
    fc.assert(
      fc.property(
        formAndInput,
        fc.subarray(Object.keys({ ...fullCard, ...fullOfEveryKind })),
        ({ form, input }, carries) => {
          const isMissing = ({ code }: Finding) => code === "missing";
          const all = examine(form, input).findings;
          const some = examine(form, input, { carries }).findings;
          expect(some.filter((each) => !isMissing(each))).toEqual(all.filter((each) => !isMissing(each)));
          expect(some.filter(isMissing)).toEqual(
            all.filter((each) => isMissing(each) && carries.includes(String(each.path[0]))),
          );
        },
      ),
      runs(1000),
    );
  });
});

describe("examine: time", () => {
  const bornOn = (birthDate: string, options = {}) =>
    found({ ...fullCard, birthDate, submittedAt: undefined }, undefined, options);

  it("lists the rules that need an instant which nobody gave", () => {
    const { submittedAt: _, ...undated } = fullCard;
    expect(examine(exitEntryCard5, undated).notEvaluated).toEqual(["birth-date-in-future", "expired"]);
    expect(examine(exitEntryCard5, { ...undated, submittedAt: "noon" }).notEvaluated).toEqual([
      "birth-date-in-future",
      "expired",
    ]);
    expect(examine(exitEntryCard5, undated, { asOf }).notEvaluated).toEqual(["expired"]);
    expect(examine(exitEntryCard5, fullCard).notEvaluated).toEqual(["expired"]);
    expect(examine(exitEntryCard5, fullCard, { asOf }).notEvaluated).toEqual([]);
    expect(examine(everyKind, fullOfEveryKind).notEvaluated).toEqual(["signed-in-future", "expired"]);
  });

  it("does not find what it could not look at", () => {
    expect(bornOn("2999-01-01")).toEqual([]);
    expect(bornOn("2999-01-01", { asOf })).toEqual(["out-of-range birthDate"]);
  });

  // The declaration code is valid for 24 hours (GACC filling guide to the electronic form): from issue up to, not
  // including, 24 hours later.
  it.each([
    ["2020-03-18T05:40:00+08:00", []],
    ["2020-03-19T05:39:59+08:00", []],
    ["2020-03-19T05:39:59.999+08:00", []],
    ["2020-03-19T05:40:00+08:00", ["expired submittedAt"]],
    ["2020-03-18T21:40:00Z", ["expired submittedAt"]],
    ["2020-03-18T21:39:59Z", []],
    ["2020-04-01T00:00:00Z", ["expired submittedAt"]],
  ])("a card of 2020-03-18T05:40+08:00 looked at on %s: %j", (now, expected) => {
    expect(found(fullCard, undefined, { asOf: instant(now) })).toEqual(expected);
  });

  it("says a birth date impossible when it lies after the day of the declaration at the port", () => {
    // 17:00Z is already the next day in Shanghai and still the same in New York.
    const declared = { ...fullCard, submittedAt: "2020-03-17T17:00:00Z" };
    const born = (birthDate: string, zone?: string) =>
      found({ ...declared, birthDate }, undefined, zone === undefined ? {} : { timeZone: zone });
    expect(born("2020-03-18", "Asia/Shanghai")).toEqual([]);
    expect(born("2020-03-19", "Asia/Shanghai")).toEqual(["out-of-range birthDate"]);
    expect(born("2020-03-18", "America/New_York")).toEqual(["out-of-range birthDate"]);
    expect(born("2020-03-17", "America/New_York")).toEqual([]);
    expect(born("2020-03-18", "Pacific/Apia")).toEqual([]); // already 7 in the morning of the 18th there
  });

  it("takes the day as it was written where no zone is given", () => {
    const born = (birthDate: string, submittedAt: string) => found({ ...fullCard, birthDate, submittedAt });
    expect(born("2020-03-18", "2020-03-18T00:30:00+08:00")).toEqual([]);
    expect(born("2020-03-18", "2020-03-17T16:30:00Z")).toEqual(["out-of-range birthDate"]);
  });

  it("takes the day of the declaration, not of the examination, when it has both", () => {
    const late = { asOf: instant("2020-03-18T23:00:00+08:00"), timeZone };
    expect(
      found({ ...fullCard, submittedAt: "2020-03-17T23:30:00+08:00", birthDate: "2020-03-18" }, undefined, late),
    ).toEqual(["out-of-range birthDate"]);
  });

  it("depends on when and where it was looked at in nothing but the rules about time", () => {
    fc.assert(
      fc.property(damaged(fullCard), (input) => {
        const aboutTime = ["expired", "out-of-range"];
        const others = (findings: readonly Finding[]) => findings.filter(({ code }) => !aboutTime.includes(code));
        const without = examine(exitEntryCard5, input);
        const withTime = examine(exitEntryCard5, input, { asOf: instant("2031-01-01T00:00:00Z"), timeZone });
        expect(others(withTime.findings)).toEqual(others(without.findings));
        expect(withTime.completeness).toEqual(without.completeness);
      }),
      runs(500),
    );
  });
});
