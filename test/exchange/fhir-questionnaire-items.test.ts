import { describe, expect, it } from "vitest";
import { formItems } from "../../src/exchange/fhir-questionnaire-items.js";
import { type FhirLost, fhirForm } from "../../src/exchange/fhir-questionnaire-writing.js";

const label = { en: "Name", zh: "姓名" };
const base = { label, privacy: "identity" } as const;

describe("the items of a questionnaire", () => {
  const items = {
    name: { kind: "text", section: "one", maximumLength: 60, hint: { en: "As printed", zh: "按证件" }, ...base },
    age: { kind: "number", unit: "years", minimum: 0, maximum: 130, required: false, section: "two", ...base },
    note: { kind: "text", section: "one", required: { fact: "age", above: 5 }, ...base },
    rows: { kind: "list", maximumRows: 4, items: { to: { kind: "several", of: "country", ...base } }, ...base },
  } as const;
  const lost: FhirLost[] = [];
  const sections = { one: { en: "One", zh: "一" }, two: { en: "Two", zh: "二" } };
  const form = fhirForm("x", items);
  const written = formItems({ form, version: "R4", language: "zh", sections, lost });

  it("stand in a group for each run of a section, in the order of the form", () => {
    expect(written.map(({ linkId }) => linkId)).toEqual(["section:one", "section:two", "section:one:2", "rows"]);
  });

  it("bear bounds, units, help and how many rows", () => {
    expect(written[0]?.["item"]).toMatchObject([
      {
        linkId: "name",
        text: "姓名",
        type: "string",
        maxLength: 60,
        required: true,
        item: [{ linkId: "name/help", type: "display" }],
      },
    ]);
    const [age] = (written[1]?.["item"] ?? []) as [{ extension: { url: string }[]; required?: boolean }];
    expect(age.extension.map(({ url }) => url.split("/").at(-1))).toEqual([
      "minValue",
      "maxValue",
      "questionnaire-unit",
    ]);
    expect(age.required).toBe(undefined);
    expect(written[3]).toMatchObject({ type: "group", repeats: true, extension: [{ valueInteger: 4 }] });
  });

  it("tell what they cannot say", () => {
    expect(lost.map(({ at }) => at)).toEqual(["note"]);
  });
});
