import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import { readAnswers } from "../../src/declaration/read-answers.js";
import { everyKind, fullOfEveryKind, madeUpEdition, text } from "./cards.js";

const base = { label: text("item"), privacy: "health" } as const;
const formOf = (items: ItemTable): Form<ItemTable> => declarationForm({ edition: madeUpEdition, items });

/** What one item makes of one value: the code of its finding, or what it read. */
function read(item: Item, value: unknown): unknown {
  const { declaration, findings } = examine(formOf({ item }), { item: value });
  return findings[0]?.code ?? declaration["item"];
}

describe("blanks", () => {
  it.each([
    ...[undefined, null, "", " ", "\t\n", "\u3000\u00a0", []],
    ...["\u00a0", "\u1680", "\u2000", "\u2028", "\u3000", "\ufeff", " \u00a0"],
  ])("%j is no answer to an item of any kind", (blank) => {
    for (const item of Object.values(everyKind.items))
      if (item.kind !== "group")
        expect(read({ ...item, required: true, relevantWhen: { all: [] } }, blank)).toBe("missing");
  });

  it("the reasons of who was not asked are no answers, and those of who was asked are", () => {
    for (const item of Object.values(everyKind.items)) {
      if (item.kind === "group") continue;
      const always = { ...item, required: true, relevantWhen: { all: [] } };
      expect(read(always, absent("not-asked"))).toBe("missing");
      expect(read(always, absent("not-applicable"))).toBe("missing");
      expect(read(always, absent("asked-unknown"))).toEqual(absent("asked-unknown"));
      expect(read(always, absent("asked-declined"))).toEqual(absent("asked-declined"));
      expect(read(always, { absent: "because" })).toBe("malformed");
    }
  });
});

describe("text", () => {
  it.each([
    ["ab", "ab"],
    ["a", "malformed"],
    ["abcd", "abcd"],
    ["abcde", "malformed"],
    [" ab ", " ab "],
    ["a\u0000b", "a\u0000b"],
    [12, "malformed"],
    [true, "malformed"],
    [["ab"], "malformed"],
    [{}, "malformed"],
  ])("of 2 to 4 characters: %j is %j", (value, expected) => {
    expect(read({ kind: "text", ...base, minimumLength: 2, maximumLength: 4 }, value)).toEqual(expected);
  });

  it("matches its pattern as a whole, whether the pattern is plain or has more to it", () => {
    for (const pattern of ["[A-Z]{2}[0-9]{3}", "(?:[A-Z]{2})[0-9]{3}"]) {
      expect(read({ kind: "text", ...base, pattern }, "CA988")).toBe("CA988");
      for (const wrong of ["CA9888", " CA988", "CA988\n", "ca988", "ＣＡ988"])
        expect(read({ kind: "text", ...base, pattern }, wrong)).toBe("malformed");
    }
  });

  it("checks an identity number by its last character (GB 11643-1999), and only when it is one", () => {
    const item: Item = { kind: "text", ...base, identifier: { scheme: "resident-identity-number" } };
    expect(read(item, "11010519491231002X")).toBe("11010519491231002X");
    expect(read(item, "11010519491231002x")).toBe("11010519491231002x");
    for (const wrong of ["110105194912310021", "11010519491231002", "11010519491231002XX", "X", "1101051949123100２X"])
      expect(read(item, wrong)).toBe("check-digit");
    expect(read(item, absent("asked-declined"))).toEqual(absent("asked-declined"));
  });
});

describe("country, date, instant, yes-no, choice", () => {
  it.each([
    ["country", "ITA", "ITA"],
    ["country", "ita", "malformed"],
    ["country", "ITALY", "malformed"],
    ["country", "UTO", "malformed"],
    ["country", "QQQ", "malformed"],
    ["date", "2020-02-29", "2020-02-29"],
    ["date", "2021-02-29", "malformed"],
    ["date", "2020-2-9", "malformed"],
    ["date", "2020-03-18T00:00:00Z", "malformed"],
    ["date", 20200318, "malformed"],
    ["instant", "2020-03-18T05:40:00+08:00", "2020-03-18T05:40:00+08:00"],
    ["instant", "2020-03-18T05:40Z", "2020-03-18T05:40Z"],
    ["instant", "2020-03-18T05:40:00", "malformed"],
    ["instant", "2020-03-18", "malformed"],
    ["instant", 0, "malformed"],
    ["yes-no", "yes", "yes"],
    ["yes-no", "no", "no"],
    ["yes-no", true, "yes"],
    ["yes-no", false, "no"],
    ["yes-no", "YES", "malformed"],
    ["yes-no", 1, "malformed"],
    ["yes-no", 0, "malformed"],
    ["yes-no", "unknown", "malformed"],
  ] as const)("%s: %j is %j", (kind, value, expected) => {
    expect(read({ kind, ...base }, value)).toBe(expected);
  });

  it("a choice is one of its options and nothing that every object has", () => {
    const item: Item = { kind: "choice", ...base, options: { work: text("work"), visit: text("visit") } };
    expect(read(item, "visit")).toBe("visit");
    for (const wrong of ["Visit", "toString", "__proto__", "constructor", 0, true, ["work"], { work: true }])
      expect(read(item, wrong)).toBe("malformed");
  });
});

