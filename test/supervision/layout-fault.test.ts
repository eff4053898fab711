import { expect, it } from "vitest";
import { checkLayout } from "../../src/supervision/check-layout.js";
import { LAYOUT_FAULTS, sayLayoutFault } from "../../src/supervision/layout-fault.js";
import { portThreeZonesExample } from "../../src/supervision/layouts/port-three-zones-example.js";
import { threeZones2020 } from "../../src/supervision/schemes/three-zones-2020-04.js";

const layout = {
  ...portThreeZonesExample,
  doors: [
    ...portThreeZonesExample.doors,
    { id: "shortcut", from: "survey", to: "duty", ways: "one-way" },
    { id: "hatch", from: "survey", to: "cellar", ways: "one-way" },
  ],
} as const;
const faults = checkLayout(layout, threeZones2020);

it("says the places by their labels, in either language", () => {
  expect(faults.map((fault) => sayLayoutFault(fault, layout, "en"))).toEqual([
    "leads to a room that the layout does not have: hatch, cellar",
    "a door joins zones that must not touch: shortcut, survey area → duty room",
    "used equipment can be carried along here without passing a doffing room: buffer zone, passage in → survey area → duty room",
    "used equipment can be carried along here without passing a doffing room: contaminated zone, survey area → duty room",
  ]);
  expect(sayLayoutFault(faults[1] as (typeof faults)[number], layout, "zh")).toBe(
    "不应相邻的区域有门直接相通：shortcut、流行病学调查区 → 值班室",
  );
});

it("says kinds, equipment and the outside", () => {
  const [missing] = checkLayout({ ...layout, zones: layout.zones.slice(1) }, threeZones2020).filter(
    ({ code }) => code === "kind-missing",
  );
  expect(missing && sayLayoutFault(missing, layout, "zh")).toBe("缺少方案规定的区域：clean");
  const [unknown] = checkLayout(portThreeZonesExample, threeZones2020, { donning: [["mask"]], doffing: [["mask"]] });
  expect(unknown && sayLayoutFault(unknown, portThreeZonesExample, "en")).toBe(
    "needs equipment that has no place in the order of putting on or taking off: contaminated zone, suit, goggles, gloves",
  );
  const open = { ...layout, doors: [{ id: "gate", from: "survey", to: "outside", ways: "both-ways" } as const] };
  const said = checkLayout(open, threeZones2020).map((fault) => sayLayoutFault(fault, open, "en"));
  expect(said).toContain(
    "used equipment can be carried along here without passing a doffing room: contaminated zone, survey area → outside",
  );
});

it("says them in a further language where a catalogue has them", () => {
  const catalogue = {
    language: "fr",
    texts: { "layout.zones-touch": "zones en contact : {places}", "room.duty": "permanence" },
  };
  expect(sayLayoutFault(faults[1] as (typeof faults)[number], layout, catalogue)).toBe(
    "zones en contact : shortcut, survey area → permanence",
  );
});

it("has a text in both languages for every fault", () => {
  for (const { en, zh } of Object.values(LAYOUT_FAULTS)) {
    expect(en).not.toBe("");
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});
