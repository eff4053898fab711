import { describe, expect, it } from "vitest";
import * as shared from "../../src/screening/three-checks.js";

const SOURCE = { en: "a notice", zh: "某公告" };

describe("what the editions of traveller screening share", () => {
  const promises = [
    ...shared.declarationPromises(SOURCE),
    ...shared.checkPromises(SOURCE),
    ...shared.flagPromises(SOURCE, "cleared", ["excluded"]),
    ...shared.screeningPromises(SOURCE),
    ...shared.resultPromises(SOURCE),
    ...shared.fourGroupPromises(SOURCE),
    ...shared.endPromises(SOURCE),
    ...shared.receiverPromises(),
  ];

  it("promises under names of their own, with a source", () => {
    const ids = promises.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, source } of promises) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(source.en).not.toBe("");
    }
  });

  it("cites the Regulations for consent and compulsion, and the inspection for the receiver", () => {
    const sourceOf = (id: string) => promises.find((one) => one.id === id)?.source.en;
    expect(sourceOf("consent-before-sample")).toBe("IHR (2005), Articles 23.3 and 31.2");
    expect(sourceOf("no-compulsion-without-imminent-risk")).toBe("IHR (2005), Articles 23.3 and 31.2");
    expect(sourceOf("named-receiver")).toMatch(/discipline inspection, March 2020/);
    expect(sourceOf("patrol-before-the-end")).toBe("a notice");
  });

  it("asks of compulsion another thing than consent", () => {
    const named = Object.entries(shared.SAMPLE_PARTICULARS).map(([event, asked]) => [
      event,
      asked.map(({ name }) => name),
    ]);
    expect(named).toEqual([
      ["sample-taken", ["consent"]],
      ["sample-compelled", ["imminentRisk"]],
    ]);
  });

  it("says who owes which step", () => {
    const { DECLARATION_STEP, TEMPERATURE_STEP, PATROL_STEP, SURVEY_STEP, EXAMINATION_STEP, SAMPLE_STEP } = shared;
    expect([DECLARATION_STEP, TEMPERATURE_STEP, PATROL_STEP].every(({ owedTo }) => owedTo === "everyone")).toBe(true);
    expect([SURVEY_STEP, EXAMINATION_STEP, SAMPLE_STEP].every(({ owedTo }) => owedTo === "triggered")).toBe(true);
    expect(shared.SAMPLE_OF_EVERYONE_STEP).toEqual({ ...SAMPLE_STEP, owedTo: "everyone" });
  });
});
