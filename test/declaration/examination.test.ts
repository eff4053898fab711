import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { fullCard } from "./cards.js";

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
    const { declaration, answers, findings, completeness, removed, notEvaluated, verdict } = examination;
    expect(JSON.parse(JSON.stringify(examination))).toEqual(
      JSON.parse(JSON.stringify({ declaration, answers, findings, completeness, removed, notEvaluated, verdict })),
    );
    expect(JSON.parse(JSON.stringify(examination))).toMatchObject({ verdict: "blocked", notEvaluated: ["expired"] });
  });
});
