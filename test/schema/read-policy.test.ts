import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { FactKind, Facts, FactTable } from "../../src/logic/facts.js";
import { assess } from "../../src/risk/assess.js";
import * as released from "../../src/risk/index.js";
import { definePolicy, type Overlay, type Policy, withOverlays } from "../../src/risk/policy.js";
import { readOverlay, readPolicy } from "../../src/schema/read-policy.js";
import { anyJson, changed, damaged, type Input, madeUpEdition, text } from "../declaration/cards.js";
import { crowdedPolicy, hostilePolicy } from "../risk/hostile-policies.js";

const everything = Object.values(released as Record<string, unknown>).filter(
  (each): each is object => typeof each === "object" && each !== null && "edition" in each,
);
const policies = everything.filter((each): each is Policy => "gradesInOrder" in each);
const overlays = everything.filter(
  (each): each is Overlay => "jurisdiction" in each && "rules" in each && Array.isArray(each.rules),
);
/** What is published of a policy: its definition. */
const published = ({ edition, facts, grades, rules, monotone }: Policy) =>
  JSON.parse(JSON.stringify({ edition, facts, grades, rules, monotone })) as Input;
const trigger = published(released.travellerTrigger2020 as unknown as Policy);
const found = (input: unknown) => {
  const read = readPolicy(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")]);
};
const at = (path: string, value: unknown, input: unknown = trigger) => {
  const place = path.split(".").map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
  return changed(input, place, () => value);
};

/** Any answer to a fact of a kind, one that cannot be read now and then, or none. */
function anyAnswer(kind: FactKind): fc.Arbitrary<unknown> {
  const options = "options" in kind && kind.options.length > 0 ? kind.options : ["ITA", "CHE"];
  const values: Record<FactKind["kind"], () => fc.Arbitrary<unknown>> = {
    "yes-no": () => fc.constantFrom("yes", "no"),
    text: () => fc.constantFrom("ITA", "CHE", "x"),
    choice: () => fc.constantFrom(...options),
    choices: () => fc.subarray([...options]),
    number: () => fc.constantFrom(0, 1, 2, 7, 14, 24, 37.3, 38, 60),
    date: () => fc.constantFrom("2020-03-04", "2020-03-18", "2022-07-01"),
    instant: () => fc.constantFrom("2020-03-18T06:00:00+08:00", "2022-07-01T00:00:00Z"),
    list: () => fc.array(anyFacts("of" in kind ? kind.of : {}), { maxLength: 3 }),
  };
  const none = fc.constantFrom(absent("asked-unknown"), absent("not-asked"), absent("not-applicable"), 5);
  return fc.oneof({ weight: 5, arbitrary: values[kind.kind]() }, { weight: 1, arbitrary: none });
}

function anyFacts(table: FactTable): fc.Arbitrary<Facts<FactTable>> {
  const answers = Object.entries(table).map(([name, kind]) => [name, anyAnswer(kind)] as const);
  return fc.record(Object.fromEntries(answers)) as fc.Arbitrary<Facts<FactTable>>;
}

describe("a policy as JSON", () => {
  it.each(policies.map((policy) => ({ id: policy.edition.id, policy })))(
    "$id comes back and grades alike",
    ({ policy }) => {
      const read = readPolicy(published(policy));
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const { policy: again } = read.value;
      expect(published(again)).toEqual(published(policy));
      expect(again.gradesInOrder).toEqual(policy.gradesInOrder);
      fc.assert(
        fc.property(anyFacts(policy.facts), (facts) => {
          expect(assess(again, facts)).toEqual(assess(policy, facts));
        }),
        { numRuns: 100 },
      );
    },
  );

  it("is copied: what is done to the document afterwards changes nothing", () => {
    const document = published(released.travellerTrigger2020 as unknown as Policy) as { rules: { grade: string }[] };
    const read = readPolicy(document);
    for (const rule of document.rules) rule.grade = "clear";
    expect(read.ok && read.value.policy.rules.map(({ grade }) => grade)).not.toContain("clear");
    expect(Object.isFrozen(document)).toBe(false);
    expect(read.ok && Object.isFrozen(read.value.policy.rules)).toBe(true);
  });

  it("brings warnings and notes along, and is refused for errors", () => {
    const rule = {
      id: "fever",
      when: { fact: "celsius", atLeast: 99.5 },
      grade: "b",
      text: text("r"),
      source: text("s"),
    };
    const policy = {
      edition: madeUpEdition,
      facts: { celsius: { kind: "number", unit: "celsius", label: text("c") } },
      grades: { a: text("a"), b: text("b") },
      rules: [rule],
    };
    const read = readPolicy(policy);
    expect(read.ok && read.value.remarks.map(({ code, severity }) => [code, severity])).toContainEqual([
      "threshold-in-wrong-unit",
      "warning",
    ]);
    expect(found({ ...policy, rules: [rule, rule] })).toEqual([["duplicate-id", "rules.1.id"]]);
  });
});

describe("what is wrong with its shape", () => {
  it("is said at once, with the place and what would be right", () => {
    let document: unknown = at("grades.clear", { en: "clear" });
    document = at("rules.0.grade", 5, document);
    document = at("facts.symptomsAny.kind", "colour", document);
    document = at("rules.1.wehn", {}, at("rules.1.when", undefined, document));
    const read = readPolicy(document);
    expect(
      read.ok ? [] : read.issues.map(({ code, path, expectation }) => [code, path.join("."), expectation.en]),
    ).toEqual([
      ["malformed", "facts.symptomsAny.kind", expect.stringMatching(/^one of: yes-no, text, date, instant, choice/)],
      ["missing", "grades.clear.zh", "a text"],
      ["malformed", "rules.0.grade", "a text"],
      ["missing", "rules.1.when", "an object"],
    ]);
    expect(found({ ...trigger, overlays: [] })).toEqual([["unrecognised", "overlays"]]);
    expect(found(null)).toEqual([["malformed", ""]]);
  });
});

describe("what is wrong with what it says", () => {
  it.each([
    ["rules.0.grade", "purple", ["unknown-grade", "rules.0.grade"]],
    ["rules.0.when", { fact: "shoeSize", atLeast: 44 }, ["unknown-fact", "rules.0.when"]],
    ["rules.0.when", { fact: "contactWithCase", atLeast: 1 }, ["malformed-condition", "rules.0.when"]],
    ["edition.from", "2020-02-30", ["wrong-date", "edition.from"]],
    ["grades", { 1: text("one"), clear: text("c"), triggered: text("t") }, ["wrong-name", "grades.1"]],
  ])("%s: %j", (path, value, issue) => {
    const read = readPolicy(at(path, value));
    expect(found(at(path, value))).toContainEqual(issue);
    for (const { expectation } of read.ok ? [] : read.issues) {
      expect(expectation.en).not.toBe("");
      expect(expectation.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe("a hostile policy", () => {
  it("is not read when it is nested too deep, too large, or names what is no name", () => {
    const deep = JSON.parse(`${'{"not":'.repeat(100_000)}{}${"}".repeat(100_000)}`);
    expect(found(at("rules.0.when", deep)).map(([code]) => code)).toEqual(["nested-too-deep"]);
    expect(found(at("rules", new Array(1e7)))).toEqual([["too-large", ""]]);
    expect(
      found(JSON.parse(JSON.stringify(trigger).replace('"facts":{', '"facts":{"__proto__":{"kind":"date"},'))),
    ).toEqual([["forbidden-key", "facts.__proto__"]]);
    let condition: object = { fact: "contactWithCase", is: "yes" };
    for (let level = 0; level < 60; level++) condition = { not: condition };
    expect(found(at("rules.2.when", condition)).map(([code]) => code)).toEqual(["too-deep"]);
    expect(found(at("rules.0.when", { fact: "axillaryCelsius", atLeast: Number.NaN })).length).toBeGreaterThan(0);
    expect(
      found(at("rules.0.when", { fact: "axillaryCelsius", atLeast: Number.POSITIVE_INFINITY })).length,
    ).toBeGreaterThan(0);
  });

  it("is read in good time when its rules are as many as can be", () => {
    const facts = Object.fromEntries(
      Array.from({ length: 30 }, (_, fact) => [`f${fact}`, { kind: "yes-no", label: text("f") }]),
    );
    const when = (index: number) => ({
      all: [
        { fact: `f${index % 30}`, is: "yes" },
        { fact: `f${(index * 7 + 1) % 30}`, is: "yes" },
      ],
    });
    const rules = Array.from({ length: 300 }, (_, index) => ({
      id: `r${index}`,
      when: when(index),
      grade: "b",
      text: text("r"),
      source: text("s"),
    }));
    const start = performance.now();
    const read = readPolicy({ edition: madeUpEdition, facts, grades: { a: text("a"), b: text("b") }, rules });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(read.ok && read.value.remarks.map(({ code }) => code)).toContain("not-exhausted");
  });

  it("is read although not all of it can be gone through, and that is among the remarks", () => {
    for (const policy of [hostilePolicy(5), crowdedPolicy()]) {
      const read = readPolicy(JSON.parse(JSON.stringify(policy)));
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      expect(read.value.remarks.map(({ code }) => code)).toContain("not-exhausted");
    }
    const { edition, facts, grades, rules } = hostilePolicy(3);
    const policy = definePolicy({ edition, facts, grades, rules: [] });
    const overlay = { ...released.feverAndMedicine2020, over: edition.series, replaces: [], rules };
    const read = readOverlay(JSON.parse(JSON.stringify(overlay)), policy as Policy);
    expect(read.ok).toBe(true);
  });

  it("is a policy that grades whatever comes in, or is refused: nothing is thrown", () => {
    // A small policy, so that many are looked at.
    const small = published(released.selfDeclaration2023 as unknown as Policy);
    const documents = fc.oneof(
      { weight: 4, arbitrary: damaged(small) },
      { weight: 1, arbitrary: anyJson },
      { weight: 1, arbitrary: fc.anything() },
    );
    let read = 0;
    fc.assert(
      fc.property(documents, anyJson, (document, facts) => {
        const policy = readPolicy(document);
        if (!policy.ok) {
          expect(policy.issues.length).toBeGreaterThan(0);
          return;
        }
        read++;
        const given = typeof facts === "object" && facts !== null ? facts : {};
        expect(() => assess(policy.value.policy, given as Facts<FactTable>)).not.toThrow();
        expect(found(published(policy.value.policy))).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(20);
  });
});

describe("an overlay as JSON", () => {
  const fever = JSON.parse(JSON.stringify(released.feverAndMedicine2020)) as Input;
  const base = released.travellerTrigger2020;

  it.each(overlays.map((overlay) => ({ id: overlay.edition.id, overlay })))(
    "$id comes back and can be laid",
    ({ overlay }) => {
      const policy = policies
        .filter(({ edition }) => edition.series === overlay.over)
        .find((each) => {
          try {
            return withOverlays(each, [overlay]);
          } catch {
            return false;
          }
        });
      if (policy === undefined) return;
      const read = readOverlay(JSON.parse(JSON.stringify(overlay)), policy);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const [laid, again] = [overlay, read.value.overlay].map((each) => withOverlays(policy, [each]));
      fc.assert(
        fc.property(anyFacts(policy.facts), (facts) => {
          expect(assess(again as Policy, facts)).toEqual(assess(laid as Policy, facts));
        }),
        { numRuns: 100 },
      );
    },
  );

  it.each([
    ["over", "other", ["other-series", "over"]],
    ["replaces", ["no-such-rule"], ["unknown-rule", "replaces.0"]],
    ["rules.0.grade", "purple", ["unknown-grade", "rules.0.grade"]],
    ["rules.0.id", "contact-with-case", ["duplicate-id", "rules.0.id"]],
    ["rules.0.when.all.0.fact", "shoeSize", ["unknown-fact", "rules.0.when.all.0"]],
    ["jurisdiction", undefined, ["missing", "jurisdiction"]],
  ])("has what is wrong with it said, the path leading into it: %s %j", (path, value, issue) => {
    const document = path === "replaces" ? { ...fever, replaces: value } : at(path, value, fever);
    const read = readOverlay(document, base);
    expect(read.ok ? [] : read.issues.map(({ code, path: place }) => [code, place.join(".")])).toContainEqual(issue);
  });

  it("may replace a rule of an overlay that is already laid, and not one that is laid above it", () => {
    const laid = withOverlays(base, [released.portContactAndTest2020]);
    expect(
      readOverlay({ ...fever, jurisdiction: { level: "port", place: "CNERL" }, replaces: ["wider-contact"] }, laid).ok,
    ).toBe(true);
    expect(readOverlay({ ...fever, replaces: ["wider-contact"] }, laid).ok).toBe(false);
  });

  it("never throws, whatever comes in", () => {
    const documents = fc.oneof(damaged(fever), anyJson, fc.anything());
    const plain = definePolicy({ edition: base.edition, facts: base.facts, grades: base.grades, rules: [] });
    fc.assert(
      fc.property(documents, (document) => {
        const read = readOverlay(document, plain);
        if (read.ok) expect(() => withOverlays(plain, [read.value.overlay])).not.toThrow();
        else expect(read.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
