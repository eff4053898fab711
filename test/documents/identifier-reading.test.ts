import { describe, expect, it } from "vitest";
import { IDENTIFIER_VERDICTS, identifierReading } from "../../src/documents/identifier-reading.js";

type Code = "worse" | "bad" | "odd";

describe("identifierReading", () => {
  const parts = { letter: "A" };

  it("is sound when nothing failed, doubtful with a doubt, and wrong with anything worse", () => {
    const of = (wrong: Code[], doubtful: Code[]) => identifierReading<Code, typeof parts>("A", parts, wrong, doubtful);
    expect(of([], [])).toEqual({ verdict: "sound", failed: [], normalised: "A", letter: "A" });
    expect(of([], ["odd"])).toEqual({ verdict: "doubtful", failed: ["odd"], normalised: "A", letter: "A" });
    expect(of(["worse", "bad"], ["odd"])).toEqual({
      verdict: "wrong",
      failed: ["worse", "bad", "odd"],
      normalised: "A",
      letter: "A",
    });
  });

  it("tells the compiler that only a wrong one may lack something", () => {
    const read = identifierReading<Code, typeof parts>(undefined, { letter: undefined }, ["bad"]);
    if (read.verdict === "wrong") {
      const letter: string | undefined = read.letter;
      expect([letter, read.normalised]).toEqual([undefined, undefined]);
    } else {
      const both: readonly [string, string] = [read.letter, read.normalised];
      expect(both).toHaveLength(2);
    }
    expect(IDENTIFIER_VERDICTS).toEqual(["sound", "doubtful", "wrong"]);
  });
});
