import { expect, it } from "vitest";
import { crossingPlan } from "../../src/supervision/crossing-plan.js";
import { portThreeZonesExample } from "../../src/supervision/layouts/port-three-zones-example.js";
import { protectionExample } from "../../src/supervision/protection/protection-example.js";
import { threeZones2020 } from "../../src/supervision/schemes/three-zones-2020-04.js";

const plan = crossingPlan(portThreeZonesExample, threeZones2020, protectionExample);
const bits = (...names: string[]) => names.reduce((all, name) => all | (plan.bitOf.get(name) as number), 0);

it("prepares rooms with what their zones need, the outside first", () => {
  expect(plan.rooms.map(({ id }) => id).slice(0, 3)).toEqual(["outside", "duty", "donning"]);
  const survey = plan.rooms[plan.roomAt.get("survey") as number];
  expect(survey).toMatchObject({ rank: 2, needs: bits("mask", "suit", "goggles", "gloves"), uses: true });
  expect(plan.rooms[1]).toMatchObject({ needs: 0, refusesUsed: true, uses: false });
  expect([plan.hasDonning, plan.hasDoffing]).toEqual([true, true]);
});

it("prepares ways of one direction and of both", () => {
  const way = (from: string, to: string) =>
    plan.ways.has((plan.roomAt.get(from) as number) * plan.rooms.length + (plan.roomAt.get(to) as number));
  expect([way("survey", "sampling"), way("sampling", "survey")]).toEqual([true, true]);
  expect([way("passage-in", "survey"), way("survey", "passage-in")]).toEqual([true, false]);
});

it("prepares what goes on before and comes off after what", () => {
  const place = plan.equipment.indexOf("suit");
  expect(plan.goesBefore[place]).toBe(bits("goggles", "face-shield", "gloves", "shoe-covers"));
  expect(plan.comesAfter[place]).toBe(bits("goggles", "face-shield", "gloves"));
});

it("has room for 31 kinds of equipment and no more, the 8 that have a name of ours among them", () => {
  const needing = (kinds: number) => ({
    ...portThreeZonesExample,
    zones: portThreeZonesExample.zones.map((zone) => ({
      ...zone,
      needs: Array.from({ length: kinds }, (_, place) => `kind ${place}`),
    })),
  });
  expect(crossingPlan(needing(23), threeZones2020, {}).equipment).toHaveLength(31);
  expect(() => crossingPlan(needing(24), threeZones2020, {})).toThrow(RangeError);
});

it("throws where a wear limit is none", () => {
  const wearLimits = [{ equipment: "suit", minutes: -1 }];
  expect(() => crossingPlan(portThreeZonesExample, threeZones2020, { wearLimits })).toThrow(RangeError);
});
