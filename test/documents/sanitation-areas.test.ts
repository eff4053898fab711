import { expect, it } from "vitest";
import { SANITATION_AREAS, SANITATION_ATTACHMENT, type SanitationArea } from "../../src/documents/sanitation-areas.js";

const all: readonly SanitationArea[] = [...Object.values(SANITATION_AREAS), ...Object.values(SANITATION_ATTACHMENT)];

it("has the thirteen areas of Annex 3 and the six of its attachment", () => {
  expect(Object.keys(SANITATION_AREAS)).toHaveLength(13);
  expect(Object.keys(SANITATION_AREAS.quarters.parts)).toEqual(["crew", "officers", "passengers", "deck"]);
  expect(Object.keys(SANITATION_ATTACHMENT)).toEqual(["food", "water", "waste", "pools-and-spas", "medical", "other"]);
  expect(Object.keys(SANITATION_ATTACHMENT.food.parts)).toEqual(["source", "storage", "preparation", "service"]);
});

it("says every area and part in both languages", () => {
  for (const { text, parts = {} } of all)
    for (const { en, zh } of [text, ...Object.values(parts)]) {
      expect(en).toMatch(/^[A-Z]/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
});
