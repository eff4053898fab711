import { expect, it } from "vitest";
import { HEALTH_MEASURE_BASES, PERSON_MEASURE_KINDS } from "../../src/subjects/health-measure.js";

it("names kinds and bases in both languages, each base by its own Article", () => {
  for (const { en, zh } of [...Object.values(PERSON_MEASURE_KINDS), ...Object.values(HEALTH_MEASURE_BASES)]) {
    expect(en).toMatch(/[a-z]/);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
  for (const [basis, { en }] of Object.entries(HEALTH_MEASURE_BASES)) {
    const [article = ""] = /\d+(-\d)?/.exec(basis) ?? [];
    expect(en).toContain(article.replace("-", "."));
  }
});
