import { expect, it } from "vitest";
import { observationLabels } from "../../src/screening/observation-labels.js";

const text = (en: string) => ({ en, zh: "示例" });

it("calls a measure what it is called, and everything else the same in all of them", () => {
  const one = observationLabels({ under: text("watched"), begun: text("watching begun"), absent: text("away") });
  const other = observationLabels({ under: text("kept"), begun: text("arrived"), absent: text("gone") });
  expect([one.statuses.observed.en, one.events.begun.en, one.statuses.absent.en]).toEqual([
    "watched",
    "watching begun",
    "away",
  ]);
  expect(one.statuses.ill).toEqual(other.statuses.ill);
  expect(Object.keys(one.events)).toEqual(Object.keys(other.events));
});
