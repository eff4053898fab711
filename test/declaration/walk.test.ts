import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { examine } from "../../src/declaration/examine.js";
import type { Finding } from "../../src/declaration/finding.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
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
      runs(800),
    );
  });
});
