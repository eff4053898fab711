import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { examine } from "../../src/declaration/examine.js";
import type { Finding } from "../../src/declaration/finding.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { itemAt, itemsOf } from "../../src/declaration/item-at.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import { nextItems } from "../../src/declaration/next-items.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { Path } from "../../src/result.js";
import {
  anyOptions,
  changed,
  everyKind,
  formAndInput,
  fullCard,
  fullOfEveryKind,
  madeUpEdition,
  placesIn,
  text,
} from "./cards.js";
import { answerTo, randomCase, withPart } from "./random-forms.js";

const runs = (numRuns: number) => ({ numRuns });

/** Codes and places of the findings on a card. */
function found(input: unknown, form: Form = exitEntryCard5 as unknown as Form, options = {}): string[] {
  return examine(form, input, options).findings.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
}

describe("walk: what the source carries", () => {
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
      runs(600),
    );
  });
});

describe("walk: completeness", () => {
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
      runs(800),
    );
  });

  it("never rises by leaving an answer out", () => {
    // One of several answers may well be left out: if it could not be read, the others then can.
    const isAnswer = (place: Path) => typeof place.at(-1) === "string" && place.at(-1) !== "absent";
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
      runs(800),
    );
  });
});

describe("walk: pruning", () => {
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
      runs(800),
    );
  });

  it("is done once for any form, also where its requirements read what stands after", () => {
    fc.assert(
      fc.property(randomCase, ({ form, input, options }) => {
        const { declaration } = examine(form, input, options);
        const again = examine(form, JSON.parse(JSON.stringify(declaration)), options);
        expect(again.declaration).toEqual(declaration);
        expect(again.answers).toEqual(declaration);
        expect(again.removed).toEqual([]);
      }),
      runs(1500),
    );
  });

  it("takes out of the answers as given exactly what it says", () => {
    fc.assert(
      fc.property(fc.oneof(formAndInput, randomCase), anyOptions, ({ form, input }, options) => {
        const { declaration, answers, removed } = examine(form, input, options);
        let rebuilt: unknown = answers;
        for (const { path } of removed) rebuilt = changed(rebuilt, path, () => absent("not-applicable"));
        expect(rebuilt).toEqual(declaration);
        for (const { path, answer } of removed)
          expect(path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], answers)).toEqual(answer);
      }),
      runs(800),
    );
  });
});

const yesNo = { kind: "yes-no", label: text("item"), privacy: "health" } as const;
const formOf = (items: ItemTable, rules: Form["rules"] = []) =>
  declarationForm({ edition: madeUpEdition, items, rules }) as unknown as Form;
/** What is found on a first look, and on a look at the declaration that came out of it. */
function twice(form: Form, input: unknown): [string[], string[]] {
  const { declaration } = examine(form, input);
  return [found(input, form), found(JSON.parse(JSON.stringify(declaration)), form)];
}

describe("walk: what is reckoned with when an answer is taken out", () => {
  it("is gone too: a day that does not apply makes nothing else apply, be required or be found", () => {
    for (const kind of ["date", "instant"] as const) {
      const moment = { kind, label: text("when"), privacy: "health", relevantWhen: { fact: "a", is: "yes" } } as const;
      const since = { fact: "when", onOrAfter: "2020-01-01" } as const;
      const form = formOf({
        a: yesNo,
        when: moment,
        b: { ...yesNo, relevantWhen: since },
        c: { ...yesNo, required: since },
      });
      const when = kind === "date" ? "2020-03-18" : "2020-03-18T00:00Z";
      expect(twice(form, { a: "no", when })).toEqual([["not-applicable when"], []]);
      expect(twice(form, { a: "yes", when })[0]).toEqual(["missing b", "missing c"]);
      expect(examine(form, { a: "no", when, b: "yes" }).removed.map(({ path }) => path[0])).toEqual(["when", "b"]);
    }
  });

  it("is gone in rows too, and from what is asked of the list", () => {
    const form = formOf({
      stays: {
        kind: "list",
        label: text("stays"),
        privacy: "travel",
        items: {
          isOver: yesNo,
          to: { kind: "date", label: text("to"), privacy: "travel", relevantWhen: { item: "isOver", is: "yes" } },
        },
      },
      late: { ...yesNo, required: { fact: "stays", some: { item: "to", after: "2020-03-01" } } },
    });
    const stays = [{ isOver: "no", to: "2020-03-18" }];
    expect(twice(form, { stays })).toEqual([["not-applicable stays.0.to"], []]);
    expect(found({ stays: [{ isOver: "yes", to: "2020-03-18" }] }, form)).toEqual(["missing late"]);
  });

  it("says of a blank that it does not apply, also where a rule asks whether it is known", () => {
    const form = formOf({ a: yesNo, b: { ...yesNo, relevantWhen: { fact: "a", is: "yes" } } }, [
      { id: "r", code: "contradictory", at: "a", when: { fact: "b", known: false }, text: text("b") },
    ]);
    expect(examine(form, { a: "no" }).declaration).toEqual({ a: "no", b: absent("not-applicable") });
  });
});

