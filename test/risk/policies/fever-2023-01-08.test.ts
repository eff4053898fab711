import { describe, expect, it } from "vitest";
import { fever2023 } from "../../../src/risk/policies/fever-2023-01-08.js";
import { feverAndMedicine2020 } from "../../../src/risk/policies/fever-and-medicine-2020-03-15.js";

describe("fever found, since 8 January 2023", () => {
  it("is the fever of 2020 without the medicine that masks it", () => {
    const [fever, medicine] = feverAndMedicine2020.rules;
    expect(fever2023.rules.map(({ id, when }) => [id, when])).toEqual([[fever?.id, fever?.when]]);
    expect(medicine?.id).toBe("medication");
    expect(fever2023.edition.supersedes).toBe(feverAndMedicine2020.edition.id);
  });
});
