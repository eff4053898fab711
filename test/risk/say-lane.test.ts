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

const entry = (lane: "green" | "yellow" | "red", because: (typeof log)[number]["because"]) => ({
  ...(log[0] as (typeof log)[number]),
  lane,
  because,
});

it.each([
  [
    entry("red", { by: "criterion", grade: "examine", rules: ["symptoms", "fever"] }),
    "examination: by a criterion (One or more symptoms of the list; Axillary temperature of 37.3 °C or more).",
    "检查：符合条件（有一项以上所列症状；腋下体温≥37.3℃）。",
  ],
  [
    entry("red", { by: "undecided", atLeast: "none", atMost: "examine", needs: ["axillaryCelsius", "symptoms"] }),
    "examination: it is not decided whether a criterion applies; needed: axillary temperature, symptoms of the list.",
    "检查：是否符合条件尚未确定；尚需：腋下体温、所列症状。",
  ],
  [
    entry("yellow", { by: "draw", number: 7, from: 5, below: 9 }),
    "questions at the desk: drawn at random; number 7 of 4294967296 lies from 5 to below 9.",
    "柜台询问：随机抽中；在4294967296个号码中抽得7，落在5（含）至9（不含）之间。",
  ],
  [
    entry("yellow", { by: "longest-run", number: 12, threshold: 9, unselected: 20 }),
    "questions at the desk: 20 one after another were not selected, which is the most there may be; the number drawn, 12, was not below 9.",
    "柜台询问：此前已连续20人未被选中，达到上限；抽得号码12，不低于9。",
  ],
  [
    entry("green", { by: "not-selected", number: 12, threshold: 9 }),
    "free passage: no criterion applies, and the number drawn, 12, was not below 9.",
    "直接通行：不符合任何条件，抽得号码12，不低于9。",
  ],
] as const)("says the whole of $because.by", (of, en, zh) => {
  expect([sayLane(plan, of, "en"), sayLane(plan, of, "zh")]).toEqual([en, zh]);
});

it("names a rule or a fact that the policy does not have as the log does", () => {
  expect(sayLane(plan, entry("red", { by: "criterion", grade: "examine", rules: ["gone", "fever"] }), "en")).toBe(
    "examination: by a criterion (gone; Axillary temperature of 37.3 °C or more).",
  );
  const needs = ["gone", "symptoms"];
  expect(sayLane(plan, entry("red", { by: "undecided", atLeast: "none", atMost: "examine", needs }), "zh")).toBe(
    "检查：是否符合条件尚未确定；尚需：gone、所列症状。",
  );
});
