import { describe, expect, it } from "vitest";
import { canBeSeveral, scalarOf } from "../../src/exchange/fhir-questionnaire-scalars.js";

const STRUCTURE = "http://hl7.org/fhir/StructureDefinition/";
const label = { en: "x", zh: "x" };
const read = (type: string, raw: object = {}, isSeveral = false) =>
  scalarOf({
    raw: raw as Record<string, unknown>,
    type,
    label,
    privacy: "health",
    options: undefined,
    isRequired: true,
    isSeveral,
  });

describe("a question as an item", () => {
  it("has the kind of its type; what a form has no kind for is text, and told", () => {
    const kinds = ["boolean", "date", "dateTime", "integer", "decimal", "quantity", "string", "text"].map(
      (type) => read(type).item.kind,
    );
    expect(kinds).toEqual(["yes-no", "date", "instant", "number", "number", "number", "text", "text"]);
    for (const type of ["url", "reference", "attachment", "time", "question"])
      expect(read(type).problems).toEqual(["as-text"]);
    expect(read("nonsense").problems).toEqual(["unknown-type"]);
    expect(read("choice").problems).toEqual(["outside-options"]);
  });

  it("keeps bounds that leave room, and tells of others", () => {
    const bound = (least: unknown, most: unknown) => ({
      extension: [
        { url: `${STRUCTURE}minValue`, valueInteger: least },
        { url: `${STRUCTURE}maxValue`, valueInteger: most },
      ],
    });
    expect(read("integer", bound(1, 9)).item).toMatchObject({ whole: true, minimum: 1, maximum: 9 });
    expect(read("integer", bound(9, 1))).toMatchObject({ problems: ["bounds"], held: [] });
    expect(read("decimal", bound("x", 1)).problems).toEqual(["bounds"]);
    expect(read("string", { maxLength: 5 }).item).toMatchObject({ maximumLength: 5 });
    expect(read("string", { maxLength: -5 }).problems).toEqual(["bounds"]);
  });

  it("knows the units that a form has", () => {
    const unit = (code: string) => ({ extension: [{ url: `${STRUCTURE}questionnaire-unit`, valueCoding: { code } }] });
    expect(read("decimal", unit("Cel")).item).toMatchObject({ unit: "celsius" });
    expect(read("decimal", unit("[degF]"))).toMatchObject({ item: { unit: "count" }, problems: ["unit"] });
  });

  it("takes a time of the day for what it is", () => {
    const { item } = read("time");
    const pattern = new RegExp(`^(?:${item.kind === "text" ? item.pattern : ""})$`, "u");
    expect(["08:30:00", "23:59:59.5"].every((time) => pattern.test(time))).toBe(true);
    expect(["24:00:00", "8:30", "x"].some((time) => pattern.test(time))).toBe(false);
  });

  it("stands in one item with several answers, or in rows", () => {
    expect(canBeSeveral("string", undefined)).toBe(true);
    expect(canBeSeveral("boolean", undefined)).toBe(false);
    expect(read("date", {}, true).item).toMatchObject({ kind: "several", of: "date" });
  });
});