describe("walk: what is told of an answer that does not apply", () => {
  const isYes = { fact: "a", is: "yes" } as const;

  it("is that it was there, also where it could not be read, and nothing of what was not known", () => {
    const form = formOf({ a: yesNo, b: { ...yesNo, relevantWhen: isYes } });
    const { findings, removed, declaration } = examine(form, { a: "no", b: 5 });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["not-applicable", ["b"]]]);
    expect(removed).toEqual([{ path: ["b"], answer: absent("asked-unknown"), because: ["a"] }]);
    expect(declaration["b"]).toEqual(absent("not-applicable"));
    for (const b of [absent("asked-unknown"), absent("asked-declined"), undefined])
      expect(examine(form, { a: "no", b })).toMatchObject({ findings: [], removed: [] });
  });

  it("is of a list its rows, as they were answered", () => {
    const to = { kind: "date", label: text("to"), privacy: "travel" } as const;
    const stays = {
      kind: "list",
      label: text("stays"),
      privacy: "travel",
      relevantWhen: isYes,
      items: { to },
    } as const;
    const { removed } = examine(formOf({ a: yesNo, stays }), { a: "no", stays: [{ to: "2020-03-05" }, "?"] });
    expect(removed).toEqual([
      { path: ["stays"], answer: [{ to: "2020-03-05" }, absent("asked-unknown")], because: ["a"] },
    ]);
  });

  it("is no longer compared by its instant either", () => {
    const at = { kind: "instant", label: text("at"), privacy: "travel" } as const;
    const form = formOf({
      a: yesNo,
      left: { ...at, relevantWhen: isYes },
      arrived: at,
      why: { ...yesNo, relevantWhen: { fact: "left", after: { fact: "arrived" } } },
      sure: { ...yesNo, required: { fact: "left", after: { fact: "arrived" } } },
    });
    const times = { left: "2020-03-18T02:00Z", arrived: "2020-03-18T01:00Z" };
    expect(found({ a: "yes", ...times }, form)).toEqual(["missing why", "missing sure"]);
    expect(found({ a: "no", ...times }, form)).toEqual(["not-applicable left"]);
  });
});

it("walk: what cannot be read is malformed, required or not", () => {
  const form = formOf({ a: yesNo, b: { ...yesNo, required: false }, c: { ...yesNo, required: false } });
  expect(found({ b: 5 }, form)).toEqual(["missing a", "malformed b"]);
  expect(found({ a: "no", b: 5 }, form)).toEqual(["malformed b"]);
  expect(examine(form, { a: "no", b: 5, c: absent("asked-unknown") }).completeness).toEqual({
    required: 1,
    answered: 1,
    unknown: 0,
    share: 1,
  });
});

it("walk: a list that the traveller declined to fill in is answered, and not known", () => {
  const rows = { kind: "list", label: text("rows"), privacy: "health", items: { a: yesNo } } as const;
  const { completeness, findings } = examine(formOf({ rows }), { rows: absent("asked-declined") });
  expect([completeness, findings]).toEqual([{ required: 1, answered: 1, unknown: 1, share: 1 }, []]);
});

