import { expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import {
  CrossingFindings,
  CrossingPerson,
  enter,
  named,
  putOn,
  takeOff,
} from "../../src/supervision/crossing-person.js";
import { BEYOND, crossingPlan, NOWHERE } from "../../src/supervision/crossing-plan.js";
import { portThreeZonesExample } from "../../src/supervision/layouts/port-three-zones-example.js";
import { protectionExample } from "../../src/supervision/protection/protection-example.js";
import { threeZones2020 } from "../../src/supervision/schemes/three-zones-2020-04.js";

const plan = crossingPlan(portThreeZonesExample, threeZones2020, protectionExample);
const AT = instant("2020-04-02T08:00:00+08:00");
const bits = (...names: string[]) => names.reduce((all, name) => all | (plan.bitOf.get(name) as number), 0);

it("knows nothing of a person before the first event", () => {
  const who = new CrossingPerson("A1", plan.limits.length);
  expect([who.room, who.known, who.on, who.isContradictory]).toEqual([NOWHERE, 0, 0, false]);
});

it("keeps what is on, and finds what goes on in the wrong order", () => {
  const who = new CrossingPerson("A1", plan.limits.length);
  const findings = new CrossingFindings(plan);
  putOn(who, bits("suit"), AT, plan, findings);
  putOn(who, bits("mask"), AT, plan, findings);
  expect(named(who.on, plan)).toEqual(["mask", "suit"]);
  expect(findings.all).toMatchObject([{ code: "donned-out-of-order", equipment: ["mask", "suit"] }]);
  takeOff(who, bits("mask"), AT, plan, findings);
  expect(findings.all.at(-1)).toMatchObject({ code: "doffed-out-of-order", equipment: ["mask", "suit"] });
});

it("marks the log of a person as contradictory by a finding that is about the record", () => {
  const who = new CrossingPerson("A1", plan.limits.length);
  const findings = new CrossingFindings(plan);
  findings.add("recorded-twice", who, AT);
  expect(who.isContradictory).toBe(false);
  findings.add("out-of-order", who, AT);
  expect(who.isContradictory).toBe(true);
});

it("enters from outside and from nobody knows where", () => {
  const who = new CrossingPerson("A1", plan.limits.length);
  const findings = new CrossingFindings(plan);
  enter(who, NOWHERE, plan.roomAt.get("duty") as number, undefined, AT, plan, findings);
  enter(who, who.room, BEYOND, undefined, AT, plan, findings);
  expect(findings.all).toEqual([]);
  expect(who.room).toBe(BEYOND);
});
