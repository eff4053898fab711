import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { type ExaminationOptions, examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { formAndInput, fullCard, madeUpEdition, text } from "./cards.js";
import { randomCase } from "./random-forms.js";

describe("an examination", () => {
  it("is put together once: the same object each time it is asked for", () => {
    const examination = examine(exitEntryCard5, { ...fullCard, tested: "no" });
    expect(examination.answers).toBe(examination.answers);
    expect(examination.declaration).toBe(examination.declaration);
    const other = examine(exitEntryCard5, { ...fullCard, tested: "no" });
    expect([other.declaration, other.answers]).toEqual([examination.declaration, examination.answers]);
  });

  it("is one object when nothing was taken out", () => {
    const examination = examine(exitEntryCard5, fullCard);
    expect(examination.answers).toBe(examination.declaration);
  });

  it("shows the same whichever of its records is asked for first", () => {
    const look = (first: "declaration" | "answers") => {
      const examination = examine(exitEntryCard5, { ...fullCard, tested: "no", commercialConveyance: false });
      void examination[first];
      return [examination.declaration, examination.answers];
    };
    expect(look("declaration")).toEqual(look("answers"));
    expect(look("answers")[0]).toMatchObject({
      testResult: absent("not-applicable"),
      seatNumber: absent("not-applicable"),
    });
    expect(look("answers")[1]).toMatchObject({ testResult: "negative", seatNumber: "31K", commercialConveyance: "no" });
  });

  it("is in JSON what it is", () => {
    const examination = examine(exitEntryCard5, { ...fullCard, tested: "no", name: "" });
    const { declaration, answers, findings, completeness, removed, notEvaluated, verdict, acceptable } = examination;
    const whole = { declaration, answers, findings, completeness, removed, notEvaluated, verdict, acceptable };
    expect(JSON.parse(JSON.stringify(examination))).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(JSON.parse(JSON.stringify(examination))).toMatchObject({ verdict: "blocked", notEvaluated: ["expired"] });
  });
});

describe("acceptable", () => {
  const isAcceptable = (changes: object, options: ExaminationOptions = {}) =>
    examine(exitEntryCard5, { ...fullCard, ...changes }, options).acceptable;

  it("is what is complete, legible and free of contradiction", () => {
    expect(isAcceptable({})).toBe(true);
    for (const changes of [{ name: "" }, { sex: "?" }, { symptomsAny: "no" }, { birthDate: "2020-03-19" }])
      expect(isAcceptable(changes)).toBe(false);
  });

  it("is also what has expired, fails its check character, is answered without need or bears keys that are not asked", () => {
    const expired = { asOf: instant("2020-04-18T00:00Z") };
    const number = { documentType: "resident-id", documentNumber: "110105194912310021" };
    for (const changes of [{}, number, { tested: "no" }, { extra: 1 }])
      expect(isAcceptable(changes, expired)).toBe(true);
    expect(examine(exitEntryCard5, { ...fullCard, ...number }, expired).verdict).toBe("blocked");
  });

  it("is also what the traveller does not know or declines", () => {
    expect(isAcceptable({ contactWithCase: absent("asked-unknown"), telephone: absent("asked-declined") })).toBe(true);
  });

  it("is also what a rule of the form only notes, and not what it asks about", () => {
    const isAcceptableWith = (severity: "note" | "ask") =>
      examine(
        declarationForm({
          edition: madeUpEdition,
          items: { a: { kind: "yes-no", label: text("a"), privacy: "health" } },
          rules: [
            { id: "r", code: "contradictory", at: "a", when: { fact: "a", is: "yes" }, severity, text: text("no") },
          ],
        }),
        { a: "yes" },
      ).acceptable;
    expect([isAcceptableWith("note"), isAcceptableWith("ask")]).toEqual([true, false]);
  });

  it("is told by the findings alone", () => {
    fc.assert(
      fc.property(fc.oneof(randomCase, formAndInput), ({ form, input }) => {
        const { acceptable, findings } = examine(form as Form, input);
        const against: readonly string[] = ["missing", "malformed", "out-of-range", "contradictory"];
        expect(acceptable).toBe(findings.every(({ code, severity }) => severity === "note" || !against.includes(code)));
      }),
      { numRuns: 300 },
    );
  });
});
