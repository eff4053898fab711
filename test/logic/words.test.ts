import { describe, expect, it } from "vitest";
import type { FactKind } from "../../src/logic/facts.js";
import { compared, symptoms } from "./compared.js";

describe("words", () => {
  it("are equal or members, or they are not", () => {
    const yesNo: FactKind = { kind: "yes-no" };
    expect(["yes", "no"].map((x) => compared(yesNo, { is: "yes" }, x))).toEqual(["true", "false"]);
    expect(["ITA", "FRA"].map((x) => compared({ kind: "text" }, { in: ["ITA", "IRN"] }, x))).toEqual(["true", "false"]);
    expect(compared({ kind: "text" }, { in: [] }, "ITA")).toBe("false");
    expect(compared({ kind: "text" }, { in: { fact: "y" } }, "rash", ["cough", "rash"], symptoms)).toBe("true");
  });
});

describe("what cannot be read as its kind", () => {
  it("decides nothing: it is never no", () => {
    const yesNo: FactKind = { kind: "yes-no" };
    const choice: FactKind = { kind: "choice", options: ["work", "visit"] };
    for (const x of [true, false, 1, 0, [], ["yes"], {}, () => "yes"]) {
      for (const kind of [yesNo, choice, { kind: "text" }] as const) {
        const wanted = kind === choice ? "work" : "yes";
        expect(compared(kind, { is: wanted }, x)).toBe("undecided");
        expect(compared(kind, { in: [wanted] }, x)).toBe("undecided");
        expect(compared(kind, { is: { fact: "y" } }, wanted, x)).toBe("undecided");
        expect(compared(kind, { is: { fact: "y" } }, x, wanted)).toBe("undecided");
      }
    }
    for (const x of ["maybe", "Yes", ""]) {
      expect(compared(yesNo, { is: "yes" }, x)).toBe("undecided");
      expect(compared(yesNo, { in: ["no"] }, x)).toBe("undecided");
      expect(compared(yesNo, { is: { fact: "y" } }, "yes", x)).toBe("undecided");
    }
    expect(compared(yesNo, { is: "no" }, "no")).toBe("true");
  });
});

describe("a word that is none of the options", () => {
  it("may be any of them misspelt: it is never no", () => {
    const choice: FactKind = { kind: "choice", options: ["positive", "negative"] };
    for (const x of ["Positive", "positive ", "", "inconclusive"]) {
      expect(compared(choice, { is: "positive" }, x)).toBe("undecided");
      expect(compared(choice, { in: ["positive"] }, x)).toBe("undecided");
      expect(compared(choice, { is: { fact: "y" } }, x, "positive")).toBe("undecided");
      expect(compared(choice, { is: { fact: "y" } }, "positive", x)).toBe("undecided");
      expect(compared(choice, { known: true }, x)).toBe("true");
    }
    // Where any word is an option, none is misspelt.
    expect(compared({ kind: "choice", options: [] }, { is: "positive" }, "Positive")).toBe("false");
  });
});
