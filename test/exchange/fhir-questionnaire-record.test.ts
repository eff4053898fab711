import { describe, expect, it } from "vitest";
import { FhirItemRecord, rememberedOf } from "../../src/exchange/fhir-questionnaire-record.js";

describe("the record of a questionnaire", () => {
  it("gives each item a linkId of its own, and tells where it had none", () => {
    const record = new FhirItemRecord();
    const linkIds = [{ linkId: "a" }, { linkId: "a" }, { linkId: " " }].map((raw, at) =>
      record.linkId(raw, ["item", at]),
    );
    expect(linkIds).toEqual(["a", "a-2", "item-2"]);
    expect(record.notKept.map(({ path, isBeside }) => [path.join("."), isBeside])).toEqual([
      ["item.1.linkId", false],
      ["item.2.linkId", false],
    ]);
  });

  it("keeps what the form does not hold with the item, and tells it", () => {
    const record = new FhirItemRecord();
    const also = record.also({ linkId: "a", type: "string", prefix: "A" }, ["item", 0], [], []);
    record.keep("a", { linkId: "a" }, also);
    record.keep("b", { linkId: "b" });
    expect(record.writings()).toEqual({ a: { linkId: "a", also: { prefix: "A" } }, b: { linkId: "b" } });
    expect(record.notKept.map(({ path }) => path.join("."))).toEqual(["item.0.prefix"]);
  });

  it("remembers words, demands and conditions as they stood", () => {
    const label = { en: "A", zh: "A" };
    const raw = { linkId: "a", text: "A", required: false, repeats: "x", enableWhen: [], enableBehavior: "any" };
    expect(rememberedOf(raw, "q", label, undefined)).toEqual({
      required: false,
      under: "q",
      text: { as: label, raw: { text: "A" } },
      enableWhen: { as: undefined, raw: { enableWhen: [], enableBehavior: "any" } },
    });
  });
});
