import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { allocateLanes } from "../../src/risk/lane-allocation.js";
import { sayLane } from "../../src/risk/say-lane.js";
import { lanesWith, well, wellTravellers } from "./lane-travellers.js";

const plan = lanesWith({ longestRun: { travellers: 20, lane: "yellow" } });
const travellers = [
  ...wellTravellers(300),
  { id: "QQQQ", facts: { ...well, symptoms: ["rash"] as const } },
  { id: "QQQQ", facts: { ...well, axillaryCelsius: absent("not-asked") } },
];
const { log } = allocateLanes(plan, travellers, "spring");

it("says each reason in either language, and never who the traveller is", () => {
  const said = new Set<string>();
  for (const entry of log) {
    said.add(entry.because.by);
    const [en, zh] = [sayLane(plan, entry, "en"), sayLane(plan, entry, "zh")];
    expect(en).toMatch(/^[a-z][^{}]*\.$/);
    expect(zh).toMatch(/^\p{Script=Han}[^{}]*。$/u);
    expect(`${en}${zh}`).not.toMatch(/QQQQ|T-\d/);
  }
  expect([...said].sort()).toEqual(["criterion", "draw", "longest-run", "not-selected", "undecided"]);
  expect(sayLane(plan, log.at(-1) as (typeof log)[number], "en")).toBe(
    "examination: it is not decided whether a criterion applies; needed: axillary temperature.",
  );
  expect(sayLane(plan, log.at(-2) as (typeof log)[number], "zh")).toBe("检查：符合条件（有一项以上所列症状）。");
});
