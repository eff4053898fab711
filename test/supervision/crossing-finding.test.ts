import { expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { checkCrossings } from "../../src/supervision/check-crossings.js";
import { CROSSING_TEXTS, type CrossingFinding, sayCrossing } from "../../src/supervision/crossing-finding.js";
import { portThreeZonesExample } from "../../src/supervision/layouts/port-three-zones-example.js";
import { protectionExample } from "../../src/supervision/protection/protection-example.js";
import { threeZones2020 } from "../../src/supervision/schemes/three-zones-2020-04.js";

const at = (time: string) => instant(`2020-04-02T${time}:00+08:00`);
const { findings } = checkCrossings(
  portThreeZonesExample,
  threeZones2020,
  [
    { person: "A1", at: at("08:00"), event: "donned", equipment: ["mask", "suit"], room: "donning" },
    { person: "A1", at: at("08:05"), event: "passed", to: "survey" },
    { person: "A1", at: at("08:30"), event: "lowered", equipment: ["mask"] },
    { person: "A1", at: at("13:10"), event: "passed", to: "cellar" },
  ],
  { rules: protectionExample, now: at("13:10"), isOver: true },
);
const said = (language: "en" | "zh") =>
  findings.map((finding) => sayCrossing(finding, portThreeZonesExample, language));

it("says what was found, without the person and without what the log wrote", () => {
  expect(said("en")).toEqual([
    "from donning room to survey area without the zone between",
    "entered survey area, and nothing says whether goggles, gloves was on",
    "pulled down in survey area what is needed there: protective mask",
    "a room that the layout does not have",
    "protective suit worn 310 minutes, 240 allowed",
    "protective mask worn 310 minutes, 240 allowed",
    "where the person is cannot be told",
  ]);
  expect(said("zh").slice(0, 3)).toEqual([
    "越过中间区域：由穿戴间至流行病学调查区",
    "进入流行病学调查区时是否穿戴护目镜、医用手套无记录",
    "在流行病学调查区拉下应佩戴的防护用品：医用防护口罩",
  ]);
});

it("says rooms that are not known, the outside, equipment without a label, and further languages", () => {
  const finding = findings[0] as CrossingFinding;
  expect(sayCrossing({ ...finding, from: undefined, room: "outside" }, portThreeZonesExample, "en")).toBe(
    "from an unknown room to the outside without the zone between",
  );
  const missing = { ...finding, code: "equipment-missing", equipment: ["badge"] } as const;
  expect(sayCrossing(missing, portThreeZonesExample, "en")).toBe("entered survey area without badge");
  const catalogue = {
    language: "fr",
    texts: { "crossing.zone-skipped": "de {from} à {room}", "room.survey": "enquête" },
  };
  expect(sayCrossing(finding, portThreeZonesExample, catalogue)).toBe("de donning room à enquête");
});

it("has a text in both languages for every code", () => {
  for (const text of Object.values(CROSSING_TEXTS)) {
    expect(text.en).not.toBe("");
    expect(text.zh).toMatch(/\p{Script=Han}/u);
  }
});
