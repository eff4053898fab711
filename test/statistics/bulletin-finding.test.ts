import { expect, it } from "vitest";
import { BULLETIN_FINDINGS } from "../../src/statistics/bulletin-finding.js";

it("says what would have been right, in both languages", () => {
  for (const text of Object.values(BULLETIN_FINDINGS)) {
    expect(text.en).toMatch(/^[A-Z].*\.$/);
    expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
  }
});