describe("choices", () => {
  const item: Item = { kind: "choices", ...base, options: { cough: text("cough"), rash: text("rash") } };
  const examined = (value: unknown) => {
    const { declaration, findings } = examine(formOf({ item }), { item: value });
    return [declaration["item"], findings.map(({ code }) => code)];
  };

  it("are read each once, in the order given", () => {
    expect(examined(["rash", "cough", "rash"])).toEqual([["rash", "cough"], []]);
  });

  it("are not lost because another next to them cannot be read", () => {
    expect(examined(["rash", "gout"])).toEqual([["rash"], ["malformed"]]);
    expect(examined([1, "rash", null, {}])).toEqual([["rash"], ["malformed"]]);
  });

  it("are read without the blanks among them, and are no answer where there is nothing else", () => {
    expect(examined([" ", "rash", null, "\u3000"])).toEqual([["rash"], []]);
    expect(examined([null, " "])).toEqual([absent("not-asked"), ["missing"]]);
  });

  it("are unknown where none can be read", () => {
    for (const value of [["gout"], [1], ["toString"], "rash", { rash: true }])
      expect(examined(value)).toEqual([absent("asked-unknown"), ["malformed"]]);
  });
});

describe("number", () => {
  it.each([
    [36.9, "malformed"],
    [37, 37],
    [42, 42],
    [34, 34],
    [33, "out-of-range"],
    [43, "out-of-range"],
    ["37", "malformed"],
    [Number.NaN, "malformed"],
    [Number.POSITIVE_INFINITY, "malformed"],
    [true, "malformed"],
  ])("whole, from 34 to 42, both included: %j is %j", (value, expected) => {
    const item: Item = { kind: "number", ...base, unit: "celsius", minimum: 34, maximum: 42, whole: true };
    expect(read(item, value)).toBe(expected);
  });

  it("may have a fraction, and no bounds, unless the form says otherwise", () => {
    for (const value of [37.3, -1e308, 0])
      expect(read({ kind: "number", ...base, unit: "celsius" }, value)).toBe(value);
    expect(read({ kind: "number", ...base, unit: "celsius", minimum: 37.3 }, 37.3)).toBe(37.3);
    expect(read({ kind: "number", ...base, unit: "celsius", minimum: 37.3 }, 37.29)).toBe("out-of-range");
  });

  it("that is impossible is found with the rule and the bounds", () => {
    const item: Item = { kind: "number", ...base, unit: "years", minimum: 0, maximum: 130 };
    expect(examine(formOf({ item }), { item: 131 }).findings).toMatchObject([
      { code: "out-of-range", severity: "block", expectation: { en: "a number from 0 to 130" } },
    ]);
  });
});

describe("several", () => {
  it.each([
    ["country", ["ITA", "FRA"], ["ITA", "FRA"]],
    ["country", ["ITA", "ita"], "malformed"],
    ["country", "ITA", "malformed"],
    ["date", ["2020-03-01", "2020-02-29"], ["2020-03-01", "2020-02-29"]],
    ["date", ["2020-03-01", "2020-02-30"], "malformed"],
    ["date", ["2020-03-01T00:00:00Z"], "malformed"],
    ["text", ["a", "b"], ["a", "b"]],
    ["text", ["a", " "], "malformed"],
    ["text", ["a", 1], "malformed"],
    ["text", ["a", "b", "c"], "malformed"],
  ] as const)("of %s, two at most: %j is %j", (of, value, expected) => {
    expect(read({ kind: "several", ...base, of, maximumRows: 2 }, value)).toEqual(expected);
  });
});

it("several answers are a list of their own, and not the one that was handed in", () => {
  const given = ["ITA", "FRA"];
  const answers = read({ kind: "several", ...base, of: "country" }, given);
  expect(answers).toEqual(given);
  expect(answers).not.toBe(given);
});

