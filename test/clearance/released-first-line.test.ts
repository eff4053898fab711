import { describe, expect, it } from "vitest";
import { releasedFirstMoves, releasedFirstPromises } from "../../src/clearance/released-first-line.js";

const LINE = {
  begun: "noted",
  released: "handed-out",
  completed: "made-good",
  words: {
    begun: { en: "noted", zh: "记录" },
    released: { en: "handed out", zh: "交付" },
    completed: { en: "made good", zh: "补正" },
  },
  source: { en: "An example", zh: "示例" },
} as const;

describe("a line of goods that are released first", () => {
  it("goes from its beginning to the closing, with an inspection or without", () => {
    expect(releasedFirstMoves(LINE)).toEqual({
      noted: { "inspection-selected": "noted-selected", "handed-out": "handed-out" },
      "noted-selected": { "inspection-passed": "noted-examined", "inspection-failed": "refused" },
      "noted-examined": { "handed-out": "handed-out" },
      "handed-out": { "made-good": "made-good" },
      "made-good": { closed: "closed" },
    });
  });

  it("promises in its own words that nothing is closed without what it owes", () => {
    const [first] = releasedFirstPromises(LINE);
    expect(first).toEqual({
      id: "handed-out-is-completed",
      text: { en: "what was handed out is not closed before it is made good", zh: "交付后未补正不得结关" },
      source: LINE.source,
      holds: {
        kind: "every-path",
        after: ["handed-out"],
        to: ["closed", "made-good", "released"],
        through: { events: ["made-good"] },
      },
    });
  });

  it("promises each thing once", () => {
    const ids = releasedFirstPromises(LINE).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
