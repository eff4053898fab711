import { describe, expect, it } from "vitest";
import { helpUnder, isAsking, isHelp, rawType } from "../../src/exchange/fhir-questionnaire-raw-items.js";

const url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
const control = (code: string) => [{ url, valueCodeableConcept: { coding: [{ code }] } }];
const help = { linkId: "h", type: "display", text: "Help", extension: control("help") };

describe("an item as it stands", () => {
  it("asks something when it or what is in it is a question", () => {
    expect(isAsking({ type: "string" })).toBe(true);
    expect(isAsking({ type: "display" })).toBe(false);
    expect(isAsking({ type: "group" })).toBe(false);
    expect(isAsking({ type: "group", item: [help] })).toBe(false);
    expect(isAsking({ type: "group", item: [{ type: "group", item: [{ linkId: "x" }] }] })).toBe(true);
  });

  it("is a group without a type when it has items", () => {
    expect(rawType({ item: [{}] })).toBe("group");
    expect(rawType({ item: [] })).toBe("question");
    expect(rawType({ type: " " })).toBe("question");
    expect(rawType({ type: "date" })).toBe("date");
  });

  it("is helped by a display that says so", () => {
    expect(isHelp(help)).toBe(true);
    expect(isHelp({ ...help, type: "string" })).toBe(false);
    expect(isHelp({ ...help, extension: control("lower") })).toBe(false);
    expect(helpUnder({ item: [{ type: "display" }, help] }, "en")).toEqual({ en: "Help", zh: "Help" });
    expect(helpUnder({ item: 3 }, "en")).toBe(undefined);
  });
});