describe("an input read into its places", () => {
  const form = formOf({
    a: { kind: "yes-no", ...base },
    t: { kind: "text", ...base },
    c: { kind: "choice", ...base, options: { work: text("work"), visit: text("visit") } },
    n: { kind: "country", ...base },
    d: { kind: "date", ...base },
    i: { kind: "instant", ...base },
    g: {
      kind: "group",
      label: text("group"),
      items: { x: { kind: "yes-no", ...base }, y: { kind: "text", ...base, required: false } },
    },
    rows: { kind: "list", ...base, items: { x: { kind: "yes-no", ...base }, d: { kind: "date", ...base } } },
  });
  const placed = (input: unknown) => readAnswers(form.plan.root, input).root;
  const blank = new Array(14).fill(undefined);

  it("has each answer, its day and its milliseconds, and counts those of which nothing else is asked", () => {
    const answers = {
      ...{ a: true, t: "T", c: "visit", n: "ITA", d: "1970-01-02", i: "1970-01-03T00:00:01+01:00" },
      g: { x: false, y: "Y" },
      rows: [{ x: "no", d: "1970-01-11" }, 5, absent("asked-unknown"), { d: "soon" }],
    };
    const rows = [
      [2, "no", "1970-01-11", 10],
      undefined,
      undefined,
      [0, undefined, absent("asked-unknown"), undefined],
    ];
    const whole = [
      ...[6, "yes", "T", "visit", "ITA", "1970-01-02", 1, "1970-01-03T00:00:01+01:00", 169_201_000, 2],
      ...[1, "no", "Y", rows],
    ];
    expect(placed(answers)).toEqual(whole);
    const turned = Object.fromEntries(Object.entries(answers).toReversed());
    expect(placed(turned)).toEqual(whole);
    expect(placed({ i: answers.i, t: "T" })).toEqual(
      blank.with(0, 2).with(2, "T").with(7, answers.i).with(8, 169_201_000).with(9, 2),
    );
  });

  it("is blank where it is no object", () => {
    for (const none of [undefined, null, "yes", 5, ["yes"]]) expect(placed(none)).toEqual(blank);
    expect(placed({})).toEqual(blank.with(0, 0));
  });

  it("takes a group for absent where that is all that it says", () => {
    expect(placed({ g: absent("asked-declined") })).toEqual(blank.with(0, 0).with(10, absent("asked-declined")));
    expect(placed({ g: absent("not-asked") })).toEqual(blank.with(0, 0));
    expect(placed({ g: { absent: "asked-declined", x: "yes" } })).toEqual(blank.with(0, 0).with(10, 1).with(11, "yes"));
    expect(placed({ rows: [{ absent: "asked-declined", x: "yes" }] })[13]).toEqual([[1, "yes", undefined, undefined]]);
  });
});

describe("groups and lists", () => {
  const codes = (input: unknown) =>
    examine(everyKind, input).findings.map(({ code, path }) => `${code} ${path.join(".")}`);
  const withHealth = (health: unknown) => ({ ...fullOfEveryKind, health });

  it("a group that cannot be read is one finding, and nothing in it is missing besides", () => {
    for (const health of ["well", 5, true, [], [1]]) expect(codes(withHealth(health))).toEqual(["malformed health"]);
  });

  it("a group that is not there is not found itself: its items are", () => {
    for (const health of [undefined, null, "", {}])
      expect(codes(withHealth(health))).toEqual(["missing health.isWell"]);
  });

  it("knows where each thing stands, however deep", () => {
    expect(
      codes(
        withHealth({
          isWell: "no",
          signs: { listed: ["gout"], celsius: 50, smell: 1 },
          doses: [{ on: "x", maker: { isKnown: "yes", colour: 1 } }, 7, { maker: "none", by: "me" }],
          mood: 1,
        }),
      ),
    ).toEqual([
      "malformed health.signs.listed",
      "out-of-range health.signs.celsius",
      "malformed health.doses.0.on",
      "missing health.doses.0.maker.name",
      "malformed health.doses.1",
      "missing health.doses.2.on",
      "malformed health.doses.2.maker",
      "unrecognised health.doses.0.maker.colour",
      "unrecognised health.doses.2.by",
      "unrecognised health.signs.smell",
      "unrecognised health.mood",
    ]);
  });

  it("takes the rows of a list one by one: one that cannot be read hides no other", () => {
    const { declaration } = examine(
      everyKind,
      withHealth({ isWell: "yes", doses: ["x", { on: "2020-01-01", maker: { isKnown: "no" } }] }),
    );
    const { doses } = declaration.health;
    expect(Array.isArray(doses) && doses[1]?.on).toBe("2020-01-01");
  });

  it("refuses more rows than the form has, and still reads them", () => {
    const doses = Array.from({ length: 6 }, () => ({ on: "2020-01-01", maker: { isKnown: "no" } }));
    expect(codes(withHealth({ isWell: "no", signs: { listed: ["cough"] }, doses }))).toEqual([
      "malformed health.doses",
    ]);
    expect(codes(withHealth({ isWell: "no", signs: { listed: ["cough"] }, doses: doses.slice(1) }))).toEqual([]);
  });
});

describe("keys that the form does not ask", () => {
  it("are noted where they stand, whatever they are called, and change nothing else", () => {
    const input = JSON.parse(
      '{"__proto__":{"isTransit":"yes"},"constructor":1,"toString":"x","absent":"asked-unknown"}',
    );
    const { findings, declaration } = examine(everyKind, input);
    const unrecognised = findings.filter(({ code }) => code === "unrecognised");
    expect(unrecognised.map(({ path }) => path)).toEqual([["__proto__"], ["constructor"], ["toString"], ["absent"]]);
    expect(declaration.isTransit).toEqual(absent("not-asked"));
    expect(Object.getPrototypeOf(declaration)).toBe(Object.prototype);
  });
});
