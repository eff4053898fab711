import { describe, expect, it } from "vitest";
import { carries, enteredBy, promise, reachedFrom, stepPromises } from "../../src/flow/promise.js";

const SOURCE = { en: "a notice", zh: "某公告" };
const TEXT = { en: "nobody", zh: "无人" };

describe("a promise", () => {
  it("is data with its words and its source", () => {
    const holds = { kind: "stays-reachable", status: "released" };
    expect(promise("way-out", "nobody", "无人", SOURCE, holds)).toEqual({
      id: "way-out",
      text: TEXT,
      source: SOURCE,
      holds,
    });
  });

  it("is of statuses that are entered by certain events, or through certain others", () => {
    expect(enteredBy("by", TEXT, SOURCE, "released", ["excluded"]).holds).toEqual({
      kind: "every-path",
      to: ["released"],
      through: { events: ["excluded"] },
    });
    expect(reachedFrom("from", TEXT, SOURCE, "released", ["cleared"]).holds).toEqual({
      kind: "every-path",
      to: ["released"],
      through: { statuses: ["cleared"] },
    });
  });

  it("is of an event that brings a particular, in the words of both", () => {
    const asked = { name: "consent", label: { en: "consent to sampling", zh: "采样知情同意" } };
    expect(carries("sample-taken", { en: "sample taken", zh: "采样" }, asked, SOURCE)).toEqual({
      id: "sample-taken-carries-consent",
      text: { en: 'no "sample taken" without consent to sampling', zh: "无采样知情同意不得记录为采样" },
      source: SOURCE,
      holds: { kind: "carries", event: "sample-taken", particulars: ["consent"] },
    });
  });
});

describe("stepPromises", () => {
  const step = { step: "patrol", label: { en: "patrol", zh: "巡查" }, events: ["clear", "flagged"] } as const;

  it("says that a step is done before the end, and that no outcome of it is followed by the first one", () => {
    expect(stepPromises(step, SOURCE).map(({ id, holds }) => [id, holds])).toEqual([
      ["patrol-is-owed", { kind: "every-path", through: { events: ["clear", "flagged"] } }],
      ["clear-stands", { kind: "never-after", event: "clear", never: "clear" }],
      ["flagged-stands", { kind: "never-after", event: "flagged", never: "clear" }],
    ]);
  });

  it("says it of certain statuses where not of the end", () => {
    const [owed] = stepPromises(step, SOURCE, ["cleared"]);
    expect(owed).toMatchObject({ text: { en: "nobody goes on without the patrol" }, holds: { to: ["cleared"] } });
  });
});