describe("walk: a requirement that reads what stands after", () => {
  const reading = (required: AnyCondition) =>
    formOf({
      first: { ...yesNo, required },
      asked: yesNo,
      later: { ...yesNo, relevantWhen: { fact: "asked", is: "yes" } },
    });

  it("is looked at when it is known what applies", () => {
    const form = reading({ fact: "later", is: "yes" });
    expect(twice(form, { asked: "no", later: "yes" })).toEqual([["not-applicable later"], []]);
    expect(twice(form, { asked: "yes", later: "yes" })).toEqual([["missing first"], ["missing first"]]);
    const denied = reading({ not: { fact: "later", is: "yes" } });
    expect(twice(denied, { asked: "no", later: "yes" })).toEqual([
      ["missing first", "not-applicable later"],
      ["missing first"],
    ]);
    expect(twice(denied, { asked: "yes", later: "yes" })).toEqual([[], []]);
  });

  it("may read the list in whose rows it stands, rows after it and all", () => {
    const form = formOf({
      rows: {
        kind: "list",
        label: text("rows"),
        privacy: "health",
        items: {
          x: yesNo,
          y: { ...yesNo, relevantWhen: { item: "x", is: "yes" } },
          z: { ...yesNo, required: { fact: "rows", some: { item: "y", is: "yes" } } },
        },
      },
    });
    const [well, notAsked] = [
      { x: "yes", y: "no" },
      { x: "no", y: "yes" },
    ];
    expect(twice(form, { rows: [well, notAsked] })).toEqual([["not-applicable rows.1.y"], []]);
    expect(found({ rows: [well, { x: "yes", y: "yes", z: "no" }] }, form)).toEqual(["missing rows.0.z"]);
  });

  it("may be that of a list and read its own rows", () => {
    const form = formOf({
      rows: {
        kind: "list",
        label: text("rows"),
        privacy: "health",
        required: { fact: "rows", some: { item: "y", is: "yes" } },
        items: { x: yesNo, y: { ...yesNo, relevantWhen: { item: "x", is: "yes" } } },
      },
    });
    expect(examine(form, { rows: [{ x: "no", y: "yes" }] }).completeness.required).toBe(1);
    expect(examine(form, { rows: [{ x: "yes", y: "yes" }] }).completeness.required).toBe(3);
  });

  it("stands in the order of the form like any other", () => {
    const required = { fact: "c", is: "yes" } as const;
    const form = formOf({ a: { ...yesNo, required }, b: yesNo, c: yesNo, d: yesNo });
    expect(found({ c: "yes" }, form)).toEqual(["missing a", "missing b", "missing d"]);
  });

  it("finds the same whether or not what does not apply was taken out before", () => {
    // Three things fall away: what could not be read now stands as not known, what did not apply is gone, and so are keys
    // that are not asked. Two may come: a group that could not be read lacks its answers, and a rule that asks whether
    // something is known no longer finds what was taken out.
    const fallAway: readonly string[] = ["malformed", "not-applicable", "unrecognised"];
    fc.assert(
      fc.property(randomCase, ({ form, input, options }) => {
        const first = examine(form, input, options);
        const second = examine(form, JSON.parse(JSON.stringify(first.declaration)), options);
        const unreadable = first.findings.filter(({ code }) => code === "malformed").map(({ path }) => path);
        const isInUnreadable = ({ path }: Finding) =>
          unreadable.some((place) => place.every((part, index) => part === path[index]));
        const asksWhatIsKnown = ({ rule }: Finding) =>
          first.removed.length > 0 && JSON.stringify(form.rules?.find(({ id }) => id === rule)).includes('"known"');
        const before = first.findings
          .filter(({ code }) => !fallAway.includes(code))
          .map((each) => JSON.stringify(each));
        const after = second.findings.filter(({ code }) => !fallAway.includes(code));
        const told = after.map((each) => JSON.stringify(each));
        expect(told).toEqual(expect.arrayContaining(before));
        for (const each of after)
          if (!before.includes(JSON.stringify(each))) expect(isInUnreadable(each) || asksWhatIsKnown(each)).toBe(true);
        expect(second.findings.filter(({ code }) => code === "not-applicable")).toEqual([]);
        expect(second.completeness.required).toBe(first.completeness.required);
        if (unreadable.length === 0) expect(second.completeness).toEqual(first.completeness);
      }),
      runs(2000),
    );
  });
});

