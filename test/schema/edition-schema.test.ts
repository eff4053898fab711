import { expect, it } from "vitest";
import { editionSchema, textSchema } from "../../src/schema/edition-schema.js";
import { madeUpEdition } from "../declaration/cards.js";
import { editions } from "../house/editions.js";

it("takes every released edition", () => {
  for (const { edition } of editions()) expect(editionSchema.safeParse(edition).error).toBeUndefined();
});

it.each([
  { ...madeUpEdition, status: "draft" },
  { ...madeUpEdition, from: { notBefore: "2020-01-01" } },
  { ...madeUpEdition, form: "2020-01-01" },
  { ...madeUpEdition, title: "title" },
  { ...madeUpEdition, amendments: [{ id: "one" }] },
])("takes nothing else: %j", (edition) => {
  expect(editionSchema.safeParse(edition).success).toBe(false);
});

it("takes texts in both languages", () => {
  expect(textSchema.safeParse({ en: "x", zh: "x" }).success).toBe(true);
  expect(textSchema.safeParse({ en: "x", zh: "x", fr: "x" }).success).toBe(false);
});
