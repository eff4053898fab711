import { expect, it } from "vitest";
import { FORM_EXPECTATIONS, type FormIssueCode, formIssue } from "../../src/declaration/form-issue.js";

it("says what would be right in both languages, its blanks filled in", () => {
  for (const code of Object.keys(FORM_EXPECTATIONS) as FormIssueCode[]) {
    const { en, zh } = formIssue(code, [], { en: "known or is", zh: "known或is" }).expectation;
    expect(`${en}${zh}`).not.toMatch(/[{}]/);
    expect(en).toMatch(/[a-z]/);
    if (code !== "wrong-comparison" && code !== "validity-without-instant")
      expect(zh).toMatch(/^[^a-z]*$|\p{Script=Han}/u);
  }
  expect(formIssue("too-deep", ["items"]).expectation.en).toBe("at most 32 levels, one inside another");
});