describe("walk: why an answer is missing or does not apply", () => {
  it("is said by the items that decided, and by none where it always is", () => {
    const form = formOf({
      a: yesNo,
      b: { ...yesNo, relevantWhen: { any: [{ fact: "a", is: "yes" }, { not: { fact: "a", known: true } }] } },
      c: {
        ...yesNo,
        relevantWhen: { fact: "a", is: "yes" },
        required: {
          any: [
            { fact: "d", is: "yes" },
            { fact: "b", is: "no" },
          ],
        },
      },
      d: yesNo,
    });
    const because = (input: unknown) =>
      examine(form, input).findings.map((each) => `${each.code} ${each.path[0]}: ${each.because}`);
    expect(because({ a: "yes", d: "yes" })).toEqual(["missing b: a", "missing c: a,d"]);
    expect(because({ a: "yes", b: "no", d: "yes" })).toEqual(["missing c: a,d,b"]);
    expect(because({ a: "no", b: "yes", c: "no" })).toEqual([
      "not-applicable b: a",
      "not-applicable c: a",
      "missing d: ",
    ]);
    expect(because({})).toEqual(["missing a: ", "missing b: a", "missing d: "]);
  });

  it("is the same as the reason for which an answer was taken out", () => {
    fc.assert(
      fc.property(randomCase, ({ form, input, options }) => {
        const { findings, removed } = examine(form, input, options);
        const told = findings.filter(({ code }) => code === "not-applicable");
        const byPlace = (all: readonly { readonly path: Path; readonly because: readonly string[] }[]) =>
          all.map(({ path, because }) => [path.join("."), ...because]).sort();
        expect(byPlace(told)).toEqual(byPlace(removed));
        for (const { code, because } of findings)
          if (code !== "missing" && code !== "not-applicable") expect(because).toEqual([]);
      }),
      runs(800),
    );
  });

  it("when an answer is added, is that answer or one that hangs on it", () => {
    fc.assert(
      fc.property(randomCase, fc.nat(), ({ form, input, options, choose }, which) => {
        const { items } = form;
        const open = nextItems(form, input, options).filter(({ again }) => !again);
        const next = open[which % Math.max(open.length, 1)];
        if (next === undefined) return;
        const more = withPart(input, next.path, answerTo(choose, next.item));
        const missing = (given: unknown) =>
          examine(form, given, options).findings.filter(({ code }) => code === "missing");
        const before = missing(input).map(({ path }) => path.join("."));
        const changedNames = dependentsOf(form, withoutRows(next.path));
        for (const { path, because } of missing(more)) {
          const place = path.join(".");
          if (before.includes(place) || place.startsWith(`${next.path.join(".")}.`)) continue;
          const list = withoutRows(
            path.slice(
              0,
              Math.max(
                0,
                path.findIndex((part) => typeof part === "number"),
              ),
            ),
          );
          // Of a row the list may be what hangs on it.
          const names = [list, ...because.flatMap((name) => (list === "" ? [name] : [name, `${list}.${name}`]))];
          expect([place, names, names.some((name) => changedNames.has(name))]).toEqual([place, names, true]);
        }
        expect(itemAt(items, withoutRows(next.path))).toBe(next.item);
      }),
      runs(1500),
    );
  });
});

function withoutRows(path: Path): string {
  return path.filter((part) => typeof part === "string").join(".");
}

/** The items whose answers may count otherwise when that to one item changes: it, and whatever its conditions lead to. */
function dependentsOf({ items, rules = [] }: Form, changedName: string): ReadonlySet<string> {
  const names = (condition: unknown, list: string): string[] => {
    if (typeof condition !== "object" || condition === null) return [];
    return Object.entries(condition).flatMap(([key, part]) => {
      if (typeof part !== "string") return names(part, list);
      if (key === "fact") return [part];
      return key === "item" || key === "previous" ? [list === "" ? part : `${list}.${part}`, part] : [];
    });
  };
  const all = itemsOf(items);
  const listOf = (path: string) =>
    all.find(({ path: list, item }) => item.kind === "list" && path.startsWith(`${list}.`))?.path ?? "";
  const edges = all.map(({ path, item }) => ({ to: [path], from: names([conditionsOf(item)], listOf(path)) }));
  // What stands in a contradiction is not taken out: the answers that a rule reads hang together.
  for (const { when, forEach = "" } of rules) edges.push({ to: names(when, forEach), from: names(when, forEach) });
  const reached = new Set([changedName, ...enclosing(changedName)]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const { to, from } of edges)
      if (from.some((name) => reached.has(name)))
        for (const each of to) for (const name of [each, ...enclosing(each)]) reached.add(name);
  }
  return reached;
}

function conditionsOf(item: Item): unknown[] {
  return item.kind === "group" ? [] : [item.relevantWhen, item.required];
}

/** The groups and lists in which an item stands: what is asked of a list hangs on what stands in its rows. */
function enclosing(path: string): string[] {
  const parts = path.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}
